"""Pieces of minutes, with any room between them: whatever they look like, no word is lost."""

from hypothesis import example, given
from hypothesis import strategies as st

import meetingmodel as mm

PIECES = st.sampled_from(
    (
        *("Present:", "Absent", "Ann Lee", "Bob", "Name", "Role", "Yes", "x", "the", "of"),
        *("Motion:", "MOTION", "moved", "seconded by", "to pay", "Carried", "3-0"),
        *("RESULT:", "MOVER:", "SECONDER:", "AYES:", "PASSED [UNANIMOUS]", "Motion carried."),
        *("Action", "will call", "Roads", "ROADS", "Item", "Next meeting", "Page 1 of 2"),
        *("4 May 2026", "7:00 PM", "7:10", "1.", "2)", "III.", "a)", "A."),
        *("•", "-", "o", "|", ":", "–", "#", "*", "_____", "=", "+", "+---+---+", "|---|---|"),
        *("---- ----", "==== ====", "----------------", "+-------+", "<table>", "</table>"),
        *("<tr>", "<td>", "<ul>", "<ol>", "<li>", "</li>", "<p>", "<b>Fee</b>", "☐", "2017/84"),
    )
)
ROOM = st.sampled_from((" ", "  ", "    ", "\t", "          ", " | "))
LINES = st.lists(st.tuples(PIECES, ROOM), max_size=6).map(
    lambda pieces: "".join(piece + room for piece, room in pieces)
)
ENDS = st.sampled_from(("\n", "\n\n", "\n\n\n", "\f"))
INDENTS = st.sampled_from(("", "  ", "    ", "        "))
TEXTS = st.lists(st.tuples(INDENTS, LINES, ENDS), max_size=14).map(
    lambda lines: "".join(indent + line + end for indent, line, end in lines)
)


@given(TEXTS, st.sampled_from(("txt", "md")))
@example("III. \nPresent: | Present: | \nPresent: | Present: | \n", "txt")
@example("Present\nRESULT:\nPASSED COMMITTEE [UNANIMOUS]\nMOVER:\n", "txt")
@example(
    "*\n3.\n\nRepairs of the Roof and Appeal to Owners to Paint the Fences Around\nMoved", "txt"
)
@example(
    "3\n4\n5 MEETING MINUTES\n6\n7\n8\n9 TIME: p.m.\n10\n11\n12\n13\n14 MEMBERS   Member", "txt"
)
@example("## Item\n|--|--|--|\nJira |\n\n| fees |\n## 4", "md")
@example("Bob\nADJOURN\nThe adjourned\nATTEST:\n# STAFF REPORT\n### 6.2 fees", "md")
@example("  III. A: \n\fB: \fC: of the lane: of the lane: E: 1. \fH: | \n– I: \n", "md")
@example(
    "| | Members | |\n| | | **Fox |\n| | | - copy |\n| |\n| | named | |\n| |\n| | **#9 | |\n", "txt"
)
@example("+==+==+\n| called |\n| was |\n| | noted |\n| Co-Chair |\n+--+--+\n+--+--+\n", "txt")
@example(
    "| | Lee | x | y |\n| Time | Speaker | Topic | |\n|:--:|--|--|--|\n| 8:00 | Bob Roe | | |\n",
    "txt",
)
@example("**ITEM 5 WORKS**\nmeeting.\n**Item 8 AOB**\ngraveyard.", "md")
@example(
    "+--+--+--+\n| 7/87 |\n| | Roads |\n| | | to |\n+--+--+--+\n| 7/88 | Oak |\n+--+--+--+\n"
    "| 7/89 | Elm",
    "md",
)
@example("  ----- -----\nBST\n  ----- -----\n", "txt")
def test_no_word_of_any_text_is_lost(text: str, format: str) -> None:
    """Tables of blanks, tabs or bars, marks without text, and pages that end anywhere."""
    record = mm.loads(text, format=format)

    assert mm.coverage(record).whole
