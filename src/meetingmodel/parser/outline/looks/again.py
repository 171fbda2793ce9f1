"""Lines that were announced in a list: the agenda's entries, each again above what was said of it.

In: candidates and drafts.  Out: the same; lines that say again what an entry said are of the kind
"again", whatever they look like.
Never: takes an entry of the list itself, or fewer than three such lines.

Groups paste the agenda at the top as a list and type their notes below its words.
"""

from collections import Counter

from ...drafts import Draft
from ...headings.candidate import BRACKETS, Candidate
from ...language.phrases import bare

LEAST = 3
LONGEST = 90  # characters of an entry
PARTS = 2  # so many times as many entries stand below those that only part the agenda
SHARE = 0.5  # of the entries of a list come again, at least


def mark_again(found: list[Candidate], drafts: list[Draft]) -> list[Candidate]:
    """Return *found* where lines that a list announced have a kind of their own."""
    lists: list[dict[str, int]] = []
    last = -2
    for place, draft in enumerate(drafts):
        if draft.level >= 0 and draft.text and len(draft.text) <= LONGEST and not draft.cells:
            if last != place - 1 or not lists:
                lists.append({})
            # Contents that a program made have the topics one level further in.
            lists[-1].setdefault(bare(draft.text), place)
        if draft.level >= 0:
            last = place
    lists = [entries for entries in lists if len(entries) >= LEAST]
    if not lists:
        return found
    places = _come_again(drafts, lists) or _nested_again(drafts)
    known = {one.place: one for one in found}
    for place in places:
        one = known.setdefault(
            place, Candidate(place, drafts[place], "again", drafts[place].text, short=True)
        )
        if one.kind[0] != "h" or not one.kind[1:].isdigit():
            one.kind, one.rest, one.title = "again", None, drafts[place].text
            one.number, one.slot, one.loose = None, None, False
    return [known[place] for place in sorted(known)] if places else found


def _come_again(drafts: list[Draft], lists: list[dict[str, int]]) -> list[int]:
    """Return the places of the lines that say again what most entries of one list said."""
    entries = {name: n for n, names in enumerate(lists) for name in names}
    hits: dict[int, dict[str, int]] = {}
    for place, draft in enumerate(drafts):
        if draft.level >= 0 or draft.cells or draft.role or len(draft.text) > LONGEST:
            continue
        name = bare(draft.text)
        n = entries.get(name)
        if n is not None and place > lists[n][name]:
            hits.setdefault(n, {}).setdefault(name, place)
    out: list[int] = []
    for n, names in hits.items():
        if len(names) >= LEAST and len(names) >= SHARE * len(lists[n]):
            out += names.values()
    return sorted(out)


def _nested_again(drafts: list[Draft]) -> list[int]:
    """Return the places of nested entries of a list that an agenda above it has, nested as deep.

    Boards of consortia paste an agenda of two levels and type their notes below its entries.
    """
    first: dict[tuple[int, str], int] = {}
    out: dict[tuple[int, str], int] = {}
    tops: Counter[int] = Counter()  # the entries at the margin of each list
    run = last = -2
    told = 0
    for place, draft in enumerate(drafts):
        if draft.level < 0:
            continue
        run, last = (run + 1 if last != place - 1 else run), place
        tops[run] += draft.level == 0
        if draft.level == 0 or draft.cells or draft.role or len(draft.text) > LONGEST:
            continue
        name = draft.level, bare(BRACKETS.sub("", draft.text))
        if first.setdefault(name, run) != run and name not in out:
            out[name] = place
            below = drafts[place + 1] if place + 1 < len(drafts) else draft
            told += below.level > draft.level
    lists = {first[name] for name in out}
    announced = sum(one in lists for one in first.values())
    sure = len(out) >= LEAST and len(lists) == 1 and len(out) >= SHARE * announced
    # Where entries at the margin are as many, they are the items, and those below are points.
    parts = announced >= PARTS * sum(tops[one] for one in lists)
    asked = any(drafts[place].text.endswith("?") for place in out.values())
    return sorted(out.values()) if sure and parts and not asked and told * 2 >= len(out) else []
