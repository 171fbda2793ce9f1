"""Fourth step: the agenda items; decided over the whole document, not line by line.

In: drafts and the frame.  Out: an `Outline` of sections.
Never: loses a draft; what is no heading is content of the section above it.
"""

import re
from collections import Counter, defaultdict
from itertools import pairwise

from .candidates import (
    Candidate,
    candidates,
    is_label,
    is_month,
    is_wrapper,
    names_the_meeting,
)
from .closing import closing_start
from .dates import find_times
from .drafts import Draft
from .frame import Frame
from .headings import take
from .lexicon.words import Lexicon
from .phrases import bare, phrase, whole
from .sections import Outline, Section

LISTED = 80  # so few characters stand between two entries of an agenda list
SERIES = 3  # so many headings of a kind make a series
TOP = 8  # so many drafts at the top may name the meeting
WEAK = ("plain", "colon", "run-in", "bold-in", "caps-in")
FEW = 12  # drafts of short notes
AMOUNT = re.compile(r"[$£€]|\d{2}")
BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
RUN_IN_LEAST = 5
STYLED = 2  # so many headings of a kind make it a kind of this document


def find_items(drafts: list[Draft], frame: Frame) -> Outline:
    """Return the outline of *drafts*."""
    lexicon = frame.lexicon
    start, attachments = closing_start(drafts, frame)
    business = drafts[:start]
    found = candidates(business, lexicon)
    end = _after_numbers(found, drafts, start, attachments, lexicon)
    if end != start:
        business = drafts[:end]
        found = candidates(business, lexicon)
    kinds = choose(found, business, lexicon)
    topics = find_topics(found, business, lexicon)
    chosen = [
        one
        for one in found
        if one.place in topics
        or (one.kind in kinds and _may_open(one, lexicon))
        or _heads_tasks(one, business, lexicon)
    ]
    chosen = _below_letterhead(chosen, kinds, lexicon)
    chosen = _once(chosen, business)
    return _build(chosen, drafts, end, attachments, frame)


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
    return _names_tasks(one, lexicon) and below is not None and below.level >= 0


def _names_tasks(one: Candidate, lexicon: Lexicon) -> bool:
    return bare(BRACKETS.sub("", one.title)) in whole(lexicon.action_sections)


