"""Lists of people that no colon marks: "PRESENT Ann Lee, Bob Roe", or names above "Apologies".

In: the text of a line, the drafts above one.  Out: label and list, or the people above it.
Never: takes a line for a list in which anything but names stands.
"""

import re
from functools import lru_cache

from ..drafts import Draft
from ..language.gates import gate, tokens
from ..language.phrases import any_of, bare, whole
from ..language.sentences import sentences
from ..lexicon.words import Lexicon
from ..people.name_entries import CALLED, split_entries
from ..people.name_lists import read_names
from ..people.names import Named, is_name, read_name
from ..people.titles import strip_title
from .brief import known_labels
from .labels import is_held, read_label
from .roll import Labelled
from .status import split_status
from .unnamed import are_nicknames

WORDS = 4  # of a label
FORM = 3  # columns of such a line: office, name, whence they come
LIST = 400  # a longer text is no line of a form
FIELD = 40  # so early the first of several fields has its colon
LEAST = 3  # so many names in a row make a list that nothing heads
ENTRY = 110
COUNTED = re.compile(r"\d{1,3}\s+[a-z]")  # "14 members of the choir"
NOTED = re.compile(
    r"(?P<head>[^\W\d_][^()\[\]:;,.]{2,40}?)\s?[(\[](?P<note>[^()\[\]]{2,40})[)\]]\s+(?P<rest>\S.*)"
)


def read_unmarked(text: str, lexicon: Lexicon, *, going: bool) -> Labelled | None:
    """Return presence, group and list of a line that its label runs into, as in forms.

    "ABSENT Cy Poe, Dee Fox": *going* where a roll has begun, so that one name is enough.
    """
    if (noted := _noted(text, lexicon, going=going)) is not None:
        return noted
    words = text.split()[: WORDS + 1] if len(text) < LIST else []
    for count in range(min(WORDS, len(words) - 1), 0, -1):
        head = " ".join(words[:count])
        presence = known_labels(lexicon).get(bare(head))
        if presence is None or bare(words[count - 1]) not in whole(lexicon.label_presence):
            continue
        if words[count] in whole(lexicon.there_verbs):
            continue  # "Present were Chair Ann Lee and Bob Roe" is a sentence
        rest = text[text.index(words[count], len(head)) :]
        loud = head.isupper() and not rest.isupper()
        listed = only_names(rest, lexicon, least=1 if going or loud else 2)
        return (presence, head, rest) if listed else None
    return None


def _noted(text: str, lexicon: Lexicon, *, going: bool) -> Labelled | None:
    """Return presence, group and list of "Present[by teleconference] Ann Lee, Bob Roe".

    Task forces that met by telephone write so: brackets say how those behind them took part.
    """
    match = NOTED.fullmatch(text) if len(text) < LIST else None
    if match is None or bare(match["head"]) not in known_labels(lexicon):
        return None
    if bare(match["head"].rsplit(None, 1)[-1]) not in whole(lexicon.label_presence):
        return None
    listed = only_names(match["rest"], lexicon, least=1 if going else 2)
    label = f"{match['head']} ({match['note']}): {match['rest']}"
    return read_label(label, lexicon) if listed else None


def read_within(text: str, lexicon: Lexicon) -> Labelled | None:
    """Return the roll in a line of fields that flowed together: "Date: May 4 Present: Ann Lee"."""
    first = text.find(":")
    may_have = 0 < first < FIELD and gate(lexicon.present_labels).opens(tokens(text))
    match = _field(lexicon).search(text, first) if may_have else None
    return read_label(text[match.start() :], lexicon) if match is not None else None


@lru_cache(maxsize=8)
def _field(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?<=\s)(?i:{any_of(lexicon.present_labels)})\s*:(?=\s+[A-ZÀ-Þ@])")


def only_names(text: str, lexicon: Lexicon, *, least: int) -> bool:
    """Whether *text* is a list of names and nothing else."""
    split = split_entries(text, lexicon, listed=True)
    entries = [
        one
        for number, one in enumerate(split)
        if not COUNTED.match(one) and not (number and _is_office(one, lexicon))
    ]
    if are_nicknames(entries, lexicon):
        return True
    people = read_names(text, lexicon, listed=True) if entries else []
    if len(people) < max(least, len(entries)):
        return False
    full = all(" " in one.name or CALLED.match(one.name) for one in people)
    titled = [strip_title(one, lexicon)[1] is not None for one in entries]
    if len(people) == 1 and titled == [True]:
        return True  # "Apologies Cllr Poe"
    return full or (len(people) > 1 and all(is_name(one, lexicon) for one in entries))


