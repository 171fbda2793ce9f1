"""A changed copy of a record, made from the bottom up.

In: a record, and a function from a node to what shall stand in its place.  Out: a record.
Never: changes the record it was given, or copies a branch in which nothing changed.
"""

from collections.abc import Callable
from typing import TypeVar

from attrs import evolve

from meetingmodel.arguments import expect, wrong
from meetingmodel.model.blocks import CONTENT_TYPES, Bullet, Paragraph, Question, Table
from meetingmodel.model.findings import FINDING_TYPES
from meetingmodel.model.record import AgendaItem, Attachment, MeetingRecord, Node

N = TypeVar("N")
Change = Callable[[Node], "Node | tuple[Node, ...] | None"]


def transform(record: MeetingRecord, fn: Change) -> MeetingRecord:
    """Return *record* with every node replaced by what *fn* makes of it, from the bottom up.

    *fn* is called with each item, heading paragraph, block, finding (also those attached to a
    block) and attachment, after the nodes below it. It returns the node itself (kept), another
    one, several as a tuple, or None (left out). Branches without a change keep their identity, and
    so does a record without one.
    """
    expect(record, MeetingRecord, "load() gives one")
    if not callable(fn):
        raise wrong(fn, "a function from a node to what shall stand in its place")
    changed: dict[str, object] = {
        "preamble": _each(record.preamble, fn, CONTENT_TYPES),
        "items": _each(record.items, fn, (AgendaItem,)),
        "closing": _each(record.closing, fn, CONTENT_TYPES),
        "attachments": _each(record.attachments, fn, (Attachment,)),
    }
    return _with(record, changed)


def _each(nodes: tuple[N, ...], fn: Change, allowed: tuple[type, ...]) -> tuple[N, ...]:
    out: list[N] = []
    same = True
    for node in nodes:
        below = _below(node, fn)
        new = fn(below)  # type: ignore[arg-type]  # every node of a record is a Node
        same = same and new is node
        for one in new if isinstance(new, tuple) else () if new is None else (new,):
            if not isinstance(one, allowed):
                raise TypeError(
                    f"in the place of {type(node).__name__} transform() can put "
                    f"{_either(allowed)}, a tuple of them, or None, not {type(one).__name__}"
                )
            out.append(one)  # type: ignore[arg-type]  # just tested
    return nodes if same else tuple(out)


def _either(kinds: tuple[type, ...]) -> str:
    return ", ".join(kind.__name__ for kind in kinds)


def _below(node: N, fn: Change) -> N:
    # Recursion is safe here: a record nests 32 deep at most, or it could not have been made.
    changed: dict[str, object] = {}
    if isinstance(node, AgendaItem):
        changed["heading"] = _each(node.heading, fn, (Paragraph,))
        changed["content"] = _each(node.content, fn, CONTENT_TYPES)
        changed["items"] = _each(node.items, fn, (AgendaItem,))
    elif isinstance(node, Attachment):
        changed["content"] = _each(node.content, fn, CONTENT_TYPES)
    elif isinstance(node, Paragraph | Bullet | Question | Table):
        changed["findings"] = _each(node.findings, fn, FINDING_TYPES)
        if isinstance(node, Bullet):
            changed["content"] = _each(node.content, fn, CONTENT_TYPES)
        elif isinstance(node, Question):
            changed["answers"] = _each(node.answers, fn, CONTENT_TYPES)
    return _with(node, changed)


def _with(node: N, changed: dict[str, object]) -> N:
    new = {name: value for name, value in changed.items() if value is not getattr(node, name)}
    return evolve(node, **new) if new else node  # type: ignore[misc]  # N is one of our classes
