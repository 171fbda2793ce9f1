"""The parts of a file that we wrote: front matter, the minutes, and what is derived from them.

In: a text and the signature of its notation.  Out: its parts; the `Document` that they make.
Never: takes a rule in the text for a fence (ours would bear a backslash), or a line for the
signature that holds more than it.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ..document import Document, Line
from ..model.span import Diagnostic

FENCE = "---"
LONGEST = 40  # lines of front matter at most


class OwnParts(NamedTuple):
    """What stands before the minutes, their lines, and what stands behind them."""

    front: list[Line]
    metadata: Mapping[str, str]
    body: list[str]
    derived: list[Line]

    def document(
        self,
        lines: Iterable[Line],
        *,
        format: str,
        name: str | None,
        sha256: str | None,
        diagnostics: tuple[Diagnostic, ...],
    ) -> Document:
        """Return the document in which the minutes are *lines*."""
        return Document(
            (*self.front, *lines, *self.derived),
            format=format,
            name=name,
            metadata=self.metadata,
            hard=True,
            sha256=sha256,
            diagnostics=diagnostics,
        )


def own_parts(text: str, signature: str) -> OwnParts:
    """Return the parts of a text that we wrote.

    >>> own_parts("Board\\n* * *\\nOurs.\\nActions: 3\\n", "Ours.").derived[1].text
    'Actions: 3'
    """
    place = signature_place(text, signature)
    body, derived = (text, "") if place < 0 else (text[:place], text[place:].removesuffix("\n"))
    lines = body.split("\n")
    if not lines[-1]:
        lines.pop()
    front, metadata = front_matter(lines)
    behind = derived.split("\n") if derived else []
    return OwnParts(
        front,
        metadata,
        lines[len(front) :],
        [Line(one.strip(), dropped="derived") for one in behind],
    )


def signature_place(text: str, signature: str) -> int:
    """Return where the last line that is *signature* begins, or -1.

    The last, since minutes may quote it, and what stands below the last one is derived.
    """
    place = text.rfind(signature)
    while place >= 0:
        stop = place + len(signature)
        if text[stop : stop + 1] in ("", "\n") and (place == 0 or text[place - 1] == "\n"):
            return place
        place = text.rfind(signature, 0, place)
    return -1


def front_matter(lines: Sequence[str]) -> tuple[list[Line], dict[str, str]]:
    """Return the lines of front matter at the beginning of *lines*, and its metadata.

    >>> front_matter(["---", "title: Board", "---", "", "x"])[1]
    {'title': 'Board'}
    """
    if not lines or lines[0] != FENCE or FENCE not in lines[1:LONGEST]:
        return [], {}
    stop = lines.index(FENCE, 1)
    pairs = [line.partition(": ") for line in lines[1:stop]]
    if not all(key and value for key, _, value in pairs):
        return [], {}
    metadata = {key: value for key, _, value in pairs}
    return [Line(line, dropped="front matter") for line in lines[: stop + 1]], metadata
