"""The title of the notes: the line that names them.

In: the header zone.  Out: `frame.title`; its draft gets a role.
Never: takes an entry of a list, a label or a remark ("DRAFT") for the title.
"""

import re
from collections.abc import Collection, Mapping
from itertools import takewhile

from ..attendance import read_label
from ..drafts import Draft
from ..frame import Frame
from ..language.dates import find_dates
from ..language.phrases import bare, opening, phrase, whole, words_of
from ..lexicon.words import Lexicon
from .fields import LABEL, find_labels

TITLE = 320  # a longer line is no title
TOP = 12  # a heading so far up may be the title
NEAR = 8  # so far up stands a title that no style marks
NAME = 160
WORDS = 8  # "Minutes of the meeting" is short
LETTERS = 2  # a lone letter was left over on a page
SENTENCE = 4  # so many words before a full stop are one
CUT = 3  # words of a line that breaks off
SURE = 2.0
BODY = 2.5  # the name of a body alone
PICTURE = re.compile(r"\s:[a-z][a-z0-9_+-]{1,30}:$")  # "Community call :wave:", of hosts of code
PLACEHOLDER = "{{"  # where a page generator puts what front matter states
ASSIGNED = re.compile(r"\W*\w+\s?=\s?[\"'\[{]")
# The way through a site to a page ("Home » Board » Minutes"), columns ("Item / Who / Due")
TRAIL = re.compile(r"^\W*(?:->|→|»|›|>)\s|(?:\s(?:->|→|»|›|>|/|\|)\s.*){2}")
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
    stated = " ".join(metadata.get("title", "").split())
    if not known:
        open_text = [d for d in zone if d.column is None]
        styled = known is None  # a tree has no styles any more
        titled = [d for d in open_text if styled and d.style.title]
        heads = [d for d in open_text[:TOP] if styled and d.style.heading == 1]
        titled = titled or _first_title(heads, frame.lexicon)
        if titled and _is_below_date(titled[0], zone, frame.lexicon):
            titled = []
        if typed and stated and titled and _says_less(titled[0], stated, zone, frame.lexicon):
            titled = []
        # A page's own title says more than a cell of its head.
        lines = [d for d in zone if d.column is None] if stated else []
        # Where it names the meeting, it says more than the officers and links that stand on a page.
        sure = (typed and stated) or _score(stated, frame.lexicon) >= SURE
        least = SURE if sure else 0
        tags = {bare(value) for key, value in metadata.items() if typed and key != "title"}
        first = titled[0] if titled else _best(lines or zone, frame.lexicon, least=least, tags=tags)
        known = first.text if first is not None and len(first.text) < TITLE else ""
        if first is not None and known:
            first.role = "header"
    frame.title = known or stated
    for draft in zone:
        if known and draft.text == known and not draft.headed and draft.level < 0:
            draft.role = "header"
            break


