"""Lines that their place makes headings: underlined with dashes, or close above their text.

In: candidates and drafts.  Out: candidates of the kinds "under-", "under=" and "stand", too.
Never: looks at capitals, numbers or (but for a roll call) words; where a format states styles,
those say more.

Plain text has no styles: who types minutes there underlines a heading, or leaves a blank line above
it and none below.
"""

from .candidates import BRACKETS, Candidate
from .drafts import Draft
from .lexicon.words import Lexicon
from .phrases import bare, whole

WORDS = 8  # of a heading that only stands close above its text
LENGTH = 60
TEXT = 40  # so long is what stands below
LEAST = 3
MOST = 0.6  # of the plain lines of a document that has such headings
ROWS = 2  # of a heading that is underlined


def mark_standing(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where lines that are underlined, or close above their text, have own kinds."""
    known = {one.place: one for one in found}
    rolls = whole(lexicon.attendance_items)  # "Roll call (Secretary)"
    for place, draft in enumerate(drafts):
        rule = draft.rows[-1].under if draft.rows and not draft.cells else ""
        if not rule or not draft.text or len(draft.rows) > ROWS:
            continue
        heads = draft.role == "attendance" and _lists_people(place, drafts)
        if heads and bare(BRACKETS.sub("", draft.text)) not in rolls:
            continue
        one = known.setdefault(place, Candidate(place, draft, "plain", draft.text, short=True))
        if one.number is None and one.slot is None:
            one.kind, one.rest, one.title = f"under{rule}", None, draft.text
    found = [known[place] for place in sorted(known)]
    plain = [one for one in found if one.kind == "plain" and ": " not in one.title]
    close = [one for one in plain if _stands_close(one, drafts)]
    told = sum(len(drafts[one.place + 1].text) >= TEXT for one in close)
    if len(close) >= LEAST and len(close) >= MOST * len(plain) and told * 2 > len(close):
        for one in close:
            one.kind = "stand"
    return found


def _lists_people(place: int, drafts: list[Draft]) -> bool:
    """Whether the list that a line heads stands right below it, and was read as one."""
    return place + 1 < len(drafts) and drafts[place + 1].role == "attendance"


def _stands_close(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether a short line has a blank line above it, and its text right below."""
    draft, text = one.draft, one.draft.text
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    if below is None or below.cells or not below.rows or not draft.rows or one.draft.cell:
        return False
    short = len(text) <= LENGTH and len(text.split()) <= WORDS and len(draft.rows) == 1
    apart = draft.first.gap > 0 or draft.first.page != drafts[max(one.place - 1, 0)].rows[-1].page
    return short and apart and below.first.gap == 0 and below.role is None
