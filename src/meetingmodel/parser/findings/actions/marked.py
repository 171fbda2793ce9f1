"""Tasks that a mark announces: a label, a box, "[Name]", "@name", an arrow.

In: a draft and its context.  Out: the task, with the owner who stands before or behind it.
Never: takes for a task what a label tells of the past, or names that are ticked off.
"""

import re

from attrs import evolve

from ....model import Action, Motion, Person
from ...drafts import Draft
from ...language.phrases import bare, opening, whole
from ...language.sentences import sentences
from ...lexicon.words import Lexicon
from ...people.roster import without_the
from ...tables import column_names
from ..context import Context
from .commitments import commitment, is_task_like, is_work, make_action
from .due import find_due
from .labels import Mark, find_label, find_tag_behind
from .modals import stems_of
from .owner_marks import named_after, named_at, named_before, only_owners
from .owners import are_persons, is_owner, owners_of, person_at_start
from .pointing import ARROW, INSIDE, behind_arrow, led_to, pointed_at
from .promises import NUMBER
from .states import BOX, STATUS_TAG, is_report, status_at

ADDRESSED = re.compile(
    r"\s*(?P<owner>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}"
    r"(?:(?:\s*[/&]\s*|, )[A-Z][\w.'’-]*){0,3}),\s+(?=[a-z])"
)
SMALL = re.compile(r"\b[a-z]{4,}")
PARTS = re.compile(r"[.:;,()\[\]–—→]|\s--?\s|->")
COLUMNS = re.compile(r"\s*[/,&+]\s*")
ENDS = 40  # what became of a task stands in so many letters at its end or beginning


def marked_task(draft: Draft, context: Context) -> Action | None:
    """Return the task that a mark at the start of the draft announces."""
    text = draft.text
    box = draft.boxed
    inner = BOX.match(text) if not box else None
    start = inner.end() if inner is not None else 0
    number = NUMBER.match(text) if draft.headed else ARROW.match(text)
    led = not draft.headed and (number is not None or ARROW.fullmatch(draft.marker) is not None)
    start = number.end() if number is not None and not start else start
    label = find_label(text, start, context)
    label = label or find_tag_behind(text, context)
    if label is not None:
        return labelled_task(draft, label, context)
    owners, begin = named_at(text, start, context)
    if not owners and led:
        owners, begin = led_to(text, start, context)
    if not owners and not context.roster.casual:
        owners, begin = pointed_at(text, begin, context)
    if not owners and not draft.headed and INSIDE.search(text) is not None:
        owners, begin = behind_arrow(text, context)
        if owners:
            return make_action(draft, begin, len(text), owners, context)
    if not owners and not box and inner is None:
        return None
    if owners and not box and inner is None and draft.headed and not context.tasks:
        return None  # "[Ann] Release plan": who presents it
    if owners and not box and inner is None and not _is_given(text[begin:], context):
        return None  # "[Bob] I think so", "@ann thanks"
    if not owners and (draft.role == "attendance" or is_owner(text[start:].strip(), context)):
        return None  # a box before a name: who was there
    if is_settled(text[begin:], context.lexicon):
        return None
    task = _task(draft, Mark(begin, len(text), tuple(owners)), context, whole_line=True)
    if owners or context.tasks or is_task_like(task.text, context):
        return task
    # "[ ] Parser – Ann Lee" ticks off names; a task has a word in small letters.
    return task if task.owners and SMALL.search(task.text) else None


def _is_given(task: str, context: Context) -> bool:
    """Whether what stands behind "[Name]" or "@name" is work for somebody."""
    first = task.partition(". ")[0]
    state = first.split(None, 1)[0].lower() if first.strip() else ""
    if state in whole(context.lexicon.auxiliaries) - whole(context.lexicon.modals):
        return False  # "@bob is away, @cy will call"
    if context.tasks or is_task_like(first, context):
        return True
    words = task.split(None, 1)
    told = bool(words) and words[0].lower() in whole(context.lexicon.modals)
    return told or bool(commitment(task, context, loose=True))


def labelled_task(draft: Draft, label: Mark, context: Context) -> Action | None:
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
    before = draft.text[: label.start]
    if label.owners and not action.due_text:  # "To do (Ann, 12 May): …"
        due, words = find_due(before, context.frame)
        if due is None or due != context.frame.date:  # "ACTION 2026-05-12 Ann": given that day
            action = evolve(action, due=due, due_text=words)
    head = bare(before.rpartition(". ")[2])
    if head in whole(context.lexicon.owner_columns) and are_persons(action.text, context):
        return None  # "Assigned to: Ann" behind a task
    first = bare(COLUMNS.split(action.text)[0])
    several = first != bare(action.text) and len(action.text) < ENDS
    if several and first in whole(context.lexicon.owner_columns):
        return None  # "Actions: Responsible / Due" heads a column
    if not action.owners and is_report(action.text, context.lexicon):
        return None
    states = (*context.lexicon.in_progress_words, *context.lexicon.new_words)
    if bare(action.text) in whole((*context.lexicon.no_entries, *states)):
        return None  # "Actions: see below.", "Tasks: ongoing"
    if not action.owners and _names_column(action.text, context.lexicon):
        return None  # "Actions: Responsible/None" over a column
    if bare(action.text) in whole(context.lexicon.usual_items):
        return None  # "VII. ACTION ITEMS: OLD BUSINESS" heads a part of the agenda
    before = NUMBER.sub("", before)  # "2. ACTION: First reading"
    kind = bare(before) in whole(context.lexicon.business_kinds)
    if kind and not (action.owners or context.tasks or _may_be_given(action, draft, context)):
        return None  # "ACTION: First reading of the bylaws" is what an agenda says of a matter
    return action


