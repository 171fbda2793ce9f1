"""Comings and goings: who arrived late, left, came back or stepped aside during the meeting.

In: a draft and its context.  Out: the changes of presence that its sentences tell.
Never: follows a bus, a plan or somebody who left the board; a person came to or left the meeting.
"""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

from ...model import ChangeKind, Person, PresenceChange
from ..drafts import Draft
from ..language.clock_times import find_times
from ..language.forms import Form
from ..language.gates import Gate, gate
from ..language.phrases import any_of, bare, opening, whole
from ..lexicon.words import Lexicon
from ..people.persons import may_end_person, people_at, people_before
from ..people.roster import is_person, split_people, without_the
from ..people.titles import strip_title
from .context import Context

HEAD = 90  # so far before the verb its subject begins
NEAR = 60  # so far after the verb its time stands
AROUND = " ,;:([-–—"


@lru_cache(maxsize=8)
def _verbs(lexicon: Lexicon) -> tuple[tuple[ChangeKind, Form], ...]:
    """Return for each kind of change its verb with what must follow: "left the meeting"."""
    places = any_of(lexicon.presence_places)
    times = any_of(lexicon.presence_times)
    ways = any_of(lexicon.presence_ways)
    after = (
        rf"(?=\s+(?:{ways}\s+)?(?i:{places})(?!\w)|\s*[.;,)\]]|\s*$"
        rf"|\s*[(,–—-]?\s*(?:(?i:{times})\s*\d{{1,2}}(?!\d)|\d{{1,2}}[:.]\d\d))"
    )
    return tuple(
        (kind, Form(rf"(?<!\w)(?i:{any_of(words)})(?!\w){follows}"))
        for kind, words, follows in (
            (ChangeKind.RECUSED, lexicon.recusing, ""),
            (ChangeKind.RETURNED, lexicon.returning, after),
            (ChangeKind.LEFT, lexicon.leaving, after),
            (ChangeKind.ARRIVED, lexicon.arriving, after),
        )
    )


def presence_gate(lexicon: Lexicon) -> Gate:
    """Return the words that stand in every text that tells of a change."""
    return gate(lexicon.arriving, lexicon.leaving, lexicon.returning, lexicon.recusing)


def find_presence(draft: Draft, context: Context) -> Iterator[PresenceChange]:
    """Yield the changes of presence in *draft*."""
    lexicon = context.lexicon
    for start, stop in draft.sentences(lexicon):
        text = draft.text[start:stop]
        if opening(lexicon.conditions).match(text) is not None:
            continue
        for kind, verb, person in _changes(text, context):
            yield PresenceChange(
                person,
                change=kind,
                time=_time(text, verb, context),
                text=text,
                at=(start, stop),
                span=draft.span_at(start, stop),
            )


def _changes(text: str, context: Context) -> list[tuple[ChangeKind, re.Match[str], Person]]:
    """Return the changes that a sentence tells, in its order; who steps aside need not leave."""
    found: list[tuple[ChangeKind, re.Match[str], Person]] = []
    aside: set[str] = set()
    for kind, verbs in _verbs(context.lexicon):
        for verb in verbs.finditer(text):
            for person in _subjects(text[: verb.start()], context):
                if kind is ChangeKind.RECUSED:
                    aside.add(person.name)
                elif kind is ChangeKind.LEFT and person.name in aside:
                    continue
                found.append((kind, verb, person))
    return sorted(found, key=lambda change: change[1].start())


def _subjects(head: str, context: Context) -> list[Person]:
    """Return the persons that *head* ends with: "Cllrs Lunn and Okoro", "the Clerk"."""
    lexicon = context.lexicon
    head = head[-HEAD:].rstrip(AROUND)
    adverbs = whole(lexicon.presence_adverbs)
    while head and bare(head.rsplit(None, 1)[-1]) in adverbs:
        head = head.rpartition(" ")[0].rstrip(AROUND)
    if bare(head.rsplit(None, 1)[-1] if head else "") in whole(lexicon.conjunctions):
        # "Cllr Fox declared an interest and left the room": who the sentence begins with.
        head = head.lstrip("( ")
        named = head[: people_at(head, lexicon) or 0]
    else:
        named = _named_at_end(head, lexicon) or _named_at_end(_without_clause(head), lexicon)
    names = split_people(named, context.lexicon)
    if not names:
        return []
    if not all(_is_one(name, context) for name in names):
        names = names[-1:] if _is_one(names[-1], context) else []
    return [context.roster.person(name) for name in names]


def _named_at_end(head: str, lexicon: Lexicon) -> str:
    begin = people_before(head, lexicon) if may_end_person(head, lexicon) else None
    return head[begin:] if begin is not None else ""


def _without_clause(head: str) -> str:
    """Return *head* without the clause that ends it: "Dee Fox, who had declared an interest"."""
    return head.rpartition(",")[0]


def _is_one(name: str, context: Context) -> bool:
    """Whether *name* is somebody: an attendee, a title with a name, an office; not a group."""
    lexicon = context.lexicon
    low = without_the(bare(name), lexicon)
    if low in whole(lexicon.groups) or low.rsplit(" ", 1)[-1] in whole(
        (*lexicon.group_ends, *lexicon.body_ends)
    ):
        return False
    return context.roster.knows(strip_title(name, lexicon)[0]) or is_person(
        name, context.roster, lexicon
    )


def _time(text: str, verb: re.Match[str], context: Context) -> dt.time | None:
    """Return when it was: the time behind the verb, or the one that opens the sentence."""
    lexicon = context.lexicon
    after = find_times(text[verb.end() : verb.end() + NEAR], lexicon)
    if after:
        return context.frame.clock(after[0])
    before = find_times(text[: verb.start()], lexicon, bare=False)
    return context.frame.clock(before[-1]) if before else None
