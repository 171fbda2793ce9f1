"""From a PDF to a `Document`: where ink stands on pages, to lines in reading order.

isolation.py  where the engine runs
workers.py    the processes that wait for a file
worker/       the process in which it runs: PDFium, and how pages travel from there
pages.py      frames to pages
glyphs.py     letters that say something else than they show
words.py      words to pieces: what stands together on one baseline
grid.py       the lines that are drawn on a page;   dots.py  bullets that are drawn
gutters.py    the lines that tables lack;   aligned.py  columns without room between them
rows.py       pieces to rows, from top to bottom, with bullets in front of their text
columns.py    columns of a page that are read one after the other
tables.py     cells whose text wraps;   cell_ends.py  and where it does
furniture.py  marks heads and feet that repeat, and page numbers;   printed.py  a browser's
paragraphs.py where paragraphs end, and where a line surely goes on
headings.py   lines in larger type than the text
lists.py      lists side by side, one after the other
onward.py     tables that go on from page to page
lines.py      rows to lines, with indents, gaps and paragraphs
notices.py    what the reader says of a file: its properties, and what could not be read

In: the bytes of a PDF.  Out: a `Document`; a `ReadError` where it holds no words.
Never: reads pictures of text. What a PDF says is where ink stands; everything else is measured.
"""

from hashlib import sha256

from ...document import Document
from ..limits import LIMITS, Limits, check_size


def read_pdf(
    data: bytes, *, name: str | None = None, limits: Limits = LIMITS, isolated: bool = True
) -> Document:
    """Return the lines of the PDF *data*, in reading order.

    The engine runs in a process of its own unless *isolated* is False: then a file that breaks it
    takes this process along.
    """
    from . import columns, furniture, isolation, notices, onward, tables
    from .dots import drawn
    from .lines import lines
    from .printed import mark_printed
    from .rows import rows

    check_size(len(data), limits, name)
    sent = isolation.frames_of(data, name=name, limits=limits, isolated=isolated)
    sheets, fields = isolation.sheets(sent, name)
    diagnostics = notices.noticed(sheets, fields, name)
    pages = [
        [row for band in columns.bands(pieces, sheet.grid) for row in rows(band, sheet.grid)]
        for sheet in sheets
        for pieces in [[*sheet.pieces, *drawn(sheet.pieces, sheet.grid.dots)]]
    ]
    mark_printed(pages)
    furniture.mark(pages, [sheet.height for sheet in sheets])
    onward.drop_names(pages, [sheet.grid for sheet in sheets])
    pages = [tables.in_grid(page, sheet.grid) for page, sheet in zip(pages, sheets, strict=True)]
    sideways = furniture.mark_sideways([sheet.sideways for sheet in sheets])
    return Document(
        lines(pages, sideways),
        format="pdf",
        name=name,
        metadata=notices.metadata(fields),
        sha256=sha256(data).hexdigest(),
        diagnostics=diagnostics,
    )
