from support.minutes import RECORD

import meetingmodel as mm
from meetingmodel.readers import own_markdown
from meetingmodel_exporters import markdown

PAGE = """\
# Board meeting

May 4, 2026

Present: Ann Lee, Bo Park

## 1:00-1:20<br>1\\. Roof repair

*Bo Park, Clerk*

The bids were read:

* Elm Roofing
    + $1,200

| Name | Vote |
| --- | --- |
| Ann Lee | yes |

- **Who signs?**
    + The chair

### a. Gutters

Put off.

---

Respectfully, Ann Lee

# Bids

See the file.

<!-- Set as Markdown by meetingmodel (form 1). What stands below is derived from the minutes. -->
"""


def test_minutes_are_plain_markdown() -> None:
    """Headings, lists, tables and rules that every renderer knows."""
    assert mm.render(RECORD, "md").decode() == PAGE


def test_words_that_look_like_markdown_are_escaped_and_no_others() -> None:
    """A reader of the source is spared backslashes that nothing needs."""
    texts = [
        "# of seats",
        "a*b",
        "snake_case 5-4 (x) it's!",
        "1. first",
        "<b>",
        "A < B & C",
        "[x](y)",
    ]

    lines = mm.render(mm.MeetingRecord(preamble=texts), "md").decode().split("\n")

    assert lines[:13:2] == [
        "\\# of seats",
        "a\\*b",
        "snake_case 5-4 (x) it's!",
        "1\\. first",
        "\\<b>",
        "A < B & C",
        "\\[x](y)",
    ]


def test_a_list_goes_on_only_where_its_numbers_do() -> None:
    """Markdown counts by itself, so a jump begins a new list."""
    entries = [mm.Bullet(f"x{n}", marker=f"{n}.") for n in (1, 2, 5)]

    lines = mm.render(mm.MeetingRecord(preamble=entries), "md").decode().split("\n")

    assert lines[:6] == ["1. x1", "2. x2", "", "<!-- -->", "", "5. x5"]


def test_writer_and_reader_mean_the_same_notation() -> None:
    """They may not import each other, so this holds them together."""
    for name in ("SIGNATURE", "EMPTY", "ABSENT", "CLOSING"):
        assert getattr(markdown, name) == getattr(own_markdown, name)
    assert {sign: glyph for glyph, sign in markdown.GLYPHS.items()} == own_markdown.GLYPHS
