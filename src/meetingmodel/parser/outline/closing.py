"""Where the business ends: signatures, notices, and papers that stand after the minutes.

In: drafts and the frame.  Out: the place where the closing begins, and the attachments.
Never: cuts off business; what follows is closing only after an adjournment or a signature.
"""

import re
from functools import lru_cache

from ..drafts import Draft
from ..frame import Frame
from ..language.gates import gate
from ..language.phrases import any_of, bare, opening, phrase, whole
from ..lexicon.words import Lexicon
from ..people.names import is_name

HEADS = 4  # so many cells make a heading
SIGNED_ROWS = 3  # of a table for signatures, at most
ELECTED = 3  # so many offices in a row are no signatures
SIGNED = 60  # characters of a name and an office below the line to sign on
NEAR, RULED = 40, 2  # so many lines above stand so many titles below rules, at least
LABELLED = 120  # letters of a line that a label of signatures begins
EARLY, LATE = 0.25, 0.7  # of the notes: no meeting ends before; one without an end closes after
TITLE = 100  # so long is the title of a paper that is attached
SIGNATURE_LINE = re.compile(r"_{6,}|\.{10,}")


def closing_start(drafts: list[Draft], frame: Frame) -> tuple[int, list[tuple[str, int, int]]]:
    """Return the first place after the business, and (title, start, stop) of each attachment."""
    lexicon = frame.lexicon
    count = len(drafts)
    adjourned = _last_adjourned(drafts, lexicon)
    start = _closing_heading(drafts, adjourned, lexicon)
    if start == count:
        floor = adjourned if adjourned is not None else int(count * LATE)
        places = range(max(floor, 1), count)
        signed = (n for n in places if _closes(drafts, n, floor, adjourned, frame))
        start = next(signed, count)
    first = next((n for n in range(start, count) if _is_attached(drafts[n].text, lexicon)), None)
    attachments = [(drafts[first].text, first, count)] if first is not None else []
    for place in range(start, first if first is not None else count):
        drafts[place].role = drafts[place].role or "signature"
    return start, attachments


def _last_adjourned(drafts: list[Draft], lexicon: Lexicon) -> int | None:
    """Return where it is last said that the meeting ended, unless that is near the top."""
    adjourned, gates = phrase(lexicon.adjourned), gate(lexicon.adjourned)
    for place in range(len(drafts) - 1, int(len(drafts) * EARLY), -1):
        if gates.opens(drafts[place].tokens) and adjourned.search(drafts[place].text):
            return place
    return None


def _closes(
    drafts: list[Draft], place: int, floor: int, adjourned: int | None, frame: Frame
) -> bool:
    """Whether the closing begins at *place*: somebody signs there, or is said to have signed.

    *floor*: where the meeting ended, or it may have.
    """
    draft, lexicon = drafts[place], frame.lexicon
    if len(draft.cells) > SIGNED_ROWS or _is_entry(draft):
        return False  # a table whose first cell is "Date:" heads a form; "• Date: 4 May" is a note
    if any(drafts[place - back].heads > back for back in range(1, min(place, HEADS) + 1)):
        return False  # a part of a heading over several cells: "8:00 | Ann Lee"
    if adjourned is None and _are_elected(drafts, place, lexicon):
        return False
    if place == adjourned:
        return False
    if _is_signed(draft.text, lexicon) and len(draft.text) < LABELLED:
        return True
    if any(SIGNATURE_LINE.search(row.text) for row in draft.rows):
        return True
    if place == floor:
        return False
    if _stands_below_rule(draft, frame) and not _is_parted(drafts, place):
        return True
    return adjourned is not None and _is_office(draft, frame)


