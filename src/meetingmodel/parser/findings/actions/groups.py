"""Groups that no list has and that are given work: "Everyone on the committee will comment".

In: what stands before a word of promise or duty, and the verb behind it.  Out: the group.
Never: binds a whole body by its plan, or the public by advice ("Members should bring a chair").

Consortia, working groups and volunteers share out work so: "Partners with interviews must send
their forms to Eve".
"""

import re
from functools import lru_cache

from ...language.phrases import any_of, whole
from ...lexicon.words import Lexicon
from .modals import doing, is_known
from .told_to import is_group

LONGEST = 70  # letters of a group and of which of them is meant


def group_bound(before: str, modal: str, match: re.Match[str], lexicon: Lexicon) -> str | None:
    """Return the group *before* where the verb is work; a duty must be what people do for us."""
    if len(before) > LONGEST or match["verb"] in whole(lexicon.gains):
        return None
    if is_group(before, lexicon):
        return before if _is_desk(match, lexicon) else None
    if _some_of_us(lexicon).fullmatch(before) is None:
        return None
    works = is_known(match, lexicon) or match["verb"] in whole(lexicon.later_acts)
    plain = modal in whole((*lexicon.plain_promises, *lexicon.is_to))
    return before if _is_desk(match, lexicon) or (plain and works) else None


def _is_desk(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether the verb is what people do for each other: "send", not "replace" or "get"."""
    desk = whole((*lexicon.desk_verbs, *lexicon.personal_verbs))
    return not desk.isdisjoint(doing(match, lexicon))


@lru_cache(maxsize=8)
def _some_of_us(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Everyone on the committee", "Partners with interviews"."""
    some = any_of((*lexicon.everybody, *lexicon.pleaded_groups, *lexicon.asked_groups))
    near = any_of(lexicon.of_a_group)
    each = any_of(lexicon.quantifiers)
    return re.compile(rf"(?i:(?:{each}\s+)?{some})\s+{near}\s+(?:[\w'’-]+\s+){{0,3}}[\w'’-]+")
