"""The card that an archive puts above minutes: "**Source:** …", "**Processed:** 2026-01-17".

In: drafts.  Out: the fields of the card, marked as what can open no item.
Never: takes what a clerk typed for one: a field of the card tells where the file is from, and a
rule, which Markdown shows as blank lines, or a heading parts it from the minutes.

Archives, and programs that gather notices, store each paper as Markdown with such a card.
"""

from ..drafts import Draft
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon

TOP = 6  # so many drafts may stand above the card: a title, a quoted address
LEAST = 3  # fields of a card
TELLING = 2  # of them say where the file is from
LONGEST = 30  # so many fields are looked at
LABEL = 40  # letters of the name of a field


def mark_cards(drafts: list[Draft], lexicon: Lexicon) -> None:
    """Mark the fields of the card above the minutes, if there is one."""
    first = next((n for n, draft in enumerate(drafts[:TOP]) if _field(draft)), TOP)
    fields = drafts[first : first + LONGEST]
    spaced = fields[1].first.gap if len(fields) > 1 and fields[1].rows else 0
    stop = next((n for n, draft in enumerate(fields) if n and _is_below(draft, spaced)), 0)
    card = fields[:stop]
    names = [_field(draft) for draft in card]
    telling = whole(lexicon.file_labels).intersection(names)
    if len(card) >= LEAST and all(names) and len(telling) >= TELLING:
        quoted = [draft for draft in drafts[:first] if _name(draft) in whole(lexicon.file_labels)]
        for draft in (*quoted, *card):
            draft.opens = -1


def _field(draft: Draft) -> str:
    """Return the name of a field in bold, "" for what is none."""
    return _name(draft) if draft.style.lead > 0 else ""


def _name(draft: Draft) -> str:
    """Return the name of a field, "" for what is none."""
    label, colon, _ = draft.text[: LABEL + 1].partition(":")
    plain = not draft.cells and draft.level < 0 and draft.style.heading is None
    return bare(label) if colon and plain else ""


def _is_below(draft: Draft, spaced: int) -> bool:
    """Whether a heading, or more blank lines than between the fields, part a draft from them."""
    return bool(draft.rows) and (draft.first.gap > spaced or draft.style.heading is not None)
