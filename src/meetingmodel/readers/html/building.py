"""The pass over a page: its tags, gathered into lines with their places.

In: the tags of the page, in order.  Out: `RawLine`s, and the `Region`s they stand in.
Never: holds a tree, so that no depth of nesting can exhaust it; decides what is navigation.
"""

from collections.abc import Callable, Iterable, Mapping

from attrs import define, field

from .elements import (
    BREAKS,
    HEADINGS,
    REGIONS,
    SUSPECTS,
    is_bold,
    is_hinted,
    leads_to_file,
    may_be_apart,
    may_hint,
    why_apart,
)
from .gathering import (
    BLANKS,
    BOLD_OFF,
    BOLD_ON,
    LINK_OFF,
    LINK_ON,
    RawLine,
    Region,
    gathered,
    one_line,
)
from .lists import List, open_list
from .tables import Table
from .tokens import Token, attributes_of, target_of

Handler = Callable[[str, str], None]
_NONE: Mapping[str, str] = {}


@define
class _Scope:
    """An element that sets all in it apart, and how many of its name are open inside it."""

    tag: str
    reason: str | None
    part: str | None
    depth: int = 1


@define
class Builder:
    """Where in the page the pass is, and what it has found."""

    lines: list[RawLine] = field(factory=list)
    regions: list[Region] = field(factory=list)
    metadata: dict[str, str] = field(factory=dict)
    typed_lines: int = 0

    texts: list[str] = field(factory=list)
    marked: bool = False
    bold_depth: int = 0
    link_depth: int = 0
    targets: list[str] = field(factory=list)
    after_break: bool | None = None
    pending: tuple[List, int] | None = None
    checked: bool | None = None

    open_regions: list[int] = field(factory=list)
    lists: list[List] = field(factory=list)
    tables: list[Table] = field(factory=list)
    outer_lists: list[list[List]] = field(factory=list)
    heading: int | None = None
    quotes: int = 0
    pre: int = 0
    articles: int = 0
    spans: list[bool] = field(factory=list)
    scopes: list[_Scope] = field(factory=list)
    reason: str | None = None
    part: str | None = None
    harmless: dict[str, bool] = field(factory=dict)
    handlers: dict[str, Handler | bool | None] = field(factory=dict)
    known: Mapping[str, Handler] = field(init=False, factory=dict)
    # Totals from the start of the page, so that a region's own are a difference.
    letters: int = 0
    linked: int = 0
    links: int = 0
    files: int = 0

    def build(self, found: Iterable[Token]) -> None:
        """Take the tags of a page: True in *handlers* only parts lines, None does nothing."""
        self.known = _handlers(self)
        texts, handlers = self.texts, self.handlers
        for tag, attributes, text in found:
            handler = handlers[tag] if tag in handlers else self._handler(tag)
            if handler is True:
                if texts:
                    self._flush()
                self.after_break = None
            elif handler:
                handler(tag, attributes)
            if attributes and not self.harmless.get(attributes):
                self._look(tag, attributes)
            if text and (texts or not text.isspace()):
                texts.append(text)
        self._flush()
        while self.open_regions:
            self._close_region()

    def _handler(self, tag: str) -> Handler | bool | None:
        """Find out once what a tag does."""
        name = tag.removeprefix("/")
        found: Handler | bool | None = self.known.get(tag)
        if found is None and name in HEADINGS:
            found = self._heading
        elif found is None and name in REGIONS:
            found = self._close_region_of if tag[0] == "/" else self._open_region
        elif found is None and name in BREAKS:
            found = True
        if tag in SUSPECTS:
            found = self._suspect(found)
        self.handlers[tag] = found
        return found

    # What sets an element and all in it apart.

    def _look(self, tag: str, attributes: str) -> None:
        """Look at attributes that have not been found harmless."""
        if not may_be_apart(attributes):
            self.harmless[attributes] = True
        elif tag[:1] != "/" and tag not in SUSPECTS and tag not in ("br", "hr", "input", "img"):
            self._enter(tag, attributes_of(attributes))

    def _suspect(self, handler: Handler | bool | None) -> Handler:
        def apart(tag: str, attributes: str) -> None:
            self._flush()
            self._enter(tag, attributes_of(attributes) if attributes else _NONE)
            if handler is not True and handler:
                handler(tag, attributes)

        return apart

    def _enter(self, tag: str, attributes: Mapping[str, str]) -> None:
        reason = why_apart(tag, attributes) if self.reason is None else None
        inside = self.articles or (self.tables and self.tables[-1].cell)
        if reason is None and tag == "header" and not inside and self.reason is None:
            reason = "navigation"
        part = attributes.get("data-mm-part") if self.part is None else None
        if reason is None and part is None:
            return
        self._flush()
        self.reason, self.part = self.reason or reason, self.part or part
        self.scopes.append(_Scope(tag, reason, part))
        self._count(tag, self._deeper)
        self._count(f"/{tag}", self._shallower)

    def _count(self, tag: str, step: Callable[[str], None]) -> None:
        """Have a tag counted, besides what it does."""
        known = self.handlers[tag] if tag in self.handlers else self._handler(tag)

        def counted(tag: str, attributes: str) -> None:
            self._flush()
            if known is not True and known:
                known(tag, attributes)
            step(tag)

        self.handlers[tag] = counted

    def _deeper(self, tag: str) -> None:
        for scope in self.scopes:
            if scope.tag == tag and tag not in ("p", "li", "td", "tr"):
                scope.depth += 1

    def _shallower(self, tag: str) -> None:
        """Leave the scopes that end here; each holds the reason or part that it gave."""
        name = tag[1:]
        for scope in self.scopes:
            scope.depth -= scope.tag == name
        for scope in [scope for scope in self.scopes if scope.depth < 1]:
            self.scopes.remove(scope)
            self.reason = None if scope.reason else self.reason
            self.part = None if scope.part else self.part
            # Found out afresh when the tag comes again, so that handlers do not pile up.
            self.handlers.pop(scope.tag, None)
            self.handlers.pop(f"/{scope.tag}", None)

    # Regions.

    def _open_region(self, tag: str, attributes: str) -> None:
        if self.texts:
            self._flush()
        self.after_break = None
        if tag in ("article", "main", "section"):
            self.articles += 1
        parent = self.open_regions[-1] if self.open_regions else -1
        self.open_regions.append(len(self.regions))
        hinted = bool(attributes) and may_hint(attributes) and is_hinted(attributes_of(attributes))
        totals = (-self.letters, -self.linked, -self.links, -self.files)
        self.regions.append(Region(tag, len(self.lines), parent, hinted, 0, *totals))

    def _close_region_of(self, tag: str, _attributes: str) -> None:
        if self.texts:
            self._flush()
        self.after_break = None
        name = tag[1:]
        if name in ("article", "main", "section"):
            self.articles -= self.articles > 0
        if self.open_regions and self.regions[self.open_regions[-1]].tag == name:
            self._close_region()
            return
        # A page may close what it never opened, or leave open what it should have closed.
        for up, number in enumerate(reversed(self.open_regions[-20:])):
            if self.regions[number].tag == name:
                for _ in range(up + 1):
                    self._close_region()
                return

    def _close_region(self) -> None:
        region = self.regions[self.open_regions.pop()]
        region.last = len(self.lines)
        region.add(self.letters, self.linked, self.links, self.files)

    # Headings, lists, tables, quotations.

    def _heading(self, tag: str, _attributes: str) -> None:
        self._flush()
        self.after_break = None
        self.bold_depth = 0
        self.heading = None if tag[0] == "/" else int(tag[1])
        if self.tables:
            self.tables[-1].headings = True

    def _open_list(self, tag: str, attributes: str) -> None:
        self._open_region(tag, attributes)
        known = attributes_of(attributes) if attributes else _NONE
        self.lists.append(open_list(known, ordered=tag == "ol"))
        self.pending = None

    def _close_list(self, tag: str, attributes: str) -> None:
        self._close_region_of(tag, attributes)
        if self.lists:
            self.lists.pop()

    def _item(self, _tag: str, attributes: str) -> None:
        self._flush()
        self.after_break = None
        self.bold_depth = 0
        if not self.lists:
            self.lists.append(List(ordered=False))
        of = self.lists[-1]
        self.pending = (of, of.next_number(attributes_of(attributes) if attributes else _NONE))

    def _close_item(self, _tag: str, _attributes: str) -> None:
        self._flush()
        self.after_break = self.pending = None

    def _open_table(self, tag: str, attributes: str) -> None:
        self._open_region(tag, attributes)
        for outer in self.tables[-3:]:
            outer.nested = outer.nested or outer.cell is not None
        role = attributes_of(attributes).get("role", "") if "role" in attributes else ""
        self.tables.append(Table(presentation=role in ("presentation", "none")))
        self.outer_lists.append(self.lists)
        self.lists = []

    def _close_table(self, tag: str, attributes: str) -> None:
        self._close_region_of(tag, attributes)
        if self.tables:
            self.tables.pop()
            self.lists = self.outer_lists.pop()

    def _row(self, _tag: str, _attributes: str) -> None:
        self._flush()
        if self.tables:
            self.tables[-1].open_row()

    def _cell(self, tag: str, attributes: str) -> None:
        if self.texts:
            self._flush()
        self.after_break = None
        self.bold_depth = 0
        if self.tables:
            known = attributes_of(attributes) if _may_span(attributes) else _NONE
            self.tables[-1].open_cell(known, head=tag == "th")

    def _close_cell(self, _tag: str, _attributes: str) -> None:
        if self.texts:
            self._flush()
        self.after_break = None
        if self.tables:
            self.tables[-1].cell = None

    def _head(self, tag: str, _attributes: str) -> None:
        self._flush()
        if self.tables:
            self.tables[-1].in_head = tag[0] != "/"

    def _quote(self, tag: str, _attributes: str) -> None:
        self._flush()
        self.quotes = max(0, self.quotes + (-1 if tag[0] == "/" else 1))

    def _preformatted(self, tag: str, _attributes: str) -> None:
        self._flush()
        self.pre = max(0, self.pre + (-1 if tag[0] == "/" else 1))

    # What stands inside a line.

    def _bold(self, _tag: str, _attributes: str) -> None:
        self.marked = True
        self.texts.append(BOLD_ON)

    def _bold_end(self, _tag: str, _attributes: str) -> None:
        self.marked = True
        self.texts.append(BOLD_OFF)

    def _span(self, _tag: str, attributes: str) -> None:
        bold = "bold" in attributes or "weight" in attributes
        self.spans.append(bold and is_bold(attributes_of(attributes)))
        if self.spans[-1]:
            self._bold(_tag, attributes)

    def _span_end(self, tag: str, attributes: str) -> None:
        if self.spans and self.spans.pop():
            self._bold_end(tag, attributes)

    def _anchor(self, _tag: str, attributes: str) -> None:
        self.marked = True
        self.texts.append(LINK_ON)
        target = target_of(attributes)
        if target:
            self.targets.append(target)
            self.links += 1
            self.files += leads_to_file(target)

    def _anchor_end(self, _tag: str, _attributes: str) -> None:
        self.marked = True
        self.texts.append(LINK_OFF)

    def _break(self, _tag: str, _attributes: str) -> None:
        if self.pre:
            self.texts.append("\n")
        elif self._flush():
            self.after_break = False
        elif self.after_break is False:
            self.after_break = None

    def _input(self, _tag: str, attributes: str) -> None:
        known = attributes_of(attributes)
        if known.get("type", "").lower() == "checkbox":
            self.checked = "checked" in known

    # What the page says of itself.

    def _meta(self, _tag: str, attributes: str) -> None:
        known = attributes_of(attributes)
        name = (known.get("name") or known.get("property") or "").lower()
        content = " ".join(known.get("content", "").split())
        kept = {"author": "author", "article:published_time": "published", "dc.title": "title"}
        if name in kept and content:
            self.metadata.setdefault(kept[name], content)

    def _title(self, tag: str, _attributes: str) -> None:
        if tag[0] != "/":
            self._flush()
            return
        line = gathered("".join(self.texts), marked=self.marked, bold=0, linked=0)
        self.texts.clear()
        if line.text:
            self.metadata.setdefault("title", line.text)

    # Lines.

    def _flush(self) -> bool:
        """Make a line of what was gathered; say whether there was any."""
        texts = self.texts
        if not texts:
            return False
        text = texts[0] if len(texts) == 1 else "".join(texts)
        texts.clear()
        if not text.strip(BLANKS):
            self._pass_over(text)
            return False
        if self.pre and "\n" in text:
            return self._typed(text)
        if self.marked or self.pre or "&" in text:
            return self._add(text)
        # Most lines: nothing in them but their words.
        self._place(RawLine(one_line(text), linked=len(text) if self.link_depth else 0))
        return True

    def _pass_over(self, text: str) -> None:
        """Note what marks without words leave open."""
        self.targets.clear()
        if self.marked:
            self.bold_depth += text.count(BOLD_ON) - text.count(BOLD_OFF)
            self.link_depth += text.count(LINK_ON) - text.count(LINK_OFF)
            self.marked = self.bold_depth > 0 or self.link_depth > 0

    def _typed(self, text: str) -> bool:
        """Make lines of preformatted text, where line ends count."""
        added = False
        marked = self.marked
        for line in text.split("\n"):
            self.marked = marked
            if self._add(line):
                self.typed_lines += 1
                added = True
        return added

    def _add(self, text: str) -> bool:
        line = gathered(
            text, marked=self.marked, bold=self.bold_depth, linked=self.link_depth, typed=self.pre
        )
        if self.marked:
            self.bold_depth, self.link_depth = line.open_bold, line.open_links
            self.marked = bool(line.open_bold or line.open_links)
        if not line.text:
            return False
        self._place(line)
        return True

    def _place(self, line: RawLine) -> None:
        """Add a line, and say where in the page it stands."""
        self.lines.append(line)
        self.letters += len(line.text)
        self.linked += line.linked
        line.heading = self.heading
        line.joins = self.after_break
        if self.scopes:
            line.reason, line.part = self.reason, self.part
        if self.quotes:
            line.indent += 4 * self.quotes
        if self.tables and (cell := self.tables[-1].cell) is not None:
            line.cell = cell
            cell.add_line()
        if self.lists:
            line.level = len(self.lists) - 1
            if self.pending is not None:
                (line.of, line.number), self.pending = self.pending, None
                line.checked, self.checked = self.checked, None
        if self.targets:
            line.links = tuple(self.targets)
            self.targets.clear()


