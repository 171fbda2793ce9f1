"""Laws of records: written and read again they are what they were."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingmodel import MeetingRecord, SchemaError, dumps
from meetingmodel.codec import decode
from meetingmodel.testing import identical, records


@given(records())
def test_a_record_comes_back_from_json_identical(record: MeetingRecord) -> None:
    """There and back again: no field, no span, no letter is lost or changed."""
    assert identical(decode(dumps(record)), record)


@given(records())
def test_json_is_the_same_every_time(record: MeetingRecord) -> None:
    """Same record, same bytes; and what was read is written as it stood."""
    text = dumps(record)

    assert dumps(record) == text
    assert dumps(decode(text)) == text


@given(records(), st.data())
def test_damaged_json_gives_a_record_or_a_sentence(
    record: MeetingRecord, data: st.DataObject
) -> None:
    """Whatever value of a file is replaced, reading it gives a record or a SchemaError."""
    tree = json.loads(dumps(record))
    holder, key = data.draw(st.sampled_from(_places(tree)))
    wrong = st.sampled_from([None, 5, -1, 1.5, True, "x", "", [], {}, [[]], {"type": "x"}, ["x"]])
    holder[key] = data.draw(wrong)

    with suppress(SchemaError):
        assert isinstance(decode(tree), MeetingRecord)


@given(records(), st.integers(min_value=0, max_value=10_000))
def test_cut_json_gives_a_sentence(record: MeetingRecord, cut: int) -> None:
    """A file that breaks off anywhere is told, and never read as half a record."""
    text = dumps(record)

    with pytest.raises(SchemaError, match=r"\w"):
        decode(text[: cut % len(text)])


def _places(tree: dict[str, object]) -> list[tuple[object, object]]:
    places: list[tuple[object, object]] = []
    ahead: list[object] = [tree]
    while ahead:
        holder = ahead.pop()
        if isinstance(holder, dict | list):
            keys = list(holder) if isinstance(holder, dict) else range(len(holder))
            places.extend((holder, key) for key in keys)
            ahead.extend(holder[key] for key in keys)
    return places
