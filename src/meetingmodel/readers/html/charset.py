"""From the bytes of a page to its text: a byte order mark, what it declares, or the four rules.

In: bytes.  Out: text without control characters, and diagnostics.
Never: decodes by a codec that is no character set, whatever the page declares.
"""

import re
from codecs import lookup

from ...model.span import Diagnostic
from ..decoding import clean, decode, utf16_by_nuls

_DECLARED = re.compile(
    rb"charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE
)
_XML = re.compile(rb"<\?xml[^>]{0,200}encoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9_:.-]{2,40})[\"']")
_CHARACTER_SETS = re.compile(
    r"(?i)(?:x-)?(?:iso[-_]?8859[-_]?\d{1,2}(?:-[ei])?|windows-?(?:125\d|874)|cp-?\d{3,4}|"
    r"latin-?\d|koi8-?[rut]|gb2312|gbk|gb18030|big5(?:-?hkscs)?|s(?:hift)?[-_]?jis|euc-?(?:jp|kr)|"
    r"iso-2022-jp|mac(?:intosh|-roman)|us-ascii|ascii|tis-620|utf-?8)"
)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")


def decode_page(data: bytes) -> tuple[str, tuple[Diagnostic, ...]]:
    """Return the text of a page.

    >>> decode_page(b"<meta charset='koi8-r'><p>\\xc4\\xc1")[0]
    "<meta charset='koi8-r'><p>да"
    """
    if data.startswith(_MARKS) or utf16_by_nuls(data):
        return decode(data)
    codec = _declared(data[:4096])
    if codec in (None, "utf-8") or _is_utf8(data):
        return decode(data)
    try:
        return clean(data.decode(codec or "utf-8"))
    except UnicodeDecodeError:
        return decode(data)


def _is_utf8(data: bytes) -> bool:
    # Text in another character set is practically never valid UTF-8, if it is not all ASCII; a
    # page that declares Latin-1 and holds UTF-8 is common. iso-2022-jp looks like ASCII.
    try:
        return b"\x1b" not in data and not data.decode("utf-8").isascii()
    except UnicodeDecodeError:
        return False


def _declared(head: bytes) -> str | None:
    match = _XML.match(head) or _DECLARED.search(head)
    name = match[1].decode("ascii") if match else ""
    if not _CHARACTER_SETS.fullmatch(name):
        return None
    try:
        codec = lookup(name).name
    except LookupError:
        codec = ""
    # Browsers read Latin-1 as CP1252, and pages rely on it.
    return "cp1252" if codec in ("iso8859-1", "ascii") else codec or None
