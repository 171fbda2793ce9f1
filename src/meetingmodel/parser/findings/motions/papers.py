"""Votes on what stands above under a label of its own: "Resolution 3: To …", "The motion was lost".

In: one sentence that tells a vote, and what was said before it.  Out: the `Proposal`, or None.
Never: takes a vote for that of a matter which no label, no title and no "That …" makes one.

General meetings print what they vote on before anybody speaks to it, and name no mover.
"""

import re
from functools import lru_cache

from ...drafts import Draft
from ...language.phrases import any_of, bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .above import heading
from .counted import is_result
from .forms import patterns
from .proposal import REACH, Place, Proposal, Said
from .results import is_bare_outcome
from .telling import QUOTES, opens, outcome_of
from .voted import asks_approval, is_vote
from .votes import read_tally
from .wording import person, trim

LENGTH = 240  # a longer sentence tells more than a vote
SIDES = 3  # so many lines may tell each a side of the vote
TITLE = 60  # so long is a title in front of a rule
FAR = 8  # so many blocks above its vote stands what was voted on
BY = re.compile(r"\((?P<by>[^()]{4,120})\)\s*[:–—-]\s*")  # below a heading "Motion A"
LEAST = 8  # letters of what can be voted on


def told_above(said: Said, found: list[Proposal], context: Context) -> Proposal | None:
    """Return the motion above "The resolution was carried", of which nothing was read yet."""
    outcome = _vote_of(said, context)
    if outcome is None:
        return None
    place = _put_above(said, found, outcome=outcome, context=context)
    if place is None:
        return None
    one = Proposal.of(said)
    one.put(place)
    _take_movers(one, context)
    one.outcome, one.outcome_text = outcome_of(said.text, context)
    one.tally, one.votes = read_tally(_told(one, said, context), context.lexicon, context.roster)
    one.weak = not one.decided  # "The motion was put to the vote.", and below it the count
    one.told.append((said.draft, said.start, said.stop))
    one.evidence.append(said.draft.span_at(said.start, said.stop))
    return one


def _told(one: Proposal, said: Said, context: Context) -> str:
    """Return what is told of the vote: "For: 18" may stand above "Against: 7"."""
    lines = [said.text]
    for draft, _, _ in reversed(said.before[-SIDES:]):
        if draft is said.draft or draft is one.draft or len(draft.text) > LENGTH:
            break
        if not is_result(draft.text, context):
            break
        lines.append(draft.text)
        one.told.append((draft, 0, len(draft.text)))
        one.evidence.append(draft.span())
    return "; ".join(reversed(lines))


def _vote_of(said: Said, context: Context) -> str | None:
    """Return what a sentence tells of a vote: "named" the motion, "put", "alone"; else None."""
    text, lexicon = said.text, context.lexicon
    if said.draft.headed or len(text) > LENGTH or text[-1:] == ":":
        return None
    if phrase(lexicon.seconded).search(text) is not None:
        return None  # "The motion was seconded by Roe and it was agreed to write."
    subject = opening(lexicon.told_papers).match(text)
    if subject is not None:
        rest = text[subject.end() :].lstrip()
        if outcome_of(rest, context)[0] is not None and _is_predicate(rest, lexicon):
            return "named"
        return "put" if phrase(lexicon.put_to_vote).match(rest) is not None else None
    if bare(text) in whole((*lexicon.withdrawn, *lexicon.lapsed)):
        return "alone"
    if is_bare_outcome(text, lexicon) or is_vote(text, context) or is_result(text, context):
        return "alone"
    if opening(lexicon.existential).match(text) is None:
        return None
    tally = read_tally(text, lexicon, context.roster)[0]  # "There were 12 for and 3 against."
    sides = tally is not None and tally.ayes is not None and tally.nays is not None
    return "alone" if sides else None


def _is_predicate(rest: str, lexicon: Lexicon) -> bool:
    """Whether words behind "the motion" say what became of it, not what it is about."""
    told = (*lexicon.motion_fates, *lexicon.carried, *lexicon.failed, *lexicon.tabled)
    told = (*told, *lexicon.withdrawn, *lexicon.lapsed, *lexicon.referred, *lexicon.passives)
    return opening(told).match(rest) is not None


def _put_above(
    said: Said, found: list[Proposal], *, outcome: str, context: Context
) -> Place | None:
    """Return what was put: labelled, "That …", or the title of the item that asks for it."""
    lexicon, seen = context.lexicon, set[int]()
    rule = _rule(said, lexicon) if outcome == "named" else None
    if rule is not None:
        return None if any(one.draft is said.draft for one in found[-REACH:]) else rule
    below: Place | None = None  # the first sentence below the heading
    clause: Place | None = None  # "That …", unless the line above says who puts it
    for draft, start, stop in reversed(said.before[-FAR:]):
        if draft.cells or id(draft) in seen:
            continue
        seen.add(id(draft))
        if draft.headed and clause is not None:
            return clause
        if draft.headed:
            label = _labels(lexicon).fullmatch(_title(said, context))
            if below is not None and label is not None and label["number"]:
                return below  # "Special Resolution 1", over its words
            return _in_title(said, found, outcome=outcome, context=context)
        if any(one.draft is draft for one in found[-REACH:]):
            return None  # what was put last has its vote
        first = (start, stop) if start == 0 else _first(draft, lexicon)
        if draft is said.draft and first[0] <= said.start < first[1]:
            continue
        place = _labelled(draft, first, context)
        if place is not None:
            return place
        if clause is not None:
            return None if draft.text[-1:] == ":" else clause
        if _is_clause(draft.text[:LENGTH], lexicon):
            clause = (draft, *_trimmed(draft, *first, context))
        long = first[1] - first[0] >= LEAST
        below = (draft, *_trimmed(draft, *first, context)) if long else None
    return None


