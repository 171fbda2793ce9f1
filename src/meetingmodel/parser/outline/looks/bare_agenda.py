"""Documents that are an agenda and no minutes: lines, with hardly a sentence among them.

In: the drafts, and the candidates among them.  Out: whether it is one; all of its lines.
Never: takes minutes in short sentences for an agenda.
"""

import re

from ...attendance.status import is_vote
from ...drafts import Draft
from ...headings.candidate import SERIES, Candidate
from ...language.gates import gate
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from .run_in_kinds import RUN_IN_HEAD

VOTES = 2  # lines that tell a vote
AGENDA = 8  # lines of an agenda


def is_bare_agenda(drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a document is an agenda and no minutes: lines, hardly a sentence among them."""
    lines = [draft for draft in drafts if not draft.cells and draft.role is None]
    usual = whole(lexicon.usual_items)
    if len(lines) <= AGENDA or sum(_names_usual(draft.text, usual) for draft in lines) < SERIES:
        return False
    if sum(tells_vote(draft.text, lexicon) for draft in lines) >= VOTES:
        return False  # minutes in short points, as student senates write them
    verbs = gate(lexicon.verbs_of_prose)
    told = sum(
        len(draft.text) > 110
        or (draft.text[-1:] == "." and " " in draft.text)
        or verbs.opens(draft.tokens)
        for draft in lines
    )
    return told * 8 <= len(lines)


def tells_vote(text: str, lexicon: Lexicon) -> bool:
    """Whether a line tells who moved or seconded, how many voted, or what became of it."""
    head, colon, rest = text.partition(":")
    name = bare(head)
    labels = whole((*lexicon.motion_nouns, *lexicon.label_words)) - whole(lexicon.action_labels)
    if colon and rest.strip() and name in labels:
        return True
    return len(text) <= RUN_IN_HEAD and is_vote(text, lexicon)


def as_lines(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* with all plain lines of an agenda, from the first that is known by its words.

    Where an agenda says more of a matter than its name, all of the line is the title.
    """
    usual = whole(lexicon.usual_items)
    first = next((n for n, draft in enumerate(drafts) if _names_usual(draft.text, usual)), 0)
    known = {one.place: one for one in found}
    for place in range(max(first - 1, 0), len(drafts)):
        one, draft = known.get(place), drafts[place]
        if draft.cells or draft.level >= 0 or not draft.text or (draft.role and one is None):
            continue
        if one is not None and one.kind in ("plain", "run-in", "caps-in") and place >= first:
            one.kind, one.rest, one.title = "line", None, draft.text
        elif one is not None and one.kind in ("caps", "bold", "colon"):
            one.kind = "part"  # of an agenda, with its lines below
        elif (
            one is None
            and place >= first
            and draft.text[0].isalnum()
            and draft.text[-1] not in ",;?!"
        ):
            known[place] = Candidate(place, draft, "line", draft.text, short=True)
    return [known[place] for place in sorted(known)]


def _names_usual(text: str, usual: frozenset[str]) -> bool:
    """Whether a line is a known title, perhaps with a remark: "Call to order – 7 PM"."""
    head = re.split(r":|\s[-–—]", text[:RUN_IN_HEAD], maxsplit=1)[0]
    return bare(head) in usual and (head == text or len(text) <= RUN_IN_HEAD)
