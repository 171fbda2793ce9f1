"""What each step of the parser did with one line of the notes.

In: a file of notes and the number of a line.  Out: sentences, one a line.
Never: reads in another way than `load` does; it runs the same steps, and looks at what they left.
"""

from collections.abc import Iterable, Iterator
from os import PathLike
from typing import BinaryIO

from .arguments import LEXICON, expect, wrong
from .document import Document, Line
from .loading import parse, read
from .model import (
    Action,
    AgendaItem,
    Attachment,
    Decision,
    Diagnostic,
    MeetingRecord,
    Motion,
    PresenceChange,
    Span,
)
from .parser import TYPED
from .parser.attendance import find_attendance
from .parser.blocks import join
from .parser.cleaning.clean import clean
from .parser.drafts import Draft, Row, every
from .parser.findings.context import Context
from .parser.findings.declining import declined
from .parser.frame import Frame
from .parser.header import find_frame
from .parser.headings.candidate import Candidate
from .parser.headings.candidates import candidates
from .parser.lexicon import ENGLISH, Lexicon
from .parser.lexicon.narrowing import fitting
from .parser.meetings import split as split_document
from .parser.outline import weigh
from .parser.outline.stated import is_stated
from .parser.people.roster import Roster
from .parser.tables import dissolve
from .readers import Limits

KINDS = {
    "slot": "a time at its beginning",
    "bullet": "a bullet",
    "caps": "CAPITALS",
    "bold": "bold type",
    "caps-in": "capitals that run into the text",
    "bold-in": "bold words that run into the text",
    "run-in": "a few words before a colon or dash",
    "colon": "a colon at its end",
    "dash": "a dash at its end",
    "plain": "a short line by itself",
    "alone": "a short line with a blank line above and below",
    "apart": "a short line between paragraphs",
    "stand": "a short line with a blank line above, right over its text",
    "hang": "its text, which is set in further",
    "under": "a line of marks below it",
    "next": "what became of the matter before it",
    "moved": "a motion below it",
    "over": "a list below it",
    "line": "its place in an agenda without minutes",
    "part": "its place in an agenda without minutes",
    "again": "the agenda above, where it stands as well",
    "stanza": "its place right above its lines",
    "lasting": "the minutes that it takes, in brackets",
    "led": "a topic before a dash or colon, as the lines around it",
    "pointed": "a bullet with a paragraph below it",
    "stopped": "a full stop behind a few words",
    "marked": "marks around it",
    "code": "a code in front or behind",
    "code1": "a code in front or behind",
    "ticket": "the number of a ticket",
    "stamped": "the stamp of a recording or a bot",
    "topic": "a label such as “Topic:”",
    "label": "its place left of what was said, in a column of its own",
    "row1": "its place in a table",
    "row2": "its place in a table",
    "row3": "its place in a table",
    "officer": "an office, above what its holder reports",
    "officers": "its place above officers and their reports",
    "ruled": "a rule right above it",
    "filed": "the number of a file in front of it",
    "presented": "who presented or recommended it, right below",
    "subject": "“Subject” and its number in front of it",
}


def explain(
    source: str | PathLike[str] | BinaryIO,
    line: int,
    *,
    lexicon: Lexicon = ENGLISH,
    format: str | None = None,
    split: bool = False,
    limits: Limits | None = None,
) -> str:
    """Return what each step did with *line* of *source*, a path or a binary stream.

    Lines count from 1, over the whole file. With *split*, the line is explained in the record of
    its own meeting; the other arguments are those of `load`. Raises `ValueError` for a line that
    the notes do not have, `ReadError` for a file that cannot be read.
    """
    if type(line) is not int:
        raise wrong(line, "the number of a line, from 1")
    expect(lexicon, Lexicon, LEXICON)
    document = read(source, format=format, limits=limits)
    last = len(document.lines)
    if not 1 <= line <= last:
        raise ValueError(f"there is no line {line}: the notes have {last}, counted from 1")
    lexicon = fitting(lexicon, document)
    said = [f"line {line}: {document.lines[line - 1].text.strip() or '(blank)'}"]
    said += _steps(*_part(document, line, lexicon) if split else (document, line), lexicon)
    return "\n".join(said)