def _rule(said: Said, lexicon: Lexicon) -> Place | None:
    """Return the rule that a paragraph begins with, and ends with the vote on it.

    Vestries and clubs write up their by-laws so: "Members shall pay in May. … This motion passed."
    """
    places = [one for one in said.draft.sentences(lexicon) if one[1] <= said.start]
    if not places:
        return None
    start, stop = places[0]
    text = said.draft.text[start:stop]
    if phrase(lexicon.ruling).search(text) is None or opens(text, lexicon):
        return None
    colon = text.find(": ", 0, TITLE)
    return said.draft, start + colon + 2 if colon >= 0 else start, stop


def _is_clause(text: str, lexicon: Lexicon) -> bool:
    """Whether a block is "That the name be changed.", by itself."""
    first = (text.split(None, 1) or [""])[0].strip(QUOTES)
    that = first[:1].isupper() and first.lower() in whole(lexicon.subordinators)
    return that and opens(text, lexicon)


def _title(said: Said, context: Context) -> str:
    place = heading(said, context)
    return place[0].text[place[1] : place[2]] if place is not None else ""


def _first(draft: Draft, lexicon: Lexicon) -> tuple[int, int]:
    places = draft.sentences(lexicon)
    return places[0] if places else (0, len(draft.text))


def _labelled(draft: Draft, first: tuple[int, int], context: Context) -> Place | None:
    """Return the words behind "Amendment 2:" or "Motion A (proposed by the committee) –"."""
    label = _labels(context.lexicon).match(draft.text) or BY.match(draft.text)
    if label is None or label.end() + LEAST > len(draft.text):
        return None
    start, stop = _trimmed(draft, label.end(), max(first[1], label.end() + LEAST), context)
    return (draft, start, stop) if stop - start >= LEAST else None


def _trimmed(draft: Draft, start: int, stop: int, context: Context) -> tuple[int, int]:
    text = draft.text[start:stop]
    begin = len(text) - len(text.lstrip(QUOTES))
    _, end = trim(text, begin, context)
    return start + begin, start + (len(text[:end].rstrip(QUOTES)) if begin else end)


def _in_title(said: Said, found: list[Proposal], *, outcome: str, context: Context) -> Place | None:
    """Return the title of the item, if it has a label, asks for approval or is of a report."""
    place = heading(said, context)
    lexicon = context.lexicon
    if place is None or found:
        return None
    draft, start, stop = place
    title = draft.text[start:stop]
    label = _labels(lexicon).match(title)
    if label is not None and len(title) - label.end() >= LEAST:
        return draft, start + label.end(), stop
    reports = not tokens(title).isdisjoint((*lexicon.reporting, *lexicon.minutes_words))
    # "Motion approved." below "Treasurer's report"; "Passed" says only that nobody objected.
    named = _labels(lexicon).match(title) is None and _asks(title, lexicon)
    asked = asks_approval(title, lexicon)
    sure = outcome == "named" or phrase(lexicon.in_unison).search(said.text) is not None
    if named or (asked and sure) or (outcome == "named" and reports):
        return place
    return None


def _asks(title: str, lexicon: Lexicon) -> bool:
    """Whether a title is "Resolution to wind up the charity"."""
    return _leads(lexicon).match(title) is not None


@lru_cache(maxsize=8)
def _leads(lexicon: Lexicon) -> re.Pattern[str]:
    kinds, papers = any_of(lexicon.paper_kinds), any_of(lexicon.voted_papers)
    leads = any_of(lexicon.motion_leads[:2])
    return re.compile(rf"(?i:(?:{kinds}\s+){{0,2}}{papers}\s+{leads}\s+\w)")


def _take_movers(one: Proposal, context: Context) -> None:
    """Take who moves from the label: "Motion A (proposed by Lee, seconded by Roe): …"."""
    text = one.draft.text[: one.start]
    label = _labels(context.lexicon).match(text) or BY.match(text)
    named = patterns(context.lexicon)["by"].search(label["by"]) if label and label["by"] else None
    if named is not None:
        one.mover = person(named["mover"], context)
        one.seconder = person(named["seconder"], context)


@lru_cache(maxsize=8)
def _labels(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Special Resolution 2:", "Motion A (proposed by Lee) –"."""
    kinds, papers = any_of(lexicon.paper_kinds), any_of(lexicon.voted_papers)
    word = rf"(?:(?i:{any_of(lexicon.number_words)})\.?\s?)?#?\s?"
    number = rf"{word}(?:\d{{1,3}}(?:[./]\d{{1,4}})?|[A-Z]|[IVX]{{1,4}})(?!\w)"
    return re.compile(
        rf"\W{{0,4}}(?:(?i:{kinds})\s+){{0,2}}(?i:{papers})(?:\s+(?P<number>{number}))?"
        r"(?:\s*\((?P<by>[^()]{4,120})\))?[*_]{0,2}\s*(?::|[–—-]\s|\.\s|$)[*_\s]*"
    )
