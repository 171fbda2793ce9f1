"""What might be the heading of an item, and what speaks for it.

In: drafts.  Out: a `Candidate` for each that has one of the marks of a heading.
Never: decides; the outline chooses over the whole document.
"""

import re
from collections import Counter
from functools import lru_cache

from attrs import define

from ..attendance import heads_roll
from ..blocks.numbering import Number, number_of_marker, read_loose, read_number
from ..cleaning.clean import MARKER
from ..drafts import Draft
from ..language.dates import Slot, find_dates, read_slot
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..people.names import read_name
from .run_in import run_in_twice, split_rest

TITLE = 130
OF_YEAR = re.compile(r"(?:19|20)\d\d\s+[A-Z][a-z]")  # "2027 Budget"
BRACKETS = re.compile(r"\s*[(\[{][^)\]}]*[)\]}]")
BESIDE = re.compile(r"\s*[/&]\s*")  # between the matters of one heading
LOUD = 0.9  # of the letters stand in lines of capitals
PLAIN = 80  # letters of a heading that nothing sets off
SERIES = 3  # so many headings of a kind make a series
PROSE = 60  # so long is no line of a letterhead
WHOLE = 0.7  # of a page that was taken for a list stand in it
FEW = 3  # so many headings in capitals it has at least
CODE = re.compile(r"[A-Z]{1,5}[/.-]?\d{1,4}(?:[/.-]\d{1,4}){0,2}")
FIGURES = re.compile(r"\d+")
TOLD = 4  # words of a sentence, at least
LONGEST = 16  # letters of a number that stands alone
LEADS, NEAR = 7, 4  # words of a line that leads to what somebody will do; "will" is near its end
MARGIN = 5  # so long are initials at most


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


