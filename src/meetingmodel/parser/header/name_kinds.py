"""What the name of a body says: that many bear it, that it is a city's, that it has a number.

In: a name.  Out: yes or no; the board and the organisation in it.
Never: takes a word off a name, or says whose meeting it was.
"""

import re
from functools import lru_cache

from ..language.phrases import Phrase, any_of, bare, phrase, whole
from ..lexicon.words import Lexicon
from .naming import POSSESSIVE, kind_words

WORDS = 12  # a name of more words is a sentence
SHORT = re.compile(r"[A-Z]\d{1,3}[A-Z]+$|[A-Z]\d{3,5}$")  # "W3C", "P1234" of a standard
ENDED = re.compile(r"[a-z]{3}\. [A-Z]")  # a sentence, but "St. Ann's Club" is a name


def may_be_name(name: str, lexicon: Lexicon) -> bool:
    """Whether *name* has the form of a name at all."""
    words = name.split()
    figures = [word for word in words if any(map(str.isdigit, word)) and not SHORT.match(word)]
    return bool(
        words
        and len(words) <= WORDS
        and words[0].lower() not in whole(lexicon.next_words)  # "Next SteerCo" heads a day
        and not (len(words) == 1 and words[0].lower() in whole(lexicon.meeting_matters))
        and (not figures or (len(figures) == 1 < len(words) and _number(lexicon).match(figures[0])))
        and name[0].isupper()
        and "@" not in name
        and whole(lexicon.verbs_of_prose).isdisjoint(words)  # "It was agreed that the board …"
        and not name.endswith(("?", "!", "/"))
        and ENDED.search(name) is None
    )


def is_organization(name: str, lexicon: Lexicon) -> bool:
    """Whether *name* is that of a city, district or firm rather than of a board in it."""
    return (
        phrase(lexicon.organization_words).search(name) is not None
        and phrase(lexicon.assembly_words).search(name) is None
    )


@lru_cache(maxsize=8)
def body_pattern(lexicon: Lexicon) -> Phrase:
    """Return the pattern of words that stand in the names of bodies and organisations."""
    return phrase((*lexicon.assembly_words, *lexicon.organization_words, *lexicon.body_words))


def is_common(name: str, lexicon: Lexicon) -> bool:
    """Whether *name* is one that many bodies bear: "Board of Directors", "City Council"."""
    low = _plain(name)
    for common in lexicon.common_bodies:
        if low.startswith(common):
            rest = low[len(common) :].split()
            if all(word in _common_words(lexicon) for word in rest):
                return True
    return False


def governs(name: str, lexicon: Lexicon) -> bool:
    """Whether *name* is that of the board that every organisation of the kind has."""
    return bare(name).startswith(lexicon.governing_bodies)


@lru_cache(maxsize=8)
def _common_words(lexicon: Lexicon) -> frozenset[str]:
    words = (*lexicon.assembly_words, *lexicon.organization_words, *lexicon.title_fillers)
    return frozenset(words) | kind_words(lexicon)


def is_kind(words: list[str], lexicon: Lexicon) -> bool:
    """Whether all of *words* say what kind of meeting or board it is: "interim"."""
    return all(word in kind_words(lexicon) for word in words)


def is_numbered(name: str, lexicon: Lexicon) -> bool:
    """Whether a number tells which of many of its kind *name* is: "District 12", "Lodge No. 4"."""
    head, _, last = name.rpartition(" ")
    kind = head.rsplit(" ", 1)[-1]
    if bare(kind) in whole(lexicon.number_words):
        kind = head.rsplit(" ", 2)[-2] if head.count(" ") else ""
    return _number(lexicon).match(last) is not None and bare(kind) in whole(
        (*lexicon.organization_words, *lexicon.numbered_bodies)
    )


@lru_cache(maxsize=8)
def _number(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "21" or "#21" behind "Area" or "Ward"."""
    return re.compile(rf"(?:#|(?i:{any_of(lexicon.number_words)})\.?)?\d{{1,4}}$")


def name_parts(name: str, lexicon: Lexicon) -> list[str]:
    """Return the board and the district of "Board of Directors of the Mill District"."""
    low = _plain(name)
    for common in lexicon.common_bodies:
        if low.startswith(common) and not low[len(common) : len(common) + 1].isalnum():
            match = of_the(lexicon).match(name, len(common))
            rest = name[match.end() :] if match is not None else ""
            # "Board of Library Trustees" is one name, "Trustees of the Mill District" are two.
            apart = " " in common or is_organization(rest, lexicon)
            if match is not None and apart and body_pattern(lexicon).search(rest):
                parted = [name[: len(common)], rest]
                board = common in whole(lexicon.governing_bodies)
                sits = is_organization(rest, lexicon) or not board
                # A trust and its board are two bodies; who met is the board, wherever it sits.
                return parted if sits else [joined(rest, parted[0], lexicon)]
            break
    return [name]


def joined(organization: str, board: str, lexicon: Lexicon) -> str:
    """Return "Wick City Council" for the City Council of the "City of Wick"."""
    for common in lexicon.governing_bodies if " " in board else ():
        if _plain(board).startswith(f"{common} ") and " " in common:
            board = board[: len(common)]  # "Board of Directors Special Board"
    if board.endswith(POSSESSIVE):
        board = f"{board[:-2]}{board[-1]}"  # "Board of Director's", a slip
    kind, _, rest = organization.partition(" ")
    of, _, place = rest.partition(" ")
    same = kind.lower() == board.split(" ", 1)[0].lower() and of.lower() in lexicon.of_words
    return f"{place} {board}" if same and place else f"{organization} {board}"


def _plain(name: str) -> str:
    return name.lower().replace("’", "'").rstrip("'")


@lru_cache(maxsize=8)
def of_the(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what stands between a board and where it sits: "of the"."""
    return re.compile(rf"\s+{any_of(lexicon.of_words)}\s+{the(lexicon)}(?=[A-Z])")


def the(lexicon: Lexicon) -> str:
    """Return the pattern of an article and its blank, which may be missing."""
    return rf"(?:(?i:{any_of(lexicon.articles)})\s+)?"
