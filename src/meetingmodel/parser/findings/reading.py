"""One part of the notes: what the recognisers find in its drafts, each where its words stand.

In: the drafts of a section, and its context.  Out: findings at the drafts; the actions among them.
Never: finds a decision where a motion or a vote has been found.
"""

from collections.abc import Mapping
from itertools import zip_longest

from attrs import evolve

from ...model import Action, Decision, Motion, Outcome
from ..drafts import Draft, every
from ..headings.title_words import is_wrapping
from ..language.phrases import bare, opening, phrase, whole
from ..lexicon.words import Lexicon
from ..tasks.labels import tells_task
from ..tasks.marks import names_owners
from .actions import find_actions
from .actions.announced import below_labels, below_list, below_promises, share_duties
from .actions.boxes import find_in_boxes
from .actions.fields import give_fields
from .actions.heads import owners_above
from .actions.labels import find_label
from .actions.leads import leads_of
from .actions.margin import find_in_margin
from .actions.most_of_list import complete_list
from .actions.pointing import has_arrow
from .actions.promising import may_act
from .actions.repeats import Listed
from .columns import place_of
from .context import Context
from .decision_ends import agreed_above, what_was_said
from .decisions import below_decision_labels, decision_gate, find_decisions
from .motions import find_motions, mark_votes
from .presence import find_presence, presence_gate
from .tables import find_in_table
from .tables.beside import give_beside

ENDS = 24  # letters that hold "and be it further"
MARKS = ("[", "@", "→", "=", "-", "☐")
LOST = (Outcome.FAILED, Outcome.LAPSED, Outcome.WITHDRAWN)
READABLE = (None, "vote", "notice")  # the roles of drafts in which findings stand


def read(drafts: list[Draft], context: Context) -> list[Listed]:
    """Attach to *drafts* what is found in them; return the actions among it."""
    tree = list(every(drafts))
    readable = [draft for draft in tree if draft.role in READABLE]
    moved = find_motions([one for one in tree if _tells_votes(one)], context)
    for draft, motion in moved.motions:
        draft.findings.append(motion)
    mark_votes(readable, moved)
    _find_decided(tree, readable, moved.places(), context)
    tasks = _find_tasks(tree, readable, context)
    for draft in readable:
        _without_promises(draft, context)
    if context.title:
        _read_around(readable, context)
    return [
        Listed(
            draft,
            one,
            in_list=_is_list(draft, context) or draft in tasks,
            marked=find_label(draft.text, 0, context) is not None,
        )
        for draft in readable
        for one in draft.findings
        if isinstance(one, Action)
    ]


def _find_decided(
    tree: list[Draft],
    readable: list[Draft],
    counted: Mapping[Draft, list[tuple[int, int]]],
    context: Context,
) -> None:
    """Attach what tables hold, who came or left, and decisions, but where votes are *counted*."""
    resolved = below_decision_labels(tree, context) | _below_decision(tree, context)
    decided, present = decision_gate(context.lexicon), presence_gate(context.lexicon)
    parts: set[Draft] = set()
    further = _resolving_on(readable, context)
    proposed = what_was_said(readable, context)
    for draft in readable:
        if draft.cells:
            draft.findings.extend(find_in_table(draft, context))
            continue
        if present.opens(draft.tokens):
            draft.findings.extend(find_presence(draft, context))
        listed = draft in resolved
        sure = context.decisions or listed or context.roster.casual
        if not sure and not decided.opens(draft.tokens):
            continue
        taken = [finding.at for finding in draft.findings]
        taken += (*counted.get(draft, ()), *further.get(draft, ()))
        for decision in find_decisions(draft, context, listed=listed):
            if not any(_overlap(decision.at, at) for at in taken) and draft not in parts:
                draft.findings.append(decision)
                # In a list of decisions, what stands below one says more of it.
                parts.update(every(draft.children) if context.decisions else ())
        if not (draft.findings or draft in counted):
            above = proposed.get(draft)
            agreed = agreed_above(draft, above, context)
            if agreed is not None and above is not None and above not in counted:
                above.findings.append(agreed)


def _resolving_on(drafts: list[Draft], context: Context) -> dict[Draft, list[tuple[int, int]]]:
    """Return where "FURTHER RESOLVED, that …" goes on with a motion, in its draft or below it.

    Boards of companies resolve so; what was moved has several sentences.
    """
    goes_on = phrase(context.lexicon.resolving_further)
    again, ends = opening(context.lexicon.resolution_words), whole(context.lexicon.further_ends)
    out: dict[Draft, list[tuple[int, int]]] = {}
    above = leads = False
    for draft in drafts:
        put = any(isinstance(one, Motion) for one in draft.findings)
        found = goes_on.search(draft.text) if above or put else None
        if found is None and above and leads:
            found = again.match(draft.text)  # "…; and be it further", and below it "RESOLVED, that"
        last = bare(draft.text[-ENDS:]).split()
        leads = any(" ".join(last[-count:]) in ends for count in (2, 3))
        if found is not None:
            out[draft] = [(found.start(), len(draft.text))]
        above = put or (above and found is not None)
    return out


