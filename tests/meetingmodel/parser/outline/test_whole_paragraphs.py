"""Plain lines that are headings, in files that keep paragraphs and no blank lines between them."""

import pytest

import meetingmodel as mm

TOLD = "The members heard that nothing had changed since the meeting in April, and went on"
OPENED = "<p>The members came together in the tower, and the chair opened the meeting.</p>\n"
LIST = "<ul><li>Ann told what is new.</li><li>Bob asked for more.</li></ul>"


@pytest.mark.parametrize(
    ("opened", "titles", "ends", "below"),
    [
        (
            "",
            ["Shared memory", "Tasks of the groups", "Matters from before", "Trustees"],
            ":",
            f"<p>{TOLD}</p>\n<p>Asked again</p>\n<p>{TOLD}</p>",
        ),
        (
            OPENED,
            ["Bells of the tower", "Summer on the green", "Lamps in the lane", "Mowing"],
            "",
            f"<p>{TOLD}.</p>",
        ),
        ("", ["what the tower needs", "summer on the green", "lamps in the lane"], "", LIST),
    ],
    ids=["with a colon", "in small letters", "over lists"],
)
def test_plain_lines_are_headings(opened: str, titles: list[str], ends: str, below: str) -> None:
    """Each paragraph of a page is set off from the one above it."""
    notes = "\n".join(f"<p>{title}{ends}</p>\n{below}" for title in titles)
    record = mm.loads(f"<h1>Vestry, 4 May 2026</h1>\n{opened}{notes}", format="html")

    assert [item.title for item in record.items] == titles
