"""Series of numbers: which of the numbered lines are the agenda's, decided over the whole document.

In: the candidates that have a number.  Out: those whose series are the numbers of an agenda.
Never: looks at one line alone; a number means something only in its series.
"""

from collections import Counter, defaultdict
from itertools import pairwise

from attrs import define, field

from .candidates import Candidate
from .clean import MARKER
from .drafts import Draft
from .lexicon.words import Lexicon
from .numbering import Number, counting, read_loose, read_number
from .phrases import bare, opening, whole
from .sections import Outline
from .sentences import sentences
from .title_words import gathers, is_wrapper, refers

SEVERAL = ("n/n", "code")  # kinds of numbers with several parts
SURE = 1.6  # what speaks for a series: titles, text below them, bold, known words
SURE_AGENDA = 1.0  # the same where a document is an agenda without minutes
FEW = 12  # drafts of short notes
CAPITALS = ("A.", "A)", "A")
OPEN = 12  # so many chains of a kind may go on
GAP = 3  # so many numbers further a series may go on, where lines were lost
WIDE = 0.4  # of the document that the numbers of an agenda reach over, at least
AGAIN = 3  # a label that comes so often heads no list
LEAST = 5  # so many short entries with a colon show that it ends their headings
RUN_IN = 0.8  # of letters that are items have titles that are run in
LABELLED = 32  # so far, where a line with a colon is a heading and a few words
COLON = 60  # so far a colon ends a heading
LABEL = 6  # words of a line with a colon that is more than a label
FIRST = 60  # characters of an entry of several sentences
SENTENCE = 25  # words of the first sentence of an entry that is its title
TITLE_WORDS = 8  # of a heading that ends with a full stop, at most


@define(eq=False)
class Chain:
    """Numbers that follow each other: 1, 2, 3. *depth*: below how many chains of its kind."""

    kind: str
    depth: int = 0
    ones: list[Candidate] = field(factory=list)
    values: list[int] = field(factory=list)

    @property
    def look(self) -> tuple[int, bool, bool]:
        """What its numbers look like."""
        return look(self.ones[-1])


def look(one: Candidate) -> tuple[int, bool, bool]:
    """Return level, bold and capitals of a candidate."""
    return max(one.draft.level, 0), one.bold, one.caps


def chains(numbered: list[Candidate]) -> list[Chain]:
    """Return the chains that *numbered* make up, in the order of their first numbers."""
    out: list[Chain] = []
    stacks: dict[str, list[Chain]] = defaultdict(list)
    values = _values(numbered)
    for one, value in zip(numbered, values):
        assert one.number is not None
        stack = stacks[one.number.kind]
        at = _goes_on(stack, one, value)
        if at is None:
            if len(stack) == OPEN:
                del stack[1]
            stack.append(Chain(one.number.kind))
            out.append(stack[-1])
        else:
            for inner in stack[at + 1 :]:
                inner.depth += 1  # what it stood below goes on after it
            del stack[at + 1 :]
        stack[-1].ones.append(one)
        stack[-1].values.append(value)
    return out


def _goes_on(stack: list[Chain], one: Candidate, value: int) -> int | None:
    """Return which open chain goes on with *value*: the one that looks alike, else the last."""
    best: tuple[float, int] | None = None
    for at, chain in enumerate(stack):
        step = value - chain.values[-1]
        alike = sum(a == b for a, b in zip(chain.look, look(one)))
        if step == 1 or (1 < step <= GAP and alike == 3 and len(chain.ones) > 1 and value > GAP):
            score = (2 if step == 1 else 0) + alike + at * 0.1
            if best is None or score > best[0]:
                best = score, at
    return best[1] if best is not None else None


def _values(numbered: list[Candidate]) -> list[int]:
    """Return the value of each number; of "26/41" and "41/26" the part that counts."""
    parts: dict[str, list[Candidate]] = defaultdict(list)
    for one in numbered:
        if one.number is not None and one.number.kind.startswith(SEVERAL):
            parts[one.number.kind].append(one)
    for ones in parts.values():
        values = counting([one.number.text for one in ones if one.number is not None])
        for one, value in zip(ones, values):
            if one.number is not None:
                one.number = one.number._replace(value=value)
    return [one.number.value for one in numbered if one.number is not None]