def _find_tasks(tree: list[Draft], readable: list[Draft], context: Context) -> set[Draft]:
    """Attach the tasks of all that is no table; return the entries of lists of tasks."""
    promised, shared = below_promises(tree, context)
    tasks = below_labels(tree, context) | set(promised)
    heads = owners_above(tree, context, tasks) if context.tasks or tasks else {}
    shared |= share_duties(readable, context)
    leads = leads_of(tree)
    further = below_list(readable, context) - tasks if context.tasks else set()
    steps: set[Draft] = set()
    entries: list[Draft] = []
    for draft, below in zip_longest(readable, readable[1:]):
        if draft.cells or not context.title:
            continue
        if context.tasks and _ends_list(draft, context.lexicon):
            context = evolve(context, tasks=False, owners=())  # "## Useful links" ends the tasks
        if (context.owners and draft.headed) or draft in shared:
            continue  # "2. Action items for Ann", "Bob will:" above a list
        if below is not None and _titles_report(draft, context):
            continue
        here = evolve(context, tasks=True) if draft in tasks else context
        if draft in further:
            here = evolve(context, tasks=False)
        if here.tasks and draft.marker and draft.level == 0 and draft not in promised:
            entries.append(draft)
        if draft in heads:
            here = evolve(here, owners=heads[draft])
        if not _is_marked(draft, here) and not may_act(draft.text, draft.tokens, here):
            continue
        next_line = below.text if below is not None and not below.cells else ""
        found = find_actions(draft, here, above=leads.get(draft, ""), below=next_line)
        marked = draft not in steps or find_label(draft.text, 0, here) is not None
        actions = [one for one in found if one.owners or marked]
        actions = _outside_lost(actions, draft)
        owners = heads.get(draft) or promised.get(draft, context.owners)
        if owners:
            actions = [one if one.owners else evolve(one, owners=owners) for one in actions]
        draft.findings.extend(actions)
        # What stands below a task and names nobody are the steps of it.
        steps.update(every(draft.children) if actions else ())
    complete_list(entries, context)
    return tasks


def _ends_list(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether *draft* ends a list of tasks: "## Useful links", or "Agenda" on a line of its own.

    Clubs go through what was left from last time, and then write "Agenda" or "Discussion".
    """
    line = not draft.marker and draft.level < 0 and not draft.children
    names = line and bare(draft.text) in whole((*lexicon.plan_parts, *lexicon.told_parts))
    return names or is_wrapping(draft, lexicon)


def _titles_report(draft: Draft, context: Context) -> bool:
    """Whether a heading says who brings what up: "## Ann: is going to sell the van".

    Groups that meet in a chat or a workshop title their items so; the tasks stand below.
    """
    who, colon, _ = draft.text.partition(": ")
    styled = draft.headed and draft.style.heading is not None
    return styled and bool(colon) and context.roster.knows(who)


def _is_marked(draft: Draft, context: Context) -> bool:
    """Whether the list or a sign says that *draft* may be a task: a box, "(Ann)" behind it."""
    if context.tasks or draft.boxed or draft.text[:1] in MARKS:
        return True
    if has_arrow(draft) or names_owners(draft.marker):
        return True
    if tells_task(draft.text, context.lexicon):
        return True
    return draft.text[-3:].rstrip(".").endswith((")", "]"))


def _read_around(drafts: list[Draft], context: Context) -> None:
    """Take the tasks, owners and days that stand beside or below other lines."""
    find_in_boxes(drafts, context)
    give_beside(drafts, context)
    find_in_margin(drafts, context)
    give_beside(drafts, context)  # the day of a task that only its owner told
    give_fields(drafts, context)


def _is_list(draft: Draft, context: Context) -> bool:
    """Whether tasks of *draft* are entries of a list; below each item of an agenda is none."""
    return context.tasks or (bool(draft.cells) and draft not in context.named)


def _tells_votes(draft: Draft) -> bool:
    """Whether motions or votes may stand in *draft*: also in the only table of who was there."""
    return draft.role in READABLE or (bool(draft.cells) and draft.role == "attendance")


def _below_decision(drafts: list[Draft], context: Context) -> set[Draft]:
    """Return the cells that stand in a column of decisions."""
    return {draft for draft in drafts if place_of(draft) in context.decided}


def _without_promises(draft: Draft, context: Context) -> None:
    """Take out what somebody agreed to whose name stands above: that is a task, no decision."""
    agreed = opening(context.lexicon.promises)
    tasks = {
        one.at
        for one in draft.findings
        if isinstance(one, Action) and agreed.match(one.text) is not None
        if one.owners and not any(owner.name in one.text for owner in one.owners)
    }
    if tasks:
        draft.findings[:] = [
            one for one in draft.findings if not (isinstance(one, Decision) and one.at in tasks)
        ]


def _outside_lost(actions: list[Action], draft: Draft) -> list[Action]:
    """Return *actions* without those of a motion that came to nothing."""
    motions = [one for one in draft.findings if isinstance(one, Motion)]
    lost = [one.at for one in motions if one.outcome in LOST]
    return [
        one
        for one in actions
        if not any(_overlap(one.at, at) for at in lost)
        if not any(_moves(one, motion, draft.text) for motion in motions)
    ]


def _moves(action: Action, motion: Motion, text: str) -> bool:
    """Whether those who move stand where owners would: "Motion/Second: Lee/Roe to pay the bill"."""
    if action.at is None or motion.at is None or not action.at[0] < motion.at[0] < action.at[1]:
        return False
    movers = {one.name for one in (motion.mover, motion.seconder) if one is not None}
    named = {one.name for one in action.owners}
    return (
        bool(named)
        and named <= movers
        and not any(name in text[motion.at[0] : motion.at[1]] for name in named)
    )


def _overlap(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]
