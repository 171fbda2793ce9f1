"""Who met, as clerks of towns spell it out: "Board of Trustees of the Village of Otter, OH".

In: the lines at the top, the name that they gave so far.  Out: the name, or the town's board.
Never: reads a line that tells of no meeting, or puts a board before one of another name.
"""

import re
from functools import lru_cache

from ..drafts import Draft
from ..language.phrases import any_of, phrase, tokens, whole
from ..lexicon.words import Lexicon
from .name_kinds import body_pattern, joined, the

LINES = 14  # so many lines at the top are looked at
TITLE = 3  # so many of them may be one title
LONGEST = 600
SHORT = 90  # a longer line is no line of a title


def seated(chosen: str | None, zone: list[Draft], lexicon: Lexicon) -> str | None:
    """Return the board of a town that title or first sentence name in full, else *chosen*.

    A title may run over several lines, and what stands behind the town in its sentence ("Mill
    County, Minnesota") or only half of the board's name ("Board of Trustee") was chosen then.
    """
    for place in range(min(len(zone), LINES)):
        lines = [zone[place].text]
        if len(lines[0]) <= SHORT:
            lines += [draft.text for draft in zone[place + 1 : place + TITLE]]
        name = _named(" ".join(lines)[:LONGEST], len(lines[0]), lexicon)
        if name is not None:
            # "MINUTES OF THE CITY COUNCIL OF THE CITY OF OTTER", "The Otter City Council met …"
            called = any(name[0].lower() in draft.text.lower() for draft in zone)
            return name[0] if _agrees(chosen, *name, lexicon, called=called) else chosen
    return chosen


def _named(text: str, within: int, lexicon: Lexicon) -> tuple[str, str] | None:
    """Return the full name and that of the board alone, where a meeting is told *within*."""
    held = tokens(text[:within]) & whole(lexicon.meeting_words) or phrase(lexicon.held).search(text)
    match = _pattern(lexicon).search(text) if held else None
    if match is None or match.start("board") > within:
        return None
    words = match["name"].split()
    ends = whole((*lexicon.title_fillers, *lexicon.meeting_words, *lexicon.at_words))
    stop = next((n for n, word in enumerate(words) if word.lower() in ends), len(words))
    name = " ".join(words[:stop]).strip(" ,.")
    if not name:
        return None
    town = f"{match['town']} {match['of']} {name}"
    return joined(town, match["board"], lexicon), match["board"]


def _agrees(chosen: str | None, name: str, board: str, lexicon: Lexicon, *, called: bool) -> bool:
    """Whether *name* may stand for *chosen*: none, a piece of it, or the same board elsewhere.

    *called*: the notes call the board so themselves.
    """
    if chosen is not None and chosen.lower() == name.lower():
        return False  # as the letterhead writes it
    if called or chosen is None or chosen.lower().endswith(board.lower()):
        return True
    head = board.lower().rstrip("s")
    pieces = tokens(chosen) <= tokens(f"{name} {board} {head}")
    return pieces or body_pattern(lexicon).search(chosen) is None


@lru_cache(maxsize=8)
def _pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "City Council of the City of Otter Valley"."""
    boards = any_of(lexicon.common_bodies)
    of, town = any_of(lexicon.of_words), any_of(lexicon.town_words)
    word = r"[A-ZÀ-Þ][\w'’.-]*"
    return re.compile(
        rf"(?<!\w)(?P<board>(?i:{boards}))\s+(?i:{of})\s+{the(lexicon)}(?P<town>(?i:{town}))\s+"
        rf"(?P<of>(?i:{of}))\s+(?P<name>{word}(?:\s+{word}){{0,5}})"
    )
