"""What front matter says stands in the text that we write, and is read again."""

import attrs
import pytest

import meetingmodel as mm

NOTES = """\
---
title: Otter Board meeting
layout: post
meeting_date: 2026-05-04
location: Otter Hall, 12 Mill Lane
start time: 7pm
task force: Roads
---

## Reports

The roof was discussed.
"""


@pytest.mark.parametrize("format", ["txt", "md"])
def test_when_and_where_of_front_matter_reads_back(format: str) -> None:
    """Place, hour and day stand in no block; the fields that say nothing of them are left out."""
    record = mm.loads(NOTES, format="md")

    written = mm.render(record, format)
    again = mm.loads(written, format=format)

    assert b"layout" not in written
    assert (again.date, again.start, again.location) == (record.date, record.start, record.location)
    assert (str(record.date), record.location) == ("2026-05-04", "Otter Hall, 12 Mill Lane")
    assert again.title == record.title


def test_a_field_without_a_name_is_left_out() -> None:
    """What no line of front matter can say would end it, and turn it into text."""
    record = mm.loads(NOTES, format="md")
    assert record.source is not None
    metadata = {"": "12 Mill Lane", "place: now": "Mill", "when": "in May"}
    record = attrs.evolve(record, source=attrs.evolve(record.source, metadata=metadata))

    lines = mm.render(record, "md").decode().splitlines()

    assert lines[: lines.index("---", 1) + 1] == ["---", "when: in May", "---"]
