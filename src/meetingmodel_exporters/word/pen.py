"""Runs, paragraphs and tables of the minutes, as strings of XML.

In: words, and the role of the style that they are set in.  Out: `<w:r>`, `<w:p>` and `<w:tbl>`.
Never: sees a record; makes a paragraph without words, but for the gap between two tables.
"""

from collections.abc import Sequence

from .numbering import indent
from .options import WordOptions
from .page import Look
from .xml import Ink, is_rtl

# Word's tables end here; a wider one is printed row by row.
WIDEST = 63
# The widths of a letter, and of what a cell adds at its sides, in twentieths of a point.
LETTER, INSET = 130, 220
LONGEST_WEIGHED = 110
# A table as short as this stays on one page; of a longer one no row stands alone on the next.
SHORT_ROWS, SHORT_TEXT = 8, 800
BAND = "F5F7FA"


class Pen:
    """Writes in the styles of one page; counts the bookmarks that enclose derived parts."""

    def __init__(self, look: Look, ink: Ink, options: WordOptions) -> None:
        self.look, self.ink, self.options = look, ink, options
        self._marks = 0
        self._roomy = frozenset(look.ids[role] for role in look.roomy)

    def label(self, key: str) -> str:
        """Return the word for *key*: the caller's, or our own."""
        return self.options.label(key)

    def relabelled(self, label: str) -> str:
        """Return *label*, or the word that the caller wants in its place."""
        return self.options.labels.get(label.casefold(), label)

    def run(self, text: str, role: str = "") -> str:
        """Return *text* as runs, in the character style for *role*."""
        return self.ink.run(text, self.look.ids[role] if role else "")

    def paragraph(self, role: str, runs: str, *, keep: str = "", more: str = "") -> str:
        """Return a paragraph of *runs*; *keep* and *more* are properties, in the schema's order."""
        style = self.look.ids[role]
        if self.look.rtl and "<w:bidi" not in more:
            before, edges, after = more.partition("<w:ind ")
            more = f'{before}<w:bidi w:val="0"/>{edges}{after}'
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}{more}</w:pPr>{runs}</w:p>'

    def line(self, role: str, text: str) -> str:
        """Return a paragraph that says *text* and nothing else."""
        return self.paragraph(role, self.run(text), more="<w:bidi/>" if is_rtl(text) else "")

    def derived(self, xml: str) -> str:
        """Return runs or blocks that are no words of the record between hidden bookmarks."""
        self._marks += 1
        return (
            f'<w:bookmarkStart w:id="{self._marks}" w:name="_mm_derived_{self._marks}"/>{xml}'
            f'<w:bookmarkEnd w:id="{self._marks}"/>'
        )

    def has_room(self, xml: str) -> bool:
        """Return whether *xml* opens with a heading, or another style that has room above it."""
        _, _, style = xml.partition('<w:pStyle w:val="')
        return style.partition('"')[0] in self._roomy

    def gap(self) -> str:
        """Return the paragraph without which Word would take two tables for one."""
        return self.paragraph("gap", "")

    def table(self, rows: Sequence[Sequence[str]], header_rows: int = 0, *, depth: int = 0) -> str:
        """Return a table of plain cells, whose header rows repeat and whose rows do not split."""
        columns = max((len(row) for row in rows), default=0)
        if columns > WIDEST:
            lines = (" | ".join(cell for cell in row if cell) for row in rows)
            return "".join(self.line("cell", line) for line in lines if line.strip())
        edge = indent(depth - 1) if depth else 0
        widths = _widths(rows, columns, max(self.look.width - edge, self.look.width // 3))
        out = [self.table_head(widths, edge, header=header_rows > 0)]
        kept = _kept(rows, header_rows)
        for number, row in enumerate(rows):
            cells = [self.run(text) if text else "" for text in row]
            header, keep = number < header_rows, kept[number]
            out.append(self._row(row, cells, widths, header=header, keep=keep))
        out.append("</w:tbl>")
        return "".join(out)

    def headed_table(self, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
        """Return *rows* of the record under a header row of ours, which is marked as derived."""
        words = [self.label(head) for head in heads]
        widths = _widths([words, *rows], len(heads), self.look.width)
        marked = [self.derived(self.run(word)) for word in words]
        out = [self.table_head(widths, 0, header=True)]
        kept = _kept([words, *rows], 1)
        out.append(self._row(words, marked, widths, header=True, keep=kept[0]))
        for row, keep in zip(rows, kept[1:], strict=True):
            cells = [self.run(text) if text else "" for text in row]
            out.append(self._row(row, cells, widths, header=False, keep=keep))
        out.append("</w:tbl>")
        return "".join(out)

    def table_head(self, widths: Sequence[int], edge: int, *, header: bool) -> str:
        """Return what opens a table of columns so wide, its first row a header or not."""
        inset = f'<w:tblInd w:w="{edge}" w:type="dxa"/>' if edge else ""
        first = int(header)
        columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{self.look.ids["table"]}"/>'
            f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>{inset}<w:tblLayout w:type="fixed"/>'
            f'<w:tblLook w:val="{0x0600 + 0x0020 * first:04X}" w:firstRow="{first}" w:lastRow="0" '
            'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>'
            f"<w:tblGrid>{columns}</w:tblGrid>"
        )

    def _row(
        self,
        texts: Sequence[str],
        cells: Sequence[str],
        widths: Sequence[int],
        *,
        header: bool,
        keep: str,
    ) -> str:
        out = [row_head(header=header)]
        if _is_band(texts, len(widths)) and (_opens_group(texts[0]) or _wraps(texts[0], widths[0])):
            words = self.paragraph("cell", cells[0], keep=keep or "<w:keepNext/>")
            shade = _opens_group(texts[0]) and not header
            out.append(cell(words, sum(widths), span=len(widths), shade=shade))
            return "".join((*out, "</w:tr>"))
        for place, width in enumerate(widths):
            there = place < len(cells)
            direction = "<w:bidi/>" if there and is_rtl(texts[place]) else ""
            runs = cells[place] if there else ""
            words = self.paragraph("cell", runs, keep=keep, more=direction)
            out.append(cell(words, width))
        out.append("</w:tr>")
        return "".join(out)


def row_head(*, header: bool) -> str:
    """Return what opens a row, which does not split; a header row repeats on each page."""
    repeated = "<w:tblHeader/>" if header else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>"


def cell(words: str, width: int, *, span: int = 1, shade: bool = False) -> str:
    """Return a cell of these paragraphs, over *span* columns."""
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    shaded = f'<w:shd w:val="clear" w:color="auto" w:fill="{BAND}"/>' if shade else ""
    properties = f'<w:tcW w:w="{width}" w:type="dxa"/>{spanned}{shaded}'
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{words}</w:tc>"


def breadth(text: str) -> int:
    """Return how many letters of usual width *text* is as wide as: capitals are wider."""
    return len(text) + sum(map(str.isupper, text)) // 4


def _kept(rows: Sequence[Sequence[str]], header_rows: int) -> list[str]:
    """Return for each row whether it stays on the page of the next one."""
    short = len(rows) <= SHORT_ROWS and sum(len(one) for row in rows for one in row) <= SHORT_TEXT
    last = len(rows) - 1
    return [
        "<w:keepNext/>"
        if place < last and (short or place < max(header_rows, 2) or place == last - 1)
        else ""
        for place in range(len(rows))
    ]


def _is_band(row: Sequence[str], columns: int) -> bool:
    """Return whether *row* is a line across the table, such as the name of a group."""
    return columns > 2 and bool(row) and bool(row[0]) and not any(row[1:])


def _opens_group(text: str) -> bool:
    return text.endswith(":") or (len(text) > 3 and text.isupper())


def _wraps(text: str, width: int) -> bool:
    return len(text) * LETTER + INSET > width


def _widths(rows: Sequence[Sequence[str]], columns: int, width: int) -> list[int]:
    """Share *width* out by how long the cells are: long texts wrap, words and short ones do not."""
    weights, longest = [4] * columns, [4] * columns
    for row in rows:
        if _is_band(row, columns):
            continue  # it must not widen its column
        for place, text in enumerate(row):
            weights[place] = max(weights[place], min(len(text), LONGEST_WEIGHED))
            words = text[:LONGEST_WEIGHED].split()
            longest[place] = max(longest[place], *(min(breadth(one), 16) for one in words), 0)
    least = [min(LETTER * many + INSET, width // columns) for many in longest]
    spare, total = width - sum(least), sum(weights)
    return [own + spare * weight // total for own, weight in zip(least, weights, strict=True)]