def _is_office(entry: str, lexicon: Lexicon) -> bool:
    """Whether an entry is the office of the one before it: "Bob Roe and Cy Poe, Clerk"."""
    words = bare(entry).split()
    words = words[1:] if words and words[0] in whole(lexicon.articles) else words
    known = whole((*lexicon.role_words, *lexicon.role_modifiers))
    return " ".join(words) in whole(lexicon.offices) or (bool(words) and known.issuperset(words))


def begins_list(draft: Draft, lexicon: Lexicon, *, more: int = 1) -> bool:
    """Whether only the first sentence lists people: "Cllrs Lee and Roe. Resolved to accept".

    *more*: so many words are told behind it, at least.
    """
    places = sentences(draft.text, lexicon) if "." in draft.text[:-1] else []
    parts = [draft.text[slice(*place)] for place in places]
    told = sum(len(part.split()) for part in parts[1:])
    return told >= more and only_names(parts[0].rstrip("."), lexicon, least=1)


def people_above(drafts: list[Draft], place: int, lexicon: Lexicon) -> list[tuple[int, Named]]:
    """Return the people of the list right above *place* that nothing heads, with their places.

    Clubs list who came below "The meeting was held on …" and then head a list of apologies.
    """
    out: list[tuple[int, Named]] = []
    odd = 0  # "Chris Board (Treasurer)" has the form of the others
    for number in range(place - 1, -1, -1):
        draft = drafts[number]
        if not out and _in_line(draft, lexicon):
            return [(number, one) for one in read_names(draft.text, lexicon, listed=True)]
        if draft.marker[:1].isalnum() or draft.headed or draft.cells:
            break
        if draft.marker == "" and not _is_initialled(draft, lexicon):
            break
        plain = split_status(draft.text, lexicon)[0] if len(draft.text) < ENTRY else ""
        named = read_name(plain, lexicon, listed=True) if plain and ":" not in plain else None
        if named is None or " " not in named.name:
            head, bracket, _ = plain.partition(" (")
            if not bracket or len(head.split()) != 2 or not head.istitle():
                return []
            named, odd = Named(head), odd + 1
        out.append((number, named))
    return out[::-1] if len(out) - odd >= LEAST else []


def _is_initialled(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line is a name with its own initials, as firms list people: "Ann Lee (AL)"."""
    named = read_name(draft.text, lexicon, listed=True) if len(draft.text) < ENTRY else None
    return named is not None and named.initials is not None and " " in named.name


def _in_line(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether *draft* is a line of names and nothing else: "Ann Lee (chair), Bob Roe, Cy Poe"."""
    text = draft.text
    if draft.marker or draft.headed or draft.cells or text.count(",") < LEAST - 1:
        return False
    return len(text) < LIST and ":" not in text and only_names(text, lexicon, least=LEAST)


def parted(draft: Draft, lexicon: Lexicon) -> str:
    """Return the text with commas where names stand in columns: "Present: Ann Lee    Bob Roe".

    Single words between them are marks or votes.
    """
    row = draft.first if len(draft.rows) == 1 else None
    if row is None or not row.columns:
        return draft.text
    pieces = [row.text[start:stop].strip() for start, stop in row.pieces]
    first = pieces[0].partition(":")[2].strip()
    held = _held(pieces[1:], lexicon) if not first else ""
    if held:
        return f"{pieces[0]} {held}"
    names = [strip_title(name, lexicon)[0] for name in [*([first] if first else []), *pieces[1:]]]
    if not all(is_name(name, lexicon, least=2, listed=True) for name in names):
        return draft.text
    return f"{pieces[0]}{', ' if first else ' '}{', '.join(pieces[1:])}"


def _held(pieces: list[str], lexicon: Lexicon) -> str:
    """Return "Chair A. Lee" of "Chair", "A. Lee", "Area B": office, name, whence they come."""
    if not 1 < len(pieces) <= FORM or not is_held(pieces[0], lexicon):
        return ""
    named = is_name(pieces[1], lexicon, least=2, most=4, listed=True)
    return f"{pieces[0]} {pieces[1]}" if named else ""
