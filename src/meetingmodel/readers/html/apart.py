"""What sets an element and all in it apart: hidden, navigation, or a part of a record of ours.

In: tags that may do so.  Out: the reason or part that the lines inside get.
Never: lets an element that is not closed reach further than one of its name around it.
"""

from collections.abc import Callable
from typing import Any

from attrs import define, field

from .elements import INLINE, why_apart
from .structure import Structure
from .tokens import Tag

Handler = Callable[[Any, Tag], None]
Steps = list[tuple[Handler, Tag]]
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

    *known*: what gaps do, as far as that is known, while elements of these names set apart.
    """

    scopes: list[_Scope] = field(factory=list)
    known: dict[str, tuple[bool, Steps]] = field(factory=dict)
    known_within: dict[frozenset[str], dict[str, tuple[bool, Steps]]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.known_within = {frozenset(): self.known}

    def may_set_apart(self, tag: Tag) -> bool:
        """Say whether something might be set apart from *tag* on, or up to it."""
        return tag.apart or (bool(self.scopes) and self._counts(tag))

    def set_apart(self, tag: Tag, handler: Handler) -> None:
        """Do what *tag* does, and begin or end what it sets apart."""
        suspect, counted = tag.suspect, bool(self.scopes) and self._counts(tag)
        words = (suspect or counted) and self.flush()
        if suspect:
            self._enter(tag, words)
        handler(self, tag)
        if counted and tag.name[0] == "/":
            self._shallower(tag.element)
        elif counted and tag.name not in _UNCOUNTED:
            self._deeper(tag.name)
        if tag.apart and not suspect:
            self._enter(tag, words)

    def _counts(self, tag: Tag) -> bool:
        return any(scope.tag == tag.element for scope in self.scopes)

    def _enter(self, tag: Tag, words: bool) -> None:
        """Begin what *tag* sets apart, if it does; *words*: some stand before it in its line."""
        reason = why_apart(tag.name, tag.attributes) if self.reason is None else None
        inside = self.articles or (self.tables and self.tables[-1].cell)
        if reason is None and tag.name == "header" and not inside and self.reason is None:
            reason = "navigation"
        part = tag.attributes.get("data-mm-part") if self.part is None else None
        if reason is None and part is None:
            return
        within = (self.flush() or words) and tag.name in INLINE
        self.reason, self.part = self.reason or reason, self.part or part
        self.scopes.append(_Scope(tag.name, reason, part, within))
        self._change_known()

    def _change_known(self) -> None:
        names = frozenset(scope.tag for scope in self.scopes)
        self.known = self.known_within.setdefault(names, {})

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
            self.after_break = True if scope.within else self.after_break
            self._change_known()
