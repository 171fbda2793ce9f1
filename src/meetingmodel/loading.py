"""From a file, stream or text to a record.

In: a path, a stream or bytes; or notes as text.
Out: a `MeetingRecord`, or the `Document` in between.
Never: guesses at a format that the content shows, or raises a bare traceback for a user's file.
"""

from collections.abc import Iterable, Iterator
from functools import partial
from os import PathLike, fspath
from typing import TYPE_CHECKING, BinaryIO, Literal, overload

from attrs import field, frozen

from .arguments import LEXICON, expect, expect_path, wrong
from .document import Document
from .errors import MeetingModelError, ReadError, SchemaError
from .model import MeetingRecord
from .parser import parse
from .parser.lexicon import ENGLISH, Lexicon
from .parser.lexicon.narrowing import fitting
from .parser.meetings import split as split_document
from .readers import HELD, Limits, limits_for, open_source, read_bytes, read_string
from .readers.detecting import detect, detect_text
from .readers.limits import check_record

if TYPE_CHECKING:  # it brings logging along, which takes as long as all our classes
    from concurrent.futures import Executor

__all__ = ["Loaded", "load", "load_many", "loads", "parse", "read"]

Given = str | PathLike[str] | BinaryIO


def read(
    source: Given, *, format: str | None = None, isolated: bool = True, limits: Limits | None = None
) -> Document:
    """Return the lines of a file with what its format knows about them.

    *source* is a path or a binary stream. The format is found by content first and suffix second,
    unless *format* names it. With *isolated* False, a PDF is read in this process, which a broken
    file may take along. *limits* says how much is read at most; without it more of what is in
    memory already (bytes, `io.BytesIO`) than of a file. Raises `ReadError` in words.
    """
    limits = _limits(limits, limits_for(source))
    data, name = open_source(source, limits)
    return read_bytes(data, name=name, format=format, limits=limits, isolated=isolated)


@overload
def load(
    source: Given,
    *,
    lexicon: Lexicon = ENGLISH,
    format: str | None = None,
    split: Literal[False] = False,
    isolated: bool = True,
    limits: Limits | None = None,
) -> MeetingRecord: ...
@overload
def load(
    source: Given,
    *,
    lexicon: Lexicon = ENGLISH,
    format: str | None = None,
    split: Literal[True],
    isolated: bool = True,
    limits: Limits | None = None,
) -> tuple[MeetingRecord, ...]: ...
def load(
    source: Given,
    *,
    lexicon: Lexicon = ENGLISH,
    format: str | None = None,
    split: bool = False,
    isolated: bool = True,
    limits: Limits | None = None,
) -> MeetingRecord | tuple[MeetingRecord, ...]:
    """Return the record of the meeting whose notes stand in *source*, a path or a binary stream.

    *lexicon* holds the words that are looked for. *format* ("txt", "md", "html", "docx", "pdf" or
    "json") says what the content and the suffix do not. With *split*, return a tuple: one record
    for each meeting in the file (diagnostic MM005 says that there are several), each with its own
    `source.text`, in which its spans count. With *isolated* False, a PDF is read in this process;
    *limits* as for `read`. Our own JSON gives its record back as it is. Raises `ReadError` for a
    file that cannot be read, `SchemaError` for JSON that claims to be a record and is none.
    """
    limits = _limits(limits, limits_for(source))
    data, name = open_source(source, limits)
    if (format or detect(data, name)) == "json":
        record = _record_in(data, name, limits)
        return (record,) if split else record
    document = read_bytes(data, name=name, format=format, limits=limits, isolated=isolated)
    if split:
        expect(lexicon, Lexicon, LEXICON)
        lexicon = fitting(lexicon, document)
        return tuple(parse(one, lexicon=lexicon) for one in split_document(document, lexicon))
    return parse(document, lexicon=lexicon)


def _limits(given: Limits | None, usual: Limits) -> Limits:
    if given is None:
        return usual
    expect(given, Limits, "as in limits=Limits(lines=500_000)")
    return given


def _record_in(data: bytes, name: str | None, limits: Limits) -> MeetingRecord:
    from .codec import decode

    try:
        check_record(data, limits)
        return decode(data)
    except (ReadError, SchemaError) as error:
        if name is None:
            raise
        raise type(error)(f"{name!r}: {error}") from error


def loads(
    data: str | bytes,
    *,
    lexicon: Lexicon = ENGLISH,
    format: str | None = None,
    limits: Limits | None = None,
) -> MeetingRecord:
    """Return the record that *data* holds: our own JSON, or notes as text or as a file's bytes.

    The other arguments are those of `load`.

    >>> loads("Board meeting\\nMay 4, 2026").date
    datetime.date(2026, 5, 4)
    """
    if not isinstance(data, str | bytes):
        raise wrong(
            data, "notes as str or bytes", "load() reads a file, by its path or as a stream"
        )
    limits = _limits(limits, HELD)
    known = format or (detect_text(data, None) if isinstance(data, str) else detect(data, None))
    if known == "json":
        from .codec import decode

        check_record(data, limits)
        return decode(data)
    if isinstance(data, str):
        document = read_string(data, format=format, limits=limits)
    else:
        document = read_bytes(data, format=format, limits=limits)
    return parse(document, lexicon=lexicon)


@frozen
class Loaded:
    """One file of many: its path, and either its record or the error that it gave."""

    path: str
    record: MeetingRecord | None = field(default=None, kw_only=True)
    error: MeetingModelError | None = field(default=None, kw_only=True)


def load_many(
    paths: Iterable[str | PathLike[str]],
    *,
    executor: "Executor | None" = None,
    lexicon: Lexicon = ENGLISH,
    limits: Limits | None = None,
) -> Iterator[Loaded]:
    """Yield each of *paths* with its record or its error, in order; one bad file stops no other.

    With an *executor* of `concurrent.futures`, files are read in its workers. *lexicon* and
    *limits* are those of `load`.
    """
    if isinstance(paths, str | PathLike) or not isinstance(paths, Iterable):
        raise wrong(paths, "several paths", "one stands in a list, as in load_many([path])")
    names = []
    for path in paths:
        expect_path(path)
        names.append(fspath(path))
    expect(lexicon, Lexicon, LEXICON)
    # Left out where it is the usual one: a worker has that already.
    one = partial(_load_one, limits=limits)
    if lexicon is not ENGLISH:
        one = partial(one, lexicon=lexicon)
    if executor is not None and not hasattr(executor, "map"):
        raise wrong(executor, "an executor of concurrent.futures")
    return map(one, names) if executor is None else executor.map(one, names)


def _load_one(path: str, *, limits: Limits | None, lexicon: Lexicon = ENGLISH) -> Loaded:
    try:
        return Loaded(path, record=load(path, lexicon=lexicon, limits=limits))
    except MeetingModelError as error:
        return Loaded(path, error=error)
