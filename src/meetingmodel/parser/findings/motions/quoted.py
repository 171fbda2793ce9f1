"""Motions that stand in quotation marks below the name of who gave notice of them.

In: one sentence and what was said before it.  Out: the `Proposal` that it makes, or None.
Never: takes what somebody said in a debate ("That is not so") for a motion.
"""

import re

from ...language.gates import gate
from ...language.phrases import bare, opening, tokens, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .forms import patterns
from .proposal import Proposal, Said
from .telling import QUOTES
from .wording import person, substance

MARKS = frozenset('"“')
NAMED = 60  # so short is a line with a name and its title
ENDS = re.compile(r"\s*:\s*[-–—]?\s*$")  # "Councillor Lee:", "Cllr. Lee:-"


def may_quote(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* begins with a mark of quotation and the words of a motion."""
    if text[:1] not in MARKS or len(text) < NAMED // 2:
        return False
    words = text.lstrip(QUOTES)
    first = opening(lexicon.motion_texts).match(words)
    follows = words[first.end() :].split(None, 1)[:1] if first is not None else []
    told = whole((*lexicon.passive_words, *lexicon.modals, *lexicon.able))
    return bool(follows) and bare(follows[0]) not in told


def by_quote(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "(i) Councillor Lee:-", and below it "“That the lane be paved.”"."""
    lexicon = context.lexicon
    if said.start > 0 or not said.before or not may_quote(said.text, lexicon):
        return None
    above = said.before[-1][0]
    # "(i) Councillor Lee:-"
    name = f"{context.title}:" if above.headed and " – " not in above.text else above.text
    label, dash, behind = name.rpartition(" – ") if " – " in name else name.rpartition(" - ")
    if dash and gate(lexicon.motion_nouns).opens(tokens(label)):
        name = f"{behind.rstrip(' :')}:"  # "Notice of Motion 8 – Cllr. Lee"
    cut = ENDS.search(name) if len(name) < NAMED else None
    if cut is None or opening(lexicon.titles).match(name) is None:
        return None
    named = patterns(lexicon)["leads"].match(name)
    if named is None or bare(name[named.end() : cut.start()]):
        return None
    mover = person(named["mover"], context)
    if mover is None:
        return None
    one = Proposal.of(said)
    one.mover = mover
    begin = len(said.text) - len(said.text.lstrip(QUOTES))
    begin = substance(said.text, begin, context)
    one.put((said.draft, said.start + begin, said.start + len(said.text.rstrip(QUOTES))))
    return one
