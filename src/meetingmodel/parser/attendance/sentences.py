"""Sentences that say who was there: "Present were …", "Lee was absent", "with Roe present".

In: a text.  Out: people in the roll; told_behind.py takes those named first.
Never: reads a sentence in which most words between commas are no names.
"""

import re
from functools import lru_cache

from ...model import Presence
from ..language.phrases import any_of, bare, opening, phrase, whole
from ..language.sentences import sentences as full_sentences
from ..lexicon.words import Lexicon
from ..people.name_entries import split_entries
from ..people.name_lists import read_names
from ..people.names import read_name
from ..people.titles import strip_title
from .excepted import take_excepted
from .inline import take_inline
from .labels import LABEL_LENGTH, is_group, read_label
from .roll import Label, Roll
from .status import AWAY, is_vote
from .told_behind import telling, told_behind
from .unnamed import are_nicknames
from .within import told_apart

EARLY = 60  # so far into its sentence an opening stands
FIELD = re.compile(r":(?!\d)")
COLON = 400  # or one that a colon follows
TAIL = 70  # so long are the words that tell it, at most
CLOSING = re.compile(r"(?:,?\s[a-z][a-z-]*){0,4}\s*:(?:\s?[-–—])?")  # "… present, to wit:", ":-"
CALLED = 200  # behind who called the meeting to order, and when


def read_sentences(
    text: str, roll: Roll, *, close: bool, early: int = EARLY, going: bool = False
) -> int:
    """Add whom the sentences of *text* say was there or not; return how many were added.

    An opening stands before *early*. *close*: near the roll, where also "Roe was absent" tells of
    this meeting. *going*: right behind a list, where a surname alone is somebody.
    """
    low = text.lower()
    lexicon = roll.lexicon
    if not any(stem in low for stem in lexicon.attendance_stems):
        return 0
    before = len(roll.found)
    parts = whole_sentences(text, lexicon)
    votes = any(is_vote(sentence, lexicon) for sentence in parts)
    for number, sentence in enumerate(parts):
        if not votes and _labelled(sentence, roll, going=len(roll.found) > before):
            if number and not before:
                listed_before(parts[number - 1], roll)
            continue
        known = len(roll.found)
        if not votes and take_excepted(sentence, roll):
            continue
        found = _forward(sentence, lexicon, early)
        if found is not None:
            # "Mayor Lee presided"
            told_behind(sentence[: -len(found[1]) or None], roll, told=False)
            _forwarded(found, roll)
            if number and not before and not known:
                listed_before(parts[number - 1], roll)
        elif close or len(roll.found) > before:
            told_behind(sentence, roll, told=going or len(roll.found) > before)
    if len(roll.found) > before and not votes:
        for sentence in parts:
            add_caller(sentence, roll)
    return len(roll.found) - before


def _forwarded(found: tuple[Presence, str], roll: Roll) -> None:
    """Add the people of a list that a sentence led to, and those that it tells of behind it."""
    presence, text = found
    if _next_label(roll.lexicon).search(text):  # "Present: Lee Absent: Roe", all in one line
        take_inline(text, Label(presence), roll)
        return
    listed, _, others = text.partition("; ")
    further = _there_were(roll.lexicon).search(others[:EARLY]) is not None
    if further or not telling(roll.lexicon).search(f" {others}"):
        listed, others = text, ""  # "…; also present were Cy Poe and Di Fox"
    _listed(listed, Label(presence), roll)
    if not _labelled(others, roll, going=True):
        told_behind(others, roll, told=True)  # "…; Roe was excused"


