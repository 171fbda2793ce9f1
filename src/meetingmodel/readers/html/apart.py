"""What sets an element and all in it apart: hidden, navigation, or a part of a record of ours.

In: tags that may do so.  Out: the reason or part that the lines inside get.
Never: lets an element that is not closed reach further than one of its name around it.
"""

from collections.abc import Callable, Mapping
from typing import Any

from attrs import define, field

from .elements import INLINE, why_apart
from .structure import Structure
from .tags import Tag

# A tag may stand in a line, end the line, or end it as the last of its block.
WITHIN, LINE, BLOCK = range(3)
Handler = Callable[[Any, Tag], None]
# How a tag ends the line before it, and what it does then, if anything.
Step = tuple[int, Handler | None, Tag]
Call = tuple[Callable[[Any, Any], object], Any]
# The same of a run of tags, with nothing but blanks between them.
Plan = tuple[int, tuple[Call, ...]]

_FEW = 20  # no page has more kinds of scopes, but for one that means harm
# Closed by what follows them as often as by a tag, so the open ones are not counted.
_UNCOUNTED = frozenset(("p", "li", "td", "tr"))


@define
class _Scope:
    """An element that sets all in it apart, and how many of its name are open inside it.

    *within*: words stand before it in its line, which goes on behind it.
    """

    tag: str
    reason: str | None
    part: str | None
    within: bool
    depth: int = 1


@define
class Apart(Structure):
    """The elements that set apart what they hold.

    *known*: what runs of tags do, as far as that is known, while elements of these names set apart;
    *bare*: what tags without attributes do while nothing does.
    """

    scopes: list[_Scope] = field(factory=list)
    scope_names: frozenset[str] = frozenset()
    bare: Mapping[str, Plan] = field(factory=dict)
    known: dict[str, Plan] = field(init=False)
    known_within: dict[frozenset[str], dict[str, Plan]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        self.known = dict(self.bare)
        self.known_within = {self.scope_names: self.known}

    def end(self, ends: int) -> None:
        """End the line before a tag, if the tag does so."""
        if ends:
            self.flush()
        if ends == BLOCK:
            self.place = self.around

    def blank(self, text: str) -> None:
        """Take blanks between tags, which count between words."""
        if text and self.texts:
            self.texts.append(text)

    def set_apart(self, step: Step) -> None:
        """Do what a tag does, and begin or end what it sets apart."""
        ends, handler, tag = step
        suspect, counted = tag.suspect, tag.element in self.scope_names
        words = (suspect or counted) and self.flush()
        if suspect:
            self._enter(tag, words)
        self.end(ends)
        if handler is not None:
            handler(self, tag)
        if counted and tag.name[0] == "/":
            self._shallower(tag.element)
        elif counted and tag.name not in _UNCOUNTED:
            self._deeper(tag.name)
        if tag.apart and not suspect:
            self._enter(tag, words)

    def _enter(self, tag: Tag, words: bool) -> None:
        """Begin what *tag* sets apart, if it does; *words*: some stand before it in its line."""
        if tag.name == "button" and (tag.titles or (self.heading is not None and not words)):
            return  # the title of a part that opens at a click
        reason = why_apart(tag.name, tag.attributes) if self.reason is None else None
        inside = self.articles or self.cell
        if reason is None and tag.name == "header" and not inside and self.reason is None:
            reason = "navigation"
        part = tag.attributes.get("data-mm-part") if self.part is None else None
        if reason is None and part is None:
            return
        within = (self.flush() or words) and tag.name in INLINE
        self.reason, self.part = self.reason or reason, self.part or part
        self.settle(self.place.joins)
        self.scopes.append(_Scope(tag.name, reason, part, within))
        self._change_known()

    def _change_known(self) -> None:
        self.scope_names = frozenset(scope.tag for scope in self.scopes)
        known = self.known_within.get(self.scope_names)
        if known is None:
            known = dict(self.bare) if len(self.known_within) < _FEW else {}
            for name in self.scope_names:
                for text in (name, f"{name}>", f"/{name}", f"/{name}>"):
                    known.pop(text, None)
            self.known_within[self.scope_names] = known
        self.known = known

    def _deeper(self, name: str) -> None:
        for scope in self.scopes:
            if scope.tag == name:
                scope.depth += 1

    def _shallower(self, name: str) -> None:
        """Leave the scopes that end here; each holds the reason or part that it gave."""
        for scope in self.scopes:
            scope.depth -= scope.tag == name
        for scope in [scope for scope in self.scopes if scope.depth < 1]:
            self.scopes.remove(scope)
            self.reason = None if scope.reason else self.reason
            self.part = None if scope.part else self.part
            self.settle(True if scope.within else self.place.joins)
            self._change_known()
