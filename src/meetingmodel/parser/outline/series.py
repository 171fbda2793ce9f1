"""Series of numbers: which of the numbered lines are the agenda's, decided over the whole document.

In: the candidates that have a number.  Out: those whose series are the numbers of an agenda.
Never: looks at one line alone; a number means something only in its series.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from attrs import evolve

from ..drafts import Draft
from ..headings.candidate import Candidate
from ..headings.numbered_titles import (
    are_points,
    cut_at_colons,
    cut_sentence,
    is_titled,
    paragraphs_among,
)
from ..headings.title_words import gathers, is_wrapper
from ..language.phrases import whole
from ..lexicon.words import Lexicon
from .agenda_numbers import CAPITALS, LABEL, ZEROS, Setting, are_parts, is_agenda
from .chains import Chain, chains, mark_inner
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
from .told_lists import are_matters, are_told, is_told, stand_below, tells_business

DECIMAL = "11"  # how the kinds of numbers such as "4.2" begin
LISTS = (
    lists_people,
    lists_tasks,
    lists_movers,
    lists_days,
    lists_votes,
)  # lists that are no agenda
AGAIN = 3  # a label that comes so often heads no list


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
    mark_inner(numbered)
    groups: dict[tuple[str, int], list[Chain]] = defaultdict(list)
    for chain in chains(numbered):
        if any(lists(chain, lexicon) for lists in LISTS) or lists_holders(chain, drafts, lexicon):
            continue
        groups[chain.kind, chain.depth].append(chain)
    setting = Setting(drafts, _marks(found, lexicon), real_heads, agenda, lexicon)
    gathering = {one.place for one in numbered if one.rest is None and gathers(one.title, lexicon)}
    out: set[int] = set()
    for (kind, depth), together in _without_points(groups, lexicon):
        for one in (one for chain in together for one in chain.ones):
            one.kind = f"n:{kind}:{depth}"
        cut_at_colons([one for chain in together for one in chain.ones], lexicon)
        for chain in together if len(together) > 1 else ():
            cut_at_colons(chain.ones, lexicon)  # "1. CLERK: …" below "Reports" alone
        good = [together]
        below = stand_below(together, gathering) and depth > 0
        if not fill_parts(together, heads, lexicon) and not is_agenda(
            together, setting, below=below
        ):
            good = _of_titles(together, gathering, setting)
        for run in good:
            out |= _opening(run, setting)
    return out


def _marks(found: list[Candidate], lexicon: Lexicon) -> dict[int, str]:
    """Return the headings and labels of a document by place, but for "Documents:" below each."""
    times = Counter(one.title for one in found if one.kind == "colon")
    return {
        one.place: "label:" if _is_label(one, lexicon) else one.kind
        for one in found
        if one.kind[0] in "hcbn" and one.kind != "bullet"
        if times[one.title] < AGAIN
    }


def _of_titles(together: list[Chain], gathering: set[int], setting: Setting) -> list[list[Chain]]:
    """Return the lists of titles among several: below one item letters are, below another points.

    Each stands by itself.
    """
    lexicon = setting.lexicon
    return [
        [chain]
        for chain in together
        if len(together) > 1 < len(chain.ones)
        and (
            are_matters(chain, gathering, lexicon)
            or (
                (chain.kind in CAPITALS or are_told(chain, setting.marks, setting.drafts))
                and is_agenda([chain], evolve(setting, agenda=False))
                and all(is_titled(one, lexicon, run_in=True) for one in chain.ones)
            )
        )
    ]


def _opening(run: list[Chain], setting: Setting) -> set[int]:
    """Return the places that open items, of lists that number them; their titles are cut."""
    lexicon = setting.lexicon
    sure = setting.agenda or run[0].kind == ZEROS or are_parts(run, lexicon)
    sure = sure or (len(run) == 1 and tells_business(run[0], lexicon))
    run = [chain for chain in run if sure or not says(chain, lexicon)]
    told = [chain for chain in run if sure or is_told(chain, setting.marks, lexicon)]
    few = len(told) >= 2 * (len(run) - len(told))
    prose = paragraphs_among([one for chain in run for one in chain.ones], lexicon)
    out: set[int] = set()
    for chain in run if few else told:
        if chain in told or all(is_titled(one, lexicon, run_in=True) for one in chain.ones):
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
