"""Owners on a line of their own: initials in a margin, "Action: Clerk" below the task.

In: the drafts of an item.  Out: an action on the draft that the owners stand beside.
Never: gives a task to somebody who has one there already, or makes one of a vote.
"""

import re

from attrs import evolve, field, frozen

from ....model import Action, Decision, Motion, Person
from ...drafts import Draft
from ...language.phrases import bare, phrase
from ...people.roster import split_people, without_the
from ..context import Context
from .commitments import is_task_like, make_action
from .due import find_due
from .due_words import is_due_words
from .labels import find_label
from .owner_marks import only_owners
from .owners import are_margin, owners_of
from .states import is_report

REACH = 3  # so many drafts above its owners a task may stand
SHORT = 60
NAMED = ("named", "cell")  # who stands there will act
LETTERS = re.compile(r"[A-Z]{2,4}(?:\s?[/,&+]\s?[A-Z]{2,4}){0,4}")
LEAST = 12  # a task has so many letters


@frozen
class How:
    """How owners stand beside their task: behind a label or below a head that says so; level with
    it in a margin; in a cell as *wide* as all that is told beside it."""

    labelled: bool = False
    level: bool = field(default=False, kw_only=True)
    wide: bool = field(default=False, kw_only=True)


def is_margin(text: str, context: Context) -> bool:
    """Whether *text* is nothing but initials of people on the roster."""
    return are_margin(text.strip(), context)


def task_beside(draft: Draft, context: Context) -> Action | None:
    """Return the task of a draft whose mark says who is to act, in the left margin."""
    places = draft.sentences(context.lexicon)
    if not places or is_report(draft.text[slice(*places[0])], context.lexicon):
        return None
    return make_action(draft, *places[0], owners_of(draft.marker, context), context)


def find_in_margin(drafts: list[Draft], context: Context) -> None:
    """Give the draft before owners that stand alone an action, if they have none beside them.

    Parish councils type minutes into a table whose last column says who will act ("NC", "GK/JB"),
    or close each paragraph with "Action: Clerk".
    """
    above: list[Draft] = []
    owners: list[Person] = []
    how = How()
    day = ""
    for draft in drafts:
        aside = _aside(draft)
        short = bool(draft.text) and len(draft.text) < SHORT and not draft.headed
        short = short and not (aside and is_due_words(draft.text.lower(), context.lexicon))
        here = _owners(draft, above, context) if short and not draft.cells else []
        if here:
            owners += here  # of several lines
            labelled = how.labelled or only_owners(draft.text, context) == here
            labelled = labelled and not is_margin(draft.text, context)
            labelled = labelled or _is_named_above(draft, above)
            how = How(labelled or aside in NAMED, level=bool(aside), wide=aside == "cell")
            continue
        if aside:
            day = draft.text if owners else ""  # beside them; "Note" gives nothing to do
            continue
        if owners:
            _give(above[-REACH:], owners, context, how, day)
            above, owners, day = [], [], ""
            how = evolve(how, labelled=False)
        above.append(draft)
    if owners:
        _give(above[-REACH:], owners, context, how, day)


def _aside(draft: Draft) -> str:
    """Return where *draft* stands beside what it is about: in a margin, or a cell; or nothing."""
    if draft.acting:
        return "cell"
    return draft.first.aside if draft.rows else ""


def _owners(draft: Draft, above: list[Draft], context: Context) -> list[Person]:
    """Return who is named on a line of its own: by a mark, or by the names of attendees alone.

    Works committees have a column "Action by" that holds names; a list of names that a line with a
    colon announces is another matter.
    """
    marked = only_owners(draft.text, context)
    if _aside(draft) in NAMED and _are_owners(draft.text, context):
        return owners_of(draft.text, context)  # below "ACTION", whoever that is
    if draft.marker and above and above[-1].marker and is_margin(draft.text, context):
        return []  # "• Accounts", "• Auditor": an entry of a list as those before it
    if marked or draft.marker or not above or above[-1].text.endswith(":"):
        return marked
    if _is_named_above(draft, above):
        return owners_of(draft.text, context)  # "HR", below "…, HR will provide it"
    parts = split_people(draft.text, context.lexicon)
    known = all(" " in part.replace(".", ". ") and context.roster.knows(part) for part in parts)
    return owners_of(draft.text, context) if parts and known else []


