"""Parts that the forms of motions have in common: what joins names, votes, ends.

In: the lexicon.  Out: sources of patterns, without names of groups.
Never: compiles one; only whole forms are searched.
"""

from ...language.literals import any_of
from ...lexicon.words import Lexicon
from ...people.persons import name_pattern

MOST_GLUE = 14  # "and it was duly and unanimously resolved by a vote of 5-2" is no longer
SCORE = r"\(?\d{1,3}\s*[-–—/]\s*\d{1,3}(?:\s*[-–—/]\s*\d{1,3})?\)?"
# ", 5-0" at the end of a sentence; of three figures that could be a date the last has one digit.
SCORE_END = r"[,;]\s*\(?\d{1,2}\s?[-–—]\s?\d{1,2}(?:\s?[-–—]\s?\d)?\)?(?:\s*\([^()]{2,60}\))?\W*$"


def second_ends(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the sources of a second that ends what is moved: ", and seconded by Roe"."""
    one, joined = name_pattern(lexicon), any_of(lexicon.conjunctions)
    second = any_of(lexicon.seconded) + r"(?!\w)"
    seconding = any_of(lexicon.seconding_verbs) + r"(?!\w)"
    fillers = any_of(lexicon.second_fillers)
    told = any_of((*_results(lexicon), *lexicon.none_opposed))
    return (
        rf"\s*[,;.(]?\s*(?:{joined}\s+)?(?:{fillers}\s+){{0,4}}"
        rf"(?i:{second})(?:\s*[:.(–-]?\s*(?:{one}|(?i:{any_of(lexicon.by_whom)})\b)"
        rf"|\W*(?:$|(?:(?i:{any_of(lexicon.motion_references)})\s+)?(?i:{told})\b))",
        rf"\s*[,;]?\s*(?:{fillers}\s+)?{one}(?:(?<=\s[A-Z])\.)?\s+(?i:{seconding})\b(?!\s*:)",
    )


def result_ends(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the sources of a result that ends what is moved: ", carried 5-0", "+1"."""
    one, voting = name_pattern(lexicon), vote_words(lexicon)
    apart = any_of((*lexicon.abstained, *lexicon.voting_no))  # "… with Lee abstaining"
    halves = any_of((*lexicon.before_noon, *lexicon.after_noon))
    at = rf"\s+{any_of(lexicon.at_words)}\s+\d{{1,2}}(?:[:.]\d\d)?(?:\s*(?i:{halves}))?"
    results = any_of((*_results(lexicon), *lexicon.lapsed))
    return (
        rf"\s*[,;]\s*(?:{any_of(lexicon.result_leads)}\s+){{0,3}}(?i:{results})"
        rf"(?:[\s,;.:(]+(?:(?i:{voting})(?!\w)|{SCORE})){{0,8}}"
        rf"(?:{at}|\s+{one}\s+{apart})?\W*$",
        rf"[\s,(]+(?i:{any_of(lexicon.by_a_vote)})\s+\(?\d",
        # "…, with three in favour and two opposed"
        rf"[,;(]\s*(?i:{any_of(lexicon.with_votes)})\s+(?i:\d{{1,3}}|{any_of(lexicon.numbers)})"
        rf"\s+(?i:(?:{any_of(lexicon.counted_voters)}\s+){{0,2}}{any_of(lexicon.yes)})\b",
        rf"\s*;\s[^;]{{0,60}}\b(?i:{any_of(lexicon.withdrawn)})(?!\w)",  # "…; Lee withdrew it"
        rf"\s*[,;.(]\s*(?i:{any_of(lexicon.vote_called)})\s*[,;:]",
        rf"[\s,;:.(]*(?<!\w)(?i:{any_of(lexicon.yes)})\s*(?:\(\d+\)\s*)?:",
        r"[\s,;:.(]*(?:(?<=[\s,;:.(])\d{1,3}\s{1,3})?\+(?:1(?!\w)|\d{1,3}\s?[/,]\s?[-\u2212±~]?\d)",
        rf"\s(?i:{any_of(lexicon.joined_results)})\W*$",
        rf"\s*[,;(]\s*(?:{any_of(lexicon.result_leads)}\s+){{0,3}}(?i:{any_of(lexicon.voted)})"
        rf"\s+{SCORE}\W*$",  # "…; voted 3-0"
        rf"\s*{SCORE_END}",
    )


def _results(lexicon: Lexicon) -> tuple[str, ...]:
    return (*lexicon.carried, *lexicon.failed, *lexicon.tabled)


def vote_words(lexicon: Lexicon) -> str:
    """Return the source of one word that tells of a vote: "carried", "unanimously"."""
    others = (*lexicon.none_opposed, *lexicon.methods, *lexicon.vote_fillers)
    return any_of((*_results(lexicon), *others))


def asides(lexicon: Lexicon) -> str:
    """Return the source of what may stand behind a name: "(Ward 2)", ", Treasurer"."""
    return r"(?:\s*\([^()]{1,50}\)|,\s+(?i:" + any_of(lexicon.offices) + r")(?!\w))?"


def joins(lexicon: Lexicon) -> str:
    """Return the source of what stands between mover and seconder: ", and"."""
    return r"\s*[,;./)–—-]*\s*(?:(?i:" + any_of(lexicon.motion_joins) + r")\s+){0,4}"


def glue_words(lexicon: Lexicon) -> str:
    """Return the source of what stands between the verb and what is moved."""
    carried, goes_on = any_of(lexicon.carried), any_of(lexicon.result_goes_on)
    number = rf"(?:\d{{1,3}}|{any_of(lexicon.numbers)})"  # "by four votes to two", "five to two"
    worded = rf"(?:{any_of(lexicon.by_whom)}\s+)?{number}\s+{any_of(lexicon.score_ties)}\s+{number}"
    return (
        rf"(?:[\s,;.:()*_–—-]*(?:(?i:{any_of(lexicon.motion_glue)}|{worded})|{SCORE}"
        rf"|(?i:{carried})(?=\s*[,;:]|\s+(?:(?i:{goes_on})\b|{SCORE})))(?!\w)){{0,{MOST_GLUE}}}+"
    )


def begins_name(lexicon: Lexicon) -> str:
    """Return the source of how a name begins: a capital, a title ("cllr. Lee"), "the clerk"."""
    the = any_of(lexicon.definite_articles)
    return rf"(?=[A-ZÀ-ÖØ-Þ]|(?i:{the})\s|[^\W\d_]{{1,20}}\.)"


def before_slash(lexicon: Lexicon) -> str:
    """Return the source of what leads to "A/B": "M/S/C", "Motion (", "Resolution 12:", a score."""
    moved_seconded = any_of((*lexicon.moved_and_seconded, *lexicon.moved_seconded_carried))
    numbers = any_of(lexicon.number_words)
    return (
        rf"(?<!\w)(?:(?i:{moved_seconded})\s*[:.–-]?\s*\(?"
        rf"|(?i:{any_of(lexicon.motion_nouns)})\s*(?:\#?\d{{1,3}})?\s*[:.]?\s*(?:\(|(?=[^/,;:]{{2,40}}/))"
        rf"|(?i:{any_of(lexicon.decision_capitals)})\s*[:.]?\s*\(|{SCORE}\s*\("
        rf"|(?i:{any_of(lexicon.motion_numbers)})\s*(?:(?i:{numbers})\.?\s*|\#)?"
        rf"\d[\w.-]{{0,12}}\s*[:–—(-]?|^\W{{0,3}}\()\s*"
    )
