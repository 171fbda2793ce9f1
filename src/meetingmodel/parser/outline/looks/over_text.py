"""Bullets that are headings, since paragraphs stand below each: "• Travel policy", and its text.

In: candidates and drafts.  Out: candidates of the kind "pointed", too.
Never: takes the entries of a list for headings: bullets that follow each other, or sentences.

Boards of transit districts set the matters of an agenda item so. Groups that write up their calls
in a mail set all matters so, at the margin, and points on one further in with the same mark.
"""

import re
from bisect import bisect
from collections import defaultdict

from ...drafts import Draft
from ...headings.candidate import OF_YEAR, Candidate
from ...headings.run_in import is_titled
from ...headings.title_words import names_tasks
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name

PARTS = 2  # so many headings have such bullets and no others below them, or so many one of them
LEAST = 3  # so many bullets with text below
MOST = 0.8  # of all bullets of their level
OUTER = 0.7  # of those at the margin, where points stand further in
ONLY = 3  # headings of another look make this one none
LONG = 22  # words of one more of them that is a sentence
LINK = re.compile(r"\s+https?://\S+$")
STYLED = ("h", "n:", "slot", "under", "topic", "marked", "code")
WORDS = 14  # of a title
ENDS = '.!?):”"'
PARAGRAPH = 90  # so long is one below the only bullet
TEXT = 25  # so long is a sentence that stands below


def mark_pointed(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where bullets with paragraphs below each are of a kind of their own."""
    bullets = [n for n, draft in enumerate(drafts) if draft.level >= 0 and _is_glyph(draft.marker)]
    if bullets:  # a notice at the end of the paper may have bullets of its own
        glyph = drafts[bullets[0]].marker
        bullets = [n for n in bullets if drafts[n].marker == glyph]
    over = [n for n in bullets if _may_head(drafts[n], lexicon) and _stands_over(n, drafts)]
    known = {one.place: one for one in found}
    if len(over) < MOST * len(bullets):
        over = (
            _below_numbers(bullets, set(over), known, drafts)
            if _has_headings(found)
            else _outermost(bullets, drafts, lexicon)
        )
    names = {bare(drafts[n].text) for n in over}
    titled = all(is_titled(drafts[n].text) and len(drafts[n + 1].text) >= PARAGRAPH for n in over)
    below = any(_heads_matters(known.get(n - 1), lexicon) for n in over)
    least = 1 if titled and below else LEAST
    if len(over) < least or len(names) < len(over):
        return found
    for place in over:
        draft = drafts[place]
        link = LINK.search(draft.text)
        rest = link.start() + 1 if link is not None else None
        title = draft.text[: link.start()] if link is not None else draft.text
        known[place] = Candidate(place, draft, "pointed", title, short=True, begun=True, rest=rest)
    return [known[place] for place in sorted(known)]


def _has_headings(found: list[Candidate]) -> bool:
    """Whether numbers or styles mark headings."""
    return sum(one.kind.startswith(STYLED) for one in found) >= ONLY


def _below_numbers(
    bullets: list[int], over: set[int], known: dict[int, Candidate], drafts: list[Draft]
) -> list[int]:
    """Return the bullets *over* text below numbered headings that have no other bullets below them.

    Below "B. Public comment" a list may say who spoke, all the same.
    """
    heads = [place for place, one in known.items() if one.number is not None and not one.loose]
    heads.sort()
    below: defaultdict[int, list[int]] = defaultdict(list)
    for place in bullets:
        below[bisect(heads, place)].append(place)
    parts = [
        ones
        for nth, ones in below.items()
        if nth and ones[0] == heads[nth - 1] + 1 and over.issuperset(ones)
    ]
    titled = sum(len(ones) for ones in parts if all(is_titled(drafts[n].text) for n in ones))
    if len(parts) < PARTS and titled < PARTS:
        return []
    return sorted(place for ones in parts for place in ones)


def _outermost(bullets: list[int], drafts: list[Draft], lexicon: Lexicon) -> list[int]:
    """Return the bullets at the margin, if they are headings with points further in below them."""
    margin = min((drafts[n].first.indent for n in bullets), default=0)
    ones = [n for n in bullets if drafts[n].first.indent == margin and not drafts[n].role]
    heads = [
        n
        for n in ones
        if _may_head(drafts[n], lexicon) and (_stands_over(n, drafts) or _leads(n, drafts))
    ]
    over = sum(_stands_over(n, drafts) for n in heads)
    if len(heads) < LEAST or over < LEAST - 1 or len(heads) < OUTER * len(ones):
        return []
    if not all(drafts[n].first.gap for n in ones):
        return []  # the points of one list follow each other
    return [n for n in ones if n in heads or _says_more(n, drafts)]


def _leads(place: int, drafts: list[Draft]) -> bool:
    """Whether points stand further in right below a bullet."""
    below = drafts[place + 1 : place + 2]
    return bool(below) and below[0].level > drafts[place].level and not below[0].plain


def _says_more(place: int, drafts: list[Draft]) -> bool:
    """Whether a bullet that is a sentence stands over a paragraph as the headings do."""
    text = drafts[place].text
    return text[-1:].isalnum() and len(text.split()) <= LONG and _stands_over(place, drafts)


def _heads_matters(above: Candidate | None, lexicon: Lexicon) -> bool:
    """Whether the line above a bullet is a heading: a committee may have one matter below it."""
    if above is None or above.kind == "bullet" or names_tasks(above, lexicon):
        return False
    known = whole((*lexicon.usual_items, *lexicon.gathering_items))
    return above.number is not None or bare(above.title) in known


def _is_glyph(marker: str) -> bool:
    """Whether a mark is a bullet's, no number, letter or box."""
    return marker != "" and not any(map(str.isalnum, marker)) and marker[0] not in "[<☐☑☒"


def _may_head(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a bullet has the form of a title."""
    text = LINK.sub("", draft.text)
    if draft.role or draft.children or draft.cells or not text or text[-1] in ".,;?!:":
        return False
    if len(text.split()) > WORDS or is_name(text, lexicon, least=2, most=3):
        return False
    begins = text[0].isupper() or OF_YEAR.match(text) is not None
    return begins and whole(lexicon.verbs_of_prose).isdisjoint(draft.tokens)


def _stands_over(place: int, drafts: list[Draft]) -> bool:
    """Whether a paragraph stands right below a bullet, and is none of its list."""
    below = drafts[place + 1] if place + 1 < len(drafts) else None
    if below is None or below.cells or below.level >= 0 or below.role or below.headed:
        return False
    return len(below.text) >= TEXT and below.text[-1] in ENDS
