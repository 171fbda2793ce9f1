"""Actions: marked lines, entries of task sections, and commitments in prose.

In: a draft and its context.  Out: the actions in it, with owners and due words.
Never: takes an organisation's plan, a passive without an actor or a condition for a task.

marked.py    tasks behind a label, a box or a name;   listed.py  entries of a list of tasks
  labels.py  "ACTION Ann: …";   bare_labels.py  without a colon
  owner_marks.py  who is named before and behind a task: "[Ann] …", "… (Ann)"
  pointing.py  "→ Ann to write", "Ann → write";   arrows.py  arrows in notes of a small circle
within.py    "Hall > todo Ann", "Posters (TODO Bob: print them)"
announced.py lists that the line above makes one of tasks, or their own form
prose.py     tasks among sentences;   commitments.py  what makes a sentence one
  promising.py whether it can be one at all, before anything is searched
  modals.py    words of promise and duty, and whether the verb behind them is work
  promises.py  "Ann will send it";   told_to.py  "the Clerk to chase";   subjects.py  "he will"
  tellers.py   who tells what stands behind "that"
  leads.py     what a line goes on from: "Bob:" over "Will call"
  groups.py    "Everyone on the committee will": groups that no list has
  binding.py   whether who is named before the verb is bound by it, or only spoken of
  some_of_them.py  "A board member will", whoever that is
  asides.py    "Bob Roe, the warden, agreed": who is named with more told of them
  requests.py  "asked the Clerk to";   were_asked.py  "the Clerk was asked to"
  assigned.py   "that the Clerk write", "Bob, please call"
  named_beside.py "Call them (Ann)", "Bob: call them"
  answers.py   "Who can call? Ann.", "Bob said he would"
  errands.py   "Ann brings the cake";   casual.py  "Ann rings them", in notes of a small circle
  present.py   what is none of it;   orders.py  "Bob check the lock"
owners.py    who is named;   heads.py  who is named above a list;   nicknames.py  who on no list
ends.py      who stands at the end of each entry of a list, behind whatever mark
margin.py    owners on a line of their own;   fields.py  "Responsible: …" below a task
most_of_list.py  entries that are tasks as the others of their list are
boxes.py     tasks that only such fields mark;   run_in_fields.py  "Who: Ann. What: …" in a line
due.py       when it is due;   due_words.py  the words that say so without a date
states.py    its state;   over.py  whether it is over;   repeats.py  tasks that a list says again
"""

from collections.abc import Iterator

from attrs import evolve

from ....model import Action, Person
from ...drafts import Draft
from ...language.phrases import phrase
from ...tasks.marks import names_owners
from ..context import Context
from .arrows import casual_entry
from .boxes import entry_with_owner
from .labels import find_label
from .listed import listed_task, run_in_tasks
from .margin import task_beside
from .marked import marked_task
from .over import is_over
from .owners import is_owner, owners_of
from .prose import in_prose
from .run_in_fields import tasks_in_fields
from .within import marked_within

SHORT = 60


def find_actions(
    draft: Draft, context: Context, *, above: str = "", below: str = ""
) -> Iterator[Action]:
    """Yield the actions of *draft*; *above* is what it goes on from, *below* what follows."""
    found = _given(draft, context, above)
    first = next(found, None)
    # Most blocks give nobody a task: only of those that do it is asked whether it is over.
    if first is not None and not is_over(draft, below, context):
        yield first
        yield from found


def _given(draft: Draft, context: Context, above: str) -> Iterator[Action]:
    """Yield what *draft* gives somebody to do, or to have done."""
    lexicon = context.lexicon
    entry = casual_entry(draft, context)
    if entry is not None:
        yield entry
        return
    beside = task_beside(draft, context) if names_owners(draft.marker) else None
    if beside is not None:
        yield beside
        yield from in_prose(draft, context, begin=(beside.at or (0, 0))[1])
        return
    told = list(tasks_in_fields(draft, context))
    if told:
        yield from told
        return
    several = list(_several(draft, context))
    if several:
        yield from several
        return
    marked = marked_task(draft, context)
    if marked is not None:
        owners = _handed_on(draft, context)
        yield evolve(marked, owners=owners) if owners else marked
        # "Bob to draft it; Ann to review it": the next sentence may name somebody else.
        yield from in_prose(draft, context, begin=(marked.at or (0, 0))[1])
        return
    within = marked_within(draft, context)
    if within is not None:
        yield within
        return
    places = draft.sentences(lexicon)
    if context.tasks and draft.level < 0 and len(places) > 1:
        each = list(in_prose(draft, context))
        if len(each) > 1:  # "Next steps: Ann will write. Bob will call."
            yield from each
            return
    if context.tasks and (draft.level >= 0 or len(places) < 3):
        entry = listed_task(draft, context) or entry_with_owner(draft, context)
        if entry is not None:
            yield entry
            return
    yield from in_prose(draft, context, above=above)


def _several(draft: Draft, context: Context) -> Iterator[Action]:
    """Yield the tasks of a list within the line, behind a label or as an entry of a list."""
    if ";" not in draft.text:
        return
    label = find_label(draft.text, 0, context)
    if context.tasks or (label is not None and not label.owners):
        yield from run_in_tasks(draft, context, label.start if label is not None else 0)


def _handed_on(draft: Draft, context: Context) -> list[Person]:
    """Return the new owner where the note below the task hands it on: "reassigned to EF"."""
    below = draft.children[0].text if draft.children else ""
    match = phrase(context.lexicon.handed_on).search(below[:SHORT])
    named = below[match.end() :].strip(" .") if match is not None else ""
    return owners_of(named, context) if named and is_owner(named, context) else []
