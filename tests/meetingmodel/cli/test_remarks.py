"""Remarks about notes, as they stand on a terminal or in a pipe."""

from io import StringIO

from meetingmodel.cli.console import Console, remarks
from meetingmodel.model import Diagnostic, Span


def test_the_gravest_come_first_and_then_each_in_its_line() -> None:
    """Remarks of one severity are read beside the notes, from top to bottom."""
    noticed = [
        Diagnostic("MM105", severity="info", message="lost its mark", span=Span(9)),
        Diagnostic("MM101", severity="info", message="taken out", span=Span(4)),
        Diagnostic("MM207", message="nobody is named", span=Span(12), hint="Say who."),
        Diagnostic("MM222", severity="info", message="draft or not"),
    ]
    stream = StringIO()

    remarks(Console(stream), noticed, "notes.txt", all=True)

    assert stream.getvalue().splitlines() == [
        "notes.txt:12: warning MM207 nobody is named",
        "    Say who.",
        "notes.txt: info MM222 draft or not",
        "notes.txt:4: info MM101 taken out",
        "notes.txt:9: info MM105 lost its mark",
    ]


def test_what_only_informs_may_be_left_out() -> None:
    """`convert` prints what should be looked at, and no more."""
    stream = StringIO()

    remarks(Console(stream), [Diagnostic("MM222", severity="info")], "notes.txt", all=False)

    assert stream.getvalue() == ""
