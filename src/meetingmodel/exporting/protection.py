"""Nobody's work is overwritten: which files may be replaced without asking.

In: the path of a file that is there.  Out: why it must not be replaced, or ''.
Never: changes the file, or trusts its name where its bytes say otherwise.

Word and Excel files that we write carry, in docProps/custom.xml, the property
`meetingmodel.digest`: the SHA-256 of their main part. Whoever edits the file with Word, Excel or
LibreOffice changes that part, and the digest no longer fits.
"""

import hashlib
import re
import zipfile
import zlib
from pathlib import Path

MAIN_PARTS = {"docx": "word/document.xml", "xlsx": "xl/worksheets/sheet1.xml"}
PROPERTIES = "docProps/custom.xml"
PROPERTY = "meetingmodel.digest"
# Formats of office programs: a file with such an ending is somebody's work unless proved ours.
GUARDED = ".doc .docm .docx .dotm .dotx .odp .ods .odt .ppt .pptx .rtf .xls .xlsm .xlsx .xltx"
LARGEST = 1_000_000  # bytes of docProps/custom.xml; ours has some 300


def objection(path: Path) -> str:
    """Return why the file at *path* must not be replaced without asking, or ''."""
    try:
        if path.suffix.lower() not in GUARDED.split() or not path.is_file():
            return ""
        if not path.stat().st_size:
            return ""
    except OSError:  # a folder that may not be entered, a name too long: writing there says so
        return ""
    try:
        with zipfile.ZipFile(path) as package:
            return _compare(package)
    except PermissionError:
        return "it may not be read, so that nobody knows whether it was edited"
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, RuntimeError):
        return "it was not made by meetingmodel"


def _compare(package: zipfile.ZipFile) -> str:
    names = set(package.namelist())
    part = next((one for one in MAIN_PARTS.values() if one in names), None)
    stated = _stated(package) if PROPERTIES in names else ""
    if part is None or not stated:
        return "it was not made by meetingmodel"
    if _digest(package, part) != stated:
        return "it was edited since meetingmodel made it"
    return ""


def _stated(package: zipfile.ZipFile) -> str:
    if package.getinfo(PROPERTIES).file_size > LARGEST:
        return ""
    text = package.read(PROPERTIES).decode("utf-8", "replace")
    _, name, after = text.partition(f'name="{PROPERTY}"')
    value = re.search(r">([0-9a-f]{64})<", after.partition("</property>")[0])
    return value.group(1) if name and value else ""


def _digest(package: zipfile.ZipFile, part: str) -> str:
    digest = hashlib.sha256()
    with package.open(part) as stream:
        while chunk := stream.read(1 << 16):
            digest.update(chunk)
    return digest.hexdigest()
