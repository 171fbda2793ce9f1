"""Notes of meetings as people type and publish them: text with a shape, and with accidents.

In: forms with gaps.  Out: a Hypothesis strategy of texts.
Never: copies a real document; every form is invented, in the manner of published ones.
"""

from collections.abc import Mapping
from functools import cache
from string import Formatter

from hypothesis import strategies as st

from .texts import NASTY, WORDS

# What may stand in a gap. The first of each is the plainest: examples shrink towards it.
GAPS: Mapping[str, tuple[str, ...]] = {
    "body": ("Board", "Parish Council", "Library Trustees", "WG Identifiers", "HOA of Elm Court"),
    "name": ("Ann Lee", "Bo Park", "Cllr. Iwu", "Mr. Day", "Maria Núñez", "the Clerk", "GK"),
    "role": ("Chair", "Treasurer", "Elm University", "City Planner", "Secretary/Treasurer"),
    "topic": ("Budget", "Roof repair", "Old business", "Clerk's report", "Data & metadata: plans"),
    "TOPIC": ("BUDGET", "OLD BUSINESS", "PUBLIC COMMENT", "CALL TO ORDER"),
    "thing": ("approve the minutes", "accept the bid of $1,200", "adopt Policy 12-3", "adjourn"),
    "date": ("May 4, 2026", "4 May 2026", "2026-05-04", "5/4/26", "Monday, May 4th", "4.5.26"),
    "time": ("1:00", "13:00", "1:05 p.m.", "7 PM", "19.30", "noon"),
    "range": ("1:00-1:20", "1:00–1:20 PM", "13:00 - 13:45", "9:00 a.m. to noon"),
    "n": ("1", "2", "3", "10", "12"),
    "count": ("5", "0", "7", "three"),
    "outcome": ("carried", "failed", "CARRIED unanimously", "was tabled", "passed 5-2", "lost"),
    "due": ("by Friday", "next week", "by May 9, 2026", "before the next meeting", "ASAP"),
    "bullet": ("-", "•", "o", "*", "▪", "–", "\uf0b7", "→", "1.", "a)", "(i)", "[ ]", "[x]"),
    "place": ("Town Hall", "Zoom", "Room 12, 3 Main Street, Elm WI 53000"),
    "blank": ("", " ", "\t", "\u00a0", "   "),
    "odd": ("* * *", "-----", "DRAFT", "Page 3", "(cid:12)", "\ufffd", "—", "1", "…", "_____"),
}  # fmt: skip

HEADERS = (
    "{body} meeting\n{date}",
    "MINUTES\n{body}\n{date}, {range}",
    "{body}\nMinutes of the meeting held on {date} at {time}\n{place}",
    "Date: {date}\nTime: {range}\nLocation: {place}",
    "# {body}\n\n**Date:** {date}  \n**Chair:** {name}",
    "{date} {body} call",
    "The meeting was called to order at {time} by {name}.",
)

ATTENDANCE = (
    "Present: {name}, {name}, {name}",
    "Present: {name}, {name}, and\n{name}\nAbsent: {name}\nStaff: {name}, {role}",
    "Attendees:\n{bullet} {name}, {role}\n{bullet} {name} ({role})\n{bullet} {name} - remote",
    "In attendance: {name} (Chair), {name} and {name}. Apologies: {name}.",
    "Members Present        Members Absent\n{name}            {name}\n{name}            None",
    "{name}    {role}    present\n{name}    {role}    excused",
    "Roll call:\n{name}  x\n{name}  absent\nA quorum was present.",
)

MATTERS = (
    "{n}. {topic}\n{say}.",
    "{range}\n{topic}\n{name}, {role}\n{bullet} {say}\n{bullet} {say}",
    "{TOPIC}\n\n{say}. {say}.",
    "{n}.{n} {topic} – {name}\n{bullet}\n{say}",
    "{topic}: {say}",
    "## {topic}\n\n- {say}\n  - {say}\n    - {say}",
    "{time} {topic} ({name})\n    {bullet} {say}\n        {bullet} {say}\n {bullet} {say}\n  {say}",
    "Item {n}: {topic}\n{say} com-\nmittee {say}.",
    "{bullet} {say}\n\n\n{bullet} {say}\n{blank}\n{say}",
    "**{topic}**\n{say}.\n\n{say}.",
)  # fmt: skip

