"""Items in lists: consent agendas, topics among bullets, run-in reports of committees.

In: the headings that were chosen.  Out: more of them, from the lists right below.
Never: makes items of the entries of any other list.
"""

from ..blocks.numbering import Number, read_loose
from ..drafts import Draft
from ..headings.candidate import Candidate
from ..headings.run_in import run_in_any, run_in_sentence
from ..headings.title_words import gathers
from ..language.phrases import bare, phrase, whole
from ..lexicon.words import Lexicon
from .looks.listed_topics import ALONE, MANY, are_voices, may_open_in
from .looks.lone_titles import People

CODE = 12  # letters that the number of a resolution has at most
CODED = ("y.n", "n-n")  # kinds of numbers that begin with the year
AHEAD = 2  # so many lines may stand between "Consent agenda" and its list


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
        more += _coded(one.place, drafts, opens)
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


def _coded(head: int, drafts: list[Draft], opens: set[int]) -> list[Candidate]:
    """Return the lines below a heading whose numbers of the year count on: "2026-131  Raffle"."""
    out: list[Candidate] = []
    last: Number | None = None
    for place in range(head + 1, len(drafts)):
        draft = drafts[place]
        if draft.level >= 0 or draft.cells or not draft.text or place in opens:
            break
        number = read_loose(draft.text) if any(map(str.isdigit, draft.text[:CODE])) else None
        if number is None or not (number.kind in CODED or "code" in number.kind):
            if out or place > head + AHEAD:
                break
            continue  # "All of these were moved together."
        if last is not None and number.value != last.value + 1:
            break
        last, title = number, draft.text[number.stop :]
        out.append(Candidate(place, draft, "listed:code", title, number, loose=True, short=True))
    return out if len(out) > 1 else []


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
        if not reports and (not opened or are_voices(opened, people, lexicon)):
            continue
        if not opened or below[0] != opened[0].place:
            continue
        # Behind the last of them it may be moved to receive them all.
        plain = sum(drafts[place].level < 0 for place in range(below[0], opened[-1].place + 1))
        if len(opened) * 4 < plain * 3:
            continue
        if len(opened) > 1:
            more += opened
        elif reports and not are_voices(opened, people, lexicon):
            lone += opened
    # One matter below "New business" is one where several stand below "Old business".
    more += lone if more else []
    return sorted((*chosen, *more), key=lambda one: one.place)


def _run_in_below(
    below: range, known: dict[int, Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Return the paragraphs whose heading is run in, however little stands behind it."""
    opened: list[Candidate] = []
    verbs = whole(lexicon.verbs_of_prose)  # "The following were presented:"
    for place in below:
        inner = known.get(place)
        cut = run_in_any(drafts[place]) or run_in_sentence(drafts[place], lexicon)
        if inner is None and cut is not None:
            inner = Candidate(place, drafts[place], "run-in", cut[1], rest=cut[0], short=True)
        told = inner is not None and not verbs.isdisjoint(inner.title.split())
        if inner is not None and may_open_in(inner, lexicon) and not told:
            opened.append(inner)
    return opened


def _alone(
    below: range, lines: dict[int, Candidate], people: People, lexicon: Lexicon
) -> list[Candidate]:
    """Return the lines "Roads:" or "**Roads**" with text below each, from right below the heading.

    Where headings have a style, bold says little of a line; below "Reports" it says enough.
    """
    ones = [lines[place] for place in below if place in lines]
    ones = [one for one in ones if one.draft.role is None and may_open_in(one, lexicon)]
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
        titled += one.title[:1].isupper() and may_open_in(one, lexicon)
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
