"""What the project contains is written here: no sentence of published minutes stands in it."""

import re
from collections.abc import Iterator
from pathlib import Path

RUN = 9  # words: shorter runs are formulas that every clerk writes
READ = (".md", ".txt", ".html", ".py", ".json", ".toml")
TAG = re.compile(r"<[^>]*>")
WORD = re.compile(r"[^\W_]+")
PLACES = ("docs", "examples", "src", "tests")
BUILT = ("_build", "__pycache__")
# What any clerk, or any program for boards, writes may be as long as that.
FORMULAS = (
    "the meeting to order at 6",
    "being no further business the meeting",
    "the motion vote on the motion to amend",
    "meeting notes 1 00 4 00",
    "10 00 a m present in the chair",
)


def _runs(text: str) -> Iterator[str]:
    words = WORD.findall(TAG.sub(" ", text).lower())
    return (" ".join(words[place : place + RUN]) for place in range(len(words) - RUN + 1))


def test_no_sentence_of_the_corpus_stands_in_the_project(root: Path, corpus: Path) -> None:
    """Examples, cases and comments have the form of real minutes, not their words."""
    sources = [file for file in corpus.glob("*/*") if file.suffix in (".md", ".txt", ".html")]
    foreign = {run for file in sources for run in _runs(file.read_text("utf-8", "replace"))}
    files = [
        file
        for place in PLACES
        for file in (root / place).rglob("*")
        if file.suffix in READ and not set(BUILT).intersection(file.parts)
    ]
    found = {
        (file.name, run)
        for file in files
        for run in _runs(file.read_text("utf-8", "replace"))
        if run in foreign and not any(formula in run for formula in FORMULAS)
    }

    assert len(sources) > 20
    assert len(files) > 500
    assert not found