def choose(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[str]:
    """Return the kinds of headings that this document uses, outermost first."""
    by_kind: dict[str, list[Candidate]] = defaultdict(list)
    for one in found:
        by_kind[one.kind].append(one)
    accepted: list[str] = []
    for kind, ones in by_kind.items():
        if _accept(kind, ones, by_kind, drafts, lexicon):
            accepted.append(kind)
    order = {one.kind: one.place for one in reversed(found)}
    accepted.sort(key=lambda kind: order[kind])
    return accepted


def _accept(
    kind: str,
    ones: list[Candidate],
    by_kind: dict[str, list[Candidate]],
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
    if kind == "label":
        return True  # the columns were found over the whole document
    if kind.startswith("n:"):
        return _is_series(ones, drafts, real_heads, usual)
    if kind in ("caps", "caps-in"):
        return len(ones) >= STYLED or usual > 0
    if kind in ("bold", "bold-in"):
        return (len(ones) >= STYLED and real_heads < 3) or usual > 1
    if len(by_kind.get("slot", ())) >= 3 and kind in WEAK:
        return False
    if kind == "run-in":
        return real_heads < 3 and (usual >= 3 or _runs_in(ones, by_kind, drafts))
    if kind == "colon":
        runs = _runs_in(by_kind.get("run-in", []), by_kind, drafts)
        return real_heads < 3 and (usual >= 2 or runs)
    if kind == "plain":
        return (
            usual >= 2
            and real_heads < 3
            and not any(
                k.startswith("n:") and _is_series(v, drafts, real_heads, 0)
                for k, v in by_kind.items()
            )
        )
    return False


def _runs_in(
    ones: list[Candidate], by_kind: dict[str, list[Candidate]], drafts: list[Draft]
) -> bool:
    """Whether this document runs its headings in: "Youth – Trustee Lee reported …".

    Townships write so: no other series of headings, most paragraphs open with a few words and a
    dash or colon, each of them once. Where they come again and again they are speakers.
    """
    if len(ones) < RUN_IN_LEAST:
        return False
    if any(len(v) >= RUN_IN_LEAST for k, v in by_kind.items() if k[0] == "n" or k == "slot"):
        return False
    titles = {bare(one.title) for one in ones}
    plain = sum(draft.level < 0 and not draft.cells for draft in drafts)
    short = sum(len(one.title.split()) <= 4 for one in ones)
    return (
        len(titles) >= 0.85 * len(ones) and len(ones) >= 0.25 * plain and short >= 0.7 * len(ones)
    )


def _is_series(ones: list[Candidate], drafts: list[Draft], real_heads: int, usual: int) -> bool:
    """Whether numbered candidates are the numbers of an agenda, not of a list in the text."""
    if len(ones) < 2:
        # One number alone: "1. Budget" above its text, in short notes without other headings.
        one = ones[0]
        first = one.number is not None and one.number.value == 1 and one.draft.level == 0
        alone = one.short and one.ends not in ".;,?" and one.rest is None
        return first and alone and real_heads == 0 and one.place + 1 < len(drafts) < FEW
    numbers = [one.number.value for one in ones if one.number is not None]
    steps = sum(b - a == 1 for a, b in pairwise(numbers))
    starts = sum(value == 1 for value in numbers)
    ordered = (steps + starts) / len(numbers)
    if ordered < 0.6:
        return False
    titled = sum(
        (one.short and one.ends not in ".;,") or one.rest is not None for one in ones
    ) / len(ones)
    places = {one.place for one in ones}
    followed = sum(
        one.place + 1 < len(drafts) and one.place + 1 not in places for one in ones
    ) / len(ones)
    bold = sum(one.bold or one.caps for one in ones) / len(ones)
    level = int(ones[0].kind.rsplit(":", 1)[1])
    score = titled + followed + bold + 0.3 * (usual > 0) - 0.4 * level
    if real_heads >= 3:
        score -= 0.6
    return score >= 1.25


def _may_open(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a candidate of an accepted kind opens an item."""
    title = one.title
    if not any(c.isalnum() for c in title):
        return one.slot is not None or one.number is not None
    if one.number is None and sum(map(str.isalpha, title)) < 4:
        return False  # initials in a margin, "Q:" and the like
    if one.number is None and is_month(title, lexicon):
        return False  # "March 2014": where an archive files the page
    if is_wrapper(title, lexicon) and one.number is None:
        return False
    if is_label(title, lexicon) and one.kind[0] != "h" and one.number is None:
        return False
    if one.kind in ("caps", "bold", "plain", "colon", "caps-in", "bold-in", "run-in"):
        head = bare(title.partition(":")[0])
        if (
            AMOUNT.search(title) is not None  # an account's entry, a case, an address
            or head in whole(lexicon.label_words)
            or phrase(lexicon.seconded).search(title) is not None
            or find_times(title, lexicon, bare=False)
        ):
            return False
        if (
            len(title.split()) > 14
            or one.ends in ",;"
            or (one.ends == "." and one.kind in ("plain",))
        ):
            return False
    return True


def _below_letterhead(
    chosen: list[Candidate], kinds: list[str], lexicon: Lexicon
) -> list[Candidate]:
    """Leave out what stands above the first strong heading only as a letterhead does.

    Where a document numbers, times or styles its items, bold and capital lines above the first of
    them name the body, the place and the kind of meeting.
    """
    counts = Counter(one.kind for one in chosen)
    strong = {k for k in kinds if counts[k] >= SERIES and k not in (*WEAK, "caps", "bold")}
    first = next((one.place for one in chosen if one.kind in strong), None)
    usual = whole(lexicon.usual_items)
    out = []
    for one in chosen:
        above = first is not None and one.place < first and one.kind not in strong
        top = one.place < TOP and one.number is None and one.kind != "label"
        named = top and names_the_meeting(one.title, lexicon)
        usual_here = bare(one.title) in usual or _names_tasks(one, lexicon)
        if (not above and not named) or usual_here:
            out.append(one)
    return out


def find_topics(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> set[int]:
    """Return the places of bullets that are the topics of the notes.

    Project groups write "## Notes" (or "## Agenda") and below it a bullet for each topic, with what
    was said nested or typed below the bullet. A list without anything below it is only an agenda.
    """
    heads = [one.place for one in found if one.kind[0] == "h" and one.kind[1:].isdigit()]
    out: set[int] = set()
    for one in found:
        if not is_wrapper(one.title, lexicon) or one.kind == "bullet":
            continue
        stop = next((place for place in heads if place > one.place), len(drafts))
        bullets = [b for b in found if b.kind == "bullet" and one.place < b.place < stop]
        places = {b.place for b in bullets}
        told = sum(b.place + 1 < stop and b.place + 1 not in places for b in bullets)
        if len(bullets) > 1 and told * 2 >= len(bullets) and bullets[0].place == one.place + 1:
            out |= places
    return out


def _once(chosen: list[Candidate], drafts: list[Draft]) -> list[Candidate]:
    """Leave out an agenda list whose entries come again as headings."""
    titles = Counter(bare(one.title) for one in chosen)
    if not any(count > 1 for count in titles.values()):
        return chosen
    later: dict[str, int] = {}
    for one in chosen:
        later[bare(one.title)] = one.place
    out: list[Candidate] = []
    for index, one in enumerate(chosen):
        last = later[bare(one.title)]
        follows = chosen[index + 1].place if index + 1 < len(chosen) else len(drafts)
        said = sum(len(draft.text) for draft in drafts[one.place + 1 : follows][:4])
        if one.title and last != one.place and said < LISTED:
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
