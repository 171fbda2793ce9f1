"""What stands in a Word file, by readers that are not ours.

In: the bytes of a .docx.  Out: its words, its parts, and what is wrong with it.
Never: uses the exporter's or the reader's code.
"""

import posixpath
import re
import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_STYLE_USES = {f"{W}pStyle": "paragraph", f"{W}rStyle": "character", f"{W}tblStyle": "table"}
_STYLE_LINKS = {f"{W}{name}" for name in ("basedOn", "next", "link", "styleLink", "numStyleLink")}
CHECKED = re.compile(r"word/(document|styles|numbering|settings|fontTable|(header|footer)\w*)\.xml")


def part(data: bytes, name: str = "word/document.xml") -> etree._Element:
    """Return the tree of one part."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return etree.fromstring(package.read(name), etree.XMLParser(huge_tree=True))


def names(data: bytes) -> list[str]:
    """Return the names of all parts."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return package.namelist()


def text(data: bytes, *, derived: bool = False) -> str:
    """Return the words of the body, one paragraph a line; *derived*: those of ours too."""
    lines: list[str] = []
    marks: set[str | None] = set()
    for node in part(data).iter():
        if node.tag == f"{W}p":
            lines.append("")
        elif node.tag == f"{W}bookmarkStart" and "_mm_derived_" in node.get(f"{W}name", ""):
            marks.add(node.get(f"{W}id"))
        elif node.tag == f"{W}bookmarkEnd":
            marks.discard(node.get(f"{W}id"))
        elif node.tag == f"{W}br":
            lines[-1] += "\n"
        elif node.tag == f"{W}t" and (derived or not marks):
            lines[-1] += node.text or ""
    return "\n".join(lines)


def words(given: str) -> list[str]:
    """Return the words of a text: letters and digits, whatever stands between."""
    return re.findall(r"\w+", given)


def faults(data: bytes, schemas: Path) -> list[str]:
    """Return what the schema finds wrong in the parts of the document."""
    schema = _schema(schemas)
    found = []
    for name in names(data):
        if CHECKED.fullmatch(name):
            root = _understood(part(data, name))
            if not schema.validate(root):
                found += [f"{name}: {error.message}" for error in schema.error_log]
    return found


def _understood(root: etree._Element) -> etree._Element:
    """Return *root* as a reader sees it that knows no extension: what may be ignored is."""
    spaces = {root.nsmap.get(one) for one in root.attrib.pop(f"{MC}Ignorable", "").split()}
    for node in list(root.iter(etree.Element)):
        for key in [key for key in node.attrib if etree.QName(key).namespace in spaces]:
            del node.attrib[key]
        parent = node.getparent()
        if parent is not None and etree.QName(node).namespace in spaces:
            parent.remove(node)
        elif parent is not None and node.tag == f"{MC}AlternateContent":
            fallback = node.find(f"{MC}Fallback")
            place = parent.index(node)
            parent[place : place + 1] = list(fallback) if fallback is not None else []
    return root


@cache
def _schema(schemas: Path) -> etree.XMLSchema:
    return etree.XMLSchema(file=str(schemas / "wml.xsd"))


def dangling(data: bytes) -> list[str]:
    """Return the styles, lists, relationships and parts that are mentioned and are not there."""
    there = names(data)
    trees = {name: part(data, name) for name in there if name.endswith((".xml", ".rels"))}
    found = [f"{name}: {one}" for name in trees for one in _undefined(name, trees)]
    for name, tree in trees.items():
        for one in tree if name.endswith(".rels") else ():
            base = posixpath.dirname(posixpath.dirname(name))
            place = posixpath.normpath(posixpath.join("/", base, one.get("Target", "")))
            if one.get("TargetMode") != "External" and place.lstrip("/") not in there:
                found.append(f"{name}: part {place}")
    return found


def _undefined(name: str, trees: dict[str, etree._Element]) -> list[str]:
    """Return what the part *name* mentions and no part defines."""
    styles = {
        one.get(f"{W}styleId"): one.get(f"{W}type", "paragraph")
        for one in trees["word/styles.xml"].iter(f"{W}style")
    }
    lists = {one.get(f"{W}numId") for one in trees["word/numbering.xml"].iter(f"{W}num")}
    folder, _, file = name.rpartition("/")
    links = trees.get(f"{folder}/_rels/{file}.rels", ())
    known = {one.get("Id") for one in links}
    found = []
    for node in trees[name].iter(etree.Element):
        value = node.get(f"{W}val")
        kind = _STYLE_USES.get(node.tag)
        if kind and styles.get(value) != kind:
            found.append(f"style {value}")
        if node.tag in _STYLE_LINKS and value not in styles:
            found.append(f"style {value}")
        if node.tag == f"{W}numId" and value not in lists | {"0"}:
            found.append(f"list {value}")
        found += [f"link {v}" for k, v in node.attrib.items() if k.startswith(R) and v not in known]
    return found
