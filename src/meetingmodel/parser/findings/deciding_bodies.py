"""Who decides, in a sentence: "the Board agreed that", "Trustees agreed the budget".

In: a sentence and its context.  Out: the words that say so, or None.
Never: takes what a body agreed to do for a decision; that is a task.
"""

import re
from functools import lru_cache

from ..language.phrases import any_of, phrase, tokens, whole
from ..lexicon.words import Lexicon
from .context import Context

CLAUSE = 200  # so far behind its subject a body is said to have agreed


def body_decides(sentence: str, context: Context) -> re.Match[str] | None:
    """Return the words that say that a body decided, or that it was decided."""
    lexicon = context.lexicon
    if phrase(lexicon.decision_verbs).search(sentence) is None:
        return None
    for found in _bodies(lexicon).finditer(sentence):
        if found["own"] is None or _is_own(found["own"], context):
            return found
    return None


def _is_own(noun: str, context: Context) -> bool:
    """Whether "the Club" is that whose minutes these are: another club may decide as well."""
    lexicon, noun = context.lexicon, noun.lower()
    if noun in whole(lexicon.decision_bodies):
        return True
    kinds = whole((*lexicon.assembly_words, *lexicon.organization_words))
    return noun in kinds and noun in tokens(context.frame.body or "")


@lru_cache(maxsize=8)
def _bodies(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "the Board agreed that"; "the Board agreed to" is a task."""
    bodies, verbs = any_of(lexicon.decision_bodies), any_of(lexicon.decision_verbs)
    also = rf"(?:(?i:{any_of(lexicon.decision_adverbs)})\s+)"
    it, was = any_of(lexicon.thing_pronouns), any_of(lexicon.passives)
    the, joined = any_of(lexicon.articles), any_of(lexicon.joining)
    done = any_of(lexicon.participle_ends)
    return re.compile(
        rf"(?<!\w)(?:(?i:{bodies})|(?i:{the})\s+(?:[A-Z]{{3,6}}|(?P<own>[A-Z]?[a-z]{{2,20}})))"
        rf"\s+{also}{{0,2}}(?i:{verbs})(?!\w)"
        # "It was therefore decided that …", "The Board made amendments, but agreed that …"
        rf"|(?<!\w)(?i:{it}\s+{was})\s+{also}{{1,2}}(?i:{verbs})(?!\w)"
        # "A second bus was suggested, but decided that one is enough"
        rf"|(?<!\w)(?i:{was})\s+[a-z]{{2,20}}{done}\s*,?\s(?i:{joined})\s+{also}?(?i:{verbs})(?!\w)"
        rf"|^(?i:{the}\s+)?(?:[A-Z][\w-]*\s+){{0,2}}(?i:{bodies})\s[^.;:]{{1,{CLAUSE}}}?[\s,](?i:{joined})\s+{also}?(?i:{verbs})(?!\w)"
    )
