"""Marks that people type before or around a line: "[Roads]", "== Roads ==", "> Roads".

In: the text of a line.  Out: the mark and what stands behind or between; or nothing.
Never: takes what holds the mark itself again, or has no letter.
"""

import re

GATE = frozenset("[<{=~>#*_:/|+-»→")
AROUND = re.compile(
    r"(?P<mark>\[|<|\{|=+|~+|\*+|_+|:{2,}|/{1,3}|\|+|#+|\++|-{2,}|>{1,3})\s?"
    r"(?P<title>[^\W_](?:.{0,76}[^\s\[\]<>{}=~*_:/|#+-])?)\s?(?P<end>[\]>}=~*_:/|#+<-]*)$"
)
MIRROR = str.maketrans("[<{>", "]>}<")
LEADS = ("*", ">", ">>", ">>>", "#", "##", "###", "~", "|", "/", "//", "+", "=", "==")
WORDS = 10  # of a heading


def between(text: str) -> tuple[str, str] | None:
    """Return the mark of a line and what stands behind or between; None for a line without one."""
    if text[:1] not in GATE or len(text) > 90:
        return None
    match = AROUND.match(text)
    if match is None or len(match["title"].split()) > WORDS or match["mark"][0] in match["title"]:
        return None
    mark, end = match["mark"], match["end"]
    if mark[0] == "#" and text[len(mark)] != " ":
        return None  # "#12 Roads": the number of a matter
    if not any(map(str.isalpha, match["title"])):
        return None  # "[0:35:33]": where in the recording it is said
    if end == mark.translate(MIRROR):
        return mark + end, match["title"]
    return (mark, match["title"]) if not end and mark in LEADS else None
