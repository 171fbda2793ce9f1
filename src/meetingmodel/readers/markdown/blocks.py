"""What a line of Markdown opens: a heading, a list item, a table, a fence, a rule.

In: one line, without the containers that it stands in.  Out: what it is, as small values.
Never: looks at another line, or uses a pattern that could scan a line more than a few times.
"""

import re

from attrs import frozen

# "# ## Roads" was marked twice, by hand and by the program: the last mark tells the level.
_HEADING = re.compile(
    r"(?:#{1,6}[ \t]+(?=#{2,6}[ \t])){0,2}(?:(#{1,6})(?:[ \t]+|$)|(#{2,6})(?=[^\s#]))"
)
_CLOSING_HASHES = re.compile(r"(?:^|[ \t])#+$")
_HEADING_ATTRIBUTES = re.compile(r"[ \t]*\{:?[ \t]?[#.][^{}]{0,300}\}$")
_MARKER = re.compile(r"([-*+])(?=\s|$)|(\d{1,3})([.)])(?=\s|$)")
_TASK = re.compile(r"\[([ xX])\](?=\s|$)")
_FENCE = re.compile(r"(`{3,}(?=[^`]*$)|~{3,})")
_DELIMITERS = frozenset("|:- \t")
_UNESCAPED_BAR = re.compile(r"(?<!\\)\|")

# What no reader of the page sees: attribute lists, generated tables of contents, template tags.
_INVISIBLE = re.compile(
    r"\{:[^{}]{0,500}\}$|:{3,}(?:[ \t]*\{[^{}]{0,300}\}|[ \t]*[\w-]{0,60})[ \t]*:*$"
)
_CONTENTS = re.compile(r"(?i)(?:\[\[?_?toc_?\]?\]|\{\{>?\s?toc\s?\}\}|\{\{toc(?:right|left)?\}\})$")
_TEMPLATE = re.compile(r"\{%[^{}]{0,500}%\}$|\{\{[<%][^{}]{0,500}[>%]\}\}$")
_RAW = re.compile(r"`[^`]{0,500}`\{=[a-z0-9_]{1,30}\}$")

# A text line that begins with a mark of its own is no mere continuation of the line before it.
_OWN_MARK = re.compile(
    r"[•◦▪▫●○■□‣⁃∙·–—*+o-]\s|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]\s|\d{1,2}(?:\.\d{1,2})+\.?\s"
)

_DEFINITION = re.compile(r"\[([^\[\]^]{1,200})\]:[ \t]*(<[^<>]*>|\S+)(.*)")
_TITLE = re.compile(r"[ \t]+(?:\"[^\"]*\"|'[^']*'|\([^()]*\))[ \t]*")
_FOOTNOTE = re.compile(r"\[\^([^\s\[\]]{1,60})\]:[ \t]*")


@frozen
class Marker:
    """The marker of a list item: its glyph or number, and how wide it is."""

    glyph: str
    number: int | None
    width: int


def heading(text: str) -> tuple[int, str] | None:
    """Return the level and the words of an ATX heading.

    >>> heading("## Budget ## {#budget}"), heading("#1 priority"), heading("# ## Roads")
    ((2, 'Budget'), None, (2, 'Roads'))
    """
    match = _HEADING.match(text)
    if match is None:
        return None
    return len(match[1] or match[2]), heading_text(text[match.end() :])


def heading_text(text: str) -> str:
    """Return the words of a heading without closing hashes and attributes."""
    words = text.strip()
    if words.endswith("}") and (attributes := _HEADING_ATTRIBUTES.search(words[-320:])):
        words = words[: len(words) - len(attributes[0])]
    if words.endswith("#"):
        bare = words.rstrip("#")
        if not bare or bare[-1] in " \t":
            words = bare.rstrip()
    return words


def marker(text: str) -> Marker | None:
    """Return the marker with which *text* begins."""
    match = _MARKER.match(text)
    if match is None:
        return None
    number = int(match[2]) if match[2] else None
    return Marker(match[0], number, len(match[0]))


def task(text: str) -> bool | None:
    """Return whether the task box at the start of *text* is ticked; None if there is none."""
    match = _TASK.match(text)
    return match[1] != " " if match else None


def is_rule(text: str) -> bool:
    """Say whether *text* is a thematic break."""
    marks = text.replace(" ", "").replace("\t", "")
    return len(marks) > 2 and marks[0] in "-*_" and marks == marks[0] * len(marks)


def underline(text: str) -> int:
    """Return the level of heading that *text* makes of the paragraph above it, or 0."""
    bare = text.rstrip()
    if not bare or bare != bare[0] * len(bare):
        return 0
    return {"=": 1, "-": 2}.get(bare[0], 0)


def fence(text: str) -> str:
    """Return the fence with which *text* begins, or nothing."""
    match = _FENCE.match(text)
    return match[0] if match else ""


def is_delimiter_row(text: str) -> bool:
    """Say whether *text* parts the header of a table from its body."""
    return "-" in text and "|" in text and _DELIMITERS.issuperset(text)


def is_row(text: str) -> bool:
    """Say whether *text* is written as a row with bars at both ends, or at its start and inside."""
    return text.startswith("|") and len(_UNESCAPED_BAR.findall(text)) > 1


def cells(text: str) -> list[str]:
    r"""Return the cells of a row.

    >>> cells(r"| a | b \| c |")
    ['a', 'b | c']
    """
    bare = text.strip()
    bare = bare.removeprefix("|")
    parts = _UNESCAPED_BAR.split(bare)
    if len(parts) > 1 and not parts[-1].strip():
        parts.pop()
    return [part.replace("\\|", "|").strip() for part in parts]


def invisible(text: str) -> str | None:
    """Return why a whole line is not shown on the page, or None for a line that is."""
    if text[0] not in "{:[`":
        return None
    if _INVISIBLE.match(text):
        return "markup"
    if _CONTENTS.match(text):
        return "table of contents"
    return "template" if _TEMPLATE.match(text) or _RAW.match(text) else None


def has_own_mark(text: str) -> bool:
    """Say whether a line of a paragraph begins with a bullet or number that Markdown ignores."""
    return _OWN_MARK.match(text) is not None


def definition(text: str) -> tuple[str, str] | None:
    """Return label and target of a link definition, which no reader of the page sees.

    A target looks like one: "[Chair]: Opened" is a line of notes.
    """
    match = _DEFINITION.match(text)
    if match is None or (match[3].strip() and not _TITLE.fullmatch(match[3])):
        return None
    target = match[2]
    looks = target[0] in "</#." or any(mark in target[:-1] for mark in "./:")
    return (match[1], target.strip("<>")) if looks else None


def footnote(text: str) -> tuple[str, int] | None:
    """Return the label of a footnote's text, and where that text begins."""
    match = _FOOTNOTE.match(text)
    return (match[1], match.end()) if match else None
