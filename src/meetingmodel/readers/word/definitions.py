"""The definitions of a part (styles, lists), each parsed when it is first asked for.

In: a part that holds definitions side by side.  Out: `Definition`s with their attributes; their
elements on demand. A document uses a dozen of the hundreds of styles that programs write.
Never: takes apart by its letters a part that is written in an unusual way; it is parsed whole.
"""

import re
from collections.abc import Callable, Iterator
from functools import partial
from xml.etree.ElementTree import Element

from ...errors import ReadError
from .names import named

Parse = Callable[[bytes], Element]

_ROOT = re.compile(rb"(?:\xef\xbb\xbf)?(?:<\?xml[^<>]*\?>)?\s*(<w:(\w+)\s[^<>]*[^<>/]>)")
_OTHER_ENCODING = re.compile(rb"encoding\s*=\s*[\"'](?!utf-8[\"'])", re.IGNORECASE)
_NAMESPACE = f'xmlns:w="{named("")[1:-1]}"'.encode()
_ATTRIBUTE = re.compile(rb'\sw:(\w+)="([^"]*)"')
# What makes the letters of a part mean something else than they seem to.
_UNUSUAL = (b"<!", b"AlternateContent")


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
    """Say whether each "<" begins a tag, and "w:" stands for the same everywhere."""
    prolog = data[: root.start(1)]
    return (
        _NAMESPACE in root[1]
        and data.count(b"xmlns:w=") == 1
        and data.count(b"<?") == prolog.count(b"<?")
        and not _OTHER_ENCODING.search(prolog)
        and not any(mark in data for mark in _UNUSUAL)
    )


def _cut(
    data: bytes, root: "re.Match[bytes]", parse: Parse, kinds: tuple[str, ...]
) -> dict[str, list[Definition]] | None:
    wrapped = _Wrapped(root, parse)
    found: dict[str, list[Definition]] = {}
    for kind in kinds:
        found[kind] = []
        for piece, head in _pieces(data, kind.encode()):
            if piece is None or b"'" in head or b"&" in head:
                return None
            attributes = {
                named(name.decode()): value.decode("utf-8", "replace")
                for name, value in _ATTRIBUTE.findall(head)
            }
            found[kind].append(Definition(attributes, partial(wrapped.element, piece)))
    return found


def _pieces(data: bytes, kind: bytes) -> Iterator[tuple[bytes | None, bytes]]:
    """Yield each element of *kind* with its first tag; None where they are not side by side."""
    end = b"</w:" + kind + b">"
    last = 0
    for head in re.finditer(rb"<w:" + kind + rb"(?:\s[^<>]*)?>", data):
        stop = data.find(end, head.end()) + len(end)
        if head.start() < last or stop < len(end) or head[0].endswith(b"/>"):
            yield None, head[0]
            return
        last = stop
        yield data[head.start() : stop], head[0]


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
