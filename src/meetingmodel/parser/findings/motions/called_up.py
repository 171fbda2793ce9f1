"""Sentences that name the motion they speak of: "On the motion regarding the lease, …".

In: a sentence and the motions above it.  Out: the motion put last; what a later item tells of it.
Never: takes one of several that the words may mean.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from attrs import evolve

from ....model import Motion
from ...drafts import Draft, every
from ...language.gates import gate
from ...language.phrases import any_of, opening, phrase, tokens
from ...lexicon.words import Lexicon
from ..context import Context
from .proposal import Proposal, Said
from .votes import outcome_of_count, read_outcome, read_tally

LINE = 60  # letters of "Vote on the amended main motion"
MANY = 8  # so many motions back it may be
SHORT_WORD = 3  # letters; "the"

Part = tuple[str, list[Draft]]


def call_up(said: Said, found: list[Proposal], context: Context) -> bool | None:
    """Put that motion last which a sentence names, so that what follows is told of it.

    "Vote on Motion #4 as amended", in standards groups; "On the motion regarding the lease, …",
    where several are voted on together. Return whether it names one of another item, None where it
    names none at all.
    """
    if found and _calls_main(said.text, context.lexicon):
        main = next((one for one in found[-MANY:] if not one.decided and one.amends is None), None)
        if main is not None:
            found.append(found.pop(found.index(main)))
            main.order = said.order
        return None
    named = _named(said.text, context.lexicon) if found else None
    if named is None:
        return None
    words = _words(named["about"] or "")
    meant = [
        one
        for one in found[-MANY:]
        if not one.decided
        if (one.number == named["number"] if named["number"] else words & _words(_moved(one)))
    ]
    if len(meant) == 1:
        found.append(found.pop(found.index(meant[0])))
        meant[0].order = said.order
    return not meant and found[-1].decided and bool(words)


def tell_later(parts: Iterable[Part], context: Context) -> None:
    """Tell motions of earlier items what a part headed "Voting" says of them.

    Chairs put off the vote on several matters and hold it together. *parts*: titles with drafts.
    """
    waiting: list[tuple[frozenset[str], Draft, Motion]] = []
    for title, content in parts:
        drafts = list(every(content))
        for draft in drafts:
            for start, stop, named in _naming(draft, context.lexicon) if waiting else ():
                words = _words(named["about"] or "")
                meant = [one for one in waiting[-MANY:] if words & one[0]]
                if len(meant) == 1 and _tell(*meant[0][1:], draft.text[start:stop], context):
                    waiting.remove(meant[0])
        waiting += [
            (frozenset(_words(title) | _words(one.text)), draft, one)
            for draft in drafts
            for one in draft.findings
            if isinstance(one, Motion) and one.outcome is None and one.tally is None
        ]


def _calls_main(text: str, lexicon: Lexicon) -> bool:
    """Whether a line only says what is voted on: "VOTE ON THE MAIN MOTION"."""
    if len(text) > LINE or opening(lexicon.vote_leads).match(text.lstrip(" *_")) is None:
        return False
    return phrase(lexicon.main_motion).search(text) is not None


def _tell(draft: Draft, motion: Motion, text: str, context: Context) -> bool:
    """Give *motion* the count and outcome that *text* tells; whether there were any."""
    tally, votes = read_tally(text, context.lexicon, context.roster)
    outcome = read_outcome(text, context.lexicon)
    if tally is None and outcome is None:
        return False
    place = draft.findings.index(motion)
    draft.findings[place] = evolve(
        motion,
        tally=tally,
        votes=votes,
        outcome=outcome[0] if outcome is not None else outcome_of_count(tally),
        outcome_text=outcome[1] if outcome is not None else None,
    )
    return True


def _naming(draft: Draft, lexicon: Lexicon) -> Iterator[tuple[int, int, re.Match[str]]]:
    """Yield the parts of *draft* that speak of a motion by its matter, up to the next that does."""
    if not gate(lexicon.motion_nouns).opens(draft.tokens):
        return
    found = [
        (start, named)
        for start, stop in draft.sentences(lexicon)
        if (named := _named(draft.text[start:stop], lexicon)) is not None and named["about"]
    ]
    stops = [*(start for start, _ in found[1:]), len(draft.text)]
    for (start, named), stop in zip(found, stops, strict=False):
        yield start, stop, named


def _named(text: str, lexicon: Lexicon) -> re.Match[str] | None:
    """Return the words that name a motion at the start of *text*."""
    if not gate(lexicon.motion_nouns).opens(tokens(text)):
        return None
    return _called(lexicon).match(text)


def _moved(one: Proposal) -> str:
    draft, start, stop = one.place
    return draft.text[start:stop]


def _words(text: str) -> set[str]:
    """Return the words of *text* that may tell one matter from another."""
    return {word for word in tokens(text) if len(word) > SHORT_WORD}


@lru_cache(maxsize=8)
def _called(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Vote on Motion #4", "On the motion regarding the lease,"."""
    leads, the = any_of((*lexicon.vote_leads, *lexicon.on_words)), any_of(lexicon.definite_articles)
    nouns, about = any_of(lexicon.motion_references), any_of(lexicon.about_words)
    number = rf"(?:(?i:{any_of(lexicon.number_words)})\.?\s*)?#?\s?(?P<number>\d{{1,4}})(?![\w-])"
    return re.compile(
        rf"\W*(?i:{leads})\s+(?:(?i:{the})\s+)?(?i:{nouns})\s+"
        rf"(?:{number}|(?i:{about})\s+(?P<about>[^,.;:]{{3,90}}))"
    )
