"""Automatic numbers of Word files as the page shows them."""

import pytest
from support.wordfiles import abstract, cell, level, listed, num, p, r, row, style, table, word_file

from meetingmodel.document import Line
from meetingmodel.readers.word import read_docx
from meetingmodel.readers.word.glyphs import shown
from meetingmodel.readers.word.numerals import numeral

DECIMAL = abstract(
    1, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"), level(2, "decimal", "%1.%3")
)


def lines(body: str, numbering: str, styles: str = "") -> list[Line]:
    """The lines of a document that are not empty."""
    document = read_docx(word_file(body, numbering=numbering, styles=styles))
    return [line for line in document.lines if line.text]


def markers(numbering: str, *entries: tuple[int, int]) -> list[str | None]:
    """The markers of one paragraph after another, each in a list and on a level."""
    body = "".join(p("x", listed(*entry)) for entry in entries)
    return [line.style.marker for line in lines(body, numbering)]


def test_a_number_is_part_of_the_text_and_known_as_marker() -> None:
    """With the depth of its list."""
    first, second = lines(p("Welcome", listed(5)) + p("Ann", listed(5, 1)), DECIMAL + num(5, 1))

    assert (first.text, first.style.marker, first.style.list_level) == ("1. Welcome", "1.", 0)
    assert (second.text, second.style.marker, second.style.list_level) == ("a) Ann", "a)", 1)


def test_lower_levels_start_anew_after_a_higher_one() -> None:
    """1. a) b) 2. a)."""
    got = markers(DECIMAL + num(5, 1), (5, 0), (5, 1), (5, 1), (5, 0), (5, 1))

    assert got == ["1.", "a)", "b)", "2.", "a)"]


def test_a_level_shows_the_counts_of_those_above_it() -> None:
    """One above that has not been used yet shows where it would start."""
    assert markers(DECIMAL + num(5, 1), (5, 2), (5, 0), (5, 2), (5, 2)) == [
        "1.1",
        "1.",
        "1.1",
        "1.2",
    ]


def test_lists_of_one_definition_count_on_together_until_one_starts_anew() -> None:
    """That is what "restart at 1" writes."""
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = DECIMAL + num(5, 1) + num(6, 1) + num(7, 1, restart)

    got = markers(numbering, (5, 0), (6, 0), (7, 0), (7, 0), (5, 0))

    assert got == ["1.", "2.", "1.", "2.", "3."]


def test_a_level_may_never_start_anew_or_only_after_some() -> None:
    """lvlRestart 0 is never; 1 is after the first level only."""
    never = abstract(
        1, level(0, "decimal", "%1."), level(1, "decimal", "%2)", '<w:lvlRestart w:val="0"/>')
    )
    first = abstract(
        1,
        level(0, "decimal", "%1."),
        level(1, "decimal", "%2)"),
        level(2, "decimal", "(%3)", '<w:lvlRestart w:val="1"/>'),
    )

    assert markers(never + num(5, 1), (5, 0), (5, 1), (5, 0), (5, 1)) == ["1.", "1)", "2.", "2)"]
    assert markers(first + num(5, 1), (5, 2), (5, 1), (5, 2), (5, 0), (5, 2))[::2] == [
        "(1)",
        "(2)",
        "(1)",
    ]


def test_a_list_may_replace_a_level_of_its_definition() -> None:
    """Also its first number."""
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "%1.", start=4)}</w:lvlOverride>'

    assert markers(DECIMAL + num(5, 1, own), (5, 0), (5, 0)) == ["IV.", "V."]


def test_legal_numbers_are_digits_whatever_the_levels_above_say() -> None:
    """Article II, but section 2.1."""
    legal = abstract(
        1, level(0, "upperRoman", "Article %1."), level(1, "decimal", "%1.%2", "<w:isLgl/>")
    )

    assert markers(legal + num(5, 1), (5, 0), (5, 0), (5, 1)) == [
        "Article I.",
        "Article II.",
        "2.1",
    ]


def test_bullets_are_the_glyphs_of_their_fonts() -> None:
    """Symbol, Wingdings, and the o of Courier New."""

    def bullet(place: int, glyph: str, font: str) -> str:
        fonts = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr>'
        return level(place, "bullet", glyph, fonts)

    numbering = abstract(
        1,
        bullet(0, "\uf0b7", "Symbol"),
        bullet(1, "o", "Courier New"),
        bullet(2, "\uf0a7", "Wingdings"),
    )

    assert markers(numbering + num(5, 1), (5, 0), (5, 1), (5, 2)) == ["•", "o", "▪"]


