"""People each of whom has a status: "Lee: here. Roe: here.", "Ann Lee P", "Roe, Chair .... absent".

In: a text.  Out: its people with what is said of them.
Never: reads a text of which any part is neither a name nor its status.
"""

import re
from functools import lru_cache

from ..language.phrases import any_of
from ..lexicon.words import Lexicon
from ..people.names import Named, read_name
from .status import Status, read_status
from .unnamed import is_office

LONGEST = 600  # so long is a roll in one text
NAME = 60
LEAST = 2  # so many people make a roll where marks alone tell
END = 24  # characters of a status at the end of a line
NOTED = 34  # and of a note behind it
TIME = r"\s+\d{1,2}[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?(?!\w)"  # a column of who arrived when
NOTE = re.compile(rf"(?:\s*\([^()]{{1,30}}\)\W*|{TIME})$")
LETTER = 1
Stated = tuple[Named, Status]


def read_stated(text: str, lexicon: Lexicon, *, least: int = LEAST) -> list[Stated]:
    """Return the people of *text* with their status; nobody where anything else stands in it."""
    if len(text) > LONGEST or not ends_in_status(text, lexicon):
        return []
    out: list[Stated] = []
    place = 0
    while place < len(text):
        match = _pair(lexicon).match(text, place)
        named = read_name(match["name"], lexicon, listed=True) if match is not None else None
        if match is None or named is None or ("," in match["name"] and named.role is None):
            return []  # "Ann Lee, Bob Roe (remote)" says nothing of Ann Lee
        out.append((named, read_status(match["status"] + (match["note"] or ""), lexicon)))
        place = match.end()
    return out if len(out) >= least and all(status for _, status in out) else []


def read_stated_office(text: str, lexicon: Lexicon, *, known: bool) -> Stated | None:
    """Return the office of "Treasurer: Not Present" and its status, None for any other text.

    Student clubs call their roll so, and name nobody. Where another line of the list names an
    office (*known*), so does this one, be it a word that no lexicon has: "Merch Guru: Present".
    """
    match = _office(lexicon).fullmatch(text)
    if match is None or not (known or is_office(match["office"], lexicon)):
        return None
    status = read_status(match["status"] + (match["note"] or ""), lexicon)
    return (Named(match["office"]), status) if status else None


def states_one(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is somebody, or an office, with a status: "Ann Lee: absent"."""
    if len(text) > LONGEST or not ends_in_status(text, lexicon):
        return False
    office = read_stated_office(text, lexicon, known=False)
    return office is not None or bool(read_stated(text, lexicon, least=1))


def ends_in_status(text: str, lexicon: Lexicon) -> bool:
    """Whether the last word of *text* says how somebody attended: a cheap test before others.

    A note may stand behind it: "Lee - here (arrived 7:10)".
    """
    ends = (text[-END:].rstrip(" .;)"), NOTE.sub("", text[-END - NOTED :]))
    words = (end.rsplit(None, 1)[-1:] for end in ends)
    known = _last_words(lexicon)
    return any(word[0].strip("(-–—:,").lower() in known for word in words if word)


def is_lettered(texts: list[str], lexicon: Lexicon) -> bool:
    """Whether the entries of a list end in the letter of a mark each: "Ann Lee P", "Bob Roe A"."""
    marked = [one for one in texts if one[-2:-1].isspace()]
    return len(marked) >= LEAST and all(
        one[-1].isupper() and bool(read_stated(one, lexicon, least=1)) for one in marked
    )


@lru_cache(maxsize=8)
def _words(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the words that say it in full; letters are marks."""
    kinds = (
        lexicon.present_words,
        lexicon.absent_words,
        lexicon.excused_words,
        lexicon.remote_words,
        lexicon.told_remote,
        lexicon.told_absent,
    )
    return tuple(word for words in kinds for word in words)


@lru_cache(maxsize=8)
def _signs(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the marks of one or two characters, letters in capitals: "P", "✓"."""
    kinds = (lexicon.present_marks, lexicon.absent_marks, lexicon.excused_marks)
    short = (mark for marks in kinds for mark in marks if len(mark) == LETTER)
    return tuple(mark.upper() for mark in short if mark not in "-–—●0")


@lru_cache(maxsize=8)
def _last_words(lexicon: Lexicon) -> frozenset[str]:
    whole = (*_words(lexicon), *_signs(lexicon))
    return frozenset(word.rsplit(None, 1)[-1].lower() for word in whole)


@lru_cache(maxsize=8)
def _office(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<office>[A-Z][^:–—|]{{0,{NAME}}}?)(?:\s*[:|]\s*|\s+[-–—]\s*)"
        rf"(?P<status>(?i:{any_of(_words(lexicon))}))(?P<note>\s*\([^()]{{1,30}}\))?\s*\.?"
    )


@lru_cache(maxsize=8)
def _pair(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a name and its status, up to the next name."""
    letters = any_of(tuple(sign for sign in _signs(lexicon) if sign.isalpha()))
    signs = any_of(tuple(sign for sign in _signs(lexicon) if not sign.isalpha()))
    words = any_of(_words(lexicon))
    led = r"\s*(?:[-–—:,=(|]|[.…_]{2,})\s*"
    note = rf"(?P<note>\s*\([^()]{{1,30}}\))?(?:{TIME})?"
    return re.compile(
        rf"\s*(?P<name>[^\W\d_][^:;|=]{{0,{NAME}}}?)"
        rf"(?:(?:{led}|\s+)(?P<status>(?i:{words})(?:\s(?i:{words}))?|{letters}(?!\w)|{signs}\ufe0f?))"
        rf"\)?{note}(?:\s*[.;,/|](?=\s|$)|\s*$|(?<=[^\w\s])(?=\s))\s*"
    )
