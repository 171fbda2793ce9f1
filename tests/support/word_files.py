"""What stands in a Word file, by readers that are not ours.

In: the bytes of a .docx.  Out: its words, its parts, and what is wrong with it.
Never: uses the exporter's or the reader's code.
"""

import re
import zipfile
from functools import cache
from io import BytesIO
from pathlib import Path

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
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
            root = part(data, name)
            root.attrib.pop(f"{MC}Ignorable", None)
            if not schema.validate(root):
                found += [f"{name}: {error.message}" for error in schema.error_log]
    return found


@cache
def _schema(schemas: Path) -> etree.XMLSchema:
    return etree.XMLSchema(file=str(schemas / "wml.xsd"))


def dangling(data: bytes) -> list[str]:
    """Return the styles, lists, relationships and parts that are mentioned and are not there."""
    styles = {one.get(f"{W}styleId") for one in part(data, "word/styles.xml").iter(f"{W}style")}
    lists = {one.get(f"{W}numId") for one in part(data, "word/numbering.xml").iter(f"{W}num")}
    links = part(data, "word/_rels/document.xml.rels")
    known = {one.get("Id") for one in links}
    found = []
    for node in part(data).iter():
        value = node.get(f"{W}val")
        if node.tag in (f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle") and value not in styles:
            found.append(f"style {value}")
        if node.tag == f"{W}numId" and value not in lists | {"0"}:
            found.append(f"list {value}")
        found += [f"link {v}" for k, v in node.attrib.items() if k.startswith(R) and v not in known]
    for one in links:
        target = one.get("Target", "")
        name = target.lstrip("/") if target.startswith("/") else f"word/{target}"
        if one.get("TargetMode") != "External" and name not in names(data):
            found.append(f"part {name}")
    return found
