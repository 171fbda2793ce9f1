"""Where the business ends, and which papers stand behind it."""

import pytest

import meetingmodel as mm

MINUTES = """Otter Council
4 May 2026

Present: Ann Lee, Bob Roe

1. Roof

The council spoke of the roof, and was glad of the report.

2. Hall

Bob told of the party that was held in the hall, and who came.

{signed}

{paper}

- Most like the hall
- Some do not
"""


@pytest.mark.parametrize(
    "signed", ["Notes submitted by Ann Lee, Secretary", "Minutes typed by Ann Lee"]
)
@pytest.mark.parametrize(
    "paper", ["ATTACHMENT: Survey of residents", "Appendix B – Survey of residents", "Annex"]
)
def test_what_stands_behind_the_signature_is_attached(signed: str, paper: str) -> None:
    """Who wrote the minutes closes them, and a paper that says what it is stands apart."""
    record = mm.loads(MINUTES.format(signed=signed, paper=paper))

    assert [block.text for block in record.closing] == [signed]
    assert [one.title for one in record.attachments] == [paper]
    assert [item.title for item in record.items] == ["Roof", "Hall"]


def test_what_only_speaks_of_a_paper_is_none() -> None:
    """A sentence about an appendix stays where it is."""
    record = mm.loads(MINUTES.format(signed="Submitted by Ann Lee", paper="Appendix A was read."))

    assert not record.attachments
