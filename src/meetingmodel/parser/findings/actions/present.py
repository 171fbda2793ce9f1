"""What stands behind the name of a friend: work that she takes on, or what she does at the table.

In: the match of a clause of `casual.py`, and the context.  Out: whether it is a task.
Never: takes the present for a task where the notes tell the meeting itself in it ("Ann opens the
meeting", "Bob explains the budget"), a habit ("since 2024"), or what stands under a condition.
"""

import re
from collections.abc import Iterable

from ...language.phrases import opening, phrase, whole, words_of
from ...lexicon.words import Lexicon
from ...people.roster import split_people
from ..context import Context
from .modals import is_personal, stems_of

DENIED = 2  # among so many words behind "will" stands what denies it
NEAR = 5  # so many words behind a verb say what it is done with


def takes_on(match: re.Match[str], context: Context) -> bool:
    """Whether what stands behind the names of *match* is work that they take on."""
    lexicon = context.lexicon
    verb, behind = match["verb"].lower(), (match["next"] or "").strip().lower()
    sign = match["sign"].strip()
    if behind in whole((*lexicon.asking_words, *lexicon.courtesies)):
        return False  # "Ann asks if", "Bob sends apologies"
    if behind in whole(lexicon.verbs_of_prose):
        return False  # "Dee prints are too dark", "Dee books were late": hers
    if match["who"].lower() in whole(lexicon.anybody):
        return _all_do(match, verb, behind, lexicon)
    if sign == ":":
        return False  # "Cy: move the bins", who only says so
    if sign and sign not in "-–—":
        return True  # an arrow
    if verb in whole((*lexicon.infinitive, *lexicon.plain_promises)):
        return _is_to(match, verb, behind, lexicon) and not _happens(match, lexicon)
    if verb in whole(lexicon.can_words):
        return is_personal(match.string[match.end("verb") :], lexicon)  # "Bob can pick it up"
    if verb in whole(lexicon.willing) and behind in whole(lexicon.infinitive):
        return is_personal(match.string[match.end() :], lexicon)  # "Cy happy to order them"
    if len(match["who"]) == 1 or _only_tells(match, f"{verb} {behind}", lexicon):
        return False  # "G to ring them", but "A rings"
    goes_on = verb.endswith(lexicon.gerund_ends) and not sign
    if goes_on:
        # Where the roll has full names, "Ann checking prices" is how her work goes.
        return context.roster.casual and _is_doing(verb, behind, lexicon)
    return not context.roster.narrated and _does(match, verb, behind, lexicon)


def _all_do(match: re.Match[str], verb: str, behind: str, lexicon: Lexicon) -> bool:
    """Whether all are asked for something: "All to bring a chair", "everyone please reply"."""
    asked = match["sign"].strip() == ":" or match["soft"] or verb in whole(lexicon.infinitive)
    return bool(asked) and not whole(lexicon.task_verbs).isdisjoint((verb, behind))


def _is_to(match: re.Match[str], verb: str, behind: str, lexicon: Lexicon) -> bool:
    """Whether "Ann to ring them" and "bob will fix it" name work."""
    told = () if verb in lexicon.infinitive else (*lexicon.table_talk, *lexicon.be_words)
    idle = whole((*lexicon.no_verbs, *lexicon.own_acts, *lexicon.hindrances, *told))
    being = behind in lexicon.be_words and verb in lexicon.infinitive
    if being and (rest := words_of(match.string[match.end() :])[:1]):
        being = not rest[0].endswith(lexicon.participle_ends)  # "Ann to be paid back" by others
    return bool(behind) and (being or behind not in idle)


def _happens(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether what will be is no work: "Bob will join us", "Cy will probably not come"."""
    rest = match.string[match.end("verb") :].lstrip()
    denied = not whole(lexicon.negations).isdisjoint(words_of(rest)[:DENIED])
    return denied or opening(lexicon.happenings).match(rest) is not None


def _only_tells(match: re.Match[str], words: str, lexicon: Lexicon) -> bool:
    """Whether a verb of work is none here: "finds it unfair", "makes the point"."""
    rest = match.string[match.end("verb") :]
    if words in whole(lexicon.takes_nothing) or phrase(lexicon.habits).search(rest) is not None:
        return True
    if phrase(lexicon.conditions).search(rest) is not None:
        return True
    return not whole((*lexicon.talk_objects, *lexicon.papers)).isdisjoint(words_of(rest)[:NEAR])


def _is_doing(verb: str, behind: str, lexicon: Lexicon) -> bool:
    """Whether "Dee doing posters" names work, and what it is done with."""
    idle = (*lexicon.no_duties, *lexicon.states)
    if not behind or behind in whole(lexicon.no_objects) or verb in whole(idle):
        return False
    return _is_work(stems_of(verb, lexicon), lexicon)


def _does(match: re.Match[str], verb: str, behind: str, lexicon: Lexicon) -> bool:
    """Whether "Ann rings them" and "Ann + Bob do the loading" name work."""
    sign = match["sign"].strip()
    several = len(split_people(match["who"], lexicon)) > 1
    if sign and verb in whole(lexicon.topic_verbs) and behind not in whole(lexicon.things_done):
        return False  # "Cy – update from the landlord"
    if (sign or several) and _is_work({verb}, lexicon):
        return not sign or behind in whole(lexicon.task_objects)
    singular = {verb.removesuffix(end) for end in lexicon.present_ends if verb.endswith(end)}
    return verb in whole(lexicon.takes_on) or _is_work(singular, lexicon)


def _is_work(verbs: Iterable[str], lexicon: Lexicon) -> bool:
    works = whole(lexicon.task_verbs) - whole(lexicon.table_talk)
    return not works.isdisjoint(verbs)
