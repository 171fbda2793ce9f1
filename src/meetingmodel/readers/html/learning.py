"""What each tag does, and each run of tags: found out once, and kept from page to page.

In: the text of a tag or a run.  Out: its `Plan`, which follows from that text alone.
Never: keeps more than a few thousand of them, or long ones: pages of one site share most of theirs.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from .about import About
from .apart import BLOCK, LINE, WITHIN, Handler, Plan, Step
from .elements import ARTICLES, BREAKS, HEADINGS, REGIONS
from .runs import composed, plan_of
from .tags import OddTag, Tag, tag_of

# A page has some hundred kinds of either, or as many as it has links.
_KEPT = 4000
_LONG = 1000  # characters of what is not kept


class Run:
    """Tags in a row, with nothing but blanks between them, and what they do together.

    *names*: of the elements that set apart meanwhile; *odd*: see `tag_of`. What such a run does is
    put together when it comes a second time, for many come but once; at once, if it is too long to
    be kept.
    """

    __slots__ = ("_known", "_seen", "_text", "_while", "plan")

    def __init__(self, text: str, names: frozenset[str], odd: bool) -> None:
        if text.count("<") != text.count(">"):
            raise OddTag
        self._text = text
        self._while = names, odd
        self._seen = len(text) >= _LONG
        self._known = False
        self.plan: Plan | None = None

    def again(self) -> bool:
        """Note that the run came; say whether it is known by now what it does.

        If so, *plan* says it, or None where one of the tags may set something apart.
        """
        if self._seen and not self._known:
            names, odd = self._while
            self.plan = composed([plan_of_tag(tag, names, odd) for tag in self._text.split("<")])
            self._known = True
        self._seen = True
        return self._known


def run_of(text: str, names: frozenset[str], odd: bool) -> Run:
    """Return the run of this text."""
    return (_kept_run if len(text) < _LONG else Run)(text, names, odd)


def plan_of_tag(text: str, names: frozenset[str], odd: bool) -> Plan:
    """Return what one tag does, and the blanks behind it, while elements of *names* set apart."""
    return (_kept_plan if len(text) < _LONG else new_plan_of_tag)(text, names, odd)


def new_plan_of_tag(text: str, names: frozenset[str], odd: bool) -> Plan:
    """Find out what one tag does."""
    text, _, blanks = text.partition(">")
    plan = BARE_PLANS.get(text)
    if plan is None or text.removeprefix("/") in names:
        tag = tag_of(text, odd=odd)
        plan = plan_of(_step(tag), tag.apart or tag.element in names)
    if blanks and not plan[0]:
        plan = WITHIN, (*plan[1], (About.blank, blanks))
    return plan


_kept_run = lru_cache(maxsize=_KEPT)(Run)
_kept_plan = lru_cache(maxsize=_KEPT)(new_plan_of_tag)


def _both(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from (name, f"/{name}")


_B = About
# What each tag does, and first how it ends the line before it; every other does nothing.
_HANDLERS: dict[str, tuple[int, Handler | None]] = {
    **dict.fromkeys(_both(BREAKS), (BLOCK, None)),
    **dict.fromkeys(HEADINGS, (BLOCK, _B.head)),
    **dict.fromkeys((f"/{name}" for name in HEADINGS), (BLOCK, _B.head_end)),
    **dict.fromkeys(REGIONS, (BLOCK, _B.open_region)),
    **dict.fromkeys((f"/{name}" for name in REGIONS), (BLOCK, _B.close_region_of)),
    **dict.fromkeys(ARTICLES, (BLOCK, _B.open_article)),
    **dict.fromkeys((f"/{name}" for name in ARTICLES), (BLOCK, _B.close_article)),
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
    # What is underlined was set apart on a typewriter, and is where people write as on one.
    **dict.fromkeys(("b", "strong", "u"), (WITHIN, _B.bold)),
    **dict.fromkeys(("/b", "/strong", "/u"), (WITHIN, _B.bold_end)),
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
_BARE = [Tag(name) for name in (*_HANDLERS, *_both(("em", "i", "sup", "font")))]
BARE_PLANS: dict[str, Plan] = {
    text: plan_of(_step(tag), tag.apart) for tag in _BARE for text in (tag.name, f"{tag.name}>")
}
