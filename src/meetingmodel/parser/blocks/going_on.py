"""Whether a line goes on with the paragraph or entry above it.

In: the draft that is open, the row below it, how wide the text is set.  Out: yes or no.
Never: joins them; `join` does, where nothing else speaks against it.
"""

import re
from functools import lru_cache

from ..drafts import Draft, Row
from ..language.phrases import bare, opening, whole
from ..language.slots import read_slot
from ..lexicon.words import Lexicon
from ..people.names import is_name
from .line_starts import (
    LEADERS,
    begins_heading,
    casts,
    is_next,
    labels,
    lists_people,
    opens_by_colon,
)
from .mending import unfinished
from .typed_marks import GATE, between
from .wrapping import breaks_early, cuts_name, runs_on_loudly

CAPTION = 50  # a shorter line in capitals is a title, and no part of an ordinance's
LABEL = 30
INSIDE = 40  # letters of what stands in brackets
OPENED = re.compile(r"\([^()]+$")
LED = re.compile(r"\s*[^\s:][^:]{1,40}:\s+(?=\S)")  # a label, up to the text behind it
INITIAL = 2  # characters of "A.", which a name may begin with
PAPER = re.compile(r"[a-z]+(?:-[a-z\d]+){3,}")  # "draft-lee-otter-roads-02", below its title
PIECES = 2  # of a row with a label
PROSE = 5  # words of the text behind it
SLACK = 1  # so far from the text behind a label may the next line begin
ROOM = 0.7  # of the width: a line that ends earlier was ended on purpose
RIGHT = 30  # so much further in stands what is set at the right
STOPS = (".", ":", ";", "!", "?")  # the line above ended there
TICKET = re.compile(r"#\d{1,6}$")
SHORT_TITLE = 5  # "Cllr.", but "… of Justice."


def goes_on(last: Draft, row: Row, width: int, spaced: int, lexicon: Lexicon, hard: bool) -> bool:
    """Whether *row* belongs to the paragraph or bullet that *last* began."""
    prev = last.rows[-1]
    if row.style.joins and (
        hard or _is_set_on(row, last, lexicon) or cut_by_link(row, prev, lexicon)
    ):
        return True
    if row.label is not None or prev.label is not None:
        return row.label == prev.label
    if hard or row.glyph is not None:
        return False  # it was given a mark of its own
    if row.style.heading or prev.style.heading or row.style.title or prev.style.title:
        return False
    text = row.text.lstrip()
    if row.rule or row.under or row.columns or _is_set_right(row, prev, text):
        return False
    below = _is_below_text(row, last, lexicon)
    if not below and _ends_with_row(last, prev, text):
        return False
    open_end = unfinished(last.text) or _ends_in_title(prev.text, lexicon)
    if _is_apart(row, prev, spaced, width, lexicon):
        return _cut_by_page(last, row, text, open_end, lexicon)
    if row.marker and not below and not _is_word(row, last, width, open_end, lexicon):
        return False
    if text[0].isdigit() or text[0] == "(":
        slot = read_slot(text, lexicon)
        if slot is not None and (slot.stop == len(text) or not open_end):
            # "… was closed at / 7:15 p.m." is one sentence.
            return open_end and last.text.rpartition(" ")[2] in whole(lexicon.due_openings)
    if _is_set_apart(row, prev, open_end) or _begins_anew(text, last, open_end, lexicon):
        return False
    return below or _wrapped(last, prev, row, text, width, open_end, lexicon)


def cut_by_link(row: Row, prev: Row, lexicon: Lexicon) -> bool:
    """Whether a program broke the line above, for a link that is longer than what it shows.

    People may type names below each other, a link each, and what was said of a ticket below it:
    "* Colours of the page #41".
    """
    style, above = row.style, prev.style
    if not style.joins or style.size is not None or not (style.links or above.links):
        return False
    if row.gap or row.marker or prev.text[-1:] in STOPS or above.heading or style.heading:
        return False
    ticket = above.links and TICKET.search(prev.text) is not None
    if ticket and not style.links and (prev.marker or " " not in prev.text):
        return False
    return not all(is_name(one.text, lexicon, least=2) for one in (row, prev))