def test_a_style_may_bring_its_list_through_what_it_is_based_on() -> None:
    """The level is the one that names the style; number 0 takes the list away."""
    numbering = abstract(
        1, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2", '<w:pStyle w:val="Sub"/>')
    )
    styles = style("Base", f"<w:pPr>{listed(5)}</w:pPr>") + style(
        "Sub", '<w:basedOn w:val="Base"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>'
    )
    styles += style("Same", '<w:basedOn w:val="Base"/>')
    body = (
        p("a", '<w:pStyle w:val="Same"/>')
        + p("b", '<w:pStyle w:val="Sub"/>')
        + p("c", f'<w:pStyle w:val="Same"/>{listed(0)}')
    )

    got = [
        (line.text, line.style.list_level) for line in lines(body, numbering + num(5, 1), styles)
    ]

    assert got == [("1. a", 0), ("1.1 b", 1), ("c", None)]


def test_a_numbering_style_lends_its_list() -> None:
    """By way of numStyleLink."""
    numbering = (
        abstract(1, inside='<w:numStyleLink w:val="Rules"/>')
        + abstract(2, level(0, "upperLetter", "%1."))
        + num(5, 1)
        + num(6, 2)
    )
    rules = style(
        "Rules", '<w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr>', kind="numbering"
    )

    assert [line.text for line in lines(p("x", listed(5)), numbering, rules)] == ["A. x"]


@pytest.mark.parametrize(("name", "depth"), [("List Bullet", 0), ("List Number 3", 2), ("List", 0)])
def test_a_list_style_without_a_list_still_says_its_depth(name: str, depth: int) -> None:
    """The page shows no glyph, so there is no marker."""
    (line,) = lines(p("x", '<w:pStyle w:val="S"/>'), "", style("S", name=name))

    assert (line.text, line.style.list_level, line.style.marker) == ("x", depth, None)


def test_a_numbered_heading_is_a_heading_with_a_marker() -> None:
    """It is no entry of a list."""
    (line,) = lines(p("Budget", listed(5) + '<w:outlineLvl w:val="0"/>'), DECIMAL + num(5, 1))

    assert (line.text, line.style.heading, line.style.list_level) == ("1. Budget", 1, None)


def test_a_bold_start_counts_from_behind_the_marker_into_the_text() -> None:
    """`lead` is a column of the line's text."""
    (line,) = lines(p(r("Youth:", "<w:b/>") + r(" x"), listed(5)), DECIMAL + num(5, 1))

    assert line.text[: line.style.lead] == "1. Youth:"


def test_indents_come_from_the_list_unless_the_paragraph_states_its_own() -> None:
    """In columns: 120 twips each."""
    edges = '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>'
    numbering = abstract(1, level(0, "decimal", "%1.", edges)) + num(5, 1)
    own = '<w:ind w:left="1440" w:hanging="0"/>'

    got = lines(p("a", listed(5)) + p("b", listed(5) + own), numbering)

    assert [line.indent for line in got] == [3, 12]


def test_a_cell_with_a_number_alone_shows_it() -> None:
    """A column of numbers; outside of tables an empty entry is an empty line."""
    body = table(row(cell(p("", listed(5))), cell(p("Welcome")))) + p("", listed(5))

    assert [line.text for line in lines(body, DECIMAL + num(5, 1))] == ["1.", "Welcome"]


def test_a_list_that_is_not_defined_is_none() -> None:
    """A damaged file keeps its words."""
    assert [line.text for line in lines(p("x", listed(99)), DECIMAL)] == ["x"]


@pytest.mark.parametrize(
    ("form", "value", "shown_as"),
    [
        ("decimal", 7, "7"),
        ("decimalZero", 7, "07"),
        ("lowerRoman", 1994, "mcmxciv"),
        ("upperLetter", 28, "BB"),
        ("ordinal", 112, "112th"),
        ("ordinal", 23, "23rd"),
        ("cardinalText", 142, "One hundred forty-two"),
        ("ordinalText", 30, "Thirtieth"),
        ("ordinalText", 112, "One hundred twelfth"),
        ("chicago", 5, "**"),
        ("chineseCounting", 35, "三十五"),
        ("decimalEnclosedCircle", 3, "③"),
        ("numberInDash", 2, "- 2 -"),
        ("unheardOf", 3, "3"),
        ("lowerLetter", 10**9, "1000000000"),
    ],
)
def test_numbers_are_written_as_word_writes_them(form: str, value: int, shown_as: str) -> None:
    """A format that is not known, or a number beyond all pages, is written in digits."""
    assert numeral(value, form) == shown_as


def test_symbol_fonts_show_other_letters() -> None:
    """The Greek of Symbol; what is not known becomes a bullet, never a letter."""
    assert shown("abc", "Symbol") == "αβχ"
    assert shown("\uf0b7\uf0a7", None) == "•▪"
    assert shown("\uf021", "Wingdings") == "•"
