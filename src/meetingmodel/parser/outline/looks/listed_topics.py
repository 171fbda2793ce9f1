"""Topics among bullets and lines, where the notes have no other headings of items.

In: candidates, and the drafts.  Out: the places of those that are the topics.
Never: makes topics of a list without anything below its entries, if it is only an agenda.
"""

import re
from bisect import bisect, bisect_left
from collections import Counter
from itertools import pairwise

from ...attendance.status import is_vote
from ...drafts import Draft
from ...headings.candidate import Candidate
from ...headings.run_in import longest, run_in_any
from ...headings.title_words import is_label, is_wrapper, names_decisions, names_tasks, refers
from ...language.dates import find_dates
from ...language.phrases import bare, tokens, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name
from .lone_titles import People
from .officers import names_officer

TICKET = re.compile(r"#\d")  # "drop support for the old format #9912"
MOST_LISTED = 0.6  # of notes that are one list are bullets
LISTED = 0.3  # where these begin with bold topics
BRIEF = 3  # words of a topic that nothing is told of
SENTENCE = 5  # words
OFFICES = 2  # of a list of officers
LEAD = 2  # so far below a heading a list begins that a line leads to
MANY = 3  # so many titles between text make a list of reports
ALONE = ("bold", "colon", "caps")  # the looks of a report's heading
LINES = ("plain", "over")  # what text has for headings where nothing has a style


