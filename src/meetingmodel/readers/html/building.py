"""The pass over a page: its tags, gathered into lines with their places.

In: the text of the page.  Out: its `Lines`, and the `Region`s they stand in.
Never: holds a tree, so that no depth of nesting can exhaust it; decides what is navigation.

What a tag does is found out once, and looked up from then on: a page has thousands of tags, and
few kinds of them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import define, field

from .apart import BLOCK, LINE, WITHIN, Apart, Handler, Plan, Step
from .elements import BREAKS, HEADINGS, REGIONS
from .gathering import one_line, without_entities
from .runs import composed, plan_of
from .tags import OddTag, Tag, tag_of
from .tokens import mended, runs_of, without_code

# More kinds of tags than a page has that repeats itself.
_REMEMBERED = 5000
_META = {"author": "author", "article:published_time": "published", "dc.title": "title"}


def built(page: str) -> "Builder":
    """Return what a pass over the text of a page finds; a page with odd tags is mended for it."""
    page = without_code(page).replace("&nbsp;", "\xa0")
    try:
        builder = Builder()
        builder.build(runs_of(page))
    except OddTag:
        builder = Builder(mended=True)
        builder.build(runs_of(mended(page)))
    return builder


@define
class Builder(Apart):
    """Where in the page the pass is, and what it has found."""

    metadata: dict[str, str] = field(factory=dict)
    titles: list[str] = field(factory=list)
    seen: set[str] = field(factory=set)
    bare: Mapping[str, Plan] = field(factory=lambda: _BARE_PLANS)
    # Whether what is no regular tag is known to be a tag all the same.
    mended: bool = False

    def build(self, pieces: Sequence[str]) -> None:
        """Take the runs of tags of a page, and by turns with them its texts."""
        texts, marks = self.texts, self.marks
        for text, run in zip(("", *pieces[1::2]), pieces[0::2]):
            ends, calls = self.known.get(run) or self._learn(run)
            if not ends or texts or marks or self.carries:
                texts.append(text)
                if ends:
                    self.flush()
            else:
                self.line_of(text)
            if ends == BLOCK:
                self.place = self.around
            for call, said in calls:
                call(self, said)
        while self.open_regions:
            self.close_region()

    def _learn(self, run: str) -> Plan:
        """Find out what a tag does here, or a run of several."""
        if "<" in run:
            return self._learn_run(run)
        text, closed, blanks = run.partition(">")
        plan = self.known.get(text)
        if plan is None:
            tag = tag_of(text, odd=self.mended)
            plan = plan_of(_step(tag), self.may_set_apart(tag))
            self._remember(text, plan)
        if blanks and not plan[0]:
            plan = WITHIN, (*plan[1], (Builder.blank, blanks))
        if closed:
            self._remember(run, plan)
        return plan

    def one_by_one(self, run: str) -> None:
        """Do what the tags of a run do, one after the other."""
        texts, marks = self.texts, self.marks
        for piece in run.split("<"):
            ends, calls = self.known.get(piece) or self._learn(piece)
            if ends:
                if texts or marks:
                    self.flush()
                if ends == BLOCK:
                    self.place = self.around
            for call, said in calls:
                call(self, said)

    def _learn_run(self, run: str) -> Plan:
        """Find out what a run does when it comes a second time, for then there will be more."""
        if run.count("<") != run.count(">"):
            raise OddTag
        if run not in self.seen:
            if len(self.seen) < _REMEMBERED:
                self.seen.add(run)
            return WITHIN, ((Builder.one_by_one, run),)
        plans = [self.known.get(piece) or self._learn(piece) for piece in run.split("<")]
        plan = composed(plans) or (WITHIN, ((Builder.one_by_one, run),))
        self._remember(run, plan)
        return plan

    def _remember(self, run: str, plan: Plan) -> None:
        if len(self.known) < _REMEMBERED:
            self.known[run] = plan

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


def _both(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from (name, f"/{name}")


_B = Builder
# What each tag does, and first how it ends the line before it; every other does nothing.
_HANDLERS: dict[str, tuple[int, Handler | None]] = {
    **dict.fromkeys(_both(BREAKS), (BLOCK, None)),
    **dict.fromkeys(HEADINGS, (BLOCK, _B.head)),
    **dict.fromkeys((f"/{name}" for name in HEADINGS), (BLOCK, _B.head_end)),
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
_BARE = [Tag(name) for name in (*_HANDLERS, *_both(("em", "i", "u", "sup", "font")))]
_BARE_PLANS: dict[str, Plan] = {
    text: plan_of(_step(tag), tag.apart) for tag in _BARE for text in (tag.name, f"{tag.name}>")
}
