"""Lines that were announced in a list: the agenda's entries, each again above what was said of it.

In: candidates and drafts.  Out: the same; lines that say again what an entry said are of the kind
"again", whatever they look like.
Never: takes an entry of the list itself, or fewer than three such lines.

Groups paste the agenda at the top as a list and type their notes below its words.
"""

from ...drafts import Draft
from ...headings.candidates import Candidate
from ...language.phrases import bare

LEAST = 3
LONGEST = 90  # characters of an entry
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
    places = _come_again(drafts, lists)
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
