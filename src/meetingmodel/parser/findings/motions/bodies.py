"""Motions that a body puts: "The committee moves that", "Proposed by the wardens, seconded by Lee".

In: one sentence and what was said before it.  Out: the `Proposal` that it makes, or None.
Never: keeps what a body only proposes; it is seconded or voted on.
"""

import re
from functools import lru_cache

from ....model import Person
from ...language.phrases import any_of, opening, phrase
from ...lexicon.words import Lexicon
from ..context import Context
from .above import from_above
from .forms import patterns
from .moved_words import is_proposal, put_words
from .proposal import Proposal, Said
from .verbs import LONG, content_behind
from .wording import person, trim

AHEAD = 40  # so near to the body's name who seconds is named


def by_body(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "The committee moves that the term be shortened", if it is voted on.

    Committees of senates and assemblies bring their motions so, and boards at general meetings:
    "The directors thus proposed to …"; nobody has to second them.
    """
    text, lexicon = said.text, context.lexicon
    found = _body_moves(lexicon).search(text)
    content = (
        content_behind(said, found.end(), context, anything=False, weak=False) if found else None
    )
    if found is None or content is None or not is_proposal(content["text"], lexicon):
        return None
    proposes = phrase(lexicon.bodies_propose).search(found["verb"]) is not None
    if proposes and (opening(lexicon.motion_leads[:2]).match(content["text"]) is None):
        return None  # "The committee proposed a change, and it was accepted in 2016."
    begin, stop = trim(text, content.start("text"), context)
    if stop - begin < LONG:
        return None
    one = Proposal.of(said)
    one.weak = True
    if proposes:
        one.mover = Person(found["who"])
    put_words(one, said, begin, stop, context)
    return one


@lru_cache(maxsize=8)
def _body_moves(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "The Curriculum Committee moves", "The trustees also proposed"."""
    the = any_of(lexicon.definite_articles)
    passed_over = {*lexicon.proposing, *lexicon.motion_nouns}
    verbs = [one for one in lexicon.moving_verbs if one not in passed_over]
    verb = any_of((*verbs, *lexicon.bodies_propose))
    also = rf"(?:(?i:{any_of(lexicon.adverbs_of_votes)})\s+)?"
    link = rf"(?:(?i:{any_of(lexicon.conjunctions)})\s+)?"
    return re.compile(
        rf"(?:^|(?<=[.;:,]\s)|(?<=\w\s)(?={link}(?i:{the})\s)){link}"
        rf"(?P<who>{_named(lexicon)})\s+{also}(?P<verb>(?i:{verb}))(?!\w)"
    )


def by_body_named(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Proposed by the wardens, seconded by Lee, that …".

    Churches and clubs name no one of those who brought it to the meeting.
    """
    text, lexicon = said.text, context.lexicon
    found = _by_body(lexicon).search(text)
    if found is None:
        return None
    one = Proposal.of(said)
    one.mover, one.weak = Person(found["who"]), True
    after = found.end()
    second = phrase(lexicon.seconded).search(text, after, after + AHEAD)
    if second is not None:
        named = patterns(lexicon)["second"].match(text, second.start())
        one.seconder = person(named["a"] or named["b"], context) if named is not None else None
        after = named.end() if named is not None else _past(text, second.end())
    content = patterns(lexicon)["begins"].match(text, after)
    if content is not None and opening(lexicon.motion_leads[:2]).match(content["text"]):
        begin, stop = trim(text, content.start("text"), context)
        if stop - begin < LONG or not is_proposal(text[begin:stop], lexicon):
            return None
        put_words(one, said, begin, stop, context)
        return one
    if found.start() > 0 or (one.seconder is None and text[after:].strip(" .")):
        return None
    from_above(one, said, found[0], context)
    return one


def _past(text: str, start: int) -> int:
    """Return where the words begin behind "seconded from the floor:"."""
    rest = text[start : start + AHEAD]
    mark = next((place for place, one in enumerate(rest) if one in ",:"), 0)
    return start + mark


@lru_cache(maxsize=8)
def _by_body(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Proposed by the wardens", "Motion from the Roads Committee"."""
    leads = [one for one in lexicon.moved_by if one.split()[-1] in lexicon.by_words]
    by = any_of((*leads, *lexicon.recommended_by))
    labels = any_of(lexicon.mover_tags)
    return re.compile(rf"(?:^|(?<=[.;:,]\s))(?i:{by}|{labels}:)\s+(?P<who>{_named(lexicon)})(?!\w)")


def _named(lexicon: Lexicon) -> str:
    """Return the source of how a body is named: "the Curriculum Committee", "the trustees"."""
    the = any_of(lexicon.definite_articles)
    body = any_of((*lexicon.body_ends, *lexicon.bodies_that_propose))
    return rf"(?i:{the})\s+(?:[A-Z][\w&'’-]{{1,20}}\s+){{0,4}}(?i:{body})"
