"""Whether who stands before a word of promise or duty is bound by it, or only spoken of.

In: the word, the verb behind it, and what stands before.  Out: yes or no.
Never: binds a body by what it plans, or anybody by a wish.
"""

import re

from ...language.phrases import whole
from ...lexicon.words import Lexicon
from ...people.roster import split_people
from ..context import Context
from .modals import is_past
from .owners import are_persons, is_body, is_definite
from .subjects import CARRIED
from .tellers import is_told

TOLD = 3  # so many words before "and" are a clause


def binds(
    modal: str,
    match: re.Match[str],
    subject: str,
    before: str,
    context: Context,
    *,
    promise: bool,
) -> bool:
    """Whether *subject* is bound by the verb, or only spoken of."""
    lexicon = context.lexicon
    head = before[: len(before) - len(subject)]
    verb = match["verb"].lower()
    if promise:
        if verb in whole(lexicon.body_acts) and not is_one(subject, context):
            return False
        return not is_past(match, lexicon) or is_told(head, lexicon.speech, lexicon)
    if is_body(subject, lexicon):
        desk = verb in whole(lexicon.desk_verbs)
        office = subject.rsplit(None, 1)[-1].lower() in whole(lexicon.doing_bodies)
        if modal in whole(lexicon.views) or modal in whole(lexicon.needs):
            return is_told(head, lexicon.binding, lexicon)
        told = is_told(head, lexicon.speech, lexicon)
        return (desk and (office or told)) or (told and verb in whole(lexicon.deliberating))
    if modal not in whole(lexicon.weak_modals):
        # "Everyone will get a key" says what they are given.
        return not (subject.lower() in whole(lexicon.anybody) and verb in whole(lexicon.gains))
    if modal in whole(lexicon.needs) or modal in whole(lexicon.views):
        if is_told(head, lexicon.binding, lexicon):
            return True
        first = not head.strip() or head.rstrip().endswith(":")
        return first and verb in lexicon.task_verbs and is_definite(subject, context)
    if is_told(head, lexicon.speech, lexicon):
        return verb not in whole(lexicon.body_acts) or is_definite(subject, context)
    # "The Clerk is to obtain quotes", "The Clerk would chase the county" (British clerks).
    opens = not head.strip() or head.rstrip().endswith((".", ":", "-", "–"))
    opens = opens or CARRIED.fullmatch(head) is not None
    opens = opens or head.rstrip().rsplit(None, 1)[-1].lower() in whole(lexicon.but_words)
    opens = opens or _goes_on(head, lexicon)
    works = verb in whole(lexicon.task_verbs) or verb in lexicon.be_words
    bound = modal in whole(lexicon.is_to) and are_persons(subject, context)
    return opens and works and (bound or is_definite(subject, context))


def _goes_on(head: str, lexicon: Lexicon) -> bool:
    """Whether *head* tells something, with "and" behind it: "It was passed round and the Clerk"."""
    words = head.lower().split()
    told = whole((*lexicon.subordinators, *lexicon.doubts, *lexicon.conditions, *lexicon.views))
    return len(words) > TOLD and words[-1] in whole(lexicon.conjunctions) and told.isdisjoint(words)


def is_one(subject: str, context: Context) -> bool:
    """Whether *subject* is one certain person."""
    return len(split_people(subject, context.lexicon)) == 1 and is_definite(subject, context)
