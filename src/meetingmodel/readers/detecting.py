"""What format a file is in: by its content first, by its suffix second.

In: the bytes (or the text) and the name of a file.  Out: one of `FORMATS`, or a `ReadError`
that names the format found and says what to do.
Never: trusts a suffix against what stands in the file; looks at more than its beginning, but for
the directory of a zip.
"""

import re
from collections.abc import Iterable
from pathlib import PurePath

from ..errors import ReadError
from .decoding import clean, is_noise, raw_text
from .limits import called

FORMATS = ("txt", "md", "html", "docx", "pdf", "json")

_SAMPLE = 64 * 1024

_SUFFIXES = {
    **dict.fromkeys((".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd", ".rmd"), "md"),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".xht", ".shtml"), "html"),
}

# The first bytes of what we do not read: what it is, and what to do.
_AS_DOCX = "Open it where it was written and save it as .docx."
_AS_TEXT = "Only files with words in them are read: type or scan it into text first."
_NAME = "Name the file that holds the notes."
_UNPACK = "Unpack it, and name the file in it that holds the notes."
_FOREIGN: tuple[tuple[bytes, str, str], ...] = (
    (b"{\\rtf", "an RTF file", _AS_DOCX),
    (b"\xffWPC", "a WordPerfect file", _AS_DOCX),
    (b"%!PS", "a PostScript file", "Make a PDF of it (for example with ps2pdf)."),
    (b"\x89PNG\r\n", "a picture (PNG)", _AS_TEXT),
    (b"\xff\xd8\xff", "a picture (JPEG)", _AS_TEXT),
    (b"GIF87a", "a picture (GIF)", _AS_TEXT),
    (b"GIF89a", "a picture (GIF)", _AS_TEXT),
    (b"II*\0", "a picture (TIFF)", _AS_TEXT),
    (b"MM\0*", "a picture (TIFF)", _AS_TEXT),
    (b"RIFF", "a picture, sound or film (RIFF)", _AS_TEXT),
    (b"ID3", "a sound file (MP3)", _AS_TEXT),
    (b"OggS", "a sound file (Ogg)", _AS_TEXT),
    (b"fLaC", "a sound file (FLAC)", _AS_TEXT),
    (b"\x1aE\xdf\xa3", "a film (Matroska)", _AS_TEXT),
    (b"\x1f\x8b", "a packed file (gzip)", _UNPACK),
    (b"BZh", "a packed file (bzip2)", _UNPACK),
    (b"\xfd7zXZ\0", "a packed file (xz)", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a packed file (7-Zip)", _UNPACK),
    (b"Rar!\x1a\x07", "a packed file (RAR)", _UNPACK),
    (b"\x7fELF", "a program", _NAME),
    (b"MZ\x90\0", "a program", _NAME),
    (b"SQLite format 3\0", "a database", _NAME),
)

# What a zip is, by a member that only this format has.
_ZIPS: tuple[tuple[str, str, str], ...] = (
    ("xl/workbook.xml", "an Excel workbook", "Save the notes as .docx or .txt."),
    ("xl/workbook.bin", "an Excel workbook", "Save the notes as .docx or .txt."),
    ("ppt/presentation.xml", "a PowerPoint file", "Save it as PDF."),
    ("Index/Document.iwa", "a Pages file", "In Pages, export it as Word (.docx)."),
    ("index.apxl", "a Keynote file", "Export it as PDF."),
    ("META-INF/container.xml", "an electronic book (EPUB)", "Save it as .docx or .html."),
    ("META-INF/manifest.xml", "an OpenDocument file", _AS_DOCX),
    ("content.xml", "an OpenDocument file", _AS_DOCX),
)

# Old office files: the name of a stream in UTF-16, which stands in the file's directory.
_OLE: tuple[tuple[str, str, str], ...] = (
    ("EncryptedPackage", "locked with a password", "Save a copy without a password."),
    ("WordDocument", "an old Word file (.doc)", _AS_DOCX),
    ("Workbook", "an old Excel file (.xls)", "Save the notes as .docx or .txt."),
    ("PowerPoint Document", "an old PowerPoint file (.ppt)", "Save it as PDF."),
    ("__properties_version", "an Outlook message (.msg)", _AS_DOCX),
)

_HTML = re.compile(
    r"(?:<\?xml[^>]{0,200}>|<!--(?:[^-]|-(?!->)){0,2000}-->|\s){0,20}"
    r"<(?:!doctype\s{1,9}html|html[\s>]|head[\s>]|body[\s>])",
    re.IGNORECASE,
)
_HTML_BLOCK = re.compile(r"</(?:p|div|h[1-6]|li|table|td|ul|ol)\s*>", re.IGNORECASE)
_RECORD = re.compile(r'\s{0,99}\{\s{0,99}"format"\s{0,99}:\s{0,99}"meetingmodel"')
_MAIL = re.compile(
    r"^(?:mime-version:|received: from|return-path:|message-id:\s?<|delivered-to:|x-mailer:)",
    re.IGNORECASE | re.MULTILINE,
)
_HEADER = re.compile(r"[A-Za-z][A-Za-z-]{1,40}:|[ \t]")
_WORD_XML = re.compile(r"<(?:pkg:package|w:wordDocument|office:document)[\s>]")
# What says how the body of a mail is written, and that it is written as it stands.
_BODY = re.compile(
    r"^Content-(?:Type|Transfer-Encoding):[ \t]*([^\n]{1,200})", re.IGNORECASE | re.MULTILINE
)
_PLAIN = ("text/plain", "7bit", "8bit", "binary")
_TEXTS = (".txt", ".text")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")

# Marks that hardly stand in a plain text: each kind counts once.
_MARKDOWN = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        r"^#{1,6} \S",
        r"^[^\n*]{0,200}\*\*[^\s*][^*\n]{0,200}\*\*",
        r"^[^\n\[]{0,200}\[[^\]\n]{1,200}\]\([^)\s]{1,300}\)",
        r"^ {0,8}[-*+] \[[ xX]\] ",
        r"^ {0,3}\|?(?: {0,9}:?-{3,99}:? {0,9}\|){1,40}",
        r"^```",
        r"\A---[ \t]*\n[A-Za-z][\w-]{0,40}:",
    )
)

