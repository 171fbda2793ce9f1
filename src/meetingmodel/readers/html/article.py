"""Which parts of a page are navigation: found by where the unlinked words are.

In: the lines of a page and its regions.  Out: a reason on the lines that are no content.
Never: removes a line; sets nothing apart in a page that has no links.
"""

from .places import RawLine, Region

# A list of this many links and hardly a word besides is an archive, wherever it stands.
_ARCHIVE_LINKS = 20
_ARCHIVE_SHARE = 0.8
# Beside the article, half the letters in links make a menu; a hint in its name asks for less.
_MENU_SHARE = 0.5
_HINTED_SHARE = 0.25
_MENU_LINKS = 3
# The article has most of the unlinked words of what surrounds it.
_MAJORITY = 0.6


def mark_navigation(lines: list[RawLine], regions: list[Region]) -> None:
    """Give the lines that are navigation their reason."""
    if not regions or not any(region.links for region in regions):
        return
    main = _declared(regions)
    if main is not None:
        told = _told_outside(lines, regions, main)
        for first, last in ((0, main.first), (main.last, len(lines))):
            for number in range(first, last):
                if number not in told:
                    _mark(lines, number, number + 1)
    article = _article(regions, main, sum(len(text) for text, *_ in lines))
    for region in regions:
        outside = region.hinted if article is None else _is_outside(region, article)
        menu = outside and _is_menu(region)
        if menu or _is_archive(region):
            _mark(lines, region.first, region.last, headings=menu and region.hinted)


def _told_outside(lines: list[RawLine], regions: list[Region], main: Region) -> set[int]:
    """Return the lines beside <main> that stand below a heading of their own, as words do.

    Standards groups have the attendees in a part before it, and the decisions in one behind it.
    """
    found: set[int] = set()
    for region in regions:
        inside = range(region.first, min(region.last, len(lines)))
        around = region.first <= main.first and region.last >= main.last
        if around or region.hinted or not _is_outside(region, main):
            continue
        if _plain(region) > region.linked and any(lines[n][1].heading for n in inside):
            found.update(inside)
    return found


def _declared(regions: list[Region]) -> Region | None:
    """Return the page's one <main>, or its one <article>, if it holds most of the words."""
    whole = max(_plain(region) for region in regions)
    found = None
    for tag in ("main", "article"):
        named = [region for region in regions if region.tag == tag and _plain(region)]
        if len(named) == 1 and _plain(named[0]) >= _MAJORITY * whole:
            found = named[0]
    return found


def _article(regions: list[Region], main: Region | None, letters: int) -> Region | None:
    """Return the smallest region that has most of the words of each region around it.

    None is the whole page, of so many *letters*: no region has most of them.
    """
    children: dict[int, list[int]] = {}
    for number, region in enumerate(regions):
        children.setdefault(region.parent, []).append(number)
    place = -1 if main is None else regions.index(main)
    whole = letters - sum(regions[top].linked for top in children[-1])
    while True:
        inner = max(children.get(place, ()), key=lambda one: _plain(regions[one]), default=None)
        around = whole if place < 0 else _plain(regions[place])
        if inner is None or _plain(regions[inner]) < _MAJORITY * around:
            return regions[place] if place >= 0 else None
        place = inner


def _plain(region: Region) -> int:
    return region.letters - region.linked


def _is_outside(region: Region, article: Region) -> bool:
    return region.last <= article.first or region.first >= article.last


def _is_menu(region: Region) -> bool:
    share = _HINTED_SHARE if region.hinted else _MENU_SHARE
    if region.links < _MENU_LINKS or region.files * 2 > region.links:
        return False
    return region.linked >= share * region.letters


def _is_archive(region: Region) -> bool:
    # Links to files and to places in the page belong to the minutes, such as an agenda's papers.
    own = region.links - region.files
    return own >= _ARCHIVE_LINKS and region.linked >= _ARCHIVE_SHARE * region.letters


def _mark(lines: list[RawLine], first: int, last: int, *, headings: bool = False) -> None:
    """Set lines apart; *headings*: those of the menu too ("Quick links"), but for the page's."""
    for number in range(first, min(last, len(lines))):
        text, place, cell, reason = lines[number]
        if reason is None and (place.heading is None or (headings and place.heading > 1)):
            lines[number] = text, place, cell, "navigation"
