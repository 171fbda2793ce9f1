"""Who met, where no title names the body: front matter, the label of a roll.

In: the metadata, the header zone.  Out: a name.
Never: puts one of these before a name that title or letterhead give.
"""

from collections.abc import Mapping

from ..drafts import Draft
from ..lexicon.words import Lexicon
from ..phrases import bare, whole
from .naming import body_name, body_pattern, may_be_name
from .zone import ends_letterhead

TOP = 4  # so far up title and roll stand
LEAST = 2  # words of a body that a roll is of


def stated_in(metadata: Mapping[str, str], chosen: str | None, lexicon: Lexicon) -> str | None:
    """Return *chosen*, or what front matter states ("Task force: Roads") if that is no body."""
    if chosen is not None and body_pattern(lexicon).search(chosen):
        return chosen
    for key, value in metadata.items():
        name = body_name(value, lexicon)
        if bare(key) in whole(lexicon.body_labels) and bare(value) == bare(name):
            if may_be_name(name, lexicon) and "," not in name:
                return name
    return chosen


def of_roll(zone: list[Draft], lexicon: Lexicon) -> str | None:
    """Return the body of a roll's label, "Library Trustees Present: …"."""
    for draft in zone[:TOP]:
        head, colon, _ = draft.text.partition(":")
        words = head.split() if colon else []
        kept = [word for word in words if bare(word) not in whole(lexicon.label_presence)]
        if (
            len(kept) != len(words) - 1
            or len(kept) < LEAST
            or not ends_letterhead(draft.text, lexicon)
        ):
            continue
        name = " ".join(kept)
        known = whole(lexicon.assembly_words)
        if bare(kept[-1]) in known and bare(kept[0]) not in known and may_be_name(name, lexicon):
            return name
    return None
