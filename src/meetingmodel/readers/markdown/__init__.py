"""Markdown of any dialect, by hand, line by line.

front_matter.py   YAML, TOML or a Pandoc title block before the text
blocks.py         what one line opens
tags.py           tables, lists and headings written as HTML
drawn.py          tables that Pandoc draws with letters
scanning.py       the pass over the lines
  items.py          list items that are open
  page_rules.py     rules that part pages, and underline nothing
  sheet.py          lines that are finished, and the paragraph that is open
paragraphs.py     what was found in a paragraph, line by line
inline.py         emphasis, links, code, escapes inside a paragraph
menus.py          what a copied web page has above its heading

In: bytes.  Out: a `Document` with one `Line` for each line of the file; only a line of HTML with
several rows, headings or items in it gives one for each of them.
Never: guesses; a line that Markdown says nothing about is plain, as in a text file.
"""

from collections.abc import Sequence

from ...document import Document, Line
from ..decoding import decode
from ..framed import unboxed
from ..limits import HELD, Limits, check_size, check_text
from ..own import read_own
from ..text import digest
from . import blocks
from .front_matter import find_front_matter
from .inline import normal_label
from .menus import without_menus
from .scanning import Scanner


def read_markdown(data: bytes, *, name: str | None = None, limits: Limits = HELD) -> Document:
    """Return the lines of a Markdown file, as its reader sees them.

    >>> line = read_markdown(b"- **Ann** will [send](a.pdf) it").lines[0]
    >>> line.text, line.style.list_level, line.style.lead, line.style.links
    ('- Ann will send it', 0, 5, ('a.pdf',))
    """
    check_size(len(data), limits, name)
    text, noticed = decode(data)
    check_text(text, limits, name)
    own = read_own(text, name=name, sha256=digest(data), diagnostics=noticed)
    if own is not None:
        return own
    raw = text.replace("\f", "\x20").split("\n")
    if not raw[-1]:
        raw.pop()
    front = find_front_matter(raw)
    head = [Line(line.strip(), dropped="front matter") for line in raw[: front.lines]]
    body = unboxed(raw[front.lines :]) if "\n+-" in text else raw[front.lines :]
    return Document(
        (*head, *without_menus(Scanner(_targets(body), body).scan())),
        format="md",
        name=name,
        metadata=front.metadata,
        sha256=digest(data),
        diagnostics=noticed,
    )


def _targets(lines: Sequence[str]) -> dict[str, str]:
    """Return the link definitions of the document, which may stand anywhere in it."""
    found: dict[str, str] = {}
    for line in lines:
        if "]:" in line and (pair := blocks.definition(line.strip())):
            found.setdefault(normal_label(pair[0]), pair[1])
    return found
