"""The block structure of Markdown: one pass over the lines, one `Line` for each.

In: the lines of the text after its front matter.  Out: as many `Line`s, with what Markdown says.
Never: changes the number of lines, so that a line's number is the one an editor shows; but for a
line of HTML that holds several rows, headings or items.
"""

import re
from collections.abc import Mapping, Sequence

from attrs import define, field

from ...document import Line
from . import blocks
from .drawn import Drawn, drawn_rows, drawn_tables
from .inline import read_inline
from .items import Items
from .page_rules import is_sentence, page_numbers, parts_pages
from .paragraphs import Frame, RawLine, row_line, without_narrow
from .sheet import BLANK, Sheet
from .tags import Piece, Tags, by_line

# What can open something; every other first character begins a line of a paragraph.
_OPENERS = frozenset("#>-*+|<`~=_{:[0123456789")
_QUOTE = re.compile(r"(?: {0,3}>)+ ?")
# "> [!note] Present", "> [!abstract]- Vote": notes and wikis of today frame a part so.
_CALLOUT = re.compile(r"\s*\[!\w{1,20}\][+-]?(?:\s+|$)")
_PAGE = re.compile(r"(?i)page (\d{1,4})(?: of \d{1,4})?$")
_BREAK = re.compile(r"(?i)(?:<br\s{0,9}/?>|\\)$")
# A line as long as this was wrapped, so the next one goes on with it; shorter ones were ended.
_WRAPPED = 50


