"""Items in lists: consent agendas, topics among bullets, run-in reports of committees.

In: the headings that were chosen.  Out: more of them, from the lists right below.
Never: makes items of the entries of any other list.
"""

import re
from bisect import bisect, bisect_left
from itertools import pairwise

from .attendance.status import is_vote
from .candidates import Candidate
from .dates import find_dates
from .drafts import Draft
from .lexicon.words import Lexicon
from .lone_titles import People
from .names import is_name
from .phrases import bare, phrase, tokens, whole
from .run_in import run_in_any, run_in_sentence
from .title_words import gathers, is_label, is_wrapper, names_tasks, refers

TICKET = re.compile(r"#\d")  # "drop support for the old format #9912"
MOST_LISTED = 0.6  # of notes that are one list are bullets
SENTENCE = 5  # words
MANY = 3  # so many titles between text make a list of reports
ALONE = ("bold", "colon", "caps")  # the looks of a report's heading
AHEAD = 2  # so many lines may stand between "Consent agenda" and its list


def find_topics(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> set[int]:
    """Return the places of bullets that are the topics of the notes.

    Project groups write "## Notes" (or "## Agenda") and below it, or below headings under it, a
    bullet for each topic, with what was said nested or typed below the bullet. A list without
    anything below it is only an agenda.
    """
    heads = [one for one in found if one.kind[0] == "h" and one.kind[1:].isdigit()]
    bullets = {one.place: one for one in found if one.kind == "bullet"}
    order = sorted(bullets)
    places = [one.place for one in heads]
    headings = set(places)
    # "**Action items**" in bold ends the topics below "**Notes**", as a heading would.
    others = [one for one in found if one.place not in headings and one.kind in ALONE]
    labels = [
        one.place for one in others if names_tasks(one, lexicon) or is_wrapper(one.title, lexicon)
    ]
    out: set[int] = set()
    for one in found:
        if not is_wrapper(one.title, lexicon) or one.kind == "bullet":
            continue
        if _names_fields(one.title, lexicon):
            continue  # "Date and time" of the calls to come
        depth = one.kind if one.place in headings else "h9"
        first = bisect(places, one.place)
        last = next((n for n in range(first, len(heads)) if heads[n].kind <= depth), len(heads))
        stop = places[last] if last < len(heads) else len(drafts)
        stop = min([stop, *labels[bisect(labels, one.place) :][:1]])
        inner = [at for at in places[first:last] if at < stop]
        edges = [one.place, *inner, stop]
        topics: set[int] = set()
        for start, end in pairwise(edges):
            told = _told(order[bisect(order, start) : bisect_left(order, end)], start, end)
            # Below a further heading only what names a ticket is surely a topic.
            if 2 * sum(_is_told(bullets[at], lexicon) for at in told) >= len(told) > 0:
                continue  # what was said, below "Discussion:", and what leads to a list
            if start == one.place or all(TICKET.search(bullets[at].title) for at in told):
                topics |= told
        if len(topics) > 1:
            out |= topics
    return out


def _names_fields(title: str, lexicon: Lexicon) -> bool:
    """Whether a heading names fields of the head, and nothing else."""
    fields = (*lexicon.date_labels, *lexicon.time_labels, *lexicon.location_labels)
    return tokens(title) <= whole((*fields, *lexicon.conjunctions))


def find_only_topics(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> set[int]:
    """Return the bullets with bullets below them, in notes whose headings name but the meeting.

    Groups keep one paper for all their calls: "## May 4, 2026", the names, and a bullet a topic.
    """
    heads = [one for one in found if one.kind[0] == "h" and one.kind[1:].isdigit()]
    real = [
        one
        for one in heads
        if not (
            is_wrapper(one.title, lexicon)
            or names_tasks(one, lexicon)
            or find_dates(one.title, lexicon)
        )
    ]
    bullets = [one for one in found if one.kind == "bullet" and not one.draft.role]
    if len(real) > 1 or len(bullets) < 2:
        return set()
    told = [
        one
        for one in bullets
        if one.place + 1 < len(drafts) and drafts[one.place + 1].level > max(one.draft.level, 0)
    ]
    return {one.place for one in told} if len(told) * 3 >= len(bullets) * 2 else set()


def find_titled(
    found: list[Candidate], drafts: list[Draft], people: People, lexicon: Lexicon
) -> set[int]:
    """Return the bullets with titles that are run in, in notes that are one list: "• Roads – …".

    Library boards and clubs type their minutes so, one bullet for each thing that was said.
    """
    bullets = [draft for draft in drafts if draft.level == 0 and draft.role is None]
    said = [draft for draft in drafts if draft.role is None and not draft.cells]
    if len(bullets) < MOST_LISTED * len(said):
        return set()
    known = {one.place: one for one in found if one.kind == "bullet"}
    titled: list[Candidate] = []
    for place, draft in enumerate(drafts):
        cut = run_in_any(draft, listed=True) if draft.level == 0 and draft.role is None else None
        if cut is None or not _may_open_in(Candidate(place, draft, "bullet", cut[1]), lexicon):
            continue
        one = known.get(place) or Candidate(place, draft, "bullet", cut[1], short=True)
        one.rest, one.title = cut
        titled.append(one)
    usual = whole(lexicon.usual_items)
    leads = [one for one in titled if one.draft.style.lead > 0]
    bold = len(leads) >= MANY and len(leads) * 4 >= len(bullets) * 3
    sure = bold or any(bare(one.title) in usual for one in titled)
    if not sure or len(titled) * 3 < len(bullets) or _are_voices(titled, people, lexicon):
        return set()
    found.extend(one for one in titled if one.place not in known)
    found.sort(key=lambda one: one.place)
    return {one.place for one in titled}


def _is_told(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a bullet is a sentence, not the name of a topic: "Ann can ask these firms:"."""
    told = (*lexicon.verbs_of_prose, *lexicon.modals, *lexicon.able)
    verbs = whole(told) - whole(lexicon.infinitive)
    return one.ends in (".", ":", "?") or (
        len(one.title.split()) >= SENTENCE
        and TICKET.search(one.title) is None
        and not one.bold
        and not tokens(one.title).isdisjoint(verbs)
    )


def _told(places: list[int], start: int, end: int) -> set[int]:
    """Return the bullets between two headings where most have something below them."""
    known = set(places)
    told = sum(place + 1 < end and place + 1 not in known for place in places)
    first = bool(places) and places[0] - start == 1
    return known if first and told * 2 >= len(places) else set()


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


def find_gathered(
    chosen: list[Candidate],
    found: list[Candidate],
    drafts: list[Draft],
    people: People,
    lexicon: Lexicon,
) -> list[Candidate]:
    """Add run-in headings below "Committee reports" and the like, where every paragraph has one.

    "4. The next months:" gathers, too, with "May: …" and "June: …" below it: no speakers.
    """
    if not any(gathers(one.title, lexicon) or _introduces(one) for one in chosen):
        return chosen
    gathering = whole(lexicon.gathering_items)
    lines = {one.place: one for one in found if one.kind in ALONE}
    known = {one.place: one for one in found if one.kind in ("run-in", "bold-in", "caps-in")}
    numbered = {one.place: one for one in found if one.number is not None and not one.loose}
    more: list[Candidate] = []
    lone: list[Candidate] = []
    stops = [*(one.place for one in chosen[1:]), len(drafts)]
    for one, stop in zip(chosen, stops):
        reports = bare(one.title) in gathering
        if one.rest is not None or not (gathers(one.title, lexicon) or _introduces(one)):
            continue
        below = range(one.place + one.draft.heads, stop)
        lettered = _lettered(below, numbered, drafts, lexicon) if reports else []
        lettered = lettered or _alone(below, lines, people, lexicon)
        if lettered:
            more += lettered
            continue
        if not (reports or _introduces(one)):
            continue
        opened = _run_in_below(below, known, drafts, lexicon)
        if not reports and (not opened or _are_voices(opened, people, lexicon)):
            continue
        plain = sum(drafts[place].level < 0 for place in below)
        if not opened or len(opened) * 4 < plain * 3 or below[0] != opened[0].place:
            continue
        if len(opened) > 1:
            more += opened
        elif reports and not _are_voices(opened, people, lexicon):
            lone += opened
    # One matter below "New business" is one where several stand below "Old business".
    more += lone if more else []
    return sorted((*chosen, *more), key=lambda one: one.place)


def _run_in_below(
    below: range, known: dict[int, Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Return the paragraphs whose heading is run in, however little stands behind it."""
    opened: list[Candidate] = []
    for place in below:
        inner = known.get(place)
        cut = run_in_any(drafts[place]) or run_in_sentence(drafts[place], lexicon)
        if inner is None and cut is not None:
            inner = Candidate(place, drafts[place], "run-in", cut[1], rest=cut[0], short=True)
        if inner is not None and _may_open_in(inner, lexicon):
            opened.append(inner)
    return opened


def _alone(
    below: range, lines: dict[int, Candidate], people: People, lexicon: Lexicon
) -> list[Candidate]:
    """Return the lines "Roads:" or "**Roads**" with text below each, from right below the heading.

    Where headings have a style, bold says little of a line; below "Reports" it says enough.
    """
    ones = [lines[place] for place in below if place in lines]
    ones = [one for one in ones if one.draft.role is None and _may_open_in(one, lexicon)]
    if len(ones) < 2 or ones[0].place != below[0] or len({one.kind for one in ones}) > 1:
        return []
    places = {one.place for one in ones}
    told = sum(place + 1 in below and place + 1 not in places for place in places)
    titles = {bare(one.title) for one in ones}
    named = any(title in people.names or title in people.parts for title in titles)
    return ones if told == len(ones) == len(titles) and not named else []


def _introduces(one: Candidate) -> bool:
    """Whether a numbered heading ends as what introduces a list does: "4. The next months:"."""
    return one.number is not None and one.rest is None and one.draft.text[-1:] == ":"


def _are_voices(opened: list[Candidate], people: People, lexicon: Lexicon) -> bool:
    """Whether what is run in is who speaks, or comes again: "Ann: …", "Question: …"."""
    titles = [bare(one.title) for one in opened]
    # One word may be a speaker's name where no list says who was there.
    known = {*lexicon.usual_items, *(month for names in lexicon.months for month in names)}
    if len(set(titles)) < len(titles):
        return True
    return any(
        title in people.parts
        or title in people.names
        or is_name(one.title, lexicon, least=2)
        or (is_label(one.title, lexicon) and title not in known)
        or is_vote(one.draft.text, lexicon)
        or one.draft.text[-1:] == "?"
        or (" " not in title and not people.names and title not in known)
        for one, title in zip(opened, titles)
    )


def _lettered(
    below: range, numbered: dict[int, Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Return the entries of a list of reports: "a. Finance: …", with more text below some.

    Where the list is all that stands below, each must have a title; between text most must.
    """
    ones = [numbered[place] for place in below if place in numbered]
    if len(ones) < 2 or ones[0].place - below[0] > AHEAD or not _count_on(ones):
        return []
    titled = 0
    for one in ones:
        cut = run_in_any(one.draft, listed=True)
        named = cut is not None and one.draft.text[cut[0] :][:1] == "("  # who reports
        if cut is not None and one.rest is None and not named:
            one.title, one.rest = cut[1], cut[0]
        titled += one.title[:1].isupper() and _may_open_in(one, lexicon)
    alone = len(ones) == len(below) and len({drafts[n].level for n in below}) == 1
    if titled * 3 < (3 if alone else 2) * len(ones) or (not alone and titled < MANY):
        return []
    for one in ones:
        one.kind = f"listed:{one.kind}"
    return ones


def _count_on(ones: list[Candidate]) -> bool:
    """Whether the entries are those of one list: a, b, c."""
    numbers = [one.number for one in ones if one.number is not None]
    kinds = {number.kind for number in numbers}
    return len(kinds) == 1 and [number.value for number in numbers] == [*range(1, len(ones) + 1)]


def _may_open_in(one: Candidate, lexicon: Lexicon) -> bool:
    short = len(one.title.split()) <= 6 and not refers(one.title, lexicon)
    return short and bare(one.title) not in whole(lexicon.label_words)
