"""Topics of notes in haste, which no style, number or capital marks: their place tells them.

In: candidates and drafts.  Out: the same; topics above their lines are of the kind "stanza", those
with the first line behind them of the kind "led".
Never: takes one such line for the way in which notes are written, or a line of head or roll.

Who types notes on a phone leaves a blank line between topics and none below their names, or writes
"roof - still leaks", topic by topic; a programme for letters loses the blank lines.
"""

import re

from ...attendance import read_label
from ...drafts import Draft
from ...headings.candidate import Candidate
from ...headings.title_words import is_label, is_wrapper
from ...language.phrases import bare, opening, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name
from .lone_titles import tells_vote

LEAST = 3  # topics
PLAIN = 2  # of them end without a mark
BEHIND = 4  # topics with text behind them
STANZA, LED = "stanza", "led"
TOLD = (
    "ticket",
    "topic",
    "marked",
    "stamped",
    "again",
    "officer",
)  # looks that words or marks tell
MOSTLY = 0.6
NEARLY = 0.75
WORDS, LENGTH = 5, 40  # of a topic
FEW, SHORT = 3, 25  # of a topic that no blank line sets off; its lines are longer
SAID = 12  # characters behind most topics that text was run in behind, at least
HEAD = 15  # so far down the roll ends
LINES = 6  # lines below a topic, on average
STYLED = 2  # so many headings that are marked
LEAD = re.compile(r"(?P<title>[^\W\d_][^:–—.?!;,]{1,28}?)(?:\s[-–—]{1,2}\s|:\s)(?=\S)")
ARROW = re.compile(r"[-=]>|→|⇒")
ENDS = ".,;?!"
STOPS = ".,;"  # ends of a line that is no topic, whatever the others are


def mark_stanzas(
    found: list[Candidate],
    numbered: set[int],
    kinds: set[str],
    drafts: list[Draft],
    lexicon: Lexicon,
) -> list[Candidate]:
    """Return *found* where the topics of notes that mark them by their place have own kinds.

    They must be more than those of the *kinds* that the document uses otherwise, and have all of
    them among them: what a topic looks like says more than its place.
    """
    styled = sum(one.draft.style.heading is not None for one in found)
    if len(numbered) >= LEAST or styled >= STYLED or not kinds.isdisjoint(TOLD):
        return found
    start = _business(drafts)
    chosen = {
        one.place
        for one in found
        if one.place >= start and one.kind in kinds and not tells_vote(one.title, lexicon)
    }
    topics = _above(drafts, start, lexicon) or _hung(drafts, start, lexicon)
    topics = topics or _short(drafts, start, lexicon)
    kind = STANZA if topics else LED
    ends = {} if topics else _led(drafts, start, lexicon)
    if len(chosen) >= len(topics) + len(ends) or not chosen.issubset((*topics, *ends)):
        return found
    known = {one.place: one for one in found}
    for place in topics:
        known[place] = Candidate(place, drafts[place], kind, drafts[place].text.strip(" :"))
    for place, (title, rest) in ends.items():
        known[place] = Candidate(place, drafts[place], kind, title, rest=rest)
    for place in (*topics, *ends):
        known[place].begun = known[place].short = True
    return [known[place] for place in sorted(known)]


def _business(drafts: list[Draft]) -> int:
    """Return where head and roll are over."""
    top = drafts[:HEAD]
    listed = [place for place, draft in enumerate(top) if draft.role == "attendance"]
    said = [place for place, draft in enumerate(top[:FEW]) if draft.role == "header"]
    return (listed or said or [0])[-1] + 1


def _is_line(draft: Draft) -> bool:
    return draft.level < 0 and not draft.cells and bool(draft.rows) and bool(draft.text)


def _may_head(
    draft: Draft, lexicon: Lexicon, *, words: int = WORDS, length: int = LENGTH, ends: str = ENDS
) -> bool:
    """Whether a line is short enough for a topic, and no label, task, date or half a sentence."""
    text = draft.text
    if not _is_line(draft) or len(text) > length or len(text.split()) > words:
        return False
    if text[-1] in ends or ": " in text or ARROW.search(text) or text[0] in "-=>([":
        return False
    if sum(map(str.isalpha, text)) < 2 or _is_field(text, lexicon) or is_wrapper(text, lexicon):
        return False
    if opening(lexicon.vote_lines).match(text) is not None:
        return False
    return read_label(text, lexicon, headed=True) is None


def _is_field(text: str, lexicon: Lexicon) -> bool:
    """Whether a line is a label of votes or of the head; "Venue" and "Staff" may be matters."""
    fields = (*lexicon.date_labels, *lexicon.time_labels, *lexicon.closing_labels)
    known = whole((*lexicon.label_words, *fields))
    if bare(text) in whole(lexicon.offices):
        return True  # "Mayor", and below it who that is, in a letterhead
    return bare(text) in known and bare(text) not in whole(lexicon.group_labels)


