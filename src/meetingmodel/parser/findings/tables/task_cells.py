"""What the cells beside a task say: whose it is, and how far it has come.

In: the words of a cell.  Out: people; yes or no.
Never: takes a figure, or a word for nobody, for an owner.
"""

import re

from ....model import ActionStatus, Person
from ...language.dates import find_dates
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ..actions.owners import is_owner, owners_of
from ..context import Context

NUMBERED = re.compile(r"\s*#?\d{1,4}[.)]?\s+")  # "71  Lee": the number of a task beside its owner
CHECKS = frozenset(("✓", "✔", "☑", "[x]", "[X]", "✅"))  # over, whatever the column is called
CHECKED = tuple(CHECKS)  # also before words: "✅ Sent 12 May"
TICKS = frozenset(("x", "X", "☒", *CHECKS))
OWNER = re.compile(r"[A-Z][\w&/.’'-]*(?: [\w&/.’'-]+){0,4}")
ROLE = re.compile(r"(?P<name>[^()]{2,40}?)\s*[(](?P<role>[^()]{2,40})[)]")


def owners_named(text: str, context: Context) -> list[Person]:
    """Return who has the task, by the cell below "Owner": people, or what goes by a name."""
    text = NUMBERED.sub("", text)
    if bare(text) in whole(context.lexicon.nobody):
        return []
    role = ROLE.fullmatch(text.strip())  # "Bob Roe (Treasurer)"
    if role is not None and not context.roster.knows(role["role"]):
        text = role["name"]
    flat = ", ".join(part for part in re.split(r"\n|;", text) if part.strip())
    if is_owner(flat, context):
        return owners_of(flat, context)
    # The column says that it is somebody: "City", "Office of Broadband", "all but Ann".
    whole_name = " ".join(text.split())
    if whole_name.split(" ", 1)[0].lower() in whole(context.lexicon.everybody):
        return [context.roster.person(whole_name)]
    return [context.roster.person(whole_name)] if OWNER.fullmatch(whole_name) else []


def is_over(state: str, lexicon: Lexicon, *, ticked: bool) -> bool:
    """Whether the state of a task, in words of any length, ends or begins with "closed".

    *ticked*: the column is called "Done", so that a mark says it.
    """
    if state.strip().startswith(CHECKED) or (ticked and _is_ticked(state, lexicon)):
        return True
    said = [bare(part) for part in re.split(r"[.;,:\n–(-]", state) if part.strip()]
    over = whole((*lexicon.done_words, *lexicon.cancelled_words))
    if said and (said[0] in over or said[-1] in over):
        return True
    first, _, when = said[0].partition(" ") if said else ("", "", "")
    return first in over and bool(find_dates(when, lexicon))  # "Done 3 May"


def _is_ticked(state: str, lexicon: Lexicon) -> bool:
    """Whether a mark stands below "Done", and no empty box."""
    return state.strip() in TICKS or bare(state) in whole(lexicon.yes)


def status_of(state: str, lexicon: Lexicon) -> ActionStatus:
    """Return how far a task has come that is not over."""
    going = bare(state) in whole(lexicon.in_progress_words)
    return ActionStatus.IN_PROGRESS if going else ActionStatus.OPEN
