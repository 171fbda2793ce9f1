"""Series of numbers: which of the numbered lines are the agenda's, decided over the whole document.

In: the candidates that have a number.  Out: those whose series are the numbers of an agenda.
Never: looks at one line alone; a number means something only in its series.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

from ..blocks.numbering import Number, counting, read_loose, read_number
from ..cleaning.clean import MARKER
from ..cleaning.hanging import FILED
from ..drafts import Draft
from ..headings.candidates import SERIES, Candidate
from ..headings.numbered_titles import (
    TITLE_WORDS,
    are_points,
    cut_at_colons,
    cut_sentence,
    first_sentence,
    is_titled,
    names_matter,
    paragraphs_among,
)
from ..headings.title_words import gathers, is_wrapper
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..sections import Outline
from .chains import SEVERAL, Chain, chains
from .numbered_lists import (
    fill_parts,
    lists_days,
    lists_holders,
    lists_movers,
    lists_people,
    lists_tasks,
    lists_votes,
    says,
)

SURE = 1.6  # what speaks for a series: titles, text below them, bold, known words
SURE_AGENDA = 1.0  # the same where a document is an agenda without minutes
FEW = 12  # drafts of short notes
PARTS = 0.4  # what speaks for numbers such as "E.1" below "E."
BELOW_ALL = 0.2  # for capital letters that most lists begin with right below a heading
DECIMAL = "11"  # how the kinds of numbers such as "4.2" begin
ZEROS = "1.0"  # the kind of such numbers
LISTS = (
    lists_people,
    lists_tasks,
    lists_movers,
    lists_days,
    lists_votes,
)  # lists that are no agenda
CAPITALS = ("A.", "A)", "A")
WIDE = 0.4  # of the document that the numbers of an agenda reach over, at least
MOSTLY = 0.7
AGAIN = 3  # a label that comes so often heads no list
RUN_IN = 0.8  # of letters that are items have titles that are run in
LETTERED = 4  # so many entries
LABEL = 6  # words of a line with a colon that is more than a label


def find_series(
    found: list[Candidate], drafts: list[Draft], lexicon: Lexicon, *, agenda: bool = False
) -> set[int]:
    """Return the places of the numbered candidates that open items, and name their kinds by depth.

    Chains of a kind at the same depth are judged together: the letters below one item say what
    those below another are.
    """
    heads = [one for one in found if one.kind[0] == "h" and one.kind[1:].isdigit()]
    real_heads = sum(not is_wrapper(one.title, lexicon) for one in heads)
    numbered = _with_hours(found)
    _mark_inner(numbered)
    groups: dict[tuple[str, int], list[Chain]] = defaultdict(list)
    for chain in chains(numbered):
        if any(lists(chain, lexicon) for lists in LISTS) or lists_holders(chain, drafts, lexicon):
            continue
        groups[chain.kind, chain.depth].append(chain)
    times = Counter(one.title for one in found if one.kind == "colon")
    marks = {
        one.place: "label:" if _is_label(one, lexicon) else one.kind
        for one in found
        if one.kind[0] in "hcbn" and one.kind != "bullet"
        if times[one.title] < AGAIN  # "Documents:" below each
    }
    gathering = {one.place for one in numbered if one.rest is None and gathers(one.title, lexicon)}
    out: set[int] = set()
    for (kind, depth), together in _without_points(groups, lexicon):
        for one in (one for chain in together for one in chain.ones):
            one.kind = f"n:{kind}:{depth}"
        cut_at_colons([one for chain in together for one in chain.ones], lexicon)
        for chain in together if len(together) > 1 else ():
            cut_at_colons(chain.ones, lexicon)  # "1. CLERK: …" below "Reports" alone
        good = [together]
        below = _stand_below(together, gathering) and depth > 0
        if not fill_parts(together, heads, lexicon) and not _is_agenda(
            together, drafts, real_heads, marks, lexicon, agenda=agenda, below=below
        ):
            # Below one item letters are titles, below another points.
            good = [
                [chain]
                for chain in together
                if len(together) > 1 < len(chain.ones)
                and (
                    _are_matters(chain, gathering, lexicon)
                    or (
                        (kind in CAPITALS or _are_told(chain, marks, drafts))
                        and _is_agenda([chain], drafts, real_heads, marks, lexicon, agenda=False)
                        and all(is_titled(one, lexicon, run_in=True) for one in chain.ones)
                    )
                )
            ]
        for run in good:
            sure = agenda or kind == ZEROS or _are_parts(run, lexicon)
            run = [chain for chain in run if sure or not says(chain, lexicon)]
            told = [chain for chain in run if sure or _is_told(chain, marks, lexicon)]
            few = len(told) >= 2 * (len(run) - len(told))
            prose = paragraphs_among([one for chain in run for one in chain.ones], lexicon)
            for chain in run if few else told:
                if chain in told or all(_opens_titled(one, lexicon) for one in chain.ones):
                    for one in chain.ones:
                        if one.place not in prose:
                            cut_sentence(one, lexicon)
                            out.add(one.place)
    return out


def _is_label(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a line is a label of few words, and no clause: "We decided the following:"."""
    words = one.title.split()
    told = any(word.islower() and word.endswith(lexicon.past_ends) for word in words)
    told = told or not whole(lexicon.verbs_of_prose).isdisjoint(words)
    return one.kind == "colon" and len(words) < LABEL and not told


