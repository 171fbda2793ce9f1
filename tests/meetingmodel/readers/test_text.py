"""Plain text: every line of the file is a line of the document, in any encoding."""

import contextlib
from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from meetingmodel.errors import ReadError
from meetingmodel.readers import Limits, read_bytes, read_string
from meetingmodel.readers.text import read_text


def letters(text: str) -> Counter[str]:
    """Count the letters and digits of a text."""
    return Counter(char for char in text if char.isalnum())


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_end_ends_a_line(end: str) -> None:
    """Lines end where an editor ends them, whatever machine wrote the file."""
    document = read_text(end.join(["Board", "", "  Tea"]).encode())

    assert [(line.text, line.indent) for line in document.lines] == [
        ("Board", 0),
        ("", 0),
        ("Tea", 2),
    ]


def test_a_form_feed_starts_a_page_and_ends_no_line() -> None:
    """The line that a form feed opens is on the next page, as is the one after its end."""
    document = read_text(b"one\n\x0ctwo\nthree\x0c\nfour\n\x0c\x0cfive")

    assert [(line.text, line.page) for line in document.lines] == [
        ("one", 1),
        ("two", 2),
        ("three", 2),
        ("four", 3),
        ("five", 5),
    ]


def test_columns_inside_a_line_are_kept() -> None:
    """Runs of blanks between words may be columns; tabs reach to the next eighth."""
    document = read_text(b"\tAnn Lee     Chair\n    \tBob")

    assert [line.text for line in document.lines] == ["Ann Lee     Chair", "Bob"]
    assert [line.indent for line in document.lines] == [8, 8]


@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_four_rules_read_every_encoding(codec: str) -> None:
    """A byte order mark, UTF-8, UTF-16 by its NULs and CP1252 cover what programs write."""
    notes = "Café “Zoë” – £5\nPresent: Ann\n"

    document = read_text(notes.encode(codec))

    assert document.text == notes.strip()
    assert [one.code for one in document.diagnostics] == ["MM002"] * (codec == "cp1252")


def test_cyrillic_utf16_without_a_mark_is_known_by_its_line_ends() -> None:
    """Text whose letters have no NUL still has blanks and line ends that do."""
    notes = "Протокол заседания совета\nПрисутствовали: Анна\n" * 4

    assert read_text(notes.encode("utf-16-le")).text == notes.strip()


def test_a_broken_byte_does_not_spoil_the_rest_of_utf8() -> None:
    """A file cut inside a letter stays UTF-8, with a word about the damage."""
    notes = ("Größe, Maß, Übung, Fußgänger\n" * 3).encode()

    document = read_text(notes[:-2] + b"\xc3")

    assert document.lines[1].text == "Größe, Maß, Übung, Fußgänger"
    assert [one.code for one in document.diagnostics] == ["MM010"]


def test_control_characters_are_taken_out_and_counted() -> None:
    """Bells, terminal colours and NULs show nothing; the words around them are kept."""
    document = read_text(b"\x1b[1mBoard\x1b[0m\x07 met\x0bat 7\x00")

    assert document.text == "Board met at 7"
    assert [one.code for one in document.diagnostics] == ["MM001"]


def test_more_characters_than_allowed_are_refused_in_words() -> None:
    """The caller's limit holds, and the message says what to do."""
    with pytest.raises(ReadError, match=r"'a\.txt'.*12 characters.*Split the file"):
        read_text(b"Board met x\n", name="a.txt", limits=Limits(characters=5))
    with pytest.raises(ReadError, match=r"3 lines.*more than 2"):
        read_text(b"\n\n\n", limits=Limits(lines=2))


@given(st.text())
@example("\x0c\r\n\x85\u2028")
@example("% A\n% B\n")
def test_no_text_is_lost_or_refused(text: str) -> None:
    """Every letter and digit of a text is in its lines, once, unless a format spoke up."""
    document = read_string(text, format="txt")

    assert letters(document.text) == letters(text)


@given(st.binary(max_size=400))
def test_bytes_are_read_or_refused_in_words(data: bytes) -> None:
    """No bytes raise anything but a ReadError."""
    with contextlib.suppress(ReadError):
        assert read_bytes(data).sha256


@given(
    st.lists(st.text(st.characters(exclude_characters="\n\r\x0c", exclude_categories=["Cc", "Cs"])))
)
def test_the_number_of_lines_is_the_one_an_editor_shows(lines: list[str]) -> None:
    """One line of the file is one line of the document."""
    document = read_string("".join(f"{line}\n" for line in lines), format="txt")

    assert [line.text for line in document.lines] == [line.strip() for line in lines]


def test_asterisks_stand_for_the_levels_of_an_outline() -> None:
    """Org mode writes headings so; what stands below is no list of theirs."""
    notes = b"* Garden society\n** Talks\n\nNone yet.\n\n*** Next month\nSoup.\n* plain\n"
    lines = [line for line in read_text(notes).lines if line.text]

    assert [(line.text, line.style.heading) for line in lines] == [
        ("Garden society", 1),
        ("Talks", 2),
        ("None yet.", None),
        ("Next month", 3),
        ("Soup.", None),
        ("plain", 1),
    ]


def test_nested_bullets_of_a_wiki_are_no_outline() -> None:
    """There an asterisk more stands right below the entry that it belongs to."""
    notes = b"* fruit\n** apples\n** pears\n* bread\n** **stale**\n"
    assert {line.style.heading for line in read_text(notes).lines} == {None}


@pytest.mark.parametrize(
    ("notes", "headings"),
    [
        ("== Talks ==\nSoup.\n=== Next ===\nBread.\n", [("Talks", 2), ("Next", 3)]),
        ("== Talks\n\nSoup.\n\n== Next\n\nBread.\n", [("Talks", 2), ("Next", 2)]),
        ("--- Talks ---\nSoup.\n--- Next ---\nBread.\n", [("Talks", 2), ("Next", 2)]),
        ("Talks\n-----\nSoup.\nNext\n----\nBread.\n", []),
        ("-- a remark\nSoup.\n-- another\n", []),
        (2 * ("*** Remark: the fund for the roof is nearly empty, so\nnobody orders.\n\n"), []),
        ("[edit] A\n\nSoup.\n\n[edit] B\n\nTea.\n\n[edit] C\nEgg.\n", []),
    ],
)
def test_headings_of_wikis_and_between_dashes(notes: str, headings: list[tuple[str, int]]) -> None:
    """The marks around a title say how deep it stands; a rule below a line is none of them."""
    lines = read_text(("Society\n" + notes).encode()).lines
    assert [(one.text, one.style.heading) for one in lines if one.style.heading] == headings


def test_the_link_beside_a_heading_of_a_wiki_is_kept() -> None:
    """Text has no marks that say what is none of its words, so that none is lost."""
    lines = read_text(b"[edit] Roads\n\nSoup.\n\nGate[edit]\n\nTea.\n\n[edit] Hall\n").lines
    assert [one.text for one in lines if "[edit]" in one.text] == [
        "[edit] Roads",
        "Gate[edit]",
        "[edit] Hall",
    ]


def test_raised_letters_of_an_ordinal_stand_behind_their_number() -> None:
    """Pandoc writes "13^(th)" in plain text, also in the cells of a table."""
    table = "+------------+\n| 13^(th) | x |\n+---------+---+\n| a       | b |\n+---------+---+\n"
    lines = read_text(f"Held on 13^(th) May, 10^(-3)\n\n{table}".encode()).lines

    assert lines[0].text == "Held on 13th May, 10^(-3)"
    assert "13th" in lines[3].text
