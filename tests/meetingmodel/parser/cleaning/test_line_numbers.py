"""Numbered margins: the numbers go, and what stands beside them stays where it was."""

import meetingmodel as mm
from meetingmodel import Line
from meetingmodel.parser.cleaning.line_numbers import line_numbers

TEXT = """Otter Planning Board
May 4, 2026

1. Roads
The lane was dug up in March and has not been mended since, as the
owner of the mill told the board.

2. Parks
Bob Roe moved to mow the field. Cy Poe seconded. The motion carried.

3. Lamps
They are lit.

4. Adjournment
The meeting was adjourned at 8 p.m."""


def numbered(step: int) -> str:
    """Return the text with a number at the left of every line, or of every few."""
    lines = enumerate(TEXT.split("\n"), 1)
    return "\n".join(f"{number if not number % step else '':>3}   {line}" for number, line in lines)


def titles(text: str) -> list[str]:
    """Return the titles of the items that are read."""
    return [item.title for item in mm.loads(text).walk_items()]


def test_numbered_lines_read_like_lines_without_numbers() -> None:
    """The numbers of lines are no numbers of items, and stand in no sentence."""
    record = mm.loads(numbered(1))

    assert titles(numbered(1)) == titles(TEXT) == ["Roads", "Parks", "Lamps", "Adjournment"]
    assert [motion.text for motion in record.motions] == ["to mow the field."]


def test_every_fifth_number_is_taken_out_as_well() -> None:
    """Contracts and hearings number every fifth line."""
    assert titles(numbered(5)) == titles(TEXT)


def test_the_numbers_are_accounted_for() -> None:
    """What is dropped is said, and every letter still has one home."""
    record = mm.loads(numbered(1))
    assert record.source is not None

    assert {one.reason for one in record.source.dropped} == {"line number"}
    assert mm.coverage(record).whole


def test_numbers_may_begin_anew_on_each_page() -> None:
    """Paper with numbered margins counts from 1 on every page."""
    lines = tuple(
        Line(f"{number}  words of the board", page=page)
        for page in (1, 2)
        for number in range(1, 9)
    )

    assert len(line_numbers(lines)) == 16


def test_fives_pass_over_empty_lines_and_begin_anew_on_each_page() -> None:
    """Word processors count the lines with words, and each page by itself."""
    lines: list[Line] = []
    for page in (1, 2):
        for number in range(1, 16):
            beside = f"{number}   " if not number % 5 else ""
            lines.append(Line(f"{beside}words of the board", page=page, indent=0 if beside else 4))
            lines += [Line("", page=page)] * (number % 3 == 0)

    assert len(line_numbers(tuple(lines))) == 6


def test_a_list_is_no_margin() -> None:
    """Numbers that do not follow each other, or stand in few lines, are content."""
    prices = tuple(Line(f"{number * 7 % 30}  bags of salt") for number in range(1, 30))
    few = tuple(
        Line(f"{number}  Roads" if number % 3 else "were mended") for number in range(1, 40)
    )

    assert line_numbers(prices) == {}
    assert line_numbers(few) == {}