def _without_points(
    groups: Mapping[tuple[str, int], list[Chain]], lexicon: Lexicon
) -> Iterator[tuple[tuple[str, int], list[Chain]]]:
    """Yield the *groups* but for numbers below an item, of what is said of it point by point."""
    for (kind, depth), together in groups.items():
        inner = depth > 0 or kind.startswith(DECIMAL)
        ones = [one for chain in together for one in chain.ones]
        if not (inner and are_points(ones, lexicon)):
            yield (kind, depth), together


def _with_hours(found: list[Candidate]) -> list[Candidate]:
    """Return the candidates that have a number, also "3.1 0915-1030 Comments" beside "3.2 Lunch".

    Where all numbers have their hours, these say more than the numbers do.
    """
    kinds = {one.number.kind for one in found if one.number and one.kind.startswith("n:")}
    for one in found:
        if one.kind == "slot" and one.number is not None and one.number.kind in kinds:
            one.kind = f"n:{one.number.kind}:{max(one.draft.level, 0)}"
    return [one for one in found if one.kind.startswith("n:")]


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
    inner = number.text.strip(" ()")[:-1].strip(" .-(")
    return number.kind.startswith("mixed") and inner == outer


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
    lettered = _is_lettered(together[0])
    lettered = lettered and not _are_in_bold(ones)
    lettered = lettered and not (len(together) > 1 and _are_run_in(ones))
    usual = sum(bare(one.title) in whole(lexicon.usual_items) for one in ones)
    wide = len(ones) > 3 and len(together) < 3 and _is_wide(ones, len(drafts))
    level = min(max(one.draft.level, 0) for one in ones)
    # Clubs and small boards number what they tell: "1. The roof was mended. It cost …".
    told = wide and real_heads == 0 and len(together) == 1 and level <= 0 and not loose
    told = told and _go_on(ones, lexicon)
    places = {one.place for one in ones} | heads
    followed = sum(
        (one.rest is not None and not lettered)
        or (wide and first_sentence(one, lexicon, told=told) is not None)
        or one.place + 1 + one.below not in places  # the last of the document has nothing below it
        for one in ones
    ) / len(ones)
    over = followed == 1 and _stand_over_text(ones, drafts)
    titled = sum(
        is_titled(one, lexicon, run_in=not lettered)
        or (over and names_matter(one, lexicon))
        or (wide and not lettered and first_sentence(one, lexicon, told=told) is not None)
        for one in ones
    ) / len(ones)
    marked = sum(one.bold or one.caps for one in ones) / len(ones)
    # "4.0" numbers nothing but matters, though only a sentence stands behind it.
    zeros = wide and together[0].kind == ZEROS
    if max(titled, marked) < (0.8 if loose else 0.4) and not zeros:
        return False
    right_below = sum(chain.ones[0].place - 1 in marks for chain in together) / len(together)
    score = titled + followed + marked + 0.4 * min(usual, 3) + 0.4 * wide + SURE * zeros
    score -= 0.3 * (level > 0 and not wide)
    score += PARTS * _are_parts(together, lexicon)
    # The software of school boards has "A." right below "8. New business", "9. Contracts" and all.
    below_all = len(together) >= SERIES and right_below >= MOSTLY
    score += BELOW_ALL * (below_all and together[0].kind in CAPITALS)
    score += 0.3 * below if below or level <= 0 else -0.1 * (together[0].depth > 0)
    if real_heads >= 3:
        # Where headings have a style, numbers right below them may be items, others are points.
        score -= 0.6 - 0.4 * right_below
    return score >= (SURE_AGENDA if agenda else SURE)