def find_series(
    found: list[Candidate], drafts: list[Draft], lexicon: Lexicon, *, agenda: bool = False
) -> set[int]:
    """Return the places of the numbered candidates that open items, and name their kinds by depth.

    Chains of a kind at the same depth are judged together: the letters below one item say what
    those below another are.
    """
    heads = [one for one in found if one.kind[0] == "h" and one.kind[1:].isdigit()]
    real_heads = sum(not is_wrapper(one.title, lexicon) for one in heads)
    numbered = [one for one in found if one.kind.startswith("n:")]
    _mark_inner(numbered)
    groups: dict[tuple[str, int], list[Chain]] = defaultdict(list)
    for chain in chains(numbered):
        listed = [one for one in chain.ones if one.listed]
        known = whole((*lexicon.usual_items, *lexicon.attendance_items))
        if len(listed) > 0.6 * len(chain.ones) and not any(
            bare(one.title.partition(":")[0]) in known for one in listed
        ):
            continue  # "1. Ann Lee, 2. Bob Roe": those present
        groups[chain.kind, chain.depth].append(chain)
    times = Counter(one.title for one in found if one.kind == "colon")
    marks = {
        one.place: "label:" if one.kind == "colon" and len(one.title.split()) < LABEL else one.kind
        for one in found
        if one.kind[0] in "hcbn" and one.kind != "bullet"
        if times[one.title] < AGAIN  # "Documents:" below each
    }
    gathering = {one.place for one in numbered if one.rest is None and gathers(one.title, lexicon)}
    out: set[int] = set()
    for (kind, depth), together in groups.items():
        for one in (one for chain in together for one in chain.ones):
            one.kind = f"n:{kind}:{depth}"
        _cut_at_colons([one for chain in together for one in chain.ones], lexicon)
        good = [together]
        below = _stand_below(together, gathering) and depth > 0
        if not _is_agenda(together, drafts, real_heads, marks, lexicon, agenda=agenda, below=below):
            # Below one item letters are titles, below another points.
            good = [
                [chain]
                for chain in together
                if len(together) > 1 < len(chain.ones)
                and (kind in CAPITALS or _are_told(chain, marks, drafts))
                and _is_agenda([chain], drafts, real_heads, marks, lexicon, agenda=False)
                and all(is_titled(one, lexicon, run_in=True) for one in chain.ones)
            ]
        for run in good:
            told = [chain for chain in run if agenda or _is_told(chain, marks, lexicon)]
            few = len(told) >= 2 * (len(run) - len(told))
            for chain in run if few else told:
                if chain in told or all(is_titled(one, lexicon, run_in=True) for one in chain.ones):
                    for one in chain.ones:
                        _cut(one, lexicon)
                        out.add(one.place)
    return out


def _mark_inner(numbered: list[Candidate]) -> None:
    """Mark numbers that begin with the one they stand below: "3a" and "3b" after "3."."""
    outer = ""
    for one in numbered:
        assert one.number is not None
        if not one.number.kind.startswith("mixed"):
            outer = one.number.text
        one.inner = _is_inner(one.number, outer)


def _is_inner(number: Number, outer: str) -> bool:
    """Whether *number* is that of a part of the matter *outer*: "3a" of 3."""
    return number.kind.startswith("mixed") and number.text[:-1].strip(".-") == outer


