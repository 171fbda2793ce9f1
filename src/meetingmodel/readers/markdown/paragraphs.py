"""A paragraph, or a row of a table, becomes lines: what stands inside it is read, then placed.

In: the raw lines of one paragraph, or the cells of one row.  Out: `Line`s with their styles.
Never: looks at a neighbour; gives more or fewer lines than it was given.
"""

import re
from collections.abc import Container, Iterator, Mapping, Sequence

from attrs import define, evolve, frozen

from ...document import CELL_BREAK, Line, Style
from ..leads import NUMBER
from ..quick import QuickLine, QuickStyle
from .inline import Inline, read_inline
from .tags import Piece

Place = tuple[int, int]
_BREAK = re.compile(r"(?i)\s?(?<!\\)<br\s{0,9}/?>\s?")  # but "\<br>" is what it says


@define
class RawLine:
    """A line of an open paragraph; *prefix* is the marker that its text keeps."""

    text: str
    indent: int
    prefix: str = ""
    marker: str | None = None
    checked: bool | None = None
    joins: bool | None = None


@frozen
class Frame:
    """Where a paragraph stands: in a list, a heading, a footnote, on a page."""

    level: int | None = None
    heading: int | None = None
    part: str | None = None
    page: int = 1


@frozen
class _Words:
    """A line as its reader sees it: where it is bold, where it leads, whether it is a picture."""

    text: str
    bold: Sequence[Place] = ()
    links: tuple[str, ...] = ()
    picture: bool = False
    struck: bool = False


def finished(raws: list[RawLine], frame: Frame, targets: Mapping[str, str]) -> Iterator[Line]:
    """Yield the lines of a paragraph."""
    read = read_inline("\n".join(raw.text for raw in raws), targets)
    for place, (raw, words) in enumerate(zip(raws, _by_line(read), strict=True)):
        if words.picture:
            yield Line(words.text.strip(), page=frame.page, dropped="picture")
        else:
            yield _line(raw, words, frame, first=not place)


def row_line(
    pieces: Sequence[Piece], frame: Frame, table: int, row: int, targets: Mapping[str, str]
) -> Line:
    """Return a row as one line whose style says where each cell stands.

    Only a tag can break a line within a cell; what follows it is a paragraph of the same cell.
    What stands alone on its line, as cells do that hold lists, may be bold or an item as well.
    """
    shown: list[str] = []
    links: list[str] = []
    first, alone = pieces[0], len(pieces) == 1
    bold = False
    for piece in pieces:
        words = read_inline(_BREAK.sub(CELL_BREAK, piece.text), targets)
        bold = bool(words.bold) and alone and _covers(words.bold, words.text)
        mark = f"{piece.marker} " if piece.marker else ""
        shown.append(mark + words.text.replace("\n", " ").strip())
        links += [target for _, target in words.links]
    style = QuickStyle(
        table=table,
        row=row,
        column=first.column,
        header=first.header,
        list_level=first.level if alone else None,
        marker=(first.marker or None) if alone else None,
        bold=bold,
        links=tuple(links),
        joins=(alone and first.joins and not bold) or None,
    )
    return line_of_cells(shown, frame, style)


def line_of_cells(shown: Sequence[str], frame: Frame, style: Style) -> Line:
    """Return the line of a row that shows these cells; *style* says all but where they stand."""
    places: list[Place] = []
    at = 0
    for cell in shown:
        places.append((at, at + len(cell)))
        at += len(cell) + 3
    # An empty cell at either end leaves a bar, but no blank.
    whole = " | ".join(shown)
    text = whole.strip()
    lead = len(whole) - len(whole.lstrip())
    cells = tuple(
        (min(max(a - lead, 0), len(text)), min(max(b - lead, 0), len(text))) for a, b in places
    )
    return QuickLine(text, page=frame.page, style=evolve(style, cells=cells))


