"""What a browser printed around the pages of a text: hour and title, address and page of pages.

In: lines.  Out: the numbers of those that are no content, with the reason.
Never: drops a head without its foot: a day above all may be the meeting's.

School boards publish what their agenda service shows; programs that take the text out of such a
file keep the head and foot of each page.
"""

import re

from ...document import Line

# "11/29/26, 8:09 AM     Otter Board", "29.11.2026, 20:09"
WHEN = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?(?=\s{2}|\s*$)"
)
# "https://otter.example/minutes        1/2"
WHERE = re.compile(r"[a-z]{4,12}:\S{1,300}\s(?:.{0,80}\s)?(?P<page>\d{1,3})/(?P<of>\d{1,3})\s*$")
NEAR = 3  # lines that may stand between a foot and the next head


def printed(lines: tuple[Line, ...]) -> dict[int, str]:
    """Return the lines that a browser printed as head and foot of each page.

    >>> printed((Line("11/29/26, 8:09 AM"), Line("Roads"), Line("https://otter.example/a   1/1")))
    {3: 'page footer', 1: 'page header'}
    """
    feet = {n: match for n, line in enumerate(lines, 1) if (match := _foot(line)) is not None}
    pages = [(int(match["page"]), int(match["of"])) for match in feet.values()]
    if not pages or pages != [(n, len(pages)) for n in range(1, len(pages) + 1)]:
        return {}
    heads = [n for place in (0, *feet) if (n := _head(lines, place)) is not None]
    if not heads:
        return {}
    return dict.fromkeys(feet, "page footer") | dict.fromkeys(heads, "page header")


def _foot(line: Line) -> re.Match[str] | None:
    return WHERE.match(line.text.strip()) if "://" in line.text or ":" in line.text[:8] else None


def _head(lines: tuple[Line, ...], place: int) -> int | None:
    """Return the line behind *place* that says when it was printed, None for none."""
    for number, line in enumerate(lines[place : place + NEAR], place + 1):
        text = line.text.strip()
        if text:
            return number if WHEN.match(text) else None
    return None
