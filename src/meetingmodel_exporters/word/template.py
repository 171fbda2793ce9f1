"""A letterhead file: its parts, and how they are linked.

In: the path of a .docx, .dotx or .docm by any producer.  Out: a `Template`, its parts as bytes.
Never: loads anything from outside the file, or takes a part that could run or that tells on people.
"""

import posixpath
import re
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from attrs import field, frozen

from meetingmodel import ExportError

from .package import PACKAGE, WORD_TYPE

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_BYTES = 200_000_000
MOST_PARTS = 5_000
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
# The strict variant differs in these addresses only.
_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/([a-zA-Z]{1,40})/")
_TEXTS = frozenset(
    ("header", "footer", "styles", "numbering", "settings", "fontTable", "footnotes", "endnotes")
)
_ANY_KIND = frozenset(("application/xml", "text/xml", "application/octet-stream", ""))
_ODD = re.compile(r"[^A-Za-z0-9._/\[\]-]")
# What may come along, by the last word of the relationship. Comments, macros, custom XML, glossary,
# printer settings, people, mail merge data and the template behind the template stay behind.
CARRIED = frozenset(
    [
        "chart",
        "chartColorStyle",
        "chartStyle",
        "chartUserShapes",
        "diagramColors",
        "diagramData",
        "diagramDrawing",
        "diagramLayout",
        "diagramQuickStyle",
        "endnotes",
        "font",
        "fontTable",
        "footer",
        "footnotes",
        "header",
        "hyperlink",
        "image",
        "numbering",
        "oleObject",
        "package",
        "settings",
        "styles",
        "svg",
        "theme",
        "themeOverride",
    ]
)


@frozen
class Link:
    """A relationship: from where it stands to a part, or to an address outside (*external*)."""

    ident: str
    kind: str = field(kw_only=True)
    target: str = field(kw_only=True)
    external: bool = field(default=False, kw_only=True)

    @property
    def role(self) -> str:
        """The last word of its kind: "header", "image", …"""
        return self.kind.rpartition("/")[2]


@frozen(kw_only=True)
class Template:
    """The parts of a letterhead by name, what each one is, and how they are linked."""

    path: Path
    main: str
    parts: dict[str, bytes]
    kinds: dict[str, str]
    links: dict[str, tuple[Link, ...]]

    def linked(self, role: str) -> str:
        """Return the name of the part that the main part has in that *role*, or nothing."""
        found = (link.target for link in self.links[self.main] if link.role == role)
        return next((name for name in found if name in self.parts), "")


def open_template(path: Path) -> Template:
    """Return the letterhead at *path*; ExportError says what is wrong with it and what to do."""
    parts = _parts(path)
    names = {name.casefold(): name for name in parts}
    links = {
        name: tuple(_links(path, parts[rels], name, names))
        for name in ("", *parts)
        if (rels := names.get(_relations_of(name).casefold()))
    }
    main = next((one.target for one in links.get("", ()) if one.role == "officeDocument"), "")
    if main not in parts or parse(path, main, parts[main]).tag.rpartition("}")[2] != "document":
        raise ExportError(
            f"{path.name!r} is no Word document, so it cannot be the letterhead. "
            "Give a .docx, .dotx or .docm file."
        )
    kinds = _kinds(path, parts, names)
    links.setdefault(main, ())
    for link in links[main]:
        # A part without a content type of its own is what its relationship says.
        if link.role in _TEXTS and kinds.get(link.target, "") in _ANY_KIND:
            kinds[link.target] = f"{WORD_TYPE}.{link.role}+xml"
    return Template(path=path, main=main, parts=parts, kinds=kinds, links=links)


def parse(path: Path, name: str, data: bytes) -> "_Element":
    """Return the root of the part *name*; comments and instructions are left out."""
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        huge_tree=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ExportError(
            f"the letterhead {path.name!r} is damaged: {name} cannot be read ({error}). "
            "Open it in Word, save it again, and use the new file."
        ) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise ExportError(
            f"the letterhead {path.name!r} is refused: {name} declares entities of its own "
            "(a DTD), which no office file does and which can be used to attack. "
            "Open it in Word, save it again, and use the new file."
        )
    return root


def _parts(path: Path) -> dict[str, bytes]:
    try:
        with path.open("rb") as file:
            if file.read(len(_OLD_OFFICE)) == _OLD_OFFICE:
                raise _in_old_office(path, locked=_LOCKED in file.read(MOST_BYTES))
        with zipfile.ZipFile(path) as package:
            infos = [info for info in package.infolist() if not info.is_dir()]
            if len(infos) > MOST_PARTS or sum(info.file_size for info in infos) > MOST_BYTES:
                raise ExportError(f"the letterhead {path.name!r} is too large when unpacked.")
            return {_name(info.filename): _plain(info, package.read(info)) for info in infos}
    except OSError as error:
        raise ExportError(f"the letterhead {str(path)!r} cannot be read: {error}") from error
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise ExportError(
            f"{path.name!r} is no Word file, or it is damaged, so it cannot be the letterhead. "
            "Save it in Word as .docx."
        ) from error


def _in_old_office(path: Path, *, locked: bool) -> ExportError:
    if locked:
        return ExportError(
            f"the letterhead {path.name!r} is locked with a password. "
            "Save a copy without a password in Word, and use that."
        )
    return ExportError(
        f"the letterhead {path.name!r} is in the format of Word 97-2003 (.doc). "
        "Open it in Word or LibreOffice and save it as .docx."
    )


def _name(name: str) -> str:
    """Return the name of a part in letters that every reader of packages finds it by."""
    bare = unquote(name).replace("\\", "/").lstrip("/")
    return _ODD.sub(lambda found: f"_{ord(found[0]):x}_", bare)


def _plain(info: zipfile.ZipInfo, data: bytes) -> bytes:
    if info.filename.endswith((".xml", ".rels")):
        return _STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/", data)
    return data


def _relations_of(name: str) -> str:
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _links(path: Path, data: bytes, source: str, names: dict[str, str]) -> "list[Link]":
    out = []
    for one in parse(path, _relations_of(source), data).iterfind(f"{{{PACKAGE}/relationships}}*"):
        ident, kind, target = one.get("Id", ""), one.get("Type", ""), one.get("Target", "")
        external = one.get("TargetMode") == "External"
        if not external:
            base = posixpath.dirname(source)
            place = _name(posixpath.normpath(posixpath.join("/", base, unquote(target))))
            target = names.get(place.casefold(), place)
        out.append(Link(ident, kind=kind, target=target, external=external))
    return out


def _kinds(path: Path, parts: dict[str, bytes], names: dict[str, str]) -> dict[str, str]:
    listed = names.get("[content_types].xml", "")
    root = parse(path, listed, parts.get(listed, b"<Types/>"))
    kinds: dict[str, str] = {}
    by_ending = {}
    for one in root:
        kind = one.get("ContentType", "")
        if one.tag.endswith("}Override"):
            name = _name(one.get("PartName", ""))
            kinds[names.get(name.casefold(), name)] = kind
        else:
            by_ending[one.get("Extension", "").casefold()] = kind
    for name in parts:
        ending = name.rpartition(".")[2].casefold()
        kinds.setdefault(name, by_ending.get(ending, "application/octet-stream"))
    return kinds