def without_narrow(lines: Sequence[Line], narrow: Container[int]) -> list[Line]:
    """Return *lines*; the tables *narrow*, which have one column, only place their words."""
    found: list[Line] = []
    for line in lines:
        if line.style.table is None or line.style.table not in narrow:
            found.append(line)
            continue
        style = evolve(line.style, table=None, row=None, column=None, header=False, cells=())
        found += [
            evolve(line, text=words.strip(), style=style) for words in line.text.split(CELL_BREAK)
        ]
    return found


def _by_line(read: Inline) -> Iterator[_Words]:
    """Yield the lines of a paragraph, each with its share of what was found in it, in one pass."""
    bold, pictures, links = _merged(read.bold), _merged(read.pictures), read.links
    struck = _merged(read.struck)
    at_bold = at_picture = at_link = at_struck = begin = 0
    for text in read.text.split("\n"):
        stop = begin + len(text)
        at_bold, its_bold = _share(bold, at_bold, begin, stop)
        at_picture, its_pictures = _share(pictures, at_picture, begin, stop)
        first = at_link
        while at_link < len(links) and links[at_link][0] <= stop:
            at_link += 1
        at_struck, out = _share(struck, at_struck, begin, stop) if struck else (0, [])
        picture = its_pictures == [(0, len(text))] and bool(text.strip())
        leads_to = tuple(target for _, target in links[first:at_link])
        yield _Words(text, its_bold, leads_to, picture, bool(out) and _covers(out, text))
        begin = stop + 1


def _merged(places: Sequence[Place]) -> Sequence[Place]:
    """Return places in order, those that touch or overlap made one."""
    merged: list[Place] = []
    for start, stop in places:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(stop, merged[-1][1]))
        else:
            merged.append((start, stop))
    return merged


def _covers(places: Sequence[Place], text: str) -> bool:
    """Whether nothing of *text* stands outside *places* but blanks and marks."""
    ends = [0, *(end for place in places for end in place), len(text)]
    outside = zip(ends[::2], ends[1::2], strict=True)
    return not any(map(str.isalnum, "".join(text[start:stop] for start, stop in outside)))


def _share(places: Sequence[Place], at: int, begin: int, stop: int) -> tuple[int, list[Place]]:
    """Return the places of one line, counted from its start, and where to look for the next's."""
    while at < len(places) and places[at][1] <= begin:
        at += 1
    found = []
    place = at
    while place < len(places) and places[place][0] < stop:
        first, last = places[place]
        found.append((max(first - begin, 0), min(last, stop) - begin))
        place += 1
    return at, found


def _line(raw: RawLine, words: _Words, frame: Frame, *, first: bool) -> Line:
    text = (raw.prefix + words.text).strip()
    lead = _lead(words.text, words.bold, len(raw.prefix)) if words.bold else 0
    whole = bool(lead) and lead >= len(text)
    heading = frame.heading
    says = (frame.level, heading, frame.part, raw.joins, raw.marker)
    if says == _NOTHING and not (words.links or lead or words.struck):
        return QuickLine(text, indent=raw.indent, page=frame.page)
    style = QuickStyle(
        heading=heading,
        list_level=frame.level,
        marker=raw.marker,
        checked=raw.checked,
        bold=whole and heading is None,
        lead=lead if heading is None and not whole else 0,
        struck=words.struck,
        joins=True if heading is not None and not first else raw.joins,
        part=frame.part,
        links=words.links,
    )
    return QuickLine(text, indent=raw.indent, page=frame.page, style=style)


_NOTHING = (None, None, None, None, None)


def _lead(words: str, bold: Sequence[Place], prefix: int) -> int:
    """Return up to where the line is bold, counted with its marker; 0 if it does not begin so."""
    begin = len(words) - len(words.lstrip())
    mark = NUMBER.match(words, begin) if not prefix else None
    reached = first = mark.end() if mark is not None else begin  # "a) **Roads** The hole is back."
    for start, stop in bold:
        if words[reached:start].strip(" *_\xa0"):
            break
        reached = max(reached, stop)
    if reached <= first:
        return 0
    reached = min(reached, len(words.rstrip()))
    return reached - begin + prefix if not prefix else reached + prefix
