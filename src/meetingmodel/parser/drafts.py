"""What the steps hand to each other: rows, then drafts.

In: nothing.  Out: `Row` (one line, cleaned) and `Draft` (a block in the making), both mutable.
Never: leaves the parser; the record is made of frozen classes.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import pairwise

from attrs import Factory, define, evolve, field

from ..document import PLAIN, Style
from ..model import Diagnostic, Finding, Span
from .language.phrases import tokens
from .language.sentences import sentences, split_before
from .lexicon.words import Lexicon
from .spans import joined, span_of

Notice = Callable[[Diagnostic], None]  # where a step tells what it noticed

BOX = 3  # letters of a check box
WORD = re.compile(r"\S+")
BLANKS = re.compile(r"\s\s")
GAP = re.compile(r"\s*\t\s*|\s{3,}")


@define(eq=False)
class Row:
    """A line that holds words, and what it looks like.

    *line* counts from 1; *order* counts the rows; *gap* is the number of blank lines above. *body*
    is the column after the marker. *rule* is True where a line of dashes stands above. *part*: a
    piece of a line set in two columns, that begins at *offset* of it; *label* numbers the labels on
    the left, None for what is none. *under*: what it is underlined with. *aside*: it stood in the
    right margin, "level" with its task or below a head that says so ("named"); it heads nothing.
    *solid*: its only gap parts the number of an item from the title. *whole*: the file says that it
    is a paragraph, as Word files and web pages do.
    """

    line: int
    text: str
    indent: int = 0
    page: int = 1
    style: Style = PLAIN
    gap: int = 0
    marker: str = ""
    body: int = 0
    order: int = 0
    rule: bool = False
    under: str = ""
    offset: int = 0
    part: bool = False
    label: int | None = None
    aside: str = ""
    solid: bool = False
    whole: bool = False
    glyph: "Row | None" = None
    words: tuple[list[int], list[int]] | tuple[()] | None = None

    @property
    def apart(self) -> bool:
        """Whether it is set off from what stands above it."""
        return self.gap > 0 or self.whole

    @property
    def columns(self) -> bool:
        """Whether the line's words stand in columns: three blanks or a tab between them."""
        text = self.text
        if self.solid:
            return False
        if "   " not in text and "\t" not in text and "\xa0" not in text:
            return False
        return GAP.search(text.rstrip(), self.body) is not None

    @property
    def pieces(self) -> list[tuple[int, int]]:
        """The (start, stop) of each piece, where the words stand in columns."""
        out = []
        start = len(self.text) - len(self.text.lstrip())
        for gap in GAP.finditer(self.text.rstrip(), start):
            out.append((start, gap.start()))
            start = gap.end()
        return [*out, (start, len(self.text))]

    def piece(self, start: int, stop: int) -> "Row":
        """Return what stands between two columns as a row of its own, without a mark."""
        return evolve(
            self,
            text=self.text[start:stop].rstrip(),
            style=evolve(
                self.style,
                table=None,
                row=None,
                column=None,
                cells=(),
                header=False,
                lead=min(max(self.style.lead - start, 0), stop - start),
            ),
            indent=self.indent + start,
            offset=self.offset + start,
            part=True,
            marker="",
            body=0,
            words=None,
        )


