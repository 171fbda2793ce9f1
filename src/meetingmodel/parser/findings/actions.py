"""Actions: marked lines, entries of task sections, and commitments in prose.

In: a draft and its context.  Out: the actions in it, with owners and due words.
Never: takes an organisation's plan, a passive without an actor or a condition for a task.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from attrs import evolve

from ...model import Action, Motion, Person
from ..drafts import Draft
from ..due import find_due
from ..lexicon.words import Lexicon
from ..phrases import bare, gate, opening, phrase, tokens, whole
from ..sentences import sentences
from .context import Context
from .marks import (
    BOX,
    STATUS_TAG,
    Mark,
    find_label,
    is_done,
    is_report,
    named_after,
    named_at,
    named_before,
    only_owners,
)
from .owners import are_initials, are_persons, is_owner, owners_of, person_at_start
from .promises import FAR, NOTHING, NUMBER, Said, promised
from .requests import requested

INITIALS_BEHIND = re.compile(
    r"\((?P<owner>(?:[A-Z]{2,3}|@[\w.-]+)(?:[ ,/&]+(?:[A-Z]{2,3}|@[\w.-]+)){0,3})\)[.\s]*$"
)
SPEAKER = re.compile(r"\W{0,3}(?P<name>[\w.'’-]+(?: [A-Z][\w.'’-]*){0,2})\s*\W{0,3}:\W{0,3}\s")
ARROW = re.compile(r"(?:→|⇒|➔|➜|=>|->|-->)\s*")
# "Web Team: update the page": no person's name, but work for somebody.
GROUP = re.compile(r"(?P<owner>[A-Z][\w&/-]*(?: (?:of |for |and |& )?[A-Z][\w&/-]*){0,4})\s*:\s+")
SMALL = re.compile(r"\b[a-z]{4,}")
LAST_PART = re.compile(r"[.:;,(\[–—]|\s-\s")
TAIL = 40  # what became of a task stands in so many letters at its end
ENDS = re.compile(r"[.,;:(–-]")
SHORT = 60
LONGEST = 500  # an entry of a task list is no page
Place = tuple[int, int]


def find_actions(draft: Draft, context: Context) -> Iterator[Action]:
    """Yield the actions of *draft*."""
    lexicon = context.lexicon
    if is_done(draft, draft.text, lexicon) or _is_over(draft, lexicon):
        return
    marked = _marked(draft, context)
    if marked is not None:
        owners = _handed_on(draft, context)
        yield evolve(marked, owners=owners) if owners else marked
        # "Bob to draft it; Ann to review it": the next sentence may name somebody else.
        yield from _in_prose(draft, context, begin=(marked.at or (0, 0))[1])
        return
    places = sentences(draft.text, lexicon)
    if context.tasks and (draft.level >= 0 or len(places) < 3):
        entry = _entry(draft, context)
        if entry is not None:
            yield entry
            return
    yield from _in_prose(draft, context)


def _is_over(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the first note below the task says that it is done."""
    below = draft.children[0].text if draft.children else ""
    words = bare(ENDS.split(below[:SHORT])[0])
    return bool(words) and words in whole((*lexicon.done_words, *lexicon.cancelled_words))


def _handed_on(draft: Draft, context: Context) -> list[Person]:
    """Return the new owner where the note below the task hands it on: "reassigned to EF"."""
    below = draft.children[0].text if draft.children else ""
    match = phrase(context.lexicon.handed_on).search(below[:SHORT])
    named = below[match.end() :].strip(" .") if match is not None else ""
    return owners_of(named, context) if named and is_owner(named, context) else []


def _marked(draft: Draft, context: Context) -> Action | None:
    """Return the task that a mark at the start of the draft announces."""
    text = draft.text
    box = draft.marker[:1] in ("[", "☐")
    inner = BOX.match(text) if not box else None
    start = inner.end() if inner is not None else 0
    number = NUMBER.match(text) if draft.headed else ARROW.match(text)
    start = number.end() if number is not None and not start else start
    label = find_label(text, start, context)
    if label is not None:
        return _labelled(draft, label, context)
    owners, begin = named_at(text, start, context)
    if not owners and number is not None and not draft.headed:
        owners = commitment(text[start:], context, loose=True)  # "→ Ann to write"
    if not owners and not box and inner is None:
        return None
    if owners and not box and inner is None and not _is_given(text[begin:], context):
        return None  # "[Bob] I think so", "@ann thanks"
    if not owners and (draft.role == "attendance" or is_owner(text[start:].strip(), context)):
        return None  # a box before a name: who was there
    task = _task(draft, Mark(begin, len(text), tuple(owners)), context, whole_line=True)
    if owners or context.tasks or is_task_like(task.text, context):
        return task
    # "[ ] Parser – Ann Lee" ticks off names; a task has a word in small letters.
    return task if task.owners and SMALL.search(task.text) else None


