"""Agenda items in the making, and what stands around them.

In: nothing.  Out: mutable `Section` and `Outline`.
Never: leaves the parser.
"""

import datetime as dt
from collections.abc import Iterator

from attrs import define, field

from ..model import Person
from .drafts import Draft, every


@define(eq=False)
class Section:
    """An item in the making: the drafts of its heading, what it holds, the items below it."""

    title: str
    heading: list[Draft] = field(factory=list)
    number: str | None = None
    start: dt.time | None = None
    end: dt.time | None = None
    presenters: list[Person] = field(factory=list)
    kind: str = ""
    level: int = 1
    content: list[Draft] = field(factory=list)
    items: list["Section"] = field(factory=list)
    closed: bool = False
    consent: bool = False
    disposition: str | None = None


@define(eq=False)
class Outline:
    """The whole document: preamble, items, closing and attachments, all of drafts."""

    preamble: list[Draft] = field(factory=list)
    items: list[Section] = field(factory=list)
    closing: list[Draft] = field(factory=list)
    attachments: list[tuple[str, list[Draft]]] = field(factory=list)
    title: str = ""

    def walk(self) -> Iterator[Section]:
        """Yield every section, depth first."""
        return (section for _, section in self.walk_deep())

    def walk_deep(self) -> Iterator[tuple[int, Section]]:
        """Yield every section with how deep it stands, from 1, depth first."""
        stack = [(1, section) for section in self.items[::-1]]
        while stack:
            depth, section = stack.pop()
            yield depth, section
            stack.extend((depth + 1, below) for below in reversed(section.items))

    def flat(self) -> list[Draft]:
        """Return every draft but those of attachments, in document order."""
        out = list(every(self.preamble))
        for section in self.walk():
            out += section.heading
            out += every(section.content)
        out += every(self.closing)
        return out
