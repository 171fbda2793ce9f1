"""From the text of a page to its tags: what HTML allows people to leave out is left out.

In: text without control characters.  Out: texts, and by turns with them the tags between them.
Never: builds a tree or scans a character more than a few times, however the page is nested.

In most pages "<" and ">" stand around tags and nowhere else, so they part it. A page in which one
turns out to stand elsewhere is mended: there the two are written as entities.
"""

import re

# A tag whose quotes do not match is taken up to the next ">", so that no text is swallowed.
_QUOTED = r"(?:[^<>\"']*(?:\"[^\"]*\"|'[^']*')){0,200}[^<>\"']*(?=>)"
_TAG = re.compile(rf"<(/?[a-zA-Z](?:[^<>\"']*+(?=>)|[^\s/<>]*(?:{_QUOTED}|[^<>]*(?=>))))>")
_WORDS = re.compile(r">(\s*+[^<]++)<")
_EDGE = "p"  # a tag that ends a line and does nothing else
# A "<" before anything but a name, "/", "!" or "?" is text.
_TEXT = re.compile(r"[^<]*(?:<(?![a-zA-Z/!?])[^<]*)*")

# The next letter first, or each way is tried; and written out, because a pattern that ignores case
# is searched for five times as slowly.
_CODE = re.compile(
    r"<(?=[!?sS])(?:!|\?|([sS](?:[cC][rR][iI][pP][tT]|[tT][yY][lL][eE]))(?=[\s/>]))",
)
_CODE_ENDS = {
    "script": re.compile(r"</script[^>]{0,200}>", re.IGNORECASE),
    "style": re.compile(r"</style[^>]{0,200}>", re.IGNORECASE),
}


def without_code(page: str) -> str:
    """Return a page without comments, declarations, scripts and styles: none of them is its text.

    >>> without_code("<!DOCTYPE html><p>Tea<!-- no --><script>var x;</script>")
    '<p>Tea'
    """
    pieces: list[str] = []
    unclosed: set[str] = set()
    position = 0
    while match := _CODE.search(page, position):
        if match.start() > position:  # one piece need not be joined
            pieces.append(page[position : match.start()])
        position = _code_end(page, match, unclosed)
    pieces.append(page[position:])
    return "".join(pieces)


def runs_of(page: str) -> list[str]:
    """Return runs of tags and the texts between them by turns; a paragraph is put at either end.

    Tags with nothing but blanks between them are one run; the outer brackets of a run are left out.

    >>> runs_of("Tea<p class=x>2 > 1</P> <b>?")
    ['p', 'Tea', 'p class=x', '2 > 1', '/P> <b', '?', 'p']
    """
    return _WORDS.split(f"{_EDGE}>{page}<{_EDGE}")


def mended(page: str) -> str:
    """Return a page in which "<" and ">" stand around tags only.

    >>> mended("2 < 3 <a title='x>y'>") + mended("<b never ends")
    "2 &lt; 3 <a title='x&gt;y'>"
    """
    parts = _TAG.split(page)
    parts[0::2] = [_shown(text).replace("<", "&lt;") for text in parts[0::2]]
    parts[1::2] = [f"<{_escaped(tag)}>" for tag in parts[1::2]]
    return "".join(parts)


def _shown(text: str) -> str:
    """Return what a page shows of a text: what begins like a tag is not shown."""
    match = _TEXT.match(text)
    return match[0] if match else ""


def _escaped(tag: str) -> str:
    return tag.replace("<", "&lt;").replace(">", "&gt;")


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
