"""From levels to a tree."""

from meetingmodel import Diagnostic
from meetingmodel.parser.blocks.nesting import asks, nest
from meetingmodel.parser.drafts import Draft, Row

Tree = list[tuple[str, "Tree"]]


def draft(text: str, level: int = -1, *, plain: bool = False) -> Draft:
    """Return a draft of *text*, which stands on a line of its own."""
    return Draft(text, [Row(1, text)], level=level, starts=[0], columns=[0], plain=plain)


def tree(drafts: list[Draft]) -> Tree:
    """Return texts with the trees below them."""
    return [(one.text, tree(one.children)) for one in drafts]


def nested(*drafts: Draft, room: int = 32) -> Tree:
    """Return the tree that *drafts* make."""
    noticed: list[Diagnostic] = []
    return tree(nest(list(drafts), room, noticed.append))


def test_deeper_entries_stand_below() -> None:
    """And what is as deep again stands beside."""
    assert nested(draft("a", 0), draft("b", 1), draft("c", 2), draft("d", 1), draft("e", 0)) == [
        ("a", [("b", [("c", [])]), ("d", [])]),
        ("e", []),
    ]


def test_a_paragraph_takes_no_entries_but_a_question_takes_its_answers() -> None:
    """What stands below a question is an answer to it."""
    assert nested(draft("Points:"), draft("a", 0)) == [("Points:", []), ("a", [])]
    assert nested(draft("Why?"), draft("a", 0), draft("b", 0)) == [("Why?", [("a", []), ("b", [])])]


def test_a_level_that_was_left_out_makes_no_hole() -> None:
    """An entry two levels down stands below the one that is there."""
    assert nested(draft("a", 0), draft("b", 3), draft("c", 1)) == [("a", [("b", []), ("c", [])])]


def test_what_goes_too_deep_is_flattened_with_a_diagnostic() -> None:
    """No entry is lost, and order is kept."""
    noticed: list[Diagnostic] = []

    top = nest([draft(str(level), level) for level in range(4)], 2, noticed.append)

    assert tree(top) == [("0", [("1", []), ("2", []), ("3", [])])]
    assert {one.code for one in noticed} == {"MM106"}


def test_a_question_ends_with_its_mark() -> None:
    """Quotes and brackets may close behind it."""
    assert asks(draft('"Why?"'))
    assert not asks(draft("Why? Nobody knew."))
