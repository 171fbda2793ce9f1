"""Lines that come next when "Action: approved" has closed the matter before.

In: candidates and drafts.  Out: nothing; such candidates get the kind "next".
Never: takes the line behind the only outcome of a paper for a heading.
"""

from ...drafts import Draft
from ...headings.candidate import Candidate
from ...headings.parts import is_disposition
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon

CLOSING = 6  # words of a line that closes a matter


def mark_next(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> None:
    """Mark the lines that come next when "Action: approved" has closed the matter before.

    The first matter stands right above such a line, or a paragraph higher.
    """
    closes = [place for place, draft in enumerate(drafts) if _closes(draft, lexicon)]
    if len(closes) < 2:
        return
    plain = {one.place: one for one in found if one.kind in ("plain", "stand", "apart", "colon")}
    first = [place for place in (closes[0] - 2, closes[0] - 1) if place in plain]
    after = [place + 1 for place in closes if place + 1 in plain]
    if 2 * len(after) < len(closes):
        return
    for place in (*first[-1:], *after):
        plain[place].kind = "next"


def _closes(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line only says what became of a matter: "Action: approved"."""
    label, colon, rest = draft.text.partition(":")
    if not colon or draft.level >= 0 or draft.cells or len(rest.split()) > CLOSING:
        return False
    known = whole((*lexicon.outcome_columns, *lexicon.action_labels))
    return bare(label) in known and is_disposition(rest.strip(), lexicon)