def _names_column(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* only says what a column holds: "Owner / due", "who / none"."""
    kinds = (*lexicon.owner_columns, *lexicon.due_columns, *lexicon.nobody)
    return whole(kinds).issuperset(column_names(text)[1:])


def _may_be_given(action: Action, draft: Draft, context: Context) -> bool:
    """Whether a task behind "Action:" that nobody is named for is one, and no kind of business."""
    lexicon, text = context.lexicon, action.text
    if action.due_text and text.rstrip(" .)]").endswith(action.due_text):
        return True
    if is_task_like(text, context) or status_at(text, lexicon) < len(text):
        return True
    if opening(lexicon.modals).match(text) is not None:
        return True
    if draft.headed or text.split(None, 1)[0].lower() in whole(lexicon.motion_nouns):
        return False
    # In small letters it is no title; "Descale the kettle" tells somebody to do it.
    second = text.split(None, 2)[1:2]
    told = bool(second) and second[0].lower() in whole(lexicon.determiners)
    return text[:1].islower() or (told and not is_report(text, lexicon))


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
            or doer(first, context, labelled=True)
        )
    if ends and not whole_line:
        stop = start + ends[0][1]
    return make_action(draft, start, stop, owners, context)


def doer(text: str, context: Context, *, labelled: bool = False) -> list[Person]:
    """Return the owner of "Ann Lee draft the charter": a name before a verb of work.

    Behind a label, "AI: Ann checking prices", it may also be what somebody is about.

    "AL & BR, start the library": student teams set a comma behind initials.
    """
    addressed = ADDRESSED.match(text)
    if addressed is not None and is_work(text[addressed.end() :], context.lexicon):
        named = addressed["owner"]
        if not is_work(named, context.lexicon) and is_owner(named, context):
            return owners_of(named, context)
    person = person_at_start(text, context)
    if person is None:
        nick, _, task = text.partition(" ")
        works = is_work(task, context.lexicon) or _is_at_work(task, context.lexicon)
        typed = labelled and context.roster.knows(nick) and works
        # "#action olgaz file the change page", "Action item: olgaz is buying it"
        return owners_of(nick, context) if typed else group_at_work(text, context)
    rest = text.strip()[len(person) :]
    softener = opening(context.lexicon.softeners).match(rest.lstrip())
    rest = rest.lstrip()[softener.end() :] if softener is not None else rest  # "all please read"
    words = rest.lower().split(None, 2)[:2]
    perfect = len(words) > 1 and words[0] in whole(context.lexicon.perfects)
    if perfect and words[1].endswith(context.lexicon.past_ends):
        return []  # "Ann and Bob have discussed the plan."
    known = is_work(rest, context.lexicon) or _works(rest, context.lexicon)
    known = known or (labelled and _is_at_work(rest, context.lexicon))
    return owners_of(person, context) if known else []


def group_at_work(text: str, context: Context) -> list[Person]:
    """Return the owner of "The secretariat will send it", which elsewhere is only a plan."""
    lexicon = context.lexicon
    words = without_the(text[:1].lower() + text[1:], lexicon)
    group = opening(lexicon.doers).match(words)
    if group is None or opening(lexicon.plain_promises).match(words, group.end() + 1) is None:
        return []
    ahead = len(text) - len(words)  # "The board", as it is written
    return owners_of(text[: ahead + group.end()], context)


def _works(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* begins with what somebody does: "creates the ticket"."""
    first = (text.split(None, 1) or [""])[0].lower()
    return any(
        first.endswith(end) and first.removesuffix(end) in whole(lexicon.task_verbs)
        for end in lexicon.present_ends
    )


def _is_at_work(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* begins with what somebody is about: "checking on the sign", "is looking"."""
    words = [word.lower() for word in text.split(None, 2)[:2]]
    if words and words[0] in whole(lexicon.auxiliaries):
        words = words[1:]
    verb = words[0] if words else ""
    gerund = verb.endswith(lexicon.gerund_ends)
    return gerund and not whole(lexicon.task_verbs).isdisjoint(stems_of(verb, lexicon))


def is_settled(text: str, lexicon: Lexicon) -> bool:
    """Whether the first or last words of a task say that it is over: "Ann: book it – done"."""
    over = whole((*lexicon.done_words, *lexicon.cancelled_words))
    last = PARTS.split(text[-ENDS:].rstrip(" .)]"))
    first = PARTS.split(text[:ENDS].lstrip(" (["))
    begins = len(first) > 1 and bare(first[0]) in over - whole(lexicon.decision_labels)
    return begins or (len(last) > 1 and any(bare(part) in over for part in last[1:][-2:]))
