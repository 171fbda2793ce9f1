"""People in the line of a label or an office, and above the label of those who are not there.

In: a line, its label.  Out: people in the roll, and how many.
Never: takes a name that a sentence only mentions.
"""

from ...model import Presence
from ..drafts import Draft
from ..language.phrases import bare, opening, whole
from ..lexicon.words import Lexicon
from ..people.name_lists import in_brackets, read_names
from .inline import BOX, is_ticked, take_inline
from .labels import is_group, is_office, read_label
from .leading import TOP
from .list_forms import mostly
from .roll import Label, Roll
from .sentences import read_sentences, whole_sentences
from .stated import Stated, read_stated
from .unmarked import only_names, people_above, read_unmarked

LINES = 6  # so many lines may a list of offices run over


def listed_behind(rest: str, label: Label, roll: Roll) -> int:
    """Add the people behind a label; further sentences there say for themselves."""
    lexicon = roll.lexicon
    stated = read_stated(rest, lexicon)
    for named, status in stated:
        roll.add(named, label, status)
    if stated:
        return len(stated)
    parts = whole_sentences(rest, lexicon)
    told = read_sentences(parts[0], roll, close=True, early=3) if parts else 0
    count = told or take_inline(parts[0], label, roll) if parts else 0
    for part in parts[1:]:
        head, colon, names = part.partition(":")
        if roll.knows_first(names):
            continue  # "Scribe: Cy" of the Cy Poe who is listed
        if colon:
            other = read_label(part, lexicon)
        else:  # "… Bob Roe. Apologies Cy and Dee."
            other = read_unmarked(part.rstrip("."), lexicon, going=True)
        if other is not None and other[2]:  # "… Bob Roe. Online: Cy Poe"
            count += take_inline(other[2], Label(other[0], other[1]), roll)
        elif colon and (is_office(head, lexicon) or is_group(head, lexicon)):
            # "… Cy Poe. Clerk: Dee Fox", "… Cy Poe. Management: Dee Fox"
            count += take_inline(names, Label(Presence.PRESENT, head.strip()), roll)
        elif only_names(part.rstrip("."), lexicon, least=1):
            count += take_inline(part, label, roll)  # "… the Clerk. Borough Cllr Fox and 3 others."
        else:
            count += read_sentences(part, roll, close=True, going=count > 0)
    return count


def take_field(drafts: list[Draft], place: int, roll: Roll) -> bool:
    """Whether a draft is a field of names below a group's name ("Trustees: A. Lee, B. Roe").

    At the top, and right below a roll, any group and office may have one.
    """
    draft, lexicon = drafts[place], roll.lexicon
    head, colon, rest = draft.text.partition(":")
    if not colon or not rest.strip():
        return False
    above = drafts[place - 1] if place and roll.found else None
    below = above is not None and above.role == "attendance" and not draft.marker
    group = is_group(head, lexicon, loose=below or not (place >= TOP or roll.found))
    stated = _each_stated(head, rest, lexicon) if group or is_office(head, lexicon) else []
    other = bare(head) in whole(lexicon.other_labels)  # "Minutes: Ann Lee" wrote them
    held = is_office(head, lexicon) and (not other or bool(stated))
    sided = not group and (below or place < TOP) and _is_side(head, rest, lexicon)
    if not group and not sided and not (below and held):
        return False
    for named, status in stated:  # "Trustees: Ann Lee ✓, Bob Roe ✗", "Secretary: Cy Poe - absent"
        roll.add(named, Label(Presence.PRESENT, head.strip()), status)
    if stated:
        return True
    if BOX.match(rest.strip()):
        return take_inline(rest, Label(Presence.PRESENT, head.strip()), roll) > 0
    people = read_names(rest, lexicon)
    certain = bool(people) and (" " in people[0].name or len(people) > 2)
    if not certain or not mostly(rest, len(people)) or _tells(rest, lexicon):
        return False
    return take_inline(rest, Label(Presence.PRESENT, head.strip()), roll) > 0


def _each_stated(head: str, rest: str, lexicon: Lexicon) -> list[Stated]:
    """Return all people of a field with a status each: "Trustees: Ann Lee ✓, Bob Roe ✗"."""
    stated = read_stated(rest.strip(), lexicon, least=1)
    alone = len(stated) == 1 and is_office(head, lexicon)
    marks = sum(map(rest.strip(" ,;").count, ",;"))
    return stated if alone or len(stated) == marks + 1 else []


def _is_side(head: str, rest: str, lexicon: Lexicon) -> bool:
    """Whether *head* says for whom those behind it came: "For Otter Ltd: Ann Lee, Bob Roe".

    Firms and those who negotiate write so; a mail has "From: Ann Lee", a vote "For: Lee, Roe".
    """
    side = opening(lexicon.sides).match(head)
    people = read_names(rest, lexicon, listed=True) if side is not None else []
    full = bool(people) and all(" " in one.name for one in people)
    return full and side is not None and len(head) > side.end() + 1


def _tells(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* tells something else of people: "Al Dunn and Bea Ross were elected."."""
    told = not whole(lexicon.verbs_of_prose).isdisjoint(text.split())
    return told and not any(stem in text.lower() for stem in lexicon.attendance_stems)


def take_offices(drafts: list[Draft], place: int, label: Label, roll: Roll) -> int:
    """Add the people of offices with names in brackets, cut anywhere; return on how many lines.

    "Clerk (Ms. D. Fox), Staff Officer, Road" / "Works (Mr. A. Lee)."
    """
    if "(" not in drafts[place].text:
        return 0
    lines: list[str] = []
    for draft in drafts[place : place + LINES]:
        if draft.headed or draft.marker or draft.cells or ":" in draft.text:
            return 0
        lines.append(draft.text)
        if draft.text.endswith((".", ")")):
            break
    held = in_brackets(" ".join(lines), roll.lexicon) if len(lines) > 1 else []
    for named in held:
        roll.add(named, label)
    return len(lines) if held else 0


def take_above(drafts: list[Draft], place: int, roll: Roll) -> None:
    """Add the people of a list right above the label of those who are not there."""
    found = people_above(drafts, place, roll.lexicon)
    ticked = any(drafts[number].boxed and is_ticked(drafts[number].marker) for number, _ in found)
    for number, named in found:
        empty = ticked and drafts[number].boxed and not is_ticked(drafts[number].marker)
        roll.add(named, Label(Presence.ABSENT if empty else Presence.PRESENT))
        drafts[number].role = "attendance"
