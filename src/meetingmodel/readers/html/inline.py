"""What stands inside a line, and what makes a line of it.

In: texts, and the tags that do not part lines.  Out: `RawLine`s with the places they stand in.
Never: opens or closes a place; `structure` does.
"""

import re
from collections.abc import Sequence

from attrs import define, field

from .elements import is_bold
from .gathering import (
    BLANKS,
    BOLD_OFF,
    BOLD_ON,
    LINK_OFF,
    LINK_ON,
    gathered,
    one_line,
    without_entities,
)
from .lists import List
from .places import Place, RawLine
from .tables import Table
from .tokens import Tag

_PIECES = re.compile("[\x01-\x04]|[^\x01-\x04]+")
# Level in the list, marker, list and number where these are known late, and state of the box.
_Listed = tuple[int | None, str | None, tuple[List, int] | None, bool | None]
_UNLISTED: _Listed = (None, None, None, None)


@define
class Inline:
    """The line that is being gathered, and the places in which it will stand."""

    lines: list[RawLine] = field(factory=list)
    places: dict[tuple[object, ...], Place] = field(factory=dict)
    typed_lines: int = 0
    # Totals from the start of the page.
    letters: int = 0
    linked: int = 0
    links: int = 0
    files: int = 0

    texts: list[str] = field(factory=list)
    marked: bool = False
    bold_depth: int = 0
    link_depth: int = 0
    targets: list[str] = field(factory=list)
    after_break: bool | None = None
    pending: tuple[List, int] | None = None
    checked: bool | None = None
    spans: list[bool] = field(factory=list)

    heading: int | None = None
    lists: list[List] = field(factory=list)
    tables: list[Table] = field(factory=list)
    quotes: int = 0
    pre: int = 0
    reason: str | None = None
    part: str | None = None

    def nothing(self, tag: Tag) -> None:
        """Do nothing, as most tags inside a line."""

    def blanks(self, tag: Tag) -> None:
        """Add the blanks between two tags, where words stand before them."""
        if self.texts:
            self.texts.append(tag.written)

    def bold(self, _tag: Tag) -> None:
        """Begin bold type."""
        self.marked = True
        self.texts.append(BOLD_ON)

    def bold_end(self, _tag: Tag) -> None:
        """End bold type."""
        self.marked = True
        self.texts.append(BOLD_OFF)

    def span(self, tag: Tag) -> None:
        """Begin what is bold if its style says so."""
        written = tag.written
        bold = ("bold" in written or "weight" in written) and is_bold(tag.attributes)
        self.spans.append(bold)
        if bold:
            self.bold(tag)

    def span_end(self, tag: Tag) -> None:
        """End a span, and bold type if it began it."""
        if self.spans and self.spans.pop():
            self.bold_end(tag)

    def anchor(self, tag: Tag) -> None:
        """Begin a link."""
        self.marked = True
        self.texts.append(LINK_ON)
        target, is_file = tag.target
        if target:
            self.targets.append(target)
            self.links += 1
            self.files += is_file

    def anchor_end(self, _tag: Tag) -> None:
        """End a link."""
        self.marked = True
        self.texts.append(LINK_OFF)

    def line_break(self, _tag: Tag) -> None:
        """End a line inside a paragraph."""
        if self.pre:
            self.texts.append("\n")
        elif self.flush():
            self.after_break = False
        elif self.after_break is False:
            self.after_break = None

    def input(self, tag: Tag) -> None:
        """Note the state of a task's box."""
        if tag.attributes.get("type", "").lower() == "checkbox":
            self.checked = "checked" in tag.attributes

    def flush(self) -> bool:
        """Make a line of what was gathered; say whether there was any."""
        texts = self.texts
        if not texts:
            return False
        if self.marked or self.pre:
            return self._flush_any()
        # Most lines: nothing in them but their words.
        text = texts[0] if len(texts) == 1 else "".join(texts)
        texts.clear()
        if "&" in text:
            text = without_entities(text)
        text = text.strip()
        if "\n" in text or "\t" in text or "\xa0" in text:
            text = one_line(text)
        if text:
            self._place(text)
        return bool(text)

    def _flush_any(self) -> bool:
        pieces = self.texts.copy()
        self.texts.clear()
        text = "".join(pieces)
        if not text.strip(BLANKS):
            self._pass_over(text)
            return False
        return self._typed(text) if self.pre and "\n" in text else self._add(pieces)

    def _pass_over(self, text: str) -> None:
        """Note what marks without words leave open."""
        self.targets.clear()
        if self.marked:
            bold, links = text.count(BOLD_ON), text.count(LINK_ON)
            self.bold_depth = max(0, self.bold_depth + bold - text.count(BOLD_OFF))
            self.link_depth = max(0, self.link_depth + links - text.count(LINK_OFF))
            self.marked = bool(self.bold_depth or self.link_depth)

    def _typed(self, text: str) -> bool:
        """Make lines of preformatted text, where line ends count."""
        added = False
        marked = self.marked
        for line in text.split("\n"):
            self.marked = marked
            if self._add(_PIECES.findall(line)):
                self.typed_lines += 1
                added = True
        return added

    def _add(self, pieces: Sequence[str]) -> bool:
        line = gathered(pieces, bold=self.bold_depth, linked=self.link_depth, typed=self.pre)
        if self.marked:
            self.bold_depth, self.link_depth = line.open_bold, line.open_links
            self.marked = bool(line.open_bold or line.open_links)
        if line.text:
            self._place(line.text, line.linked, line.bold, line.lead, line.indent)
        return bool(line.text)

    def _place(
        self, text: str, linked: int = 0, bold: bool = False, lead: int = 0, indent: int = 0
    ) -> None:
        """Add a line, and say where in the page it stands."""
        self.letters += len(text)
        self.linked += linked
        cell = self.tables[-1].cell if self.tables else None
        level, marker, late, checked = self._listed() if self.lists else _UNLISTED
        if self.quotes:
            indent += 4 * self.quotes
        links = self._taken_links() if self.targets else ()
        # Written out, for each line of the page comes by here.
        head, joins, part = self.heading, self.after_break, self.part
        said = head, level, marker, late, checked, bold, lead, joins, indent, part, links
        place = self.places.get(said)
        if place is None:
            place = self.places[said] = Place(*said)
        self.lines.append((text, place, cell, self.reason))

    def _listed(self) -> _Listed:
        """Return what its list states of the line, and note that its marker was shown."""
        level = len(self.lists) - 1
        if self.pending is None:
            return level, None, None, None
        (of, number), self.pending = self.pending, None
        checked, self.checked = self.checked, None
        if of.late:
            return level, None, (of, number), checked
        return level, of.marker(number) or None, None, checked

    def _taken_links(self) -> tuple[str, ...]:
        links = tuple(self.targets)
        self.targets.clear()
        return links
