"""The title of the notes: the line that names them.

In: the header zone.  Out: `frame.title`; its draft gets a role.
Never: takes an entry of a list, a label or a remark ("DRAFT") for the title.
"""

import re
from collections.abc import Mapping
from itertools import takewhile

from ..attendance import read_label
from ..drafts import Draft
from ..frame import Frame
from ..language.dates import find_dates
from ..language.phrases import bare, opening, phrase, whole, words_of
from ..lexicon.words import Lexicon
from .zone import find_labels

TITLE = 200  # a longer line is no title
TOP = 12  # a heading so far up may be the title
NEAR = 8  # so far up stands a title that no style marks
NAME = 160
WORDS = 8  # "Minutes of the meeting" is short
LETTERS = 2  # a lone letter was left over on a page
SENTENCE = 4  # so many words before a full stop are one
SURE = 2.0
PICTURE = re.compile(r"\s:[a-z][a-z0-9_+-]{1,30}:$")  # "Community call :wave:", of hosts of code
PLACEHOLDER = "{{"  # where a page generator puts what front matter states
PLACE = 0.15  # what stands further down is less likely the title


def find_title(
    frame: Frame,
    zone: list[Draft],
    metadata: Mapping[str, str],
    known: str | None,
    *,
    typed: bool = False,
) -> None:
    """Fill `frame.title`: as stated (*known*), else as styled, else the line that names it best."""
    if not known:
        open_text = [d for d in zone if d.column is None]
        styled = known is None  # a tree has no styles any more
        titled = [d for d in open_text if styled and d.style.title]
        heads = [d for d in open_text[:TOP] if styled and d.style.heading == 1]
        titled = titled or _first_title(heads, frame.lexicon)
        if titled and _is_below_date(titled[0], zone, frame.lexicon):
            titled = []
        stated = typed and bool(metadata.get("title"))
        if stated and titled and _is_one_of(titled[0], zone, frame.lexicon):
            titled = []
        # A page's own title says more than a cell of its head.
        lines = [d for d in zone if d.column is None] if metadata.get("title") else []
        # Where it names the meeting, it says more than the officers and links that stand on a page.
        sure = stated or _score(metadata.get("title", ""), frame.lexicon) >= SURE
        least = SURE if sure else 0
        first = titled[0] if titled else _best(lines or zone, frame.lexicon, least=least)
        known = first.text if first is not None and len(first.text) < TITLE else ""
        if first is not None and known:
            first.role = "header"
    frame.title = known or metadata.get("title", "")
    for draft in zone:
        if known and draft.text == known and not draft.headed and draft.level < 0:
            draft.role = "header"
            break


def _first_title(heads: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return the heading that is the title: the first, or behind a part one that names a meeting.

    Notes may begin with "# Attendance"; the "# Budget" below it is no title of theirs.
    """
    for draft in heads:
        if not _opens_part(draft, lexicon):
            named = draft is heads[0] or _score(draft.text, lexicon) >= SURE
            return [draft] if named else []
    return []


def _is_one_of(head: Draft, zone: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a heading is one of several of the first level, below a title in front matter.

    Page generators print the title by themselves, and what stands below it begins anew.
    """
    heads = [draft for draft in zone if draft.style.heading == 1]
    if PLACEHOLDER in head.text:
        return False  # "{{page.title}}"
    return len(heads) > 1 and not head.style.title and _score(head.text, lexicon) < SURE


def _is_below_date(head: Draft, zone: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a heading that names no meeting stands below the day: it is the first item's.

    Office suites write the title as a paragraph, and the items as headings of the first level.
    """
    if head.style.title or _score(head.text, lexicon) >= SURE:
        return False
    above = list(takewhile(lambda draft: draft is not head, zone))
    return len(above) > 1 and any(find_dates(draft.text, lexicon) for draft in above)


def _best(zone: list[Draft], lexicon: Lexicon, *, least: float) -> Draft | None:
    """Return the line at the top that names the minutes best; of two alike the first.

    *least*: so much must speak for it, where front matter states a title.
    """
    above = takewhile(lambda draft: not (draft.headed or _opens_part(draft, lexicon)), zone)
    plain = [draft for draft in above if not (draft.marker or draft.level >= 0 or draft.cells)]
    plain = [draft for draft in plain if draft.column is None][:NEAR] or plain[:NEAR]
    labelled = {id(one.draft) for one in find_labels(plain, lexicon)}
    best: tuple[float, Draft] | None = None
    for place, draft in enumerate(plain):
        score = 0.0 if id(draft) in labelled else _score(draft.text, lexicon)
        below = place > 0 and not _is_remark(plain[place - 1].text, lexicon)
        if score < SURE and (below or draft.column is not None):
            continue  # what names neither meeting nor body could be anything there
        if score > least and (best is None or score - PLACE * place > best[0]):
            best = (score - PLACE * place, draft)
    return best[1] if best is not None else None


def _opens_part(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line heads a part of the notes ("Attendance", "Time and place")."""
    if read_label(draft.text, lexicon, headed=draft.headed) is not None:
        return True
    return draft.headed and bare(draft.text) in whole(lexicon.wrappers)


def _score(text: str, lexicon: Lexicon) -> float:
    """Return how well *text* names the minutes; 0 where it does not.

    "Minutes of the Board of Trustees" is best, then the name of a body alone, then "Meeting
    Minutes"; a letterhead's city or a date is a title where nothing better stands.
    """
    text = PICTURE.sub("", text.rstrip())
    words = words_of(text)
    lone = sum(map(str.isalpha, text)) < LETTERS
    if lone or not words or len(text) > NAME or text[-1] in ":;,?" or _is_remark(text, lexicon):
        return 0.0
    titled = text.isupper() or opening(lexicon.meeting_words).match(text) is not None
    if text.rstrip()[-1] == "." and len(words) > SENTENCE and not titled:
        return 0.0
    # "Conference Room B" is no meeting.
    rooms = phrase(lexicon.rooms).search(text) is not None
    meeting = not rooms and phrase(lexicon.meeting_words).search(text) is not None
    body = phrase(lexicon.body_words).search(text) is not None
    dates = find_dates(text, lexicon)
    if words[0] in whole(lexicon.title_goes_on):
        return 0.5  # "of the regular meeting" goes on from the line above
    if meeting and body:
        return 4.0
    if meeting and 1 < len(words) <= WORDS:
        return 2.4  # "Regular Meeting" does not say whose
    if body:
        return 2.5
    return 0.5 if dates or any(c.isdigit() for c in text) else 1.0


def _is_remark(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* only says what kind of copy it is, or which paper: "DRAFT", "Item 3a"."""
    remark = opening((*lexicon.draft_words, *lexicon.approved_words, *lexicon.item_labels))
    match = remark.match(text)
    if match is None:
        return False
    rest = text[match.end() :]
    for found in reversed(find_dates(rest, lexicon)):
        rest = rest[: found.start] + rest[found.stop :]
    return not any(len(word) > 3 for word in words_of(bare(rest)))
