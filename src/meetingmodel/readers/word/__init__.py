"""Word files (.docx, .docm, .dotx), read with zipfile and ElementTree alone.

names.py       the names of elements and attributes
parts.py       the parts of the file, and what is no Word file
definitions.py styles and lists, each parsed when it is used
stylesheet.py  what a style says, through what it is based on
numerals.py    4, iv, IV, d, 4th
glyphs.py      what a symbol font shows
numbering.py   automatic numbers and bullets as the page shows them
drawing.py     words in text boxes and shapes, once; pictures
letters.py     how letters are set, and what they show
fields.py      field codes, and what form fields show
runs.py        the words of a paragraph: what counts, and how its letters are set
paragraphs.py  what style, list and paragraph say together
lines.py       a paragraph as lines, with its marker
story.py       paragraphs and tables in their order
embedded.py    documents of other formats that are kept inside this one
surround.py    headers, footers, notes, properties: what stands around the body

In: the bytes of a file.  Out: a `Document` whose every line is a whole paragraph (`hard`).
Never: drops a word that is on the page; hidden and derived words are kept as dropped lines.
"""

from collections.abc import Iterator, Sequence
from hashlib import sha256
from xml.etree.ElementTree import Element

from attrs import evolve

from ...document import Document, Line
from ...errors import ReadError
from ...model.span import Diagnostic, Severity, Span
from ..limits import LIMITS, Limits, called
from .definitions import Definition
from .drawing import pictures
from .embedded import embedded_lines
from .names import BODY, RENDERED_PAGE_BREAK
from .numbering import Numbering
from .parts import Parts, Relation, targets
from .runs import HIDDEN_WORDS, Noticed
from .story import Story
from .stylesheet import Stylesheet
from .surround import Surround, properties

__all__ = ["read_docx"]

_MOST_CHUNKS = 16


def read_docx(data: bytes, *, name: str | None = None, limits: Limits = LIMITS) -> Document:
    """Return the lines of the Word file *data*. What cannot be read is a `ReadError` in words."""
    return _read(data, name, limits, inside=False)


def _read(data: bytes, name: str | None, limits: Limits, *, inside: bool) -> Document:
    parts = Parts(data, name=name, limits=limits)
    root = parts.xml(parts.main)
    body = None if root is None else root.find(BODY)
    if body is None:
        raise ReadError(
            f"{called(name)}: the document has no text part that can be read. "
            "Open it where it was written and save it again as .docx."
        )
    noticed = Noticed(rendered_breaks=next(body.iter(RENDERED_PAGE_BREAK), None) is not None)
    chunks = _Chunks(parts, limits, noticed, closed=inside)
    lines = _lines(parts, body, noticed, chunks)
    return Document(
        lines,
        format="docx",
        name=name,
        metadata=properties(parts),
        hard=True,
        sha256=sha256(data).hexdigest(),
        diagnostics=(*_diagnostics(lines, noticed), *_unread_pictures(lines, body)),
    )


class _Chunks:
    """Reads what is embedded, by its relation; *closed*: this document is embedded itself.

    Each part is read once, and some few at most, so that a small file cannot make a long text.
    """

    def __init__(self, parts: Parts, limits: Limits, noticed: Noticed, *, closed: bool) -> None:
        self._parts = parts
        self._limits = limits
        self._noticed = noticed
        self._closed = closed
        self._relations = parts.relations(parts.main)
        self._seen: set[str] = set()

    def __call__(self, key: str) -> Sequence[Line]:
        relation = self._relations.get(key)
        data = None
        if relation is not None and self._may_read(relation):
            self._seen.add(relation.target)
            data = self._parts.bytes_of(relation.target)
        found = (
            None
            if data is None
            else embedded_lines(data, read_word=self._word, limits=self._limits)
        )
        if found is None:
            self._noticed.unread += 1
            return ()
        return found

    def _may_read(self, relation: Relation) -> bool:
        known = relation.external or relation.target in self._seen
        return not (known or self._closed or len(self._seen) >= _MOST_CHUNKS)

    def _word(self, data: bytes) -> Document:
        bounded = evolve(
            self._limits, expanded_bytes=max(self._limits.expanded_bytes // _MOST_CHUNKS, 1)
        )
        return _read(data, None, bounded, inside=True)


def _lines(parts: Parts, body: Element, noticed: Noticed, chunks: _Chunks) -> list[Line]:
    relations = parts.relations(parts.main)
    styles = Stylesheet(_defined(parts, "styles", "docDefaults", "style"))
    numbering = Numbering(_defined(parts, "numbering", "abstractNum", "num"), styles)
    story = Story(styles, numbering, relations, noticed, embedded=chunks)
    story.read(body)
    around = Surround(parts, styles, numbering, noticed)
    return [
        *around.margins("header", story),
        *story.lines,
        *around.notes("footnote", story),
        *around.notes("endnote", story),
        *around.margins("footer", story),
    ]


def _defined(parts: Parts, part: str, *kinds: str) -> dict[str, list[Definition]]:
    return parts.definitions(next(targets(parts.relations(parts.main), part), ""), *kinds)


def _diagnostics(lines: list[Line], noticed: Noticed) -> Iterator[Diagnostic]:
    if noticed.comments or noticed.insertions or noticed.deletions:
        yield Diagnostic(
            "MM003",
            severity=Severity.INFO,
            message=_reviewed(noticed),
            hint="insertions and moves were read, deletions and comments left out; accept or "
            "reject the changes in Word if that is not what the minutes should say",
        )
    if noticed.unread:
        yield Diagnostic(
            "MM011",
            severity=Severity.WARNING,
            message=f"{_count(noticed.unread, 'document')} inside this one could not be read",
            hint="open the file in Word and save it again; that makes the text its own",
        )
    hidden = [place for place, line in enumerate(lines, 1) if line.dropped == HIDDEN_WORDS]
    if hidden:
        yield Diagnostic(
            "MM007",
            severity=Severity.WARNING,
            message=f"{_count(len(hidden), 'piece')} of hidden text left out",
            span=Span(hidden[0]),
            hint="the page does not show it; take it out of the file, or make it visible",
        )


def _unread_pictures(lines: list[Line], body: Element) -> Iterator[Diagnostic]:
    """Say of a scan that was put into a document that it is one; its margins may hold words."""
    if any(_is_of_the_body(line) and any(map(str.isalnum, line.text)) for line in lines):
        return
    if count := pictures(body):
        yield Diagnostic(
            "MM012",
            severity=Severity.WARNING,
            message=f"the document holds {_count(count, 'picture')} and no text",
            hint="If it is text, save the document as PDF, make that searchable (for example with "
            "ocrmypdf), then read the new file.",
        )


def _is_of_the_body(line: Line) -> bool:
    return line.style.part not in ("header", "footer") and line.dropped is None


def _reviewed(noticed: Noticed) -> str:
    counts = (
        (noticed.comments, "comment"),
        (noticed.insertions, "tracked insertion"),
        (noticed.deletions, "tracked deletion"),
    )
    return "the document holds " + ", ".join(_count(*one) for one in counts if one[0])


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
