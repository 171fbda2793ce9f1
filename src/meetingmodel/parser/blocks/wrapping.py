"""How the lines of a text were broken: by a program that wraps, or by whoever wrote them.

In: rows.  Out: the width of wrapped lines, the blank lines within a paragraph, whether each line
was broken on purpose.
Never: joins or parts a line.
"""

import re
from bisect import bisect_right
from itertools import pairwise

from ..drafts import Row
from ..language.phrases import PICTURES, opening, phrase, whole
from ..lexicon.words import Lexicon
from .mending import unfinished

SPACED = 0.5  # in spaced text so many lines have a blank one above them
LINES = 6  # so many lines that go on show how text is spaced
UNWRAPPED = 10_000  # the width of lines that were not wrapped
PARAGRAPH, PARAGRAPHS = 150, 2  # characters of lines that are paragraphs; so many tell
LEAST = 4  # of so many lines one begins within a sentence, if they were wrapped
KEPT, KEPT_SHARE = 3, 0.5  # so many lines within a sentence, after lines with room for more
PICTURE = re.compile(rf"[{PICTURES}]")
ALL_KEPT = 0.75  # so many, that a full line is none that was wrapped, either
STOPS = 0.1  # so many lines of notes in haste end with a stop
OPENED = 2  # so many paragraphs begin in small letters
SHORT = 60  # a longer line above a blank one may have been cut by a page
LABEL = 40  # so far in stands the colon of a label
TITLE = 25  # characters of a title behind a mark
SAID = 50  # a shorter line in capitals is a title
NAMES = 80  # characters at the end of a line of names
NAME_ENDS = re.compile(r"[A-Z][\w'’-]{1,30}[,;] [a-z]")
LINE = 60  # hardly any program wraps lines earlier
FULL = 0.86  # of the width is what a wrapped line reaches


def width_of(rows: list[Row], lexicon: Lexicon) -> int:
    """Return the width that the lines were wrapped at: the length that long lines reach.

    Page texts and notes hold a paragraph a line, and none that begins within a sentence.
    """
    lengths = sorted(row.indent + len(row.text) for row in rows if len(row.text) > 40)
    within = sum(map(_begins_low, rows)) + sum(
        _breaks_off(prev, row, lexicon) for prev, row in pairwise(rows)
    )
    paragraphs = len(lengths) - bisect_right(lengths, PARAGRAPH)
    if paragraphs >= PARAGRAPHS and paragraphs * 20 >= len(lengths) >= within * 10:
        return UNWRAPPED  # hardly anybody wraps so late: each line is a paragraph
    short = bool(lengths) and lengths[-1] < LINE  # of a short text, whose lines all are short
    if not within and (len(lengths) >= LEAST or short):
        return UNWRAPPED
    return lengths[int(len(lengths) * 0.9)] if lengths else 80


def spacing_of(rows: list[Row], width: int) -> int:
    """Return how many blank lines stand between the lines of a paragraph: 1 in spaced text, else 0.

    Programs that take the text out of a PDF write a blank line below each line.
    """
    if sum(row.gap == 1 for row in rows) < len(rows) * SPACED:
        return 0
    gaps = [
        row.gap
        for prev, row in pairwise(rows)
        if row.text.lstrip()[0].islower() and row.page == prev.page
        if prev.indent + len(prev.text) > width * 0.7 and unfinished(prev.text)
    ]
    return int(len(gaps) >= LINES and gaps.count(1) > len(gaps) * 0.8)


def _begins_low(row: Row) -> bool:
    """Whether a line begins within a sentence, as half of the lines do that were wrapped."""
    return not row.marker and row.text.lstrip()[:1].islower()


def _breaks_off(prev: Row, row: Row, lexicon: Lexicon) -> bool:
    """Whether a line ends within a phrase that a name or a figure goes on with: "… seconded by"."""
    text = row.text.lstrip()
    if row.gap > 1 or row.marker or not text[:1].isupper():
        return False
    *_, tie, last = ("", *prev.text.rsplit(None, 2)[-2:])
    ties = whole(lexicon.phrase_ties)
    # "… and seconded by Ann" and below it "Lee, to approve"
    named = tie in ties and len(prev.text) >= LINE and _is_word(last)
    return last in ties or (named and NAME_ENDS.match(text) is not None)


def kept_width(rows: list[Row]) -> int:
    """Return how long the lines get where whoever wrote *rows* broke each where a thought ends.

    Notes in haste are written all in small letters: there a line in small letters below one with
    room for its first word is no part of that line's sentence. 0 where a program wrapped them: it
    makes all lines above such ones about equally long. Where no line ends with a stop, and none is
    long, nothing more is asked for.
    """
    pairs = [
        (prev, row)
        for prev, row in pairwise(rows)
        if row.gap == 0 and _begins_low(row) and row.page == prev.page and unfinished(prev.text)
    ]
    if len(pairs) < KEPT:
        return 0
    lengths = sorted(prev.indent + len(prev.text) for prev, _ in pairs)
    width = lengths[int(len(lengths) * 0.9)]
    if width < LINE and _has_no_stops(rows):
        return UNWRAPPED
    if sum(_opens_low(prev, row, width) for prev, row in pairwise(rows)) < OPENED:
        return 0
    early = sum(breaks_early(prev, row, width) for prev, row in pairs)
    if early >= ALL_KEPT * len(pairs):
        return UNWRAPPED
    return width if early >= KEPT_SHARE * len(pairs) else 0


