"""One line of a page out of its pieces: its text, and how much of it is linked and bold.

In: texts, and where among them bold and links begin and end.  Out: what the line says.
Never: knows where in the page the line stands.
"""

from collections.abc import Iterator, Sequence
from typing import Literal

from ..decoding import clean
from ..entities import unescape
from ..leads import is_number

BLANKS = " \t\n\xa0"

Kind = Literal["bold", "bold end", "link", "link end", "struck", "struck end"]
# How many texts of the line stand before it, and what begins or ends there.
Mark = tuple[int, Kind]


def extents(
    texts: Sequence[str], marks: Sequence[Mark], bold: int, linked: int
) -> tuple[int, int, int, int]:
    """Return how many letters are linked, how far the line is bold, and what goes on behind it.

    *bold*, *linked*: how many of each began before the line; the last two say it of its end.

    >>> extents(["Chair", ": Lee ", "home"], [(0, "bold"), (1, "bold end"), (2, "link")], 0, 0)
    (4, 5, 0, 1)
    """
    if not (bold or linked) and len(marks) == 2:
        (first, begins), (last, ends) = marks
        if begins == "link" and ends == "link end":
            of_link = texts[first] if last == first + 1 else "".join(texts[first:last])
            return len(of_link.strip()), 0, 0, 0
        if begins == "bold" and ends == "bold end":
            return 0, _led(texts, first, last), 0, 0
    letters = led = start = 0
    leading = True
    for at, kind in (*marks, (len(texts), "end")):
        if at > start and (leading or linked):
            run = texts[start] if at == start + 1 else "".join(texts[start:at])
            words = len(run.strip())
            if linked:
                letters += words
            leading = leading and (
                bold > 0 or not words or (kind == "bold" and not led and is_number(run))
            )
            if leading:
                led += len(run)
        start = at
        if kind == "link":
            linked += 1
        elif kind == "link end":
            linked -= linked > 0
        elif kind == "bold":
            bold += 1
        elif kind == "bold end":
            bold -= bold > 0
    return letters, led, bold, linked


def _led(texts: Sequence[str], first: int, last: int) -> int:
    """Return how far a line is bold of which these texts are."""
    if first and not is_number("".join(texts[:first])):
        return 0
    whole = not "".join(texts[last:]).strip()
    return len("".join(texts if whole else texts[:last]))


def is_struck(texts: Sequence[str], marks: Sequence[Mark], depth: int) -> tuple[bool, int]:
    """Return whether all words of a line are struck out, and how much of it goes on behind.

    >>> is_struck(["Roof ", "is ", "old"], [(0, "struck"), (3, "struck end")], 0)
    (True, 0)
    """
    whole, start = True, 0
    for at, kind in (*marks, (len(texts), "end")):
        if at > start and not depth and "".join(texts[start:at]).strip():
            whole = False
        start = at
        if kind == "struck":
            depth += 1
        elif kind == "struck end":
            depth -= depth > 0
    return whole, depth


def typed_lines(
    texts: Sequence[str], marks: Sequence[Mark]
) -> Iterator[tuple[list[str], list[Mark]]]:
    r"""Yield the lines of preformatted text, where line ends count.

    >>> list(typed_lines(["Roof\nKey", "s"], [(1, "bold")]))
    [(['Roof'], []), (['Key', 's', ''], [(1, 'bold')])]
    """
    line: list[str] = []
    own: list[Mark] = []
    waiting = list(reversed(marks))
    for place, text in enumerate((*texts, "")):
        while waiting and waiting[-1][0] == place:
            own.append((len(line), waiting.pop()[1]))
        first, *more = text.split("\n")
        line.append(first)
        for begin in more:
            yield line, own
            line, own = [begin], []
    yield line, own


def without_entities(text: str) -> str:
    """Return *text* with the letters that its entities stand for."""
    if text.count("&") == text.count("&amp;"):
        return text.replace("&amp;", "&")
    return clean(without_soft_hyphens(unescape(text)))[0]


def without_soft_hyphens(text: str) -> str:
    """Return *text* without the hyphens that show only where a browser breaks a word there.

    Publishing systems set them into every long word.
    """
    return text.replace("\xad", "") if "\xad" in text else text


def one_line(text: str) -> str:
    """Return *text* as one line: a line end is a blank, other runs of blanks may be columns."""
    text = text.strip()
    if "\xa0" in text:
        text = text.replace("\xa0", " ")
    if "\t" in text:
        text = text.replace("\t", " ")
    if "\n" not in text:
        return text
    joined = text.replace("\n", " ")
    if "  " not in joined and joined.isascii() and "\f" not in joined:
        return joined  # no blank beside a line end
    return " ".join(filter(None, map(str.strip, text.split("\n"))))


def typed(text: str) -> str:
    """Return a line of preformatted text without the blanks around it."""
    return text.replace("\xa0", " ").strip()


def indent_of(text: str) -> int:
    """Return the column in which a line of preformatted text begins."""
    wide = text.expandtabs(8)
    return len(wide) - len(wide.lstrip())
