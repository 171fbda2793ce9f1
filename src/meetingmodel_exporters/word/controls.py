"""Content controls of a letterhead, filled in from the record.

In: the tree of a part, and what each name stands for.  Out: the same tree, changed in place.
Never: fills a control that bears another name, or passes over one whose name is misspelt.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from meetingmodel import MeetingRecord, NextMeeting, Presence

from .findings import date_words, names
from .names import VAL, W, element
from .options import WordOptions

if TYPE_CHECKING:
    import datetime as dt

    from lxml.etree import _Element

MINUTES = "minutes"
CONTROL = W + "sdt"
# A control for a document property says which one, in a path of this form.
_BOUND = {"title": "title", "publishdate": "date", "creator": "", "lastmodifiedby": ""}
# These stand one or two letters from a name of ours, and are words in their own right.
_HONEST = frozenset(
    (
        *("absence", "absents", "and", "data", "datei", "daten", "dates", "dati", "dato", "datum"),
        *("ende", "find", "lokation", "mind", "presence", "presenter", "presenters", "rate"),
        *("remove", "send", "staat", "stadt", "state", "states", "statut", "subtitle", "titles"),
    )
)
_FOREIGN = frozenset(("Titel", "Titre", "Titulo", "Titolo", "Tittel", "Dat", "Art"))
_NAME_LENGTH = 40


@frozen(kw_only=True)
class Misspelt:
    """A control whose name is close to one of ours, and none."""

    name: str
    near: str
    where: str


def values(record: MeetingRecord, options: WordOptions) -> Mapping[str, str]:
    """Return what each control is to say; nothing where the record does not know."""
    status = options.status or record.status
    present = _who(record, Presence.PRESENT)
    remote = _who(record, Presence.REMOTE)
    return {
        "title": record.title,
        "body": record.body or "",
        "kind": record.kind or "",
        "date": _day(record.date),
        "end_date": _day(record.end_date),
        "start": _hour(record.start),
        "end": _hour(record.end),
        "location": record.location or "",
        "status": options.label(f"{status.value} note") if status else "",
        "approved_on": _day(record.approved_on),
        "attendees": ", ".join(one for one in (present, remote) if one),
        "present": present,
        "remote": remote,
        "absent": _who(record, Presence.ABSENT),
        "excused": _who(record, Presence.EXCUSED),
        "next_meeting": _coming(record.next_meeting),
    }


def fill(
    root: "_Element", where: str, known: Mapping[str, str], misspelt: list[Misspelt]
) -> set[str]:
    """Fill the controls that *known* names, note misspelt ones; return the names filled."""
    filled: set[str] = set()
    for control in list(root.iter(CONTROL)):
        properties = control.find(W + "sdtPr")
        content = control.find(W + "sdtContent")
        if properties is None or content is None:
            continue
        name = name_of(control, (*known, MINUTES))
        if name is not None and name in known and properties.find(W + "picture") is None:
            _say(control, properties, content, known[name])
            filled.add(name)
        elif name is None:
            _blank_author(properties, content)
            misspelt += (
                Misspelt(name=given, near=near, where=where)
                for given in _given(properties)
                if (near := _near(given, (*known, MINUTES)))
            )
    return filled


def name_of(control: "_Element", known: Iterable[str]) -> str | None:
    """Return which of the *known* names the control bears, by its tag, its title or its binding."""
    properties = control.find(W + "sdtPr")
    if properties is None:
        return None
    names_here = [_plain(name) for name in _given(properties)]
    bound = _binding(properties)
    if bound:
        names_here.append(bound)
    return next((name for name in names_here if name in known), None)


def _given(properties: "_Element") -> Iterator[str]:
    for tag in ("tag", "alias"):
        found = properties.find(W + tag)
        if found is not None and found.get(VAL):
            yield found.get(VAL, "")[:_NAME_LENGTH]


def _plain(name: str) -> str:
    joined = "_".join(name.casefold().replace("-", " ").replace("_", " ").split())
    return joined.rstrip("0123456789").rstrip("_") or joined


def _binding(properties: "_Element") -> str:
    bound = properties.find(W + "dataBinding")
    path = "" if bound is None else bound.get(W + "xpath", "")
    last = path.rpartition("/")[2].partition("[")[0].rpartition(":")[2].casefold()
    return _BOUND.get(last, "")


def _blank_author(properties: "_Element", content: "_Element") -> None:
    """Empty a control that shows who wrote the letterhead."""
    bound = properties.find(W + "dataBinding")
    path = "" if bound is None else bound.get(W + "xpath", "").casefold()
    if "creator" in path or "lastmodifiedby" in path:
        for text in content.iter(W + "t"):
            text.text = ""


def _say(control: "_Element", properties: "_Element", content: "_Element", words: str) -> None:
    for name in ("showingPlcHdr", "dataBinding", "placeholder"):
        for found in properties.findall(W + name):
            properties.remove(found)
    date = properties.find(W + "date")
    if date is not None and W + "fullDate" in date.attrib:
        # Word shows the date that stands here, in place of our words.
        del date.attrib[W + "fullDate"]
    run = element('<w:r><w:t xml:space="preserve"/></w:r>')
    look = _look(content)
    if look is not None:
        run.insert(0, look)
    run[-1].text = _legible(words)
    _put(content, run, inline=_is_inline(control))


def _put(content: "_Element", run: "_Element", *, inline: bool) -> None:
    """Put *run* in the place of all that *content* holds: in its first paragraph, if it has any."""
    cell = content.find(W + "tc")
    holder = content if cell is None else cell
    first = holder.find(f".//{W}p")
    if first is None:
        content[:] = [run if inline else _paragraph(run)]
        return
    first[:] = [*first.findall(W + "pPr"), run]
    kept = holder.findall(W + "tcPr")
    holder[:] = [*kept, first]


def _paragraph(run: "_Element") -> "_Element":
    made = element("<w:p/>")
    made.append(run)
    return made


def _is_inline(control: "_Element") -> bool:
    parent = control.getparent()
    lines = (W + "p", W + "hyperlink", W + "ins", W + "smartTag")
    return parent is not None and parent.tag in lines


def _look(content: "_Element") -> "_Element | None":
    """Return how the text in the control looked, but for the grey of a placeholder."""
    look = content.find(f".//{W}r/{W}rPr")
    if look is None:
        return None
    for name in ("rStyle", "vanish", "rPrChange"):
        for found in look.findall(W + name):
            look.remove(found)
    return look


def _near(given: str, known: Iterable[str]) -> str:
    """Return the name of ours that *given* is a slip of, or nothing."""
    plain = _plain(given)
    if given in _FOREIGN or plain in _HONEST or plain in known or not plain.isascii():
        return ""
    allowed = 1 if len(plain) <= 5 else 2
    near = ((_distance(plain, name), name) for name in known if len(name) > 2)
    distance, name = min(near)
    # "kind", "end" and "body" are a letter away from many an honest word.
    return name if 0 < distance <= (1 if len(name) <= 5 else allowed) else ""


def _distance(one: str, other: str) -> int:
    """Return in how many letters two names differ; two letters that changed places are one."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        last, row, older = row, [i], before
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        before = last
    return row[-1]


def _legible(words: str) -> str:
    return "".join(char if char.isprintable() else " " for char in words)


def _who(record: MeetingRecord, presence: Presence) -> str:
    return names(one.person for one in record.attendance if one.presence is presence)


def _day(date: "dt.date | None") -> str:
    return date_words(date) if date else ""


def _hour(time: "dt.time | None") -> str:
    if time is None:
        return ""
    return f"{time.hour % 12 or 12}:{time.minute:02} {'a.m.' if time.hour < 12 else 'p.m.'}"


def _coming(coming: NextMeeting | None) -> str:
    if coming is None:
        return ""
    parts = (_day(coming.date), _hour(coming.start), coming.location or "")
    return ", ".join(part for part in parts if part) or coming.text
