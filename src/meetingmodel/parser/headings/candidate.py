"""What one draft may be: the heading of an item with a number, a time or a look, or nothing.

In: a draft.  Out: a `Candidate`, or None.
Never: decides; the outline chooses over the whole document.
"""

import re
from functools import lru_cache

from attrs import define

from ..blocks.numbering import Number, number_of_marker, read_loose, read_number
from ..cleaning.marks import MARKER
from ..drafts import Draft
from ..language.phrases import whole
from ..language.slots import Slot, read_slot
from ..lexicon.words import Lexicon
from .run_in import split_rest

TITLE = 130  # characters of a heading
OF_YEAR = re.compile(r"(?:19|20)\d\d\s+[A-Z][a-z]")  # "2027 Budget"
BRACKETS = re.compile(r"\s*[(\[{][^)\]}]*[)\]}]")
PLAIN = 80  # letters of a heading that nothing sets off
SERIES = 3  # so many headings of a kind make a series
PROSE = 60  # so long is no line of a letterhead
LEADS, NEAR = 7, 4  # words of a line that leads to what somebody will do; "will" is near its end
LOOSE_GATE = re.compile(
    r"\[?\d|[A-Z]{1,5}[\s.)\-]?\S?\d?[\s.)]|[A-Z][A-Za-z]{0,4}[:/.-]?\s?\d|[A-Z](?::|\s[-–—])\s"
)


@define(eq=False)
class Candidate:
    """A draft that may open an item. *kind* names its strongest mark.

    *title* is the heading without number, time and colon; *rest* the offset in the draft's text
    where prose begins after a run-in heading, or None; *loose*: its number is one only in a series;
    *listed*: it was read as one of those present; *below*: its title is the next line;
    *begun*: who was there is said above it; *inner*: its number begins with the one above;
    *over*: the second line of its heading; *amid*: headings of its look stand around it;
    *hour*: the next line is its hour.
    """

    place: int
    draft: Draft
    kind: str
    title: str
    number: Number | None = None
    slot: Slot | None = None
    rest: int | None = None
    bold: bool = False
    caps: bool = False
    short: bool = False
    ends: str = ""
    loose: bool = False
    listed: bool = False
    below: bool = False
    begun: bool = False
    inner: bool = False
    over: "Candidate | None" = None
    amid: bool = False
    hour: bool = False


def candidate(
    place: int, draft: Draft, lexicon: Lexicon, *, loose: bool = True
) -> Candidate | None:
    """Return what a draft may be; with *loose*, figures before a title may be a number."""
    text = draft.text
    style = draft.style
    number = number_of_marker(draft.marker, letter=draft.letter)
    begin = 0
    if number is None and (text[0].isdigit() or text[0] in "#§[" or text[:1].isalpha()):
        number = read_number(text, lexicon)
        loose = loose and number is None and not draft.marker
        begins = text[0].isdigit() or text[0].isupper() or text[0] == "["
        if loose and begins and LOOSE_GATE.match(text) and not OF_YEAR.match(text):
            number = read_loose(text) if read_slot(text, lexicon) is None else None
        begin = number.stop if number else 0
    loose = loose and number is not None and not draft.marker
    slot = None
    if begin < len(text) and (text[begin].isdigit() or text[begin] == "("):
        slot = read_slot(text[begin:], lexicon)
        if slot is not None:
            begin += slot.stop
            if text[begin : begin + 1] == ",":
                return None  # "9:00-10:15, Friday 29 April" tells when, and "10:00, Eastern Time"
            begin += len(text[begin:]) - len(text[begin:].lstrip(" :-–—.)\t"))
            mark = MARKER.match(text[begin:])
            if mark is not None and mark.lastgroup == "number":
                begin += mark.end()  # "10:05  2. Public comment"
    title = text[begin:]
    lead = bold_lead(draft, begin)
    bold = style.bold or lead > 0
    rest, title = split_rest(draft, begin, lead, number, lexicon, bold=bold)
    if number is not None and not draft.marker and _is_month(title, lexicon):
        return None  # "12 March 2014": the letterhead's date; "A. April 1, 2026" names minutes
    caps = title.isupper() and sum(map(str.isalpha, title)) > 2
    ends = title.rstrip()[-1:] if title.strip() else ""
    short = len(title) <= TITLE and len(title.split()) <= 22
    kind = _kind(draft, number, slot, bold, caps, short, rest, ends)
    if kind is None or (kind == "colon" and _promises(title, lexicon)):
        return None
    return Candidate(
        place, draft, kind, title.strip(), number, slot, rest, bold, caps, short, ends, loose
    )


def _promises(title: str, lexicon: Lexicon) -> bool:
    """Whether a line leads to what somebody will do: "Ann will:", "The team will hand over:"."""
    words = title.rstrip(" :").lower().replace("’", "'").split()
    if not 1 < len(words) <= LEADS:
        return False
    will = whole(lexicon.plain_promises)
    ends = words[-1] in will or words[-1] in whole(lexicon.infinitive)
    return ends or not will.isdisjoint(words[-NEAR:-1])


def _is_month(title: str, lexicon: Lexicon) -> bool:
    first = title.split(maxsplit=1)[:1]
    return bool(first) and first[0].rstrip(".,").lower() in _months(lexicon)


@lru_cache(maxsize=8)
def _months(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(name for names in lexicon.months for name in names)


def bold_lead(draft: Draft, begin: int = 0) -> int:
    """Return how many characters of the title are bold, 0 where the whole or nothing is."""
    lead = draft.style.lead
    if not lead or not draft.rows:
        return 0
    row = draft.first
    # A style counts columns of the line; the text has its blanks collapsed.
    stop = len(" ".join(row.text[row.body : max(lead, row.body)].split()))
    while draft.text[stop - 1 : stop].isalnum() and draft.text[stop : stop + 1].isalnum():
        stop += 1  # "**The leas**e": a mark that was set amid the last word
    return stop - begin if 3 <= stop - begin <= 140 else 0


def _kind(
    draft: Draft,
    number: Number | None,
    slot: Slot | None,
    bold: bool,
    caps: bool,
    short: bool,
    rest: int | None,
    ends: str,
) -> str | None:
    if draft.style.heading is not None:
        return f"h{draft.style.heading}"
    if slot is not None:
        return "slot"
    if number is not None:
        return f"n:{number.kind}:{max(draft.level, 0)}"
    if not short:
        return None
    if draft.level > 0:
        return None
    if draft.level == 0:
        return "bullet"
    if caps:
        return "caps" if rest is None else "caps-in"
    if bold:
        return "bold" if rest is None else "bold-in"
    if rest is not None:
        return "run-in"
    if ends == ":":
        return "colon"
    upper = draft.text[0].isupper() or OF_YEAR.match(draft.text) is not None
    if ends not in ".,;?!" and len(draft.text) < PLAIN and upper:
        return "plain"
    return None