def _may_span(attributes: str) -> bool:
    return "span" in attributes or "SPAN" in attributes or "Span" in attributes


def _handlers(builder: Builder) -> Mapping[str, Handler]:
    """Return what each tag does; headings, regions and mere breaks are known by their kind."""
    b = builder
    return {
        **dict.fromkeys(("ul", "ol", "menu"), b._open_list),
        **dict.fromkeys(("/ul", "/ol", "/menu"), b._close_list),
        "li": b._item,
        "/li": b._close_item,
        "table": b._open_table,
        "/table": b._close_table,
        "tr": b._row,
        **dict.fromkeys(("/tr", "td", "th"), b._cell),
        **dict.fromkeys(("/tr", "/td", "/th"), b._close_cell),
        **dict.fromkeys(("thead", "/thead"), b._head),
        **dict.fromkeys(("blockquote", "/blockquote", "dd", "/dd"), b._quote),
        **dict.fromkeys(("pre", "/pre", "textarea", "/textarea"), b._preformatted),
        **dict.fromkeys(("b", "strong"), b._bold),
        **dict.fromkeys(("/b", "/strong"), b._bold_end),
        "span": b._span,
        "/span": b._span_end,
        "a": b._anchor,
        "/a": b._anchor_end,
        "br": b._break,
        "input": b._input,
        "meta": b._meta,
        **dict.fromkeys(("title", "/title"), b._title),
    }
