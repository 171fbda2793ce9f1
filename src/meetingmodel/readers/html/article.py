"""Which parts of a page are navigation: found by where the unlinked words are.

In: the lines of a page and its regions.  Out: a reason on the lines that are no content.
Never: removes a line; sets nothing apart in a page that has no links.
"""

from collections.abc import Collection, Iterator
from itertools import accumulate

from .places import Lines, Region

# What leads elsewhere, wherever it stands.
_MENUS = ("nav", "aside", "menu", "search", "footer")
# A list of this many links and hardly a word besides is an archive, wherever it stands.
_ARCHIVE_LINKS = 20
_ARCHIVE_SHARE = 0.8
# Beside the article, half the letters in links make a menu; a hint in its name asks for less.
_MENU_SHARE = 0.5
_HINTED_SHARE = 0.25
_MENU_LINKS = 3
_FEW = 8  # so many lines may stand between the title of a page and its article
# The article has most of the unlinked words of what surrounds it.
_MAJORITY = 0.6


def reasons_of(lines: Lines, regions: list[Region]) -> list[str | None]:
    """Return for each line why it is no content, or None; navigation is found here."""
    reasons = [place.reason for place in lines.places]
    _keep_titles(reasons, lines, regions)
    if not regions or not any(region.links for region in regions):
        return reasons
    letters = lines.letters()
    for region in regions:
        region.letters = letters[region.last] - letters[region.first]
        region.plain = region.letters - region.linked
    main = _declared(regions)
    if main is not None:
        told = _told_outside(lines, regions, main) | _below_title(lines, main)
        for first, last in ((0, main.first), (main.last, len(lines))):
            for number in range(first, last):
                if number not in told:
                    _mark(reasons, lines, number, number + 1)
    article = _article(regions, main, letters[-1])
    for region in regions:
        if region.links < _MENU_LINKS:
            continue
        outside = region.hinted if article is None else _is_outside(region, article)
        menu = outside and _is_menu(region)
        if menu or _is_archive(region):
            _mark(reasons, lines, region.first, region.last, headings=menu and region.hinted)
    return reasons


def _keep_titles(reasons: list[str | None], lines: Lines, regions: list[Region]) -> None:
    """Take the headings of the page's head for content where it has the only title.

    Standards groups put the name of the group and the date there. A heading that is a link leads
    to another page, as the name of a site does.
    """
    if not any(region.tag == "header" for region in regions):
        return
    if any(place.heading == 1 and reason is None for place, reason in zip(lines.places, reasons)):
        return
    inside = zip(_within(regions, ("header",), lines), _within(regions, _MENUS, lines))
    for number, (head, menu) in enumerate(inside):
        place = lines.places[number]
        if head and not menu and place.heading and not place.links:
            reasons[number] = None if place.reason == "navigation" else place.reason


def _within(regions: list[Region], tags: Collection[str], lines: Lines) -> Iterator[bool]:
    """Yield for each line whether it stands in a region of one of *tags*."""
    changes = [0] * (len(lines) + 1)
    for region in regions:
        if region.tag in tags:
            changes[region.first] += 1
            changes[region.last] -= 1
    return map(bool, accumulate(changes[:-1]))


def _told_outside(lines: Lines, regions: list[Region], main: Region) -> set[int]:
    """Return the lines beside <main> that stand below a heading of their own, as words do.

    Standards groups have the attendees in a part before it, and the decisions in one behind it.
    """
    found: set[int] = set()
    for region in regions:
        if main.first < region.last and region.first < main.last:
            continue
        if region.hinted or region.first >= region.last:
            continue
        inside = range(region.first, region.last)
        if region.plain > region.linked and any(lines.places[n].heading for n in inside):
            found.update(inside)
    return found


def _below_title(lines: Lines, main: Region) -> set[int]:
    """Return the lines between the page's title and the article that lead nowhere.

    Makers of pages put day and place there: "Held on 3 May at 7pm", "Location: online".
    """
    found: set[int] = set()
    for number in range(main.first - 1, max(main.first - _FEW, 0) - 1, -1):
        place = lines.places[number]
        if place.heading == 1:
            return found
        if place.links or place.heading:
            break
        found.add(number)
    return set()


def _declared(regions: list[Region]) -> Region | None:
    """Return the page's one <main>, or its one <article>, if it holds most of the words."""
    found = None
    for tag in ("main", "article"):
        named = [region for region in regions if region.tag == tag and region.plain]
        if len(named) == 1 and named[0].plain >= _MAJORITY * max(one.plain for one in regions):
            found = named[0]
    return found


def _article(regions: list[Region], main: Region | None, letters: int) -> Region | None:
    """Return the smallest region that has most of the words of each region around it.

    None is the whole page, of so many *letters*: no region has most of them.
    """
    largest: dict[int, int] = {}  # of the regions in each, that with the most words
    for number, region in enumerate(regions):
        rival = largest.get(region.parent)
        if rival is None or regions[rival].plain < region.plain:
            largest[region.parent] = number
    place, found = -1, main
    around = letters - sum(region.linked for region in regions if region.parent < 0)
    if main is not None:
        place, around = regions.index(main), main.plain
    while place in largest:
        place = largest[place]
        if regions[place].plain < _MAJORITY * around:
            break
        found, around = regions[place], regions[place].plain
    return found


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


def _mark(
    reasons: list[str | None], lines: Lines, first: int, last: int, *, headings: bool = False
) -> None:
    """Set lines apart; *headings*: those of the menu too ("Quick links"), but for the page's."""
    for number in range(first, last):
        heading = lines.places[number].heading
        if reasons[number] is None and (heading is None or (headings and heading > 1)):
            reasons[number] = "navigation"