@define
class Scanner:
    """One pass over the lines *following*; what they become goes to the *sheet*."""

    targets: Mapping[str, str]
    following: Sequence[str]
    sheet: Sheet = field(init=False)
    items: Items = field(factory=Items)
    tags: Tags = field(factory=Tags)
    quote: int = 0
    fence: str = ""
    comment: bool = False
    hard: bool = False
    gap: bool = True
    row: int | None = None
    table: int = 0
    drawn: dict[int, Drawn] = field(factory=dict)
    behind: int = 0
    paged: bool | None = None
    numbers: frozenset[int] = frozenset()  # lines with the number of a page

    def __attrs_post_init__(self) -> None:
        self.sheet = Sheet(self.targets)

    def scan(self) -> list[Line]:
        """Return one line for each that was given."""
        self.drawn = drawn_tables(self.following)
        self.numbers = page_numbers(self.following)
        for number, raw in enumerate(self.following):
            if number < self.behind:
                continue
            if number in self.drawn and not (self.fence or self.comment):
                self._drawn(number)
            elif number in self.numbers:
                self._new_page(raw.strip())
            else:
                self._line(raw, number)
        self.sheet.close()
        lines = self.sheet.lines
        return without_narrow(lines, self.tags.narrow) if self.tags.narrow else lines

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

    def _new_page(self, page: str) -> None:
        self.sheet.close()
        self.sheet.page = int(page)
        self.sheet.drop(page, "page number")

    # What lines stand in.

    def _unquoted(self, text: str) -> str:
        match = _QUOTE.match(text)
        if match is None:
            return text
        depth = match[0].count(">")
        begin = match.end()
        if depth != self.quote:
            self.sheet.close()
            self.items.clear()
            if callout := _CALLOUT.match(text, begin):
                begin = callout.end()
        self.quote = depth
        return text[begin:]

    def _left_quote(self, text: str) -> None:
        if not text.strip() or not self.sheet.open or blocks.has_own_mark(text.lstrip()):
            self.sheet.close()
            self.items.clear()
            self.quote = 0

    def _commented(self, bare: str) -> None:
        """Take a line of a comment; what stands behind its end is text."""
        words, end, rest = bare.removeprefix("<!--").partition("-->")
        self.comment = not end
        self.sheet.close()
        if rest.strip():
            said = read_inline(rest.strip(), self.targets).text
            self.sheet.emit(Line(said, page=self.sheet.page))
            return
        shown = words.strip().strip("-").strip()
        if (page := _PAGE.match(shown)) and int(page[1]) in (self.sheet.page, self.sheet.page + 1):
            self.sheet.page = int(page[1])
        self.sheet.drop(shown, "comment")

    def _fenced(self, bare: str, indent: int) -> None:
        if bare.startswith(self.fence) and not bare.strip(self.fence[0]):
            self.fence = ""
            self.sheet.blank()
        else:
            self.sheet.emit(Line(bare, indent=indent, page=self.sheet.page))

    def _blank(self) -> None:
        self.sheet.close()
        self.sheet.emit(BLANK if self.sheet.page == 1 else Line("", page=self.sheet.page))
        self.gap = True
        self.hard = False
        self.row = None

    # What a line opens.

    def _block(self, bare: str, indent: int, number: int) -> None:
        inner = indent - (self.items.last.content if self.items else 0)
        if self._ends_paragraph(bare, indent, number) or self._unseen(bare, indent):
            return
        if inner < 4 and self._opened(bare, indent):
            return
        if self._table_row(bare, number):
            return
        if not self._list_item(bare, indent):
            self._text(bare, indent)

    def _ends_paragraph(self, bare: str, indent: int, number: int) -> bool:
        """Take the line of dashes or equal signs that makes the paragraph above a heading."""
        level = blocks.underline(bare) if bare[0] in "=-" and self.sheet.open else 0
        if not level or (self.items and indent < self.items.last.content):
            return False
        long = len(self.sheet.open) > 2 or sum(len(raw.text) for raw in self.sheet.open) > 200
        told = level == 2 and (number + 1 in self.numbers or self._is_told(bare))
        if told or (level == 2 and (long or self.sheet.open[-1].marker == bare)):
            return False
        self.sheet.close(heading=level)
        self.sheet.blank()
        return True

    def _is_told(self, rule: str) -> bool:
        """Whether "---" parts pages: a sentence, or a long line of one, stands right above it.

        Where it does so again and again, the last word of one may stand there as well.
        """
        if len(rule) != len("---"):
            return False
        if self.paged is None:
            self.paged = parts_pages(self.following)
        return self.paged or is_sentence(self.sheet.open[-1].text.rstrip())

    def _unseen(self, bare: str, indent: int) -> bool:
        reason = blocks.invisible(bare)
        if reason is not None:
            self.sheet.close()
            shown = bare.replace("`", "")
            says = any(map(str.isalnum, shown))
            self.sheet.drop(shown if says else "", reason)
            return True
        if bare[0] == "[" and not self.sheet.open:
            return self._definition(bare)
        if bare[0] == ":" and bare[1:2].isspace():
            # What Pandoc makes of a wiki's indented lines: definitions, each a paragraph.
            self.sheet.close()
            width = len(bare) - len(bare[1:].lstrip())
            self.sheet.start(RawLine(bare[width:], indent + width, joins=False))
            return True
        return False

    def _definition(self, bare: str) -> bool:
        if found := blocks.footnote(bare):
            label, begin = found
            self.items.clear()
            self.sheet.part = "footnote"
            prefix = f"[{label}]"
            self.sheet.start(RawLine(bare[begin:], 0, f"{prefix} ", marker=prefix))
            return True
        if blocks.definition(bare):
            self.sheet.drop(bare, "link target")
            return True
        return False

    def _opened(self, bare: str, indent: int) -> bool:
        if bare[0] == "#" and (found := blocks.heading(bare)):
            self._leave(indent)
            self.sheet.start(RawLine(found[1], 0))
            self.sheet.close(heading=found[0])
        elif bare[0] in "-*_" and blocks.is_rule(bare):
            self._leave(indent)
            self.sheet.blank()
        elif bare[0] in "`~" and (found_fence := blocks.fence(bare)):
            self.sheet.close()
            self.fence = found_fence
            self.sheet.drop(bare.strip(found_fence[0]).strip(), "code language")
        else:
            return False
        return True

    def _list_item(self, bare: str, indent: int) -> bool:
        mark = blocks.marker(bare) if bare[0] in "-*+0123456789" else None
        if mark is None or (not self.items and indent > 3):
            return False
        if self.sheet.open and not self._may_interrupt(mark, bare):
            return False
        self.sheet.close()
        self.sheet.part = None
        self.items.enter(mark, indent, bare)
        words = bare[mark.width :].strip()
        item = self.items.last
        shown = mark.glyph if item.shown is None else f"{item.shown}{mark.glyph[-1]}"
        checked = blocks.task(words)
        if checked is not None:
            shown, words = words[:3], words[3:].strip()
        self.sheet.level = self.items.level
        nested = blocks.heading(words) if words.startswith("#") else None
        if nested:
            words = nested[1]
        self.sheet.start(RawLine(words, indent, f"{shown} ", marker=shown, checked=checked))
        if nested:
            self.sheet.close(heading=nested[0])
        return True

    def _may_interrupt(self, mark: blocks.Marker, bare: str) -> bool:
        """Say whether a marker inside a paragraph opens an item, or is the text's own."""
        if self.items:
            return True
        return len(bare) > mark.width and mark.number in (None, 0, 1)

    # Tables.

    def _table_row(self, bare: str, number: int) -> bool:
        if "|" not in bare:
            self.row = None
            return False
        header = self.row is None and self._delimited(number)
        if self.row is None and not header and not blocks.is_row(bare):
            return False
        self.sheet.close()
        parts = blocks.is_delimiter_row(bare)
        if self.row is None:
            self.table = self.tags.tables
            self.tags.tables += 1
            self.row = 0 if parts else -1
        if parts:
            self.sheet.blank()
            return True
        self.row += 1
        cells = blocks.cells(bare)
        # Markdown wants a row of headings: what stands alone in it is the title of the table.
        header = header and sum(map(bool, cells)) > 1
        pieces = [Piece(words, column=column, header=header) for column, words in enumerate(cells)]
        frame = Frame(page=self.sheet.page)
        self.sheet.emit(row_line(pieces, frame, self.table, self.row, self.targets))
        return True

    def _drawn(self, number: int) -> None:
        """Take a table that is drawn with letters, as Pandoc does."""
        self._leave(0)
        drawn = self.drawn[number]
        self.behind = drawn.stop
        table = self.following[number : self.behind]
        frame = Frame(page=self.sheet.page)
        self.sheet.lines += drawn_rows(table, drawn, frame, self.tags.tables, self.targets)
        self.tags.tables += 1
        self.gap = True

    def _delimited(self, number: int) -> bool:
        following = self.following[number + 1] if number + 1 < len(self.following) else ""
        return blocks.is_delimiter_row(following.strip().lstrip("> "))

    # HTML.

    def _tagged(self, bare: str, indent: int) -> None:
        self.sheet.close()
        tags = self.tags
        goes_on = tags.unclosed
        pieces = tags.pieces(bare)
        if not pieces:
            # A tag over several lines; or none at all, so its words are kept.
            kept = goes_on or tags.unclosed
            self.sheet.drop(bare if kept else "", "markup")
        for group in by_line(pieces):
            first = group[0]
            if first.table is not None:
                frame = Frame(page=self.sheet.page)
                self.sheet.emit(row_line(group, frame, first.table, first.row, self.targets))
                continue
            prefix = f"{first.marker} " if first.marker else ""
            words = " ".join(piece.text for piece in group)
            self.sheet.level = first.level
            self.sheet.start(RawLine(words, indent, prefix, marker=first.marker or None))
            self.sheet.close(heading=first.heading)

    # Paragraphs.

    def _text(self, bare: str, indent: int) -> None:
        self.row = None
        words = bare.removesuffix("\\")
        if self.sheet.open:
            self.sheet.open.append(RawLine(words, indent, joins=self._joins(bare)))
            return
        if self.gap:
            self._leave(indent)
        self.sheet.level = self.items.level
        self.sheet.start(RawLine(words, indent, joins=False if self.hard else None))

    def _leave(self, indent: int) -> None:
        """Close the paragraph, and the list items that a line at *indent* does not belong to."""
        self.sheet.close()
        self.items.leave(indent)
        if not indent:
            self.sheet.part = None

    def _joins(self, bare: str) -> bool | None:
        """Return whether a line of a paragraph goes on with the one above it, None if unsaid.

        Markdown joins them all, but people who put short lines below each other mean lines.
        """
        if self.hard:
            return False
        if blocks.has_own_mark(bare):
            return None
        above = self.sheet.open[-1].text
        wrapped = len(above) >= _WRAPPED or above.count("[") > above.count("]")
        return True if self.items or wrapped else None
