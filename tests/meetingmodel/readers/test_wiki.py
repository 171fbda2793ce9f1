"""Plain text of wikis: marks of bold type, links and the depth of entries."""

import meetingmodel as mm

NOTES = """= Lamp Group =

== Status ==

* '''Chair:''' [[User:Ann|Ann Lee]]
** see [https://example.org the plan]
*** deeper
* **Bold** text

== Keys ==

* #12 is lost
"""


def test_marks_are_no_words_and_say_how_deep_an_entry_stands() -> None:
    """A reader of the page sees labels, not targets; each further mark is one level deeper."""
    record = mm.loads(NOTES, format="txt")

    first = record.items[0].content[0]

    assert first.text == "Chair: Ann Lee"
    assert first.children[0].text == "see the plan"
    assert first.children[0].children[0].text == "deeper"
    assert mm.coverage(record).whole
