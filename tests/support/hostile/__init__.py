"""Files that were made to hurt a reader, each by a line or two of code.

texts.py     plain text           markdown.py  Markdown
pages.py     web pages            records.py   our own JSON
words.py     Word files and zips  pdfs.py      PDF files
places.py    what stands in a folder and is no file, and odd names
trying.py    what becomes of one: in a process of its own, within time and memory

In: nothing.  Out: bytes by file name, paths by what is odd about them.
Never: anything that is not made here; the same bytes each time.
"""

from collections.abc import Callable

from .markdown import MARKDOWN
from .pages import PAGES
from .pdfs import PDFS
from .places import PLACES
from .records import RECORDS
from .texts import TEXTS
from .words import WORDS, ZIPS

__all__ = ["FILES", "PLACES"]

FILES: dict[str, dict[str, Callable[[], bytes]]] = {
    "text": TEXTS,
    "markdown": MARKDOWN,
    "html": PAGES,
    "json": RECORDS,
    "zip": ZIPS,
    "word": WORDS,
    "pdf": PDFS,
}
