"""The definitions of a part (styles, lists), each parsed when it is first asked for.

In: a part that holds definitions side by side.  Out: `Definition`s with their attributes; their
elements on demand. A document uses a dozen of the hundreds of styles that programs write.
Never: takes apart by its letters a part that is written in an unusual way; it is parsed whole.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from xml.etree.ElementTree import Element

from ...errors import ReadError
from .names import named

Parse = Callable[[bytes], Element]

_ROOT = re.compile(rb"(?:\xef\xbb\xbf)?(?:<\?xml[^<>]*\?>)?\s*(<w:(\w+)\s[^<>]*[^<>/]>)")
_OTHER_ENCODING = re.compile(rb"encoding\s*=\s*[\"'](?!utf-8[\"'])", re.IGNORECASE)
_NAMESPACE = f'xmlns:w="{named("")[1:-1]}"'.encode()
_ATTRIBUTE = re.compile(r'\sw:(\w+)="([^"]*)"')


class Definition:
    """A style, list or the like: Word's own attributes of it, and its element when asked for."""

    def __init__(self, attributes: dict[str, str], make: Callable[[], Element]) -> None:
        self.attributes = attributes
        self._make = make
        self._element: Element | None = None

    @property
    def element(self) -> Element:
        """The element; the same one whenever it is asked for."""
        if self._element is None:
            self._element = self._make()
        return self._element


def definitions(data: bytes, parse: Parse, *kinds: str) -> dict[str, list[Definition]]:
    """Return the children of the root of *data* that are of these *kinds*, by kind."""
    root = _ROOT.match(data)
    found = None if root is None or not _is_usual(data, root) else _cut(data, root, parse, kinds)
    if found is not None:
        return found
    whole = parse(data)
    return {
        kind: [
            Definition(child.attrib, partial(_itself, child))
            for child in whole.iterfind(named(kind))
        ]
        for kind in kinds
    }


def _is_usual(data: bytes, root: "re.Match[bytes]") -> bool:
    """Say whether each "<" begins a tag, and "w:" stands for the same everywhere.

    Such a part may have a third of a million letters: what is rare in it is looked for first, and
    from the end what stands at the beginning.
    """
    begin = root.start(1)
    return (
        _NAMESPACE in root[1]
        and root[1].count(b"xmlns:w=") == 1
        and data.rfind(b"xmlns:w=") < root.end()
        and not _OTHER_ENCODING.search(data[:begin])
        and (data.find(b"?", begin) < 0 or data.find(b"<?", begin) < 0)
        and not (b"!" in data and b"<!" in data)
        and b"AlternateContent" not in data
    )


def _cut(
    data: bytes, root: "re.Match[bytes]", parse: Parse, kinds: tuple[str, ...]
) -> dict[str, list[Definition]] | None:
    wrapped = _Wrapped(root, parse)
    found: dict[str, list[Definition]] = {}
    places: list[tuple[int, int]] = []
    for kind in kinds:
        found[kind] = []
        for start, stop, head in _pieces(data, kind.encode()):
            if stop < 0 or b"'" in head or b"&" in head:
                return None
            said = _ATTRIBUTE.findall(head.decode("utf-8", "replace"))
            attributes = {named(name): value for name, value in said}
            piece = data[start:stop]
            found[kind].append(Definition(attributes, partial(wrapped.element, piece)))
            places.append((start, stop))
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
    bounds = [head.start() for head in heads] + [len(data)]
    for head, follows in zip(heads, bounds[1:]):
        # Looked for from the next one's beginning, it is found at once.
        close = data.rfind(end, head.end(), follows)
        odd = close < 0 or head[0].endswith(b"/>")
        yield head.start(), -1 if odd else close + len(end), head[0]


def _itself(element: Element) -> Element:
    return element


class _Wrapped:
    """Parses pieces of a part, in a root that declares one namespace as long as that is enough."""

    def __init__(self, root: "re.Match[bytes]", parse: Parse) -> None:
        self._parse = parse
        self._root = b"<w:x " + _NAMESPACE + b">", b"</w:x>"
        self._full = root[1], b"</w:" + root[2] + b">"

    def element(self, piece: bytes) -> Element:
        """Return the element that *piece* is."""
        try:
            return self._parse(piece.join(self._root))[0]
        except ReadError:
            if self._root == self._full:
                raise
            self._root = self._full
            return self._parse(piece.join(self._root))[0]