def candidates(drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return the candidates among *drafts*, in order."""
    out: list[Candidate] = []
    absence: set[int] = set()
    listed = _is_one_list(drafts)
    begun = False  # who was there is said: a time is no longer the meeting's own
    for place, draft in enumerate(drafts):
        begun = begun or draft.role == "attendance" or (not draft.role and len(draft.text) > PROSE)
        if draft.cells or draft.opens < 0:
            continue
        if not draft.text and not draft.opens:
            alone = _number_alone(place, drafts)
            if alone is not None:
                out.append(alone)
            continue
        found = _opening_cell(place, drafts) or _number_cell(
            place, draft, drafts[place + 1 : place + 2]
        )
        found = found or _code_alone(place, drafts)
        found = found or _label(place, draft)
        found = found or candidate(place, draft, lexicon)
        if found is None:
            continue
        heard = draft.role is None or _is_heard(found, lexicon, begun=begun)
        if not heard and _tells_absence(found, drafts[place + 1 : place + 2], lexicon):
            absence.add(place)
        if heard or place in absence:
            found.begun = begun
            if listed and found.kind == "bullet" and found.caps and found.rest is None:
                found.kind = "caps"
            out.append(found)
    if _is_loud(drafts):
        out = [one for one in out if _said_softly(one)]
    kinds = Counter((one.kind, one.ends == ":") for one in out)
    # Alone in its look it is the label of a list.
    return [
        one for one in out if one.place not in absence or kinds[one.kind, one.ends == ":"] > SERIES
    ]


def _is_loud(drafts: list[Draft]) -> bool:
    """Whether nearly all is in capitals, so that they set nothing off.

    Clerks of counties and villages typed whole minutes so, and some still do.
    """
    told = [draft.text for draft in drafts if not draft.cells]
    loud = sum(len(text) for text in told if text.isupper())
    return loud >= LOUD * sum(map(len, told)) > 0


def _said_softly(one: Candidate) -> bool:
    """Take away what capitals say of a candidate; return whether it still is one."""
    if not one.caps:
        return True
    one.caps = False
    if one.kind == "caps":
        one.kind = "bold" if one.bold else "colon" if one.ends == ":" else "plain"
        return one.bold or (one.ends not in ".,;?!" and len(one.title) < PLAIN)
    if one.kind == "caps-in":
        one.kind = "bold-in" if one.bold else "run-in"
    return True


def _is_one_list(drafts: list[Draft]) -> bool:
    """Whether all is typed as one list, headings as well: "- CALL TO ORDER", "- The meeting …".

    Pages of a site builder become such text; their marks say nothing.
    """
    first = next((n for n, draft in enumerate(drafts) if draft.level >= 0), len(drafts))
    below = [draft for draft in drafts[first:] if not draft.cells]
    same = sum(draft.level == 0 and draft.marker == drafts[first].marker for draft in below)
    titles = sum(draft.text.isupper() and len(draft.text) > MARGIN for draft in below)
    return titles >= FEW and same >= WHOLE * len(below)


def _number_alone(place: int, drafts: list[Draft]) -> Candidate | None:
    """Return the candidate of a number on a line of its own, with its title on the next."""
    number = number_of_marker(drafts[place].marker, letter=drafts[place].letter)
    below = drafts[place + 1] if place + 1 < len(drafts) else None
    if number is None or below is None or below.cells or below.marker or not below.text:
        return None
    text = below.text
    caps = text.isupper() and sum(map(str.isalpha, text)) > 2
    kind = f"n:{number.kind}:{max(drafts[place].level, 0)}"
    one = Candidate(place, drafts[place], kind, text, number, ends=text[-1], caps=caps)
    one.bold = below.style.bold
    one.short = len(text) <= TITLE and len(text.split()) <= 22
    cut = run_in_twice(below) if len(text) > TITLE or text[-1] == "." else None
    if cut is not None:  # "IV." and below it "Roads - The lane is closed."
        one.title, one.short, one.ends = cut[1], True, cut[1][-1]
        one.over = Candidate(place + 1, below, kind, cut[1], rest=cut[0])
        return one
    one.below = True
    return one


def is_code(text: str) -> bool:
    """Whether *text* is the number of a minute and nothing else: "C/40"."""
    return len(text) <= LONGEST and CODE.fullmatch(text) is not None


def _code_alone(place: int, drafts: list[Draft]) -> Candidate | None:
    """Return the candidate of "C/40" on a line of its own, with its title on the next.

    Pages of councils' web systems have the minute's number in a column of its own.
    """
    draft = drafts[place]
    below = drafts[place + 1] if place + 1 < len(drafts) else None
    if draft.level >= 0 or not is_code(draft.text) or below is None:
        return None
    if below.cells or below.marker or not below.text:
        return None
    if len(below.text) > TITLE or below.text[-1] in ".;,":
        return None
    raw = draft.text
    number = Number(raw, f"code {FIGURES.sub('n', raw)}", int(FIGURES.findall(raw)[-1]), len(raw))
    kind = f"n:{number.kind}:0"
    one = Candidate(place, draft, kind, below.text, number, loose=True, short=True, below=True)
    one.caps, one.bold, one.ends = below.text.isupper(), below.style.bold, below.text[-1]
    return one


def _opening_cell(place: int, drafts: list[Draft]) -> Candidate | None:
    """Return the candidate of a cell that opens an item because of the table that it stands in."""
    draft = drafts[place]
    if draft.opens <= 0:
        return None
    title = " ".join(one.text for one in drafts[place : place + draft.heads])
    return Candidate(place, draft, f"row{draft.opens}", title, short=True)


def _number_cell(place: int, draft: Draft, following: list[Draft]) -> Candidate | None:
    """Return the candidate of a number in a cell of its own, with its title in the next cell."""
    if draft.cell is None or not draft.text.isdecimal() or len(draft.text) > 2 or not following:
        return None
    beside = following[0].cell
    if beside is None or beside[:2] != draft.cell[:2] or beside[2] == draft.cell[2]:
        return None
    number = Number(draft.text, "cell", int(draft.text), len(draft.text))
    return Candidate(place, draft, "n:cell:0", "", number, short=True)


def _label(place: int, draft: Draft) -> Candidate | None:
    """Return the candidate of what stands left of the discussion, in a column of its own."""
    if not draft.label or len(draft.text) > TITLE:
        return None
    return Candidate(place, draft, "label", draft.text, short=True)


def _is_heard(one: Candidate, lexicon: Lexicon, *, begun: bool) -> bool:
    """Whether what was read as header or attendance may be a heading all the same.

    Its series decides about a number; "ROLL CALL" is an item, "7 pm, Town Hall" none.
    """
    if one.draft.opens > 0:
        return True
    if one.kind == "label":
        return one.draft.role == "header"
    if one.number is not None:
        listed = one.draft.role == "attendance"
        one.listed = listed and (":" in one.draft.text or read_name(one.title, lexicon) is not None)
        one.listed = one.listed and (" " in one.title or ":" in one.draft.text)
        return not (listed and one.kind[0] == "h" and _heads_list(one.title, lexicon))
    if one.slot is not None and one.kind[0] == "h":
        return begun
    if one.slot is not None:
        return begun and len(one.title.split()) > 1 and not find_dates(one.title, lexicon)
    if one.kind in ("caps", "caps-in", "bold", "plain", "colon") or one.kind[0] == "h":
        name = first_matter(one.title)
        known = begun and one.draft.role == "header" and name in whole(lexicon.usual_items)
        if one.kind == "bold" and begun and one.draft.role == "header" and ":" not in one.title:
            return not find_dates(one.title, lexicon)  # "Permit 26-4, 12 Mill Lane": no place
        return known or name in whole(lexicon.attendance_items)
    if one.kind == "run-in":
        return begun and bare(one.title) in whole(lexicon.usual_items)
    return False


def _tells_absence(one: Candidate, below: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a sentence says below "APOLOGIES" who sent them: a matter like others, and no list.

    Parish councils set it as they set their other headings.
    """
    if one.kind not in ("caps", "bold") or one.rest is not None or not below:
        return False
    text = below[0].text
    words = text.split()
    told = below[0].level < 0 and not below[0].cells and len(words) > TOLD
    away = whole((*lexicon.excused_labels, *lexicon.absent_labels))
    verbs = whole(lexicon.verbs_of_prose)
    return told and bare(one.title) in away and not verbs.isdisjoint(words)


def first_matter(title: str) -> str:
    """Return the "roll call" of "Roll call (Secretary)", and of "ROLL CALL/PLEDGE"."""
    return bare(BESIDE.split(BRACKETS.sub("", title), maxsplit=1)[0])


def _heads_list(title: str, lexicon: Lexicon) -> bool:
    """Whether a numbered heading only heads a list of people: "2.1 Members present"."""
    known = whole((*lexicon.attendance_items, *lexicon.usual_items))
    return heads_roll(title, lexicon) and bare(title) not in known


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
    offset = len(" ".join(row.text[row.body : max(lead, row.body)].split())) - begin
    return offset if 3 <= offset <= 140 else 0


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
