"""Headings right below a rule: a line of dashes, stars or ornaments parts one matter from the next.

In: candidates and drafts.  Out: candidates of the kind "ruled", too.
Never: marks a line where numbers or styles mark headings, or where text stands below most rules.

Clerks of townships and of water districts type such a rule below each matter, and its title without
any other mark right under it; so do clubs that send their minutes as a mail.
"""

from collections import Counter

from ...drafts import Draft
from ...headings.candidate import OF_YEAR, SERIES, Candidate
from ...headings.title_words import is_label
from ...language.phrases import bare
from ...lexicon.words import Lexicon
from ...people.names import is_name

LEAST = 4  # headings below rules
MOSTLY = 0.6  # of what stands below rules, in the business
WORDS, LENGTH = 14, 100
SMALL = 3  # letters of a word that a title may write small
LINES = 2
ENDS = ".,;:?!"
STYLED = ("h", "n:", "slot", "bold", "under", "topic", "marked", "code")
LOOKS = ("plain", "caps", "stand", "apart", "next", "hang")


def mark_ruled(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where lines below rules have a kind of their own, if they are headings."""
    texts = Counter(draft.text for draft in drafts)
    below = [
        n
        for n, draft in enumerate(drafts)
        if n and draft.rows and draft.first.rule and not _heads_page(drafts[n - 1].text, texts)
    ]
    if len(below) < LEAST or sum(one.kind.startswith(STYLED) for one in found) >= SERIES:
        return found
    known = {one.place: one for one in found}
    ones = [_ruled(known.get(n), n, drafts, lexicon) for n in below]
    heads = [one for one in ones if one is not None]
    titles = {bare(one.title) for one in heads}
    named = sum(is_name(one.title, lexicon, least=2) for one in heads)
    if len(titles) < max(LEAST, MOSTLY * len(below)) or 2 * named >= len(heads):
        return found
    for place in range(heads[0].place + 1, heads[-1].place):
        further = _further(known.get(place), place, drafts, lexicon)
        heads += [further] if further is not None else []
    for one in heads:
        one.kind = "ruled"
        known[one.place] = one
    return [known[place] for place in sorted(known)]


def _heads_page(above: str, texts: Counter[str]) -> bool:
    """Whether a line above a rule comes again, with a day or a number: it heads each page."""
    return texts[above] > 1 and above[-1:] != "." and any(map(str.isdigit, above))


def _ruled(
    one: Candidate | None, place: int, drafts: list[Draft], lexicon: Lexicon
) -> Candidate | None:
    """Return the candidate of a title below a rule, None where text or a label stands there."""
    draft = drafts[place]
    if draft.cells or draft.level >= 0 or draft.role or not draft.text or len(draft.rows) > LINES:
        return None
    if one is not None and one.kind not in LOOKS:
        return None
    title = draft.text
    long = len(title) > LENGTH or len(title.split()) > WORDS
    if long or title[-1] in ENDS or ":" in title or draft.first.columns:
        return None
    begins = title[0].isupper() or OF_YEAR.match(title) or (title[0].isdigit() and one is None)
    if not begins or is_label(title, lexicon) or not _has_text(place, drafts):
        return None
    return one or Candidate(place, draft, "plain", title, short=True, begun=True)


def _further(
    one: Candidate | None, place: int, drafts: list[Draft], lexicon: Lexicon
) -> Candidate | None:
    """Return one more: a line that a page break sets off, or a matter below a ruled heading."""
    draft, above, below = drafts[place], drafts[place - 1], drafts[place + 1]
    if not all(one.rows for one in (draft, above, below)) or draft.first.rule:
        return None
    apart = draft.first.gap > 0 and below.first.gap == 0
    second = draft.first.gap == 0 and above.first.rule and not above.marker
    words = [word for word in draft.text.split() if len(word) > SMALL]
    titled = bool(words) and not any(word[0].islower() for word in words)
    if not titled or not (apart or second) or is_name(draft.text, lexicon, least=2):
        return None
    return _ruled(one, place, drafts, lexicon)


def _has_text(place: int, drafts: list[Draft]) -> bool:
    """Whether something is said below a line, before the next rule."""
    below = drafts[place + 1] if place + 1 < len(drafts) else None
    return below is not None and bool(below.rows) and not below.first.rule
