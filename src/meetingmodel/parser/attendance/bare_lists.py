"""Lists of people that nothing heads: "Ann, Bob, Cy (by phone)" below the title, "(me, Ann, Bob)".

In: a draft near the top and all drafts.  Out: the list, or nothing.
Never: takes topics or places for people: some of the names must do something further down.

Families, teams and friends write so, or put a label of their own before the list: whoever reads
the notes knows who Ann is.
"""

import re
from functools import lru_cache

from ..drafts import Draft
from ..language.phrases import any_of, bare, whole
from ..lexicon.words import Lexicon
from ..people.name_entries import split_entries
from .brief import BEHIND, begins_names, is_called

LEAST = 3  # so many names make a list that nothing heads
MANY = 4  # so many lines of accounts
SIGNS = "*†^#+"
ACCOUNT = re.compile(r"[a-z][a-z0-9_.-]{1,20}[*†^#+]{0,2}")
KNOWN = 2  # so many of them do something further down
LINE = 160  # a longer text is no such line
TOP = 8  # so far up it stands
LABEL = re.compile(r"(?P<label>[^\W\d_][\w'’]*(?: [\w'’]+){0,3}):\s+")
BEYOND = re.compile(r"\. \((?P<name>\w+) (?P<how>[^()]{2,60})\)$")
BRACKETS = re.compile(r"\(([^()]{8,160})\)")


def list_alone(draft: Draft, place: int, drafts: list[Draft], lexicon: Lexicon) -> str | None:
    """Return the names of a line near the top that holds nothing else, or of "(me, Ann, Bob)"."""
    text = _accounts(draft) or draft.text
    if place >= TOP or draft.cells or draft.headed or ("," not in text and "+" not in text):
        return None
    if "(" in text:
        for inner in BRACKETS.findall(text):
            first = split_entries(inner, lexicon, listed=True)[:1]
            if first and first[0].lower() in whole(lexicon.selves) and begins_names(inner, lexicon):
                return str(inner)
    text = _behind_label(text, lexicon)
    if len(text) > LINE or ":" in text or draft.level >= 0:
        return None
    listed = text.partition(". (")[0]
    entries = [
        BEHIND.sub("", one).strip(" .@") for one in split_entries(listed, lexicon, listed=True)
    ]
    if len(entries) < LEAST or not all(is_called(one, lexicon) for one in entries):
        return None
    if not _act(entries, drafts[place + 1 :], lexicon):
        return None
    told = BEYOND.search(text)  # "Ann, Bob, Cy. (Dee on the phone)"
    return f"{listed}, {told['name']} ({told['how']})" if told is not None else text


def _accounts(draft: Draft) -> str:
    """Return with commas the accounts that stand one a line, some with a sign: "annlee", "bob*"."""
    words = [row.text.strip() for row in draft.rows]
    listed = len(words) >= MANY and all(ACCOUNT.fullmatch(word) for word in words)
    return ", ".join(word.rstrip(SIGNS) for word in words) if listed else ""


def _behind_label(text: str, lexicon: Lexicon) -> str:
    """Return the list behind a label that nobody could foresee: "round the fire: Ann, Bob"."""
    label = LABEL.match(text)
    known = (*lexicon.other_labels, *lexicon.chair_labels, *lexicon.label_words)
    if label is None or bare(label["label"]) in whole((*known, *lexicon.excused_labels)):
        return text
    return text[label.end() :]


def _act(names: list[str], drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether two of *names* do something in *drafts*: "Ann to ring them", "bob: sick", "-> Cy"."""
    wanted = {name.lower() for name in names}
    known = set()
    for draft in drafts:
        for match in _doing(lexicon).finditer(draft.text):
            verb = (match["verb"] or "").lower()
            works = any(
                verb.removesuffix(end) in whole(lexicon.task_verbs) for end in _ends(verb, lexicon)
            )
            if match["sure"] or works:
                known |= {match["name"].lower(), match["one"].lower()} & wanted
        known |= {draft.text.strip(" :").lower()} & wanted
    return len(known) >= KNOWN


def _ends(verb: str, lexicon: Lexicon) -> list[str]:
    return [end for end in lexicon.present_ends if verb.endswith(end)]


@lru_cache(maxsize=8)
def _doing(lexicon: Lexicon) -> re.Pattern[str]:
    verbs = any_of((*lexicon.doing_words, *lexicon.speech))
    return re.compile(
        rf"\b(?P<name>(?P<one>[^\W\d_][\w'-]{{1,20}})(?:\s[A-Z]\b)?)"
        rf"(?:(?P<sure>\s(?i:{verbs})\b|:\s)|\s(?P<verb>[a-z]{{2,15}}s)\b)"
    )
