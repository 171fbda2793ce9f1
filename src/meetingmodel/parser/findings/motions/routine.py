"""Minutes and agendas that were approved as they were, where nobody is said to have moved it.

In: one sentence.  Out: the `Proposal` that was approved, or None.
Never: takes what else "was approved", somewhere and by somebody, for a vote of this meeting.
"""

import re
from functools import lru_cache

from ....model import Outcome
from ...language.gates import gate
from ...language.phrases import any_of, bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .proposal import Proposal, Said
from .telling import vote_tokens

LONGEST = 180  # letters; a longer sentence tells more
BEFORE = 16  # so many words may say which minutes
FIGURE = re.compile(r"\d+[a-z]{0,2}")
ENDS = " ;,–—-:"


def by_routine(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "The minutes of 3 May were accepted without amendment".

    Committees of projects and clubs approve them so, and name nobody; the clerk tells how.
    """
    text, lexicon = said.text, context.lexicon
    verb = phrase(lexicon.approved_by_vote).search(text) if len(text) < LONGEST else None
    if verb is None or said.draft.headed or said.draft.boxed or text[-1:] == "?":
        return None
    several = _following(lexicon).match(text) is not None
    if text[-1:] == ":" and not several:
        return None
    if not several and not _are_papers(text[: verb.start()].rstrip(ENDS), lexicon):
        return None
    known = vote_tokens(lexicon) | whole((*lexicon.approval_fillers, *lexicon.approval_tails))
    rest = tokens(text[verb.end() :].replace("-", " ")) - known
    how = phrase(lexicon.approved_how).search(text, verb.end())
    if not several and how is None and opening(lexicon.approved_how).match(text) is None:
        return None  # a bare "The minutes were approved" only reports
    if several:
        rest = frozenset[str]()  # "The following policies were approved: Leave, Pets and Data."
    if not all(FIGURE.fullmatch(word) for word in rest) or _is_dated(text[verb.end() :], context):
        return None
    one = Proposal(said.draft, said.start, said.start + len(text.rstrip(ENDS)), said.order)
    one.outcome, one.outcome_text, one.routine = Outcome.CARRIED, verb[0], True
    return one


@lru_cache(maxsize=8)
def _following(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "The following policies were unanimously approved"."""
    papers, done = any_of(lexicon.listed_papers), any_of(lexicon.approved_by_vote)
    the, were = any_of(lexicon.following), any_of(lexicon.passives)
    return re.compile(rf"(?i:{the}\s+{papers}\s+{were}\s+(?:[a-z]{{2,15}}\s+){{0,2}}{done})(?!\w)")


def _are_papers(head: str, lexicon: Lexicon) -> bool:
    """Whether *head* names minutes or an agenda, and nothing but which: "The agenda was"."""
    heard = opening(lexicon.routine_leads).match(head)
    if heard is not None and heard[0].endswith(","):
        head = head[heard.end() :].lstrip()  # "There being no corrections, the minutes were"
    words = [bare(word) for word in head.split()]
    if not words or len(words) > BEFORE or ":" in head:
        return False
    papers = gate(lexicon.routine_papers).opens(tokens(head))
    plain = (*lexicon.askings, *lexicon.subordinators, *lexicon.infinitive)
    stray = whole((*plain, *lexicon.nothing_routine))
    if not papers or not stray.isdisjoint(words):
        return False  # "Once the minutes are approved", "to be approved"
    leads = opening((*lexicon.routine_papers, *lexicon.routine_leads)).match(head) is not None
    # "Approval of the minutes was deferred", "Bob said the minutes were approved"
    return leads or FIGURE.match(head) is not None or _opens_with_month(words, lexicon)


def _opens_with_month(words: list[str], lexicon: Lexicon) -> bool:
    return any(words[0] in month for month in lexicon.months)


def _is_dated(tail: str, context: Context) -> bool:
    """Whether it is told when: "Minutes approved 4 May", at the foot of the paper."""
    return FIGURE.search(tail) is not None and not tokens(tail).isdisjoint(
        {word for month in context.lexicon.months for word in month}
    )
