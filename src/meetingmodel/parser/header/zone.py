"""The lines at the top of the notes, and where the roll or the business begins below them.

In: drafts.  Out: the drafts of the header zone.
Never: judges what a line says of the meeting.
"""

import re

from ..cleaning.marks import unmarked
from ..drafts import Draft
from ..language.dates import find_dates
from ..language.phrases import bare, tokens, whole
from ..lexicon.words import Lexicon
from ..people.movers import names_movers, resolves
from ..tasks.cells import lists_tasks, names_above

ZONE = 30  # so many drafts at the top may belong to the header
ROSTER = 7  # so many lines of officers may stand above the title
TITLE = 40
PIECES = re.compile(r"\s[-–—|·•]\s|\n|\t|;\s|,\s(?=[A-Z])|:\s")  # of a title
CALLED = re.compile(r"[:!?]")
ROLL = 6  # words of the label of a roll


def header_zone(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return the drafts at the top, cells of tables included, up to where the business begins.

    What a list of tasks says of days and places is of the tasks. The card of an archive comes last:
    the minutes themselves say more.
    """
    others = whole(lexicon.minutes_words)
    of_others = begun = False
    out: list[Draft] = []
    card: list[Draft] = []
    tasks = names_above(drafts[:ZONE], lexicon)
    for draft in drafts:
        draft.column = None
        if draft.headed:
            # But "MINUTES" above head and roll is the paper's own title.
            of_others = begun and not draft.tokens.isdisjoint(others)
        begun = begun or draft.headed or draft.role == "attendance"
        if of_others:
            continue  # below "Confirmation of minutes" stands when others met
        if draft.cells and draft.role == "agenda":
            continue  # what a plan of the meeting says of days and places is of its topics
        if draft in tasks or (draft.cells and lists_tasks(draft, lexicon)):
            continue
        if draft.cells:
            for row in draft.cells:
                for column, cell in enumerate(row):
                    for part in [cell, *cell.children] if cell.rows else []:
                        part.column = column
                        out.append(part)
        elif draft.opens < 0 and draft.cell is None:
            card.append(draft)
        else:
            out.append(draft)
        if len(out) >= ZONE:
            break
    return [*out, *card]


def title_first(zone: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return *zone* from "MINUTES" or "AGENDA" on, and then what stands above it.

    So it is where letterhead and officers are a dozen lines, none of which tells of a day.
    """
    loose = (
        *lexicon.meeting_words,
        *lexicon.kinds,
        *lexicon.title_fillers,
        *lexicon.draft_words,
        *lexicon.assembly_words,
        *lexicon.organization_words,  # "CITY COUNCIL MINUTES"
    )
    for place, draft in enumerate(zone):
        if find_dates(draft.text, lexicon) or _begins_business(draft, lexicon):
            return zone
        alone = place >= ROSTER and not draft.marker and len(draft.text) <= TITLE
        if alone and draft.tokens <= whole(loose) and draft.tokens & whole(lexicon.meeting_words):
            return [*zone[place:], *zone[:place]]
    return zone


def ends_letterhead(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* begins the list of who was there."""
    head = bare(CALLED.split(text, maxsplit=1)[0])  # "Present: Ann, Bob", "Here! Ann, Bob"
    if any(
        head in whole(words)
        for words in (
            lexicon.present_labels,
            lexicon.absent_labels,
            lexicon.excused_labels,
            lexicon.remote_labels,
        )
    ):
        return True
    # "Library Trustees Present: Ann Lee, Bob Roe"
    words = head.split()
    told = whole(lexicon.label_presence)
    return 1 < len(words) <= ROLL and words[-1] in told and text[len(head) :].lstrip()[:1] == ":"


def above_business(zone: list[Draft], lexicon: Lexicon, *, entries: bool = False) -> list[Draft]:
    """Return the drafts of *zone* down to the first item, the *entries* of lists where wanted."""
    out: list[Draft] = []
    for place, draft in enumerate(zone):
        if place and _begins_business(draft, lexicon):
            break
        if entries or not draft.marker or draft.level < 0:
            out.append(draft)
    return out


def _begins_business(draft: Draft, lexicon: Lexicon) -> bool:
    text = draft.text
    if draft.marker[:1].isalnum() and draft.level >= 0:
        return True
    if names_movers(draft.full, "", lexicon) or (text[:1].isupper() and resolves(text, lexicon)):
        return True  # townships have resolutions right below the roll
    if not draft.headed:
        return heads_business(draft, lexicon)
    return unmarked(text) != text or bare(text) in whole(lexicon.usual_items)


def heads_business(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line is the heading of business, such as every meeting has: "WELCOME"."""
    name = bare(draft.text)
    return name in whole(lexicon.usual_items) and tokens(name).isdisjoint(
        whole(lexicon.meeting_words)
    )
