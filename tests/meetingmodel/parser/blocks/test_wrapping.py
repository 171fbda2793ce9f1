"""How the lines of a text were broken."""

import pytest
from support.drafting import drafts_of, texts

import meetingmodel as mm
from meetingmodel import Document, Line, Style

HASTE = """Band notes 4 May 2026
here: Ann, Bob, Cy

amps
the left one buzzes
we need new ones
ask in the shop
so says Cy

van
leaks again

keys
cy has them
"""

WRAPPED = """Minutes of the Band Committee, 4 May 2026

The committee heard that the left amp has been buzzing since the concert in
april, and that nobody in the shop could say why it does so. It was said that
the van leaks whenever it rains, and
that somebody should look at it.
"""


def test_lines_that_end_on_purpose_stay_lines() -> None:
    """Small letters go on with no line that has room for more, where all is written small."""
    record = mm.loads(HASTE)

    assert [block.text for block in record.items[0].content] == [
        "the left one buzzes",
        "we need new ones",
        "ask in the shop",
        "so says Cy",
    ]


def test_lines_that_a_program_wrapped_are_put_together() -> None:
    """One short line in a paragraph breaks no sentence."""
    record = mm.loads(WRAPPED)

    assert sum(block.text.endswith("look at it.") for block in record.preamble) == 1
    assert any("in april, and that" in block.text for block in record.preamble)


TORN = """Minutes of the Mill Council, 4 May 2026

It was proposed by Councillor Lee and seconded by Councillor Roe to approve the

{rest}

The chair thanked all who had helped with the fair on the green, and with the clearing of it.
"""


def test_a_sentence_that_ends_within_a_phrase_goes_on_below_a_blank_line() -> None:
    """Blank lines that a scan left part no "the" from its noun, however short the line is."""
    record = mm.loads(TORN.format(rest="list of grants as circulated."))

    assert record.motions[0].text == "to approve the list of grants as circulated."


def test_what_begins_with_a_capital_goes_on_with_nothing_above_a_blank_line() -> None:
    """Small letters alone show that it is the same sentence."""
    record = mm.loads(TORN.format(rest="Roads"))

    assert record.motions[0].text == "to approve the"


BEFORE_NAMES = """Otter Group
May 4, 2026

Present: Ann Lee, Bob Roe

Bugs

Ann Lee was directed to fix the two bugs in the terminal before the release by
June 23, 2026.

The candidate has been out for two weeks.

It was unanimously agreed, on a motion by Ann Lee and seconded by Robert
Roe, to publish it on Friday.

The caches fill the disk every other week.
"""


def test_lines_that_go_on_with_names_and_figures_show_that_a_program_wrapped_them() -> None:
    """No line need begin in small letters: "… before the release by" ends no sentence."""
    record = mm.loads(BEFORE_NAMES)

    assert [action.due_text for action in record.actions] == ["by June 23, 2026"]
    assert [motion.text for motion in record.motions] == ["to publish it on Friday."]


BROKEN_NAME = """Otter Group
May 4, 2026

Roll call was taken. Present: Helen Grant, Iain Ferris, Jo Tanner, Robert
{surname}, Liam Byrne. Absent: Mary Quill. A quorum was established.

Bugs

The candidate has been out for two weeks.

It was unanimously agreed, on a motion by Jo Tanner and seconded by Robert
{surname}, to publish it on Friday.

The caches fill the disk every other week.
"""


@pytest.mark.parametrize("surname", ["Hill", "Moss-Hill"])
def test_a_name_that_is_cut_at_the_end_of_a_line_goes_on_below(surname: str) -> None:
    """Where no line begins in small letters, either; "… seconded by Robert" ends no sentence."""
    record = mm.loads(BROKEN_NAME.format(surname=surname))

    assert f"Robert {surname}" in [one.person.name for one in record.attendance]
    assert [motion.text for motion in record.motions] == ["to publish it on Friday."]


def test_the_next_meeting_below_a_list_of_tasks_is_none_of_them() -> None:
    """Though "Bob Roe will …" is one there."""
    record = mm.loads(
        "# Otter Board\n\nMay 4, 2026\n\nPresent: Ann Lee, Bob Roe\n\n## Action Items\n\n"
        "- Ann Lee: Write the letter\n\nThe group will meet again on November 2, 2026.\n"
    )

    assert [action.text for action in record.actions] == ["Write the letter"]


ROLL = "Members Present{0}Members Absent\nAnn Lee{0}Bob Roe\nCy Poe\n{1}"


@pytest.mark.parametrize("gap", ["               ", "\t"])
def test_a_field_below_a_roll_is_no_row_of_it(gap: str) -> None:
    """The longer column of names goes on, not what has a colon within it."""
    drafts, _, _ = drafts_of(ROLL.format(gap, "Public: 9"))

    assert texts(drafts)[1:] == ["Public: 9"]


def test_what_is_bold_below_a_roll_is_no_row_of_it() -> None:
    """A heading stands there."""
    lines = [Line(line) for line in ROLL.format("\t", "").splitlines()]
    record = mm.parse(
        Document([*lines, Line("Old Bridge", style=Style(bold=True)), Line("It is shut.")])
    )

    present = [one.person.name for one in record.attendance]
    assert present == ["Ann Lee", "Bob Roe", "Cy Poe"]