@lru_cache(maxsize=8)
def _next_label(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a label that a sentence flowed into: "… Cy Poe Staff: Dee Fox"."""
    labels = any_of((*lexicon.label_presence, *lexicon.group_labels, *lexicon.offices))
    return re.compile(rf"\b(?i:{labels})\s?:")


def listed_before(text: str, roll: Roll) -> None:
    """Add those of *text*, if it only lists people, where a label of others follows it.

    Clubs write who came without a word: "Ann L (chair), Bob, Cy P.  Apols: Dee".
    """
    away = all(one.presence in AWAY for one in roll.found)
    entries = split_entries(text, roll.lexicon, listed=True)
    people = read_names(text, roll.lexicon, listed=True) if len(entries) > 1 and away else []
    if people and len(people) == len(entries):
        take_inline(text, Label(Presence.PRESENT), roll)


def _labelled(sentence: str, roll: Roll, *, going: bool) -> bool:
    """Whether *sentence* is a label and its list: "Board members absent: Lee and Roe.".

    *going*: others are listed in the same text, so that the name of a group is a label.
    """
    head = sentence[:LABEL_LENGTH].partition(":")[0].lower()
    if going and len(head) < len(sentence) and is_group(head, roll.lexicon):
        group = sentence[: len(head)].strip()
        return take_inline(sentence[len(head) + 1 :], Label(Presence.PRESENT, group), roll) > 0
    if (
        "," in head
        or ";" in head
        or not any(stem in head for stem in roll.lexicon.attendance_stems)
    ):
        return False
    found = read_label(sentence, roll.lexicon)
    lexicon = roll.lexicon
    listed = found is not None and (
        found[2][:1].isupper() or are_nicknames(split_entries(found[2], lexicon), lexicon)
    )
    if found is None or not listed or bare(found[2]) in whole(roll.lexicon.nobody):
        return False
    return take_inline(found[2], Label(found[0], found[1]), roll) > 0


def add_caller(sentence: str, roll: Roll) -> None:
    """Add who called the meeting to order, beside those whom the same text says were there.

    "Chair Lee called the meeting to order. Present: Roe, Poe." leaves nobody out but the chair.
    """
    lexicon = roll.lexicon
    order = phrase(lexicon.called_to_order).search(sentence)
    if order is None:
        return
    calling = phrase(lexicon.calling).search(sentence)
    by = _by(lexicon).search(sentence, order.end())
    text = by["who"] if by is not None else ""
    if not text and calling is not None and calling.start() < EARLY:
        text = sentence[: calling.start()].rpartition(": ")[2]
    plain, title = strip_title(text.strip(), lexicon)
    named = read_name(text, lexicon, listed=True) if text else None
    if named is not None and (title or " " in plain) and not roll.knows(named):
        roll.add(named, Label(Presence.PRESENT))


@lru_cache(maxsize=8)
def _by(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "by Chair Ann Lee"."""
    return re.compile(
        rf"\s(?i:{any_of(lexicon.by_words)})\s+(?:(?i:{any_of(lexicon.articles)})\s+)?"
        r"(?P<who>[A-ZÀ-Þ][\w'’.-]*(?:\s+[A-ZÀ-Þ][\w'’.-]*){0,4})"
    )


def whole_sentences(text: str, lexicon: Lexicon) -> list[str]:
    """Return the sentences of *text*; a semicolon parts the people of a list and ends none."""
    out: list[str] = []
    begin = 0
    for start, stop in full_sentences(text, lexicon):
        if text[start:stop].endswith(";"):
            continue
        out.append(text[begin:stop].strip())
        begin = stop
    return [*out, text[begin:].strip()] if text[begin:].strip() else out


def _forward(sentence: str, lexicon: Lexicon, early: int) -> tuple[Presence, str] | None:
    """Return the presence and the list of "Present were …", "Apologies were received from …"."""
    match = _received(lexicon).search(sentence)
    if match is not None and match.start() < early:
        listed = _verbs(lexicon).split(sentence[match.end() :], maxsplit=1)[0]
        return Presence.EXCUSED, _again(lexicon).sub(" ", listed)
    colon = FIELD.search(sentence)
    if colon is not None and early >= EARLY and ";" not in sentence[: colon.end()]:
        # "The following trustees (more than half of them) were present that day: Ann Lee, …"
        presence = closing_label(sentence[: colon.end()], lexicon)
        listed = sentence[colon.end() :].strip()
        if presence is not None and listed and colon.start() < COLON:
            return presence, listed
    match = _there_were(lexicon).search(sentence)
    away = phrase(lexicon.absent_openings).search(sentence, 0, match.end()) if match else None
    if match is not None and match.start() < early and away is None:
        return _how(match[0], lexicon), sentence[match.end() :]
    if phrase(lexicon.called_to_order).search(sentence):
        early = max(early, CALLED)  # "… was called to order with the following present: Roe, Poe"
    for words, presence in (
        (lexicon.excused_openings, Presence.EXCUSED),
        (lexicon.absent_openings, Presence.ABSENT),
        (lexicon.remote_openings, Presence.REMOTE),
        (lexicon.present_openings, Presence.PRESENT),
    ):
        match = phrase(words).search(sentence)
        if match is not None and _is_remote(match, lexicon):
            continue
        if match is not None and (
            match.start() < early or (early >= EARLY and _is_told(sentence, match))
        ):
            return presence, sentence[match.end() :].lstrip(" :,")
    return None


def closing_label(text: str, lexicon: Lexicon) -> Presence | None:
    """Return the presence that the last words of *text* before a colon tell: "… were absent:"."""
    for words, presence in (
        (lexicon.told_absent, Presence.ABSENT),
        (lexicon.told_excused, Presence.EXCUSED),
        (lexicon.told_remote, Presence.REMOTE),
        (lexicon.told_present, Presence.PRESENT),
    ):
        for match in phrase(words).finditer(text, max(len(text) - TAIL, 0)):
            if CLOSING.fullmatch(text, match.end()):
                return presence
    return None


def _is_told(sentence: str, opening: re.Match[str]) -> bool:
    """Whether the first colon stands behind *opening*: "The Board met with those present: Lee"."""
    colon = FIELD.search(sentence)
    at = colon.start() if colon is not None else -1
    return opening.end() - 1 <= at <= opening.end() + 1 and opening.start() < COLON


@lru_cache(maxsize=8)
def _received(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Apologies for absence had been received and accepted from Cllr"."""
    stems = any_of(lexicon.excuse_nouns)
    ends = any_of(lexicon.excuse_ends)
    articles = any_of(lexicon.articles)
    # "… for being absent from the Meeting were received from Ann Lee"
    group = any_of((*lexicon.meeting_words, *lexicon.assembly_words))
    return re.compile(
        rf"\b(?i:{stems})(?:\s+(?:[a-z-]+|(?i:{group}))){{0,9}}?\s+{ends}\s*:?\s+(?:(?i:{articles})\s+)?"
        rf"(?!(?i:{group})\s+[a-z])(?=[A-ZÀ-Þ])"
    )


def tells_excuses(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* begins "Apologies for absence had been received from Cllr Lee (work)"."""
    found = _received(lexicon).match(text)
    return found is not None and ":" not in found[0]


def _is_remote(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether the last word of *match* begins how somebody took part: "… by" of "by phone"."""
    last = match.end() - len(match[0].rsplit(None, 1)[-1])
    return opening(lexicon.remote_words).match(match.string, last) is not None


@lru_cache(maxsize=8)
def _again(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of the second "from" of "from Cllr Lee and from Mrs Roe"."""
    return re.compile(rf"(?<=[a-z,])\s{any_of(lexicon.excuse_ends)}\s(?=[A-ZÀ-Þ])")


@lru_cache(maxsize=8)
def _verbs(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of the verb behind the names: "the apology from Lee be accepted"."""
    return re.compile(rf"\s(?:{any_of(lexicon.rolled_verbs)})\s")


@lru_cache(maxsize=8)
def _there_were(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Also present for portions of the meeting were Sheriff …"."""
    stems, verbs = any_of(lexicon.there), any_of(lexicon.there_verbs)
    groups = any_of((*lexicon.group_labels, *lexicon.titles))  # "… were directors Ann Lee and"
    # "Club members present, besides the captain, were"
    besides = rf"(?:,?\s+{any_of(lexicon.besides_words)}\s[^,;:.]{{2,60}}?,?)?"
    return re.compile(
        rf"(?<!\w)(?i:{stems})(?:\s+[a-z]+){{0,8}}?{besides}\s+(?:{verbs})\s*:?\s+"
        rf"(?:{groups}\s+)?(?=[A-ZÀ-Þ])"
    )


def _how(words: str, lexicon: Lexicon) -> Presence:
    """Return how those are there who "present by telephone was" announces."""
    remote = phrase(lexicon.remote_words).search(words) is not None
    return Presence.REMOTE if remote else Presence.PRESENT


def _listed(text: str, label: Label, roll: Roll) -> None:
    """Add the people of a list, in which a further one may begin: "…, and present by phone was"."""
    further = _there_were(roll.lexicon).search(text)
    head = text[: further.start()].rstrip(" ,;") if further is not None else text
    for part, headed in told_apart(head, label, roll.lexicon):
        for named in read_names(part, roll.lexicon, listed=True):
            roll.add(named, headed)
    if further is not None:
        others = Label(_how(further[0], roll.lexicon), label.group)
        _listed(text[further.end() :], others, roll)
