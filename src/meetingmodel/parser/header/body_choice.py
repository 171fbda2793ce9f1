"""Which of several names is that of the body: its own, that of the town, that of a committee.

In: possible names with their scores, and all drafts.  Out: the body's name, or None.
Never: joins names that do not stand together.
"""

from ..drafts import Draft
from ..language.phrases import bare, tokens, whole
from ..lexicon.words import Lexicon
from .body_names import Name
from .name_kinds import governs, joined
from .sentences import body_in_sentences

APART = 1.0  # so much less speaks for what is no name of a body
MATTER = 4  # words of a board that is named after its matter
TOWN = 3  # words
OWNER = 4  # words of an organisation above its committee
NEAR = 1  # so many lines below its town stands a board
CERTAIN = 1.2  # a name with a word of bodies in it scores more


def choose(names: list[Name], drafts: list[Draft], lexicon: Lexicon) -> str | None:
    """Return the name: "Mill Lane District" for its board, "Wick City Council" in full."""
    best = max((name for name in names if not name.common), default=None, key=_by_score)
    commons = [name for name in names if name.common]
    commons = [name for name in commons if not governs(name.text, lexicon)] or commons
    common = max(commons, default=None, key=_by_score)
    if best is None or best.score < CERTAIN:
        spoken = body_in_sentences(drafts, lexicon)
        alone = common is not None and (best is None or best.score < common.score - APART)
        if spoken is None and common is not None and alone:
            # "Faculty Senate", though names stand below it
            city = best is not None and best.organization and _is_of_kind(best.text, common.text)
            return joined(best.text, common.text, lexicon) if best and city else common.text
        if spoken is not None or best is None:
            alone = common is not None and " " in common.text
            return spoken or (common.text if common is not None and alone else None)
    committee = _committee_below(best, names, lexicon)
    if committee is not None:
        return committee
    if best.organization:
        # "Otter Town Board" says more than the "Town of Otter" that its minutes tell of.
        own = tokens(best.text) - whole((*lexicon.of_words, *lexicon.articles))
        full = [one for one in names if not (one.common or one.organization)]
        full = [one for one in full if own <= tokens(one.text)]
        if full:
            return max(full, key=_by_score).text
    if common is not None and best.organization:
        return joined(best.text, common.text, lexicon)
    return _seated(best, names, lexicon)


def _by_score(name: Name) -> float:
    return name.score


def _is_of_kind(organization: str, board: str) -> bool:
    """Whether both begin with the same word: "City of Wick", "City Council"."""
    return organization.split(" ", 1)[0].lower() == board.split(" ", 1)[0].lower()


def _committee_below(board: Name, names: list[Name], lexicon: Lexicon) -> str | None:
    """Return the committee whose name stands alone below that of *board*: it met, not all of them.

    "Licensing Committee" of a British council is known by its own name, a "Finance Committee" of
    "Otter Transit Authority" by both. "Board of Directors" may stand between.
    """
    council = bare(board.text.rsplit(None, 1)[-1]) in whole(lexicon.council_ends)
    between = {name.place for name in names if name.common}
    for name in names:
        alone = name.draft is not None and len(name.draft.text) <= len(name.text) + 2
        if not alone:
            continue
        apart = name.place - board.place
        below = apart == 1 or (apart == 2 and board.place + 1 in between)
        if below and bare(name.text.rsplit(None, 1)[-1]) in whole(lexicon.committee_ends):
            return name.text if council else f"{board.text} {name.text}"
    return None


def _seated(board: Name, names: list[Name], lexicon: Lexicon) -> str:
    """Return "Wick Planning Commission" for the one that stands below "City of Wick".

    Letterheads of towns do so; a longer name than that of a matter is its own.
    """
    if board.organization or board.draft is None or len(board.text.split()) > MATTER:
        return board.text
    for name in names:
        if name.draft is None or not name.organization:
            continue
        kind, _, rest = name.text.partition(" ")
        of, _, seat = rest.partition(" ")
        town = seat.partition(", ")[0]
        seats = of.lower() in whole(lexicon.of_words) and kind.lower() in whole(lexicon.town_words)
        near = -1 <= board.place - name.place <= NEAR and name.draft.text.startswith(name.text)
        if seats and near and town and len(town.split()) <= TOWN:
            apart = tokens(town).isdisjoint(tokens(board.text))
            return f"{town} {board.text}" if apart else board.text
    return _owned(board, names, lexicon)


def _owned(board: Name, names: list[Name], lexicon: Lexicon) -> str:
    """Return "Otter Project Technical Committee" for one that any organisation may have."""
    if tokens(board.text) <= whole((*lexicon.committee_words, *lexicon.assembly_words)):
        for name in names:
            above = 0 < board.place - name.place <= NEAR and name.draft is not board.draft
            if above and name.score > CERTAIN and len(name.text.split()) <= OWNER:
                return f"{name.text} {board.text}"
    return board.text
