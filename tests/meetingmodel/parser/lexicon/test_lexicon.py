"""The words of a language as data: what they look like, and how a house adds its own."""

import pickle
from pathlib import Path

import pytest
from attrs import fields

import meetingmodel as mm
from meetingmodel import ENGLISH, Lexicon

KINDS = [one.name for one in fields(Lexicon) if one.name not in ("language", "months")]


def test_every_word_is_small_and_none_is_a_pattern() -> None:
    """A caller who adds words need not know what a regex is, nor which letters to escape."""
    for kind in KINDS:
        for word in getattr(ENGLISH, kind):
            assert word == word.lower().strip(), f"{kind}: {word!r}"
            assert not set(word) & set("\\[]{}*+?|^$"), f"{kind}: {word!r}"
    assert all(word == word.lower() for words in ENGLISH.months for word in words)


def test_every_kind_of_words_has_some_and_is_looked_for(root: Path) -> None:
    """No list is kept that no step asks for."""
    code = "\n".join(
        file.read_text(encoding="utf-8")
        for file in (root / "src" / "meetingmodel").rglob("*.py")
        if file.parent.name != "lexicon"
    )

    assert [kind for kind in KINDS if not getattr(ENGLISH, kind)] == []
    assert [kind for kind in KINDS if f".{kind}" not in code] == []


def test_a_house_adds_words_and_the_shipped_lexicon_stays() -> None:
    """What is added is found; what was there before is found as before."""
    house = ENGLISH.extend(action_labels=["Hausaufgabe"], titles=["Baroness"])

    assert house.action_labels == (*ENGLISH.action_labels, "hausaufgabe")
    assert "hausaufgabe" not in ENGLISH.action_labels
    assert house.seconded == ENGLISH.seconded


def test_words_of_the_house_are_found_in_notes() -> None:
    """A label that English does not know makes an action for whoever says so."""
    notes = (
        "Mill Lane Board\n4 May 2026\n\n1. Roads\n\nPostit: the lane.\n\n"
        "2. Bridges\n\nPostit: Ann Lee to write to the county.\n"
    )

    told = [
        [action.text for action in mm.loads(notes, lexicon=lexicon).actions]
        for lexicon in (ENGLISH.extend(action_labels=["postit"]), ENGLISH)
    ]

    assert told == [
        ["the lane.", "Ann Lee to write to the county."],
        ["Postit: Ann Lee to write to the county."],  # found by its words, not by its label
    ]


def test_a_kind_that_there_is_not_is_refused_with_those_there_are() -> None:
    """The message helps to find the right one."""
    with pytest.raises(ValueError, match=r"no kind of words 'action'.*action_labels"):
        ENGLISH.extend(action=["job"])


def test_a_bare_word_is_refused_where_words_are_meant() -> None:
    """It would have been split into letters."""
    with pytest.raises((TypeError, ValueError)):
        ENGLISH.extend(action_labels="job")


def test_a_toml_file_says_the_same(tmp_path: Path) -> None:
    """For those who write no Python."""
    file = tmp_path / "house.toml"
    file.write_text('action_labels = ["Job"]\noffices = ["beadle"]\n', encoding="utf-8")

    assert ENGLISH.extend_from(file) == ENGLISH.extend(action_labels=["job"], offices=["beadle"])


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("action_labels = [", "house.toml': cannot be read as a lexicon in TOML"),
        ("jobs = ['x']", "no kind of words 'jobs'"),
        ("action_labels = 'x'", "action_labels must be a list of strings"),
        ("action_labels = [1]", "action_labels must be a list of strings"),
        ("[action_labels]\na = 1", "action_labels must be a list of strings"),
        ("months = ['Fructidor']", "no kind of words 'months'"),
    ],
)
def test_a_bad_toml_file_is_refused_in_words(tmp_path: Path, text: str, complaint: str) -> None:
    """The message names the file and what is wrong."""
    file = tmp_path / "house.toml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(mm.ReadError, match=complaint):
        ENGLISH.extend_from(file)


def test_a_file_that_is_missing_or_no_text_is_refused_in_words(tmp_path: Path) -> None:
    """Never a bare traceback for a user's file."""
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(mm.ReadError, match=r"none\.toml"):
        ENGLISH.extend_from(tmp_path / "none.toml")
    with pytest.raises(mm.ReadError, match=r"bytes\.toml"):
        ENGLISH.extend_from(tmp_path / "bytes.toml")


def test_a_lexicon_travels_to_other_processes() -> None:
    """Equal lexicons are equal keys, also after pickling."""
    house = ENGLISH.extend(seconded=["second of"])

    again = pickle.loads(pickle.dumps(house))

    assert again == house
    assert hash(again) == hash(house) == hash(ENGLISH.extend(seconded=["second of"]))
    assert house != ENGLISH
