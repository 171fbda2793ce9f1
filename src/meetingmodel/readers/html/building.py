"""The pass over a page: its tags, gathered into lines with their places.

In: the text of the page.  Out: its `Lines`, and the `Region`s they stand in.
Never: holds a tree, so that no depth of nesting can exhaust it; decides what is navigation.

What a tag does is found out once, and looked up from then on: a page has thousands of tags, and
few kinds of them.
"""

from collections.abc import Iterable, Iterator
from functools import partial

from attrs import define, field

from .apart import BLOCK, LINE, WITHIN, Apart, Handler, Step
from .elements import BREAKS, HEADINGS, REGIONS
from .gathering import one_line, without_entities
from .tags import OddTag, Tag, tag_of
from .tokens import mended, pieces_of, without_code

# More kinds of tags than a page has that repeats itself.
_REMEMBERED = 5000
_META = {"author": "author", "article:published_time": "published", "dc.title": "title"}


def built(page: str) -> "Builder":
    """Return what a pass over the text of a page finds; a page with odd tags is mended for it."""
    page = without_code(page).replace("&nbsp;", "\xa0")
    try:
        builder = Builder()
        builder.build(pieces_of(page))
    except OddTag:
        builder = Builder(mended=True)
        builder.build(pieces_of(mended(page)))
    return builder


@define
class Builder(Apart):
    """Where in the page the pass is, and what it has found."""

    metadata: dict[str, str] = field(factory=dict)
    titles: list[str] = field(factory=list)
    tags: dict[str, Step] = field(factory=dict)
    # Whether what is no regular tag is known to be a tag all the same.
    mended: bool = False

    def build(self, pieces: Iterable[str]) -> None:
        """Take the tags of a page, each with the text behind it; a first text has none."""
        pieces = iter(pieces)
        self.texts.append(next(pieces, ""))
        texts, marks = self.texts, self.marks
        for piece in pieces:
            step = self.known.get(piece)
            text = ""
            if step is None:
                name, end, text = piece.partition(">")
                step = self.known.get(name) or self._learn(name)
                if not end:
                    raise OddTag
                if not text or (step[0] and text.isspace()):
                    _remember(self.known, piece, step)
                    text = ""
            ends, handler, tag = step
            if ends:
                if texts or marks:
                    if marks or self.carries or len(texts) > 1:
                        self.flush()
                    else:
                        self.line_of(texts.pop())
                if ends == BLOCK:
                    self.place = self.around
            if handler is not None:
                handler(self, tag)
            if text and (ends or texts or not text.isspace()):
                texts.append(text)
        self.flush()
        while self.open_regions:
            self.close_region()

    def _learn(self, text: str) -> Step:
        """Find out what a tag does here, and remember it, for few tags come only once."""
        step = _BARE.get(text) or self.tags.get(text)
        if step is None:
            step = _step(tag_of(text, odd=self.mended))
            _remember(self.tags, text, step)
        if self.may_set_apart(step[2]):
            step = WITHIN, partial(_set_apart, step), step[2]
        _remember(self.known, text, step)
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
        title = one_line(without_entities("".join(self.texts)))
        self.texts.clear()
        self.marks.clear()
        if title:
            self.metadata.setdefault("title", title)
            self.titles.append(title)


def _remember(steps: dict[str, Step], text: str, step: Step) -> None:
    if len(steps) < _REMEMBERED:
        steps[text] = step


def _set_apart(step: Step, builder: Builder, _tag: Tag) -> None:
    builder.set_apart(step)


def _both(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from (name, f"/{name}")


_B = Builder
# What each tag does, and first how it ends the line before it; every other does nothing.
_HANDLERS: dict[str, tuple[int, Handler | None]] = {
    **dict.fromkeys(_both(BREAKS), (BLOCK, None)),
    **dict.fromkeys(_both(HEADINGS), (BLOCK, _B.head)),
    **dict.fromkeys(REGIONS, (BLOCK, _B.open_region)),
    **dict.fromkeys((f"/{name}" for name in REGIONS), (BLOCK, _B.close_region_of)),
    **dict.fromkeys(("ul", "ol", "menu"), (BLOCK, _B.open_list)),
    **dict.fromkeys(("/ul", "/ol", "/menu"), (BLOCK, _B.close_list)),
    "li": (BLOCK, _B.item),
    "/li": (BLOCK, _B.close_item),
    "table": (BLOCK, _B.open_table),
    "/table": (BLOCK, _B.close_table),
    "tr": (LINE, _B.open_row),
    **dict.fromkeys(("td", "th"), (BLOCK, _B.open_cell)),
    **dict.fromkeys(("/tr", "/td", "/th"), (BLOCK, _B.close_cell)),
    **dict.fromkeys(_both(("thead",)), (LINE, _B.table_head)),
    **dict.fromkeys(_both(("blockquote", "dd")), (LINE, _B.quote)),
    **dict.fromkeys(_both(("pre", "textarea")), (LINE, _B.preformatted)),
    **dict.fromkeys(("b", "strong"), (WITHIN, _B.bold)),
    **dict.fromkeys(("/b", "/strong"), (WITHIN, _B.bold_end)),
    **dict.fromkeys(("s", "del", "strike"), (WITHIN, _B.strike)),
    **dict.fromkeys(("/s", "/del", "/strike"), (WITHIN, _B.strike_end)),
    **dict.fromkeys(_both(("summary",)), (BLOCK, _B.fold)),
    **dict.fromkeys(_both(("button",)), (BLOCK, _B.button)),
    "span": (WITHIN, _B.span),
    "/span": (WITHIN, _B.span_end),
    "a": (WITHIN, _B.anchor),
    "/a": (WITHIN, _B.anchor_end),
    "br": (WITHIN, _B.line_break),
    "input": (WITHIN, _B.input),
    "meta": (WITHIN, _B.meta),
    **dict.fromkeys(_both(("title",)), (WITHIN, _B.title)),
}
_NOTHING: tuple[int, Handler | None] = (WITHIN, None)


def _step(tag: Tag) -> Step:
    return *_HANDLERS.get(tag.name, _NOTHING), tag


# Tags without attributes, which do not change.
_BARE = {name: _step(Tag(name)) for name in (*_HANDLERS, *_both(("em", "i", "u", "sup", "font")))}
