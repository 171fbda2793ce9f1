"""Things with somebody behind them among tasks: "invoices: Ann", "deposit -> Bob", "badges [Cy]".

In: the entries of an item, when the tasks that are told in full are known.  Out: nothing; further
entries get their action.
Never: takes such an entry for one where no other of its item is a task of somebody, nor what holds
a verb of prose ("The hall was cold (Ann)"), nor an office or a field ("Treasurer: Ann").

Organising teams write so among "Cy calls the hotel", where everybody goes by first name.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from ....model import Action, Person
from ...drafts import Draft
from ...language.phrases import any_of, bare, whole
from ...lexicon.words import Lexicon
from ...people.roster import split_people
from ..context import Context
from .commitments import make_action
from .due_words import is_due_words
from .listed import is_thing, may_be_listed
from .over import is_over

LONGEST = 90  # letters of such an entry
FEW = 6  # words of a thing


def complete_jotted(drafts: Iterable[Draft], context: Context) -> None:
    """Give the entries that name a thing and who has it their task, where others are tasks."""
    if not context.roster.familiar:
        return
    entries = [one for one in drafts if one.marker and not (one.cells or one.headed)]
    if not any(isinstance(it, Action) and it.owners for one in entries for it in one.findings):
        return
    for draft in entries:
        owners = _has_it(draft.text, context) if not draft.findings else []
        if owners and not is_over(draft, "", context):
            draft.findings.append(make_action(draft, 0, len(draft.text), owners, context))


def _has_it(text: str, context: Context) -> list[Person]:
    """Return who stands behind the thing that *text* names."""
    lexicon, roster = context.lexicon, context.roster
    match = _behind(lexicon).fullmatch(text) if len(text) <= LONGEST else None
    if match is None:
        return []
    thing, named = match["thing"].strip(), match["owner"] or match["held"]
    words = thing.split()
    last = words[-1].lower()
    fields = (*lexicon.role_words, *lexicon.offices, *lexicon.owner_columns, *lexicon.other_labels)
    if len(words) > FEW or last in whole(fields) or bare(thing) in whole(fields):
        return []
    prose = whole((*lexicon.verbs_of_prose, *lexicon.report_nouns, *lexicon.papers))
    if not (may_be_listed(thing, lexicon) and is_thing(thing, lexicon)):
        return []
    if not prose.isdisjoint(map(bare, words)) or words[0].lower() in whole(lexicon.verbs_to_people):
        return []
    people = split_people(named, lexicon)
    when = people[1:] and is_due_words(people[-1], lexicon)
    people = people[:-1] if when else people  # "wifi test (Cy, January)"
    owned = people and all(map(roster.knows, people))
    themselves = any(map(roster.knows, split_people(thing, lexicon)))
    return [roster.person(one) for one in people] if owned and not themselves else []


@lru_cache(maxsize=8)
def _behind(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a thing and who stands behind it, by whatever mark."""
    joined = any_of(lexicon.conjunctions)
    name = r"[^\W\d_][\w.'’-]{0,24}(?: [A-Z][\w.'’-]{0,24})?"
    who = rf"{name}(?:(?:\s?[,/&+]\s?|\s{joined}\s){name}){{0,4}}"
    mark = r"(?::|\s(?:[-=]{1,2}>|→|⇒|[-–—]))\s+"
    return re.compile(
        rf"(?P<thing>[^\W_][^:()\[\]→⇒>]{{1,70}}?)"
        rf"(?:{mark}(?P<owner>{who})|\s[(\[](?P<held>{who})[)\]])[.\s]*"
    )
