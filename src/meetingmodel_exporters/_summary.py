"""What our exporters derive from a record, to stand beside its words: actions, things to check.

In: a record.  Out: lines, each to be shown where the format marks what is derived.
Never: adds a name, date or task that the record does not hold.
"""

from collections.abc import Iterator

from meetingmodel import Action, Diagnostic, MeetingRecord, Severity, Span

from . import _labels as labels


def action_lines(record: MeetingRecord) -> Iterator[str]:
    """Yield a line for each action: who, what, until when, and where it stands in the source."""
    for action in record.actions:
        who = ", ".join(owner.display_name for owner in action.owners) or labels.NO_OWNER
        notes = (
            _noted(labels.DUE, due_words(action)),
            labels.STATUSES[action.status.value],
            _noted(labels.LINE, place_words(action.span)),
        )
        noted = "; ".join(note for note in notes if note)
        yield f"{who}: {action.text}{f' ({noted})' if noted else ''}"


def check_lines(record: MeetingRecord) -> Iterator[str]:
    """Yield a line for each thing that somebody should look at before signing."""
    for one in to_check(record):
        place = _noted(labels.LINE, place_words(one.span))
        said = f"{one.message}{f' ({place})' if place else ''}"
        yield f"{said} {one.code}" if not one.hint else f"{said}: {one.hint} {one.code}"


def to_check(record: MeetingRecord) -> tuple[Diagnostic, ...]:
    """Return what was noticed while reading that is more than information."""
    return tuple(one for one in record.diagnostics if one.severity is not Severity.INFO)


def due_words(action: Action) -> str:
    """Return until when: the date if the words fix one, else the words."""
    return action.due.isoformat() if action.due is not None else action.due_text or ""


def place_words(span: Span | None) -> str:
    """Return the line of the source in which something begins."""
    return "" if span is None else str(span.first)


def _noted(label: str, words: str) -> str:
    return f"{label} {words}" if words else ""
