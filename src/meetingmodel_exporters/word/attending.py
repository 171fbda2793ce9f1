"""Who was there, as a compact table: a row for each group, its people beside its name.

In: lines of the attendance that follow each other.  Out: a table of the same words, in their order.
Never: drops or moves a word: where the lines are no list of people, they stand as they are.
"""

import re
from collections.abc import Iterable, Sequence

from attrs import field, frozen

from meetingmodel import BlockRole, Bullet, MeetingRecord, Paragraph, Piece, PresenceChange, shows

from .pen import INSET, LETTER, Pen, breadth, cell, row_head
from .xml import is_rtl

# Fewer people, each on a line, need no table.
FEWEST = 3
LONGEST_LABEL = 60
# So many people of a group stand side by side, if their lines are short.
SIDE_BY_SIDE, NARROW = 4, 105
# What the names of groups are made of, where neither a colon nor capitals tell.
GROUP_WORDS = ("present", "absent", "attend", "excused", "apolog", "regret", "guest", "missing")
_WORDS = re.compile(r"[^\W\d_]{2,100}")


@frozen
class Known:
    """What the record knows of the attendance: words of names, and the names of groups."""

    names: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()

    def named(self, text: str) -> bool:
        """Return whether *text* holds a word of the name of somebody who attended."""
        return not self.names.isdisjoint(_name_words(text))


@frozen
class _Group:
    """A line that names a group, or nothing, and the lines of those who belong to it."""

    label: str
    people: list[str] = field(factory=list)


def known(record: MeetingRecord) -> Known:
    """Return what *record* knows of those who attended."""
    attended = record.attendance
    return Known(
        frozenset(word for one in attended for word in _name_words(one.person.name)),
        frozenset(one.group.strip(" :").casefold() for one in attended if one.group),
    )


def is_attendance(piece: Piece) -> bool:
    """Return whether *piece* is a line that says who was there."""
    node = piece.node
    return (
        isinstance(node, Paragraph | Bullet)
        and node.role is BlockRole.ATTENDANCE
        and all(isinstance(finding, PresenceChange) for finding in node.findings)
    )


def tabled(run: Sequence[Piece], attended: Known, pen: Pen) -> tuple[int, int, str]:
    """Return which lines of *run* make a table, from the first to behind the last, and the table.

    A line over all the groups heads it. The table is nothing if there is no list of people.
    """
    texts = [piece.text.strip() for piece in run]
    after = (*run[1:], None)
    kinds = [_kind(piece, other, attended) for piece, other in zip(run, after, strict=True)]
    first, last = _stretch(kinds)
    if kinds[first:last].count("person") < FEWEST:
        return 0, 0, ""
    groups = list(_groups(texts[first:last], kinds[first:last]))
    over = texts[first - 1] if first and kinds[first - 1] == "group" else ""
    first -= bool(over)
    said = " ".join((over, *(" ".join((one.label, *one.people)) for one in groups)))
    blocks = [piece.text for piece in run[first:last]]
    return (first, last, _table(over, groups, pen)) if shows(said, blocks) else (0, 0, "")


def _kind(piece: Piece, after: Piece | None, attended: Known) -> str:
    """Return whether a line names a group, one or more people, or a group and its people."""
    text, marker = piece.text.strip(), getattr(piece.node, "marker", "")
    if not text or "\n" in text or any(map(str.isalnum, marker)):
        return ""
    head, colon, rest = text.partition(":")
    if head[-1:].isdigit() and rest[:1].isdigit():
        return ""  # "The meeting was called to order at 7:15 p.m."
    said = attended.named(rest) or not attended.named(head)
    if colon and len(head) <= LONGEST_LABEL and (said or not rest.strip()):
        return "both" if rest.strip() else "group"
    listed = isinstance(piece.node, Bullet)
    if attended.named(text):
        return "person"
    if len(text) > LONGEST_LABEL or text.endswith("."):
        return "person" if listed else ""
    opens = after is not None and isinstance(after.node, Bullet) and not listed
    return "group" if opens or _is_group(text, attended) else "person"