def _is_named_above(draft: Draft, above: list[Draft]) -> bool:
    """Whether letters stand alone below a paragraph that has them: "HR", "… HR will provide it"."""
    letters = LETTERS.fullmatch(draft.text) is not None and not draft.marker
    return letters and bool(above) and draft.tokens <= above[-1].tokens


def _are_owners(text: str, context: Context) -> bool:
    """Whether below "ACTION" stand letters, or people who are known by whatever name."""
    if LETTERS.fullmatch(text) is not None:
        return True
    parts = split_people(text, context.lexicon)
    return bool(parts) and all(map(context.roster.knows, parts))


def _give(drafts: list[Draft], owners: list[Person], context: Context, how: How, day: str) -> None:
    """Give one of *drafts* the task of *owners*; *day* stands in a column beside them."""
    found = [one for draft in drafts for one in draft.findings if isinstance(one, Action)]
    named = {_called(owner, context) for one in found for owner in one.owners}
    if named & {_called(owner, context) for owner in owners}:
        _set_day(drafts, day, context)
        return
    # A cell is level with all that its neighbour tells: what reads as a task goes first.
    passes = (False, True) if how.wide else (how.labelled,)
    for labelled, draft in ((one, draft) for one in passes for draft in reversed(drafts)):
        if draft.cells or draft.headed or any(isinstance(f, Motion) for f in draft.findings):
            continue
        if labelled and any(isinstance(f, Action) and not f.owners for f in draft.findings):
            return  # whose it is, a field below it says
        if labelled and not how.level and _ends_in_task(draft, context):
            return  # "… and Cllr Roe would chase it.", and "ACTION: Clerk" below
        action = margin_action(draft, owners, context, labelled=labelled, level=how.level)
        if action is not None:
            draft.findings.append(action)
            _set_day([draft], day, context)
            return


def _ends_in_task(draft: Draft, context: Context) -> bool:
    """Whether the last sentence of *draft* gives somebody a task already."""
    places = draft.sentences(context.lexicon)
    tasks = (one.at for one in draft.findings if isinstance(one, Action))
    return bool(places) and any(at is not None and at[1] > places[-1][0] for at in tasks)


def _called(owner: Person, context: Context) -> str:
    """Return how an owner is called: "the Clerk" in a sentence is "Clerk" below it."""
    return without_the((owner.full_name or owner.name).lower(), context.lexicon)


def _set_day(drafts: list[Draft], day: str, context: Context) -> None:
    """Set until when the last task is to be done, where its words do not say it."""
    for draft in reversed(drafts if day else []):
        last = next((one for one in reversed(draft.findings) if isinstance(one, Action)), None)
        if last is not None:
            if last.due_text is None:
                due, words = find_due(day, context.frame, past=True)
                place = draft.findings.index(last)
                draft.findings[place] = evolve(last, due=due, due_text=words or day)
            return


def margin_action(
    draft: Draft,
    owners: list[Person],
    context: Context,
    *,
    labelled: bool = False,
    level: bool = False,
) -> Action | None:
    """Return the task that owners beside *draft* make of its last sentence that reads as one.

    *level*: they stand in a margin, level with the sentence; it may be a decision, too.
    """
    if len(draft.text) < LEAST or find_label(draft.text, 0, context) is not None:
        return None
    both = level or labelled  # "Agreed: that a letter be sent.", and "Action: Dr Lee" below it
    told = (one for one in draft.findings if not (both and isinstance(one, Decision)))
    taken = [one.at for one in told if one.at is not None]
    for place in reversed(draft.sentences(context.lexicon)):
        sentence = draft.text[slice(*place)]
        free = not any(at[0] < place[1] and place[0] < at[1] for at in taken)
        spoken = bare(sentence.split(None, 1)[0]) not in context.lexicon.action_labels
        work = phrase(context.lexicon.open_work).search(sentence) is not None
        if free and (labelled or (spoken and (work or is_task_like(sentence, context)))):
            decided = next((at for at in _decided(draft) if place[0] <= at[0] < place[1]), place)
            return make_action(draft, *decided, owners, context)
    return None


def _decided(draft: Draft) -> list[tuple[int, int]]:
    """Return where the words of decisions stand in *draft*, without "Agreed:" before them."""
    decisions = (one for one in draft.findings if isinstance(one, Decision))
    return [one.at for one in decisions if one.at is not None]
