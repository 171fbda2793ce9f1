"""People listed in one text behind a label, perhaps by group: "Ann Lee; Staff: Bob Roe".

In: the text behind a label.  Out: people in the roll.
Never: takes a word for a label that no label is made of.
"""

import re
from functools import lru_cache

from ...model import Presence
from ..drafts import Draft
from ..language.phrases import any_of, bare, opening, phrase, whole
from ..lexicon.words import Lexicon
from ..people.counts import count_people
from ..people.name_entries import split_entries
from ..people.name_lists import read_names
from ..people.names import Named, read_name
from .brief import called_small, labels_within
from .excepted import take_missing
from .labels import TOKEN, composing, read_label
from .roll import Label, Roll
from .status import AWAY, NOTHING, Status, cast_votes, read_mark, split_status
from .unnamed import are_accounts, are_nicknames, are_offices, as_named
from .within import by_group, told_apart

COLON = re.compile(r"\s*(?:[(\[][^)\]]{1,30}[)\]])?\s*(?P<colon>:)(?!\d)\s*|\s*[-–—]\s+")
DASH = re.compile(r"[-–—]\s")
SLASH = re.compile(r"\s+/\s+(?=[A-Z][a-z]{2,20}(?: [a-z]{2,20}){0,2}:)")  # "Bob Roe / Absent: Cy"
WORD = re.compile(r"[^\s,;.:|]+(?:\s*/\s*[^\s,;.:|]+)?$")
NOTE = re.compile(r"\([^()]{1,80}\)")
COUNTED = re.compile(r"\d{1,3}(?:\s[a-z\d ]{2,40})?\s*[(:–-]\s*(\D[^()]+)\)?\.?")
VOTE = re.compile(r"[\W_]+")
BOX = re.compile(r"\[[ xX✓✔]?\]|[☐☑☒]|(?<!\w)_{1,5}[xX✓✔]?_{1,5}(?=\s{0,3}[A-ZÀ-Þ])")
TICKED = ("☑", "☒", "✅")
TICKS = frozenset("xX✓✔")
OFFICE = re.compile(r"[A-Z]{1,2}")  # (P), (S), (VP)
LABEL_WORDS = 6
LONGEST = 60  # a longer word is none of a label


def take_inline(text: str, label: Label, roll: Roll) -> int:
    """Add everybody in *text* to *roll*; return how many are new or known there."""
    lexicon = roll.lexicon
    counted = COUNTED.fullmatch(text)  # "3 (Ann Lee, Bob Roe, Cy Poe)"
    text = _before_business(counted[1] if counted is not None else text, lexicon)
    text = _told_again(label.presence, lexicon).sub("", with_whole_notes(text))
    opened = opening(lexicon.present_openings).match(text)
    if opened is not None and label.presence is Presence.PRESENT:
        text = text[opened.end() :].lstrip(" :,")  # "Roll call: Present were Ann Lee, …"
    text = _chairing(lexicon).sub(r" (\1)", text)
    count = 0
    exception = phrase(lexicon.excepting).search(text)
    if exception is not None:  # "all members present except Hay"
        count += take_missing(text[exception.end() :].strip(), "", label.group, roll)
        text = text[: exception.start()]
    parts = by_group(text, label, lexicon) or segments(text, label, lexicon)
    parts = [one for part in parts for one in told_apart(*part, lexicon)]
    for part, headed in parts:
        part = part.strip(" ;,")
        if len(BOX.findall(part)) > 1:
            count += read_boxes(part, headed, roll)
            continue
        part, excused = _without_excused(part, label, roll)
        count += excused
        entries = split_entries(part, lexicon)
        if cast_votes(entries, lexicon) or _are_called_again(entries, roll):
            continue
        if (standing := _as_they_stand(entries, roll)) is not None:
            for named in standing:
                roll.add(named, headed)
            count += len(standing)
            continue
        stated = _each(entries, lexicon) or _stated(part, lexicon)
        if any(status for _, status in stated):
            # "Lee, Roe present; Poe absent": each piece says for itself.
            for piece, status in stated:
                for named in read_names(piece, lexicon, listed=True):
                    roll.add(named, headed, status)
                    count += 1
            continue
        for named in _with_offices(read_names(part, lexicon, listed=True), lexicon):
            roll.add(named, headed)
            count += 1
    return count


def with_whole_notes(text: str) -> str:
    """Return *text* without what would part it in brackets: "Ann Lee (late; by phone), Bob Roe"."""
    return NOTE.sub(lambda note: note[0].replace(";", ","), text) if ";" in text else text


