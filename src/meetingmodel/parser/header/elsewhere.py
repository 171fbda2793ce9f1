"""Who met, where no title names the body: front matter, the site of a page, the label of a roll.

In: the metadata, the header zone.  Out: a name.
Never: puts one of these before a name that title or letterhead give.
"""

from collections.abc import Mapping

from ..drafts import Draft
from ..lexicon.words import Lexicon
from ..phrases import bare, tokens, whole, words_of
from .naming import body_name, body_pattern, is_kind, may_be_name
from .zone import PIECES, ends_letterhead

TOP = 4  # so far up title and roll stand
SITE = 5  # words of the name of a site
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


def in_full(chosen: str | None, apart: str, lexicon: Lexicon) -> str | None:
    """Return the name that the page's own title spells out: "Lamp WG" is the Lamp Working Group."""
    words = chosen.split() if chosen else []
    if len(words) < LEAST or not words[-1].isupper():
        return chosen
    full = body_name(apart, lexicon).split()
    letters = "".join(word[0] for word in full[len(words) - 1 :])
    spelled = full[: len(words) - 1] == words[:-1] and letters.upper() == words[-1]
    return " ".join(full) if spelled and len(letters) > 1 else chosen


def site_of(apart: str, title: str) -> str:
    """Return whose site a page is of: "Otter Circle :: Board Meeting" is the page's own title."""
    head, found, tail = apart.partition(title) if title else ("", "", "")
    return f"{head}{tail}".strip(" :|-–—·»«/") if found and bool(head) != bool(tail) else ""


def of_site(lines: list[Draft], site: str, lexicon: Lexicon) -> str | None:
    """Return the board of a page that says whose it is: "Otter Circle :: Board Meeting"."""
    if not may_be_name(site, lexicon) or len(site.split()) > SITE:
        return None
    for draft in lines[:TOP]:
        for piece in PIECES.split(draft.text):
            name = body_name(piece.replace("(", "").replace(")", ""), lexicon)
            told = tokens(piece) & whole(lexicon.meeting_words)
            *kinds, last = words_of(name) or [""]
            if told and last in whole(lexicon.common_bodies) and is_kind(kinds, lexicon):
                return f"{site} {name}"
    return None


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
