"""Votes on resolutions that are printed above: "The resolution passed by unanimous consent".

In: one sentence and what was said before it.  Out: the `Proposal` that was voted on, or None.
Never: takes a resolution of another item, or one that somebody only speaks of.
"""

from ...drafts import Draft
from ...language.phrases import opening
from ...lexicon.words import Lexicon
from ..context import Context
from .above import last_sentence
from .proposal import Place, Proposal, Said
from .telling import outcome_of
from .votes import read_tally

LENGTH = 200  # a longer sentence tells more than a vote
FAR = 40  # so many blocks above its vote a resolution begins


def resolution_told(said: Said, context: Context) -> Proposal | None:
    """Return the resolution above "The resolution passed by unanimous consent".

    Boards of foundations and companies print it first: WHEREAS, RESOLVED, and the vote.
    """
    text, lexicon = said.text, context.lexicon
    if said.draft.headed or len(text) > LENGTH:
        return None
    subject = opening(lexicon.told_resolutions).match(text)
    if subject is None:
        return None
    outcome, words = outcome_of(text[subject.end() :], context)
    place = _resolved_above(said, lexicon) if outcome is not None else None
    if place is None:
        return None
    one = Proposal.of(said)
    one.put(place)
    one.outcome, one.outcome_text = outcome, words
    one.tally = read_tally(text[subject.end() :], lexicon, context.roster)[0]
    one.told.append((said.draft, said.start, said.stop))
    one.evidence.append(said.draft.span_at(said.start, said.stop))
    return one


def _resolved_above(said: Said, lexicon: Lexicon) -> Place | None:
    """Return the first sentence of the resolution that stands last above *said*."""
    resolved = opening(lexicon.resolution_words)
    first: Place | None = None
    seen: set[int] = set()
    for draft, start, stop in reversed(said.before[-FAR:]):
        if draft.headed or draft.cells:
            break
        if start >= 0:
            opens = resolved.match(draft.text, start) is not None
            place = (draft, start, stop)
        else:
            opens = id(draft) not in seen and resolved.match(draft.text) is not None
            place = (draft, *_first_sentence(draft, lexicon))
        seen.add(id(draft))
        first = place if opens else first
        if first is not None and not opens and not _leads_on(draft, lexicon):
            break
    return first


def _first_sentence(draft: Draft, lexicon: Lexicon) -> tuple[int, int]:
    places = draft.sentences(lexicon)
    return places[0] if places else last_sentence(draft.text, lexicon)


def _leads_on(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a block belongs to the resolution below it: "WHEREAS …; and"."""
    return opening(lexicon.recitals).match(draft.text) is not None