def _first_title(heads: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return the heading that is the title: the first, or behind a part one that names a meeting.

    Notes may begin with "# Attendance"; the "# Budget" below it is no title of theirs. Neither is
    what a packet of papers is stamped with ("# AGENDA ITEM 3.1"), or what a generator fills in.
    """
    for draft in heads:
        if _is_remark(draft.text, lexicon) or PLACEHOLDER in draft.text:
            continue
        if not _opens_part(draft, lexicon):
            named = draft is heads[0] or _score(draft.text, lexicon) >= SURE
            return [draft] if named else []
    return []


def _says_less(head: Draft, stated: str, zone: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a heading that names no meeting stands below the title that front matter states.

    Page generators print the title by themselves, and what stands below it begins anew.
    """
    if head.style.title or _score(head.text, lexicon) >= SURE:
        return False
    several = sum(draft.style.heading == 1 for draft in zone) > 1
    return several or _score(stated, lexicon) >= SURE


def _is_below_date(head: Draft, zone: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a heading that names no meeting stands below the day: it is the first item's.

    Office suites write the title as a paragraph, and the items as headings of the first level.
    """
    if head.style.title or _score(head.text, lexicon) >= SURE:
        return False
    above = list(takewhile(lambda draft: draft is not head, zone))
    return len(above) > 1 and any(find_dates(draft.text, lexicon) for draft in above)


def _best(
    zone: list[Draft], lexicon: Lexicon, *, least: float, tags: Collection[str]
) -> Draft | None:
    """Return the line at the top that names the minutes best; of two alike the first.

    *least*: so much must speak for it, where front matter states a title. *tags*: what front matter
    says besides, which a page generator prints above the minutes, line by line.
    """
    top = takewhile(lambda draft: not _ends_top(draft, lexicon), zone)
    plain = [draft for draft in top if not (draft.marker or draft.level >= 0 or draft.cells)]
    tagged = [bare(draft.text) in tags for draft in plain]
    beside = zip([False, *tagged], tagged, [*tagged[1:], False])  # one alone may be a letterhead
    plain = [d for d, (above, one, below) in zip(plain, beside) if not (one and (above or below))]
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


def _ends_top(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line heads what stands below the title.

    A heading that says whose minutes they are, or when they met, may be the title itself, whatever
    its level; what a packet of papers is stamped with stands above it.
    """
    text = draft.text
    if not draft.headed or _is_remark(text, lexicon):
        return _opens_part(draft, lexicon)
    score = _score(text, lexicon)
    told = score > BODY or find_dates(text, lexicon) or _is_of(words_of(text), lexicon)
    return draft.style.heading is None or score < SURE or not told or _opens_part(draft, lexicon)


def _opens_part(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line heads a part of the notes ("Attendance", "Time and place")."""
    if read_label(draft.text, lexicon, headed=draft.headed) is not None:
        return True
    parts = (*lexicon.wrappers, *lexicon.place_and_time_labels)
    return draft.headed and bare(draft.text) in whole(parts)


def _score(text: str, lexicon: Lexicon) -> float:
    """Return how well *text* names the minutes; 0 where it does not.

    "Minutes of the Board of Trustees" is best, then the name of a body alone, then "Meeting
    Minutes"; a letterhead's city or a date is a title where nothing better stands.
    """
    text = PICTURE.sub("", text.rstrip())
    words = words_of(text)
    lone = sum(map(str.isalpha, text)) < LETTERS
    opened = opening(lexicon.meeting_words).match(text) is not None
    longest = TITLE if opened else NAME  # "Minutes of the … held in the … on the …"
    if lone or not words or len(text) > longest or text[-1] in ":;,?" or _is_remark(text, lexicon):
        return 0.0
    if _is_field(text, lexicon) or TRAIL.search(text):
        return 0.0
    if words[0] in whole(lexicon.title_pronouns) and words[2:3] != []:
        if words[2] in whole(lexicon.verbs_of_prose):
            return 0.0  # "These minutes have been prepared by the clerk" stands at the end
    titled = text.isupper() or (opened and _is_of(words, lexicon))
    if text.rstrip()[-1] == "." and len(words) > SENTENCE and not titled:
        return 0.0
    # "Conference Room B" is no meeting.
    rooms = not opened and phrase(lexicon.rooms).search(text) is not None
    meeting = not rooms and phrase(lexicon.meeting_words).search(text) is not None
    body = phrase(lexicon.body_words).search(text) is not None
    dates = find_dates(text, lexicon)
    if words[0] in whole(lexicon.title_goes_on):
        return 0.5  # "of the regular meeting" goes on from the line above
    if words[-1] in whole(lexicon.title_ties):
        return 0.5 if len(words) > CUT else 0.0  # "CALL TO", above "ORDER: 7 pm"
    begins_or_ends = (*lexicon.called_to_order, *lexicon.adjourned)
    if phrase(begins_or_ends).search(text) is not None and not _is_of(words, lexicon):
        return 0.0  # its "call" is no meeting, and "Meeting ends at 10:55." no title
    if meeting and body:
        return 4.0
    if meeting and len(words) > 1 and (len(words) <= WORDS or _is_of(words, lexicon)):
        return 2.4  # "Regular Meeting" does not say whose
    if body:
        return BODY if len(words) > 1 else 0.5  # "COMMITTEE" goes on from the line above
    return 0.5 if dates or any(c.isdigit() for c in text) else 1.0


def _is_of(words: list[str], lexicon: Lexicon) -> bool:
    """Whether a line tells whose minutes they are: "Minutes of the 3rd meeting of Otter, Q2"."""
    goes_on = whole((*lexicon.of_words, *lexicon.held))
    meets = not whole(lexicon.meeting_words).isdisjoint(words[:1])
    return meets and not goes_on.isdisjoint(words[1:2])


def _is_field(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* says one thing of the paper: "Minutes taken by: Ann Lee", 'tags = ["a"]'."""
    if ASSIGNED.match(text):
        return True
    match = LABEL.match(text)
    return (
        match is not None
        and ":" in text
        and bare(match["label"]).endswith(tuple(f" {word}" for word in lexicon.by_whom))
    )


def _is_remark(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* only says what kind of copy it is, or which paper: "DRAFT", "Item 3a"."""
    remark = opening((*lexicon.draft_words, *lexicon.approved_words, *lexicon.item_labels))
    match = remark.match(text)
    if match is None:
        return False
    rest = text[match.end() :]
    for found in reversed(find_dates(rest, lexicon)):
        rest = rest[: found.start] + rest[found.stop :]
    return not any(len(word) > 3 and word.isalpha() for word in words_of(bare(rest)))
