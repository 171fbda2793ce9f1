"""The heading of an item as one thing: its lines, and which of them says the title.

In: pieces of a record.  Out: groups of pieces; the number of a line.
Never: changes the order of the pieces.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from meetingmodel import Piece

GLYPH = re.compile(r"\s*(?:[^\w\s\"'“‘(\[#§@&<>+-]{1,2}\s+(?=\w)|[-+]\s+(?=\w))")


def grouped(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Yield the pieces one by one, but a heading together with its further lines."""
    group: list[Piece] = []
    for piece in pieces:
        if group and piece.kind != "heading_line":
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def title_line(group: list[Piece]) -> int:
    """Return which line of a heading ends the title: what follows it is presenters and the like."""
    wanted = _letters(getattr(group[0].node, "title", ""))
    texts = [_letters(piece.text) for piece in group]
    end = "".join(texts).find(wanted) + len(wanted)
    if not wanted or end < len(wanted):
        return 0
    for number, text in enumerate(texts):
        end -= len(text)
        if end <= 0:
            return number
    return 0


def beside_number(lines: Sequence[str], number: str | None) -> list[str]:
    """Return the lines of a heading, with the number and the line below it as one.

    In the notes the number may have a cell of its own. Of an entry of a list the glyph is left out.
    """
    glyph = GLYPH.match(lines[0]) if lines else None
    lines = [lines[0][glyph.end() :], *lines[1:]] if glyph is not None else lines
    for place, line in enumerate(lines[:-1]):
        if number and line.strip(" .)") == number.strip(" .)"):
            return [*lines[:place], f"{line.strip()} {lines[place + 1]}", *lines[place + 2 :]]
    return list(lines)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
