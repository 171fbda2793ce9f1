"""The pass over a page: its tags, gathered into lines with their places.

In: the text of the page.  Out: `RawLine`s, and the `Region`s they stand in.
Never: holds a tree, so that no depth of nesting can exhaust it; decides what is navigation.

What the tags between two texts do ("</td><td>") is found out once, without what one of them does
in vain, and looked up from then on: a page has thousands of such gaps, and few kinds of them.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from attrs import define, field

from .apart import Apart
from .elements import BREAKS, HEADINGS, REGIONS
from .gathering import gathered
from .structure import FLUSHING, PARTING, Structure
from .tokens import Tag, shown, tags_of, texts_and_gaps

Handler = Callable[[Tag], None]
# What need not be done behind each step, because that did it or it does nothing.
_NOTHING: frozenset[object] = frozenset((Structure.nothing,))
_DONE: dict[object, frozenset[object]] = {
    **dict.fromkeys(FLUSHING, _NOTHING | {Structure.blanks}),
    **dict.fromkeys(PARTING, _NOTHING | {Structure.blanks, Structure.part_lines}),
}
# What need not be done right before each step, because that does it.
_WILL_BE_DONE: dict[object, frozenset[object]] = {
    **dict.fromkeys(PARTING, frozenset((Structure.part_lines,))),
    **dict.fromkeys(
        (Structure.cell, Structure.close_cell),
        frozenset((Structure.part_lines, Structure.close_cell)),
    ),
}
_META = {"author": "author", "article:published_time": "published", "dc.title": "title"}


@define
class Builder(Apart):
    """Where in the page the pass is, and what it has found."""

    metadata: dict[str, str] = field(factory=dict)
    titles: list[str] = field(factory=list)
    handlers: dict[str, Handler] = field(factory=dict)
    seen: set[str] = field(factory=set)

    def build(self, page: str) -> None:
        """Take the texts of a page and what stands between them."""
        self.handlers = _handlers(self)
        *parts, last = texts_and_gaps(page)
        texts = self.texts
        for text, gap in zip(parts[0::2], parts[1::2], strict=True):
            if "<" in text:
                text = shown(text)
            if text and (texts or not text.isspace()):
                texts.append(text)
            moves = self.moves.get(gap)
            if moves is None:
                self._take(gap)
            else:
                for move in moves:
                    move()
        texts.append(shown(last))
        self.flush()
        while self.open_regions:
            self.close_region()

    def _take(self, gap: str) -> None:
        """Do what the tags of a gap do; when it comes again, it is worth to remember that."""
        if gap in self.seen:
            self.moves[gap] = moves = self._moves(gap)
            for move in moves:
                move()
            return
        self.seen.add(gap)
        for handler, tag in self._steps(gap):
            if self.may_set_apart(tag):
                self.set_apart(tag, handler)
            else:
                handler(tag)

    def _moves(self, gap: str) -> list[Callable[[], None]]:
        steps = list(self._steps(gap))
        if any(self.may_set_apart(tag) for _, tag in steps):
            # The next tag may mean something else then, so each is looked at in its turn.
            return [partial(self.set_apart, tag, handler) for handler, tag in steps]
        return [partial(handler, tag) for handler, tag in _needed(steps)]

    def _steps(self, gap: str) -> Iterator[tuple[Handler, Tag]]:
        for name, attributes, blanks in tags_of(gap):
            if name not in self.handlers:
                self.handlers[name] = self._handler(name.lower())
            yield self.handlers[name], Tag(name.lower(), attributes)
            if blanks:
                yield self.blanks, Tag("", blanks)

    def _handler(self, tag: str) -> Handler:
        name = tag.removeprefix("/")
        if tag in self.handlers:
            return self.handlers[tag]
        if name in HEADINGS:
            return self.head
        if name in REGIONS:
            return self.close_region_of if tag[0] == "/" else self.open_region
        return self.part_lines if name in BREAKS else self.nothing

    # What the page says of itself.

    def meta(self, tag: Tag) -> None:
        """Note what the page says of its author or date."""
        name = (tag.attributes.get("name") or tag.attributes.get("property") or "").lower()
        content = " ".join(tag.attributes.get("content", "").split())
        if name in _META and content:
            self.metadata.setdefault(_META[name], content)

    def title(self, tag: Tag) -> None:
        """Take what was gathered for the page's title."""
        if tag.name[0] != "/":
            self.flush()
            return
        title = gathered(self.texts).text
        self.texts.clear()
        if title:
            self.metadata.setdefault("title", title)
            self.titles.append(title)


def _handlers(builder: Builder) -> dict[str, Handler]:
    """Return what each tag does; headings, regions and mere breaks are known by their kind."""
    b = builder
    return {
        **dict.fromkeys(("ul", "ol", "menu"), b.open_list),
        **dict.fromkeys(("/ul", "/ol", "/menu"), b.close_list),
        "li": b.item,
        "/li": b.close_item,
        "table": b.open_table,
        "/table": b.close_table,
        "tr": b.row,
        **dict.fromkeys(("td", "th"), b.cell),
        **dict.fromkeys(("/tr", "/td", "/th"), b.close_cell),
        **dict.fromkeys(("thead", "/thead"), b.table_head),
        **dict.fromkeys(("blockquote", "/blockquote", "dd", "/dd"), b.quote),
        **dict.fromkeys(("pre", "/pre", "textarea", "/textarea"), b.preformatted),
        **dict.fromkeys(("b", "strong"), b.bold),
        **dict.fromkeys(("/b", "/strong"), b.bold_end),
        "span": b.span,
        "/span": b.span_end,
        "a": b.anchor,
        "/a": b.anchor_end,
        "br": b.line_break,
        "input": b.input,
        "meta": b.meta,
        **dict.fromkeys(("title", "/title"), b.title),
    }


def _needed(steps: Iterable[tuple[Handler, Tag]]) -> list[tuple[Handler, Tag]]:
    """Leave out what does nothing, or nothing that the step before or behind it does not do."""
    kept: list[tuple[Handler, Tag]] = []
    last: object = None
    for handler, tag in steps:
        this: object = getattr(handler, "__func__", None)
        if this in _DONE.get(last, _NOTHING):
            continue
        if last in _WILL_BE_DONE.get(this, ()):
            kept.pop()
        kept.append((handler, tag))
        last = this
    return kept
