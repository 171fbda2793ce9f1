"""Words of promise and duty in a sentence, and whether the verb behind them is work.

In: a sentence, or such words in it.  Out: their matches; whether somebody can take that on.
Never: says who is to act.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ...language.phrases import any_of, opening, phrase, whole
from ...lexicon.words import Lexicon

ASIDE = re.compile(r"\s*\([^()]{1,50}\)$")
FAR = 500  # so far back, in letters, a sentence is read


def modals_in(sentence: str, lexicon: Lexicon, *, shouted: bool = False) -> Iterator[re.Match[str]]:
    """Yield the words of promise or duty in *sentence*, each with the verb behind it.

    *shouted*: verbs of work may have a capital, "Ann to Book the hall".

    The matches count from one blank before the sentence, which is searched in small letters: a
    pattern that heeds no case takes twice as long.
    """
    low = sentence.lower()
    for match in _modal(lexicon).finditer(" " + (low if len(low) == len(sentence) else sentence)):
        small = sentence[match.start("verb") - 1].islower()
        if small or (shouted and match["verb"].lower() in whole(lexicon.task_verbs)):
            yield match


@lru_cache(maxsize=8)
def _modal(lexicon: Lexicon) -> re.Pattern[str]:
    softener = rf"(?:{any_of(lexicon.softeners)}\s+)"
    return re.compile(
        rf"(?:\s|(?<=\w)(?=['’])){softener}?(?:(?P<perfect>{any_of(lexicon.perfects)})\s+)?{softener}?"
        rf"(?P<modal>{any_of(lexicon.modals)})(?:,[^,;.]{{1,40}},)?\s+{softener}{{0,2}}"
        rf"(?P<verb>[a-z][\w-]*)(?P<next>\s+[\w-]+)?"
    )


def before_verb(sentence: str, match: re.Match[str]) -> str:
    """Return what stands before a word of promise; of a sentence without end only the last part."""
    stop = max(match.start() - 1, 0)
    before = sentence[max(stop - FAR, 0) : stop].rstrip()
    # "Bob Roe (the warden) will write"
    return ASIDE.sub("", before) if before.endswith(")") else before


def is_task(match: re.Match[str], sentence: str, lexicon: Lexicon, *, promise: bool) -> bool:
    """Whether the verb that *match* found is work that somebody can take on."""
    verb = match["verb"].lower()
    after = (match["next"] or "").strip().lower()
    if match["modal"].lower() in whole(lexicon.taken_roles):
        return verb not in whole((*lexicon.third_persons, *lexicon.oneself))
    if verb in lexicon.be_words:
        if opening(lexicon.charges).match(sentence[match.end("verb") - 1 :].lstrip()) is not None:
            return True  # "will be in charge of food"
        return after.endswith(lexicon.gerund_ends) and after not in whole(lexicon.states)
    if (verb in lexicon.do_words and not after) or after in whole(lexicon.negations):
        return False  # "will do, this week" says yes; "Cy will probably not make it"
    if opening(lexicon.happenings).match(sentence, max(match.start("verb") - 1, 0)) is not None:
        return False  # "The fair will take place in June", "Bob will chair the meeting"
    if promise and _is_idle(match, sentence, lexicon):
        return False
    if verb in whole(lexicon.causing):
        bound = match["modal"] in whole(lexicon.is_to)
        return bound or _is_caused(sentence[match.end("verb") - 1 :], lexicon)
    if verb in whole(lexicon.starting) and after.endswith(lexicon.gerund_ends):
        # "Bob will begin painting it", "… looking for it"; "Cy will start working here" is news.
        rest = "".join(sentence[match.end("next") - 1 :].split(None, 1)[:1])
        stems = stems_of(after, lexicon)
        on = any(f"{stem} {rest}" in whole(lexicon.personal_verbs) for stem in stems)
        return on or after not in whole((*lexicon.states, *lexicon.no_duties))
    if f"{verb} {after}" in whole(lexicon.phrasal_tasks):
        return verb not in whole(lexicon.starting) or not _names_day(sentence, match, lexicon)
    if opening(lexicon.proposings).match(sentence, max(match.start("verb") - 1, 0)) is not None:
        return False  # "I will move that …", in a notice of motion
    return verb not in whole(lexicon.no_verbs) and verb not in whole(
        lexicon.own_acts if promise else lexicon.hindrances
    )


def _is_idle(match: re.Match[str], sentence: str, lexicon: Lexicon) -> bool:
    """Whether what *match* promises is nothing: a courtesy, the minutes, or no verb of work."""
    rest = sentence[max(match.start("verb") - 1, 0) :]
    if not match["next"] and not is_known(match, lexicon):
        return True  # "Tickets offered to members", "Ann offered to help."
    if takes_minutes(match["verb"].lower(), rest, lexicon):
        return True
    if whole(lexicon.willing).isdisjoint(match["modal"].lower().split()):
        return False
    # "Cy is happy to do the door"; "she is happy to see so many" is a courtesy.
    return not is_personal(rest, lexicon) or phrase(lexicon.conditions).search(rest) is not None


def _names_day(sentence: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether a day stands behind "on": "Cy will start on Monday", "… on the first day of May"."""
    words = [word.strip(".,;") for word in sentence[match.end("next") - 1 :].lower().split()[:3]]
    if words and (words[0] in whole(lexicon.weekdays) or words[0][:1].isdigit()):
        return True
    month = any(words[:1] == [name] for names in lexicon.months for name in names)
    return month or not whole(lexicon.day_nouns).isdisjoint(words)


