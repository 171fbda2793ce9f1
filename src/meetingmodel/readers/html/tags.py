"""A tag, and what its attributes say; they are taken apart when they are first asked for.

In: a tag without its brackets.  Out: a `Tag`, which knows by its name and a glance what it may be.
Never: trusts that attributes are well formed; the first of a name counts.
"""

import re
from collections.abc import Mapping

from ..entities import unescape
from .elements import (
    REGIONS,
    SUSPECTS,
    is_fold_title,
    is_hinted,
    leads_to_file,
    may_be_apart,
    may_be_fold_title,
    may_hint,
)
from .lists import Stated

# A name, and attributes whose quotes come in pairs.
_REGULAR = re.compile(
    r"(/?[a-zA-Z][^\s/<>\"']*+)((?:[\s/][^<>\"']*+(?:(?:\"[^\"<>]*+\"|'[^'<>]*+')[^<>\"']*+)*+)?)"
)
_ANY = re.compile(r"(/?[a-zA-Z][^\s/<>]*)(.*)", re.DOTALL)
_ATTRIBUTE = re.compile(
    r"([^\s=/\"'<>]{1,200})(?:\s{0,50}=\s{0,50}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>`]+)))?"
)
_TARGET = re.compile(
    r"[hH](?<![^\s\"'][hH])[rR][eE][fF]\s{0,50}=\s{0,50}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>`]+))"
)
_LINK = ' href="'  # what most links begin with
_NO_TARGET = ("", False)
_NONE: Mapping[str, str] = {}
_TITLES = ("div", "button")
_VOID = frozenset(("br", "hr", "input", "img"))


class OddTag(Exception):
    """What should be a tag is none, or its quotes do not come in pairs."""


class Tag:
    """A tag: its name in lower case, after "/" where it closes, and its attributes as written.

    *element*: its name without the "/". *suspect*: by its name it may be no content, *apart*: or
    by its attributes. *titles*: its class calls it a part's title. *hinted*: class or id call a
    region a menu or the like. *target*: where a link leads, or nothing, and whether that is a paper
    or a place in the page. *reach*: of a cell, the columns and rows that it covers, *listed*: what
    it says of a list; both once asked for.

    >>> tag = tag_of('TD colspan="2"')
    >>> tag.name, tag.written, tag.attributes
    ('td', ' colspan="2"', {'colspan': '2'})
    """

    __slots__ = (
        "_attributes", "apart", "element", "hinted", "listed", "name",
        "reach", "suspect", "target", "titles", "written",
    )  # fmt: skip

    def __init__(self, name: str, written: str = "") -> None:
        self.name = name
        self.written = written
        self.element = name[1:] if name[0] == "/" else name
        self.suspect = self.apart = name in SUSPECTS
        self.hinted = self.titles = False
        self.target = _NO_TARGET
        self.reach: tuple[int, int] | None = None
        self.listed: Stated | None = None
        self._attributes: Mapping[str, str] | None = None
        if not written:
            self.reach, self._attributes = (1, 1), _NONE
        elif name[0] != "/":
            self._look()

    def _look(self) -> None:
        """Glance at the attributes, for what most tags of its name are asked for."""
        name, written = self.name, self.written
        if name in _VOID:
            return
        if name == "a":
            self.target = _target_of(written)
            if _is_plain_link(written):
                return
        lower = written.lower()
        if name in REGIONS:
            self.hinted = may_hint(lower) and is_hinted(self.attributes)
        if name in _TITLES and "class" in written and may_be_fold_title(lower):
            self.titles = is_fold_title(name, self.attributes)
        self.apart = self.suspect or may_be_apart(lower)

    @property
    def attributes(self) -> Mapping[str, str]:
        """The attributes by their names in lower case; the first of a name counts."""
        if self._attributes is None:
            self._attributes = _attributes_of(self.written)
        return self._attributes


def tag_of(text: str, *, odd: bool = False) -> Tag:
    """Return the tag that stands between "<" and ">"; only if *odd*, it may be an `OddTag`."""
    if text[0:1] == "a" and _is_plain_link(text[1:]):
        return Tag("a", text[1:])
    match = _REGULAR.fullmatch(text) or (_ANY.match(text) if odd else None)
    if match is None:
        raise OddTag
    return Tag(match[1].lower(), match[2])


def _is_plain_link(attributes: str) -> bool:
    """Say whether these are a target and nothing else."""
    return attributes.startswith(_LINK) and attributes.find('"', len(_LINK)) == len(attributes) - 1


def _attributes_of(text: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        value = double or single or bare
        found.setdefault(name.lower(), unescape(value) if "&" in value else value)
    return found


def _target_of(attributes: str) -> tuple[str, bool]:
    if _is_plain_link(attributes):
        target = attributes[len(_LINK) : -1].strip()
    else:
        match = _TARGET.search(attributes)
        if match is None:
            return _NO_TARGET
        target = (match[1] or match[2] or match[3] or "").strip()
    if "&" in target:
        target = unescape(target)
    return target, leads_to_file(target)
