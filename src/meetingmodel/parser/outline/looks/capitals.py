"""Headings in capitals that were set over two lines: "APPROVAL OF" above "MINUTES A motion …".

In: the headings that were chosen.  Out: the same, the second line a part of the first; and those
whose line is a title to its end: "PUBLIC HEARING: 14 Mill Lane", above what was said.
Never: joins two headings that are known by their words, or that blank lines part.

Managers of associations set headings in a narrow column left of the text, clerks of counties break
long ones; what takes the text out of the page leaves two lines.
"""

from ...drafts import Draft
from ...headings.candidate import Candidate
from ...headings.title_words import is_answer
from ...language.clock_times import find_times
from ...language.dates import find_dates
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name

CAPITALS = ("caps", "caps-in")
LINE = 80  # letters of what stands behind the capitals of a title, at most
WORDS = 4  # of what was said below it, at least


def join_capitals(
    chosen: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Return *chosen* without the second lines of headings, which the first then hold."""
    out: list[Candidate] = []
    for one in chosen:
        above = out[-1] if out else None
        if above is not None and _goes_on(above, one, drafts, lexicon):
            above.over = one
        else:
            out.append(one)
    return out


def widen_capitals(chosen: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> None:
    """Make titles of whole lines that begin in capitals, where what was said stands right below.

    Planning boards write "PUBLIC HEARING: 14 Mill Lane, Permit 26-03" over the minutes of it.
    """
    for one in chosen:
        if one.kind == "caps-in" and one.rest is not None and _is_title(one, drafts, lexicon):
            one.title, one.rest = one.draft.text.rstrip(" :"), None


def _is_title(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    draft, below = one.draft, drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    rest = draft.text[one.rest :].strip(" :–-")
    if below is None or not below.rows or below.role or below.marker or below.cells:
        return False
    alone = len(draft.rows) == 1 and draft.first.gap > 0 and below.first.gap == 0
    said = below.text[-1:] in (".", "!", "?") and len(below.text.split()) > WORDS
    named = any(map(str.isalpha, rest)) and len(rest) <= LINE and rest[-1] not in ".;:?!"
    if not (alone and said and named) or find_times(rest, lexicon, bare=False):
        return False  # "CALL TO ORDER: 7:00 PM"
    # "NEXT MEETING: May 4", "BILLS: Approved", "CHAIR: Ann Lee"
    return not (find_dates(rest, lexicon) or is_answer(rest, lexicon) or is_name(rest, lexicon))


def goes_on_open(text: str, lexicon: Lexicon) -> bool:
    """Whether a line in capitals stops before its words do: "APPROVAL OF", "TREASURER'S"."""
    last = text.rsplit(None, 1)[-1].lower()
    return last in whole(lexicon.title_ties) or last.endswith(lexicon.possessives)


def _goes_on(above: Candidate, one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    if above.kind != "caps" or one.kind not in CAPITALS or one.place != above.place + 1:
        return False
    if above.over is not None or above.ends == ":" or above.number or not one.draft.rows:
        return False
    if goes_on_open(above.title, lexicon):
        return True
    known = whole((*lexicon.usual_items, *lexicon.gathering_items, *lexicon.attendance_items))
    close = one.draft.first.gap == 0 and not drafts[above.place].style.bold
    return close and one.kind == "caps" and not {bare(above.title), bare(one.title)} & known