def find_topics(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> set[int]:
    """Return the places of bullets that are the topics of the notes.

    Project groups write "## Notes" (or "## Agenda") and below it, or below headings under it, a
    bullet for each topic, with what was said nested or typed below the bullet. A list without
    anything below it is only an agenda.
    """
    heads = [one for one in found if _is_styled(one)]
    bullets = {one.place: one for one in found if one.kind == "bullet"}
    order = sorted(bullets)
    places = [one.place for one in heads]
    headings = set(places)
    # "**Action items**" in bold ends the topics below "**Notes**", as a heading would.
    looks = ALONE if heads else (*ALONE, *LINES)
    others = [one for one in found if one.place not in headings and one.kind in looks]
    lines = [] if heads else _lines_over_lists(drafts, lexicon)
    over = {one.place for one in lines}
    ends = (one.place for one in others if _ends_topics(one, lexicon, headed=bool(heads)))
    labels = sorted((*ends, *over))
    talks = whole(lexicon.talk_wrappers)
    counts = Counter(bare(one.title) for one in found if bare(one.title) in talks)
    out: set[int] = set()
    for one in (*found, *lines):
        if not is_wrapper(one.title, lexicon) or one.kind == "bullet":
            continue
        if _names_fields(one.title, lexicon) or counts[bare(one.title)] > 1:
            continue  # "Date and time" of the calls to come; "Discussion:" below each item
        depth = one.kind if one.place in headings else "h9"
        first = bisect(places, one.place)
        last = next((n for n in range(first, len(heads)) if heads[n].kind <= depth), len(heads))
        stop = places[last] if last < len(heads) else len(drafts)
        label = bisect(labels, one.place)
        stop = min([stop, *labels[label : label + 1]])
        inner = [at for at in places[first:last] if at < stop]
        topics: set[int] = set()
        for start, end in pairwise([one.place, *inner, stop]):
            listed = order[bisect(order, start) : bisect_left(order, end)]
            told = _topics_in(listed, start, end, bullets, drafts, lexicon)
            if told and one.place in over and not _all_told(listed, end):
                continue
            # Below a further heading only what names a ticket is surely a topic.
            if start == one.place or all(TICKET.search(bullets[at].title) for at in told):
                topics |= told
        if len(topics) > 1:
            out |= topics
    alone = [one.place for one in others if one.kind in ("bold", "caps")]
    edges = [*sorted((*places, *alone)), len(drafts)]
    return out | _in_bold(bullets, order, edges, drafts, lexicon)


def _ends_topics(one: Candidate, lexicon: Lexicon, *, headed: bool) -> bool:
    """Whether a line that is no heading ends a list of topics: "**Action items**", "Notes:"."""
    if names_tasks(one, lexicon) or is_wrapper(one.title, lexicon):
        return True
    if one.kind == "bold" and one.draft.level < 0:
        return True
    return not headed and names_decisions(one.title, lexicon)


def _topics_in(
    listed: list[int],
    start: int,
    end: int,
    bullets: dict[int, Candidate],
    drafts: list[Draft],
    lexicon: Lexicon,
) -> set[int]:
    """Return the bullets between two headings that are topics; none where most are sentences.

    These are what was said, below "Discussion:", and what leads to a list.
    """
    told = _told(listed, start, end, drafts)
    told -= {at for at in told if _is_remark(bullets[at], end, drafts)}
    said = sum(_is_told(bullets[at], lexicon) for at in told)
    return told if 2 * said < len(told) else set()


def _lines_over_lists(drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return the lines "Notes" between blank ones above a list, which were read as the head's.

    Text that was copied out of a page keeps nothing else of its headings.
    """
    return [
        Candidate(place, draft, "plain", draft.text, short=True)
        for place, draft in enumerate(drafts[:-1])
        if draft.role == "header" and draft.level < 0 <= drafts[place + 1].level
        if draft.rows and draft.first.apart and is_wrapper(draft.text, lexicon)
    ]


def _all_told(places: list[int], end: int) -> bool:
    """Whether something stands below nearly every one of these bullets."""
    known = {*places, end}
    told = sum(place + 1 not in known for place in places)
    return told > 1 and told * 4 >= len(places) * 3


def _in_bold(
    bullets: dict[int, Candidate],
    order: list[int],
    edges: list[int],
    drafts: list[Draft],
    lexicon: Lexicon,
) -> set[int]:
    """Return the bullets right below a heading that open in bold, or name officers, all with notes
    below them.

    Steering committees write "### New" or "## Old business", and a bullet for each matter, its name
    in bold. Of points on one matter few have anything below.
    """
    out: set[int] = set()
    for start, end in pairwise(edges):
        ones = [bullets[at] for at in order[bisect(order, start) : bisect_left(order, end)]]
        ones = [one for one in ones if one.draft.level == 0]
        if len(ones) < MANY or not all(_leads_notes(one, drafts, end, lexicon) for one in ones):
            continue
        bold = all(one.draft.style.lead or one.draft.style.bold for one in ones)
        offices = sum(names_officer(one.draft.text, lexicon) for one in ones)
        if not bold and (offices < OFFICES or 2 * offices < len(ones)):
            continue
        out |= {one.place for one in ones}
    return out


def _leads_notes(one: Candidate, drafts: list[Draft], end: int, lexicon: Lexicon) -> bool:
    """Whether a bullet is no label, and has entries below it."""
    below = drafts[one.place + 1] if one.place + 1 < end else None
    if below is None or not _is_entry_below(below, one.draft):
        return False
    title = one.draft.text[: one.draft.style.lead or None]
    return not is_label(title, lexicon) and bare(title) not in whole(lexicon.action_labels)


def _names_fields(title: str, lexicon: Lexicon) -> bool:
    """Whether a heading names fields of the head, and nothing else."""
    fields = (*lexicon.date_labels, *lexicon.time_labels, *lexicon.location_labels)
    return tokens(title) <= whole((*fields, *lexicon.conjunctions))


def find_only_topics(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> set[int]:
    """Return the bullets with bullets below them, in notes whose headings name but the meeting.

    Groups keep one paper for all their calls: "## May 4, 2026", the names, and a bullet a topic.
    """
    heads = [one for one in found if one.kind == "over" or _is_styled(one)]
    real = [
        one
        for one in heads
        if not (
            is_wrapper(one.title, lexicon)
            or names_tasks(one, lexicon)
            or find_dates(one.title, lexicon)
        )
    ]
    tasks = next((one.place for one in heads if names_tasks(one, lexicon)), len(drafts))
    bullets = [one for one in found if one.kind == "bullet" and not one.draft.role]
    bullets = [one for one in bullets if one.place < tasks]
    if len(real) > 1 or len(bullets) < 2:
        return set()
    told = [
        one
        for one in bullets
        if one.place + 1 < len(drafts) and _is_entry_below(drafts[one.place + 1], one.draft)
    ]
    if len(told) * 3 < len(bullets) * 2 or all(_is_told(one, lexicon) for one in told):
        return set()
    level = min(one.draft.level for one in told)
    brief = [one for one in bullets if one.draft.level == level and _is_brief(one, lexicon)]
    return {one.place for one in (*told, *brief)}


def _is_brief(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a topic of a word or two has nothing below it, which others of its list have."""
    words = one.title.split()
    told = (lexicon.verbs_of_prose, lexicon.nobody, lexicon.ended_openings)
    said = one.draft.tokens & whole(told[0]).union(*map(whole, told[1:]))
    return len(words) <= BRIEF and one.ends != "." and not said


def _is_styled(one: Candidate) -> bool:
    return one.kind[0] == "h" and one.kind[1:].isdigit()


def _is_below(draft: Draft, above: Draft) -> bool:
    """Whether *draft* is no further entry of the list of *above*."""
    return draft.level < 0 or draft.plain or draft.level > above.level


def _is_entry_below(draft: Draft, above: Draft) -> bool:
    """Whether *draft* is an entry below another one, and no further paragraph of it."""
    return draft.level > max(above.level, 0) and not draft.plain


def find_titled(
    found: list[Candidate], drafts: list[Draft], people: People, lexicon: Lexicon
) -> set[int]:
    """Return the bullets with titles that are run in, in notes that are one list: "• Roads – …".

    Library boards and clubs type their minutes so, one bullet for each thing that was said.
    """
    bullets = [draft for draft in drafts if draft.level == 0 and draft.role is None]
    said = [draft for draft in drafts if not (draft.role or draft.cells or draft.level > 0)]
    bold = sum(draft.style.lead > 0 for draft in bullets) >= MANY  # the list has topics of its own
    if len(bullets) < (LISTED if bold else MOST_LISTED) * len(said):
        return set()
    known = {one.place: one for one in found if one.kind == "bullet"}
    titled: list[Candidate] = []
    for place, draft in enumerate(drafts):
        cut = run_in_any(draft, listed=True) if draft.level == 0 and draft.role is None else None
        if cut is None or not may_open_in(Candidate(place, draft, "bullet", cut[1]), lexicon):
            continue
        one = known.get(place) or Candidate(place, draft, "bullet", cut[1], short=True)
        one.rest, one.title = cut
        titled.append(one)
    usual = whole(lexicon.usual_items)
    leads = [one for one in titled if one.draft.style.lead > 0]
    bold = len(leads) >= MANY and len(leads) * 4 >= len(bullets) * 3
    sure = bold or any(bare(one.title) in usual for one in titled)
    if not sure or len(titled) * 3 < len(bullets) or are_voices(titled, people, lexicon):
        return set()
    found.extend(one for one in titled if one.place not in known)
    found.sort(key=lambda one: one.place)
    return {one.place for one in titled}


def _is_told(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a bullet is a sentence, not the name of a topic: "Ann can ask these firms:"."""
    told = (*lexicon.verbs_of_prose, *lexicon.modals, *lexicon.able)
    verbs = whole(told) - whole(lexicon.infinitive)
    if one.draft.style.lead and one.ends == ":":
        return False  # "**Roads**:" over what was said of them
    cut = run_in_any(one.draft, listed=True)
    if cut is not None and cut[0] < len(one.title) and len(cut[1].split()) > 1:
        if not set(map(str.lower, cut[1].split())) & verbs:
            return False  # "Cycle plan: slides here.", and notes below it
    # "Technical deep dive:" is a topic, "Ann can ask these firms:" is none.
    long = one.ends == ":" or len(one.title.split()) >= SENTENCE
    said = long and TICKET.search(one.title) is None and not one.bold
    return one.ends in (".", "?") or (said and not tokens(one.title).isdisjoint(verbs))


def _is_remark(one: Candidate, end: int, drafts: list[Draft]) -> bool:
    """Whether a bullet in small letters has nothing below it: "bob brought the keys"."""
    below = drafts[one.place + 1] if one.place + 1 < end else None
    return one.title[:1].islower() and (below is None or not _is_below(below, one.draft))


def _told(places: list[int], start: int, end: int, drafts: list[Draft]) -> set[int]:
    """Return the bullets between two headings where most have something below them.

    A long entry of the same list stands beside them, not below.
    """
    known = set(places)
    told = sum(
        place + 1 < end and place + 1 not in known and _is_below(drafts[place + 1], drafts[place])
        for place in places
    )
    first = bool(places) and places[0] - start == 1
    if places and places[0] - start == LEAD:  # "Key points of the talk:", over all of them
        first = drafts[start + 1].text[-1:] == ":"
    return known if first and told * 2 >= len(places) else set()


def may_open_in(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether an entry of a list is short enough for a title, and no label of a vote."""
    most = longest(one.title, bold=one.draft.style.lead > 0)
    short = len(one.title.split()) <= most and not refers(one.title, lexicon)
    return short and bare(one.title) not in whole(lexicon.label_words)


def are_voices(opened: list[Candidate], people: People, lexicon: Lexicon) -> bool:
    """Whether what is run in is who speaks, or comes again: "Ann: …", "Question: …"."""
    titles = [bare(one.title) for one in opened]
    # One word may be a speaker's name where no list says who was there.
    known = {*lexicon.usual_items, *(month for names in lexicon.months for month in names)}
    if len(set(titles)) < len(titles):
        return True
    return any(
        title in people.parts
        or title in people.names
        or (not people.names and is_name(one.title, lexicon, least=2))
        or (is_label(one.title, lexicon) and title not in known)
        or is_vote(one.draft.text, lexicon)
        or one.draft.text[-1:] == "?"
        or (" " not in title and not people.names and title not in known)
        for one, title in zip(opened, titles)
    )
