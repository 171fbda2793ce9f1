"""The first step: what a page added is taken away, and nothing else."""

import pytest

from meetingmodel import Diagnostic, Document, Line
from meetingmodel.model import Dropped
from meetingmodel.parser import ENGLISH
from meetingmodel.parser.cleaning.clean import clean
from meetingmodel.parser.drafts import Row


def rows_of(*lines: Line | str) -> tuple[list[Row], list[Dropped], list[Diagnostic]]:
    """Return the rows of *lines*, with what was dropped and noticed."""
    noticed: list[Diagnostic] = []
    made = [Line(line) if isinstance(line, str) else line for line in lines]
    rows, dropped = clean(Document(made), ENGLISH, noticed.append)
    return rows, dropped, noticed


def pages(*texts: str) -> list[Line]:
    """Lines of several pages, each given as its lines with slashes between."""
    return [
        Line(line, page=number)
        for number, text in enumerate(texts, 1)
        for line in text.split(" / ")
    ]


@pytest.mark.parametrize(
    ("text", "marker", "words"),
    [
        ("• roads", "•", "roads"),
        ("- roads", "-", "roads"),
        ("o\troads", "o", "roads"),
        ("\uf0b7 roads", "\uf0b7", "roads"),
        ("[ ] roads", "[ ]", "roads"),
        ("[x] roads", "[x]", "roads"),
        ("3. Roads", "3.", "Roads"),
        ("3.2 Roads", "3.2", "Roads"),
        ("(iv) roads", "(iv)", "roads"),
        ("b) roads", "b)", "roads"),
        ("5/16 Roads", "5/16", "Roads"),
        ("2021 was dry", "", "2021 was dry"),
        ("on the road", "", "on the road"),
        ("1:00-1:15", "", "1:00-1:15"),
    ],
)
def test_a_mark_is_told_from_the_words_behind_it(text: str, marker: str, words: str) -> None:
    """Glyphs, boxes and numbers are marks; years, words and clock times are not."""
    (row,), _, _ = rows_of(text)

    assert (row.marker, row.text[row.body :]) == (marker, words)


def test_blank_lines_are_counted_and_rules_are_remembered() -> None:
    """A row knows how many blank lines and whether a line of dashes stood above it."""
    rows, dropped, _ = rows_of("Agenda", "", "", "Roads", "-----", "Bridges")

    assert [(row.text, row.gap, row.rule) for row in rows] == [
        ("Agenda", 0, False),
        ("Roads", 2, False),
        ("Bridges", 0, True),
    ]
    assert dropped == []


def test_page_numbers_and_repeated_heads_are_dropped_and_told() -> None:
    """What repeats at the edge of pages goes, but for its first time; one diagnostic says so."""
    lines = pages(
        "Board of Mill Lane / The roads were discussed. / A / B / C / Page 1",
        "Board of Mill Lane / The bridges were discussed. / D / E / F / Page 2",
    )

    rows, dropped, noticed = rows_of(*lines)

    assert [row.text for row in rows].count("Board of Mill Lane") == 1
    assert [(one.text, one.reason) for one in dropped] == [
        ("Page 1", "page number"),
        ("Board of Mill Lane", "page header"),
        ("Page 2", "page number"),
    ]
    assert [(one.code, one.span.first if one.span else 0) for one in noticed] == [("MM101", 6)]


def test_what_repeats_in_the_middle_of_pages_stays() -> None:
    """Only the edges of pages hold furniture."""
    body = " / ".join(["one", "two", "three", "Carried.", "four", "five", "six"])

    rows, dropped, _ = rows_of(*pages(body + " / end", body + " / stop"))

    assert [row.text for row in rows].count("Carried.") == 2
    assert all(one.text != "Carried." for one in dropped)


def test_what_the_reader_gave_up_is_dropped_with_its_reason() -> None:
    """The reader knows what is no content; the reason is kept."""
    rows, dropped, noticed = rows_of(Line("Home | News", dropped="navigation"), "Roads")

    assert [row.text for row in rows] == ["Roads"]
    assert [(one.text, one.reason) for one in dropped] == [("Home | News", "navigation")]
    assert noticed == []


def test_a_number_alone_in_the_middle_of_a_page_is_no_page_number() -> None:
    """Figures of a table stay."""
    rows, dropped, _ = rows_of("The count was", "12", "in all, more than in May.", "That is all.")

    assert [row.text for row in rows][1] == "12"
    assert dropped == []


def test_lines_with_other_numbers_are_no_furniture() -> None:
    """A head counts with the pages, and stands on several of them; figures and items do not."""
    _, dropped, _ = rows_of(
        *pages("Mill Council 7 / Figure 1 / Figure 2", "Mill Council 8 / Item 3 / tea", "Item 9")
    )
    assert [one.text for one in dropped] == ["Mill Council 8"]


def test_the_first_foot_goes_where_the_head_of_the_notes_says_the_same() -> None:
    """What it says of the body or the day may stand nowhere else."""
    body = " / ".join("abcdefgh")
    again = "Mill Council, May 4, 2026 / Page"
    told = [*pages(f"MILL COUNCIL / Monday, May 4, 2026 / {body} / {again} 1", f"x / {again} 2")]
    untold = [*pages(f"MINUTES / {body} / {again} 1", f"x / {again} 2")]

    assert [one.span.first for one in rows_of(*told)[1]] == [11, 12, 14, 15]
    assert [one.span.first for one in rows_of(*untold)[1]] == [11, 13, 14]


def test_a_name_that_opens_the_page_and_ends_it_is_a_footer_where_it_ends_each_page() -> None:
    """What stands on another page too is furniture wherever it comes again."""
    _, dropped, _ = rows_of(
        *pages("Mill Council / roads / a b c / Mill Council", "x / Mill Council")
    )
    assert [one.text for one in dropped] == ["Mill Council", "Mill Council"]


def test_lines_that_name_the_paper_and_count_the_pages_are_footers_without_pages() -> None:
    """Where a text keeps no pages, "… 1", "… 2", "… 3" behind the same words with a date count."""
    foot = "APPROVED Mill Council – 05/04/26"
    lots = [f"Sale of a lot in Mill Lane {number}" for number in (1, 2, 3)]
    texts = ("Roads", f"{foot} 1", lots[0], f"{foot} 2", lots[1], lots[2], f"{foot} 3")

    rows, dropped, _ = rows_of(*texts)

    assert [one.text for one in dropped] == [f"{foot} 1", f"{foot} 2", f"{foot} 3"]
    assert [row.text for row in rows] == ["Roads", *lots]
