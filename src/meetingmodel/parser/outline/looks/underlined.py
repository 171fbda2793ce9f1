"""Lines that are underlined: with dashes, equals signs and the like, as plain text has headings.

In: candidates and drafts.  Out: candidates of the kinds "under-", "under=", too.
Never: takes the title of the paper, a line of a text that a rule closes, or a list of people.
"""

from itertools import pairwise

from ...drafts import Draft
from ...headings.candidate import BRACKETS, Candidate
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon

REACH = 3  # so much larger at most is the number of the next item
ROWS = 2  # of a heading that is underlined


def mark_underlined(
    found: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Return *found* where lines that are underlined have kinds of their own."""
    known = {one.place: one for one in found}
    rolls = whole(lexicon.attendance_items)  # "Roll call (Secretary)"
    title = _title_between_rules(drafts)
    codes = list[Candidate]()
    for place, draft in enumerate(drafts):
        rule = draft.rows[-1].under if draft.rows and not draft.cells else ""
        if not rule or not draft.text or len(draft.rows) > ROWS or place == title:
            continue
        if _is_said(draft, lexicon):
            continue  # the rule below it only ends the matter
        heads = draft.role == "attendance" and _lists_people(place, drafts)
        if heads and bare(BRACKETS.sub("", draft.text)) not in rolls:
            continue
        one = known.setdefault(place, Candidate(place, draft, "plain", draft.text, short=True))
        if one.number is None and one.slot is None:
            one.kind, one.rest, one.title = f"under{rule}", None, draft.text
        elif one.number is not None and (one.number.kind == "item" or draft.text[0] == "#"):
            codes.append(one)
    _mark_codes(codes)
    return [known[place] for place in sorted(known)]


def _title_between_rules(drafts: list[Draft]) -> int | None:
    """Return the place of the paper's title: between two rules, in reStructuredText.

    Below it no heading stands between two, and above it at most fields without a rule.
    """
    ruled = [n for n, one in enumerate(drafts) if one.rows and one.rows[-1].under]
    boxed = [n for n in ruled if drafts[n].first.rule]
    alone = len(boxed) == 1 and len(ruled) > 1
    return boxed[0] if boxed and boxed[0] == ruled[0] and (alone or boxed[0] == 0) else None


def _is_said(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line above a rule is the last of a text: a sentence, or "Vote: 3-0"."""
    label, colon, value = draft.text.partition(":")
    if colon and value and bare(label) in whole(lexicon.label_words):
        return True
    known = bare(draft.text) in whole(lexicon.usual_items)
    return draft.text[-1] == "." and not draft.first.gap and not known


def _lists_people(place: int, drafts: list[Draft]) -> bool:
    """Whether the list that a line heads stands right below it, and was read as one."""
    return place + 1 < len(drafts) and drafts[place + 1].role == "attendance"


def _mark_codes(ones: list[Candidate]) -> None:
    """Make headings of underlined lines whose numbers do not count: "Issue 61:", "#12 Roads".

    Projects that talk of their issues and requests head each part so.
    """
    values = [one.number.value for one in ones if one.number is not None]
    if all(here < after < here + REACH for here, after in pairwise(values)):
        return
    for one in ones:
        one.kind, one.number, one.rest = f"under{one.draft.rows[-1].under}", None, None
        one.title = one.draft.text
