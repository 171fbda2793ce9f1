"""A .docx file: parts with names, in a zip whose times are fixed.

In: the parts' contents.  Out: the bytes of the package, the same for the same parts.
Never: asks a clock, names an author, or writes a part twice.
"""

import hashlib
import zipfile
from collections.abc import Mapping
from typing import BinaryIO

MAIN = "word/document.xml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MAIN_TYPE = f"{WORD_TYPE}.document.main+xml"
# What each of our own parts is, by the end of its content type and of its relationship.
CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml"
CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"
APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
_EPOCH = (1980, 1, 1, 0, 0, 0)
# Deflate gains little beyond this level on XML, and takes twice the time.
_EFFORT = 2


def write(out: BinaryIO, parts: Mapping[str, bytes]) -> None:
    """Write *parts*, in their order, to *out*."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=_EFFORT) as package:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            info.external_attr = 0
            package.writestr(info, data, compresslevel=_EFFORT)


def properties(title: str, language: str, main: bytes) -> dict[str, bytes]:
    """Return the parts that say what the document is. *title* and *language* are escaped."""
    core = (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>"
    )
    app = (
        f'{HEAD}<Properties xmlns="{OFFICE}/extended-properties">'
        "<Application>meetingmodel</Application></Properties>"
    )
    # By this digest the host knows that nobody has edited the file since.
    custom = (
        f'{HEAD}<Properties xmlns="{OFFICE}/custom-properties" xmlns:vt="{OFFICE}/docPropsVTypes">'
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" '
        f'name="meetingmodel.digest"><vt:lpwstr>{hashlib.sha256(main).hexdigest()}</vt:lpwstr>'
        "</property></Properties>"
    )
    return {
        "docProps/core.xml": core.encode(),
        "docProps/app.xml": app.encode(),
        "docProps/custom.xml": custom.encode(),
    }


def content_types(overrides: Mapping[str, str], defaults: Mapping[str, str]) -> bytes:
    """Return [Content_Types].xml: *overrides* by part name, *defaults* by file name ending."""
    lines = [f'<Default Extension="{end}" ContentType="{kind}"/>' for end, kind in defaults.items()]
    lines += [
        f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in overrides.items()
    ]
    return f'{HEAD}<Types xmlns="{PACKAGE}/content-types">{"".join(lines)}</Types>'.encode()


def root_relationships() -> bytes:
    """Return _rels/.rels."""
    return relationships(
        (
            ("rId1", f"{OFFICE}/relationships/officeDocument", MAIN, ""),
            ("rId2", f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml", ""),
            ("rId3", f"{OFFICE}/relationships/extended-properties", "docProps/app.xml", ""),
            ("rId4", f"{OFFICE}/relationships/custom-properties", "docProps/custom.xml", ""),
        )
    )


def relationships(links: "tuple[tuple[str, str, str, str], ...]") -> bytes:
    """Return a relationships part: id, type, target and target mode of each link, escaped."""
    lines = [
        f'<Relationship Id="{ident}" Type="{kind}" Target="{target}"'
        + (f' TargetMode="{mode}"/>' if mode else "/>")
        for ident, kind, target, mode in links
    ]
    inside = "".join(lines)
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{inside}</Relationships>'.encode()