def _is_signed(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* begins as a signature does; "Chairman agreed to write" says what he does."""
    label = opening(lexicon.closing_labels).match(text)
    if label is None:
        return False
    does = opening((*lexicon.modals, *lexicon.speech)).match(text[label.end() :].lstrip())
    office = bare(label[0]) in whole(lexicon.offices)
    to_whom = text[label.end() :].split()[1:2]  # "Clerk to the Council"
    return not (office and does and to_whom and to_whom[0] not in whole(lexicon.articles))


def _is_attached(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* heads a paper behind the signature: "Appendix", "ATTACHMENT B: Survey"."""
    if len(text) > TITLE:
        return False
    return bare(text) in whole(lexicon.attachment_titles) or (
        text[-1:] != "." and _named_paper(lexicon).match(text) is not None
    )


@lru_cache(maxsize=8)
def _named_paper(lexicon: Lexicon) -> re.Pattern[str]:
    titles = any_of(lexicon.attachment_titles)
    return re.compile(rf"(?i:{titles})(?:\s+[A-Z\d]{{1,3}})?\s*(?::|\s[-–—])\s+\S")


def _closing_heading(drafts: list[Draft], adjourned: int | None, lexicon: Lexicon) -> int:
    """Return the place of the heading of what is no business, the number of drafts if none is.

    "Signatures" is the last one; copies of web pages have "Contact info" and more behind the end.
    """
    count = len(drafts)
    heads = [n for n in range(adjourned or count, count) if drafts[n].style.heading]
    heads += [n for n in range(count - 1, 0, -1) if drafts[n].style.heading][:1]
    known = whole(lexicon.closing_headings)
    return next((n for n in heads if bare(drafts[n].text) in known), count)


def _is_entry(draft: Draft) -> bool:
    """Whether *draft* stands in a list behind a mark; people sign without."""
    return draft.level >= 0 and bool(draft.marker) and not any(map(str.isalnum, draft.marker))


def _are_elected(drafts: list[Draft], place: int, lexicon: Lexicon) -> bool:
    """Whether a line is one of several with an office and a name, as those who were elected.

    "President: Ann Lee", "Secretary: Bob Roe", "Treasurer: Cy Poe": clubs, at annual meetings.
    """
    offices = whole(lexicon.offices)
    around = range(max(place - ELECTED + 1, 0), min(place + ELECTED, len(drafts)))
    labels = [bare(drafts[n].text.partition(":")[0]) in offices for n in around]
    here = place - around.start
    runs = range(max(here - ELECTED + 1, 0), here + 1)
    return any(
        len(labels[n : n + ELECTED]) == ELECTED and all(labels[n : n + ELECTED]) for n in runs
    )


def _is_office(draft: Draft, frame: Frame) -> bool:
    """Whether only an office stands at the end, where a web page lost who signed: "Town Clerk"."""
    plain = draft.level < 0 and not draft.style.heading and not draft.cells
    return plain and bare(draft.text) in whole(frame.lexicon.offices)


def _is_parted(drafts: list[Draft], place: int) -> bool:
    """Whether rules part all matters: one stands above the lines before, too, and text below.

    A page that was copied as text has "Paper Lamp" so, which could be a name, below its rule.
    """
    below = drafts[place + 1] if place + 1 < len(drafts) else None
    if (
        below is None
        or not below.rows
        or below.first.rule
        or (below.level < 0 and len(below.text) <= SIGNED)
    ):
        return False
    ruled = 0
    for draft in drafts[max(place - NEAR, 0) : place]:
        ruled += bool(draft.rows) and draft.first.rule and len(draft.text) <= SIGNED
    return ruled >= RULED


def _stands_below_rule(draft: Draft, frame: Frame) -> bool:
    """Whether a rule to sign on stands above a name or an office: "Ann Lee, City Clerk"."""
    if draft.cells or not draft.rows or not draft.first.rule or draft.style.heading:
        return False
    short = 0 < len(draft.text) <= SIGNED and draft.text[-1] != "."
    name, comma, _ = draft.text.partition(",")  # "Secretary" alone may head what was said
    office = bool(comma) and bare(name) in whole(frame.lexicon.offices)
    return short and (office or is_name(name, frame.lexicon, least=2))
