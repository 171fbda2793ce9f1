"""Drafts of a text, as the parser's second step makes them.

In: a text; a form feed starts a page.  Out: drafts, with what was noticed and dropped.
Never: finds anything in them.
"""

from meetingmodel import Diagnostic, Document, Line
from meetingmodel.model import Dropped
from meetingmodel.parser import ENGLISH
from meetingmodel.parser.blocks import join
from meetingmodel.parser.cleaning.clean import clean
from meetingmodel.parser.drafts import Draft

LONG = "The members spoke of the bridge at Mill Lane and of what it would cost to mend"


def drafts_of(
    text: str, *, hard: bool = False
) -> tuple[list[Draft], list[Diagnostic], list[Dropped]]:
    """Return the drafts of *text*, with what was noticed and dropped; a form feed starts a page."""
    noticed: list[Diagnostic] = []
    lines = [
        Line(line.lstrip(" "), indent=len(line) - len(line.lstrip(" ")), page=page)
        for page, part in enumerate(text.split("\f"), 1)
        for line in part.split("\n")
    ]
    rows, dropped = clean(Document(lines, hard=hard), ENGLISH, noticed.append)
    return join(rows, ENGLISH, noticed.append, hard=hard, dropped=dropped), noticed, dropped


def texts(drafts: list[Draft]) -> list[str]:
    """Return the text of each draft."""
    return [draft.text for draft in drafts]


def told(noticed: list[Diagnostic]) -> list[tuple[str, int]]:
    """Return code and line of each diagnostic."""
    return [(one.code, one.span.first if one.span else 0) for one in noticed]