@lru_cache(maxsize=16)
def _told_again(presence: Presence, lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of the end of a list that says what its label says: "… were present."."""
    away = (*lexicon.told_absent, *lexicon.told_excused)
    words = any_of(away if presence in AWAY else lexicon.told_present)
    return re.compile(rf"\s(?i:{any_of(lexicon.rolled_verbs)})\s(?i:{words})\W*$")


@lru_cache(maxsize=8)
def _chairing(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of words behind one of a list: "Cllr Lee in the Chair, Cllr Roe"."""
    joined = any_of(lexicon.conjunctions)
    return re.compile(
        rf"(?<=[\w.])\s((?i:{any_of(lexicon.told_chairing)}))(?=\s*[,;.]|\s*$|\s{joined}\s)"
    )


def _are_called_again(entries: list[str], roll: Roll) -> bool:
    """Whether those who are listed already say yes or no: "Lee-Y, Roe-N", below a motion."""
    words = whole((*roll.lexicon.yes, *roll.lexicon.no))
    calls = [VOTE.split(entry.rstrip(" .)").lower())[-2:] for entry in entries]
    listed = [len(call) > 1 and call[1] in words and roll.lists_last(call[0]) for call in calls]
    return sum(listed) * 2 > len(entries)


def _with_offices(people: list[Named], lexicon: Lexicon) -> list[Named]:
    """Return *people*, with letters in brackets as offices where some are no marks: "(P)", "(S)".

    Boards of owners write so of president, treasurer and secretary.
    """
    letters = {one.note for one in people if one.note and OFFICE.fullmatch(one.note)}
    if len(letters) < 2 or all(read_mark(letter, lexicon) for letter in letters):
        return people
    return [
        one._replace(role=one.role or one.note, note=None) if one.note in letters else one
        for one in people
    ]


def _as_they_stand(entries: list[str], roll: Roll) -> list[Named] | None:
    """Return those whom a list calls by nickname, account or office; None for a list of names."""
    lexicon = roll.lexicon
    entries = [entry for entry in entries if not count_people(entry.split(), lexicon)]
    signs = are_nicknames(entries, lexicon) or (roll.signed and are_accounts(entries, lexicon))
    if signs or are_offices(entries, lexicon):
        return [as_named(entry) for entry in entries]
    return called_small(entries, lexicon)


def _stated(part: str, lexicon: Lexicon) -> list[tuple[str, Status]]:
    """Return the pieces of *part*, each with the state that its end tells of all in it."""
    pieces = part.split(";") if ";" in part else [part]
    pieces = [one for piece in pieces for one in _with(piece, lexicon)]
    return [_of_last(piece, split_status(piece, lexicon)) for piece in pieces]


def _each(entries: list[str], lexicon: Lexicon) -> list[tuple[str, Status]]:
    """Return *entries* with their states, if all have one, or one of several was not in the room.

    "Lee - here, Roe - absent", and "Ann Lee, Bob Roe via Zoom, Cy Poe": the others were there.
    """
    if len(entries) < 2:
        return []
    found = [split_status(entry, lexicon) for entry in entries]
    remote = sum(status.presence is Presence.REMOTE for _, status in found)
    alike = all(status for _, status in found)
    return found if alike or 0 < remote < len(found) else []


def _without_excused(part: str, label: Label, roll: Roll) -> tuple[str, int]:
    """Return *part* without those whom "…; regrets from Roe" excuses, and how many they are."""
    head, apart, others = part.partition("; ")
    excused = opening(roll.lexicon.excused_openings).match(others) if apart else None
    if excused is None:
        return part, 0
    away = Label(Presence.EXCUSED, label.group)
    return head, take_inline(others[excused.end() :].lstrip(" :"), away, roll)


def _of_last(piece: str, found: tuple[str, Status]) -> tuple[str, Status]:
    """Return *found*, but the whole piece where its status is that of the last of several people.

    So it is behind a dash where others have notes: "Ann Lee (chair), Bob Roe – by phone".
    """
    names, status = found
    apart = piece[len(names) :].lstrip()[:1] in ("-", "–", "—")
    return (piece, NOTHING) if status and apart and "," in names and "(" in names else found


def _with(piece: str, lexicon: Lexicon) -> list[str]:
    """Split "Lee, Roe, Poe with Fox absent", which tells two things."""
    leads = list(_leads(lexicon).finditer(piece))
    if not leads or not split_status(piece, lexicon)[1]:
        return [piece]
    return [piece[: leads[-1].start()], piece[leads[-1].end() :]]


@lru_cache(maxsize=8)
def _leads(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf",?\s+(?i:{any_of(lexicon.before_names)})\s+(?=[A-ZÀ-Þ])")


def _before_business(text: str, lexicon: Lexicon) -> str:
    """Return *text* without what flowed into it: "Ann Lee, Bob Roe Meeting called to order"."""
    called = phrase((*lexicon.called_to_order, *lexicon.adjourned)).search(text)
    if called is None or text.count("(", 0, called.start()) > text.count(")", 0, called.start()):
        return text
    words = text[: called.start()].split()
    loose = (*lexicon.meeting_words, *lexicon.articles, *lexicon.calling, *lexicon.rolled_verbs)
    while words and bare(words[-1]) in whole(loose):
        words.pop()
    return " ".join(words)


def take_signed(draft: Draft, roll: Roll) -> bool:
    """Add who says "present+ Ann" in a chat, for its bot; alone it stands for who types it."""
    head, plus, rest = draft.text.partition("+")
    if not plus or bare(head) not in whole(roll.lexicon.present_labels):
        return False
    name = rest.strip() or draft.marker.rpartition("<")[2].strip("<>@+%&~ ")
    names = read_names(name, roll.lexicon, listed=True) if "," in name else [Named(name)]
    for named in names:
        roll.add(named, Label(Presence.PRESENT))
    return bool(names)


def is_ticked(box: str) -> bool:
    """Whether something stands in *box*: "[x]", "☑", "_X_"."""
    return box in TICKED or not TICKS.isdisjoint(box)


def read_boxes(text: str, label: Label, roll: Roll) -> int:
    """Read "[X] Ann Lee  [ ] Bob Roe", a box in front of each name, or "Ann Lee [X]" behind it."""
    parts, marks = BOX.split(text), BOX.findall(text)
    behind = any(map(str.isalpha, parts[0])) and not any(map(str.isalpha, parts[-1]))
    parts = [part.strip(" ,;") for part in (parts[:-1] if behind else parts[1:])]
    for mark, part in zip(marks, parts, strict=True):
        named = read_name(part, roll.lexicon, listed=True)
        if named is not None:
            away = Label(Presence.ABSENT, label.group)
            roll.add(named, label if is_ticked(mark) else away)
    return len(marks)


def segments(text: str, label: Label, lexicon: Lexicon) -> list[tuple[str, Label]]:
    """Return the pieces of *text* with their labels: one, unless labels stand within."""
    if ":" not in text and not DASH.search(text):
        return [(text, label)]
    text = SLASH.sub("; ", text)
    out: list[tuple[str, Label]] = []
    begin = 0
    outer = label
    within = labels_within(text, lexicon)
    for colon in COLON.finditer(text):
        start = _label_start(text, begin, colon.start(), lexicon)
        start = within.get(colon.start("colon"), start)
        if start is None or start < begin:
            continue
        named = ": Xx" if colon["colon"] else ": x"
        told = read_label(text[start : colon.start()] + named, lexicon) is not None
        if not told and not colon["colon"]:
            continue  # "Ann Lee – Chair": only a presence may stand before a dash
        if text[begin:start].strip(" ;,.|"):
            out.append((_without_joiner(text[begin:start], lexicon), label))
        label = _inner(text[start : colon.end()].strip(), outer, lexicon)
        begin = colon.end()
    out.append((text[begin:], label))
    return out


def _without_joiner(text: str, lexicon: Lexicon) -> str:
    """Return *text* without the "and" that leads to the next label."""
    words = text.rstrip(" ;,.|").rsplit(None, 1)
    return words[0] if len(words) > 1 and words[1].lower() in lexicon.name_joiners else text


def _label_start(text: str, begin: int, stop: int, lexicon: Lexicon) -> int | None:
    """Return where the label that ends at *stop* begins: with the first of its usual words."""
    start = None
    end = stop
    for _ in range(LABEL_WORDS):
        match = WORD.search(text, max(begin, end - LONGEST), end)
        if match is None or match[0][0] == "(" or match[0][-1] == ")":
            break  # "Cy Poe (absent) Staff: …"
        if not all(word in composing(lexicon) for word in TOKEN.findall(match[0].lower())):
            break
        start = match.start()
        end = begin + len(text[begin:start].rstrip())
    # "and staff:" begins with the second word, "; absent:" as a label in small letters
    while start is not None and text[start].islower():
        if text[:start].rstrip()[-1:] in (";", ".") or _is_joined(text, start, stop, lexicon):
            break
        space = text.find(" ", start, stop)
        if space < 0:
            return None
        start = space + 1
    return start


def _is_joined(text: str, start: int, stop: int, lexicon: Lexicon) -> bool:
    """Whether "and" leads to a label that tells a presence: "…, and the following was absent: "."""
    before = text[:start].rsplit(None, 1)
    if not before or before[-1].lower() not in lexicon.name_joiners:
        return False
    told = whole(lexicon.label_presence).intersection(TOKEN.findall(text[start:stop].lower()))
    return bool(told) and read_label(f"{text[start:stop]}: x", lexicon) is not None


def _inner(head: str, outer: Label, lexicon: Lexicon) -> Label:
    found = read_label(head.rstrip(" :-–—") + ": Xx", lexicon)
    name = head.rstrip(" :-–—")
    if found is None:
        return Label(outer.presence, name)
    return Label(found[0], name if found[0] is Presence.PRESENT else found[1])
