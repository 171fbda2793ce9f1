"""First step: from lines to rows; takes away what the page added.

In: a document.  Out: a `Row` for each line that holds words, what was dropped, and diagnostics.
Never: drops a line of words unless it is a page number, repeats at the edge of pages a line that
stays, or the reader said that it is no content; of numbered lines it drops the numbers.
"""

import re

from attrs import evolve

from ...document import Document, Line
from ...model import Diagnostic, Dropped, Severity, Span
from ..drafts import Notice, Row
from ..lexicon.words import Lexicon
from .edit_links import edit_links, without_link
from .furniture import furniture_of
from .line_numbers import line_numbers, without_number
from .marks import DASHED, MARKER, SAID, SENT, TIGHT, marked

RULE = re.compile(r"[\s\-_=*~.·•–—―‒−─━═♦◆◇❖✦✧★☆#|+:<>/\\]*$")
QUOTE = re.compile(r" {0,3}[|>](?= |$)")
TIGHTLY = 4  # so many lines with a mark that no blank follows
DASHES = 3  # so many lines with a mark of two dashes
LOGGED = 8  # so many lines make a log
MOSTLY = 0.6  # of its lines say who typed them
QUOTED = 5  # so many lines behind a bar
LONGEST = 100  # a heading that is underlined
SHORT = 40  # characters of a heading above a rule of any length
SPARE = 15  # characters that a rule is longer than a short heading, at most


def clean(document: Document, lexicon: Lexicon, notice: Notice) -> tuple[list[Row], list[Dropped]]:
    """Return the rows of *document* and the pieces of it that are no content."""
    furniture = furniture_of(document, lexicon)
    quoted = not document.hard and _quotes(document.lines)
    numbers = line_numbers(document.lines) if not document.hard else {}
    links = edit_links(document.lines, lexicon) if not document.hard else {}
    typed = _typed_marks(document.lines)
    logged = not document.hard and _is_log(document.lines)
    furniture |= {n: "line number" for n, (_, begin) in numbers.items() if begin is None}
    rows: list[Row] = []
    dropped: list[Dropped] = []
    margin: list[Dropped] = []
    gap = 0
    rule = False
    for number, line in enumerate(document.lines, 1):
        text = line.text
        if quoted and (bar := QUOTE.match(text)) is not None:
            text = " " * bar.end() + text[bar.end() :]
            line = evolve(line, text=text)
        if not text or text.isspace():
            gap += 1
            continue
        reason = line.dropped or furniture.get(number)
        if reason is not None:
            dropped.append(Dropped(text, reason=reason, span=Span(number)))
            gap += 1
            continue
        if _is_rule(line):
            rule = True
            if rows and gap == 0 and _underlines(text, rows[-1]):
                rows[-1].under = text[0]
            continue
        row = Row(number, text, line.indent, line.page, line.style, gap)
        if number in numbers:
            row, beside = without_number(row, numbers[number])
            margin.append(beside)
        elif number in links:
            row, beside = without_link(row, links[number])
            margin.append(beside)
        row.order, row.rule = len(rows) + len(dropped), rule
        row.whole = document.hard and line.style.joins is None
        rows.append(_typed(marked(row), typed, logged=logged))
        gap, rule = 0, False
    if furniture or numbers:
        _tell({*furniture, *numbers}, notice)
    return rows, [*dropped, *margin]


def _tell(taken: set[int], notice: Notice) -> None:
    message = "a page number, header, footer or line number was taken out"
    if len(taken) > 1:
        message = f"{len(taken)} page numbers, headers, footers or line numbers were taken out"
    notice(Diagnostic("MM101", severity=Severity.INFO, message=message, span=Span(min(taken))))


def _is_rule(line: Line) -> bool:
    """Whether *line* is drawn of dashes or the like.

    In a cell "#" heads the numbers, and "..." or "--" says that there is nothing to say.
    """
    text = line.text
    if text[0].isalnum() or line.style.table is not None or RULE.match(text) is None:
        return False
    return MARKER.match(text) is None or len(text.strip()) > 1


def _typed(row: Row, typed: list[re.Pattern[str]], *, logged: bool) -> Row:
    """Return *row* with the mark that people type there for a bullet, or in a log who typed it."""
    if typed and not row.marker and (mark := _mark(row.text, typed)) is not None:
        row.marker, row.body = mark["glyph"], mark.end()
    if logged and (said := SAID.match(row.text) or SENT.match(row.text)) is not None:
        row.marker, row.body = said["who"], said.end()
    return row


def _typed_marks(lines: tuple[Line, ...]) -> list[re.Pattern[str]]:
    """Return the marks that are bullets only where many lines have them."""
    marks = ((TIGHT, TIGHTLY), (DASHED, DASHES))
    return [
        mark
        for mark, least in marks
        if sum(mark.match(line.text) is not None for line in lines) >= least
    ]


def _mark(text: str, typed: list[re.Pattern[str]]) -> re.Match[str] | None:
    return next((match for mark in typed if (match := mark.match(text)) is not None), None)


def _quotes(lines: tuple[Line, ...]) -> bool:
    """Whether lines are set off by a bar: "| 3. Roads", the agenda quoted between what was said.

    Standards groups answer the mail that called the meeting.
    """
    barred = [line.text for line in lines if line.text[:1] in ("|", ">", " ")]
    barred = [text for text in barred if QUOTE.match(text)]
    return len(barred) >= QUOTED and not any("|" in text.strip(" |>") for text in barred)


def _is_log(lines: tuple[Line, ...]) -> bool:
    """Whether most lines are those of a chat: who typed each stands before it as its mark.

    Groups that meet in a chat publish the log, with the lines that their bots read.
    """
    filled = [line.text for line in lines if line.text and not line.text.isspace()]
    said = sum("<" in text[:40] and SAID.match(text) is not None for text in filled)
    said += sum(text.lstrip("[ ")[:1].isdigit() and SENT.match(text) is not None for text in filled)
    return said >= LOGGED and said >= MOSTLY * len(filled)


def _underlines(rule: str, row: Row) -> bool:
    """Whether a rule right below a row is as long as its text, and the text no row of columns."""
    drawn = len(set(rule)) == 1 and rule[0] in "-=~_*^+#"
    length = len(row.text)
    close = abs(len(rule) - length) <= length // 2
    # A title of one word has a line as long as those of the others.
    spare = 2 * SPARE if rule[0] == "=" else SPARE
    short = len(rule) <= length + spare and row.text[-1] not in ".,;:?!"
    short = short and (length < len(rule) or (row.gap > 0 and length < SHORT and len(rule) > 2))
    return drawn and length < LONGEST and (close or short) and not row.columns
