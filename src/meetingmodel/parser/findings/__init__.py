"""Recognisers, one module each, in the order in which they look at a block.

context.py     what a recogniser is told
motions.py     proposals put to the body, with mover, seconder, vote and outcome
decisions.py   what is marked as decided
actions.py     follow-up work that somebody took on or was asked to do

Each looks at a draft only where one of its words stands in it, and yields findings with their
places. Names and due words are resolved as the findings are made, never by guess.
"""

from collections.abc import Iterable

from ..drafts import Draft
from ..frame import Frame
from ..people import Roster
from ..phrases import bare, whole
from ..sections import Outline
from .actions import find_actions
from .context import Context
from .decisions import find_decisions
from .motions import find_motions
from .tasks import find_tasks


def find_all(outline: Outline, frame: Frame) -> None:
    """Attach to the drafts of *outline* what the recognisers find in them."""
    roster = Roster(frame.attendance, frame.lexicon, (draft.text for draft in outline.flat()))
    lexicon = frame.lexicon
    _read(outline.preamble, Context(frame, roster))
    for section in outline.walk():
        title = bare(section.title)
        context = Context(
            frame,
            roster,
            section.title,
            tasks=title in whole(lexicon.action_sections),
            decisions=title in whole(lexicon.decision_labels),
        )
        _read([*section.heading, *section.content], context)
    _read(outline.closing, Context(frame, roster))


def _read(drafts: Iterable[Draft], context: Context) -> None:
    readable = [draft for draft in drafts if draft.role in (None, "vote", "notice")]
    for draft, motion in find_motions(readable, context):
        draft.findings.append(motion)
    for draft in readable:
        if draft.cells:
            draft.findings.extend(find_tasks(draft, context))
            continue
        moved = [finding.at for finding in draft.findings]
        for decision in find_decisions(draft, context):
            if not any(_overlap(decision.at, at) for at in moved):
                draft.findings.append(decision)
        if context.title:
            draft.findings.extend(find_actions(draft, context))


def _overlap(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]
