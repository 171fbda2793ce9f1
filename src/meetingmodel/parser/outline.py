"""Fourth step: the agenda items; decided over the whole document, not line by line.

In: drafts and the frame.  Out: an `Outline` of sections.
Never: loses a draft; what is no heading is content of the section above it.
"""

import re
from collections import Counter, defaultdict
from itertools import pairwise

from ..model import Presence
from .attendance import read_label
from .candidates import (
    Candidate,
    candidate,
    candidates,
    is_label,
    is_month,
    is_wrapper,
    names_the_meeting,
    run_in_any,
)
from .closing import closing_start
from .dates import find_times
from .drafts import Draft
from .frame import Frame
from .headings import take
from .lexicon.words import Lexicon
from .names import strip_title
from .phrases import bare, opening, phrase, whole
from .sections import Outline, Section
from .series import find_series

LISTED_TIMES = 3  # timed entries in a row that come again
LISTED = 80  # so few characters stand between two entries of an agenda list
SERIES = 3  # so many headings of a kind make a series
TOP = 8  # so many drafts at the top may name the meeting
WEAK = ("plain", "colon", "run-in", "bold-in", "caps-in")
LETTERHEAD = ("caps", "bold", "plain", "colon")
TICKET = re.compile(r"#\d")  # "drop support for the old format #9912"
AMOUNT = re.compile(r"[$£€]|\d{2}")
BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
RUN_IN_LEAST = 5
SENTENCE = 6  # words of a heading that ends as a sentence does, at most
AHEAD = 2  # so many lines may stand between "Consent agenda" and its list
STYLED = 2  # so many headings of a kind make it a kind of this document


def find_items(drafts: list[Draft], frame: Frame) -> Outline:
    """Return the outline of *drafts*."""
    lexicon = frame.lexicon
    start, attachments = closing_start(drafts, frame)
    business = drafts[:start]
    found = candidates(business, lexicon)
    end = _after_numbers(found, drafts, start, attachments, lexicon)
    business = drafts[:end]
    found, numbered, kinds = weigh(business, lexicon)
    topics = find_topics(found, business, lexicon)
    opened = numbered | topics
    chosen = [
        one
        for one in found
        if ((one.place in opened or one.kind in kinds) and _may_open(one, business, frame))
        or _heads_tasks(one, business, lexicon)
    ]
    chosen = _below_letterhead(chosen, business, lexicon)
    chosen = find_listed(chosen, found, business, lexicon)
    chosen = find_gathered(chosen, found, business, lexicon)
    chosen = _once(chosen, business)
    return _build(chosen, drafts, end, attachments, frame)


def weigh(drafts: list[Draft], lexicon: Lexicon) -> tuple[list[Candidate], set[int], set[str]]:
    """Return the candidates, the places of those whose series is the agenda's, and the kinds of
    headings without numbers that this document uses."""
    found = candidates(drafts, lexicon)
    numbered = find_series(found, drafts, lexicon)
    found = _without_loose(found, numbered, lexicon)
    return found, numbered, choose(found, numbered, drafts, lexicon)


def _after_numbers(
    found: list[Candidate],
    drafts: list[Draft],
    end: int,
    attachments: list[tuple[str, int, int]],
    lexicon: Lexicon,
) -> int:
    """Return where the closing begins when numbered items go on behind a line like a signature.

    *found* are the candidates above *end*.
    """
    stop = attachments[0][1] if attachments else len(drafts)
    before = [one for one in found if one.number is not None]
    if not before or end >= stop:
        return end
    last = {one.kind: one.number.value for one in before if one.number is not None}
    series = Counter(one.kind for one in before)
    place = end
    for offset, draft in enumerate(drafts[end:stop]):
        draft.role, role = None, draft.role
        below = candidates([draft], lexicon)
        one = below[0] if below else None
        if (
            one is not None
            and one.number is not None
            and series[one.kind] >= SERIES
            and one.number.value == last[one.kind] + 1
        ):
            last[one.kind] += 1
            place = end + offset + 1
        draft.role = role
    for draft in drafts[end:place]:
        draft.role = None
    return place if place == end else stop


