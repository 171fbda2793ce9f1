"""Documents that are all lines of a title and a remark: "Trash contract – none", "Roof: no news".

In: candidates, the drafts, and who was there.  Out: the candidates with those lines among them.
Never: takes labels, votes or who speaks for titles: agendas know some of the titles, and none of
them comes twice.

Boards of owners' associations write so. Of one such line nobody can tell; most lines being such do.
"""

from ...drafts import Draft
from ...headings.candidate import Candidate
from ...headings.run_in import run_in_any
from ...headings.title_words import is_label
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from .lone_titles import People
from .run_in_kinds import SHORT, is_vote_line

BRIEF = "brief"
BARE = {"plain", "colon", "dash"}  # of no other look are the headings of such a document
LEAST = 5  # such lines
KNOWN = 3  # titles among them that agendas know
MOST = 0.6  # of the lines between the first and the last of them
DASHES = "-–—"
TITLE = 40  # letters of a title alone, "Old Business –"


def mark_brief(
    found: list[Candidate], drafts: list[Draft], people: People, lexicon: Lexicon
) -> list[Candidate]:
    """Return *found* with every line of a title and a remark, where most lines are such."""
    cuts = {
        place: cut
        for place, draft in enumerate(drafts)
        if (cut := _cut(draft, people, lexicon)) is not None
    }
    if len(cuts) < LEAST:
        return found
    titles = [bare(title) for _, title in cuts.values()]
    usual = whole(lexicon.usual_items)
    known = sum(title in usual for title in titles)
    said = sum(_is_line(drafts[place]) for place in range(min(cuts), max(cuts) + 1))
    if known < KNOWN or len(set(titles)) < len(titles) or len(cuts) < MOST * said:
        return found
    out = {one.place: one for one in found}
    for place, (stop, title) in cuts.items():
        rest = stop if stop < len(drafts[place].text) else None
        out[place] = Candidate(place, drafts[place], BRIEF, title, rest=rest, short=True)
    return [out[place] for place in sorted(out)]


def _cut(draft: Draft, people: People, lexicon: Lexicon) -> tuple[int, str] | None:
    """Return where the remark begins behind the title of a line, and the title."""
    if not _is_line(draft) or is_vote_line(draft.text, lexicon):
        return None
    cut = run_in_any(draft)
    if cut is None and draft.text[-1] in DASHES and len(draft.text) <= TITLE:
        cut = len(draft.text), draft.text.rstrip(" " + DASHES)  # "Old Business –" alone
    if cut is None or len(cut[1].split()) > SHORT or is_label(cut[1], lexicon):
        return None
    return None if bare(cut[1]) in people.names | people.parts else cut


def _is_line(draft: Draft) -> bool:
    """Whether a draft is a line of text, none of a list, a table or the letterhead."""
    return draft.level < 0 and not draft.cells and draft.role is None and bool(draft.text)