def _part(document: Document, line: int, lexicon: Lexicon) -> tuple[Document, int]:
    """Return the document of the meeting that holds *line*, and which of its lines that is."""
    for part in split_document(document, lexicon):
        if line <= len(part.lines):
            return part, line
        line -= len(part.lines)
    return document, line


def _steps(document: Document, line: int, lexicon: Lexicon) -> Iterator[str]:
    given = document.lines[line - 1]
    yield f"reader   {_as_read(document, given)}"
    record = parse(document, lexicon=lexicon)
    if is_stated(document):
        yield "outline  the form states every part, so nothing was chosen"
    else:
        rows, dropped = clean(document, lexicon, _unheard)
        row = next((one for one in rows if one.line == line), None)
        gone = next((one for one in dropped if _covers(one.span, line)), None)
        yield f"clean    {_as_cleaned(given, row, gone.reason if gone else None)}"
        if row is None:
            return
        drafts = join(
            rows,
            lexicon,
            _unheard,
            hard=document.hard,
            dropped=dropped,
            typed=document.format in TYPED,
        )
        drafts = dissolve(drafts, lexicon)
        yield from _blocks(drafts, line)
        yield from _outline(drafts, document, record, line, lexicon)
    yield from _meaning(record, line, lexicon)


def _unheard(diagnostic: Diagnostic) -> None:
    """Take a remark and keep silent: the record has it too."""


def _as_read(document: Document, line: Line) -> str:
    style = line.style
    said = [document.format, f"page {line.page}"]
    if style.heading is not None:
        said.append(f"heading {style.heading}")
    if style.bold:
        said.append("bold")
    if style.marker:
        said.append(f"mark {style.marker!r}")
    if style.table is not None:
        said.append("cell of a table")
    return ", ".join(said)


def _as_cleaned(line: Line, row: Row | None, dropped: str | None) -> str:
    if row is not None:
        return "kept as text" + (f" after the mark {row.marker!r}" if row.marker else "")
    if dropped is not None:
        return f"dropped: {dropped}"
    return "blank: it only parts paragraphs" if not line.text.strip() else "a rule, without words"


def _blocks(drafts: list[Draft], line: int) -> Iterator[str]:
    draft = _holder(drafts, line)
    if draft is None:
        yield "blocks   its mark stands alone, and belongs to the text below it or to none"
        return
    lines = sorted({row.line for row in draft.rows})
    if len(lines) == 1:
        joined = "a block by itself"
    elif lines[0] == line:
        joined = f"begins a block that goes on to line {lines[-1]}"
    else:
        joined = f"joined to the block of lines {lines[0]} to {lines[-1]}"
    kind = "table" if draft.cells else "paragraph"
    if draft.level >= 0:
        kind = f"entry of a list, depth {draft.level + 1}"
    yield f"blocks   {joined}: {kind}"


def _holder(drafts: list[Draft], line: int) -> Draft | None:
    holding = (one for one in every(drafts) if any(row.line == line for row in one.rows))
    return next(holding, None)


def _outline(
    drafts: list[Draft], document: Document, record: MeetingRecord, line: int, lexicon: Lexicon
) -> Iterator[str]:
    frame = find_frame(drafts, document.metadata, lexicon)
    find_attendance(drafts, frame)
    found, numbered, kinds = weigh(candidates(drafts, lexicon), drafts, lexicon)
    one = next((c for c in found if any(row.line == line for row in c.draft.rows)), None)
    headed = _heading_at(record, line)
    if headed is not None:
        mark = f", by {_mark(one)}" if one is not None else ""
        yield f"outline  heading of the item “{headed.title}”{mark}"
    elif one is not None:
        why = (
            "this document uses that mark for headings, but the words or the place of this line "
            "are not a heading's"
            if one.place in numbered or one.kind in kinds
            else "this document does not use that mark for its items"
        )
        yield f"outline  no heading: it has {_mark(one)}; {why}"
    else:
        yield "outline  no heading: it has none of the marks of one"