def _above(drafts: list[Draft], start: int, lexicon: Lexicon) -> list[int]:
    """Return the short lines that begin a block, with a blank line above and none below."""
    begins = [
        place
        for place in range(start, len(drafts) - 1)
        if _is_line(drafts[place]) and drafts[place].role in (None, "header")
        if place == start or drafts[place].first.gap
        if drafts[place + 1].rows and not drafts[place + 1].first.gap
    ]
    if begins and begins[-1] == len(drafts) - 2 and is_name(drafts[-1].text, lexicon):
        begins.pop()  # "Best", and below it who wrote the notes
    heads = [place for place in begins if _may_head(drafts[place], lexicon)]
    if len(heads) >= PLAIN:  # among them "Sponsors?" and "Outreach!" are topics, too
        heads = [place for place in begins if _may_head(drafts[place], lexicon, ends=STOPS)]
    return (
        heads if _are_topics(heads, drafts, lexicon) and len(heads) >= MOSTLY * len(begins) else []
    )


def _are_topics(heads: list[int], drafts: list[Draft], lexicon: Lexicon) -> bool:
    titles = {bare(drafts[place].text) for place in heads}
    people = all(is_name(drafts[place].text.strip(" :"), lexicon, least=2) for place in heads)
    return len(heads) >= LEAST and len(titles) == len(heads) and not people


def _hung(drafts: list[Draft], start: int, lexicon: Lexicon) -> list[int]:
    """Return the entries of a list that have lines without a mark below them, further in."""
    entries = [place for place, draft in enumerate(drafts) if place >= start and draft.level == 0]
    heads = [
        place
        for place in entries
        if place + 1 < len(drafts)
        if 0 < len(drafts[place].text) <= LENGTH and drafts[place].text[-1] not in ENDS
        if _is_line(drafts[place + 1]) and not drafts[place + 1].first.gap
        if drafts[place + 1].first.indent > drafts[place].first.indent
    ]
    return (
        heads if _are_topics(heads, drafts, lexicon) and len(heads) >= NEARLY * len(entries) else []
    )


def _short(drafts: list[Draft], start: int, lexicon: Lexicon) -> list[int]:
    """Return the very short lines between longer ones where no blank line sets anything off."""
    below = drafts[start:]
    if any(draft.rows and draft.first.gap for draft in below[1:]):
        return []
    longer = sum(len(draft.text) > SHORT or draft.level >= 0 for draft in below)
    if longer * 2 < NEARLY * (len(below) - 1):
        return []  # two topics in a row would follow each other
    heads = [
        place
        for place in range(start, len(drafts) - 1)
        if drafts[place].text[:1].isupper()
        if _may_head(drafts[place], lexicon, words=FEW, length=SHORT)
    ]
    known = set(heads)
    others = [n for n in range(start, len(drafts)) if n not in known and drafts[n].level < 0]
    long = sum(len(drafts[n].text) > SHORT for n in others)
    apart = all(place + 1 not in known for place in heads)
    few = len(below) <= (LINES + 1) * len(heads)
    told = apart and few and long >= NEARLY * len(others)
    return heads if told and _are_topics(heads, drafts, lexicon) else []


def _led(drafts: list[Draft], start: int, lexicon: Lexicon) -> dict[int, tuple[str, int]]:
    """Return the topics that lines, or the first lines of blocks, begin with, and where text does.

    "roof - still leaks, Ann rings the builder", "gate: who has the key?"
    """
    lines = [place for place in range(start, len(drafts)) if _is_line(drafts[place])]
    blocks = [n for n in lines if n == start or drafts[n].first.gap]
    for places in (blocks, lines):
        found = _all_led(places, drafts, lexicon)
        said = sum(len(drafts[n].text) - rest > SAID for n, (_, rest) in found.items())
        titles = {bare(title) for title, _ in found.values()}
        if BEHIND <= len(titles) == len(found) and 2 * said >= len(found):
            return found
    return {}


def _all_led(
    places: list[int], drafts: list[Draft], lexicon: Lexicon
) -> dict[int, tuple[str, int]]:
    """Return the topics that the lines at *places* begin with; none where many have none."""
    found: dict[int, tuple[str, int]] = {}
    others = len(places) * (1 - NEARLY)
    for place in places:
        match = LEAD.match(drafts[place].text)
        if match is not None and _may_lead(match["title"], lexicon):
            found[place] = match["title"].strip(), match.end()
            continue
        others -= 1
        if others < 0:
            return {}
    return found


def _may_lead(title: str, lexicon: Lexicon) -> bool:
    if len(title.split()) > WORDS - 1 or is_label(title, lexicon) or ARROW.search(title):
        return False
    if bare(title) in whole((*lexicon.label_words, *lexicon.next_words)):
        return False
    return read_label(f"{title}: Xx", lexicon) is None
