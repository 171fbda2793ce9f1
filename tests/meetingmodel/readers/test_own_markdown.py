from hypothesis import given
from hypothesis import strategies as st
from support.outlining import meant, stated

import meetingmodel as mm
from meetingmodel.readers.own import read_own
from meetingmodel.readers.own_markdown import SIGNATURE, read_own_markdown
from meetingmodel.testing import records

LINES = st.sampled_from(
    (
        "",
        "# Board",
        "## a<br>b",
        "---",
        "- **x**",
        "| a | b |",
        "| --- | --- |",
        "*y*",
        "1. z",
        "\\",
        "|",
    )
)


def _written(record: mm.MeetingRecord) -> str:
    return mm.render(record, "md").decode().removeprefix("\ufeff")


@given(records())
def test_markdown_that_we_wrote_states_the_structure_of_the_record(
    record: mm.MeetingRecord,
) -> None:
    """Parts, headings with their depth, lists, markers, cells and words are read for certain."""
    assert stated(read_own_markdown(_written(record))) == meant(record)


@given(st.lists(LINES, max_size=12).map("\n".join))
def test_any_markdown_with_our_signature_is_read(text: str) -> None:
    """A file that somebody edited is no error: every letter above the signature has its line."""
    document = read_own_markdown(f"{text}\n{SIGNATURE}\nderived")

    said = "".join(line.text for line in document.lines if not line.dropped)
    letters = text.replace("<br>", "")
    assert [c for c in said if c.isalnum()] == [c for c in letters if c.isalnum()]


def test_it_is_known_by_its_signature_under_any_name() -> None:
    """Renamed to .txt, our Markdown is still read as what it is."""
    text = _written(mm.MeetingRecord("Board", items=[mm.AgendaItem("Roof", content=["*x*"])]))

    document = read_own(text, name="minutes.txt")

    assert document is not None
    assert [line.text for line in document.lines if line.text and not line.dropped] == [
        "Board",
        "Roof",
        "*x*",
    ]
