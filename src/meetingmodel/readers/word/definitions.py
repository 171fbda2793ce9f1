"""The definitions of a part (styles, lists), each parsed when it is first asked for.

In: a part that holds definitions side by side.  Out: `Definition`s with their attributes; their
elements on demand. A document uses a dozen of the hundreds of styles that programs write.
Never: takes apart by its letters a part that is written in an unusual way; it is parsed whole.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from typing import Protocol
from xml.etree.ElementTree import Element

from ...errors import ReadError
from .names import named

Parse = Callable[[bytes], Element]

_ROOT = re.compile(rb"(?:\xef\xbb\xbf)?(?:<\?xml[^<>]*\?>)?\s*(<w:(\w+)\s[^<>]*[^<>/]>)")
_OTHER_ENCODING = re.compile(rb"encoding\s*=\s*[\"'](?!utf-8[\"'])", re.IGNORECASE)
_NAMESPACE = f'xmlns:w="{named("")[1:-1]}"'.encode()


class Definition(Protocol):
    """A style, list or the like: its attributes, and its element when asked for."""

    @property
    def element(self) -> Element:
        """The element; the same one whenever it is asked for."""
        ...

    def get(self, attribute: str) -> str | None:
        """Return what an attribute of Word's own says, by its full name, or None."""
        ...


def definitions(data: bytes, parse: Parse, *kinds: str) -> dict[str, list[Definition]]:
    """Return the children of the root of *data* that are of these *kinds*, by kind."""
    root = _ROOT.match(data)
    found = None if root is None or not _is_usual(data, root) else _cut(data, root, parse, kinds)
    if found is not None:
        return found
    whole = parse(data)
    return {kind: [_Whole(one) for one in whole.iterfind(named(kind))] for kind in kinds}


def _is_usual(data: bytes, root: "re.Match[bytes]") -> bool:
    """Say whether each "<" begins a tag, and "w:" stands for the same everywhere.

    Such a part may have a third of a million letters: what is rare in it is looked for first, and
    words from the end, which takes Python half the time.
    """
    begin = root.start(1)
    return (
        _NAMESPACE in root[1]
        and root[1].count(b"xmlns:w=") == 1
        and data.rfind(b"xmlns:w=") < root.end()
        and not _OTHER_ENCODING.search(data[:begin])
        and (data.find(b"?", begin) < 0 or data.find(b"<?", begin) < 0)
        and not (b"!" in data and b"<!" in data)
        and data.rfind(b"AlternateContent") < 0
    )


def _cut(
    data: bytes, root: "re.Match[bytes]", parse: Parse, kinds: tuple[str, ...]
) -> dict[str, list[Definition]] | None:
    part = _Part(data, root, parse)
    # In the whole part they are found sooner than in hundreds of tags.
    odd = b"'" in data or b"&" in data
    found: dict[str, list[Definition]] = {}
    places: list[tuple[int, int]] = []
    for kind in kinds:
        pieces = list(_pieces(data, kind.encode()))
        if any(stop < 0 for _, stop, _ in pieces):
            return None
        if odd and any(b"'" in head or b"&" in head for _, _, head in pieces):
            return None
        found[kind] = [_Piece(part, *piece) for piece in pieces]
        places.extend((start, stop) for start, stop, _ in pieces)
    places.sort()
    nested = any(stop > start for (_, stop), (start, _) in pairwise(places))
    return None if nested else found


def _pieces(data: bytes, kind: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield where each element of *kind* begins and ends, and its first tag.

    It ends at -1 where they are not side by side.
    """
    begin, end = b"<w:" + kind, b"</w:" + kind + b">"
    first = data.find(begin)
    if first < 0:
        return
    # Where there is but one, as of defaults, the rest need not be searched.
    stop = len(data) if data.rfind(begin) > first else data.find(b">", first) + 1
    heads = list(re.compile(begin + rb"(?:\s[^<>]*)?>").finditer(data, first, stop))
    if not heads:
        return
    bounds = [head.start() for head in heads[1:]]
    bounds.append(data.find(end, heads[-1].end()) + len(end))
    for head, follows in zip(heads, bounds):
        # Looked for from the next one's beginning, an end is found at once.
        close = data.rfind(end, head.end(), follows)
        odd = close < 0 or head[0].endswith(b"/>")
        yield head.start(), -1 if odd else close + len(end), head[0]


class _Whole:
    """A definition of a part that was parsed whole."""

    def __init__(self, element: Element) -> None:
        self.element = element

    def get(self, attribute: str) -> str | None:
        return self.element.get(attribute)


class _Piece:
    """A definition that is cut from its part, and parsed when that is needed."""

    __slots__ = ("_element", "_head", "_part", "_start", "_stop")

    def __init__(self, part: "_Part", start: int, stop: int, head: bytes) -> None:
        self._part = part
        self._start = start
        self._stop = stop
        self._head = head
        self._element: Element | None = None

    @property
    def element(self) -> Element:
        if self._element is None:
            self._element = self._part.element(self._start, self._stop)
        return self._element

    def get(self, attribute: str) -> str | None:
        before, found, behind = self._head.partition(_as_written(attribute))
        if not found:
            return None
        if not before[-1:].isspace():
            # The prefix of another name ends in this one.
            return self.element.get(attribute)
        return behind.partition(b'"')[0].decode("utf-8", "replace")


@cache
def _as_written(attribute: str) -> bytes:
    return f'w:{attribute.removeprefix(named(""))}="'.encode()


class _Part:
    """Parses pieces of a part, in a root that declares one namespace as long as that is enough."""

    def __init__(self, data: bytes, root: "re.Match[bytes]", parse: Parse) -> None:
        self._data = data
        self._parse = parse
        self._root = b"<w:x " + _NAMESPACE + b">", b"</w:x>"
        self._full = root[1], b"</w:" + root[2] + b">"

    def element(self, start: int, stop: int) -> Element:
        """Return the element that stands between these places."""
        piece = self._data[start:stop]
        try:
            return self._parse(piece.join(self._root))[0]
        except ReadError:
            if self._root == self._full:
                raise
            self._root = self._full
            return self._parse(piece.join(self._root))[0]