def _has_no_stops(rows: list[Row]) -> bool:
    """Whether next to no line ends as a sentence does: a thought a line, in haste."""
    return sum(row.text.rstrip()[-1:] in ".;:," for row in rows) <= len(rows) * STOPS


def _opens_low(prev: Row, row: Row, width: int) -> bool:
    """Whether a line in small letters begins something.

    A blank line or a heading stands above it, or a short entry of a list, further out.
    """
    if not _begins_low(row) or row.page != prev.page:
        return False
    if prev.marker and row.indent > prev.indent and row.gap == 0:
        return breaks_early(prev, row, width)
    return prev.text.isupper() or (row.gap > 0 and len(prev.text) < SHORT)


def hangs(rows: list[Row]) -> bool:
    """Whether several short entries have their lines below them, further in: they are topics."""
    return sum(_is_hung(prev, row) for prev, row in pairwise(rows)) >= OPENED


def _is_hung(prev: Row, row: Row) -> bool:
    if row.gap or row.marker or row.indent <= prev.indent or len(prev.text) > TITLE:
        return False
    listed = prev.marker != "" or prev.text.lstrip()[0].isdigit()
    return listed and prev.text.rstrip()[-1].isalnum()


def was_broken(
    prev: Row, row: Row, width: int, spaced: int, lexicon: Lexicon, *, kept: int, hung: bool
) -> bool:
    """Whether whoever typed *prev* ended it on purpose; *kept* is 0 where a program wrapped them.

    A page may have cut a sentence and left blank lines in it: there *prev* is a full line, or ends
    within a phrase ("to approve the"), and neither is bold.
    """
    if row.gap > spaced:
        bold = row.style.bold or bool(row.style.lead)
        tied = prev.text.rsplit(None, 1)[-1] in whole(lexicon.phrase_ties)
        return kept > 0 or bold or (not tied and breaks_early(prev, row, max(width, LINE)))
    if row.indent > prev.indent + 1 and not prev.marker and (kept or _is_topic(prev)):
        return True
    if kept:
        return breaks_early(prev, row, max(kept, LINE))
    if prev.gap > 0 and PICTURE.match(prev.text.lstrip()) and len(prev.text) <= TITLE:
        return True  # people put small pictures before their headings
    return hung and _is_hung(prev, row) and breaks_early(prev, row, min(width, LINE))


def _is_topic(row: Row) -> bool:
    """Whether lines further in stand below *row*, no list that a label heads and that goes on."""
    text = row.text.rstrip()
    return row.indent == 0 and row.gap > 0 and text[-1] not in ",:;-–(" and ":" not in text[:LABEL]


def breaks_early(prev: Row, row: Row, width: int) -> bool:
    """Whether the first word of *row* would have found room in the line above it."""
    word = row.text.split(None, 1)[0]
    return prev.indent + len(prev.text) + 1 + len(word) <= width * FULL


def cuts_name(above: str, text: str) -> bool:
    """Whether a list of full names *above* ends with a first name, and the surname begins *text*.

    Text out of a PDF file has "Bob Roe, Cy Poe, Ann" in a line, however much room was left in it,
    and "Lee, Dee Fox" below.
    """
    near = above[-NAMES:]
    *named, last = near.rpartition(":")[2].strip().split(", ")
    first, comma, _ = text.partition(",")
    cut = len(above) > NAMES and ":" not in near  # the first of them may be
    full = [_is_name(one) and " " in one for one in named[cut:]]
    return bool(comma) and len(full) >= OPENED and all(full) and all(map(_is_word, (last, first)))


def _is_word(text: str) -> bool:
    return text[:1].isupper() and text.isalpha() and not text.isupper()


def _is_name(text: str) -> bool:
    return all(word[:1].isupper() for word in text.split())


def runs_on_loudly(rows: list[Row], row: Row, lexicon: Lexicon) -> bool:
    """Whether *row* goes on with a paragraph in capitals, set narrower than the other text.

    *rows* are the lines of it above, the last of which ends no sentence. Counties open their
    minutes so: "THE BOARD OF COMMISSIONERS MET IN REGULAR", and below it "SESSION ON MAY 4, 2026,".
    Cities tell in capitals what was moved.
    """
    prev = rows[-1]
    if len(prev.text) < SAID or row.marker or not (prev.text.isupper() and row.text.isupper()):
        return False
    if len(rows) > 1:
        return not breaks_early(prev, row, max(len(above.text) for above in rows))
    tied = prev.text.split()[-1].lower() in whole(lexicon.title_ties)
    if tied or (len(row.text) >= SAID and phrase(lexicon.held).search(prev.text) is not None):
        return True
    moved = phrase((*lexicon.moving_verbs, *lexicon.moved_by)).search(prev.text) is not None
    return moved and opening(lexicon.vote_lines).match(row.text.lstrip()) is None