def _go_on(ones: list[Candidate], lexicon: Lexicon) -> bool:
    """Whether nearly all entries have more behind their first sentence, as behind a title.

    A list of sentences, "2. We chose a clerk.", only tells, one thing after the other.
    """
    several = sum(first_sentence(one, lexicon, told=True) is not None for one in ones)
    short = sum(one.short and one.ends not in ".?;," for one in ones)
    return several + short >= MOSTLY * len(ones)


def _are_parts(together: list[Chain], lexicon: Lexicon) -> bool:
    """Whether the numbers of several chains begin with those they stand below: "E.1" after "E."."""
    ones = [one for chain in together for one in chain.ones]
    titled = sum(is_titled(one, lexicon, run_in=True) for one in ones)
    return len(together) > 1 and all(one.inner for one in ones) and titled >= RUN_IN * len(ones)


def _stand_over_text(ones: list[Candidate], drafts: list[Draft]) -> bool:
    """Whether a paragraph stands right below most numbers, and no list."""
    below = [drafts[one.place + 1] for one in ones if one.place + 1 < len(drafts)]
    return sum(draft.level < 0 and not draft.cells for draft in below) * 2 > len(ones)


def _stand_below(together: list[Chain], gathering: set[int]) -> bool:
    """Whether most lists stand right below a heading that says that matters follow."""
    first = [chain.ones[0].place - 1 for chain in together if len(chain.ones) > 1]
    return 2 * sum(place in gathering for place in first) > len(first)


def _is_lettered(chain: Chain) -> bool:
    """Whether small letters mark a list: mostly points of one matter."""
    return chain.kind.strip("()") in ("a.", "a", "i.", "i")


def _are_matters(chain: Chain, gathering: set[int], lexicon: Lexicon) -> bool:
    """Whether a list right below "Old business" has text behind a title in each of its entries.

    Senates number what was announced as well: "1. The provost reported that …".
    """
    ones = chain.ones
    if _is_lettered(chain):
        return False
    told = all(one.rest is not None or first_sentence(one, lexicon) is not None for one in ones)
    return told and ones[0].place - 1 in gathering and chain.values[0] == 1


def _opens_titled(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether an entry is a title, or begins with one and a full stop."""
    return is_titled(one, lexicon, run_in=True) or first_sentence(one, lexicon) is not None


def _are_run_in(ones: list[Candidate]) -> bool:
    """Whether letters below several items are titled: "a) Roads – Cllr Lee said that …"."""
    titled = sum(one.rest is not None and len(one.title.split()) <= LABEL for one in ones)
    return len(ones) >= LETTERED and titled >= RUN_IN * len(ones)


def _are_in_bold(ones: list[Candidate]) -> bool:
    """Whether letters have titles in bold, and text behind these: "a) **Roads** Cllr Lee …"."""
    return sum(one.bold and one.rest is not None for one in ones) >= RUN_IN * len(ones)


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
        # The numbers of files go up, and need not count on: "26-0398", "26-0417".
        filed = len(values) > few and all(FILED.fullmatch(text) for text in texts[kind])
        filed = filed and all(a < b for a, b in pairwise(values))
        if filed or (len(values) > few and steps >= 0.75 * (len(values) - 1)):
            out |= {one for one, _ in group}
    return out