FINDINGS = (
    "Motion to {thing} by {name}, seconded by {name}. Motion {outcome}.",
    "Moved by {name}, seconded by {name}, to {thing}.\nAyes: {count}  Nays: {count}  {outcome}",
    "MOTION: {thing}\nMOVER: {name}\nSECONDER: {name}\nRESULT: {outcome}",
    "{name} made a motion to {thing}; {name} seconded. Yes: {name}, {name}. No: {name}.",
    "Prop. {name}, 2nd {name}. {outcome}",
    "Decision: {say}.",
    "It was agreed that {say}.",
    "Resolved, that {say}, and that {name} will {thing} {due}.",
    "ACTION: {name} to {thing} {due}.",
    "{name} will {thing} {due}.",
    "Next steps\n{bullet} {name}: {thing} {due}\n{bullet} {say}",
    "[ ] @{name} {thing}",
    "Q: {say}?\nA: {say}.",
    "{bullet} {name}: {say}?\n    {bullet} {say}",
    "{name} left at {time}.\n{name} recused himself.",
    "| Action | Owner | Due |\n|---|---|---|\n| {thing} | {name} | {due} |",
    "Action              Owner        Due\n{thing}      {name}      {due}",
)

CLOSINGS = (
    "The meeting was adjourned at {time}.",
    "Next meeting: {date}, {time}, {place}",
    "Respectfully submitted,\n\n{name}\n{role}",
    "Attachment A\n{topic}\n{say}.",
)

# Foot and head of a page; a document has the same ones throughout, but for the number.
BREAKS = (
    "\n\f\n",
    "\nElm Board Minutes {page}\n\fElm Board Minutes\n",
    "\n{page}\n\f",
    "\nPage {page} of 12\n\nElm Board – 4 May 2026\n\n",
    "\f",
)

_JOINTS = st.sampled_from(("\n", "\n\n", "\n\n\n", "\n \n", None))
_SAY = st.lists(st.sampled_from(WORDS), min_size=1, max_size=12).map(" ".join)
_GAPS = {name: st.sampled_from(values) for name, values in GAPS.items()} | {"say": _SAY}


@st.composite
def notes(draw: st.DrawFn) -> str:
    r"""Make the text of one meeting's notes, as typed, or as taken from a PDF.

    A header, who was there, matters with bullets, motions, decisions, actions and questions, a
    closing; any of them may be missing, come twice or in the wrong place. Between and inside them:
    page breaks with running heads, words cut at a line's end, bullets alone on their line, columns
    made of blanks, odd glyphs, lines of junk, any line end. Left out: markup beyond light Markdown
    (readers of other formats have their own tests) and half surrogates. Shrinks towards
    ``Board meeting\nMay 4, 2026``.
    """
    parts = [draw(_filled(HEADERS))]
    parts += draw(st.lists(_filled(ATTENDANCE), max_size=1))
    parts += draw(st.lists(_bodies(), max_size=7))
    parts += draw(st.lists(_filled(CLOSINGS), max_size=2))
    page_break = draw(st.sampled_from(BREAKS))
    text = parts[0]
    for page, part in enumerate(parts[1:], start=1):
        joint = draw(_JOINTS)
        text += (joint or page_break.format(page=page)) + part
    text = draw(_accidents())(text) if draw(st.integers(0, 3)) == 3 else text
    return text.replace("\n", draw(st.sampled_from(("\n", "\n", "\n", "\r\n", "\r"))))


@cache
def _bodies() -> st.SearchStrategy[str]:
    junk = st.sampled_from(NASTY) | _GAPS["odd"] | _SAY
    return st.one_of(_filled(MATTERS), _filled(MATTERS), _filled(FINDINGS), _filled(FINDINGS), junk)


@cache
def _filled(forms: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.one_of([_filled_one(form) for form in forms])


def _filled_one(form: str) -> st.SearchStrategy[str]:
    pieces: list[st.SearchStrategy[str]] = []
    for before, gap, _, _ in Formatter().parse(form):
        pieces.append(st.just(before))
        if gap is not None:
            pieces.append(_GAPS[gap])
    return st.tuples(*pieces).map("".join)


@st.composite
def _accidents(draw: st.DrawFn) -> "_Accident":
    kind = draw(st.sampled_from(("blanks", "narrow", "indent", "cut", "nasty")))
    return _Accident(kind, draw(st.integers(0, 400)), draw(st.sampled_from(NASTY)))


class _Accident:
    """What may happen to a text on its way: one thing, at one place or throughout."""

    def __init__(self, kind: str, place: int, nasty: str) -> None:
        self.kind, self.place, self.nasty = kind, place, nasty

    def __call__(self, text: str) -> str:
        place = self.place % (len(text) + 1)
        match self.kind:
            case "blanks":  # a converter doubled the blanks
                return text.replace(" ", "  ")
            case "narrow":  # a mailer wrapped the lines
                return "\n".join(_wrapped(line, 24 + self.place % 60) for line in text.split("\n"))
            case "indent":  # quoted, or set off in a document
                return text.replace("\n", "\n" + " " * (1 + self.place % 9))
            case "cut":  # somebody copied less than all of it
                return text[place:]
            case _:
                return text[:place] + self.nasty + text[place:]


def _wrapped(line: str, width: int) -> str:
    out, column = "", 0
    for word in line.split(" "):
        if column and column + len(word) > width:
            out, column = out + "\n", 0
        out += (" " if column else "") + word
        column += len(word) + 1
    return out
