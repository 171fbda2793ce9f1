"""How the lines of a text were broken."""

import meetingmodel as mm

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
