"""What stands above the items only as a letterhead does: body, place, kind of the meeting.

In: the chosen headings, and the drafts.  Out: those headings without the letterhead.
Never: leaves out a title that agendas know, or a list of tasks.
"""

import re
from collections import Counter

from attrs import frozen

from ..drafts import Draft
from ..headings.candidate import SERIES, Candidate
from ..headings.heard import first_matter
from ..headings.title_words import names_tasks, names_the_meeting
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from .kinds import is_letterhead
from .looks.officers import OFFICERS

TOP = 8  # so many drafts at the top may name the meeting
WEAK = ("plain", "colon", "run-in", "bold-in", "caps-in", "dash")
LETTERHEAD = ("caps", "bold", "plain", "colon", "alone")
ITEMS = ("slot", "label", "row1", "row2", "row3", "code", "code1")  # kinds of items alone
FIELD = re.compile(r"[A-Z][\w ]{2,24}: \S")  # "Minute taker: Ann Lee"
TOLD = 60  # so long is a paragraph, at least


@frozen
class _Headings:
    """What all the headings say together: which kinds are those of items, and where text begins."""

    strong: set[str]  # kinds that number, time or style the items
    first: int | None  # where the first of these stands
    later: set[str]  # kinds that come behind it
    told: set[str]  # kinds with text right below them
    text: int  # where the first draft stands that is no line of a letterhead
    lined: bool  # some are plain lines


def below_letterhead(
    chosen: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Leave out what stands above the first strong heading only as a letterhead does.

    Where a document numbers, times or styles its items, bold and capital lines above the first of
    them name the body, the place and the kind of meeting; and so they do above all text.
    """
    usual = whole(lexicon.usual_items)
    headings = _look_over(chosen, drafts, usual)
    heads = [one for one in chosen if one.draft.style.heading is not None]
    others = len(chosen) - len(heads)
    letters: set[int] = set()
    sure: set[str] = set()
    out: list[Candidate] = []
    for one in chosen:
        styled = one.draft.style.heading is not None
        if styled and others >= SERIES and is_letterhead(one, heads, drafts):
            continue
        begins = headings.lined and _begins_agenda(one, drafts, usual)
        begins = begins or (one.kind in headings.told and _ends_fields(one, headings.text, drafts))
        above = _is_above(one, headings) and not begins
        named = _may_name_the_meeting(one) and not begins and names_the_meeting(one.title, lexicon)
        # "MINUTES OF THE MEETING OF THE OTTER" and right below it "TOWN COUNCIL HELD IN THE HALL".
        goes_on = one.place - 1 in letters and one.kind == "caps" and one.draft.first.gap == 0
        first_of_all = not out and styled and one.number is None
        named = named or (first_of_all and _is_told_of(one, drafts))
        if named or (goes_on and not one.begun and bare(one.title) not in usual):
            letters.add(one.place)
            named = True
        known = first_matter(one.title) in usual or names_tasks(one, lexicon)
        known = known or one.kind == OFFICERS or (styled and one.kind in sure)
        if known and styled:
            sure.add(one.kind)  # what has the style of "Announcements", below it, is no letterhead
        if (not above and not named) or known:
            out.append(one)
        elif styled and bare(one.title) in whole(lexicon.talk_wrappers):
            out.append(one)  # "## Discussion:" above topics that only a colon marks
    return out


def _look_over(chosen: list[Candidate], drafts: list[Draft], usual: frozenset[str]) -> _Headings:
    """Return what the *chosen* headings say together."""
    counts = Counter(one.kind for one in chosen)
    strong = {k for k in counts if counts[k] >= SERIES and k not in (*WEAK, "caps", "bold")}
    first = next((one.place for one in chosen if one.kind in strong), None)
    text = next((n for n, draft in enumerate(drafts) if _is_text(draft, usual)), 0)
    # Two bold lines with text below them are no letterhead, whatever marks the items behind them.
    ahead = Counter(
        one.kind
        for one in chosen
        if (one.place > text or _ends_fields(one, text, drafts)) and _is_told_below(one, drafts)
    )
    return _Headings(
        strong=strong,
        first=first,
        later={one.kind for one in chosen if first is not None and one.place > first},
        told={kind for kind in ahead if ahead[kind] > 1},
        text=text,
        lined=any(one.kind == "line" for one in chosen),
    )


def _is_above(one: Candidate, headings: _Headings) -> bool:
    """Whether a weak heading stands above the strong ones, or above all text."""
    first, text = headings.first, headings.text
    weak = one.kind not in headings.strong and first is not None and one.place < first
    # What comes again among the items is a heading of this document.
    comes = one.draft.style.heading is not None and one.kind in headings.later
    alien = one.kind not in {*headings.later, "slot"}
    alien = alien and (one.kind not in headings.told or one.place <= text)
    above = weak and ((one.place < text and not comes) or alien)
    return above or (one.place < text - 1 and one.kind in LETTERHEAD)


def _may_name_the_meeting(one: Candidate) -> bool:
    """Whether a heading at the top has no mark of an item."""
    return one.place < TOP and one.number is None and not one.begun and one.kind not in ITEMS


def _begins_agenda(one: Candidate, drafts: list[Draft], usual: frozenset[str]) -> bool:
    """Whether a usual item stands right below a line.

    "REGULAR BOARD MEETING" right above "Call to Order" is the first part of an agenda.
    """
    below = drafts[one.place + 1].text if one.place + 1 < len(drafts) else ""
    return bool(below) and bare(below) in usual


def _is_told_below(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether a list or a paragraph stands right below a line."""
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    return below is not None and (below.level >= 0 or len(below.text) > TOLD)


def _ends_fields(one: Candidate, text: int, drafts: list[Draft]) -> bool:
    """Whether a line stands between "Minute taker: Ann" and the first *text*: no letterhead."""
    return 0 < one.place == text - 1 and FIELD.match(drafts[one.place - 1].text) is not None


def _is_told_of(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether the day or the place stands right below a line: "Meeting No: 3", "Week 3"."""
    below = drafts[one.place + 1] if 0 < one.place < TOP and one.place + 1 < len(drafts) else None
    if below is None:
        return False
    cells = (part for row in below.cells for part in row)
    return below.role == "header" or any(part.role == "header" for part in cells)


def _is_text(draft: Draft, usual: frozenset[str]) -> bool:
    """Whether a draft is no line of a letterhead any more."""
    text = draft.text
    if draft.role == "header":
        return False
    if draft.role == "attendance" or draft.level >= 0 or bare(text) in usual:
        return True
    return len(text) > 100 or (len(text) > 50 and text[-1] == ".")
