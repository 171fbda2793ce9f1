"""What stands inside a line, and what makes a line of it.

In: texts, and the tags that do not part lines.  Out: `Lines` with the places they stand in.
Never: opens or closes a place; `structure` does.
"""

from typing import Any

from attrs import define, field

from .elements import is_bold, is_chip
from .gathering import (
    BLANKS,
    Mark,
    extents,
    indent_of,
    is_struck,
    one_line,
    typed,
    typed_lines,
    without_entities,
)
from .lists import List
from .places import Lines, Place
from .tables import Cell, Table
from .tags import Tag


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
    marks: list[Mark] = field(factory=list)
    bold_depth: int = 0
    link_depth: int = 0
    struck_depth: int = 0
    strikes: bool = False  # whether something begins or ends to be struck out in this line
    targets: list[str] = field(factory=list)
    pending: tuple[List, int] | None = None
    checked: bool | None = None
    spans: list[bool] = field(factory=list)

    heading: int | None = None
    reason: str | None = None
    part: str | None = None
    # Of a line without more to say of it: behind a block, and here, where a break may stand.
    around: Place = field(init=False)
    place: Place = field(init=False)
    lists: list[List] = field(factory=list)
    table: Table | None = None
    # The one that is open, if one is.
    cell: Cell | None = None
    quotes: int = 0
    pre: int = 0
    # Whether bold, a link or preformatted text goes on from the line before.
    carries: bool = False

    def __attrs_post_init__(self) -> None:
        self.settle(None)

    def bold(self, _tag: Tag) -> None:
        """Begin bold type."""
        self.marks.append((len(self.texts), "bold"))

    def bold_end(self, _tag: Tag) -> None:
        """End bold type."""
        self.marks.append((len(self.texts), "bold end"))

    def strike(self, _tag: Tag) -> None:
        """Begin what is struck out."""
        self.marks.append((len(self.texts), "struck"))
        self.strikes = True

    def strike_end(self, _tag: Tag) -> None:
        """End what is struck out."""
        self.marks.append((len(self.texts), "struck end"))
        self.strikes = True

    def span(self, tag: Tag) -> None:
        """Begin what is bold or underlined if its style says so."""
        written = tag.written
        set_off = "bold" in written or "weight" in written or "underline" in written
        bold = set_off and is_bold(tag.attributes)
        self.spans.append(bold)
        if ("user" in written or "selected-value" in written) and is_chip(tag.attributes):
            self.texts.append(" ")
        if bold:
            self.bold(tag)

    def span_end(self, tag: Tag) -> None:
        """End a span, and bold type if it began it."""
        if self.spans and self.spans.pop():
            self.bold_end(tag)

    def anchor(self, tag: Tag) -> None:
        """Begin a link."""
        self.marks.append((len(self.texts), "link"))
        target, is_file = tag.target
        if target:
            self.targets.append(target)
            self.links += 1
            self.files += is_file

    def anchor_end(self, _tag: Tag) -> None:
        """End a link."""
        self.marks.append((len(self.texts), "link end"))

    def line_break(self, _tag: Tag) -> None:
        """End a line inside a paragraph."""
        if self.pre:
            self.texts.append("\n")
        elif self.flush():
            self.place = self._plain_place(False)
        elif self.place.joins is False:
            self.place = self.around

    def input(self, tag: Tag) -> None:
        """Note the state of a task's box."""
        if tag.attributes.get("type", "").lower() == "checkbox":
            self.checked = "checked" in tag.attributes

    def settle(self, joins: bool | None) -> None:
        """Find out where lines stand now that heading, reason or part changed."""
        self.place = self.around = self._plain_place(None)
        if joins is not None:
            self.place = self._plain_place(joins)

    def _plain_place(self, joins: bool | None) -> Place:
        said = self.heading, joins, self.part, self.reason
        return self.places.get(said) or self._placed(said, *said)

    def _within(self, plain: Place, *more: Any) -> Place:
        said = plain.heading, plain.joins, plain.part, plain.reason, *more
        return self._placed((plain, *more), *said)

    def _placed(self, said: tuple[object, ...], *stated: Any) -> Place:
        self.places[said] = place = Place(*stated)
        return place

    def flush(self, _tag: Tag | None = None) -> bool:
        """Make a line of what was gathered; say whether there was any."""
        texts, marks = self.texts, self.marks
        if not (texts or marks):
            return False
        text = "".join(texts)
        if not (marks or self.carries):
            added = self.line_of(text)
        elif self.pre and "\n" in text and text.strip(BLANKS):
            lines = [self._gather("".join(of), of, on) for of, on in typed_lines(texts, marks)]
            self.typed_lines += sum(lines)
            added = any(lines)
        else:
            added = self._gather(text, texts, marks)
        texts.clear()
        marks.clear()
        if not added:
            self.targets.clear()
        return added

    def line_of(self, text: str) -> bool:
        """Make a line of words without marks; say whether there are any."""
        if "&" in text:
            text = without_entities(text)
        text = text.strip()
        if "\n" in text or "\t" in text or "\xa0" in text:
            text = one_line(text)
        if not text:
            return False
        if self.lists or self.quotes or self.targets:
            self._add(text)
            return True
        # Written out, for most lines of a page come by here.
        lines = self.lines
        lines.words.append(text)
        lines.places.append(self.place)
        lines.cells.append(self.cell)
        return True

    def _gather(self, plain: str, texts: list[str], marks: list[Mark]) -> bool:
        """Make a line with marks, or of preformatted text; say whether there are any words."""
        if "&" in plain:
            texts = [without_entities(text) for text in texts]
            plain = "".join(texts)
        letters, led, bold_depth, link_depth = extents(
            texts, marks, self.bold_depth, self.link_depth
        )
        struck, bare, indent = False, one_line, 0
        if self.carries or self.strikes or bold_depth or link_depth:
            self.bold_depth, self.link_depth = bold_depth, link_depth
            struck, self.struck_depth = is_struck(texts, marks, self.struck_depth)
            self.strikes = False
            self.carries = bool(bold_depth or link_depth or self.struck_depth or self.pre)
            if self.pre:
                bare, indent = typed, indent_of(plain)
        text = bare(plain)
        if not text:
            return False
        self.linked += letters
        bold = led == len(plain)
        lead = len(bare(plain[:led])) if led and not bold else 0
        self._add(text, indent, bold, lead, struck)
        return True

    def _add(
        self,
        text: str,
        indent: int = 0,
        bold: bool = False,
        lead: int = 0,
        struck: bool = False,
    ) -> None:
        """Add a line, and say where in the page it stands."""
        level = marker = late = checked = None
        lists = self.lists
        if lists:
            level = lists[-1].depth
            if level is None:
                level = len(lists) - 1
            if self.pending is not None:
                (of, number), self.pending = self.pending, None
                if of.late:
                    late = of, number
                else:
                    marker = of.marker(number)  # empty where the page hides it
                if self.checked is not None:
                    checked, self.checked = self.checked, None
                    if not of.ordered:
                        marker = "☑" if checked else "☐"
        links: tuple[str, ...] = ()
        if self.targets:
            links = tuple(self.targets)
            self.targets.clear()
        if self.quotes:
            indent += 4 * self.quotes
        said = self.place, level, marker, late, checked, indent, bold, lead, links, struck
        lines = self.lines
        lines.words.append(text)
        lines.places.append(self.places.get(said) or self._within(*said))
        lines.cells.append(self.cell)