def _heads_tasks(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a line only says that tasks follow, and a list of them does.

    Notes without any mark of headings have "Action items" above their list at the end (or the top).
    """
    if one.kind not in ("plain", "colon", "bold", "caps"):
        return False
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    tasks = below is not None and (below.level >= 0 or bool(below.cells))
    return tasks and _names_tasks(one, lexicon)


def _names_tasks(one: Candidate, lexicon: Lexicon) -> bool:
    return bare(BRACKETS.sub("", one.title)) in whole(lexicon.action_sections)


def _without_loose(found: list[Candidate], numbered: set[int], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* with figures read as words where no series makes numbers of them."""
    out = []
    for one in found:
        again = one.loose and one.place not in numbered
        other = candidate(one.place, one.draft, lexicon, loose=False) if again else one
        if other is not None:
            out.append(other)
    return out


def choose(
    found: list[Candidate], numbered: set[int], drafts: list[Draft], lexicon: Lexicon
) -> set[str]:
    """Return the kinds of headings without numbers that this document uses."""
    by_kind: dict[str, list[Candidate]] = defaultdict(list)
    for one in found:
        by_kind[one.kind].append(one)
    return {
        kind
        for kind, ones in by_kind.items()
        if not kind.startswith("n:") and _accept(kind, ones, by_kind, numbered, drafts, lexicon)
    }


def _accept(
    kind: str,
    ones: list[Candidate],
    by_kind: dict[str, list[Candidate]],
    numbered: set[int],
    drafts: list[Draft],
    lexicon: Lexicon,
) -> bool:
    headings = [k for k in by_kind if k[0] == "h" and k[1:].isdigit()]
    real_heads = sum(not is_wrapper(one.title, lexicon) for k in headings for one in by_kind[k])
    usual = sum(bare(one.title) in whole(lexicon.usual_items) for one in ones)
    if kind in headings:
        return True
    if kind == "slot":
        return len(ones) >= 2
    if kind in ("row1", "row2"):
        return True  # the table says so
    if kind == "label":
        return True  # the columns were found over the whole document
    if kind in ("caps", "caps-in"):
        return len(ones) >= STYLED or usual > 0
    if kind in ("bold", "bold-in"):
        return (len(ones) >= STYLED and real_heads < 3) or usual > 1
    if len(by_kind.get("slot", ())) >= 3 and kind in WEAK:
        return False
    if kind == "run-in":
        return real_heads < 3 and (usual >= 3 or _runs_in(ones, by_kind, numbered, drafts))
    if kind == "colon":
        runs = _runs_in(by_kind.get("run-in", []), by_kind, numbered, drafts)
        return real_heads < 3 and (usual >= 2 or runs)
    if kind == "plain":
        return usual >= 2 and real_heads < 3 and len(numbered) < SERIES
    return False


def _runs_in(
    ones: list[Candidate],
    by_kind: dict[str, list[Candidate]],
    numbered: set[int],
    drafts: list[Draft],
) -> bool:
    """Whether this document runs its headings in: "Youth – Trustee Lee reported …".

    Townships write so: no other series of headings, most paragraphs open with a few words and a
    dash or colon, each of them once. Where they come again and again they are speakers.
    """
    if len(ones) < RUN_IN_LEAST:
        return False
    if len(numbered) >= RUN_IN_LEAST or len(by_kind.get("slot", ())) >= RUN_IN_LEAST:
        return False
    titles = {bare(one.title) for one in ones}
    plain = sum(draft.level < 0 and not draft.cells for draft in drafts)
    short = sum(len(one.title.split()) <= 4 for one in ones)
    return (
        len(titles) >= 0.85 * len(ones) and len(ones) >= 0.25 * plain and short >= 0.7 * len(ones)
    )


def _may_open(one: Candidate, drafts: list[Draft], frame: Frame) -> bool:
    """Whether a candidate of an accepted kind opens an item."""
    title, lexicon = one.title, frame.lexicon
    if one.draft.opens > 0:
        return True
    if not any(c.isalnum() for c in title):
        return one.slot is not None or one.number is not None
    if one.number is None and sum(map(str.isalpha, title)) < 4:
        return False  # initials in a margin, "Q:" and the like
    if one.number is None and is_month(title, lexicon):
        return False  # "March 2014": where an archive files the page
    told = one.rest is not None and bare(title) in whole(lexicon.usual_items)  # "Minutes: …"
    if is_wrapper(title, lexicon) and one.number is None and not told:
        return False
    if is_label(title, lexicon) and one.kind[0] != "h" and one.number is None and not told:
        return False
    if one.listed and not _is_roll(title, lexicon):
        return False
    if one.kind in ("caps", "bold", "plain", "colon", "caps-in", "bold-in", "run-in"):
        return _may_stand_alone(one, drafts, frame)
    return True


def _is_roll(title: str, lexicon: Lexicon) -> bool:
    """Whether an item about who is there counts as one: "Roll Call", "Apologies", not "Present"."""
    head = bare(title.partition(":")[0])
    if head in whole((*lexicon.usual_items, *lexicon.attendance_items)):
        return True
    label = read_label(title, lexicon, headed=True)
    return label is None or label[0] is Presence.EXCUSED


def _may_stand_alone(one: Candidate, drafts: list[Draft], frame: Frame) -> bool:
    """Whether a line that only its look or place makes a heading is none of a meeting's labels."""
    title, lexicon = one.title, frame.lexicon
    name = bare(title)
    if name in whole(lexicon.usual_items):
        return True
    head = bare(title.partition(":")[0])
    if (
        AMOUNT.search(title) is not None  # an account's entry, a case, an address
        or head in whole(lexicon.label_words)
        or phrase(lexicon.seconded).search(title) is not None
        or find_times(title, lexicon, bare=False)
    ):
        return False
    if len(title.split()) > 14 or one.ends in ",;" or (one.ends == "." and one.kind == "plain"):
        return False
    if one.kind == "bold" and one.ends == "." and len(title.split()) > SENTENCE:
        return False
    if title[0] in "[(" and title[-1] in "])":
        return False  # "[Ann, Bob]": who does it
    if one.kind in LETTERHEAD and strip_title(title, lexicon)[1]:
        return False  # "Councillor D. Lee, Mayor"
    if read_outcome_of(title, lexicon) or all(
        len(word.strip("/&,. ")) < 4 for word in title.split()
    ):
        return False  # "CARRIED", "NC/ JB"
    if one.place and _goes_on_from(drafts[one.place - 1], one.draft, lexicon):
        return False
    parts = [bare(part) for part in title.split("|")]
    if len(parts) > 1 and any(read_label(part, lexicon) is not None for part in parts):
        return False  # "ABSENT | LEFT MEETING:"
    return all(name != bare(attendee.person.name) for attendee in frame.attendance)


def read_outcome_of(title: str, lexicon: Lexicon) -> bool:
    """Whether *title* begins with what became of a motion: "APPROVED AS WRITTEN"."""
    words = (
        *lexicon.vote_lines,
        *lexicon.carried,
        *lexicon.failed,
        *lexicon.tabled,
        *lexicon.withdrawn,
    )
    return opening(words).match(title) is not None


def _goes_on_from(above: Draft, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line goes on with the one above: with its list of names, or as its label's text."""
    if above.cells or not above.text or (draft.rows and draft.first.gap > 1):
        return False
    if above.text[-1] == "," and draft.first.gap == 0:
        return True
    return above.text[-1] == ":" and bare(above.text) in whole(lexicon.label_words)


def _below_letterhead(
    chosen: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Leave out what stands above the first strong heading only as a letterhead does.

    Where a document numbers, times or styles its items, bold and capital lines above the first of
    them name the body, the place and the kind of meeting; and so they do above all text.
    """
    counts = Counter(one.kind for one in chosen)
    strong = {k for k in counts if counts[k] >= SERIES and k not in (*WEAK, "caps", "bold")}
    first = next((one.place for one in chosen if one.kind in strong), None)
    later = {one.kind for one in chosen if first is not None and one.place > first}
    usual = whole(lexicon.usual_items)
    text = next((n for n, draft in enumerate(drafts) if _is_text(draft, usual)), 0)
    out = []
    for one in chosen:
        weak = one.kind not in strong and first is not None and one.place < first
        # What comes again among the items is a heading of this document.
        above = weak and (one.kind not in later or one.place < text)
        above = above or (one.place < text - 1 and one.kind in LETTERHEAD)
        named = one.place < TOP and one.number is None and one.kind not in ("slot", "label")
        named = named and names_the_meeting(one.title, lexicon)
        if (not above and not named) or bare(one.title) in usual or _names_tasks(one, lexicon):
            out.append(one)
    return out


def _is_text(draft: Draft, usual: frozenset[str]) -> bool:
    """Whether a draft is no line of a letterhead any more."""
    text = draft.text
    if draft.role == "header":
        return False
    if draft.role == "attendance" or draft.level >= 0 or bare(text) in usual:
        return True
    return len(text) > 100 or (len(text) > 50 and text[-1] == ".")


def find_listed(
    chosen: list[Candidate], found: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Add the entries of the lists that stand right below "Consent agenda" or "Closed session"."""
    words = (*lexicon.consent_words, *lexicon.closed_words)
    if not any(phrase(words).search(one.title) for one in chosen):
        return chosen
    opens = {one.place for one in chosen}
    marked = {one.place: one for one in found if one.number is not None}
    more: list[Candidate] = []
    for one in chosen:
        if one.rest is not None or phrase(words).search(one.title) is None:
            continue
        level, kind = None, ""
        for place in range(one.place + 1, len(drafts)):
            below = marked.get(place)
            draft = drafts[place]
            if place in opens or draft.cells:
                break
            if level is None and below is None and place > one.place + AHEAD:
                break
            if below is not None and below.number and kind not in ("", below.number.kind):
                continue  # "a." below "1."
            if below is None or below.loose or (level is not None and draft.level > level):
                continue
            if level is not None and draft.level < level:
                break
            level, kind = draft.level, below.number.kind if below.number else ""
            below.kind = f"listed:{below.kind}"
            more.append(below)
    return sorted((*chosen, *more), key=lambda one: one.place)


def find_topics(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> set[int]:
    """Return the places of bullets that are the topics of the notes.

    Project groups write "## Notes" (or "## Agenda") and below it, or below headings under it, a
    bullet for each topic, with what was said nested or typed below the bullet. A list without
    anything below it is only an agenda.
    """
    heads = [one for one in found if one.kind[0] == "h" and one.kind[1:].isdigit()]
    bullets = {one.place: one for one in found if one.kind == "bullet"}
    out: set[int] = set()
    for one in found:
        if not is_wrapper(one.title, lexicon) or one.kind == "bullet":
            continue
        depth = one.kind if one in heads else "h9"
        stop = next(
            (h.place for h in heads if h.place > one.place and h.kind <= depth), len(drafts)
        )
        inner = [h.place for h in heads if one.place < h.place < stop]
        edges = [one.place, *inner, stop]
        topics: set[int] = set()
        for start, end in pairwise(edges):
            told = _told(bullets, start, end)
            # Below a further heading only what names a ticket is surely a topic.
            if start == one.place or all(TICKET.search(bullets[at].title) for at in told):
                topics |= told
        if len(topics) > 1:
            out |= topics
    return out


def _told(bullets: dict[int, Candidate], start: int, end: int) -> set[int]:
    """Return the bullets between two headings where most have something below them."""
    places = [place for place in bullets if start < place < end]
    told = sum(place + 1 < end and place + 1 not in bullets for place in places)
    first = bool(places) and places[0] - start == 1
    return set(places) if first and told * 2 >= len(places) else set()


def find_gathered(
    chosen: list[Candidate], found: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Add run-in headings below "Committee reports" and the like, where every paragraph has one."""
    gathering = whole(lexicon.gathering_items)
    if not any(bare(one.title) in gathering for one in chosen):
        return chosen
    known = {one.place: one for one in found if one.kind in ("run-in", "bold-in", "caps-in")}
    more: list[Candidate] = []
    stops = [*(one.place for one in chosen[1:]), len(drafts)]
    for one, stop in zip(chosen, stops):
        if bare(one.title) not in gathering or one.rest is not None:
            continue
        opened: list[Candidate] = []
        below = range(one.place + one.draft.heads, stop)
        for place in below:
            inner = known.get(place)
            if inner is None and (cut := run_in_any(drafts[place])) is not None:
                inner = Candidate(place, drafts[place], "run-in", cut[1], rest=cut[0], short=True)
            if inner is not None and _may_open_in(inner, lexicon):
                opened.append(inner)
        plain = sum(drafts[place].level < 0 for place in below)
        if len(opened) > 1 and len(opened) * 4 >= plain * 3 and below[0] == opened[0].place:
            more += opened
    return sorted((*chosen, *more), key=lambda one: one.place)


def _may_open_in(one: Candidate, lexicon: Lexicon) -> bool:
    short = len(one.title.split()) <= 6
    return short and bare(one.title) not in whole(lexicon.label_words)


def _once(chosen: list[Candidate], drafts: list[Draft]) -> list[Candidate]:
    """Leave out an agenda list whose entries come again as headings."""
    titles = Counter(bare(one.title) for one in chosen)
    if not any(count > 1 for count in titles.values()):
        return chosen
    later: dict[str, int] = {}
    for one in chosen:
        later[bare(one.title)] = one.place
    again: list[bool] = []
    for index, one in enumerate(chosen):
        follows = chosen[index + 1].place if index + 1 < len(chosen) else len(drafts)
        said = sum(len(draft.text) for draft in drafts[one.place + 1 : follows][:4])
        again.append(bool(one.title) and later[bare(one.title)] != one.place and said < LISTED)
    out: list[Candidate] = []
    for index, one in enumerate(chosen):
        # "9:45 Break" comes every day: of timed entries only a whole list is an agenda.
        near = again[max(index - 1, 0) : index + 2]
        timed = one.slot is not None or one.draft.opens > 0
        if again[index] and (not timed or sum(near) == LISTED_TIMES):
            one.draft.role = "agenda"
            continue
        out.append(one)
    return out


def _build(
    chosen: list[Candidate],
    drafts: list[Draft],
    end: int,
    attachments: list[tuple[str, int, int]],
    frame: Frame,
) -> Outline:
    outline = Outline()
    opens = {one.place: one for one in chosen}
    stack: list[Section] = []
    target = outline.preamble
    place = 0
    while place < end:
        one = opens.get(place)
        if one is None:
            target.append(drafts[place])
            place += 1
            continue
        section, taken = take(one, drafts, opens, end, frame)
        while stack and not _below(section.kind, stack):
            stack.pop()
        (stack[-1].items if stack else outline.items).append(section)
        section.level = len(stack) + 1
        stack.append(section)
        target = section.content
        place += taken
    stop = attachments[0][1] if attachments else len(drafts)
    outline.closing = drafts[end:stop]
    outline.attachments = [(title, drafts[first:last]) for title, first, last in attachments]
    return outline


def _below(kind: str, stack: list[Section]) -> bool:
    """Whether a section of *kind* belongs below the top of the stack: its kind is new there."""
    kinds = [section.kind for section in stack]
    if kind in kinds:
        return False
    if kind[0] == "h" and kind[1:].isdigit():
        top = stack[-1].kind
        if top[0] == "h" and top[1:].isdigit():
            return int(kind[1:]) > int(top[1:])
        return False
    return len(stack) < 8
