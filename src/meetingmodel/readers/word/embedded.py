"""Documents of another format that are kept whole inside a Word file (`w:altChunk`).

In: the bytes of such a part.  Out: its lines, or None where it cannot be read.
Never: looks into what is embedded in what is embedded.
"""

from collections.abc import Callable, Sequence

from ...document import Document, Line
from ..decoding import is_noise
from ..limits import Limits

_MOST_HEADERS = 4_096


def embedded_lines(
    data: bytes, *, read_word: Callable[[bytes], Document], limits: Limits
) -> Sequence[Line] | None:
    """Return the lines of *data*: Word, a web page, a web archive or plain text."""
    from ..html import read_html

    if data.startswith(b"PK"):
        return read_word(data).lines
    if b"mime-version:" in data[:_MOST_HEADERS].lower():
        page = _page_of(data)
        return None if page is None else read_html(page, name=None, limits=limits).lines
    if data.startswith(b"{\\rtf") or is_noise(data):
        return None
    if b"<" in data[:_MOST_HEADERS]:
        return read_html(data, name=None, limits=limits).lines
    from ..text import read_text

    return read_text(data, name=None, limits=limits).lines


def _page_of(data: bytes) -> bytes | None:
    """Return the web page that a web archive (.mht) holds."""
    from email import message_from_bytes

    for part in message_from_bytes(data).walk():
        if part.get_content_type() == "text/html":
            page = part.get_payload(decode=True)
            return page if isinstance(page, bytes) else None
    return None
