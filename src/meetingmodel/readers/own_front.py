"""Front matter in files that we wrote: what a source said before its text.

In: the lines of the file.  Out: the lines of front matter, dropped, and what they say.
Never: takes a rule in the text for a fence; ours would bear a backslash.
"""

from collections.abc import Sequence

from ..document import Line

FENCE = "---"
KEYS = ("title", "date")
LONGEST = 4


def front_matter(lines: Sequence[str]) -> tuple[list[Line], dict[str, str]]:
    """Return the lines of front matter at the beginning of *lines*, and its metadata.

    >>> front_matter(["---", "title: Board", "---", "", "x"])[1]
    {'title': 'Board'}
    """
    if not lines or lines[0] != FENCE or FENCE not in lines[1:LONGEST]:
        return [], {}
    stop = lines.index(FENCE, 1)
    pairs = [line.partition(": ") for line in lines[1:stop]]
    if not all(key in KEYS and value for key, _, value in pairs):
        return [], {}
    metadata = {key: value for key, _, value in pairs}
    return [Line(line, dropped="front matter") for line in lines[: stop + 1]], metadata
