"""Headings in capitals that were set over two lines: "APPROVAL OF" above "MINUTES A motion …".

In: the headings that were chosen.  Out: the same, the second line a part of the first.
Never: joins two headings that are known by their words, or that blank lines part.

Managers of associations set headings in a narrow column left of the text, clerks of counties break
long ones; what takes the text out of the page leaves two lines.
"""

from ...drafts import Draft
from ...headings.candidates import Candidate
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon

CAPITALS = ("caps", "caps-in")


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