_TITLE = re.compile(r"\s{0,20}# +[^\W_][^\n]{0,200}\n[ \t]*\n")  # the only heading, on top
_HEADINGS = re.compile(r"^#{1,6} +[^\W_]", re.MULTILINE)  # several show by themselves that it is

_BOLD = re.compile(r"^\*\*[^\W_][^*\n]{0,100}\*\*", re.MULTILINE)  # "**Rooms.** The hall …"


def detect(data: bytes, name: str | None = None) -> str:
    """Return the format of *data*, or raise a `ReadError` that says what the file is instead.

    >>> detect(b"%PDF-1.7 ..."), detect(b"# Board", "notes.md"), detect(b"Board", "notes.docx")
    ('pdf', 'md', 'txt')
    """
    head = data[:_SAMPLE]
    _refuse_foreign(head, data, name)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _zip(data, name)
    # Some programs write a few bytes before the mark, and readers of PDF allow for a thousand.
    if b"%PDF-" in data[:1024]:
        return "pdf"
    text = _beginning(head, name)
    if len(data) > _SAMPLE and is_noise(data):
        raise _refusal(name, "no text", _NAME)
    return detect_text(text, name)


def detect_text(text: str, name: str | None = None) -> str:
    """Return the format of notes that are text: json, html, md or txt."""
    sample = text[:_SAMPLE].removeprefix("\ufeff")
    if _RECORD.match(sample):
        return "json"
    _refuse_text(sample, name)
    suffix = PurePath(name).suffix.lower() if name else ""
    if _HTML.match(sample) and suffix not in (".md", ".markdown"):
        return "html"
    known = _SUFFIXES.get(suffix)
    if known == "html" and not _HTML_BLOCK.search(sample) and "<" not in sample:
        known = None
    return known or _by_marks(sample, suffix)


