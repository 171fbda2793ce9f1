r"""Plain text: one `Line` for each physical line, with its page, its indent and its columns.

In: the bytes of a text file in any encoding, with any line end.  Out: a `Document`.
Never: joins, repairs or guesses; what a line is, is the parser's question.
"""

from collections.abc import Iterator, Sequence
from hashlib import sha256

from ..document import Document, Line
from ..model.span import Diagnostic
from .decoding import decode
from .directives import directives, linked
from .framed import framed_tables, unboxed
from .limits import HELD, Limits, check_size, check_text
from .outlines import FORMS, heading_of, outline_of
from .own import read_own
from .quick import QuickLine
from .raised import lowered
from .ruled import ruled_tables
from .tabbed import tabbed_tables
from .wiki import entry_of, nests, shown

MARKS = ("*", "=", "-", "h")  # that headings begin with
_BLANK = Line("")


def read_text(data: bytes, *, name: str | None = None, limits: Limits = HELD) -> Document:
    r"""Return the lines of a text file; our own text export is read as what it was.

    A form feed starts a page, and is no line end. Tabs reach to the next column of eight.

    >>> [(line.text, line.indent, line.page) for line in read_text(b"Board\n  \x95 Tea\f\n").lines]
    [('Board', 0, 1), ('• Tea', 2, 1)]
    """
    check_size(len(data), limits, name)
    text, noticed = decode(data)
    return read_decoded(text, name=name, limits=limits, digest=digest(data), noticed=noticed)


def read_decoded(
    text: str,
    *,
    name: str | None,
    limits: Limits,
    digest: str,
    noticed: tuple[Diagnostic, ...] = (),
) -> Document:
    """Return the document of a text that is decoded and cleaned already."""
    check_text(text, limits, name)
    own = read_own(text, name=name, sha256=digest, diagnostics=noticed)
    if own is not None:
        return own
    return Document(
        tuple(split_lines(text)),
        format="txt",
        name=name,
        sha256=digest,
        diagnostics=noticed,
    )


def digest(data: bytes) -> str:
    """Return the SHA-256 of a file's bytes, in hexadecimal."""
    return sha256(data).hexdigest()


def split_lines(text: str) -> Iterator[Line]:
    r"""Yield the lines of *text*, whose only line end is ``\n``.

    What follows a form feed is on the next page: the whole line if the form feed opens it, the
    next line otherwise. A line is never cut, so that its number is the one an editor shows.
    """
    lines = text.split("\n")
    if not lines[-1]:
        lines.pop()
    if "\f" in text:
        yield from _paged(lines)
        return
    form = outline_of(text, lines)
    wiki = form is FORMS["=="]
    deep = wiki and nests(lines)
    if "+-" in text:
        lines = unboxed(lines)
    marked = directives(lines) if "\n.. " in text else {}
    known = _tables(text, lines) | marked
    for place, raw in enumerate(lines):
        if place in known:
            yield known[place]
            continue
        raw = lowered(raw)
        if marked:
            raw = linked(raw)
        if wiki:
            raw = shown(raw)
            entry = entry_of(raw) if deep else None
            if entry is not None:
                yield entry
                continue
        heading = heading_of(raw, form) if form is not None and raw[:1] in MARKS else None
        if heading is not None:
            yield heading
            continue
        bare = raw.strip()
        if not bare:
            yield _BLANK
        elif raw[0] is bare[0] or raw[0] == bare[0]:
            yield QuickLine(bare)
        else:
            yield QuickLine(bare, indent=indent_of(raw))


def _tables(text: str, lines: Sequence[str]) -> dict[int, Line]:
    """Return the lines of all tables by their place; each kind counts its tables from elsewhere."""
    framed = framed_tables([*map(lowered, lines)]) if "+-" in text else {}
    tabbed = tabbed_tables(lines, len(lines)) if "\n\t" in text else {}
    ruled = ruled_tables(lines, 2 * len(lines)) if "-- " in text or "== " in text else {}
    return tabbed | framed | ruled


def indent_of(raw: str) -> int:
    """Return the column in which the text of *raw* begins.

    >>> indent_of("\\t x"), indent_of("  \\tx")
    (9, 8)
    """
    blanks = raw[: len(raw) - len(raw.lstrip())]
    return len(blanks.expandtabs(8)) if "\t" in blanks else len(blanks)


def _paged(lines: list[str]) -> Iterator[Line]:
    page = 1
    for raw in lines:
        # Leading form feeds turn the page before the line, all others after it.
        rest = raw.lstrip("\f")
        page += len(raw) - len(rest)
        shown = rest.replace("\f", " ")
        bare = shown.strip()
        yield QuickLine(bare, page=page, indent=indent_of(shown) if bare else 0)
        page += rest.count("\f")
