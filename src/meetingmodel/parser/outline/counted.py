"""Which headings of a finished tree begin with figures that count.

In: the outline.  Out: the ids of its sections whose first figures are their numbers.
Never: takes a figure that is a word of the title: "3 people came".
"""

from collections import defaultdict
from itertools import pairwise

from ..blocks.numbering import counting, read_loose, read_number
from ..cleaning.hanging import FILED
from ..cleaning.marks import MARKER
from ..lexicon.words import Lexicon
from ..sections import Outline
from .chains import SEVERAL, is_inner


def counted(outline: Outline, lexicon: Lexicon) -> set[int]:
    """Return the ids of the sections whose headings begin with figures that count: "3 Highways".

    The tree alone says so: three headings or more, and each goes on from the one before; or one
    begins with the number that it stands below: "3a" below "3.".
    """
    groups: dict[str, list[tuple[int, int]]] = defaultdict(list)
    texts: dict[str, list[str]] = defaultdict(list)
    out: set[int] = set()
    outer = ""
    for section in outline.walk():
        text = section.heading[0].text if section.heading else ""
        mark = MARKER.match(text)
        if mark is not None and mark["number"]:
            outer = mark["number"].strip("().")
        if (
            (text[:1].isalnum() or text[:1] == "[")
            and mark is None
            and read_number(text, lexicon) is None
        ):
            number = read_loose(text)
            if number is not None:
                groups[number.kind].append((id(section), number.value))
                texts[number.kind].append(number.text)
                if is_inner(number, outer):
                    out.add(id(section))
    chained = any("-" in kind and len(group) > 2 for kind, group in groups.items())
    for kind, group in groups.items():
        # "17:30", "18:30" are hours: of figures with a colon only the last may count.
        several = kind.startswith(SEVERAL) and ":" not in kind
        values = counting(texts[kind]) if several else []
        values = values or [value for _, value in group]
        steps = sum(b == a + 1 or b == 1 for a, b in pairwise(values))
        few = 1 if chained and kind == "1" and values[0] == 1 else 2  # "1", "1-1", "1-2", "2"
        # The numbers of files go up, and need not count on: "26-0398", "26-0417".
        filed = len(values) > few and all(FILED.fullmatch(text) for text in texts[kind])
        filed = filed and all(a < b for a, b in pairwise(values))
        if filed or (len(values) > few and steps >= 0.75 * (len(values) - 1)):
            out |= {one for one, _ in group}
    return out