def _mark(one: Candidate) -> str:
    if one.kind.startswith("n:"):
        return "its number"
    if one.kind[0] == "h" and one.kind[1:].isdigit():
        return f"the style of heading {one.kind[1:]}"
    if one.kind.startswith("listed:"):
        return "its number, among the entries of a list"
    return KINDS["under" if one.kind.startswith("under") else one.kind]


def _heading_at(record: MeetingRecord, line: int) -> AgendaItem | None:
    for item in record.walk_items():
        if any(_covers(one.span, line) for one in item.heading):
            return item
    return None


def _meaning(record: MeetingRecord, line: int, lexicon: Lexicon) -> Iterator[str]:
    home = _home(record, line)
    if home:
        yield f"home     {home}"
    yield from _recognisers(record, line, lexicon)
    for noticed in record.diagnostics:
        if _covers(noticed.span, line):
            yield f"noticed  {noticed.code} {noticed.message}"


def _home(record: MeetingRecord, line: int) -> str:
    """Return the part of the record that holds the line, and the role of its block."""
    place, role = "preamble", ""
    closing = {id(one) for one in record.closing}
    held = ""
    for node in record.walk():
        if isinstance(node, AgendaItem):
            place = f"item “{node.title}”"
        elif isinstance(node, Attachment):
            place = f"attachment “{node.title}”"
        elif id(node) in closing:
            place = "closing"
        if _covers(node.span, line) and not isinstance(node, AgendaItem | Attachment):
            role = getattr(node, "role", None) or ""
            held = f"{place}, as {role}" if role else place
    return held


def _stands(finding: Motion | Decision | Action | PresenceChange, line: int) -> bool:
    evidence = finding.evidence if isinstance(finding, Motion) else ()
    return _covers(finding.span, line) or any(_covers(one, line) for one in evidence)


def _recognisers(record: MeetingRecord, line: int, lexicon: Lexicon) -> Iterator[str]:
    """Say of each recogniser what it took, or why it took nothing."""
    block = next((node for node in record.walk() if _holds(node, line)), None)
    text = str(getattr(block, "text", ""))
    roster = Roster(list(record.attendance), lexicon, (text,))
    context = Context(Frame(lexicon), roster, "item")
    kinds: tuple[tuple[str, type], ...] = (
        ("motion", Motion),
        ("decision", Decision),
        ("action", Action),
    )
    for name, kind in kinds:
        found = [one.finding for one in record.found if isinstance(one.finding, kind)]
        taken = [one for one in found if _stands(one, line)]
        for one in taken:
            yield f"{name:<9}took {_finding(one)}"
        if not taken and any(_within(one.span, block) for one in found):
            yield f"{name:<9}took other lines of this block"
        elif not taken and text:
            yield f"{name:<9}{declined(text, name, context)}"
    for change in record.presence_changes:
        if _stands(change, line):
            yield f"presence {_finding(change)}"


def _holds(node: object, line: int) -> bool:
    span = getattr(node, "span", None)
    return not isinstance(node, AgendaItem | Attachment) and _covers(span, line)


def _finding(finding: Motion | Decision | Action | PresenceChange) -> str:
    match finding:
        case Motion():
            said = f"“{finding.text}”"
            pairs: Iterable[tuple[str, object]] = (
                ("moved by", finding.mover and finding.mover.display_name),
                ("seconded by", finding.seconder and finding.seconder.display_name),
                ("outcome", finding.outcome),
            )
        case Action():
            owners = ", ".join(one.display_name for one in finding.owners)
            said = f"“{finding.text}”"
            pairs = (("owner", owners), ("due", finding.due or finding.due_text))
        case Decision():
            return f"“{finding.text}”"
        case _:
            return f"{finding.person.display_name} {finding.change}"
    return "; ".join([said, *(f"{name} {value}" for name, value in pairs if value)])


def _within(span: Span | None, block: object) -> bool:
    outer = getattr(block, "span", None)
    return span is not None and _covers(outer, span.first)


def _covers(span: Span | None, line: int) -> bool:
    return span is not None and any(
        piece.first <= line <= piece.last for piece in (span, *span.rest)
    )
