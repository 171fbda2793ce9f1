"""Tasks in the bare verb behind a name: "Bob check the lock", "Ann Lee contact the bank".

In: a sentence and its context.  Out: who is to do it.
Never: takes the past for a task ("Bob put the key back"), or a noun ("Bob order form").

Who notes in a hurry leaves out "to"; of one person English never tells anything in this form.
"""

from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ..context import Context

SEEN = 5  # words: a name of one or two, the verb, what it is done with, and more
SIGNS = " \t*•–—-“\"'(["


def ordered(sentence: str, context: Context) -> list[str]:
    """Return who is to do what *sentence* tells in the bare verb behind a name."""
    who = _who(sentence, context.lexicon)
    return [who] if who is not None and context.roster.knows(who) else []


def may_order(text: str, lexicon: Lexicon) -> bool:
    """Whether a name may stand before a bare verb at the beginning of *text*."""
    return _who(text, lexicon) is not None


def _who(sentence: str, lexicon: Lexicon) -> str | None:
    words = sentence.lstrip(SIGNS).split(None, SEEN)[:SEEN]
    verbs = whole(lexicon.task_verbs)
    for place in (1, 2):
        if len(words) < place + 2 or not all(word[:1].isupper() for word in words[:place]):
            return None
        if words[place] in verbs:
            return " ".join(words[:place]) if _acts(words[place:], lexicon) else None
    return None


def _acts(words: list[str], lexicon: Lexicon) -> bool:
    """Whether the first of *words* is a verb there, by what stands behind it."""
    verb, behind = words[0], words[1]
    if verb in whole((*lexicon.table_talk, *lexicon.same_in_past)):
        return f"{verb} {behind}" in whole(lexicon.phrasal_tasks)
    objects = (*lexicon.things_done, *lexicon.preposition_starts)
    if bare(behind) in whole(lexicon.office_of):
        return False  # "Bob review of the plan"
    return bare(behind) in whole(objects) or behind[:1].isupper()
