"""The title of the notes: the line that names them.

In: the header zone.  Out: `frame.title`; its draft gets a role.
Never: takes an entry of a list for the title.
"""

from collections.abc import Mapping

from ..drafts import Draft
from ..frame import Frame

TITLE = 200  # a longer line is no title
TOP = 12  # a heading so far up may be the title


def find_title(
    frame: Frame, zone: list[Draft], metadata: Mapping[str, str], known: str | None
) -> None:
    """Fill `frame.title`: as stated (*known*), else as styled, else the first line."""
    if not known:
        open_text = [d for d in zone if d.cell is None]
        styled = known is None  # a tree has no styles any more
        titled = [d for d in open_text if styled and d.style.title]
        titled = titled or [d for d in open_text[:TOP] if styled and d.style.heading == 1]
        plain = (d for d in zone if not d.marker and d.level < 0)
        first = titled[0] if titled else next(plain, None)
        known = first.text if first is not None and len(first.text) < TITLE else ""
        if first is not None and known:
            first.role = "header"
    frame.title = known or metadata.get("title", "")
    for draft in zone:
        if known and draft.text == known and not draft.headed and draft.level < 0:
            draft.role = "header"
            break