def _is_agenda(
    together: list[Chain],
    drafts: list[Draft],
    real_heads: int,
    marks: dict[int, str],
    lexicon: Lexicon,
    *,
    agenda: bool,
    below: bool = False,
) -> bool:
    """Whether chains are the numbers of an agenda, not of lists in the text.

    *agenda*: the document is one, and has hardly a sentence; *below*: they stand below "Reports"
    or "New business".
    """
    ones = [one for chain in together for one in chain.ones]
    if len(ones) < 2:
        return _is_alone(ones[0], drafts, real_heads)
    loose = ones[0].loose
    whole_chains = sum(
        len(chain.ones) for chain in together if len(chain.ones) > 1 or chain.values[0] == 1
    )
    if whole_chains < (0.9 if loose else 0.6) * len(ones):
        return False
    if loose and len(ones) < 3 and not all(one.inner for one in ones):
        return False
    # A list of points stands between two labels, without text below its entries.
    heads = {place for place, kind in marks.items() if kind == "label:"}
    lettered = together[0].kind.strip("()") in ("a.", "a", "i.", "i")
    lettered = lettered and not (len(together) > 1 and _are_run_in(ones))
    usual = sum(bare(one.title) in whole(lexicon.usual_items) for one in ones)
    wide = len(ones) > 3 and len(together) < 3 and _is_wide(ones, len(drafts))
    level = min(max(one.draft.level, 0) for one in ones)
    # Clubs and small boards number what they tell: "1. The roof was mended. It cost …".
    told = wide and real_heads == 0 and len(together) == 1 and level <= 0 and not loose
    titled = sum(
        is_titled(one, lexicon, run_in=not lettered)
        or (wide and not lettered and first_sentence(one, lexicon, told=told) is not None)
        for one in ones
    ) / len(ones)
    places = {one.place for one in ones} | heads
    followed = sum(
        (one.rest is not None and not lettered)
        or (wide and first_sentence(one, lexicon, told=told) is not None)
        or one.place + 1 + one.below not in places  # the last of the document has nothing below it
        for one in ones
    ) / len(ones)
    marked = sum(one.bold or one.caps for one in ones) / len(ones)
    if max(titled, marked) < (0.8 if loose else 0.4):
        return False
    right_below = sum(chain.ones[0].place - 1 in marks for chain in together) / len(together)
    score = titled + followed + marked + 0.4 * min(usual, 3) + 0.4 * wide
    score -= 0.3 * (level > 0 and not wide)
    score += 0.3 * below if below or level <= 0 else -0.1 * (together[0].depth > 0)
    if real_heads >= 3:
        # Where headings have a style, numbers right below them may be items, others are points.
        score -= 0.6 - 0.4 * right_below
    return score >= (SURE_AGENDA if agenda else SURE)


def _stand_below(together: list[Chain], gathering: set[int]) -> bool:
    """Whether most lists stand right below a heading that says that matters follow."""
    first = [chain.ones[0].place - 1 for chain in together if len(chain.ones) > 1]
    return 2 * sum(place in gathering for place in first) > len(first)


def _are_run_in(ones: list[Candidate]) -> bool:
    """Whether letters below several items are titled: "a) Roads – Cllr Lee said that …"."""
    titled = sum(one.rest is not None and len(one.title.split()) <= LABEL for one in ones)
    return len(ones) >= LEAST and titled >= RUN_IN * len(ones)


def _is_wide(ones: list[Candidate], count: int) -> bool:
    """Whether numbers reach over the document, or over all that stands below its head."""
    first, last = min(one.place for one in ones), max(one.place for one in ones)
    below = first < count / 2 and last - first >= 0.6 * (count - first)
    return last - first > WIDE * count or below


def _is_told(chain: Chain, marks: dict[int, str], lexicon: Lexicon) -> bool:
    """Whether one list of several is more than points: text stands below its entries.

    Or behind their first sentences, where it is the whole paper: "3. The lease. Moved by Lee …".
    """
    places = {one.place for one in chain.ones}
    labels = {place for place, kind in marks.items() if kind == "label:"}
    told = sum(
        one.rest is not None
        or one.place + 1 + one.below not in places | labels
        or first_sentence(one, lexicon, told=True) is not None
        for one in chain.ones
    )
    known = whole((*lexicon.usual_items, *lexicon.attendance_items))
    return (
        len(chain.ones) < 2
        or told * 2 > len(chain.ones)
        or sum(one.bold or one.caps for one in chain.ones) * 2 >= len(chain.ones)
        or any(bare(one.title) in known for one in chain.ones)
    )


