"""The pass over a page: its tags, gathered into lines with their places.

In: the text of the page.  Out: its `Lines`, and the `Region`s they stand in.
Never: holds a tree, so that no depth of nesting can exhaust it; decides what is navigation.

What the tags between two texts do ("</td><td>") is found out once, without what one of them does
in vain, and looked up from then on: a page has thousands of such gaps, and few kinds of them.
"""

from collections.abc import Iterable, Iterator
from functools import partial

from attrs import define, field

from .apart import Apart, Handler, Steps
from .elements import BREAKS, HEADINGS, REGIONS
from .gathering import gathered
from .structure import FLUSHING, PARTING, Structure
from .tokens import Tag, shown, tags_of, texts_and_gaps

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
# More kinds of gaps than a page has that repeats itself.
_REMEMBERED = 5000
_META = {"author": "author", "article:published_time": "published", "dc.title": "title"}


@define
class Builder(Apart):
    """Where in the page the pass is, and what it has found."""

    metadata: dict[str, str] = field(factory=dict)
    titles: list[str] = field(factory=list)
    tags: dict[tuple[str, str], tuple[Handler, Tag]] = field(factory=dict)

    def build(self, page: str) -> None:
        """Take the texts of a page and what stands between them."""
        parts = texts_and_gaps(page)
        last = parts.pop()
        texts = self.texts
        for text, gap in zip(parts[0::2], parts[1::2], strict=True):
            flushes, steps = self.known.get(gap) or self._learn(gap)
            if "<" in text:
                text = shown(text)
            if flushes and not (texts or self.marked or self.pre):
                self.line_of(text)
            elif text and (texts or not text.isspace()):
                texts.append(text)
            for handler, tag in steps:
                handler(self, tag)
        texts.append(shown(last))
        self.flush()
        while self.open_regions:
            self.close_region()

    def _learn(self, gap: str) -> tuple[bool, Steps]:
        """Find out what the tags of a gap do, and remember it, for few gaps come only once."""
        steps: Steps = []
        apart = False
        for name, written, blanks in tags_of(gap):
            step = self.tags.get((name, written)) if written else _BARE.get(name)
            step = step or self._step(name, written)
            steps.append(step)
            apart = apart or self.may_set_apart(step[1])
            if blanks:
                steps.append((Structure.blanks, Tag("", blanks)))
        if apart:
            # The next tag may mean something else then, so each is looked at in its turn.
            steps = [(partial(_set_apart, handler), tag) for handler, tag in steps]
        else:
            steps = _needed(steps)
        flushes = bool(steps) and steps[0][0] in FLUSHING
        if len(self.known) < _REMEMBERED:
            self.known[gap] = flushes, steps
        return flushes, steps

    def _step(self, name: str, written: str) -> tuple[Handler, Tag]:
        step = _step(name.lower(), written)
        if len(self.tags) < _REMEMBERED:
            self.tags[name, written] = step
        return step

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
        title = gathered("".join(self.texts)).text
        self.texts.clear()
        if title:
            self.metadata.setdefault("title", title)
            self.titles.append(title)


def _set_apart(handler: Handler, builder: Builder, tag: Tag) -> None:
    builder.set_apart(tag, handler)


def _both(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from (name, f"/{name}")


_B = Builder
# What each tag does; every other does nothing.
_HANDLERS: dict[str, Handler] = {
    **dict.fromkeys(_both(BREAKS), _B.part_lines),
    **dict.fromkeys(_both(HEADINGS), _B.head),
    **dict.fromkeys(REGIONS, _B.open_region),
    **dict.fromkeys((f"/{name}" for name in REGIONS), _B.close_region_of),
    **dict.fromkeys(("ul", "ol", "menu"), _B.open_list),
    **dict.fromkeys(("/ul", "/ol", "/menu"), _B.close_list),
    "li": _B.item,
    "/li": _B.close_item,
    "table": _B.open_table,
    "/table": _B.close_table,
    "tr": _B.row,
    **dict.fromkeys(("td", "th"), _B.cell),
    **dict.fromkeys(("/tr", "/td", "/th"), _B.close_cell),
    **dict.fromkeys(_both(("thead",)), _B.table_head),
    **dict.fromkeys(_both(("blockquote", "dd")), _B.quote),
    **dict.fromkeys(_both(("pre", "textarea")), _B.preformatted),
    **dict.fromkeys(("b", "strong"), _B.bold),
    **dict.fromkeys(("/b", "/strong"), _B.bold_end),
    "span": _B.span,
    "/span": _B.span_end,
    "a": _B.anchor,
    "/a": _B.anchor_end,
    "br": _B.line_break,
    "input": _B.input,
    "meta": _B.meta,
    **dict.fromkeys(_both(("title",)), _B.title),
}


def _step(name: str, written: str = "") -> tuple[Handler, Tag]:
    return _HANDLERS.get(name, Structure.nothing), Tag(name, written)


# Tags without attributes, which do not change.
_BARE = {name: _step(name) for name in (*_HANDLERS, *_both(("em", "i", "u", "sup", "font", "img")))}


def _needed(steps: Steps) -> Steps:
    """Leave out what does nothing, or nothing that the step before or behind it does not do."""
    kept: Steps = []
    last: object = None
    for handler, tag in steps:
        if handler in _DONE.get(last, _NOTHING):
            continue
        if last in _WILL_BE_DONE.get(handler, ()):
            kept.pop()
        kept.append((handler, tag))
        last = handler
    return kept
