"""There and back again: what we write as text or Markdown loads as the record it was."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from support.comparing import bare
from support.outlining import plain

import meetingmodel as mm
from meetingmodel.testing import notes, records

FORMATS = ("txt", "md")
# Entries without a glyph; words that only front matter says; what lines, looks or depth decided.
ONCE_BROKEN = (
    "1. Budget\n    \uf0b7 list\n        [x] read\n → members of the library and a grant\n  roof",
    "## Budget\n  - draft\n    - roof\n    o street\n        \uf0b7 library for\n2026 com-\n|---|",
    "---\ntitle: Board\ndate: 2026-05-04\n---\n\n# Roof\n\n- **Ann** will send it",
    "Board\nMay 4, 2026\nNext steps\n- Ann Lee: read the plan by June 3\n- budget\n"
    "ACTION: Ann Lee to read the plan by June 3.",
    "## Attending\n* Bob Roe\n## Minutes\n3.11 roof to be mended in May",
    "1. Roads\n2. COMMITTEE REPORTS\nB. Audit Committee – (Bob Roe)\n\nNext Meeting: June 3, 2026\n"
    "C. Policy Committee – (Ann Lee)",
    "# Friends\n\n1. Committee Reports:\n\n   A. Lanes & Roads: Lee said so.\n\n   "
    "B. Parks & Ponds: \n      - Read the report.\n\n2. Close:\n\n   All went home.",
    "Board\nMay 4, 2026\nPresent: Ann Lee, Bob Roe\n\nAttachment A\nBudget\nbudget.",
    "ADJOURNMENT\nThe meeting was adjourned at 8:10 p.m.\nRESPECTFULLY SUBMITTED,\nSTAFF REPORT\n"
    "May 4, 2026",
)


@given(notes())
def test_minutes_as_markdown_read_back_as_the_same_record(text: str) -> None:
    """Whatever was found in notes is found again in the minutes made of them."""
    record = mm.loads(text)

    assert bare(mm.loads(mm.render(record, "md"))) == bare(record)


@given(records())
def test_a_record_made_in_code_keeps_its_words(record: mm.MeetingRecord) -> None:
    """Its values become lines, its letters stay, and a second round trip changes nothing."""
    once = mm.loads(mm.render(record, "md"))
    twice = mm.loads(mm.render(once, "md"))

    assert _letters(once) == _letters(record)
    assert bare(twice) == bare(once)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("text", ONCE_BROKEN)
def test_what_once_came_back_different(form: str, text: str) -> None:
    """Notes whose record was not the same after a round trip are the same for good."""
    record = mm.loads(text)

    assert bare(mm.loads(mm.render(record, form))) == bare(record)


@pytest.mark.no_cover
@pytest.mark.parametrize("form", FORMATS)
def test_published_minutes_come_back(form: str, corpus: Path) -> None:
    """Every labelled text and Markdown document is the same record after a round trip."""
    for path in sorted(corpus.glob("*/source.*")):
        if path.suffix in (".txt", ".md"):
            record = mm.load(path)

            again = mm.loads(mm.render(record, form))

            assert bare(again) == bare(record), path.parent.name


def _letters(record: mm.MeetingRecord) -> str:
    texts = [
        f"{plain(getattr(piece.node, 'marker', ''))} {plain(piece.text)}"
        for piece in mm.flow(record)
    ]
    return "".join(filter(str.isalnum, unicodedata.normalize("NFC", " ".join(texts))))
