"""Tasks told in the present: "Ann brings the cake", "Bob has it on his list".

In: a sentence and its context.  Out: who is to do it.
Never: takes what somebody does in the meeting for a task ("Ann reports"), or a habit of a group.

Who writes English as their second language, and who takes notes in a chat, tells of what is to come
so; only verbs of what nobody does while they sit together count, behind somebody who was there.
"""

from ...language.gates import gate
from ...language.phrases import opening, phrase, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .owners import is_definite, person_at_end

LONGEST = 160  # characters of a sentence that only tells a task
STOPS = (",", ";", ":", "-", "–", "—", "(")


def may_run(words: frozenset[str], lexicon: Lexicon) -> bool:
    """Whether one of *words* may tell an errand."""
    return gate(lexicon.errands).opens(words)


def errand(sentence: str, context: Context) -> str | None:
    """Return who runs the errand that *sentence* tells, None where it tells none."""
    lexicon = context.lexicon
    told = phrase(lexicon.errands).search(sentence) if len(sentence) <= LONGEST else None
    if told is None or opening(lexicon.conditions).match(sentence) is not None:
        return None
    behind = sentence[told.end() :].split(None, 1)[:1]
    idle = whole((*lexicon.no_errands, *lexicon.verbs_of_prose))
    if behind and behind[0].strip(".,;").lower() in idle:
        return None  # "Ann brings apologies", "Bob brings up the gate", "Dee prints are too dark"
    before = sentence[: told.start()].rstrip()
    named = person_at_end(before, context)
    if named is None or not is_definite(named, context):
        return None
    if not all(map(context.roster.knows, named.replace(" & ", " and ").split(" and "))):
        return None
    ahead = before[: before.rindex(named)].rstrip()
    return named if not ahead or ahead[-1] in STOPS else None
