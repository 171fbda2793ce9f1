"""Laws of the text export: what it says is what was in the record, and reads back as it."""

import unicodedata

from hypothesis import given
from support.comparing import bare

import meetingmodel as mm
from meetingmodel import MeetingRecord
from meetingmodel.testing import notes, records


@given(notes())
def test_minutes_as_text_read_back_as_the_same_record(text: str) -> None:
    """From notes to a record to text and back: the same record, places and remarks aside."""
    record = mm.loads(text)

    assert bare(mm.loads(mm.render(record, "txt"))) == bare(record)


@given(records())
def test_words_of_a_record_made_in_code_are_kept(record: MeetingRecord) -> None:
    """Whatever a program puts into a record, its words come back from the text, in order."""
    again = mm.loads(mm.render(record, "txt"))

    assert said(again) == said(record)


@given(records())
def test_the_second_round_trip_changes_nothing(record: MeetingRecord) -> None:
    """What has once been text has a form that text can hold: from then on it stays the same."""
    once = mm.loads(mm.render(record, "txt"))

    assert bare(mm.loads(mm.render(once, "txt"))) == bare(once)


@given(records())
def test_the_same_record_gives_the_same_text(record: MeetingRecord) -> None:
    """Nothing depends on the clock, on chance, or on what was rendered before."""
    assert mm.render(record, "txt") == mm.render(record, "txt")


def said(record: MeetingRecord) -> str:
    """Return the letters and digits of all that is printed of *record*, in order."""
    text = unicodedata.normalize("NFC", "\n".join(piece.text for piece in mm.flow(record)))
    return "".join(filter(str.isalnum, text))
