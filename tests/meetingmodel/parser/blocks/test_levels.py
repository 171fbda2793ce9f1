"""How deep entries stand: by the format, by indent, else by the kinds of marks."""

import pytest

import meetingmodel as mm
from meetingmodel import Style
from meetingmodel.parser.blocks.levels import marker_kind, set_levels
from meetingmodel.parser.drafts import Draft, Row, draft_of


def levels(*entries: tuple[int, str]) -> list[int]:
    """The levels of entries that are given by indent and mark."""
    drafts = [_draft(number, indent, mark) for number, (indent, mark) in enumerate(entries)]
    set_levels(drafts)
    return [draft.level for draft in drafts]


def _draft(number: int, indent: int, mark: str) -> Draft:
    return draft_of(Row(number + 1, f"{mark} text", indent, marker=mark, body=len(mark) + 1))


def test_without_indents_the_order_of_first_use_nests_marks() -> None:
    """ "o" below "•", "▪" below "o", and back."""
    marks = [(0, mark) for mark in "•o▪o•"]

    assert levels(*marks) == [0, 1, 2, 1, 0]


def test_indents_nest_where_there_are_several() -> None:
    """The same glyph further in stands deeper."""
    assert levels((0, "-"), (2, "-"), (4, "-"), (2, "-"), (0, "-")) == [0, 1, 2, 1, 0]


def test_a_paragraph_ends_a_list() -> None:
    """After it, a list begins anew at the top."""
    assert levels((0, "•"), (0, "o"), (0, ""), (0, "o")) == [0, 1, -1, 0]


def test_what_the_format_states_counts_first() -> None:
    """A level of the format stands against indent and mark."""
    rows = [
        Row(n + 1, "• text", 0, style=Style(list_level=level), marker="•", body=2)
        for n, level in enumerate([0, 2, 1])
    ]
    drafts = [draft_of(row) for row in rows]

    set_levels(drafts)

    assert [draft.level for draft in drafts] == [0, 2, 1]


@pytest.mark.parametrize(
    ("marker", "kind"),
    [
        ("1.", "1."),
        ("12)", "1)"),
        ("(3)", "(1)"),
        ("a.", "a."),
        ("(b)", "(a)"),
        ("B.", "A."),
        ("iv.", "i."),
        ("IV.", "I."),
        ("1.2", "11x"),
        ("•", "•"),
        ("\uf0b7", "•"),
        ("o", "o"),
        ("", ""),
    ],
)
def test_marks_of_one_kind_have_one_name(marker: str, kind: str) -> None:
    """The value of a number does not matter, its style does."""
    assert marker_kind(marker) == kind


def test_a_further_paragraph_of_an_entry_stands_below_it() -> None:
    """Pages and Word know that it belongs to the entry, and give it no mark."""
    rows = [
        Row(1, "• text", 0, marker="•", body=2, style=Style(list_level=0, marker="•")),
        Row(2, "more", 0, style=Style(list_level=0)),
        Row(3, "• text", 0, marker="•", body=2, style=Style(list_level=0, marker="•")),
    ]
    drafts = [draft_of(row) for row in rows]
    set_levels(drafts)

    assert [(draft.level, draft.plain) for draft in drafts] == [(0, False), (1, True), (0, False)]


def test_what_has_a_mark_of_its_own_is_an_entry() -> None:
    """A mark that is typed into a paragraph of an entry is kept: no word of it is lost."""
    record = mm.loads("# Board\n\n# Roads\n\n- one\n  - two\n a) three\n  four", format="md")

    assert mm.coverage(record).whole
