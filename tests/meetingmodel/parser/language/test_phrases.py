"""Phrases are found in any case, as whole words, the longest first, with any room between."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingmodel.parser.language.literals import any_of
from meetingmodel.parser.language.phrases import opening, phrase

WORDS = ("moved", "moved by", "motion", "so moved", "board's")
# As the lexicon has them: single blanks, and none at the ends.
LETTERS = st.text("abm İ’'", min_size=1, max_size=4).map(lambda w: " ".join(w.split())).filter(bool)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was Moved  by Ann", "Moved  by"),
        ("SO MOVED.", "SO MOVED"),
        ("removed by Ann", None),
        ("motions", None),
        ("the Board’s view", "Board’s"),
        ("İ moved it", "moved"),
    ],
)
def test_a_phrase_is_found_as_written(text: str, found: str | None) -> None:
    """The match is one of the text itself, whatever its case."""
    match = phrase(WORDS).search(text)
    assert (match[0] if match is not None else None) == found


def test_an_opening_stands_where_the_text_begins() -> None:
    """Nothing is found further on."""
    assert opening(WORDS).match("Motion to close") is not None
    assert opening(WORDS).match("The motion to close") is None
    assert opening(WORDS).match("The motion to close", 4) is not None


def test_of_no_words_none_is_found() -> None:
    """A caller may empty a kind of words."""
    assert phrase(()).search("moved") is None
    assert opening(()).match("moved") is None


@given(st.lists(LETTERS, min_size=1, max_size=6), st.text("abm İ’'.", max_size=30))
def test_literals_are_found_as_an_alternation_finds_them(words: list[str], text: str) -> None:
    """Factoring by common beginnings changes nothing but the time."""
    ordered = sorted(words, key=len, reverse=True)
    plain = "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in ordered)
    plain = re.sub("['’]", "['’]", plain)
    wanted = [match.span() for match in re.finditer(plain, text)]
    assert [match.span() for match in re.finditer(any_of(words), text)] == wanted


PHRASES = st.lists(
    st.text("abm _'’./", min_size=1, max_size=5).map(str.strip), min_size=1, max_size=5
)


@given(PHRASES, st.text("abmAM _İ’'./\t", max_size=30), st.integers(0, 8), st.integers(0, 30))
def test_phrases_are_found_as_their_pattern_finds_them(
    words: list[str], text: str, begin: int, length: int
) -> None:
    """To look for them one by one changes nothing but the time."""
    given_words = tuple(" ".join(word.split()) for word in words if word)
    one, plain = phrase(given_words), opening(given_words)
    pattern = re.compile(one.source, re.IGNORECASE)
    end = begin + length
    if re.match(r"\w\w", text[max(end - 1, 0) :]):
        end = len(text)  # nobody cuts a word

    found, wanted = one.search(text, begin, end), pattern.search(text, begin, end)
    assert (found and found.span()) == (wanted and wanted.span())
    assert [m.span() for m in one.finditer(text)] == [m.span() for m in pattern.finditer(text)]
    if begin <= len(text):
        found, wanted = one.match(text, begin), pattern.match(text, begin)
        assert (found and found.span()) == (wanted and wanted.span())
        found, wanted = plain.match(text, begin), re.compile(plain.source, re.I).match(text, begin)
        assert (found and found.span()) == (wanted and wanted.span())