def _by_marks(sample: str, suffix: str) -> str:
    if sample.lstrip()[:1] == "<" and len(_HTML_BLOCK.findall(sample)) > 1:
        return "html"
    if len(_HEADINGS.findall(sample)) >= (3 if suffix else 2):
        return "md"
    if len(_BOLD.findall(sample)) >= (3 if suffix else 2):
        return "md"
    if not suffix and _TITLE.match(sample):
        return "md"
    kinds = sum(1 for mark in _MARKDOWN if mark.search(sample))
    # A .txt is plain text for most people who write one, so it must show more marks.
    return "md" if kinds >= (3 if suffix else 2) else "txt"


def _refuse_foreign(head: bytes, data: bytes, name: str | None) -> None:
    for mark, what, advice in _FOREIGN:
        if head.startswith(mark):
            raise _refusal(name, what, advice)
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise _ole(data, name)
    if head[4:8] == b"ftyp":
        raise _refusal(name, "a film, sound or picture (MPEG-4)", _AS_TEXT)
    if head.startswith(b"BM") and head[6:10] == b"\0\0\0\0":
        raise _refusal(name, "a picture (BMP)", _AS_TEXT)


def _ole(data: bytes, name: str | None) -> ReadError:
    for stream, what, advice in _OLE:
        if stream.encode("utf-16-le") in data:
            return _refusal(name, what, advice)
    return _refusal(name, "an old office file (.doc, .xls or .ppt)", _AS_DOCX)


def _zip(data: bytes, name: str | None) -> str:
    from .limits import open_zip

    names = open_zip(data, name=name).names
    if "word/document.xml" in names or _has_main_part(names):
        return "docx"
    for member, what, advice in _ZIPS:
        if member in names:
            raise _refusal(name, what, advice)
    if any(one.startswith("word/") for one in names):
        raise _refusal(name, "a Word file without its main part", "Ask for the file once more.")
    raise _refusal(name, "a packed file (zip)", _UNPACK)


def _has_main_part(names: Iterable[str]) -> bool:
    # Some programs call the main part word/document2.xml; the relations say so, and Word follows.
    return any(re.fullmatch(r"(?i)/?word/document\d{0,3}\.xml", one) for one in names)


def _beginning(head: bytes, name: str | None) -> str:
    """Return the beginning as text, or refuse what is no text."""
    # The sample may end inside a character of two or four bytes; what is cut off is not missed.
    raw, _ = raw_text(head[:-2] if len(head) == _SAMPLE else head)
    odd = len(_CONTROLS.findall(raw))
    if odd > 3 and odd * 10 > len(raw):
        raise _refusal(name, "no text", _NAME)
    return clean(raw)[0]


def _refuse_text(sample: str, name: str | None) -> None:
    if sample.startswith("{\\rtf"):
        raise _refusal(name, "an RTF file", _AS_DOCX)
    if _WORD_XML.search(sample[:4096]) and sample.lstrip().startswith("<?xml"):
        raise _refusal(name, "an office file in one piece of XML", _AS_DOCX)
    suffix = PurePath(name).suffix.lower() if name else ""
    if _is_mail(sample) and not (suffix in _TEXTS and _is_plain_mail(sample)):
        raise _refusal(
            name, "an e-mail or web archive (.eml, .mht)", "Open it and save it as .docx or .html."
        )


def _is_mail(sample: str) -> bool:
    """Say whether the text opens with a mail's header, which a memo's Date, To, From is not."""
    header = sample.split("\n\n", 1)[0]
    lines = header.splitlines()[:200]
    if len(lines) < 3 or not all(_HEADER.match(line) for line in lines):
        return False
    return bool(_MAIL.search(header))


def _is_plain_mail(sample: str) -> bool:
    """Say whether a mail is nothing but text, as archives of mailing lists keep them."""
    header = sample.split("\n\n", 1)[0]
    return all(value.strip().lower().startswith(_PLAIN) for value in _BODY.findall(header))


def _refusal(name: str | None, what: str, advice: str) -> ReadError:
    return ReadError(f"{called(name)} is {what}, which cannot be read. {advice}")
