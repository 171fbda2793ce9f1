"""Headings with a mark that is typed before or around them: "[Roads]", "== Roads ==", "> Roads".

In: candidates and drafts, or a heading.  Out: the same; lines with the mark have a kind of their
own, and the title is what stands between the marks.
Never: takes fewer than three such lines, a mark that names people, or one without text below it.

Who types notes in a plain editor invents a mark for headings and keeps to it.
"""

import re
from collections import defaultdict
from collections.abc import Collection

from ...blocks.typed_marks import between
from ...drafts import Draft
from ...headings.candidate import Candidate
from ...language.phrases import bare
from ...lexicon.words import Lexicon
from ...people.names import is_name

LEAST = 3
TOLD = 0.7  # of the lines have text below them
TEXT = 40  # so long is what stands below
LINK = re.compile(r"<?https?://\S+$")


def _says(drafts: list[Draft], place: int) -> bool:
    """Whether an entry of a list or a sentence stands at *place*."""
    if place >= len(drafts) or drafts[place].role or drafts[place].cells:
        return False
    draft = drafts[place]
    if LINK.match(draft.text) is not None:
        return False  # "[Charter]" and below it where to read that: a list of references
    return draft.level >= 0 or len(draft.text) >= TEXT or draft.text[-1:] in (".", "!", "?")


def _are_people(titles: Collection[str], drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether all titles are names, or words of the roll: they say who reports."""
    if all(is_name(title, lexicon, least=2) for title in titles):
        return True
    listed: set[str] = set()
    for draft in drafts:
        if draft.role == "attendance":
            listed |= draft.tokens
    return all(listed.issuperset(bare(title).split()) for title in titles)


def mark_marked(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where lines with a typed mark are of the kind "marked"."""
    groups: dict[str, dict[int, str]] = defaultdict(dict)
    for place, draft in enumerate(drafts):
        if draft.level >= 0 or draft.cells or draft.style.heading is not None:
            continue
        split = between(draft.text) if len(draft.rows) == 1 else None
        if split is not None and split[1][-1] not in ".,;?!":
            groups[split[0]][place] = split[1]
    known: dict[int, Candidate] | None = None
    for titles in groups.values():
        if len(titles) < LEAST or len({bare(title) for title in titles.values()}) < len(titles):
            continue
        told = sum(place + 1 not in titles and _says(drafts, place + 1) for place in titles)
        if told < TOLD * len(titles) or _are_people(titles.values(), drafts, lexicon):
            continue
        known = {one.place: one for one in found} if known is None else known
        for place, title in titles.items():
            known[place] = Candidate(place, drafts[place], "marked", title, short=True)
    return found if known is None else [known[place] for place in sorted(known)]
