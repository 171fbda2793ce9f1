"""The labels of attendance: "Present:", "Members not in attendance", "City staff".

In: the beginning of a text.  Out: the presence and group it stands for, and the rest.
Never: takes the absentees of a vote for those of the meeting (the reader sees to that).
"""

import re
from functools import lru_cache

from ...model import Presence
from ..language.gates import Gate, gate
from ..language.phrases import any_of, bare, opening, phrase, whole
from ..lexicon.words import Lexicon
from .brief import in_brief, known_labels
from .roll import Labelled
from .status import AWAY

LABEL_LENGTH = 70
TOKEN = re.compile(r"[^\W_]+")
WORDS = 8  # of a label at most
LINKS = 2  # so many square brackets hold names
BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
SENTENCE = re.compile(r"(\w{3,})\.\s")
NOTE = re.compile(r"\s*\([^()]{3,60}\)\s*")
PARTS = re.compile(r"\s*/\s*|\s*&\s*|\s*;\s*")
LISTED = re.compile(r"\s*[,/&]\s*")
DASHES = "-–—"
CALLED = re.compile(r"(?P<label>[A-Z][a-z]+(?:[ '’][a-z]+){0,3})[!?]+\s+(?=[A-Z@])")
OLD_COLON = re.compile(r"[-–—]+(?=\s|$)")  # "Councillors present:-"
DASH = re.compile(r"\s+[-–—]\s+|[-–—]\s+(?=[A-Z])|\t")
MARK = re.compile(rf"{DASH.pattern}|[!?]\s")


@lru_cache(maxsize=8)
def label_gate(lexicon: Lexicon) -> Gate:
    """Return the words that a text has which `read_label` takes for a label and its list."""
    labels = (lexicon.present_labels, lexicon.excused_labels, lexicon.absent_labels)
    brief = (
        *(lexicon.brief_present, lexicon.brief_excused),
        *(lexicon.brief_absent, lexicon.brief_remote),
    )
    words = (lexicon.label_presence, lexicon.remote_labels, lexicon.roll_marks)
    return gate(*labels, *brief, *words, lexicon.chair_labels)


def read_label(text: str, lexicon: Lexicon, *, headed: bool = False) -> Labelled | None:
    """Return presence, group and the rest for a text that begins with a label of attendance."""
    start = text[: LABEL_LENGTH + 1]
    if len(text) > LABEL_LENGTH and ":" not in start and MARK.search(start) is None:
        return None
    head, colon, rest = _parted(text, lexicon)
    if (note := NOTE.fullmatch(rest)) is not None:
        head, rest = f"{head} {note[0].strip()}", ""  # "Present: (via Zoom)", above the names
    if len(head) > LABEL_LENGTH or "=" in head or _is_no_label(head, lexicon):
        return None
    name = bare(BRACKETS.sub("", head)).rstrip("? ")
    presence = _presence_of(name, lexicon)
    if presence is None and (headed or colon):
        presence = _of_parts(name, lexicon)
    if presence is None and heads_columns(text, lexicon):
        return Presence.PRESENT, None, ""
    if presence is None and colon and rest.strip() and name in whole(lexicon.chair_labels):
        if (
            phrase(lexicon.seconded).search(rest) is None
        ):  # "Chairman: Ann Lee (prop. Roe, sec. Poe)"
            presence = Presence.PRESENT
    if presence is None and colon == ":":
        named = in_brief(name, rest, lexicon) if rest.strip() else None
        presence = named or _tied(name, lexicon)
    # Alone: "People present (lines said)"
    alone = name == bare(BRACKETS.sub("", text)).rstrip("? ") and text.count("[") < LINKS
    if presence is None or not (colon or headed or alone):
        return None
    if presence is Presence.ABSENT and bare(head[head.find("(") :]) in whole(
        lexicon.excused_labels
    ):
        presence = Presence.EXCUSED  # "Members absent (excused)"
    if presence is Presence.PRESENT and _all_remote(head, lexicon):
        presence = Presence.REMOTE
    return presence, head.strip() if name not in lexicon.groupless_labels else None, rest.strip()


def _parted(text: str, lexicon: Lexicon) -> tuple[str, str, str]:
    """Return what may be a label, the mark behind it, or none, and the rest."""
    head, colon, rest = text.partition(":")
    if colon:
        return head, colon, OLD_COLON.sub("", rest) if rest[:1] in DASHES else rest
    # "Apologies – Cllr Fox": only where the words before the dash are a label by themselves.
    dash = DASH.search(text[:LABEL_LENGTH])
    if dash is not None and _presence_of(bare(text[: dash.start()]), lexicon) is not None:
        return text[: dash.start()], "-", text[dash.end() :]
    # "Here! Ann, Bob", "Who came? Ann, Bob": students call it
    called = CALLED.match(text)
    if called is not None and _presence_of(bare(called["label"]), lexicon) is not None:
        return called["label"], ":", text[called.end() :]
    return head, "", ""