def _are_told(chain: Chain, marks: dict[int, str], drafts: list[Draft]) -> bool:
    """Whether text stands below each of the short entries of a list right below a heading.

    Below "3." the entries "3.1 Roads" may be titles, where "2.1 It was agreed to …" is text.
    """
    places = {one.place for one in chain.ones}
    return chain.ones[0].place - 1 in marks and all(
        one.rest is None
        and len(one.title.split()) <= TITLE_WORDS
        and one.place + 1 < len(drafts)
        and one.place + 1 not in places
        and one.place + 1 not in marks
        for one in chain.ones
    )


def _is_alone(one: Candidate, drafts: list[Draft], real_heads: int) -> bool:
    """Whether one number is an item: "1. Budget" above its text, in short notes."""
    first = one.number is not None and one.number.value == 1 and one.draft.level == 0
    alone = one.short and one.ends not in ".;,?" and one.rest is None and not one.loose
    return first and alone and real_heads == 0 and one.place + 1 < len(drafts) < FEW


def first_sentence(one: Candidate, lexicon: Lexicon, *, told: bool = False) -> int | None:
    """Return where the title of a long entry ends: "Contract with Oak Paving. Moved by Lee …".

    *told*: it may tell of something, "The roof was mended. It cost less than we thought.".
    """
    text = one.draft.text
    if one.rest is not None or one.below or len(text) < FIRST:
        return None
    start = len(text) - len(one.title) if text.endswith(one.title) else 0
    cut = sentences(text[start:], lexicon)
    if len(cut) < 2:
        return None
    words = text[start : start + cut[0][1]].split()
    if len(words) > SENTENCE:
        return None
    if not told and not whole(lexicon.verbs_of_prose).isdisjoint(words):
        return None
    return start + cut[0][1]


def _cut_at_colons(ones: list[Candidate], lexicon: Lexicon) -> None:
    """Cut all entries at their colon where most are: "3. Matters arising: None.".

    A title that agendas know ends there in any case.
    """
    usual = whole((*lexicon.usual_items, *lexicon.attendance_items))
    cut = sum(
        one.rest is not None and one.draft.text[: one.rest].rstrip()[-1:] == ":" for one in ones
    )
    short = sum(0 < one.title.find(":") <= LABELLED for one in ones if one.rest is None)
    few = len(ones) < LEAST or (cut + short) * 4 < 3 * len(ones)
    few = few and (cut < 2 or cut * 2 < len(ones))
    for one in ones:
        text = one.draft.text
        at = text.find(": ", 0, COLON)
        if one.rest is None and at > 0 and text.endswith(one.title):
            title = text[len(text) - len(one.title) : at]
            told = text[-1] == "." or len(text[at:].split()) > TITLE_WORDS
            if not few or (bare(title) in usual and told and one.draft.role is None):
                one.title, one.rest = title, at + 2


def _cut(one: Candidate, lexicon: Lexicon) -> None:
    """Leave an accepted entry its first sentence as title, where more than one stands in it."""
    stop = first_sentence(one, lexicon, told=True)
    if stop is not None:
        text = one.draft.text
        start = len(text) - len(one.title) if text.endswith(one.title) else 0
        one.title, one.rest = text[start:stop], stop


def is_titled(one: Candidate, lexicon: Lexicon, *, run_in: bool) -> bool:
    """Whether what stands behind the number is a title, not a sentence."""
    if refers(one.title, lexicon):
        return False
    if one.rest is not None:
        return run_in
    if not one.short or one.ends in ";," or one.title[:1].islower():
        return False
    if opening(lexicon.agenda_openings).match(one.title):
        return True
    if one.ends in ".?":
        return len(one.title.split()) <= TITLE_WORDS and (
            bare(one.title) in whole(lexicon.usual_items) or one.title.istitle() or one.bold
        )
    return True


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
                if _is_inner(number, outer):
                    out.add(id(section))
    chained = any("-" in kind and len(group) > 2 for kind, group in groups.items())
    for kind, group in groups.items():
        values = counting(texts[kind]) if kind.startswith(SEVERAL) else []
        values = values or [value for _, value in group]
        steps = sum(b == a + 1 or b == 1 for a, b in pairwise(values))
        few = 1 if chained and kind == "1" and values[0] == 1 else 2  # "1", "1-1", "1-2", "2"
        if len(values) > few and steps >= 0.75 * (len(values) - 1):
            out |= {one for one, _ in group}
    return out
