"""The block structure of Markdown: one pass over the lines, one `Line` for each.

In: the lines of the text after its front matter.  Out: as many `Line`s, with what Markdown says.
Never: changes the number of lines, so that a line's number is the one an editor shows; but for a
line of HTML that holds several rows, headings or items.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from attrs import define, field

from ...document import Line
from . import blocks
from .drawn import Drawn, drawn_rows, drawn_tables
from .inline import read_inline
from .paragraphs import Frame, RawLine, finished, row_line, without_narrow
from .tags import Piece, Tags, by_line

_BLANK = Line("")
# What can open something; every other first character begins a line of a paragraph.
_OPENERS = frozenset("#>-*+|<`~=_{:[0123456789")
_QUOTE = re.compile(r"(?: {0,3}>)+ ?")
# "> [!note] Present", "> [!abstract]- Vote": notes and wikis of today frame a part so.
_CALLOUT = re.compile(r"\s*\[!\w{1,20}\][+-]?(?:\s+|$)")
_PAGE = re.compile(r"(?i)page (\d{1,4})(?: of \d{1,4})?$")
_BREAK = re.compile(r"(?i)(?:<br\s{0,9}/?>|\\)$")
# A line as long as this was wrapped, so the next one goes on with it; shorter ones were ended.
_WRAPPED = 50
_PAGES, _PARTED = 3, 0.5  # so many rules right below sentences, and of all, part pages
_SENTENCE, _LONG = 5, 60  # blanks in a sentence, letters of a line, that "---" makes no heading of


@define
class _Item:
    """An open list item: where its marker and its content stand, and its number as shown."""

    column: int
    content: int
    glyph: str
    typed: int | None
    shown: int | None


@define
class Scanner:
    """One pass over the lines. *lines* are finished; *open* is the paragraph being read."""

    targets: Mapping[str, str]
    following: Sequence[str]
    lines: list[Line] = field(factory=list)
    open: list[RawLine] = field(factory=list)
    level: int | None = None
    items: list[_Item] = field(factory=list)
    tags: Tags = field(factory=Tags)
    quote: int = 0
    fence: str = ""
    comment: bool = False
    hard: bool = False
    gap: bool = True
    page: int = 1
    row: int | None = None
    table: int = 0
    part: str | None = None
    drawn: dict[int, Drawn] = field(factory=dict)
    behind: int = 0
    paged: bool | None = None

    def scan(self) -> list[Line]:
        """Return one line for each that was given."""
        self.drawn = drawn_tables(self.following)
        for number, raw in enumerate(self.following):
            if number < self.behind:
                continue
            if number in self.drawn and not (self.fence or self.comment):
                self._drawn(number)
            else:
                self._line(raw, number)
        self._close()
        return without_narrow(self.lines, self.tags.narrow) if self.tags.narrow else self.lines

    def _line(self, raw: str, number: int) -> None:
        text = raw.expandtabs(4) if "\t" in raw else raw
        if text[:1] in " >" and ">" in text[:4] and not self.fence:
            text = self._unquoted(text)
        elif self.quote and not self.fence:
            self._left_quote(text)
        bare = text.strip()
        indent = len(text) - len(text.lstrip()) if bare else 0
        if self.comment or bare.startswith("<!--"):
            self._commented(bare)
        elif self.fence:
            self._fenced(bare, indent)
        elif not bare:
            self._blank()
        else:
            if self.tags.inside or (bare[0] == "<" and self.tags.begins(bare)):
                self._tagged(bare, indent)
            elif bare[0] in _OPENERS or (self.row is not None) or "|" in bare:
                self._block(bare, indent, number)
            else:
                self._text(bare, indent)
            self.hard = text.endswith("  ") or bool(_BREAK.search(bare[-12:]))
            self.gap = False

    # What lines stand in.

    def _unquoted(self, text: str) -> str:
        match = _QUOTE.match(text)
        if match is None:
            return text
        depth = match[0].count(">")
        begin = match.end()
        if depth != self.quote:
            self._close()
            self.items.clear()
            if callout := _CALLOUT.match(text, begin):
                begin = callout.end()
        self.quote = depth
        return text[begin:]

    def _left_quote(self, text: str) -> None:
        if not text.strip() or not self.open or blocks.has_own_mark(text.lstrip()):
            self._close()
            self.items.clear()
            self.quote = 0

    def _commented(self, bare: str) -> None:
        """Take a line of a comment; what stands behind its end is text."""
        words, end, rest = bare.removeprefix("<!--").partition("-->")
        self.comment = not end
        self._close()
        if rest.strip():
            self._emit(Line(read_inline(rest.strip(), self.targets).text, page=self.page))
            return
        shown = words.strip().strip("-").strip()
        if (page := _PAGE.match(shown)) and int(page[1]) in (self.page, self.page + 1):
            self.page = int(page[1])
        self._emit(Line(shown, page=self.page, dropped="comment") if shown else _BLANK)

    def _fenced(self, bare: str, indent: int) -> None:
        if bare.startswith(self.fence) and not bare.strip(self.fence[0]):
            self.fence = ""
            self._emit(_BLANK)
        else:
            self._emit(Line(bare, indent=indent, page=self.page))

    def _blank(self) -> None:
        self._close()
        self._emit(_BLANK if self.page == 1 else Line("", page=self.page))
        self.gap = True
        self.hard = False
        self.row = None

    # What a line opens.

    def _block(self, bare: str, indent: int, number: int) -> None:
        inner = indent - (self.items[-1].content if self.items else 0)
        if self._ends_paragraph(bare, indent) or self._unseen(bare, indent):
            return
        if inner < 4 and self._opened(bare, indent):
            return
        if self._table_row(bare, number):
            return
        if not self._list_item(bare, indent):
            self._text(bare, indent)

    def _ends_paragraph(self, bare: str, indent: int) -> bool:
        """Take the line of dashes or equal signs that makes the paragraph above a heading."""
        level = blocks.underline(bare) if bare[0] in "=-" and self.open else 0
        if not level or (self.items and indent < self.items[-1].content):
            return False
        long = len(self.open) > 2 or sum(len(raw.text) for raw in self.open) > 200
        if level == 2 and (long or self.open[-1].marker == bare or self._is_told(bare)):
            return False
        self._close(heading=level)
        self._emit(_BLANK)
        return True

    def _is_told(self, rule: str) -> bool:
        """Whether "---" parts pages: a sentence, or a long line of one, stands right above it.

        Where it does so again and again, the last word of one may stand there as well.
        """
        if len(rule) != len("---"):
            return False
        if self.paged is None:
            self.paged = _parts_pages(self.following)
        return self.paged or _is_sentence(self.open[-1].text.rstrip())

    def _unseen(self, bare: str, indent: int) -> bool:
        reason = blocks.invisible(bare)
        if reason is not None:
            self._close()
            shown = bare.replace("`", "")
            says = any(map(str.isalnum, shown))
            self._emit(Line(shown, page=self.page, dropped=reason) if says else _BLANK)
            return True
        if bare[0] == "[" and not self.open:
            return self._definition(bare)
        if bare[0] == ":" and bare[1:2].isspace():
            # What Pandoc makes of a wiki's indented lines: definitions, each a paragraph.
            self._close()
            width = len(bare) - len(bare[1:].lstrip())
            self._start(RawLine(bare[width:], indent + width, joins=False))
            return True
        return False

    def _definition(self, bare: str) -> bool:
        if found := blocks.footnote(bare):
            label, begin = found
            self.items.clear()
            self.part = "footnote"
            prefix = f"[{label}]"
            self._start(RawLine(bare[begin:], 0, f"{prefix} ", marker=prefix))
            return True
        if blocks.definition(bare):
            self._emit(Line(bare, page=self.page, dropped="link target"))
            return True
        return False

    def _opened(self, bare: str, indent: int) -> bool:
        if bare[0] == "#" and (found := blocks.heading(bare)):
            self._leave(indent)
            self._start(RawLine(found[1], 0))
            self._close(heading=found[0])
        elif bare[0] in "-*_" and blocks.is_rule(bare):
            self._leave(indent)
            self._emit(_BLANK)
        elif bare[0] in "`~" and (found_fence := blocks.fence(bare)):
            self._close()
            self.fence = found_fence
            language = bare.strip(found_fence[0]).strip()
            said = Line(language, page=self.page, dropped="code language")
            self._emit(said if language else _BLANK)
        else:
            return False
        return True

    def _list_item(self, bare: str, indent: int) -> bool:
        mark = blocks.marker(bare) if bare[0] in "-*+0123456789" else None
        if mark is None or (not self.items and indent > 3):
            return False
        if self.open and not self._may_interrupt(mark, bare):
            return False
        self._close()
        self.part = None
        self._enter(mark, indent, bare)
        words = bare[mark.width :].strip()
        item = self.items[-1]
        shown = mark.glyph if item.shown is None else f"{item.shown}{mark.glyph[-1]}"
        checked = blocks.task(words)
        if checked is not None:
            shown, words = words[:3], words[3:].strip()
        self.level = len(self.items) - 1
        nested = blocks.heading(words) if words.startswith("#") else None
        if nested:
            words = nested[1]
        self._start(RawLine(words, indent, f"{shown} ", marker=shown, checked=checked))
        if nested:
            self._close(heading=nested[0])
        return True

    def _may_interrupt(self, mark: blocks.Marker, bare: str) -> bool:
        """Say whether a marker inside a paragraph opens an item, or is the text's own."""
        if self.items:
            return True
        return len(bare) > mark.width and mark.number in (None, 0, 1)

    def _enter(self, mark: blocks.Marker, indent: int, bare: str) -> None:
        previous = None
        while self.items:
            last = self.items[-1]
            other = (last.typed is None) != (mark.number is None)
            if indent >= last.content or indent - last.column >= (1 if other else 2):
                break
            previous = self.items.pop()
        shown = mark.number
        # "1." on every item is how Markdown is told to count.
        repeated = previous and previous.typed == mark.number and previous.glyph == mark.glyph
        if repeated and previous and previous.shown is not None:
            shown = previous.shown + 1
        rest = bare[mark.width :]
        blanks = len(rest) - len(rest.lstrip())
        content = indent + mark.width + (blanks if 0 < blanks < 5 else 1)
        self.items.append(_Item(indent, content, mark.glyph, mark.number, shown))

    # Tables.

    def _table_row(self, bare: str, number: int) -> bool:
        if "|" not in bare:
            self.row = None
            return False
        header = self.row is None and self._delimited(number)
        if self.row is None and not header and not blocks.is_row(bare):
            return False
        self._close()
        parts = blocks.is_delimiter_row(bare)
        if self.row is None:
            self.table = self.tags.tables
            self.tags.tables += 1
            self.row = 0 if parts else -1
        if parts:
            self._emit(_BLANK)
            return True
        self.row += 1
        cells = blocks.cells(bare)
        # Markdown wants a row of headings: what stands alone in it is the title of the table.
        header = header and sum(map(bool, cells)) > 1
        pieces = [Piece(words, column=column, header=header) for column, words in enumerate(cells)]
        self._emit(row_line(pieces, Frame(page=self.page), self.table, self.row, self.targets))
        return True

    def _drawn(self, number: int) -> None:
        """Take a table that is drawn with letters, as Pandoc does."""
        self._leave(0)
        drawn = self.drawn[number]
        self.behind = drawn.stop
        table = self.following[number : self.behind]
        frame = Frame(page=self.page)
        self.lines += drawn_rows(table, drawn, frame, self.tags.tables, self.targets)
        self.tags.tables += 1
        self.gap = True

    def _delimited(self, number: int) -> bool:
        following = self.following[number + 1] if number + 1 < len(self.following) else ""
        return blocks.is_delimiter_row(following.strip().lstrip("> "))

    # HTML.

    def _tagged(self, bare: str, indent: int) -> None:
        self._close()
        tags = self.tags
        goes_on = tags.unclosed
        pieces = tags.pieces(bare)
        if not pieces:
            # A tag over several lines; or none at all, so its words are kept.
            kept = goes_on or tags.unclosed
            self._emit(Line(bare, page=self.page, dropped="markup") if kept else _BLANK)
        for group in by_line(pieces):
            first = group[0]
            if first.table is not None:
                frame = Frame(page=self.page)
                self._emit(row_line(group, frame, first.table, first.row, self.targets))
                continue
            prefix = f"{first.marker} " if first.marker else ""
            words = " ".join(piece.text for piece in group)
            self.level = first.level
            self._start(RawLine(words, indent, prefix, marker=first.marker or None))
            self._close(heading=first.heading)

    # Paragraphs.

    def _text(self, bare: str, indent: int) -> None:
        self.row = None
        if self.open:
            self.open.append(RawLine(bare.removesuffix("\\"), indent, joins=self._joins(bare)))
            return
        if self.gap:
            self._leave(indent)
        self.level = len(self.items) - 1 if self.items else None
        self._start(RawLine(bare.removesuffix("\\"), indent, joins=False if self.hard else None))

    def _joins(self, bare: str) -> bool | None:
        """Return whether a line of a paragraph goes on with the one above it, None if unsaid.

        Markdown joins them all, but people who put short lines below each other mean lines.
        """
        if self.hard:
            return False
        if blocks.has_own_mark(bare):
            return None
        above = self.open[-1].text
        wrapped = len(above) >= _WRAPPED or above.count("[") > above.count("]")
        return True if self.items or wrapped else None

    def _leave(self, indent: int) -> None:
        """Close the paragraph, and the list items that a line at *indent* does not belong to."""
        self._close()
        while self.items and indent < min(self.items[-1].content, self.items[-1].column + 2):
            self.items.pop()
        if not indent:
            self.part = None

    def _start(self, raw: RawLine) -> None:
        self._close_quietly()
        self.open.append(raw)

    def _close_quietly(self) -> None:
        if self.open:
            level = self.level
            self._close()
            self.level = level

    def _close(self, heading: int | None = None) -> None:
        """Finish the open paragraph: read what stands inside it, and emit its lines."""
        if self.open:
            raws, self.open = self.open, []
            frame = Frame(self.level, heading, self.part, self.page)
            self.lines += finished(raws, frame, self.targets)
        self.level = None

    def _emit(self, line: Line) -> None:
        if self.open:
            self._close()
        self.lines.append(line)


def _parts_pages(lines: Sequence[str]) -> bool:
    """Whether most of the rules "---" right below a text stand below a sentence."""
    above = [
        text.strip() for text, rule in pairwise(lines) if rule.strip() == "---" and text.strip()
    ]
    told = sum(map(_is_sentence, above))
    return told >= max(_PAGES, _PARTED * len(above))


def _is_sentence(text: str) -> bool:
    """Whether *text* is the end of a sentence, or a long line of one."""
    return (text[-1:] in (".", ",", ";") and text.count(" ") >= _SENTENCE) or len(text) > _LONG
