"""The parts of a letterhead that come along, linked and typed anew.

In: its parts, and the trees that were changed.  Out: the parts of the package.
Never: takes a part along that nothing mentions.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING
from urllib.parse import quote

from . import package
from .mending import mend_links
from .names import R
from .template import CARRIED, Link, Template

if TYPE_CHECKING:
    from lxml.etree import _Element


def mentioned(root: "_Element") -> set[str]:
    """Return the ids of relationships that what is left of the letterhead mentions."""
    return {
        str(value)
        for one in root.iter()
        for name, value in one.attrib.items()
        if str(name).startswith(R)
    }


def assembled(
    template: Template, trees: "Mapping[str, _Element]", document: bytes, links: Sequence[Link]
) -> dict[str, bytes]:
    """Return the main part, *document*, and every part that *links* lead to, and so on."""
    from lxml import etree

    made: dict[str, bytes] = {
        "[Content_Types].xml": b"",
        "_rels/.rels": package.root_relationships(),
        package.MAIN: document,
        _relations(package.MAIN): _written(links, package.MAIN),
    }
    waiting = [link.target for link in reversed(links) if not link.external]
    while waiting:
        name = waiting.pop()
        tree = trees.get(name)
        if name in made or (tree is None and name not in template.parts):
            continue
        if tree is not None:
            mend_links(
                tree, {link.ident for link in carried(template, template.links.get(name, ()))}
            )
        made[name] = (
            template.parts[name] if tree is None else package.HEAD.encode() + etree.tostring(tree)
        )
        links = carried(template, template.links.get(name, ()))
        if tree is not None:
            used = mentioned(tree)
            links = [link for link in links if link.ident in used]
        if links:
            made[_relations(name)] = _written(links, name)
            waiting += [link.target for link in reversed(links) if not link.external]
    return made


def carried(template: Template, links: Iterable[Link]) -> list[Link]:
    """Return those of *links* whose parts are there and may come along."""
    return [
        link
        for link in links
        if link.role in CARRIED and (link.external or link.target in template.parts)
    ]


def types(made: Iterable[str], template: Template) -> bytes:
    """Return [Content_Types].xml for the parts *made*: a document, whatever the letterhead was."""
    kinds: dict[str, str] = {}
    for name in made:
        if name.endswith(".rels") or name == "[Content_Types].xml":
            continue
        kind = template.kinds.get(name) if name in template.parts else None
        kinds[quote(name)] = kind or _own_kind(name)
    kinds |= {
        package.MAIN: package.MAIN_TYPE,
        "docProps/core.xml": package.CORE_TYPE,
        "docProps/app.xml": package.APP_TYPE,
        "docProps/custom.xml": package.CUSTOM_TYPE,
    }
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    return package.content_types(kinds, {"rels": rels, "xml": "application/xml"})


def _own_kind(name: str) -> str:
    word = name.rpartition("/")[2].partition(".")[0].rstrip("0123456789")
    word = "header" if word.startswith("draft") else word
    if word == "theme":
        return package.THEME_TYPE
    return f"{package.WORD_TYPE}.{word}+xml"


def _written(links: Iterable[Link], source: str) -> bytes:
    from xml.sax.saxutils import escape

    folder = source.rpartition("/")[0] + "/"
    rows = []
    for link in links:
        target = link.target
        if not link.external:
            near = target.startswith(folder)
            target = quote(target.removeprefix(folder) if near else f"/{target}")
        quoted = escape(target, {'"': "&quot;"})
        rows.append((link.ident, link.kind, quoted, "External" if link.external else ""))
    return package.relationships(tuple(rows))


def _relations(name: str) -> str:
    folder, _, file = name.rpartition("/")
    return f"{folder}/_rels/{file}.rels"


def free_name(name: str, taken: Iterable[str]) -> str:
    """Return the name of a part like *name* that none of *taken* has."""
    known = {one.casefold() for one in taken}
    stem, number, found = name.removesuffix(".xml"), 1, name
    while found.casefold() in known:
        number, found = number + 1, f"{stem}{number + 1}.xml"
    return found


def free_ident(ident: str, taken: Iterable[str]) -> str:
    """Return the id of a relationship like *ident* that none of *taken* has."""
    found = ident
    while found in taken:
        found += "_"
    return found