@define(eq=False)
class Draft:
    """A block in the making, with the rows that it came from.

    *text* has its blanks collapsed; *starts* says at which offset of it each of *rows* begins, and
    *columns* at which column of that row. *level* is the depth in a list, -1 outside of lists.
    *cells* holds the drafts of a table, by row and column. *lost*: an entry of a list without its
    mark. *headed*: a heading; *depth*: how deep its item stands, from 1, once that is known.
    *plain*: no entry although it stands below one. *label*: it stands left of what it is the title
    of, in a column of its own. *letter*: its mark is a letter, although it could be a numeral.
    *column*: of the table that it is a cell of, as the header sees it. *opens*: the level of the
    item that the cell of a table opens, 0 for none, -1 for what can open none, and *heads* how many
    drafts its heading takes. *pieces*: a table of some cells of a row. *acting*: a cell with who
    will see to what stands beside it. *value*: what stands below a label, where this is both in one
    line.
    """

    text: str
    rows: list[Row]
    marker: str = ""
    level: int = -1
    starts: list[int] = field(factory=list)
    columns: list[int] = field(factory=list)
    begin: int = 0
    stop: int | None = None
    cells: list[list["Draft"]] = field(factory=list)
    header_rows: int = 0
    children: list["Draft"] = field(factory=list)
    findings: list[Finding] = field(factory=list)
    role: str | None = None
    lead: int = 0
    taken: str | None = None
    lost: bool = False
    headed: bool = False
    depth: int = 0
    plain: bool = False
    label: bool = False
    letter: bool = False
    opens: int = 0
    heads: int = 1
    pieces: bool = False
    acting: bool = False
    value: "Draft | None" = None
    column: int | None = None
    _tokens: frozenset[str] | None = None
    _sentences: list[tuple[int, int]] | None = None
    cell: tuple[int, int, int] | None = None
    style: Style = field(
        default=Factory(lambda self: self.rows[0].style if self.rows else PLAIN, takes_self=True)
    )

    @property
    def first(self) -> Row:
        """The row it begins in."""
        return self.rows[0]

    @property
    def struck(self) -> bool:
        """Whether all of its lines are struck out."""
        return bool(self.rows) and all(row.style.struck for row in self.rows)

    @property
    def full(self) -> str:
        """Mark and text, as a heading or paragraph shows them."""
        return f"{self.marker} {self.text}".strip() if self.marker and not self.lost else self.text

    @property
    def boxed(self) -> bool:
        """Whether its mark is a check box, and no stamp of a message."""
        return self.marker[:1] in ("[", "☐") and len(self.marker) <= BOX

    @property
    def tokens(self) -> frozenset[str]:
        """The words of the text, against which a recogniser holds its own; kept until a fold."""
        if self._tokens is None:
            self._tokens = tokens(self.text)
        return self._tokens

    def sentences(self, lexicon: Lexicon) -> list[tuple[int, int]]:
        """Return the place of each sentence of the text; kept until a fold, as all look at them."""
        if self._sentences is None:
            self._sentences = sentences(self.text, lexicon)
        return self._sentences

    def split_before(self, names: Collection[str], lexicon: Lexicon) -> None:
        """Let a sentence begin with one of *names* in small letters: "… slow. bob will help"."""
        self._sentences = split_before(self.sentences(lexicon), self.text, names)

    def fold(self) -> None:
        """Make the mark a part of the text: of a heading or a paragraph it is one."""
        if self.marker and not self.lost:
            self._tokens = self._sentences = None
            mark = self.marker
            self.text = self.full
            ahead = len(self.text) - len(self.text[len(mark) :].lstrip())
            row = self.rows[0]
            at = row.text.find(mark)
            if row.glyph is not None or at < 0:
                at = self.columns[0]
            self.starts = [0, *(start + ahead for start in self.starts[1:])]
            self.columns[0] = at
            self.marker = ""

    def append(self, row: Row) -> None:
        """Go on with the text of *row*, a further line of the same paragraph."""
        text = " ".join(row.text.split())
        head = self.text
        cut = head.endswith("-") and len(head) > 2 and head[-2].islower() and text[0].islower()
        if cut and not row.style.joins:
            # "educa-" + "tion"; a real compound keeps the hyphen where a reader would see one.
            self.starts.append(len(head))
            self.text = head + text
        else:
            self.starts.append(len(head) + 1)
            self.text = f"{head} {text}" if head else text
            if not head:
                self.starts[-1] = 0
                self.starts[0] = 0
        self.columns.append(len(row.text) - len(row.text.lstrip()))
        self.rows.append(row)

    def span(self) -> Span:
        """Where the whole draft stands: whole lines, or columns where it shares a line."""
        cells = [cell for row in self.cells for cell in row if cell.rows]
        parts = [part for cell in cells for part in (cell, *cell.children)]
        # Cells that wrap go on below their row, and so do rows of several paragraphs on one line.
        wrapped = any(
            (len(part.rows) > 1 and part.first.part) or (part.children and part.stop is not None)
            for part in parts
        )
        lines = (row.line for part in parts for row in part.rows)
        if self.pieces or wrapped or any(below < above for above, below in pairwise(lines)):
            return joined([part.span() for part in parts])
        rows = self.rows
        if any(row.glyph for row in rows):
            # A glyph from a line of its own belongs to what begins the row, not to a later part.
            rows = [
                one
                for n, row in enumerate(rows)
                for one in ((row.glyph, row) if row.glyph and (n or not self.begin) else (row,))
            ]
        return span_of(rows, self.begin, self.stop)

    def index_at(self, offset: int) -> int:
        """Return which of its rows the character at *offset* of the text stands in."""
        return max(bisect_right(self.starts, offset) - 1, 0)

    def place(self, offset: int) -> tuple[int, int]:
        """Return the line and column where the character at *offset* of the text stands."""
        index = self.index_at(offset)
        row = self.rows[index]
        column = self.columns[index]
        ahead = offset - self.starts[index]
        if row.words is None:
            row.words = _words(row.text) if BLANKS.search(row.text) else ()
        if not row.words:
            return row.line, row.offset + min(column + ahead, len(row.text))
        # The text has its blanks collapsed: count from the word that *offset* falls into.
        folded, places = row.words
        first = max(bisect_right(places, column) - 1, 0)
        ahead += folded[first] + column - places[first]
        word = max(bisect_right(folded, ahead) - 1, 0)
        return row.line, row.offset + min(places[word] + ahead - folded[word], len(row.text))

    def span_at(self, start: int, stop: int) -> Span:
        """Where ``text[start:stop]`` stands in the source."""
        first, begin = self.place(start)
        last, end = self.place(max(stop - 1, start))
        if last < first:  # a page break moved the rows
            first, last, begin, end = last, first, 0, 10_000
        return Span(first, last=last, start=begin, stop=end + 1)


def _words(text: str) -> tuple[list[int], list[int]]:
    """Return where each word of *text* begins once blanks are collapsed, and where it does now."""
    folded, places, length = list[int](), list[int](), 0
    for word in WORD.finditer(text):
        folded.append(length)
        places.append(word.start())
        length += len(word[0]) + 1
    return folded, places


def draft_of(row: Row) -> Draft:
    """Return the draft that *row* begins: its text after the marker."""
    text = " ".join(row.text[row.body :].split())
    headed = row.style.heading is not None
    return Draft(
        text,
        [row],
        marker=row.marker,
        starts=[0],
        columns=[row.body],
        headed=headed,
        label=row.label is not None,
        opens=-1 if row.aside else 0,
    )


def every(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """Yield *drafts* and all below them, in document order."""
    stack = list(drafts)[::-1]
    while stack:
        draft = stack.pop()
        yield draft
        stack.extend(reversed(draft.children))