def _is_given(task: str, context: Context) -> bool:
    """Whether what stands behind "[Name]" or "@name" is work for somebody."""
    if context.tasks or is_task_like(task, context):
        return True
    words = task.split(None, 1)
    told = bool(words) and words[0].lower() in whole(context.lexicon.modals)
    return told or bool(commitment(task, context, loose=True))


def _labelled(draft: Draft, label: Mark, context: Context) -> Action | None:
    """Return the task behind a label, unless the minutes label what the body did."""
    moved = any(
        isinstance(one, Motion) and one.at is not None and one.at[1] > label.start
        for one in draft.findings
    )
    if moved or only_owners(draft.text, context):
        return None
    owners, start = list(label.owners), label.start
    if not owners:
        owners, start = named_at(draft.text, start, context)
    action = _task(draft, evolve(label, start=start, owners=tuple(owners)), context)
    if not action.owners and is_report(action.text, context.lexicon):
        return None
    return action


def _task(draft: Draft, mark: Mark, context: Context, *, whole_line: bool = False) -> Action:
    """Return the task of a marked line, with the owner that stands before or behind it."""
    text, start, stop = draft.text, mark.start, mark.stop
    lexicon = context.lexicon
    status = STATUS_TAG.search(text, start)
    stop = status.start() if status else stop
    owners = list(mark.owners)
    if not owners:
        owners, start = named_before(text, start, stop, context)
    task = text[start:stop]
    ends = sentences(task, lexicon)
    first = task[: ends[0][1]] if ends else task
    if not owners:
        owners = (
            named_after(task, context)
            or commitment(first, context, loose=True)
            or _doer(first, context)
        )
    if ends and not whole_line:
        stop = start + ends[0][1]
    return make_action(draft, start, stop, owners, context)


def _doer(text: str, context: Context) -> list[Person]:
    """Return the owner of "Ann Lee draft the charter": a name before a verb of work."""
    person = person_at_start(text, context)
    if person is None:
        return []
    rest = text.strip()[len(person) :].split(None, 1)
    known = rest and rest[0].lower() in whole(context.lexicon.task_verbs)
    return owners_of(person, context) if known else []


def _entry(draft: Draft, context: Context) -> Action | None:
    """Return the action that a line of a task section is."""
    text = draft.text
    lexicon = context.lexicon
    if not text or text.endswith((":", "?")) or bare(text) in whole(lexicon.nobody):
        return None
    if len(text) > LONGEST:
        return None
    last = bare(LAST_PART.split(text[-TAIL:])[-1])
    if last in whole((*lexicon.done_words, *lexicon.cancelled_words)):
        return None  # "Ann: book the hall – done"
    owners, start = named_before(text, 0, len(text), context)
    if owners and _is_for(owners, text[start:], context):
        return make_action(draft, start, len(text), owners, context)
    owners = named_after(text, context)
    if owners:
        return make_action(draft, 0, len(text), owners, context)
    group = GROUP.match(text)
    if group is not None and _is_work(text[group.end() :], lexicon):
        owners = [context.roster.person(group["owner"])]
        return make_action(draft, group.end(), len(text), owners, context)
    owners = commitment(text, context, loose=True) or _doer(text, context)
    if owners:
        places = sentences(text, lexicon)
        return make_action(draft, 0, places[0][1] if places else len(text), owners, context)
    if _is_work(text, lexicon) and draft.level >= 0:
        return make_action(draft, 0, len(text), [], context)
    return None


def _is_for(owners: list[Person], task: str, context: Context) -> bool:
    """Whether *task* is one for *owners*: "Parser: release is out" names no person."""
    lexicon = context.lexicon
    works = _is_work(task, lexicon) or not tokens(task).isdisjoint(lexicon.modals)
    roster = context.roster.names
    names = [owner.name for owner in owners]
    return works or all(
        are_persons(name, context) or (not roster and name.istitle()) for name in names
    )


def _is_work(task: str, lexicon: Lexicon) -> bool:
    """Whether *task* begins with a verb of work: "Share the report"."""
    first = task.split(None, 1)[0].lower().strip(",:") if task.strip() else ""
    return first in whole(lexicon.task_verbs)


