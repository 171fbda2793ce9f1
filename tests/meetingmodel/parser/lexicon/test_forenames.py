"""First names: none of them is another word of the parser."""

from meetingmodel.parser.lexicon import ENGLISH


def test_no_first_name_is_a_month_or_a_verb_of_work() -> None:
    """What may begin a sentence as another word is no first name: "May", "Mark the pitch"."""
    names = set(ENGLISH.forenames)
    months = {word for words in ENGLISH.months for word in words}
    verbs = set(ENGLISH.task_verbs)

    assert names & months <= {"jan"}  # a name of many, and hardly ever the first word for a day
    assert names.isdisjoint(verbs)
