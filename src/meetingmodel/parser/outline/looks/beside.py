"""Headings in capitals with their text right behind them: "SEWER PLANT The engineer told …".

In: candidates and drafts.  Out: candidates of the kind "caps-in", too.
Never: takes capitals for a heading where fewer than two that agendas know stand so, or a name.

Typewritten minutes set the matter in capitals and go on in the line; a copy of bold or underlined
type keeps nothing else of it.
"""

import re

from ...attendance.status import is_vote
from ...drafts import Draft
from ...headings.candidate import Candidate
from ...headings.title_words import is_label
from ...language.phrases import bare, tokens, whole
from ...lexicon.words import Lexicon

BESIDE = re.compile(
    r"(?P<name>[A-Z][A-Z&/,'’() -]{2,60}[A-Z)])\s+(?:(?=[A-Z][a-z]|A\s[a-z])|(?P<small>[a-z$£€\d]))"
)
KNOWN = 2  # so many are headings that agendas know
WORDS = 7


def mark_beside(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* with all paragraphs that open in capitals, where those are headings."""
    known = {one.place: one for one in found}
    usual = whole((*lexicon.usual_items, *lexicon.attendance_items))
    roll: set[str] = set()
    for draft in drafts:
        if draft.role == "attendance":
            roll |= draft.tokens
    ones = [
        one
        for place, draft in enumerate(drafts)
        if place not in known or known[place].kind == "caps-in"
        if (one := _beside(place, draft, lexicon)) is not None
        if not roll.issuperset(tokens(one.title))
    ]
    if len({bare(one.title) for one in ones} & usual) < KNOWN:
        return found
    first = next(one.place for one in ones if bare(one.title) in usual)
    for one in ones:
        if one.place >= first:
            known.setdefault(one.place, one)
    return [known[place] for place in sorted(known)]


def _beside(place: int, draft: Draft, lexicon: Lexicon) -> Candidate | None:
    """Return the heading that a paragraph opens with, if it may be one."""
    if draft.level >= 0 or draft.cells or draft.role or draft.style.heading is not None:
        return None
    match = BESIDE.match(draft.text) if draft.text[:3].isupper() else None
    if match is None or len(match["name"].split()) > WORDS or is_vote(draft.text, lexicon):
        return None
    name = match["name"]
    if bare(name) not in whole((*lexicon.usual_items, *lexicon.attendance_items)):
        others = whole((*lexicon.label_words, *lexicon.offices, *lexicon.moved_seconded_carried))
        if match["small"] or bare(name) in others or is_label(name, lexicon):
            return None  # "ANN LEE moved to …"
    stop = match.start("small") if match["small"] else match.end()
    return Candidate(place, draft, "caps-in", name, rest=stop, caps=True, short=True)