def _is_set_on(row: Row, last: Draft, lexicon: Lexicon) -> bool:
    """Whether a page shows that a line goes on: what has a size of type was measured there.

    Not so a label or a heading: the line above may have been full by chance.
    """
    if row.style.size is None:
        return False
    return bool(row.style.heading) or not _begins_anew(row.text.lstrip(), last, False, lexicon)


def _is_set_apart(row: Row, prev: Row, open_end: bool) -> bool:
    """Whether a line is set in another type, or a page shows that the one above had room for it."""
    style, above = row.style, prev.style
    if style.bold != above.bold or style.size != above.size:
        return True
    return style.joins is False and style.size is not None and not open_end


def _is_set_right(row: Row, prev: Row, text: str) -> bool:
    """Whether a line stands at the right by itself, and the other at the left.

    Councils of Canada and Australia set "CARRIED" so, and the next item begins below it.
    """
    return abs(prev.indent - row.indent) >= RIGHT and not text[0].islower()


def _begins_anew(text: str, last: Draft, open_end: bool, lexicon: Lexicon) -> bool:
    """Whether the words of a line show that it goes on with nothing: heading, label, vote."""
    if (not open_end and begins_heading(text, last, lexicon)) or is_next(text, last):
        return True
    if text[0].isupper() and text[-1] != "." and LEADERS.search(text) is not None:
        return True  # each line of a roll or an account that is set with dots
    prev = last.rows[-1]
    by_colon = ":" in text[:LABEL] and opens_by_colon(text, prev, lexicon)
    return by_colon or lists_people(text, prev, lexicon) or casts(text, prev, lexicon)


def _is_below_text(row: Row, last: Draft, lexicon: Lexicon) -> bool:
    """Whether *row* hangs below the text behind a label and goes on with it.

    Clerks set rolls so: "Present:   Ann Lee, Bob Roe and" and below "Ann" those who are left. A
    list may give each person a line as well: the line above has to break off.
    """
    led = LED.match(last.first.text)
    if led is None or abs(last.first.indent + led.end() - row.indent) > SLACK:
        return False
    initial = len(row.marker) == INITIAL and row.marker[0].isupper() and row.marker[1] == "."
    if row.marker and not initial:
        return False
    above = last.rows[-1].text.rstrip()
    joined = bare(above.rpartition(" ")[2]) in whole(lexicon.name_joiners)
    return joined or above[-1] in ",;&" or above.rfind("(") > above.rfind(")")


def _is_led(row: Row) -> bool:
    """Whether the only gap of a row stands behind its label: "Claims:   It was moved that"."""
    pieces = [row.text[start:stop].strip() for start, stop in row.pieces]
    return len(pieces) == PIECES and pieces[0][-1:] in ":.-–" and len(pieces[1].split()) >= PROSE


def _ends_with_row(last: Draft, prev: Row, text: str) -> bool:
    """Whether a row is a block of its own: columns, or a heading in marks: "[Roads]".

    *text* is the line below, which may go on with the sentence of a row that a label leads.
    """
    if last.marker:
        return False
    if prev.columns and text[0].islower() and _is_led(prev):
        return False
    marked = len(last.rows) == 1 and last.text[:1] in GATE and between(last.text) is not None
    return prev.columns or marked


def _is_apart(row: Row, prev: Row, spaced: int, width: int, lexicon: Lexicon) -> bool:
    """Whether blank lines, a page or a break that was asked for stand between.

    In spaced text so is an entry: "Cllr Ann Lee" stands below "Cllr Bob Roe, Chair" as the lines
    of a sentence do. A full line that ends no sentence goes on with names as well.
    """
    if row.gap > spaced or row.page != prev.page or row.style.joins is False:
        return True
    if row.gap == 0:
        return False
    if _ends_in_title(prev.text, lexicon):
        return False  # a list of names that was wrapped
    full = unfinished(prev.text) and not breaks_early(prev, row, width)
    low = prev.text.rsplit(None, 1)[-1].islower()
    return row.text.lstrip()[0].isupper() and not (low or full)