def _in_prose(draft: Draft, context: Context, *, begin: int = 0) -> Iterator[Action]:
    """Yield the commitments in the sentences of *draft*, and the tasks marked among them."""
    text = draft.text
    lexicon = context.lexicon
    labelled = not draft.tokens.isdisjoint(gate(lexicon.action_labels))
    speaker = _speaker(text, context) if ":" in text[:SHORT] else None
    owners: tuple[Person, ...] = ()
    before: Place | None = None
    taken: Place | None = None
    for start, stop in sentences(text, lexicon):
        if start < begin:
            continue
        sentence = text[start:stop]
        found: list[Action] = []
        behind = (
            only_owners(sentence, context) if before is not None and len(sentence) < SHORT else []
        )
        if behind and before is not None:
            if before != taken:
                found = [make_action(draft, *before, behind, context)]
        elif labelled and start > 0 and (label := find_label(text, start, context)) is not None:
            task = _labelled(draft, evolve(label, stop=stop), context)
            found = [task] if task is not None else []
        else:
            above = text[max(before[1] - FAR, 0) : before[1]] if before is not None else ""
            found = _committed(draft, (start, stop), context, Said(above, speaker, owners))
            if sentence[0] == "(" and before is not None and before != taken:
                # "Somebody please fetch the mill. (Ann volunteers.)"
                found = [make_action(draft, before[0], stop, [*o.owners], context) for o in found]
        yield from found
        if found:
            owners, taken = found[-1].owners, (start, stop)
        before = (start, stop)


def _committed(draft: Draft, place: Place, context: Context, said: Said) -> list[Action]:
    """Return the actions of one sentence: one with all its owners, or those of a list."""
    out = []
    start, stop = place
    for begin, end in _parts(draft.text, start, stop, context):
        part = draft.text[begin:end]
        owners = commitment(part, context, loose=context.tasks, said=said)
        if owners:
            out.append(make_action(draft, begin, end, owners, context))
    return out


def _parts(text: str, start: int, stop: int, context: Context) -> list[Place]:
    """Return the parts of "Ann to write, Bob to call, Cy to pay", else the whole sentence."""
    sentence = text[start:stop]
    if ", " not in sentence or max(map(sentence.count, _to(context.lexicon))) < 2:
        return [(start, stop)]
    cuts = [
        match.end()
        for match in re.finditer(r",\s(?=[A-Z])", sentence)
        if _begins_task(sentence[match.end() :], context)
    ]
    if not cuts or not _begins_task(sentence[: cuts[0] - 2], context):
        return [(start, stop)]
    places = [0, *cuts, len(sentence)]
    ends = [*(cut - 2 for cut in places[1:-1]), len(sentence)]
    return [(start + a, start + b) for a, b in zip(places[:-1], ends, strict=True)]


@lru_cache(maxsize=8)
def _to(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(f" {word} " for word in lexicon.infinitive)


def _begins_task(text: str, context: Context) -> bool:
    person = person_at_start(text, context)
    words = text[len(person) :].split(None, 2)[:2] if person is not None else []
    lexicon = context.lexicon
    return len(words) == 2 and words[0] in lexicon.infinitive and words[1] in lexicon.task_verbs


def _speaker(text: str, context: Context) -> str | None:
    """Return who speaks in "Ann: I will look into it"."""
    match = SPEAKER.match(text)
    if match is None or match["name"].lower() in whole(context.lexicon.label_words):
        return None
    # Chats have nicknames in small letters.
    known = is_owner(match["name"], context) or match["name"].islower()
    return match["name"] if known else None


def commitment(
    sentence: str, context: Context, *, loose: bool = False, said: Said = NOTHING
) -> list[Person]:
    """Return who commits to something, or is asked to do it, in *sentence*; nobody: no action.

    *loose* is for lines that are marked as tasks: there "Ann to …" needs no known verb.
    """
    lexicon = context.lexicon
    initials = INITIALS_BEHIND.search(sentence) if sentence.rstrip(" .")[-1:] == ")" else None
    if initials is not None and is_task_like(sentence, context):
        named = initials["owner"].replace("@", "")
        if "@" in initials["owner"] or are_initials(named, context):
            return owners_of(named, context)
    words = tokens(sentence)
    if words.isdisjoint(gate(lexicon.modal_gates)) or sentence.endswith("?"):
        return []
    if opening(lexicon.conditions).match(sentence):
        return []
    if said.owners and opening(lexicon.also_to).match(sentence):
        return list(said.owners)
    names = promised(sentence, context, said, loose=loose) or requested(sentence, words, context)
    return [context.roster.person(name) for name in names]


def is_task_like(sentence: str, context: Context) -> bool:
    """Whether a sentence without an actor reads as a task: "letter to be sent", "Report it"."""
    lexicon = context.lexicon
    return _is_work(sentence, lexicon) or bool(phrase(lexicon.to_be).search(sentence))


def make_action(
    draft: Draft, start: int, stop: int, owners: list[Person], context: Context
) -> Action:
    """Return the action whose words are a slice of the draft's text."""
    text = draft.text[start:stop]
    due, due_text = find_due(text, context.frame)
    return Action(
        text,
        owners=tuple(owners),
        due=due,
        due_text=due_text,
        at=(start, stop),
        span=draft.span_at(start, stop),
    )