def _all_remote(head: str, lexicon: Lexicon) -> bool:
    """Whether brackets behind a label say how all took part: "Present (all via Zoom)"."""
    noted = BRACKETS.search(head)
    if noted is None:
        return False
    inner = bare(noted[0][1:-1])
    if opening(lexicon.remote_words).match(inner) is not None:
        return True  # "(via Zoom from separate places)"
    how = phrase(lexicon.remote_words).search(inner)
    if how is None:
        return False
    others = TOKEN.findall(inner[: how.start()] + " " + inner[how.end() :])
    return len(others) < WORDS and composing(lexicon).issuperset(others)


def _tied(name: str, lexicon: Lexicon) -> Presence | None:
    """Return what "present in the council chamber", "attending from the office" stands for."""
    match = _tie(lexicon).fullmatch(name)
    if match is None:
        return None
    remote = phrase(lexicon.remote_words).search(match["where"]) is not None
    return Presence.REMOTE if remote else Presence.PRESENT


@lru_cache(maxsize=8)
def _tie(lexicon: Lexicon) -> re.Pattern[str]:
    told, ties = any_of(lexicon.there), any_of(lexicon.label_ties)
    return re.compile(rf"(?:[a-z]+ ){{0,2}}{told} (?P<where>{ties}(?: [\w'-]+){{1,5}})")


def heads_roll(title: str, lexicon: Lexicon) -> bool:
    """Whether a heading only heads a list of those who were there: "Members present".

    "Apologies" and "Attendance and apologies" are business of the meeting, and so is "Roll call and
    housekeeping".
    """
    if heads_others(title, lexicon):
        return True
    found = read_label(title, lexicon, headed=True)
    if found is None or found[0] is Presence.EXCUSED or _names_more(title, lexicon):
        return False
    return whole(lexicon.label_excused).isdisjoint(TOKEN.findall(title.lower()))