def _ends_in_title(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* ends within a name: "Ms.", "Cllr. M.", "Cllr. O’"."""
    titles = _short_titles(lexicon)
    *_, before, last = ("", "", *text.rsplit(None, 2)[-2:])
    initial = len(last) == 2 and last[0].isupper() and last[1] in ".’'"
    if initial:
        return before.rstrip(".").lower() in titles or len(before) == 2
    return last[-1:] == "." and last[:-1].lower() in titles


@lru_cache(maxsize=8)
def _short_titles(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(one for one in lexicon.titles if len(one) < SHORT_TITLE)


def _wrapped(
    last: Draft, prev: Row, row: Row, text: str, width: int, open_end: bool, lexicon: Lexicon
) -> bool:
    if cuts_name(last.text, text):
        return True
    reach = prev.indent + len(prev.text)
    word = text.split(None, 1)[0]
    if PAPER.fullmatch(text) is not None:
        return False
    if text[0].islower() or _ends_in_title(prev.text, lexicon):
        # "Attendance:" and below it "annlee"
        alone = len(last.rows) == 1 and last.text[-1:] == ":" and not row.indent > prev.indent
        return not (alone and reach + 1 + len(word) < width * ROOM)
    if reach + 1 + len(word) > width * (0.86 if open_end else 0.93):
        return not (prev.text.isupper() and not row.text.isupper() and len(last.rows) == 1)
    if open_end and runs_on_loudly(last.rows, row, lexicon):
        return True
    if open_end and row.gap == 0 and prev.text.rsplit(None, 1)[-1] in whole(lexicon.line_ties):
        return True
    if last.text.endswith(","):
        # "Head of Branch Services," goes on, however short the line is; "Respectfully submitted,"
        # stands above a name.
        return bare(last.text) not in whole(lexicon.closing_labels)
    if last.text.endswith(";") and len(prev.text) >= CAPTION and prev.text.isupper():
        return row.text.isupper()  # "… AMENDING CHAPTER 4; PROVIDING A PENALTY;"
    if last.text and last.text[-1] in "-–—&/(":
        return reach > width * 0.5 or bool(row.style.joins)
    return False


def _cut_by_page(last: Draft, row: Row, text: str, open_end: bool, lexicon: Lexicon) -> bool:
    """Whether *row* goes on with a sentence that stopped at the foot of a page or a blank line."""
    if row.gap > 6 or row.marker:
        return False
    if _cut_in_brackets(last, text):
        return True
    if not open_end or len(last.text) < 30:
        return False
    if any(map(str.isdigit, text)) and opening(lexicon.dates_of_other).match(text) is not None:
        return False  # "posted May 22, 2017, 11:53 AM by Ann Lee"
    # "regrets: ann" begins a line of its own.
    return text[0].islower() and bare(text[:LABEL].partition(":")[0]) not in labels(lexicon)


def _cut_in_brackets(last: Draft, text: str) -> bool:
    """Whether *text* ends what was opened above it: "Staff Officer (Ms. A." and "May)."."""
    ends = text.find(")", 0, INSIDE)
    opened = ends > 0 and OPENED.search(last.text[-INSIDE:]) is not None
    return opened and "(" not in text[:ends]


def _is_word(row: Row, last: Draft, width: int, open_end: bool, lexicon: Lexicon) -> bool:
    """Whether what looks like a mark is a word of the text: "Ms." and below it "E. Lee"."""
    prev = last.rows[-1]
    if row.marker[-1] == ":" or (last.marker and row.indent < last.first.indent):
        return False  # a message of its own, a list that stands further out goes on
    return _ends_in_title(prev.text, lexicon) or (
        open_end and _stray_number(row, prev, width, last.marker)
    )


def _stray_number(row: Row, prev: Row, width: int, before: str) -> bool:
    """Whether a number at the start of a line is a word of the sentence ("… by May / 4. The …").

    It is none where it counts on from the entry *before*, or stands before a line of capitals.
    """
    core, last = row.marker.strip("(.)"), before.strip("(.)")
    counts = core.isdigit() and last.isdigit() and int(core) == int(last) + 1
    if len(core) == len(last) == 1 and core.isalpha() and ord(core) == ord(last) + 1:
        return False  # "B. …" and below it "C. …"
    if counts or row.text.isupper():
        return False
    if not row.marker[0].isdigit() or row.style.marker is not None:
        return (
            len(row.marker) == 2
            and row.marker[0].isupper()
            and row.marker[1] == "."
            and (prev.indent + len(prev.text) > width * 0.86)
        )
    return prev.indent + len(prev.text) > width * 0.86 and not row.marker.startswith("1")
