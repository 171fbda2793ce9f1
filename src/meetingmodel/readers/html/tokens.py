"""From the text of a page to its tags: what HTML allows people to leave out is left out.

In: text without control characters.  Out: texts and, between them, gaps: the tags from one text
to the next.  A page has thousands of gaps and few kinds of them, so a gap is taken apart once.
Never: builds a tree or scans a character more than a few times, however the page is nested.
"""

import re
from collections.abc import Mapping

from attrs import define, field

from ..entities import unescape
from .elements import SUSPECTS, is_hinted, leads_to_file, may_be_apart, may_hint

# A tag whose quotes do not match is taken up to the next ">", so that no text is swallowed.
_QUOTED = r"(?:[^<>\"']*(?:\"[^\"]*\"|'[^']*')){0,200}[^<>\"']*"
_TAG = re.compile(rf"<(/?[a-zA-Z][^\s/<>]*)({_QUOTED}|[^<>]*)>([^<]*)")
# The same tags, those with at most one pair of quotes first: they are most, and found sooner.
_PLAIN = r"[^<>\"']*+(?:>|(?:\"[^\"<>]*+\"|'[^'<>]*+')[^<>\"']*+>)"
_ANY = rf"</?[a-zA-Z](?:{_PLAIN}|[^\s/<>]*(?:{_QUOTED}|[^<>]*)>)"
_GAP = re.compile(rf"({_ANY}(?:\s*+{_ANY})*+)")
# A "<" before anything but a name, "/", "!" or "?" is text.
_TEXT = re.compile(r"[^<]*(?:<(?![a-zA-Z/!?])[^<]*)*")
_ATTRIBUTE = re.compile(
    r"([^\s=/\"'<>]{1,200})(?:\s{0,50}=\s{0,50}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>`]+)))?"
)

# Written out, because a pattern that ignores case is searched for five times as slowly.
_CODE = re.compile(
    r"<(?:!|\?|([sS](?:[cC][rR][iI][pP][tT]|[tT][yY][lL][eE]))(?=[\s/>]))",
)
_CODE_ENDS = {
    "script": re.compile(r"</script[^>]{0,200}>", re.IGNORECASE),
    "style": re.compile(r"</style[^>]{0,200}>", re.IGNORECASE),
}
_TARGET = re.compile(
    r"(?:^|[\s\"'])[hH][rR][eE][fF]\s{0,50}=\s{0,50}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>`]+))"
)
_NONE: Mapping[str, str] = {}
_VOID = frozenset(("", "br", "hr", "input", "img"))


@define(eq=False)
class Tag:
    """A tag: its name in lower case, after "/" where it closes, and its attributes as written.

    *element*: its name without the "/". *suspect*: by its name it may be no content, *apart*: or
    by its attributes. *reach*: of a cell, the columns and rows that it covers, once asked for.
    """

    name: str
    written: str = ""
    element: str = field(init=False)
    suspect: bool = field(init=False)
    apart: bool = field(init=False)
    reach: tuple[int, int] | None = None
    _known: Mapping[str, str] | None = None
    _target: tuple[str, bool] | None = None
    _hinted: bool | None = None

    def __attrs_post_init__(self) -> None:
        name, written = self.name, self.written
        self.element = name.removeprefix("/")
        self.suspect = self.apart = name in SUSPECTS
        if not written:
            self.reach, self._known, self._target, self._hinted = (1, 1), _NONE, ("", False), False
        elif name == self.element and name not in _VOID:
            self.apart = self.suspect or may_be_apart(written)

    @property
    def hinted(self) -> bool:
        """Whether class or id call the element a menu or the like."""
        if self._hinted is None:
            self._hinted = may_hint(self.written) and is_hinted(self.attributes)
        return self._hinted

    @property
    def target(self) -> tuple[str, bool]:
        """Where a link leads, or nothing, and whether that is a paper or a place in the page."""
        if self._target is None:
            target = target_of(self.written)
            self._target = target, leads_to_file(target)
        return self._target

    @property
    def attributes(self) -> Mapping[str, str]:
        """The attributes by their names in lower case; the first of a name counts."""
        if self._known is None:
            self._known = attributes_of(self.written)
        return self._known


def texts_and_gaps(page: str) -> list[str]:
    """Return text, gap, text, gap, … and a text at the end; any text may be empty.

    >>> texts_and_gaps("Tea<p class=x>2 < 3<!-- no --></P> <b>?")
    ['Tea', '<p class=x>', '2 < 3', '</P> <b>', '?']
    """
    return _GAP.split(_without_code(page).replace("&nbsp;", "\xa0"))


def shown(text: str) -> str:
    """Return what a page shows of a text with a "<" in it: what begins like a tag is not shown.

    >>> shown("2 < 3 </ 4")
    '2 < 3 '
    """
    match = _TEXT.match(text)
    return match[0] if match else ""


def tags_of(gap: str) -> list[tuple[str, str, str]]:
    """Return the name, the attributes and the blanks behind each tag of a gap.

    >>> tags_of("<p class=x> </P>")
    [('p', ' class=x', ' '), ('/P', '', '')]
    """
    return _TAG.findall(gap)


def attributes_of(text: str) -> Mapping[str, str]:
    """Return the attributes of a tag by their names in lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        value = double or single or bare
        found.setdefault(name.lower(), unescape(value) if "&" in value else value)
    return found


def target_of(attributes: str) -> str:
    """Return where a link leads, or nothing."""
    match = _TARGET.search(attributes)
    if match is None:
        return ""
    target = (match[1] or match[2] or match[3] or "").strip()
    return unescape(target) if "&" in target else target


def _without_code(page: str) -> str:
    """Take out comments, declarations, scripts and styles: none of them is text of the page."""
    pieces: list[str] = []
    unclosed: set[str] = set()
    position = 0
    while match := _CODE.search(page, position):
        pieces.append(page[position : match.start()])
        position = _code_end(page, match, unclosed)
    pieces.append(page[position:])
    return "".join(pieces)


def _code_end(page: str, match: "re.Match[str]", unclosed: set[str]) -> int:
    """Return where the code at *match* ends; what is never closed ends where it began."""
    name = (match[1] or "").lower()
    if not name:
        name = "-->" if page.startswith("<!--", match.start()) else ">"
    if name in unclosed:
        return match.end()
    if name in _CODE_ENDS:
        closing = _CODE_ENDS[name].search(page, match.end())
        end = closing.end() if closing else -1
    else:
        end = page.find(name, match.start() + 2)
        end = end + len(name) if end >= 0 else -1
    if end < 0:
        unclosed.add(name)
        return match.end()
    return end
