"""The words of a file by readers that are not ours.

In: a path.  Out: its text, as plain as the format gives it, and its words.
Never: uses code of the library.
"""

import re
import unicodedata
import zipfile
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

from lxml import etree
from support.word_files import MC, W

UNSEEN = str.maketrans("", "", "\u00ad\u200b\ufeff")
PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
NOT_THERE = {f"{MC}Fallback", f"{W}del", f"{W}moveFrom"}
INLINE = {"a", "abbr", "b", "em", "font", "i", "s", "small", "span", "strong", "sub", "sup", "u"}
CODE = {"script", "style", "title", "noscript"}
# Names for headings, which Pandoc and kramdown take for no words.
ATTRIBUTES = re.compile(r"[ \t]*\{:?[ \t]?[#.:][^{}\n]{0,500}\}[ \t]*$", re.MULTILINE)


def words(text: str) -> list[str]:
    """Return the words: letters and digits, whatever stands between."""
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text.translate(UNSEEN)))


def word_text(path: Path) -> str:
    """Return what stands in `w:t`, in all parts that a reader of the pages sees."""
    pieces: list[str] = []
    with zipfile.ZipFile(path) as package:
        for name in filter(PARTS.fullmatch, package.namelist()):
            _text_of(etree.fromstring(package.read(name)), pieces)
    return "".join(pieces)


def _text_of(element: etree._Element, pieces: list[str]) -> None:
    if element.tag in NOT_THERE:
        return
    if element.tag == f"{W}t":
        pieces.append(element.text or "")
    elif element.tag in (f"{W}p", f"{W}tab", f"{W}br", f"{W}cr"):
        pieces.append("\n")
    elif element.tag == f"{W}noBreakHyphen":
        pieces.append("-")
    for child in element:
        _text_of(child, pieces)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.code = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.code += tag in CODE
        self.pieces += ["\n"] if tag not in INLINE else []

    def handle_endtag(self, tag: str) -> None:
        self.code = max(0, self.code - (tag in CODE))
        self.pieces += ["\n"] if tag not in INLINE else []

    def handle_data(self, data: str) -> None:
        self.pieces += [data] if not self.code else []


def page_text(page: str) -> str:
    """Return what a page shows, navigation included."""
    parser = _Page()
    parser.feed(page)
    parser.close()
    return "".join(parser.pieces)


def plain_text(path: Path) -> str:
    """Return the text as it stands."""
    return path.read_text(encoding="utf-8-sig", errors="replace")


def markdown_text(path: Path) -> str:
    """Return what a page made of the Markdown shows."""
    from markdown_it import MarkdownIt

    render = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render
    return page_text(render(ATTRIBUTES.sub("", plain_text(path))))


TEXTS: dict[str, Callable[[Path], str]] = {
    ".docx": word_text,
    ".html": lambda path: page_text(plain_text(path)),
    ".md": markdown_text,
    ".txt": plain_text,
}
