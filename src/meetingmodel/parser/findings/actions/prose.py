"""Commitments in prose, sentence by sentence, and marks among them.

In: a draft and its context.  Out: the actions of its sentences.
Never: splits a sentence, but where each part has an owner and a task of its own.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from attrs import evolve

from ....model import Action, Person
from ...cleaning.marks import SENT
from ...drafts import Draft
from ...language.phrases import opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ...people.roster import split_people
from ..context import Context
from .answers import answered
from .commitments import commitment, is_task_like, make_action
from .due import find_due
from .heads import reporter_in_title
from .labels import Mark, find_label, label_gate, labels_inside
from .marked import SMALL, labelled_task
from .modals import FAR
from .owner_marks import only_owners, passed_to
from .owners import are_margin, are_titled, is_definite, is_owner, owners_of, person_at_start
from .subjects import CARRIED, HEAD, LINE, Lead

SPEAKER = re.compile(r"\W{0,3}(?P<name>[\w.'’-]+(?: [A-Z][\w.'’-]*){0,2})\s*\W{0,3}:\W{0,3}\s")
DASHED = re.compile(r"\W{0,3}(?P<name>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2})\s+[–—-]\s")
TYPED = re.compile(r"<(?P<name>[\w.-]{1,25})>\s")  # how chats say who typed a line
SPEAKS = re.compile(r":|\s[–—-]\s|^<")
SHORT = 60
NEAR = 120  # so far behind a comma a further owner and task stand
Place = tuple[int, int]


def in_prose(
    draft: Draft, context: Context, *, begin: int = 0, above: str = ""
) -> Iterator[Action]:
    """Yield the commitments in the sentences of *draft*, and the tasks marked among them.

    *above* is what its first sentence goes on from: the line over a list, the paragraph before.
    """
    text = draft.text
    lexicon = context.lexicon
    labelled = label_gate(lexicon).opens(draft.tokens)
    speaker = _who_speaks(draft, context, above)
    reporter = reporter_in_title(context.title, context)
    owners: tuple[Person, ...] = ()
    before: Place | None = None
    taken: Place | None = None
    held: list[Action] = []
    for start, stop, inside in _sentences(draft, context, labelled=labelled):
        if start < begin:
            continue
        sentence = text[start:stop]
        if not sentence:
            continue
        found: list[Action] = []
        asked = before is not None and text[before[0] : before[1]].endswith("?")
        behind = _owners_alone(sentence, context) if before is not None and not asked else []
        # "Clerk to report it. Clerk to action."
        behind = behind or (passed_to(sentence, context) if held and before == taken else [])
        if behind and before is not None:
            if before == taken:  # "Ann will send it. ACTION AL by 1 June"
                held[-1:] = [_with_mark(one, sentence, behind, context) for one in held[-1:]]
            else:
                found = _of_mark(draft, before, sentence, behind, context)
        elif labelled and start > 0 and (label := find_label(text, start, context)) is not None:
            found = _behind_label(draft, evolve(label, stop=stop), context, inside=inside)
        else:
            lead = text[max(before[1] - FAR, 0) : before[1]] if before is not None else above
            aside = sentence[0] == "(" and sentence.rstrip(" .!")[-1:] == ")"
            said = Lead(lead, speaker, owners, reporter)
            found = _committed(draft, (start + aside, stop), context, said)
            if not found:
                found = _answer(draft, before if before != taken else None, (start, stop), context)
            if aside and before is not None and before != taken:
                # "Somebody please fetch the mill. (Ann volunteers.)"
                found = [make_action(draft, before[0], stop, [*o.owners], context) for o in found]
        if found:
            yield from held
            held = found  # until the next sentence, which may tell their day
            owners, taken = found[-1].owners, (start, stop)
        if not (before and _tells_vote(sentence, lexicon)):
            before = (start, stop)  # "… be repaired. Carried 5-1. Action: Clerk"
    yield from held


def _answer(draft: Draft, before: Place | None, place: Place, context: Context) -> list[Action]:
    """Return the task that somebody takes on in few words: "Who can call? Ann.", "Bob is on it"."""
    start, stop = place
    ahead = draft.text[before[0] : before[1]] if before is not None else ""
    answer = answered(draft.text[start:stop], ahead, context)
    if answer is None:
        return []
    begin = before[0] if before is not None and answer.both else start
    return [make_action(draft, begin, stop, answer.owners, context)]


def _who_speaks(draft: Draft, context: Context, above: str) -> str | None:
    """Return who says what stands in *draft*: by its mark or words, the line or title above.

    Technical committees note what was said below initials: "(AL):", "Ann:", and a list below it.
    """
    sent = SENT.fullmatch(draft.marker) if draft.marker[-1:] == ":" else None
    if sent is not None:
        return sent["name"]  # who typed the message
    text = draft.text
    speaker = _speaker(text, context) if SPEAKS.search(text, 0, SHORT) is not None else None
    if speaker is None and context.roster.knows(context.title):
        return context.title  # what is told below the name of an officer
    over = above.strip(HEAD + "()[]") if speaker is None and len(above) < LINE else ""
    return over if over and context.roster.knows(over) else speaker


def _tells_vote(sentence: str, lexicon: Lexicon) -> bool:
    """Whether a sentence only says who moved something, or how the vote on it went."""
    moved = opening(lexicon.moved_by).match(sentence)
    if moved is not None and phrase(lexicon.seconded).search(sentence, moved.end()) is not None:
        return True
    words = {word for word in tokens(sentence) if not word.isdecimal()}
    return len(sentence) < SHORT and bool(words) and words <= _vote_words(lexicon)


@lru_cache(maxsize=8)
def _vote_words(lexicon: Lexicon) -> frozenset[str]:
    kinds = (
        *(lexicon.carried, lexicon.failed, lexicon.yes, lexicon.no, lexicon.abstained),
        *(lexicon.in_unison, lexicon.vote_fillers, lexicon.numbers, lexicon.counted_voters),
    )
    return frozenset(word for kind in kinds for words in kind for word in tokens(words))


def _owners_alone(sentence: str, context: Context) -> list[Person]:
    """Return the owners where a sentence is a mark: "ACTION Clerk", "Cllrs. O. Lee and B. Roe"."""
    if len(sentence) >= SHORT:
        return []
    if are_titled(sentence, context):
        return owners_of(sentence.strip(" ."), context)
    if _are_in_brackets(sentence, context):
        return owners_of(sentence.strip(" .()"), context)
    return only_owners(sentence, context)


def _are_in_brackets(mark: str, context: Context) -> bool:
    """Whether *mark* is the names of people of the roster in brackets: "(Ann, Bob)"."""
    people = split_people(mark.strip(" .()"), context.lexicon) if mark[:1] == "(" else []
    return bool(people) and all(map(context.roster.knows, people))


def _with_mark(action: Action, mark: str, owners: list[Person], context: Context) -> Action:
    """Return *action* with what the *mark* behind it tells: the day, and further owners."""
    names = {one.full_name or one.name for one in owners}
    if names > {one.full_name or one.name for one in action.owners}:
        action = evolve(action, owners=tuple(owners))
    return _with_due(action, mark, context)


def _behind_label(draft: Draft, label: Mark, context: Context, *, inside: bool) -> list[Action]:
    """Return the task behind a label; *inside*: other words stand before it.

    "ACTION ITEMS: OLD BUSINESS": among other words only a task makes it a label.
    """
    task = labelled_task(draft, label, context)
    if task is None or not inside:
        return [task] if task is not None else []
    plain = SMALL.search(task.text) is not None and task.text[0].isalpha()
    sure = plain or task.owners or is_task_like(task.text, context)
    return [task] if sure and not draft.headed else []


def _of_mark(
    draft: Draft, before: Place, mark: str, owners: list[Person], context: Context
) -> list[Action]:
    """Return the task that a *mark* behind it makes of the sentence *before*.

    Bare initials make a task of what reads as one, a label of whatever it follows.
    """
    alone = are_margin(mark.strip("()[] ."), context) or are_titled(mark, context)
    alone = alone or _are_in_brackets(mark, context)
    if alone and not is_task_like(draft.text[before[0] : before[1]], context):
        return []
    return [_with_due(make_action(draft, *before, owners, context), mark, context)]


def _with_due(action: Action, mark: str, context: Context) -> Action:
    """Return *action* with the day that the *mark* behind it tells: "ACTION BR by 1 June"."""
    if action.due_text is not None:
        return action
    day, words = find_due(mark, context.frame)
    return evolve(action, due=day, due_text=words)


def _sentences(
    draft: Draft, context: Context, *, labelled: bool
) -> Iterator[tuple[int, int, bool]]:
    """Yield the sentences of *draft*, those apart that a label begins among other words."""
    for start, stop in draft.sentences(context.lexicon):
        cuts = labels_inside(draft.text, start, stop, context.lexicon) if labelled else []
        for place, cut in enumerate(cuts):
            yield start, len(draft.text[:cut].rstrip(" *_(-–")), place > 0
            start = cut
        yield start, stop, bool(cuts)


def _committed(draft: Draft, place: Place, context: Context, said: Lead) -> list[Action]:
    """Return the actions of one sentence: one with all its owners, or those of a list."""
    out = []
    start, stop = place
    for begin, end in _parts(draft.text, start, stop, context):
        part = draft.text[begin:end]
        owners = commitment(part, context, loose=context.tasks, said=said)
        if owners:
            number = CARRIED.match(part) if begin == start else None
            if number is not None and part[number.end() : number.end() + 1].isupper():
                begin += number.end()
            out.append(make_action(draft, begin, end, owners, context))
    return out


def _parts(text: str, start: int, stop: int, context: Context) -> list[Place]:
    """Return the parts of "Ann to write, Bob to call, Cy to pay", else the whole sentence."""
    sentence = text[start:stop]
    if ", " not in sentence or max(map(sentence.count, _to(context.lexicon))) < 2:
        return [(start, stop)]
    cuts = [
        match.end()
        for match in re.finditer(r",\s(?=\w)", sentence)
        if begins_task(sentence[match.end() : match.end() + NEAR], context)
    ]
    topic = sentence.find(": ", 0, SHORT) + 2 if cuts else 1  # "Square: Ann to sing, Bob to play"
    first = topic if topic > 1 and topic < cuts[0] else 0
    if not cuts or not begins_task(sentence[first : cuts[0] - 2], context):
        return [(start, stop)]
    places = [0, *cuts, len(sentence)]
    ends = [*(cut - 2 for cut in places[1:-1]), len(sentence)]
    return [(start + a, start + b) for a, b in zip(places[:-1], ends, strict=True)]


@lru_cache(maxsize=8)
def _to(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(f" {word} " for word in lexicon.infinitive)


def begins_task(text: str, context: Context) -> bool:
    """Whether *text* begins with somebody who is to do something: "Ann to write"."""
    named = person_at_start(text, context)
    person = named or (text.split(None, 1) or [""])[0]
    known = context.roster.knows(person)  # also in small letters, "cy to find a case"
    words = text[len(person) :].split(None, 2)[:2] if named or known else []
    lexicon = context.lexicon
    if len(words) < 2 or words[0] not in lexicon.infinitive:
        return False
    # Whoever was there can be given anything: "Bob to price it".
    return words[1].strip(".,;") in whole(lexicon.task_verbs) or (known and words[1].isalpha())


def _speaker(text: str, context: Context) -> str | None:
    """Return who speaks in "Ann: I will look into it", "Ann – likes it. Will paint it"."""
    typed = TYPED.match(text)
    if typed is not None:
        return typed["name"]
    dashed = DASHED.match(text)
    if dashed is not None and is_definite(dashed["name"], context):
        return dashed["name"]
    match = SPEAKER.match(text)
    lexicon = context.lexicon
    labels = whole((*lexicon.label_words, *lexicon.decision_labels))
    if match is None or match["name"].lower() in labels:
        return None
    # Chats have nicknames in small letters.
    known = is_owner(match["name"], context) or match["name"].islower()
    return match["name"] if known else None
