"""The outline of a text that we wrote ourselves: stated, so that nothing is chosen."""

from meetingmodel import Document, Line, Style
from meetingmodel.parser.drafts import Draft
from meetingmodel.parser.outline.stated import is_stated, read_stated
from meetingmodel.parser.sections import Outline


def line(text: str, part: str, **known: object) -> Line:
    """Return a line that says to which part of a record it belongs."""
    return Line(text, style=Style(part=part, **known))  # type: ignore[arg-type]


def outline_of(*lines: Line) -> Outline:
    """Return the outline that *lines* state."""
    return read_stated(Document(lines))[0]


def texts(drafts: list[Draft]) -> list[str]:
    """Return the text of each draft."""
    return [draft.text for draft in drafts]


def test_a_document_is_stated_if_its_first_words_say_their_part() -> None:
    """Dropped lines and blanks above them say nothing either way."""
    stated = line("Board", "preamble", title=True)

    assert is_stated(Document([Line(""), Line("draft mark", dropped="derived"), stated]))
    assert not is_stated(Document([Line("Board"), stated]))
    assert not is_stated(Document([]))


def test_every_line_goes_where_it_says() -> None:
    """Preamble, items, closing and attachments, in the order of the lines."""
    outline = outline_of(
        line("Board", "preamble", title=True),
        line("4 May 2026", "preamble"),
        line("Roads", "heading", heading=1),
        line("They are bad.", "items"),
        line("Signed: Lee", "closing"),
        line("Map", "attachment", heading=1),
        line("North is up.", "attachment"),
    )

    assert (outline.title, texts(outline.preamble)) == ("Board", ["Board", "4 May 2026"])
    assert [texts(section.heading + section.content) for section in outline.items] == [
        ["Roads", "They are bad."]
    ]
    assert texts(outline.closing) == ["Signed: Lee"]
    assert [(title, texts(drafts)) for title, drafts in outline.attachments] == [
        ("Map", ["Map", "North is up."])
    ]


def test_headings_nest_by_their_level_and_may_have_further_lines() -> None:
    """A heading line without a level belongs to the heading above it."""
    outline = outline_of(
        line("Roads", "heading", heading=1),
        line("Ann Lee", "heading"),
        line("Gravel", "heading", heading=2),
        line("Bridges", "heading", heading=1),
    )

    assert [texts(section.heading) for section in outline.walk()] == [
        ["Roads", "Ann Lee"],
        ["Gravel"],
        ["Bridges"],
    ]
    assert [len(section.items) for section in outline.items] == [1, 0]


def test_marks_levels_and_joined_lines_are_taken_as_stated() -> None:
    """An entry keeps its mark; a line that joins goes on with the one above."""
    outline = outline_of(
        line("Roads", "heading", heading=1),
        line("• Mill Lane", "items", marker="•", list_level=0),
        line("is closed", "items", joins=True),
        line("none", "items", marker="", list_level=1),
    )
    first, second = outline.items[0].content

    assert (first.marker, first.text, first.level) == ("•", "Mill Lane is closed", 0)
    assert (second.lost, second.level) == (True, 1)
