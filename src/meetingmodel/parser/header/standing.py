"""Whether the minutes are a draft or approved, and whether there was a quorum.

In: drafts.  Out: `frame.status`, `frame.approved_on`, `frame.quorum`.
Never: takes the approval of other minutes for that of these.
"""

import re

from ...model import Status
from ..drafts import Draft
from ..frame import Frame
from ..language.dates import find_dates
from ..language.gates import gate
from ..language.phrases import bare, phrase, tokens, whole, words_of
from ..lexicon.words import Lexicon
from .day_order import oriented
from .fields import Labelled
from .zone import above_business

TOP = 12  # so far up the status stands
SHORT = 6  # words of a line that only says so
LITTLE = 2  # letters of "v2"; "Draft budget" is a matter
WORD = re.compile(r"[^\W\d_]+")


def find_status(frame: Frame, zone: list[Draft], labels: list[Labelled]) -> None:
    """Fill `frame.status` and `frame.approved_on`.

    Below the first item stands what became of other minutes: "Minutes approved". The status in
    front matter may be that of the page.
    """
    lexicon = frame.lexicon
    for one in labels:
        if one.draft.rows and one.label in whole(lexicon.status_labels):  # "Status: Draft"
            frame.status = _said(one.value, lexicon)
            if frame.status is not None:
                return
    for part in above_business(zone[:TOP], lexicon):
        if len(part.text) < 120 and _is_draft(part, lexicon):
            frame.status = Status.DRAFT
            return
        if len(part.text) < 60 and _is_approved(part.text, frame):
            frame.status = Status.APPROVED
            for found in find_dates(part.text, lexicon):
                when = oriented(found, frame)
                if when and frame.date and when > frame.date:
                    frame.approved_on = when


def _said(value: str, lexicon: Lexicon) -> Status | None:
    """Return the status that *value* is the name of, None for another word ("Published")."""
    if bare(value) in whole(lexicon.draft_words):
        return Status.DRAFT
    return Status.APPROVED if bare(value) in whole(lexicon.approved_words) else None


def _is_approved(text: str, frame: Frame) -> bool:
    """Whether *text* says that these minutes are: "Approved Minutes", "Minutes – approved 4 May".

    "Minutes of the June meeting were read and approved" are those of another day, and "Approval of
    Plans: approved with thanks" is a matter.
    """
    lexicon = frame.lexicon
    approved = phrase(lexicon.approved_words).search(text)
    if approved is None or phrase(lexicon.meeting_words).search(text) is None:
        return False
    before = text[: approved.start()]
    words = words_of(before)
    if words[:1] and words[0] in whole(lexicon.these_words):
        return True  # "These minutes were approved on 1 June"
    others = whole((*lexicon.passives, *lexicon.not_these_minutes))
    if not others.isdisjoint(words) or phrase(lexicon.approving_minutes).search(before):
        return False
    month = frame.date.month if frame.date is not None else None
    named = {n for n, names in enumerate(lexicon.months, 1) if not whole(names).isdisjoint(words)}
    return month is None or named <= {month}


def _is_draft(part: Draft, lexicon: Lexicon) -> bool:
    """Whether *part* says that the minutes are a draft, and nobody that drafts something.

    "DRAFT", "Draft minutes of 4 May", "These are the draft minutes"; but neither "Ann to draft a
    letter", "Draft budget" nor "a copy of draft minutes", which are those of another day.
    """
    found = phrase(lexicon.draft_words).search(part.text)
    if found is None:
        return False
    named = not part.tokens.isdisjoint(lexicon.meeting_words)
    before = part.text[: found.start()].rsplit(None, 1)[-1:]
    known_by_now = (*lexicon.definite_articles, *lexicon.office_of)
    others = (*lexicon.infinitive, *lexicon.modals, *known_by_now)
    other = bool(before) and before[0].lower() in whole(others)
    other &= tokens(part.text[: found.start()]).isdisjoint(whole(lexicon.title_pronouns))
    rest = f"{part.text[: found.start()]} {part.text[found.end() :]}"
    known = rest.isupper() or phrase(lexicon.approved_words).search(rest) is not None
    alone = known or not any(len(word) > LITTLE for word in WORD.findall(rest))
    return not other and (named or (alone and len(part.text.split()) <= SHORT))


def find_quorum(frame: Frame, drafts: list[Draft]) -> None:
    """Fill `frame.quorum`: what the notes say, not what the roll counts.

    One that was missed counts only where none was there later: "Bob Roe came, and a quorum was
    present."
    """
    lexicon = frame.lexicon
    met, missed = phrase(lexicon.quorum_met), phrase(lexicon.quorum_missed)
    gates, others = (
        gate(lexicon.quorum_met, lexicon.quorum_missed),
        phrase(lexicon.quorum_of_others),
    )
    for draft in drafts:
        for start, stop in draft.sentences(lexicon) if gates.opens(draft.tokens) else ():
            low = draft.text[start:stop].lower()
            if missed.search(low) is None and met.search(low) is not None:
                frame.quorum = True
                return
            if missed.search(low) is not None and others.search(low) is None:
                frame.quorum = False
