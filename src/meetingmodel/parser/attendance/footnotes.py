"""Signs behind names, and the note below the roll that says what they mean: "* by telephone".

In: the drafts around the roll.  Out: presence in the roll.
Never: heeds a note that does not say how somebody took part, as "* non-voting" does not.
"""

import re
from collections.abc import Sequence

from ...model import Presence
from ..drafts import Draft
from .roll import Roll
from .status import read_status

NOTE = re.compile(r"(?P<sign>[*†‡^#]{1,3})\s?(?P<told>[^*†‡^#]{3,60})")
SIGNED = re.compile(
    r"(?P<last>[^\W\d_][\w'’.-]{0,30})(?:\s?\([^()]{1,30}\))?\s?(?P<sign>[*†‡^#]{1,3})"
)
EDGES = " .;:–—-=()"


def heed_footnotes(drafts: Sequence[Draft], roll: Roll) -> None:
    """Give those with a sign behind their names the presence that a note of *drafts* tells."""
    notes: dict[str, Presence] = {}
    for draft in drafts:
        text = f"{draft.marker} {draft.text}" if draft.marker else draft.text
        match = NOTE.fullmatch(text)
        told = read_status(match["told"].strip(EDGES), roll.lexicon) if match is not None else None
        if match is not None and told is not None and told.presence is not None and not told.mark:
            notes[match["sign"]] = told.presence
            draft.role = draft.role or "attendance"
    for draft in drafts if notes else ():
        if draft.role != "attendance":
            continue
        cells = [cell for row in draft.cells for cell in row]
        for match in (m for one in (draft, *cells) for m in SIGNED.finditer(one.text)):
            presence = notes.get(match["sign"])
            if presence is not None:
                roll.correct(match["last"].lower(), presence)
