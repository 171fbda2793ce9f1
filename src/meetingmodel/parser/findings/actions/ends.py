"""Owners whom a list of tasks puts at the end of its entries: "Fix the gate. Ann Lee".

In: the tasks of the notes.  Out: the same, with owners for those that have none, by their habit.
Never: takes the end of one task alone for its owner, or a name that a word before it leads to.
"""

import re
from collections import Counter, defaultdict
from functools import lru_cache
from typing import NamedTuple

from attrs import evolve

from ...language.phrases import any_of, bare, tokens, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .commitments import is_work
from .due_words import is_due_words
from .owners import is_definite, is_owner, owners_of
from .repeats import Listed

LEAST = 2  # so many entries that end alike are a habit
LONG = 40  # no owners are longer
WORDY = 3  # so many words before a name say what is to be done
COMMA, BLANK = "comma", "blank"


class Ending(NamedTuple):
    """Who may stand at the end of a task, the mark in front, and the words before both."""

    mark: str
    who: str
    before: list[str]


def give_ends(tasks: list[Listed], context: Context) -> list[Listed]:
    """Give tasks without an owner the one that stands at their end, where most of them end so."""
    unowned = [n for n, one in enumerate(tasks) if not (one.action.owners or one.draft.cells)]
    found = {n: _ending(tasks[n].draft.text, context.lexicon) for n in unowned}
    often = Counter(one.who for one in found.values() if one is not None)
    habits: dict[str, list[int]] = defaultdict(list)
    for place, one in found.items():
        if one is not None and _may_own(one, context, often=often[one.who] >= LEAST):
            habits[one.mark].append(place)
    out = list(tasks)
    for mark, places in habits.items():
        enough = len(places) * 3 >= len(unowned) * 2 if mark == BLANK else len(places) >= LEAST
        if not enough or len(places) < LEAST or len(places) * 2 <= len(unowned):
            continue
        for place in places:
            one, (draft, old) = found[place], (tasks[place].draft, tasks[place].action)
            new = evolve(old, owners=owners_of(one.who, context) if one is not None else ())
            draft.findings[:] = [new if one is old else one for one in draft.findings]
            out[place] = Listed(draft, new, tasks[place].in_list)
    return out


def _may_own(one: Ending, context: Context, *, often: bool) -> bool:
    """Whether *one* may be an owner; a name that no form shows must end *often* one more task."""
    lexicon, who = context.lexicon, one.who
    if _tells_when(who, lexicon):
        return False
    full, strong = " " in who and who[0].isupper(), one.mark not in (COMMA, BLANK)
    if full and strong and often:
        return True
    if is_work(who, lexicon) or not (is_owner(who, context) or bare(who) in whole(lexicon.doers)):
        return False
    if is_definite(who, context) or (strong and who.islower()):
        return True
    if one.mark != BLANK:
        return full  # "Update it: Roads" names nobody
    # "Call Oak Paving": what somebody calls could be anybody's name.
    return full and len(one.before) >= WORDY and one.before[-1].islower()


def _tells_when(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* says when a task is due, or how far it is."""
    states = (*lexicon.done_words, *lexicon.in_progress_words, *lexicon.cancelled_words)
    if is_due_words(text, lexicon) or bare(text) in whole(states):
        return True
    days = {name for month in lexicon.months for name in month} | {*lexicon.weekdays}
    return not days.isdisjoint(tokens(text))


def _ending(text: str, lexicon: Lexicon) -> Ending | None:
    """Return who may stand at the end of *text*, by the strongest mark that is there."""
    leads = whole((*lexicon.task_of, *lexicon.determiners, *lexicon.conjunctions))
    for mark, pattern in _endings(lexicon):
        match = pattern.search(text, max(len(text) - LONG, 1))
        before = text[: match.start()].split() if match is not None else []
        if match is not None and before:
            led = mark == BLANK and bare(before[-1]) in leads  # "write to Ann Lee"
            kind = mark if mark in (COMMA, BLANK) else mark + match["mark"].strip()[:1]
            return None if led else Ending(kind, match["who"].strip(), before)
    return None


@lru_cache(maxsize=8)
def _endings(lexicon: Lexicon) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the patterns of marks and who stands behind them at the end of a line."""
    joined, by = any_of(lexicon.conjunctions), any_of(lexicon.task_by)
    capital = r"[^\W\d_a-zà-ÿ][\w'’-]*\.?"
    name = rf"(?:{capital}(?:\s{capital}){{0,2}}|[a-z][\w'’-]+)"
    who = rf"(?P<who>{name}(?:(?:,\s|\s?[/&+]\s?|\s(?i:{joined})\s){name}){{0,3}})"
    marks = (
        ("by", rf"[.,;]?\s(?:[-–—]\s?)?(?P<mark>(?i:{by}))\s{who}"),
        ("bracket", rf"\s(?P<mark>[(\[{{<]){who}[)\]}}>]"),
        (
            "mark",
            r"(?P<mark>[.…]{1,5}\s|[;:]\s|\s?[-–—]{1,2}\s|\s[-–—]{1,2}"
            rf"|\s[^\w\s()'’\"“”&+]{{1,3}}\s){who}",
        ),
        (COMMA, rf"(?P<mark>,\s){who}"),
        (BLANK, rf"(?P<mark>\s)(?P<who>{capital}(?:\s{capital}){{0,2}})"),
    )
    return tuple((kind, re.compile(rf"{mark}[.\s]*$")) for kind, mark in marks)
