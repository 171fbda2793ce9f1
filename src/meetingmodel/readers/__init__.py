"""From a file of any format to a `Document`.

limits.py      how much is read at most; zip and XML within these limits
opening.py     a path, stream or bytes: all its bytes, or why not
detecting.py   what format the bytes are in: content first, suffix second
decoding.py    bytes to text, by four rules;   leads.py  the number before a title in bold
quick.py       lines and styles by the ten thousand
text.py        plain text;   outlines.py  headings that are typed with marks
tabbed.py      tables that were pasted with tabs
framed.py      tables that are drawn with "+", "-" and "|";   directives.py  ".. note::"
ruled.py       tables between rules of dashes, one for each column;   raised.py  "13^th^ May"
markdown/      Markdown;   html/   web pages
word/          Word files;   pdf/          PDF files
own.py         text and Markdown that we wrote: own_text.py, own_markdown.py, and what they share:
own_parts.py   the parts of such a file;   own_rows.py   a row of a table as a line

In: bytes.  Out: a `Document`.
Never: interprets words; a reader says what the format states, and keeps every word of it.
"""

from collections.abc import Callable

from ..arguments import wrong
from ..document import Document
from ..errors import ReadError
from .detecting import FORMATS, detect, detect_text
from .limits import HELD, LIMITS, Limits, called, check_document, limits_for
from .opening import open_source

__all__ = [
    "FORMATS",
    "HELD",
    "LIMITS",
    "Limits",
    "detect",
    "limits_for",
    "open_source",
    "read_bytes",
    "read_string",
]

Reader = Callable[..., Document]


def read_bytes(
    data: bytes,
    *,
    name: str | None = None,
    format: str | None = None,
    limits: Limits = HELD,
    isolated: bool = True,
) -> Document:
    """Return the document that *data* holds; its format is found by content, then by suffix.

    *format* (one of `FORMATS`) overrides what is found. Our own JSON is a record, not a document:
    it is refused here, and loaded by `meetingmodel.load`. *isolated* False reads a PDF in this
    process instead of one of its own.
    """
    chosen = _checked(format) or detect(data, name)
    if chosen == "json":
        raise ReadError(
            f"{called(name)} is a record in JSON, which has no lines of its own. "
            "Name the notes that it was made from, or load the record with meetingmodel.load()."
        )
    if chosen == "pdf":
        from .pdf import read_pdf

        document = read_pdf(data, name=name, limits=limits, isolated=isolated)
    else:
        document = _reader(chosen)(data, name=name, limits=limits)
    check_document(document, limits, name)
    return document


def read_string(
    notes: str, *, name: str | None = None, format: str | None = None, limits: Limits = HELD
) -> Document:
    """Return the document of *notes* that are text already: plain, Markdown or HTML.

    Every text is readable: where nothing speaks for a format, it is plain.
    """
    data = notes.encode("utf-8", "surrogatepass")
    chosen = _checked(format) or detect_text(notes, name)
    if format in ("docx", "pdf"):
        raise ValueError(
            f"a str holds no file of the format {format!r}: give the bytes of the file"
        )
    if chosen == "txt":
        from .decoding import clean
        from .text import digest, read_decoded

        plain, noticed = clean(notes)
        return read_decoded(plain, name=name, limits=limits, digest=digest(data), noticed=noticed)
    if chosen in ("md", "html"):
        # The mark overrules the encoding that a page declares: the text is decoded already.
        data = ("\ufeff" + notes.removeprefix("\ufeff")).encode("utf-8", "replace")
    return read_bytes(data, name=name, format=chosen, limits=limits)


def _checked(format: str | None) -> str | None:
    if format is not None and not isinstance(format, str):
        raise wrong(format, "the name of a format, such as 'md', or None")
    if format is not None and format not in FORMATS:
        legal = ", ".join(repr(one) for one in FORMATS)
        raise ValueError(f"format must be one of {legal}, or None to find out, not {format!r}")
    return format


def _reader(format: str) -> Reader:
    if format == "docx":
        from .word import read_docx

        return read_docx
    if format == "html":
        from .html import read_html

        return read_html
    if format == "md":
        from .markdown import read_markdown

        return read_markdown
    from .text import read_text

    return read_text
