"""Many files: each its record or its error, in order."""

from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

import meetingmodel as mm


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two files of notes, with a word of the house."""
    for name in ("a.txt", "c.txt"):
        text = f"Board {name}\nMay 4, 2026\n\n1. Roads\n\nPostit: mow the verge of the lane.\n"
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_a_bad_file_stops_no_other(folder: Path) -> None:
    """Where a file is missing stands why, and the next one is read."""
    paths = [folder / name for name in ("a.txt", "b.txt", "c.txt")]

    loaded = list(mm.load_many(paths))

    assert [one.path for one in loaded] == [str(path) for path in paths]
    assert [one.record is None for one in loaded] == [False, True, False]
    assert "there is no such file" in str(loaded[1].error)


@pytest.mark.parametrize("workers", [0, 1])
def test_every_file_is_read_with_the_words_of_the_house(folder: Path, workers: int) -> None:
    """A lexicon counts for all files, in processes too."""
    house = mm.ENGLISH.extend(action_labels=["postit"])
    paths = sorted(folder.iterdir())

    if workers:
        with ProcessPoolExecutor(workers) as executor:
            loaded = list(mm.load_many(paths, executor=executor, lexicon=house))
    else:
        loaded = list(mm.load_many(paths, lexicon=house))

    records = [one.record for one in loaded if one.record is not None]
    assert [[action.text for action in one.actions] for one in records] == [
        ["mow the verge of the lane."]
    ] * 2


def test_limits_count_for_every_file(folder: Path) -> None:
    """A limit refuses each file that is beyond it."""
    loaded = mm.load_many(sorted(folder.iterdir()), limits=mm.Limits(lines=2))

    assert ["more than 2 are not read" in str(one.error) for one in loaded] == [True, True]
