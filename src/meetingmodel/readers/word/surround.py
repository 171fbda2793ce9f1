"""What stands around the body: headers, footers, foot- and endnotes, and the file's properties.

In: the parts of the file and the sections of its body.  Out: lines that say where they stood.
Never: the same words twice; a header that several kinds of pages share counts once.
"""

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from attrs import evolve

from ...document import Line
from .names import (
    ENDNOTE,
    EVEN_AND_ODD,
    FOOTER_REFERENCE,
    FOOTNOTE,
    HEADER_REFERENCE,
    IDENT,
    RELATION,
    TITLE_PAGE,
    TYPE,
    is_set,
)
from .numbering import Numbering
from .parts import Parts, targets
from .runs import Noticed
from .story import Story
from .stylesheet import Stylesheet

NOT_SHOWN = "not shown"
_REFERENCES = {"header": HEADER_REFERENCE, "footer": FOOTER_REFERENCE}
_NOTES = {"footnote": FOOTNOTE, "endnote": ENDNOTE}
# In the order in which a reader of the page meets them.
_KINDS = ("first", "default", "even")
_PROPERTIES = {
    "title": "title",
    "subject": "subject",
    "creator": "author",
    "keywords": "keywords",
    "description": "description",
    "category": "category",
    "language": "language",
    "lastModifiedBy": "last_modified_by",
    "created": "created",
    "modified": "modified",
}


class Surround:
    """Reads what stands around the body of one document."""

    def __init__(
        self, parts: Parts, styles: Stylesheet, numbering: Numbering, noticed: Noticed
    ) -> None:
        self._parts = parts
        self._styles = styles
        self._numbering = numbering
        self._noticed = noticed
        self._relations = parts.relations(parts.main)

    def margins(self, kind: str, body: Story) -> list[Line]:
        """Return the lines of all headers or all footers; what repeats is there but dropped."""
        out: list[Line] = []
        seen: set[str] = set()
        for part, on_page in self._margin_parts(kind, body.sections).items():
            for line in self._story(part, kind, body):
                reason = line.dropped
                if not on_page:
                    reason = reason or NOT_SHOWN
                elif reason is None and line.text in seen:
                    reason = f"repeated {kind}"
                elif reason is None:
                    seen.add(line.text)
                # Where it was first met is not where it stands: at the head of the first page.
                page = 1 if kind == "header" else line.page
                out.append(evolve(line, page=page, dropped=reason))
        return out

    def notes(self, kind: str, body: Story) -> Iterator[Line]:
        """Yield the lines of the foot- or endnotes, each with the mark that stands in the text."""
        marks = {key[1]: mark for key, mark in self._noticed.notes.items() if key[0] == kind}
        for part in targets(self._relations, f"{kind}s"):
            root = self._parts.xml(part)
            for note in () if root is None else root.iterfind(_NOTES[kind]):
                if note.get(TYPE, "normal") == "normal":
                    lines = self._read(note, part, "footnote", body)
                    yield from _marked(lines, marks.get(note.get(IDENT, "")))

    def _margin_parts(self, kind: str, sections: list[Element]) -> dict[str, bool]:
        """Return the parts that hold headers or footers, and whether any page shows them."""
        shown = {"default"}
        settings = next(targets(self._relations, "settings"), None)
        raw = None if settings is None else self._parts.bytes_of(settings)
        # Settings run to 100 kB of revision marks; they are parsed only where they may matter.
        marked = raw is not None and b"evenAndOddHeaders" in raw
        if settings is not None and marked and is_set(self._parts.xml(settings), EVEN_AND_ODD):
            shown.add("even")
        found: dict[str, bool] = {}
        for section in sections:
            on_page = shown | ({"first"} if is_set(section, TITLE_PAGE) else set())
            references = section.findall(_REFERENCES[kind])
            references.sort(key=lambda one: _place(one.get(TYPE, "default")))
            for reference in references:
                relation = self._relations.get(reference.get(RELATION, ""))
                if relation is not None and not relation.external:
                    before = found.get(relation.target, False)
                    found[relation.target] = before or reference.get(TYPE, "default") in on_page
        for part in targets(self._relations, kind):
            found.setdefault(part, False)
        return found

    def _story(self, part: str, kind: str, body: Story) -> list[Line]:
        root = self._parts.xml(part)
        return [] if root is None else self._read(root, part, kind, body)

    def _read(self, root: Element, part: str, kind: str, body: Story) -> list[Line]:
        story = Story(
            self._styles,
            self._numbering,
            self._parts.relations(part),
            self._noticed,
            part=kind,
            first_table=body.tables,
        )
        lines = [line for line in story.read(root) if line.text]
        body.tables = story.tables
        return lines


def _place(kind: str) -> int:
    return _KINDS.index(kind) if kind in _KINDS else len(_KINDS)


def _marked(lines: list[Line], mark: str | None) -> Iterator[Line]:
    for place, line in enumerate(lines):
        if mark is None:
            # No word of the text refers to it, so it is on no page.
            yield evolve(line, dropped=line.dropped or NOT_SHOWN)
        elif place == 0:
            style = evolve(line.style, marker=mark, lead=0)
            yield evolve(line, text=f"{mark} {line.text}", style=style)
        else:
            yield line


def properties(parts: Parts) -> Mapping[str, str]:
    """Return the document's properties, as far as they are filled in."""
    part = next(targets(parts.relations(""), "core-properties"), "docProps/core.xml")
    root = parts.xml(part)
    out: dict[str, str] = {}
    for element in () if root is None else root:
        key = _PROPERTIES.get(element.tag.rpartition("}")[2])
        if key is not None and element.text and element.text.strip():
            out[key] = element.text.strip()
    return out
