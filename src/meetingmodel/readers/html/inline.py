"""What stands inside a line, and what makes a line of it.

In: texts, and the tags that do not part lines.  Out: `Lines` with the places they stand in.
Never: opens or closes a place; `structure` does.
"""

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
from .places import Lines, Place
from .tables import Table
from .tokens import Tag

# What a place rarely states: a late number, the state of a box, indent, bold, lead and links.
_NO_MORE = (None, None, 0, False, 0, ())


@define
class Inline:
    """The line that is being gathered, and the places in which it will stand."""

    lines: Lines = field(factory=Lines)
    places: dict[tuple[object, ...], Place] = field(factory=dict)
    typed_lines: int = 0
    # Totals from the start of the page.
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
        return self.line_of(text)

    def line_of(self, text: str) -> bool:
        """Make a line of words without marks; say whether there are any."""
        if "&" in text:
            text = without_entities(text)
        text = text.strip()
        if not text:
            return False
        if "\n" in text or "\t" in text or "\xa0" in text:
            text = one_line(text)
        if self.lists or self.targets or self.quotes:
            self._add(text, 0, False, 0)
            return True
        # Written out, for most lines of a page come by here.
        said = self.heading, self.after_break, self.part, self.reason
        place = self.places.get(said)
        if place is None:
            place = self.places[said] = Place(*said)
        lines = self.lines
        lines.words.append(text)
        lines.places.append(place)
        lines.cells.append(self.tables[-1].cell if self.tables else None)
        return True

    def _flush_any(self) -> bool:
        text = "".join(self.texts)
        self.texts.clear()
        if not text.strip(BLANKS):
            self._pass_over(text)
            return False
        return self._typed(text) if self.pre and "\n" in text else self._gather(text)

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
            if self._gather(line):
                self.typed_lines += 1
                added = True
        return added

    def _gather(self, text: str) -> bool:
        line = gathered(text, bold=self.bold_depth, linked=self.link_depth, typed=self.pre)
        if self.marked:
            self.bold_depth, self.link_depth = line.open_bold, line.open_links
            self.marked = bool(line.open_bold or line.open_links)
        if not line.text:
            return False
        self.linked += line.linked
        self._add(line.text, line.indent, line.bold, line.lead)
        return True

    def _add(self, text: str, indent: int, bold: bool, lead: int) -> None:
        """Add a line, and say where in the page it stands."""
        level = marker = late = checked = None
        if self.lists:
            level = len(self.lists) - 1
            if self.pending is not None:
                (of, number), self.pending = self.pending, None
                checked, self.checked = self.checked, None
                if of.late:
                    late = of, number
                else:
                    marker = of.marker(number) or None
        links: tuple[str, ...] = ()
        if self.targets:
            links = tuple(self.targets)
            self.targets.clear()
        indent += 4 * self.quotes
        said = self.heading, self.after_break, self.part, self.reason, level, marker
        more = late, checked, indent, bold, lead, links
        whole = said if more == _NO_MORE else said + more
        place = self.places.get(whole)
        if place is None:
            place = self.places[whole] = Place(*said, *more)
        lines = self.lines
        lines.words.append(text)
        lines.places.append(place)
        lines.cells.append(self.tables[-1].cell if self.tables else None)
