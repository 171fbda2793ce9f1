"""What two records of the same minutes have in common.

In: a record.  Out: the record without what only its file has.
Never: leaves out words.
"""

import attrs

import meetingmodel as mm
from meetingmodel import Diagnostic, MeetingRecord
from meetingmodel.model import Node


def bare(record: MeetingRecord) -> MeetingRecord:
    """Return *record* without what no text says: source, remarks, ids, and `verbatim`."""

    def without(node: Node) -> Node:
        names = {one.name for one in attrs.fields(type(node))}
        given: dict[str, object] = {"id": None, "amends": None, "verbatim": True}
        return attrs.evolve(node, **{name: given[name] for name in given if name in names})

    nothing: tuple[Diagnostic, ...] = ()
    return attrs.evolve(mm.transform(record, without), source=None, diagnostics=nothing)
