"""Who was asked: "The Clerk was asked to obtain quotes", "Members are encouraged to vote".

In: a sentence.  Out: the names of those who are asked to act.
Never: takes what was asked before the meeting, or asked leave for, for a task.
"""

import re
from functools import lru_cache

from ...language.phrases import any_of, phrase, whole
from ...lexicon.words import Lexicon
from ...people.roster import split_people
from ..context import Context
from .modals import FAR, stems_of
from .owners import is_body, is_definite, nouns, person_at_end
from .subjects import Lead, antecedent

SEVERAL = re.compile(r"[A-Z][\w'’-]*(?: [\w'’-]+){0,3}")  # "Heads of group are asked to"


@lru_cache(maxsize=8)
def _were(lexicon: Lexicon) -> re.Pattern[str]:
    asked = any_of(lexicon.asked)
    to = any_of(lexicon.infinitive)
    article = any_of(lexicon.articles)
    name = rf"(?:{article} )?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){{0,3}}"
    parted = sorted({words.rpartition(" ")[0] for words in lexicon.asked if " " in words})
    whom = rf"{any_of(tuple(parted))}\s+{any_of(lexicon.by_whom)}\s+(?-i:{name})\s+{to}"
    return re.compile(
        rf"\s(?P<asked>(?i:{asked}|{whom}))\s+(?:{any_of(lexicon.softeners)}\s+)?(?P<verb>[a-z][\w-]*)"
    )


def were_asked(sentence: str, context: Context, said: Lead) -> list[str]:
    """Return who is asked: "The Clerk was asked to obtain", "Members are encouraged to"."""
    found: list[str] = []
    for match in _were(context.lexicon).finditer(sentence):
        found += [one for one in _was_asked(sentence, match, context, said) if one not in found]
    return found


def _was_asked(sentence: str, match: re.Match[str], context: Context, said: Lead) -> list[str]:
    """Return who stands before one "was asked to", if what follows is work for later."""
    lexicon = context.lexicon
    asked, verb = match["asked"].lower(), match["verb"]
    if verb in whole((*lexicon.determiners, *lexicon.articles)):
        return _charged(sentence, match, context)
    later = verb in whole(lexicon.later_acts) and is_later(sentence, match.end(), lexicon)
    if not later and not may_be_asked(verb, lexicon):
        return []
    if asked in whole(lexicon.asking_leave) and verb in whole(lexicon.leave_verbs):
        return []  # "Ann asked to add an item"
    ahead = sentence[max(match.start() - FAR, 0) : match.start()].rstrip()
    before, over = _without_auxiliaries(ahead, lexicon)
    if over:
        return []  # "The Clerk had been asked": before the meeting
    if before.lower() in whole(lexicon.third_persons):
        if asked in whole(lexicon.asking_leave) and before == ahead:
            return []  # "He asked to hire a second driver": he wants to be allowed to
        meant = antecedent(before.lower(), context, said)  # "She was asked to keep a log"
        works = verb in whole(lexicon.task_verbs)
        return split_people(meant, lexicon) if meant is not None and works else []
    owner = person_at_end(before, context)
    if owner is not None:
        # "The task force is charged with reviewing it" tells its remit, and "The Board will
        # be requested to hear" is on the agenda; neither is asked of anybody.
        remit = asked.rsplit(None, 1)[-1] not in whole(lexicon.infinitive)
        late = is_body(owner, lexicon) and (remit or len(before) < len(ahead))
        works = verb in whole((*lexicon.task_verbs, *lexicon.causing))
        told = not late and (works or is_definite(owner, context))
        return split_people(owner, lexicon) if told else []
    return [before] if _is_named_by_noun(before, verb, lexicon) else []


def _charged(sentence: str, match: re.Match[str], context: Context) -> list[str]:
    """Return who has a thing as a task: "Ann has been tasked with the grant report"."""
    lexicon = context.lexicon
    if match["asked"].lower().rsplit(None, 1)[-1] in whole(lexicon.infinitive):
        return []
    ahead = sentence[max(match.start() - FAR, 0) : match.start()].rstrip()
    before, over = _without_auxiliaries(ahead, lexicon)
    owner = person_at_end(before, context) if not over else None
    if owner is None or not is_definite(owner, context) or is_body(owner, lexicon):
        return []
    return split_people(owner, lexicon)


def is_later(sentence: str, at: int, lexicon: Lexicon) -> bool:
    """Whether it is to be done by some day, not now: "asked to read it before the next meeting"."""
    return phrase((*lexicon.next_meeting, *lexicon.later_words)).search(sentence, at) is not None


def may_be_asked(verb: str, lexicon: Lexicon) -> bool:
    """Whether somebody can be asked to do it later."""
    return verb in whole(lexicon.causing) or not any(
        verb in whole(kind)
        for kind in (
            lexicon.question_words,
            lexicon.on_the_spot,
            lexicon.no_verbs,
            lexicon.determiners,
        )
    )


def _is_named_by_noun(before: str, verb: str, lexicon: Lexicon) -> bool:
    """Whether somebody whom no roster names is asked to do work: "the contractor", "Heads"."""
    verbs = {verb, *stems_of(verb, lexicon)}  # "tasked with updating"
    groups = whole((*lexicon.doers, *lexicon.groups, *lexicon.group_ends))
    first, _, rest = before.lower().partition(" ")
    if first in groups and rest.split(None, 1)[:1] == [*lexicon.office_of]:
        before = first  # "Members of the Club were asked to"
    if before.lower() in groups and verb in whole(lexicon.asked_of_all):
        return True
    if whole(lexicon.task_verbs).isdisjoint(verbs):
        return False
    named = before.lower() not in whole(lexicon.not_names)
    noun = nouns(lexicon).fullmatch(before) or (named and SEVERAL.fullmatch(before))
    return before.lower() in whole(lexicon.doers) or bool(noun and _is_plain(before, lexicon))


def _without_auxiliaries(before: str, lexicon: Lexicon) -> tuple[str, bool]:
    """Return "The Clerk" of "The Clerk would be", and whether it is past ("had been").

    "Asked to" follows.
    """
    words = before.split()
    ahead = (*lexicon.auxiliaries, *lexicon.being, *lexicon.infinitive)  # "The Clerk to be asked"
    last = len(words)
    while last and words[last - 1].lower() in whole(ahead):
        last -= 1
    over = not whole(lexicon.past_perfects).isdisjoint(map(str.lower, words[last:]))
    return " ".join(words[:last]), over


def _is_plain(noun: str, lexicon: Lexicon) -> bool:
    return not any(
        word in whole(lexicon.auxiliaries) or word in whole(lexicon.no_verbs)
        for word in noun.split()[1:]
    )
