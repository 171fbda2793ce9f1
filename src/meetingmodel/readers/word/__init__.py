"""Word files (.docx, .docm, .dotx), read with zipfile and ElementTree alone.

names.py       the names of elements and attributes
parts.py       the parts of the file, and what is no Word file
stylesheet.py  what a style says, through what it is based on
numerals.py    4, iv, IV, d, 4th
glyphs.py      what a symbol font shows
numbering.py   automatic numbers and bullets as the page shows them
drawing.py     words in text boxes and shapes, once
runs.py        the words of a paragraph: what counts, and how its letters are set
paragraphs.py  what style, list and paragraph say together
lines.py       a paragraph as lines, with its marker
story.py       paragraphs and tables in their order
surround.py    headers, footers, notes, properties: what stands around the body

In: the bytes of a file.  Out: a `Document` whose every line is a whole paragraph (`hard`).
Never: drops a word that is on the page; hidden and derived words are kept as dropped lines.
"""

from collections.abc import Iterator
from hashlib import sha256
from xml.etree.ElementTree import Element

from ...document import Document, Line
from ...errors import ReadError
from ...model.span import Diagnostic, Severity, Span
from ..limits import LIMITS, Limits, called
from .names import BODY, RENDERED_PAGE_BREAK
from .numbering import Numbering
from .parts import Parts, Relation, targets
from .runs import HIDDEN_WORDS, Noticed
from .story import Story
from .stylesheet import Stylesheet
from .surround import Surround, properties

__all__ = ["read_docx"]


def read_docx(data: bytes, *, name: str | None = None, limits: Limits = LIMITS) -> Document:
    """Return the lines of the Word file *data*. What cannot be read is a `ReadError` in words."""
    parts = Parts(data, name=name, limits=limits)
    root = parts.xml(parts.main)
    body = None if root is None else root.find(BODY)
    if body is None:
        raise ReadError(
            f"{called(name)}: the document has no text part that can be read. "
            "Open it where it was written and save it again as .docx."
        )
    lines, noticed = _lines(parts, body)
    return Document(
        lines,
        format="docx",
        name=name,
        metadata=properties(parts),
        hard=True,
        sha256=sha256(data).hexdigest(),
        diagnostics=tuple(_diagnostics(lines, noticed)),
    )


def _lines(parts: Parts, body: Element) -> tuple[list[Line], Noticed]:
    relations = parts.relations(parts.main)
    styles = Stylesheet(_first(parts, relations, "styles"))
    numbering = Numbering(_first(parts, relations, "numbering"), styles)
    noticed = Noticed(rendered_breaks=next(body.iter(RENDERED_PAGE_BREAK), None) is not None)
    story = Story(styles, numbering, relations, noticed)
    story.read(body)
    around = Surround(parts, styles, numbering, noticed)
    lines = [
        *around.margins("header", story),
        *story.lines,
        *around.notes("footnote", story),
        *around.notes("endnote", story),
        *around.margins("footer", story),
    ]
    return lines, noticed


def _first(parts: Parts, relations: dict[str, Relation], kind: str) -> Element | None:
    part = next(targets(relations, kind), None)
    return None if part is None else parts.xml(part)


def _diagnostics(lines: list[Line], noticed: Noticed) -> Iterator[Diagnostic]:
    if noticed.comments or noticed.insertions or noticed.deletions:
        yield Diagnostic(
            "MM003",
            severity=Severity.INFO,
            message=_reviewed(noticed),
            hint="insertions and moves were read, deletions and comments left out; accept or "
            "reject the changes in Word if that is not what the minutes should say",
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


def _reviewed(noticed: Noticed) -> str:
    counts = (
        (noticed.comments, "comment"),
        (noticed.insertions, "tracked insertion"),
        (noticed.deletions, "tracked deletion"),
    )
    return "the document holds " + ", ".join(_count(*one) for one in counts if one[0])


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
