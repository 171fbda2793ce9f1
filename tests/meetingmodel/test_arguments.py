"""A wrong argument is told in a sentence: what was wanted, and what was given."""

from collections.abc import Callable
from pathlib import Path

import pytest

import meetingmodel as mm
from meetingmodel.arguments import expect

RECORD = mm.MeetingRecord("Board")
# What mistaken code calls, and what it is told.
MISTAKES: list[tuple[Callable[..., object], tuple[object, ...], str]] = [
    (mm.check, ("x",), "expected a MeetingRecord, not str: "),
    (mm.check, ([RECORD],), "expected a MeetingRecord, not list: check each record by itself"),
    (mm.coverage, (1,), "expected a MeetingRecord, not int: load"),
    (mm.flow, (3,), "expected a MeetingRecord, not int: load"),
    (mm.transform, (3, id), "expected a MeetingRecord, not int: load"),
    (mm.transform, (RECORD, 3), "expected a function from a node .*, not int"),
    (mm.shows, (3, []), "expected a str, not int"),
    (mm.shows, ("x", "y"), r"expected several blocks or texts, not str: .* as in \[block\]"),
    (mm.dumps, ("x",), "expected a MeetingRecord, not str: "),
    (mm.dump, ("r.json", RECORD), "expected a path, not MeetingRecord: the record comes first"),
    (mm.render, (1, "txt"), "expected a MeetingRecord, or several, not int: "),
    (mm.render, ("notes.txt", "txt"), "expected a MeetingRecord, or several, not str: "),
    (mm.render, ([RECORD, 1], "xlsx"), "expected a MeetingRecord, not int: "),
    (mm.render, (RECORD, 5), "expected the name of a format, not int: "),
    (mm.export, (None, "a.txt"), "expected a MeetingRecord, or several, not None: "),
    (mm.export, ("a.txt", RECORD), "expected a path, not MeetingRecord: the records come first"),
    (mm.load, (None,), "expected a path, a binary stream or bytes, not None: "),
    (mm.loads, (5,), "expected notes as str or bytes, not int: load"),
    (mm.parse, ("text",), "expected a Document, not str: read"),
    (mm.read, (RECORD,), "expected a path, a binary stream or bytes, not MeetingRecord: "),
    (mm.explain, ("notes.txt", "1"), "expected the number of a line, from 1, not str"),
    (mm.explain, ("notes.txt", True), "expected the number of a line, from 1, not bool"),
    (lambda one: mm.loads("Board", format=one), (3,), "expected the name of a format, .* not int"),
    (lambda one: mm.load_many([], executor=one), (3,), "expected an executor .*, not int"),
    (mm.load_many, ("notes.txt",), r"expected several paths, not str: .*load_many\(\[path\]\)"),
    (mm.load_many, (Path("notes.txt"),), "expected several paths, not "),
    (mm.load_many, ([b"notes"],), "expected a path, not bytes"),
    (mm.Document, ([3],), "expected a str, not int: a document holds texts or Lines"),
    (mm.Span, ("x",), "expected the number of a line, from 1, not str"),
    (mm.ENGLISH.extend_from, (3,), "expected a path, not int: "),
]


@pytest.mark.parametrize(
    ("call", "given", "said"),
    MISTAKES,
    ids=lambda one: getattr(one, "__name__", None),
)
def test_wrong_arguments_are_named(
    call: Callable[..., object], given: tuple[object, ...], said: str
) -> None:
    """Each public function says at the call, not in the depth, what it takes."""
    with pytest.raises(TypeError, match=said):
        call(*given)


@pytest.mark.parametrize(
    "call", [mm.loads, lambda text, **more: list(mm.load_many([text], **more))]
)
def test_a_lexicon_is_no_file(call: Callable[..., object]) -> None:
    """Who gives the path of a lexicon is told how to come by one."""
    with pytest.raises(TypeError, match=r"expected a Lexicon, not str: ENGLISH\.extend"):
        call("Board", lexicon="house.toml")


def test_limits_are_limits() -> None:
    """A number is no limits, and the message shows how they are written."""
    with pytest.raises(TypeError, match="expected a Limits, not int: as in limits=Limits"):
        mm.loads("Board", limits=5)  # type: ignore[arg-type]


def test_an_article_fits_its_word() -> None:
    """The sentence is English for every class."""
    with pytest.raises(TypeError, match=r"expected an Action, not str$"):
        expect("x", mm.Action)


def test_words_for_load_are_no_path() -> None:
    """Text that is given for a path is not called a file that is missing."""
    with pytest.raises(mm.ReadError, match=r"read by loads\(\), not load\(\)"):
        mm.load("Board meeting\nMay 4, 2026\n")


@pytest.mark.parametrize("name", ["", " "])
def test_an_empty_name_is_no_folder(name: str) -> None:
    """The name of no file is called empty."""
    with pytest.raises(mm.ReadError, match="the name of the file is empty"):
        mm.load(name)


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_a_text_is_no_office_file(form: str) -> None:
    """Who asks for that has decoded what should have stayed bytes."""
    with pytest.raises(ValueError, match=f"a str holds no file of the format '{form}'"):
        mm.loads("PK", format=form)