def _is_group(text: str, attended: Known) -> bool:
    plain = text.casefold()
    return (
        plain in attended.groups
        or (len(text) > 3 and text.isupper())
        or any(word in plain for word in GROUP_WORDS)
    )


def _stretch(kinds: list[str]) -> tuple[int, int]:
    """Return the longest stretch of lines from the first group or person to the last one."""
    best = start = 0
    end = 0
    for place, kind in enumerate((*kinds, "")):
        if kind:
            continue
        first, last = start, place
        # A line that names a group and is followed by another is a heading over them all.
        while (
            first + 1 < last and kinds[first] == "group" and kinds[first + 1] in ("group", "both")
        ):
            first += 1
        while kinds[first:last][-2:] == ["group", "group"]:
            last -= 1
        if last - first > end - best:
            best, end = first, last
        start = place + 1
    return best, end


def _groups(texts: Iterable[str], kinds: Iterable[str]) -> "list[_Group]":
    groups: list[_Group] = []
    for text, kind in zip(texts, kinds, strict=True):
        if kind == "both":
            head, colon, rest = text.partition(":")
            groups.append(_Group(head + colon, [rest.strip()]))
        elif kind == "group":
            groups.append(_Group(text))
        else:
            if not groups:
                groups.append(_Group(""))
            groups[-1].people.append(text)
    return groups


def _table(over: str, groups: Sequence[_Group], pen: Pen) -> str:
    widths = _widths(groups, pen.look.width)
    whole = len(widths)
    out = [pen.table_head(widths, 0, header=True), row_head(header=True)]
    words = pen.run(over) if over else pen.derived(pen.run(pen.label("attendance")))
    heading = pen.paragraph("cell", words, keep="<w:keepNext/>")
    out += [cell(heading, sum(widths), span=whole), "</w:tr>"]
    named = any(one.label for one in groups)
    for group in groups:
        out.append(row_head(header=False))
        if named:
            out.append(cell(_lines([group.label], "label", pen), widths[0]))
        out += _people(group.people, widths[named:], pen)
        out.append("</w:tr>")
    return "".join((*out, "</w:tbl>"))


def _people(people: Sequence[str], widths: Sequence[int], pen: Pen) -> "list[str]":
    if len(widths) > 1 and _narrow(people, widths[0]):
        half = (len(people) + 1) // 2
        return [
            cell(_lines(people[:half], "", pen), widths[0]),
            cell(_lines(people[half:], "", pen), widths[1]),
        ]
    return [cell(_lines(people, "", pen), sum(widths), span=len(widths))]


def _lines(texts: Sequence[str], role: str, pen: Pen) -> str:
    """Return a paragraph for each of *texts*; a cell without any says so with a dash."""
    if not any(texts):
        return pen.paragraph("cell", pen.derived(pen.run("–")))
    return "".join(
        pen.paragraph("cell", pen.run(one, role), more="<w:bidi/>" if is_rtl(one) else "")
        for one in texts
    )


def _widths(groups: Sequence[_Group], width: int) -> list[int]:
    """Return the width of the column of groups, if any is named, and of one or two of people."""
    longest = max(breadth(one.label) for one in groups)
    beside = min(longest * LETTER + INSET, width * 3 // 10) if longest else 0
    half = (width - beside) // 2
    columns = [half, width - beside - half]
    if not any(_narrow(one.people, half) for one in groups):
        columns = [width - beside]
    return [beside, *columns] if beside else columns


def _narrow(people: Sequence[str], width: int) -> bool:
    """Return whether *people* stand side by side in columns of that *width*."""
    return len(people) >= SIDE_BY_SIDE and all(len(one) * NARROW + INSET <= width for one in people)


def _name_words(text: str) -> Iterable[str]:
    return (word.casefold() for word in _WORDS.findall(text) if word[:1].isupper())
