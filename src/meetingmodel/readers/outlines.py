r"""Outlines whose headings are typed with marks, in plain text that is no Markdown.

In: the lines of a plain text.  Out: the form of its headings, if it has one; a heading as a `Line`.
Never: takes nested bullets of a wiki ("* fruit", "** apples" right below) for headings, or a rule
below a line for one.

Textile writes "h2. Report", Org mode "** Report"; wikis "== Report ==", AsciiDoc "== Report";
people "--- Report ---".
"""

import re
from collections.abc import Sequence

from ..document import Line, Style
from .quick import QuickLine, QuickStyle

FORMS = {
    "**": re.compile(r"(?P<mark>\*{1,6})[ \t]+(?P<title>\S.*)"),
    "==": re.compile(r"(?P<mark>={1,6})[ \t]*(?P<title>[^=\s][^=]*?)(?:[ \t]*(?P=mark))?[ \t]*"),
    "--": re.compile(r"(?P<mark>-{2,6})[ \t]+(?P<title>[^\W_].*?\w\W?)[ \t]+-{2,6}[ \t]*"),
}
DOTTED = re.compile(r"h(?P<level>[1-6])\. +(?P<title>\S.*)")  # Textile and old Confluence pages
LONGEST = 200  # a longer line is no heading
LEAST = 2  # deeper headings make an outline
WRAPPED = (
    50  # letters of a line that goes on: "*** The fund is" calls for notice, and is no heading
)
BELOW = 0.6  # of an outline so many at most stand right below another line with the mark
LEVELS: list[Style] = [QuickStyle(heading=level) for level in range(1, 7)]
Form = re.Pattern[str]


def outline_of(text: str, lines: Sequence[str]) -> Form | None:
    """Return the form of the headings of *text*, whose lines are *lines*; None where it has none.

    >>> outline_of("", ["** Talks", "", "None yet.", "", "** Next month", "Soup."]) is FORMS["**"]
    True
    >>> outline_of("", ["* fruit", "** apples", "** pears"]) is None
    True
    """
    if "\nh2. " in text or "\nh3. " in text:
        return DOTTED
    for mark, form in FORMS.items():
        if (not text or "\n" + mark in text) and _is_outline(mark, form, lines):
            return form
    return None


def _is_outline(mark: str, form: Form, lines: Sequence[str]) -> bool:
    deep = nested = wrapped = 0
    for place, line in enumerate(lines):
        if not line.startswith(mark) or len(line) > LONGEST or line.rstrip().endswith("**"):
            continue
        if form.fullmatch(line) is not None:
            deep += 1
            nested += place > 0 and lines[place - 1].startswith(mark[0])
            below = lines[place + 1][:1] if place + 1 < len(lines) else ""
            wrapped += len(line) >= WRAPPED and below.islower()
    return deep >= LEAST and nested <= BELOW * deep and wrapped * 2 < deep


def heading_of(line: str, form: Form) -> Line | None:
    """Return the heading that *line* is in an outline, without its marks."""
    match = form.fullmatch(line) if len(line) <= LONGEST else None
    if match is None:
        return None
    if form is DOTTED:
        style = LEVELS[int(match["level"]) - 1]
        return QuickLine(match["title"].rstrip(), indent=match.start("title"), style=style)
    level = 2 if match["mark"][0] == "-" else len(match["mark"])
    return QuickLine(
        match["title"].rstrip(), indent=match.start("title"), style=LEVELS[min(level, 6) - 1]
    )
