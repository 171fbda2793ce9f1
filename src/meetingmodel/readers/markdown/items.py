"""The list items that are open, one within the other.

In: the marker of an item and how far it is set in.  Out: the items that the next line stands in.
Never: decides whether a mark opens an item.
"""

from attrs import define, field

from . import blocks


@define
class Item:
    """An open list item: where its marker and its content stand, and its number as shown."""

    column: int
    content: int
    glyph: str
    typed: int | None
    shown: int | None


@define
class Items:
    """The open items, the innermost last; none is open outside of lists."""

    open: list[Item] = field(factory=list)

    def __bool__(self) -> bool:
        return bool(self.open)

    @property
    def last(self) -> Item:
        """The innermost item."""
        return self.open[-1]

    @property
    def level(self) -> int | None:
        """How deep a line within the innermost item stands."""
        return len(self.open) - 1 if self.open else None

    def enter(self, mark: blocks.Marker, indent: int, bare: str) -> None:
        """Open the item that *bare* begins with *mark*, and close those around it that end."""
        previous = None
        while self.open:
            last = self.open[-1]
            other = (last.typed is None) != (mark.number is None)
            if indent >= last.content or indent - last.column >= (1 if other else 2):
                break
            previous = self.open.pop()
        shown = mark.number
        # "1." on every item is how Markdown is told to count.
        repeated = previous and previous.typed == mark.number and previous.glyph == mark.glyph
        if repeated and previous and previous.shown is not None:
            shown = previous.shown + 1
        rest = bare[mark.width :]
        blanks = len(rest) - len(rest.lstrip())
        content = indent + mark.width + (blanks if 0 < blanks < 5 else 1)
        self.open.append(Item(indent, content, mark.glyph, mark.number, shown))

    def leave(self, indent: int) -> None:
        """Close those that a line at *indent* does not belong to."""
        while self.open and indent < min(self.open[-1].content, self.open[-1].column + 2):
            self.open.pop()

    def clear(self) -> None:
        """Close all."""
        self.open.clear()
