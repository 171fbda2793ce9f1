"""Numbered titles with their text right behind them: "2. Planning The plans were approved.".

In: candidates, and who was there.  Out: nothing; such entries get titles that are run in.
Never: cuts a lone entry, or one where nothing says that a sentence begins within it.

Where notes were put on the web, or typed in a hurry, the line ends behind the titles are lost. A
capital letter within a line then says where the text begins: of an article, of one who was there,
or behind a title that agendas know. Judged by all numbers of a look, as titles have capitals, too.
"""

import re
from collections import defaultdict
from itertools import islice
from typing import NamedTuple

from ...headings.candidate import SERIES, Candidate
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from .lone_titles import People

WORD = re.compile(r"\S+")
WORDS = 12  # of a title, at most
MOSTLY = 0.6  # of the entries of a look have such a place
SURE = 2  # so many have it behind a small letter
ENDS = ".!?”\"')"
STOPS = ".,;:!?–—-&/("
LETTERED = re.compile(r"[a1i][.)]\s")


class Seam(NamedTuple):
    """Where the text begins, and whether its first word says so, not only the title."""

    at: int
    sure: bool


def part_titles(found: list[Candidate], people: People, lexicon: Lexicon) -> None:
    """Cut such titles of *found* off the text behind them."""
    by_look: dict[str, list[Candidate]] = defaultdict(list)
    for one in found:
        if one.kind.startswith("n:"):
            by_look[one.kind].append(one)
    for ones in by_look.values():
        told = [one for one in ones if not one.below and _tells(one)]
        seams = {one.place: _seam(one, people, lexicon) for one in told}
        cut = [seam for seam in seams.values() if seam is not None]
        sure = sum(seam.sure for seam in cut)
        if len(cut) < SERIES or len(cut) < MOSTLY * len(told) or sure < max(SURE, len(cut) / 2):
            continue
        for one in told:
            seam = seams[one.place]
            if seam is not None:
                text = one.draft.text
                one.title, one.rest = text[_begin(one) : seam.at].rstrip(), seam.at
                one.short, one.ends, one.caps = True, one.title[-1], one.title.isupper()


def _tells(one: Candidate) -> bool:
    """Whether an entry ends as a sentence does, and no mark parts a title from it already."""
    text = one.draft.text
    parted = one.rest is not None and text[: one.rest].rstrip()[-1:] != "."
    return not parted and not one.bold and " " in text and text[-1] in ENDS


def _begin(one: Candidate) -> int:
    """Return where the title begins in the text, behind a number that is part of it."""
    return max(one.draft.text.find(one.title), 0)


def _seam(one: Candidate, people: People, lexicon: Lexicon) -> Seam | None:
    """Return where the text of an entry begins, by the first sign that it has."""
    text, begin = one.draft.text, _begin(one)
    words = [*islice(WORD.finditer(text, begin), WORDS + 3)]
    known: Seam | None = None
    usual = whole((*lexicon.usual_items, *lexicon.attendance_items))
    told = whole((*lexicon.verbs_of_prose, *lexicon.modals))
    ties = whole(lexicon.line_ties)
    for n in range(1, min(len(words), WORDS + 1)):
        before, word = words[n - 1][0], words[n][0]
        if before.lower() in told or before[-1] in STOPS:
            break
        at = words[n].start()
        if LETTERED.match(text, at):
            return Seam(at, True)
        begins = word[0].isupper() or word[0].isdigit()
        if not begins or before.lower() in ties:
            continue
        if bare(text[begin:at]) in usual:
            known = Seam(at, False)
        if _opens(words[n:], people, lexicon):
            return Seam(at, True)
    return known


def _opens(words: list[re.Match[str]], people: People, lexicon: Lexicon) -> bool:
    """Whether a sentence begins with *words*: with an article, or somebody who does something."""
    first = words[0][0].strip("'\"“”.,")
    if not first[:1].isupper() or (first.isupper() and len(first) > 1):
        return False
    if first.lower() in whole((*lexicon.sentence_openers, *lexicon.sentence_starts)):
        return True
    if first.lower() not in people.parts and first.lower() not in whole(lexicon.titles):
        return False
    verbs = whole(lexicon.verbs_of_prose)
    return any(
        word[0].lower() in verbs or word[0].endswith(lexicon.past_ends) for word in words[1:4]
    )
