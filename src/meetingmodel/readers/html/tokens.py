"""From the text of a page to its tags: what HTML allows people to leave out is left out.

In: text without control characters.  Out: (tag, attributes, the text behind it), in order.
Never: builds a tree or scans a character more than a few times, however the page is nested.
"""

import re
from collections.abc import Mapping
from html import unescape

Token = tuple[str, str, str]

# A tag whose quotes do not match is taken up to the next ">", so that no text is swallowed. A "<"
# before anything but a name, "/", "!" or "?" is text.
_TOKEN = re.compile(
    r"<(/?[a-zA-Z][^\s/<>]*)"
    r"((?:[^<>\"']*(?:\"[^\"]*\"|'[^']*')){0,200}[^<>\"']*|[^<>]*)>"
    r"([^<]*(?:<(?![a-zA-Z/!?])[^<]*)*)"
)
_LEADING = re.compile(r"[^<]*(?:<(?![a-zA-Z/!?])[^<]*)*")
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


def tokens(page: str) -> list[Token]:
    """Return the tags of *page*, each with the text up to the next one.

    >>> tokens("Tea<p class=x>2 < 3<!-- no --></P>")
    [('', '', 'Tea'), ('p', ' class=x', '2 < 3'), ('/p', '', '')]
    """
    text = _without_code(page).replace("&nbsp;", "\xa0")
    leading = _LEADING.match(text)
    found: list[Token] = _TOKEN.findall(text)
    if not all(map(str.islower, {tag for tag, _, _ in found})):
        found = [(tag.lower(), attributes, words) for tag, attributes, words in found]
    return [("", "", leading[0]), *found] if leading and leading[0] else found


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