def heads_others(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* heads a list of those who came to other meetings: "Recent attendees".

    Work groups keep such a list below the roll. "Past presidents present" were there.
    """
    words = TOKEN.findall(text.lower()) if len(text) <= LABEL_LENGTH else []
    came = whole(lexicon.came_words).intersection(words)
    if not came or len(words) > WORDS or whole(lexicon.other_days).isdisjoint(words):
        return False
    return composing(lexicon).issuperset(set(words) - whole(lexicon.other_days))


def _names_more(title: str, lexicon: Lexicon) -> bool:
    """Whether a further matter stands beside the roll: "Attendance & agenda review"."""
    known = composing(lexicon)
    parts = [one for part in PARTS.split(bare(title)) for one in _joiners(lexicon).split(part)]
    others = [part for part in parts[1:] if known.isdisjoint(TOKEN.findall(part))]
    return bool(others) and _presence_of(parts[0], lexicon) is not None


def _is_no_label(head: str, lexicon: Lexicon) -> bool:
    """Whether *head* ends a sentence, or is "Maybe present:", which programs add to a chat."""
    return _ends_sentence(head, lexicon) or opening(lexicon.perhaps).match(head) is not None


def _ends_sentence(head: str, lexicon: Lexicon) -> bool:
    """Whether a sentence or list ends before the label: "Present were Lee and Roe. Absent"."""
    if ";" in head and "," in head:
        return True  # "Ann Lee, Bob Roe; Absent"
    if "." not in head:
        return False
    titles = whole((*lexicon.titles, *lexicon.abbreviations))
    return any(match[1].lower() not in titles for match in SENTENCE.finditer(head))


def heads_columns(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is the head of a table of attendance: "Attendee Name Title Status"."""
    low = text.lower()
    if not low.startswith(lexicon.name_columns) or len(text) > LABEL_LENGTH:
        return False
    words = TOKEN.findall(low)
    heads = {word for kind in (lexicon.name_columns, lexicon.roll_columns) for word in kind}
    known = {word for head in heads for word in head.split()}
    told = any(word in whole(lexicon.roll_marks) for word in words)
    return len(words) > 2 and told and all(word in known for word in words)


def _of_parts(name: str, lexicon: Lexicon) -> Presence | None:
    """Return the presence that a part of "Call to Order / Roll Call" stands for."""
    joined = _joiners(lexicon)
    if phrase((*lexicon.calling, *lexicon.presiding)).search(name) is not None:
        return None  # "Mayor Lee presided and the following members were present"
    for part in PARTS.split(name):
        for piece in joined.split(part):
            presence = _presence_of(bare(piece), lexicon)
            if presence is not None:
                return presence
    return None


@lru_cache(maxsize=8)
def _joiners(lexicon: Lexicon) -> re.Pattern[str]:
    inner = any_of(tuple(word for word in lexicon.name_joiners if word.isalpha()))
    return re.compile(rf"\s+{inner}\s+")


def _presence_of(name: str, lexicon: Lexicon) -> Presence | None:
    """Return what *name* stands for: a label of the lexicon, or words put together as labels are.

    "Council members not in attendance", "Weir commissioners present", "absent with regrets".
    """
    known = known_labels(lexicon).get(name)
    if known is not None:
        return known
    words = TOKEN.findall(name)
    if not 1 < len(words) <= WORDS:
        return None
    presence = _stated(words, lexicon)
    if presence is None:
        return None
    if presence in AWAY and _tells_both(name, lexicon):
        return Presence.PRESENT
    told = whole(lexicon.label_presence)
    others = [word for word in words if word not in composing(lexicon)]
    ends = words[-1] in told or words[0] in told
    if not others:
        return presence
    # One word that we do not know may name the body: "Weir commissioners present", "Attending weir
    # members".
    last = words[-1] in told or words[-1] in whole(lexicon.group_last_words)
    return presence if len(others) <= 1 and ends and last else None


def _tells_both(name: str, lexicon: Lexicon) -> bool:
    """Whether a list of both is headed: "Attendance, apologies and leave of absence".

    Who was there stands below it without a label, and behind one who was not.
    """
    known = known_labels(lexicon)
    parts = [part for one in LISTED.split(name) for part in _joiners(lexicon).split(one)]
    told = (known.get(bare(part)) or _stated(TOKEN.findall(part), lexicon) for part in parts)
    return len(parts) > 1 and Presence.PRESENT in told


def _stated(words: list[str], lexicon: Lexicon) -> Presence | None:
    if not any(word in whole(lexicon.label_presence) for word in words):
        return None
    if any(word in whole(lexicon.label_excused) for word in words):
        return Presence.EXCUSED
    if any(word in whole(lexicon.label_absent) for word in words):
        return Presence.ABSENT
    if any(word in whole(lexicon.label_remote) for word in words):
        return Presence.REMOTE
    return Presence.PRESENT


@lru_cache(maxsize=8)
def composing(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that labels of attendance are made of."""
    kinds = (
        lexicon.label_presence,
        lexicon.label_excused,
        lexicon.label_absent,
        lexicon.label_remote,
        lexicon.label_fillers,
        lexicon.group_labels,
        lexicon.group_ends,
        lexicon.group_ends_alone,
        lexicon.assembly_words,
        lexicon.organization_words,
        lexicon.titles,
        lexicon.articles,
    )
    return frozenset(token for kind in kinds for words in kind for token in TOKEN.findall(words))


def is_group(text: str, lexicon: Lexicon, *, loose: bool = False) -> bool:
    """Whether *text* is the name of a group of people ("City staff", "Members").

    *loose*: within a roll, where any words that end in a kind of people are one.
    """
    name = bare(BRACKETS.sub("", text))
    if not name or len(name) > LABEL_LENGTH or any(map(str.isdigit, name)):
        return False
    if heads_others(name, lexicon):
        return False
    if name in whole(lexicon.group_labels):
        return True
    last = name.rsplit(" ", 1)[-1]
    if last in whole(lexicon.group_ends_alone):
        return True
    return loose and last in whole(lexicon.group_last_words) and len(name.split()) <= WORDS


def is_office(head: str, lexicon: Lexicon) -> bool:
    """Whether *head* is an office, as a field names one ("Parish Clerk: Ann Lee")."""
    name = bare(head)
    return name in whole(lexicon.offices) or name.split(" ")[-1] in whole(lexicon.role_words)


def is_held(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is an office or a group, as a column before the names holds it."""
    kinds = (lexicon.role_words, lexicon.role_modifiers, lexicon.role_fields, lexicon.offices)
    known = whole(tuple(word for kind in kinds for word in kind))
    held = bare(text) in known or known.issuperset(bare(word) for word in text.split())
    return (held and "," not in text) or is_group(text, lexicon)
