"""A file of a newer minor version still loads, and says what was left out."""

import json
from pathlib import Path

import pytest

from meetingmodel import (
    Bullet,
    MeetingRecord,
    Paragraph,
    Presence,
    SchemaError,
    VoteValue,
)
from meetingmodel.codec import decode, dumps
from meetingmodel.codec.versions import upgrade

SAMPLES = Path(__file__).parent / "samples"


def newer(record: dict[str, object], version: str = "1.7") -> dict[str, object]:
    """Return a file around *record*, as a newer version would write it."""
    return {"format": "meetingmodel", "version": version, "record": record}


def codes(record: MeetingRecord) -> list[str]:
    """Return the codes of what was noticed."""
    return [one.code for one in record.diagnostics]


def test_an_unknown_field_is_left_out() -> None:
    """A field of a newer version costs a diagnostic, not the file."""
    record = decode(newer({"title": "Board", "mood": {"deep": [1]}}))

    assert record.title == "Board"
    assert codes(record) == ["MM050"]
    assert 'The field "mood" of MeetingRecord is not known here' in record.diagnostics[0].message
    assert "1.7" in record.diagnostics[0].hint


def test_the_same_thing_left_out_often_is_said_once() -> None:
    """Two thousand blocks with a new field make one diagnostic that counts them."""
    block = {"type": "paragraph", "text": "x", "mood": 1}

    record = decode(newer({"preamble": [block] * 2000}))

    (only,) = record.diagnostics
    assert "record.preamble[0], 2000 times in all" in only.message


def test_an_unknown_finding_is_left_out() -> None:
    """A finding is a reading: without it the words are still there."""
    block = {"type": "paragraph", "text": "x", "findings": [{"type": "rumour", "text": "x"}]}

    record = decode(newer({"preamble": [block]}))

    assert record.preamble == (Paragraph("x"),)
    assert codes(record) == ["MM051"]


def test_an_unknown_block_becomes_a_paragraph_and_what_is_below_it_follows() -> None:
    """A block of a new type loses its type, and none of its words."""
    inner = {"type": "bullet", "text": "inner"}
    block = {"type": "callout", "text": "outer", "colour": "red", "span": [4], "content": [inner]}

    record = decode(newer({"preamble": [block]}))

    assert record.preamble == (Paragraph("outer"), Bullet("inner"))
    assert record.preamble[0].span is not None
    assert codes(record) == ["MM052"]


def test_an_unknown_value_is_none_or_other() -> None:
    """What an outcome or vote of a new kind means is not guessed."""
    vote = {"person": {"name": "Lee"}, "value": "shrug"}
    motion = {"type": "motion", "text": "x", "outcome": "exploded", "votes": [vote]}

    record = decode(newer({"preamble": [motion], "status": "sealed"}))

    assert record.status is None
    assert record.motions[0].outcome is None
    assert record.motions[0].votes[0].value is VoteValue.OTHER
    assert codes(record) == ["MM053"] * 3


def test_an_attendee_of_an_unknown_presence_stays_an_attendee() -> None:
    """`presence` is never None, and nobody drops from the list for a new word."""
    record = decode(newer({"attendance": [{"person": {"name": "Lee"}, "presence": "hologram"}]}))

    assert record.attendance[0].presence is Presence.PRESENT
    assert codes(record) == ["MM053"]


def test_a_coming_or_going_of_an_unknown_kind_is_left_out() -> None:
    """ "Left" would be an invention; the words of a finding that stands alone are kept."""
    change = {
        "type": "presence_change",
        "person": {"name": "Lee"},
        "change": "slept",
        "text": "Lee slept",
    }
    block = {"type": "paragraph", "text": "Lee slept", "findings": [change]}

    record = decode(newer({"preamble": [block, change]}))

    assert record.presence_changes == ()
    assert record.preamble == (Paragraph("Lee slept"), Paragraph("Lee slept"))


@pytest.mark.parametrize(
    "record",
    [
        {"mood": 1},
        {"status": "sealed"},
        {"preamble": [{"type": "callout", "text": "x"}]},
        {"preamble": [{"type": "paragraph", "text": "x", "findings": [{"type": "rumour"}]}]},
    ],
)
def test_strict_refuses_all_that(record: dict[str, object]) -> None:
    """Who asks for strictness gets an error instead of a diagnostic."""
    with pytest.raises(SchemaError, match="is not known here"):
        decode(newer(record), strict=True)


def test_strict_takes_a_newer_version_that_uses_nothing_new() -> None:
    """A higher number alone is no fault."""
    assert decode(newer({"title": "x"}), strict=True) == MeetingRecord("x")


def test_a_newer_major_version_says_what_to_install() -> None:
    """What cannot be understood is refused with the way out."""
    with pytest.raises(SchemaError, match=r"version 2\.0.*pip install --upgrade meetingmodel"):
        decode(newer({}, "2.0"))


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.json")), ids=lambda path: path.stem)
def test_a_file_of_each_published_version_still_loads(path: Path) -> None:
    """Files outlive versions: every version that was ever written has a sample here."""
    record = decode(path.read_bytes(), strict=True)

    assert record.title == "Elm Library Board"
    assert len(record.motions) == len(record.actions) == len(record.decisions) == 1
    assert [item.title for item in record.walk_items()] == ["Roof", "Costs"]


def test_the_sample_of_the_present_version_is_what_is_written_today() -> None:
    """As long as the version stays, so does what it writes."""
    text = (SAMPLES / "1.0.json").read_text("utf-8")

    assert dumps(decode(text)) + "\n" == text


def test_old_versions_are_brought_up_step_by_step() -> None:
    """Each step knows one version; together they lead from the oldest to the present one."""
    steps = {
        "0.8": lambda old: {**old, "version": "0.9", "steps": [*old["steps"], "0.8"]},
        "0.9": lambda old: {**old, "version": "1.0", "steps": [*old["steps"], "0.9"]},
    }
    old = {"format": "meetingmodel", "version": "0.8", "steps": []}

    new = upgrade(old, steps=steps, target="1.0")

    assert (new["version"], new["steps"]) == ("1.0", ["0.8", "0.9"])
    assert old["version"] == "0.8"


def test_a_version_that_never_was_is_refused() -> None:
    """There is no way up from a number that no release wrote."""
    with pytest.raises(SchemaError, match=r'no meetingmodel ever wrote version "0\.3"'):
        decode(newer({}, "0.3"))


def test_samples_are_json_by_any_reader() -> None:
    """The samples can be read without this library."""
    assert all(json.loads(path.read_text("utf-8")) for path in SAMPLES.glob("*.json"))
