"""The parts of a Word file: which they are, how they hang together, and what is no Word file.

In: the bytes of a file.  Out: its parts as XML trees, found by relationship and not by name.
Never: follows a link out of the file, or believes a suffix.
"""

from collections.abc import Iterator
from posixpath import dirname, join, normpath
from xml.etree.ElementTree import Element

from attrs import frozen

from ...errors import ReadError
from ..limits import Limits, Package, called, open_zip, parse_xml
from .definitions import Definition, definitions
from .names import STRICT

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OTHERS = (
    ("xl/workbook.xml", "an Excel file"),
    ("xl/workbook.bin", "an Excel file"),
    ("ppt/presentation.xml", "a PowerPoint file"),
    ("content.xml", "an OpenDocument file"),
    ("META-INF/container.xml", "an e-book"),
)


@frozen
class Relation:
    """A tie from one part to another, or to a place outside (a link)."""

    kind: str
    target: str
    external: bool


class Parts:
    """The parts of one Word file. *size* of them is unpacked only when it is asked for."""

    def __init__(self, data: bytes, *, name: str | None, limits: Limits) -> None:
        _refuse_others(data, name)
        self._name = name
        self._limits = limits
        self._package = open_zip(data, limits, name=name)
        self._members = _by_plain_name(self._package)
        self._ties: dict[str, dict[str, Relation]] = {}
        self.main = self._main_part()

    def xml(self, part: str) -> Element | None:
        """Return the root of *part*, or None if the file does not have it."""
        data = self._read(part)
        if data is None:
            return None
        return parse_xml(data, self._limits, name=self._name, part=part)

    def definitions(self, part: str, *kinds: str) -> dict[str, list[Definition]]:
        """Return the children of the root of *part* that are of these *kinds*, by kind."""
        data = self._read(part)
        if data is None:
            return {kind: [] for kind in kinds}

        def parse(xml: bytes) -> Element:
            return parse_xml(xml, self._limits, name=self._name, part=part)

        return definitions(data, parse, *kinds)

    def relations(self, part: str) -> dict[str, Relation]:
        """Return what *part* is tied to, by id; nothing if the file does not say."""
        if part not in self._ties:
            self._ties[part] = self._relations(part)
        return self._ties[part]

    def _relations(self, part: str) -> dict[str, Relation]:
        data = self._read(join(dirname(part), "_rels", f"{part.rpartition('/')[2]}.rels"))
        if data is None:
            return {}
        root = parse_xml(data, self._limits, name=self._name, part=f"relations of {part}")
        return {
            element.get("Id", ""): _relation(element, dirname(part))
            for element in root.iter(_RELATION)
        }

    def bytes_of(self, part: str) -> bytes | None:
        """Return *part* as it stands in the file, or None if the file does not have it."""
        member = self._members.get(part.lower())
        return None if member is None else self._package.read(member)

    def _read(self, part: str) -> bytes | None:
        data = self.bytes_of(part)
        if data is None:
            return None
        if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
            data = _as_utf8(data)
        # From the end, which takes Python half the time.
        if data.rfind(b"purl.oclc.org/ooxml") >= 0:
            for strict, transitional in STRICT:
                data = data.replace(strict, transitional)
        return data

    def _main_part(self) -> str:
        for relation in self.relations("").values():
            if relation.kind == "officeDocument" and relation.target.lower() in self._members:
                self._refuse_foreign(relation.target)
                return relation.target
        if "word/document.xml" in self._members:
            return "word/document.xml"
        self._refuse_foreign("")
        raise ReadError(
            f"{called(self._name)}: this is a zip file, but not a Word document: the part that "
            "holds the text is missing. Open it where it was written and save it again as .docx."
        )

    def _refuse_foreign(self, main: str) -> None:
        for part, what in _OTHERS:
            if main == part or (not main and part.lower() in self._members):
                raise ReadError(
                    f"{called(self._name)}: this is {what}, not a Word document. "
                    "Open it where it was written and save the notes as .docx."
                )


def _refuse_others(data: bytes, name: str | None) -> None:
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise ReadError(
                f"{called(name)}: the document is locked with a password. "
                "Open it in Word, save a copy without a password, and read that."
            )
        raise ReadError(
            f"{called(name)}: this is a file of Word 97-2003 (.doc) or another old office "
            "program. Open it in Word or LibreOffice and save it as .docx."
        )
    if not data.startswith(b"PK"):
        raise ReadError(
            f"{called(name)}: this is not a Word document (a .docx starts with 'PK'). "
            + ("The file is empty." if not data else "Give it the suffix of what it is.")
        )


def _by_plain_name(package: Package) -> dict[str, str]:
    # Names of parts know no case; some programs write them with backslashes or a leading slash.
    return {name.replace("\\", "/").lstrip("/").lower(): name for name in package.names}


def _relation(element: Element, folder: str) -> Relation:
    target = element.get("Target", "")
    external = element.get("TargetMode") == "External"
    if not external:
        target = normpath(join("/", folder, target)).lstrip("/")
    return Relation(element.get("Type", "").rpartition("/")[2], target, external)


def _as_utf8(data: bytes) -> bytes:
    # The parser would read UTF-16 itself; the names of the strict variant must be found first.
    text = data.decode("utf-16", "replace")
    declaration, closed, rest = text.partition("?>")
    return (rest if closed and declaration.startswith("<?xml") else text).encode()


def targets(relations: dict[str, Relation], kind: str) -> Iterator[str]:
    """Yield the parts of the file that *relations* tie as *kind* ("styles", "header")."""
    for relation in relations.values():
        if relation.kind == kind and not relation.external:
            yield relation.target