def takes_minutes(verb: str, rest: str, lexicon: Lexicon) -> bool:
    """Whether somebody is to "take the minutes", of this meeting; *rest* begins with the verb."""
    words = rest.lower().split(None, 3)[1:3]
    papers = whole(lexicon.papers)
    return verb in whole(lexicon.taking) and any(word.strip(".,;") in papers for word in words)


def _is_caused(rest: str, lexicon: Lexicon) -> bool:
    """Whether something is to be got done: "have the gate repaired", "have a draft ready"."""
    words = [word.strip(".,;") for word in rest.split(None, 8)[:7]]
    if not whole(lexicon.deliverables).isdisjoint(words[:5]):
        return True  # "will have a draft for the next meeting"
    if words and words[0] in whole(lexicon.handed_things):
        return len(words) > 1  # "will have it in the post by Monday"
    if not words or not (words[0].lower() in whole(lexicon.determiners) or words[0][:1].isupper()):
        return False
    return any(
        word.endswith(lexicon.past_ends) or word in whole(lexicon.task_verbs) for word in words[1:]
    )


def doing(match: re.Match[str], lexicon: Lexicon) -> tuple[str, ...]:
    """Return the verb, and the verb with the word behind it: "follow", "follow up".

    Of "be lending" the verb that it is made of is among them.
    """
    verb, after = match["verb"].lower(), (match["next"] or "").strip().lower()
    stems = stems_of(after, lexicon) if verb in lexicon.be_words else ()
    return verb, f"{verb} {after}", *stems


def is_known(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether the verb is work for certain: "write", "come up", "be writing"."""
    verbs = doing(match, lexicon)
    both = verbs[1] in whole(lexicon.phrasal_tasks)
    return both or not whole(lexicon.task_verbs).isdisjoint(verbs)


def stems_of(word: str, lexicon: Lexicon) -> set[str]:
    """Return the verbs of which *word* may be the form for what goes on: of "writing", "write"."""
    stems = {word.removesuffix(end) for end in lexicon.gerund_ends if word.endswith(end)}
    doubled = {stem[:-1] for stem in stems if stem[-2:-1] == stem[-1:]}
    return {*stems, *doubled, *(stem + end for stem in stems for end in lexicon.silent_ends)}


def is_wish(modal: str, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether somebody says what would be welcome: "he would prefer the old sign"."""
    verb = match["verb"].lower()
    # Of "would have", what is to be had says whether it is work.
    plain = verb in whole((*lexicon.be_words, *lexicon.causing))
    wished = verb in whole(lexicon.wishes) and not plain
    weak = modal in whole(lexicon.weak_modals) and modal not in whole(lexicon.is_to)
    return wished and weak


def is_personal(task: str, lexicon: Lexicon) -> bool:
    """Whether *task* begins with what one person does for the others: "ask", "pick up"."""
    verb, *more = (*task.lower().split(None, 2)[:2], "")
    known = whole(lexicon.personal_verbs)
    return f"{verb} {more[0]}" in known or (verb in known and verb not in whole(lexicon.table_talk))


def is_past(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether somebody "had agreed to" something before the meeting."""
    return (match["perfect"] or "").lower() in whole(lexicon.past_perfects)
