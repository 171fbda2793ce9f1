"""JSON that is no record is refused in sentences that say where and what."""

import json

import pytest

from meetingmodel import SchemaError
from meetingmodel.codec import decode


def refusal(data: object) -> str:
    """Return what is said when *data* is refused."""
    with pytest.raises(SchemaError) as caught:
        decode(data)  # type: ignore[arg-type]
    return str(caught.value)


def envelope(record: object) -> dict[str, object]:
    """Return a whole file around *record*."""
    return {"format": "meetingmodel", "version": "1.0", "record": record}


def item(**fields: object) -> dict[str, object]:
    """Return a whole file whose third item has *fields*."""
    return envelope({"items": [{"title": "a"}, {"title": "b"}, {"title": "c", **fields}]})


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            item(content=[{"type": "paragraph", "text": 5}]),
            "record.items[2].content[0].text: expected a string, found 5",
        ),
        (envelope({"title": None}), "record.title: expected a string, found null"),
        (envelope({"quorum": 1}), "record.quorum: expected true or false, found 1"),
        (
            envelope({"date": "4 May 2026"}),
            'record.date: expected a date such as "2026-05-04", found "4 May 2026"',
        ),
        (
            envelope({"date": "2026-02-30"}),
            'record.date: expected a date such as "2026-05-04", found "2026-02-30"',
        ),
        (
            envelope({"start": "9:00"}),
            'record.start: expected a time such as "13:00", found "9:00"',
        ),
        (
            envelope({"start": "24:00"}),
            'record.start: expected a time such as "13:00", found "24:00"',
        ),
        (
            envelope({"status": 3}),
            'record.status: expected one of "draft", "approved", "corrected", found 3',
        ),
        (envelope({"items": {}}), "record.items: expected a list, found an object"),
        (envelope({"items": "abc"}), 'record.items: expected a list, found "abc"'),
        (envelope([]), "record: expected an object, found a list"),
        (item(title=True), "record.items[2].title: expected a string, found true"),
        (item(heading=["x"]), 'record.items[2].heading[0]: expected an object, found "x"'),
        (
            item(heading=[{"type": "table", "rows": []}]),
            'record.items[2].heading[0].type: expected one of "paragraph", found "table"',
        ),
        (envelope({"items": [{}]}), 'record.items[0]: the field "title" is missing'),
        (
            envelope({"preamble": [{"text": "x"}]}),
            'record.preamble[0]: the field "type" is missing: one of "paragraph", "bullet", '
            '"question", "table", "motion", "decision", "action", "presence_change"',
        ),
        (
            envelope({"preamble": [{"type": "table", "rows": [["a", 1]]}]}),
            "record.preamble[0].rows[0][1]: expected a string, found 1",
        ),
        (
            envelope({"preamble": [{"type": "paragraph", "text": "x", "span": [1.5]}]}),
            "record.preamble[0].span: expected a span such as [3, 5, 0, 12] "
            "(first, last, start, stop), found a list",
        ),
        (
            envelope({"preamble": [{"type": "paragraph", "text": "x", "span": [5, 2]}]}),
            "record.preamble[0].span: Span.last (2) must not come before Span.first (5)",
        ),
        (
            envelope({"preamble": [{"type": "decision", "text": "x", "at": [1]}]}),
            "record.preamble[0].at: expected a place such as [0, 12] (start, stop), found a list",
        ),
        (
            envelope({"source": {"metadata": {"a": 1}}}),
            "record.source.metadata.a: expected a string, found 1",
        ),
        (
            envelope({"title": "x\ud800"}),
            "record.title: holds half of a surrogate pair (U+D800), which is no text",
        ),
        (
            {"format": "meetingmodel", "version": "1.0"},
            'the field "record" is missing beside "format" and "version"',
        ),
        (
            {"format": "meetingmodel", "version": 1, "record": {}},
            'version: expected a version such as "1.0", found 1',
        ),
        (
            {"format": "meetingmodel", "record": {}},
            'version: expected a version such as "1.0", but there is none',
        ),
    ],
)
def test_a_wrong_value_is_told_with_its_place(data: object, message: str) -> None:
    """The sentence leads to the value, says what belongs there and what stands there."""
    assert refusal(data) == message


def test_a_negative_count_is_told_with_its_place() -> None:
    """What the classes refuse is told like what the types refuse."""
    motion = {"type": "motion", "text": "x", "tally": {"ayes": -1}}

    message = refusal(envelope({"preamble": [motion]}))

    assert message.startswith("record.preamble[0].tally: Tally.ayes must be 0 or more, not -1")


def test_all_mistakes_are_told_at_once() -> None:
    """Who mends a file by hand sees every mistake in one run."""
    assert refusal(envelope({"title": 1, "body": 2, "date": 3})).count("\n") == 2


def test_no_more_than_twenty_mistakes_are_told() -> None:
    """A file that is wrong throughout does not fill the screen."""
    lines = refusal(envelope({"preamble": [5] * 1000})).splitlines()

    assert len(lines) == 21
    assert lines[-1] == "… and 980 more"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1, column 1: the JSON breaks off before its end"),
        ('{"format": "meetingmodel", "vers', "the JSON breaks off before its end"),
        ('{"format": "meetingmodel",\n "version": ', "line 2, column 13: the JSON breaks off"),
        ('{"format": "meetingmodel" "version"}', "line 1, column 27: this is not JSON"),
        ('{"format": NaN}', "holds NaN, which is not a number in JSON"),
        ('{"format": -Infinity}', "holds -Infinity"),
        ('{"format": 1, "format": 2}', "has the key 'format' twice in one object"),
        ("9" * 5000, "holds a number that cannot be read"),
        ("[" * 200_000, "nested far too deeply"),
        ('{"a":' * 200_000, "nested far too deeply"),
        ("[]", 'would be an object with "format": "meetingmodel"'),
        ("null", 'would be an object with "format": "meetingmodel"'),
        ('{"format": "else"}', 'would be an object with "format": "meetingmodel"'),
    ],
    ids=range(13),
)
def test_text_that_is_no_record_is_told_in_words(text: str, message: str) -> None:
    """Truncated, wrong and hostile text is refused without a traceback."""
    assert message in refusal(text)
    assert message in refusal(text.encode())


def test_bytes_that_are_no_text_are_told_with_their_place() -> None:
    """A file in another encoding is refused with the place of its first odd byte."""
    assert refusal(b'{"title": "Gr\xf6\xdfe"}') == (
        "byte 13: the JSON is not valid utf-8. Save it as UTF-8"
    )


@pytest.mark.parametrize("levels", [33, 40, 5000])
def test_nesting_beyond_the_limit_is_refused(levels: int) -> None:
    """However deep the data lies, the answer is a sentence."""
    block: dict[str, object] = {"type": "bullet", "text": "x"}
    for _ in range(levels - 1):
        block = {"type": "bullet", "text": "x", "content": [block]}

    assert "nested" in refusal(envelope({"preamble": [block]}))


def test_a_mapping_that_contains_itself_is_refused() -> None:
    """Data made by a program may be a loop; reading it ends."""
    block: dict[str, object] = {"type": "bullet", "text": "x"}
    block["content"] = [block]

    assert "nested deeper than 32" in refusal(envelope({"preamble": [block]}))


def test_no_more_than_a_few_letters_of_the_notes_are_quoted() -> None:
    """A message goes into logs and mails; what was said in the meeting does not."""
    message = refusal(envelope({"date": "secret " * 100}))

    assert len(message) < 120
    assert json.dumps("secret secret secret secret s…", ensure_ascii=False) in message
