"""The menus of a web page that a program copied as Markdown, up to the page's own heading.

In: the lines of a Markdown file.  Out: the same, what stands above the page set apart.
Never: removes a line; sets apart a list of links that stands below words, as an agenda's papers do.
"""

from collections.abc import Sequence

from attrs import evolve

from ...document import Line

_LINKS = 20  # so many links are a menu
_SHARE = 0.75  # of the lines of a menu are links; the others name its parts
_LONGEST = 80  # letters of a link in a menu
_ABOVE = 6  # so many lines may stand above it: "Skip to content", a field for searching
_BETWEEN = 3  # so many lines without a link, at most, between two with one
_HEADING = 2  # the page's own heading is no smaller


def without_menus(lines: Sequence[Line]) -> Sequence[Line]:
    """Return *lines*, those of the menus at the top dropped as "navigation"."""
    filled = [n for n, line in enumerate(lines) if line.text and line.dropped is None]
    linked = [place for place, n in enumerate(filled) if _is_link(lines[n])]
    if len(linked) < _LINKS or linked[0] > _ABOVE:
        return lines
    last = linked[0]
    for place in linked:
        if place - last > _BETWEEN + 1:
            break
        last = place
    links = sum(place <= last for place in linked)
    if links < _LINKS or links < _SHARE * (last + 1) or last + 1 >= len(filled):
        return lines
    if not _heads_page(lines[filled[last + 1]]):
        return lines
    menu = set(filled[: last + 1])
    return [
        evolve(line, dropped="navigation") if n in menu else line for n, line in enumerate(lines)
    ]


def _is_link(line: Line) -> bool:
    return bool(line.style.links) and len(line.text) <= _LONGEST


def _heads_page(line: Line) -> bool:
    """Whether a heading stands by itself, and in no list, where menus have theirs."""
    level, listed = line.style.heading, line.style.list_level
    return level is not None and level <= _HEADING and listed is None
