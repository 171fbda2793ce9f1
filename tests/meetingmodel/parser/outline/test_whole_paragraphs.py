"""Plain lines that are headings, in files that keep paragraphs and no blank lines between them."""

import meetingmodel as mm

TOLD = "The members heard that nothing had changed since the meeting in April, and went on"
NOTES = "".join(
    f"<p>{title}:</p>\n<p>{TOLD}</p>\n<p>{TOLD}</p>\n"
    for title in (
        "Reading of the minutes",
        "Tasks of the groups",
        "Matters from before",
        "The trustees",
    )
)


def test_lines_with_a_colon_over_paragraphs_are_headings() -> None:
    """Each paragraph of a page is set off from the one above it."""
    record = mm.loads(f"<h1>Senate, 4 May 2026</h1>\n{NOTES}", format="html")

    assert [item.title for item in record.items] == [
        "Reading of the minutes",
        "Tasks of the groups",
        "Matters from before",
        "The trustees",
    ]


def test_small_lines_between_paragraphs_are_headings() -> None:
    """No style marks them, and hardly any other line is short."""
    notes = "".join(
        f"<p>{title}</p>\n<p>{TOLD}.</p>\n"
        for title in ("Bells of the tower", "Summer on the green", "Lamps in the lane", "Mowing")
    )
    opened = "<p>The members came together in the tower, and the chair opened the meeting.</p>"
    record = mm.loads(f"<h1>Vestry, 4 May 2026</h1>\n{opened}\n{notes}", format="html")

    assert [item.title for item in record.items] == [
        "Bells of the tower",
        "Summer on the green",
        "Lamps in the lane",
        "Mowing",
    ]


def test_lines_over_lists_are_headings() -> None:
    """A web page has no blank lines, and needs none."""
    notes = "".join(
        f"<p>{title}</p>\n<ul><li>Ann told what is new.</li><li>Bob asked for more.</li></ul>\n"
        for title in ("what the tower needs", "summer on the green", "lamps in the lane")
    )
    record = mm.loads(f"<h1>Vestry, 4 May 2026</h1>\n{notes}", format="html")

    assert [item.title for item in record.items] == [
        "what the tower needs",
        "summer on the green",
        "lamps in the lane",
    ]
