from hypothesis import example, given
from hypothesis import strategies as st
from support.outlining import meant, stated

import meetingmodel as mm
from meetingmodel.readers.own import read_own
from meetingmodel.readers.own_text import SIGNATURE, is_own_text, read_own_text
from meetingmodel.testing import records

LINES = st.sampled_from(
    (
        "",
        "Board",
        "=====",
        "-----",
        "* * *",
        "| a | b |",
        "|---|",
        "  •  x",
        "    y",
        "\\",
        "|",
        SIGNATURE,
    )
)


def _written(record: mm.MeetingRecord, **options: object) -> str:
    return mm.render(record, "txt", **options).decode()


@given(records())
@example(mm.MeetingRecord(preamble=[mm.Table([[""]], header_rows=2)]))
def test_text_that_we_wrote_states_the_structure_of_the_record(record: mm.MeetingRecord) -> None:
    """Parts, headings with their depth, lists, markers, cells and words are read for certain."""
    document = read_own_text(_written(record))

    assert stated(document) == meant(record)
    assert document.hard


@given(records(), st.integers(30, 60))
def test_the_width_is_no_part_of_the_meaning(record: mm.MeetingRecord, width: int) -> None:
    """However narrow the page is set, the same is stated."""
    assert stated(read_own_text(_written(record, width=width))) == meant(record)


@given(st.lists(LINES, max_size=12).map("\n".join))
def test_any_text_with_our_signature_is_read(text: str) -> None:
    """A text that somebody edited is no error: every letter above the signature has its line."""
    document = read_own_text(f"{text}\n{SIGNATURE}\nderived")

    said = "".join(line.text for line in document.lines if not line.dropped)
    # Not in the same order: rows above one rule are one row, whose cells wrap.
    assert sorted(filter(str.isalnum, said)) == sorted(filter(str.isalnum, text))


def test_line_numbers_are_those_of_the_file() -> None:
    """Each line of the file is a line of the document, rows of tables included."""
    table = mm.Table([["Name", "Vote"], ["Lee", "yes " * 60]], header_rows=1)
    text = _written(
        mm.MeetingRecord("Board", items=[mm.AgendaItem("Roof", content=[table, "End."])])
    )

    lines = read_own_text(text).lines

    assert lines[text.split("\n").index("End.")].text == "End."


def test_only_the_last_signature_counts() -> None:
    """Minutes may quote the signature; what is derived stands below the last."""
    text = _written(mm.MeetingRecord(preamble=["Board", SIGNATURE, "Roof"]))

    assert is_own_text(text)
    assert [one.text for one in stated(read_own_text(text))] == ["Board", SIGNATURE, "Roof"]


def test_other_text_is_not_ours() -> None:
    """A line that only holds the signature's words is none."""
    assert not is_own_text(f"They wrote: {SIGNATURE}")
    assert read_own("Set as text by somebody else.") is None


def test_what_is_derived_is_dropped_with_its_reason() -> None:
    """The list of actions below the signature is no part of the minutes."""
    action = mm.Action("send it", owners=["Ann"])
    text = _written(
        mm.MeetingRecord(items=[mm.AgendaItem("Roof", content=[mm.Bullet("x", findings=[action])])])
    )

    dropped = [line.text for line in read_own_text(text).lines if line.dropped == "derived"]

    assert dropped[0] == SIGNATURE
    assert "-  Ann: send it" in dropped
