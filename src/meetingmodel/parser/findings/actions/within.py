"""Tasks that a mark makes of a short entry: "Hall > todo Ann", "Posters (TODO Bob: print them)".

In: an entry of a list, or a line by itself.  Out: the task, all of its words; who is named.
Never: takes a "to do" that a sentence speaks of for a mark: one stands behind an arrow, a bracket,
a dash or a colon.

Boards of associations type so while they talk: what is spoken of, and behind it who sees to it.
"""

import re
from functools import lru_cache

from ....model import Action
from ...drafts import Draft
from ...language.phrases import any_of, bare, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .bare_labels import NAME
from .commitments import is_work, make_action
from .marked import is_settled
from .owners import is_owner, owners_of

LONGEST = 240  # characters of an entry


def marked_within(draft: Draft, context: Context) -> Action | None:
    """Return the task of an entry in which a mark stands behind what it is about."""
    text, lexicon = draft.text, context.lexicon
    if draft.headed or draft.role is not None or len(text) > LONGEST:
        return None
    match = _mark(lexicon).search(text, 1)
    if match is None or is_settled(text[match.end() :], lexicon):
        return None
    named = match["inner"] or match["owner"] or ""
    rest = text[match.end() :].strip(" )]:.")
    if bare(rest) in whole((*lexicon.no_entries, *lexicon.nobody)) or not (named or rest):
        return None
    known = bool(named) and not is_work(named, lexicon) and is_owner(named, context)
    if not known and (match["other"] or not (match["colon"] or is_work(named + rest, lexicon))):
        return None
    owners = owners_of(named, context) if known else []
    return make_action(draft, 0, len(text), owners, context)


@lru_cache(maxsize=8)
def _mark(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a mark and who is named behind it.

    "To do" is a mark behind any sign. Other labels are so behind an arrow only, and with a name.
    """
    todo, label = any_of(lexicon.typed_tasks), any_of(lexicon.action_labels)
    joined = any_of(lexicon.conjunctions)
    arrow = r"(?:[-=]{0,2}>{1,2}|[→⇒➔➜])"
    name = rf"{NAME}(?:\s{NAME}){{0,2}}"
    names = rf"{name}(?:(?:\s?[/&+,]\s?|\s{joined}\s){name}){{0,3}}"
    return re.compile(
        rf"(?:(?:\s{arrow}\s?|\s[(\[]\s?|[:;,]\s|\s[-–—]{{1,2}}\s)(?P<todo>(?i:{todo}))"
        rf"|\s{arrow}\s?(?P<other>(?i:{label})))(?![\w-])"
        r"(?P<colon>\s?:)?\s?"
        rf"(?:\(\s?(?P<inner>{names})\s?\)|(?P<owner>{names}))?"
    )
