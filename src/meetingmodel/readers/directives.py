"""Directives and comments of reStructuredText: ".. note::", ".. contents::", ".. _a target: …".

In: the lines of a plain text.  Out: for each line that such a mark begins, and for its options,
the line as the page shows it or the reason why the page does not show it.
Never: touches a text that has no such mark; loses a line, so that numbers stay.

Projects in Python and the laboratories that use them keep their minutes beside their manuals.
"""

import re
from collections.abc import Iterator, Sequence

from ..document import Line
from .quick import QuickLine

MARK = re.compile(r"(?P<lead>[ \t]*)\.\. +(?P<rest>\S.*)")
DIRECTIVE = re.compile(r"(?P<name>[a-z][\w-]{0,30})::(?:[ \t]+(?P<title>\S.*))?$")
TARGET = re.compile(r"_[^:\n]{1,100}:|\|[^|\n]{1,60}\| +[a-z]+::|\[[\w#*-]{1,20}\] ")
NOTE = re.compile(r"\[[\w#*-]{1,20}\] ")  # of a footnote the words are shown
OPTION = re.compile(r"[ \t]+:[\w-]{1,30}:")
FIELD = re.compile(r"^:([A-Za-z][\w -]{1,30}):\s+(?=\S)")
LINK = re.compile(r"`([^`<>\n]{1,200}?)\s*<[^<>`\n]{1,400}>`__?")
# What the page is made with, and shows nothing or no words of.
SETTINGS = frozenset(
    (
        *("contents", "toctree", "image", "figure", "meta", "raw", "include", "highlight"),
        *("default-role", "role", "sectnum", "currentmodule", "tabularcolumns", "only", "index"),
    )
)
UNTITLED = frozenset(("code", "code-block", "literalinclude", "math", "table", "class"))
MARKUP = "markup"


def directives(lines: Sequence[str]) -> dict[int, Line]:
    """Return the lines of directives and comments by their place in *lines*.

    >>> found = directives([".. sidebar:: Who was there", "   :class: x", "", "   Ann, Bob"])
    >>> [(line.text, line.dropped) for line in found.values()]
    [('Who was there', None), (':class: x', 'markup')]
    """
    marks = {place: match for place, line in enumerate(lines) if (match := MARK.match(line))}
    if not any(_is_mark(match["rest"]) for match in marks.values()):
        return {}
    found: dict[int, Line] = {}
    for place, match in marks.items():
        if place not in found:
            found.update(_block(lines, place, match))
    return found


def linked(text: str) -> str:
    """Return *text* with the words of links alone, and a field as the page shows it.

    >>> linked("see `the plan <https://example.org>`_"), linked(":Who: Ann, Bob")
    ('see the plan', 'Who: Ann, Bob')
    """
    if text[:1] == ":":
        text = FIELD.sub(r"\1: ", text)
    return LINK.sub(r"\1", text) if "`" in text and ">`_" in text else text


def _is_mark(rest: str) -> bool:
    return DIRECTIVE.match(rest) is not None or TARGET.match(rest) is not None


def _block(lines: Sequence[str], place: int, match: re.Match[str]) -> Iterator[tuple[int, Line]]:
    """Yield the line of a mark and those below that belong to it and are not shown as they are."""
    rest, indent = match["rest"], len(match["lead"])
    directive = DIRECTIVE.match(rest)
    note = NOTE.match(rest)
    hidden = note is None and (directive is None or directive["name"] in SETTINGS)
    title = directive["title"] if directive is not None else None
    if note is not None:
        yield place, QuickLine(rest.rstrip(), indent=match.start("rest"))
    elif title and not hidden and directive is not None and directive["name"] not in UNTITLED:
        yield place, QuickLine(title.rstrip(), indent=indent)
    else:
        yield place, QuickLine(lines[place].strip(), indent=indent, dropped=MARKUP)
    for below in range(place + 1, len(lines)):
        line = lines[below]
        bare = line.strip()
        inside = len(line) - len(line.lstrip()) > indent
        if not (bare and inside and (hidden or OPTION.match(line))):
            if bare or not hidden:
                return
            continue
        yield below, QuickLine(bare, indent=indent, dropped=MARKUP)
