"""What the reader says of a file: its properties, and what could not be read.

In: the pages, and the fields of the file.  Out: metadata and diagnostics; a `ReadError` for a scan.
Never: takes a picture of text for an empty page.
"""

import re
from collections.abc import Mapping, Sequence

from ...errors import ReadError
from ...model.span import Diagnostic
from ..limits import called
from .isolation import DAMAGED
from .words import NOTHING, Sheet

_NAMES = {
    "Title": "title", "Author": "author", "Subject": "subject", "Keywords": "keywords",
    "CreationDate": "created", "ModDate": "modified",
}  # fmt: skip
_DATE = re.compile(
    r"D?:?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)(?:00'?(?:00)?)?|([+-]\d\d)'?(\d\d)?)?.{0,3}"
)
# What programs that print state as the title where the author gave none: the name of the file.
_FILE = re.compile(r"(?i)\.(?:docx?|dotx?|html?|md|odt|pages|pdf|php|rtf|txt|wpd)$")
OCR = "Make it searchable first (for example with ocrmypdf), then read the new file."


def metadata(fields: Mapping[str, str]) -> dict[str, str]:
    """Return the file's properties under our names; dates in ISO form.

    >>> metadata({"CreationDate": "D:20210527130000-07'00'", "Title": " Notes "})
    {'created': '2021-05-27T13:00:00-07:00', 'title': 'Notes'}
    """
    found = {}
    for field, value in fields.items():
        text = _iso(value) if field.endswith("Date") else " ".join(value.split())
        if field == "Title" and _FILE.search(text):
            continue
        if text and field in _NAMES:
            found[_NAMES[field]] = text
    return found


def _iso(text: str) -> str:
    found = _DATE.fullmatch(text.strip())
    if found is None:
        return text.strip()
    year, month, day, hour, minute, second, utc, hours, minutes = found.groups()
    date = "-".join(part for part in (year, month, month and day) if part)
    if not (day and hour and minute):
        return date
    zone = "+00:00" if utc else f"{hours}:{minutes or '00'}" if hours else ""
    return f"{date}T{hour}:{minute}:{second or '00'}{zone}"


def noticed(
    sheets: Sequence[Sheet], fields: Mapping[str, str], name: str | None
) -> list[Diagnostic]:
    """Return what is odd about the pages; raise a `ReadError` where none of them holds words."""
    pictures = [number for number, sheet in enumerate(sheets, 1) if sheet.pictured]
    broken = [number for number, sheet in enumerate(sheets, 1) if sheet is NOTHING]
    mended = "Mended" in fields
    if not any(sheet.words and not sheet.pictured for sheet in sheets):
        if pictures:
            raise ReadError(f"{called(name)}, {_pages(pictures)}. {OCR}")
        if broken or mended:
            raise ReadError(f"{called(name)}: {DAMAGED}")
        return [Diagnostic("MM008", message="The file has no words on any of its pages.")]
    letters = sum(sheet.letters for sheet in sheets)
    unknown = sum(sheet.unknown for sheet in sheets)
    if unknown * 2 > letters:
        raise ReadError(
            f"{called(name)}: the file does not say which letters its glyphs stand for, so it "
            f"holds no words that can be read. {OCR}"
        )
    return [
        *_of_damage(mended, broken),
        *_of_pictures(pictures),
        *_of_glyphs(unknown),
    ]


def _of_damage(mended: bool, broken: Sequence[int]) -> list[Diagnostic]:
    if not (mended or broken):
        return []
    lost = f"; page {', '.join(map(str, broken[:8]))} cannot be read" if broken else ""
    return [
        Diagnostic(
            "MM008",
            message=f"The file is damaged, and was read as far as it could be mended{lost}.",
            hint="Compare it with the pages, or fetch the file again.",
        )
    ]


def _pages(numbers: Sequence[int]) -> str:
    listed = ", ".join(map(str, numbers[:8])) + (", …" if len(numbers) > 8 else "")
    if len(numbers) == 1:
        return f"page {listed}: the page is a picture of text and holds no words"
    return f"pages {listed}: the pages are pictures of text and hold no words"


def _of_pictures(numbers: Sequence[int]) -> list[Diagnostic]:
    if not numbers:
        return []
    return [Diagnostic("MM008", message=f"{_pages(numbers).capitalize()}.", hint=OCR)]


def _of_glyphs(unknown: int) -> list[Diagnostic]:
    if not unknown:
        return []
    return [
        Diagnostic(
            "MM008",
            message=f"The file does not say which letters {unknown} of its glyphs stand for; "
            "they are shown as \ufffd.",
        )
    ]
