"""Motions on cards: below "Motion 7" who puts it, its words and what became of it, each labelled.

In: the drafts of one item.  Out: the same, the lines of a card in the order and words of motions.
Never: takes a card for a motion that is called something else, or that has no words of its own.
"""

import re

from ...drafts import Draft
from ...language.phrases import bare, opening, whole
from ...lexicon.words import Lexicon

FIELD = re.compile(r"\W{0,3}(?P<label>[^\W\d][^:]{1,30}?)\s*:\W{0,3}(?P<value>\w.*)", re.DOTALL)
LONGEST = 8  # so many lines a card has at most


def read_cards(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return *drafts* with the cards of motions spelled as minutes have them.

    Committees that decide by issues and templates write "Motion 7", and below it "Presenter: Lee",
    "Text: Adopt the plan.", "Resolution: Passed."
    """
    out: list[Draft] = []
    place = 0
    while place < len(drafts):
        draft = drafts[place]
        out.append(draft)
        place += 1
        if draft.headed and _heads_card(draft.text, lexicon):
            card = _fields(drafts[place : place + LONGEST])
            out += _spelled(card, lexicon) or card
            place += len(card)
    return out


def _heads_card(text: str, lexicon: Lexicon) -> bool:
    return opening((*lexicon.motion_numbers, *lexicon.card_names)).match(text) is not None


def _fields(drafts: list[Draft]) -> list[Draft]:
    """Return the lines at the beginning of *drafts* that are a label and its value."""
    fields = [not one.headed and not one.cells and FIELD.match(one.text) for one in drafts]
    return drafts[: next((n for n, field in enumerate(fields) if not field), len(drafts))]


def _spelled(card: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Return the lines of a card, its words first; none if it lacks them, or who put them."""
    kinds = (
        (lexicon.card_texts, lexicon.motion_nouns[0]),
        (lexicon.card_movers, lexicon.moved_by[0]),
        (lexicon.seconder_columns, lexicon.seconded[0]),
        (lexicon.card_results, lexicon.result_labels[0]),
    )
    told: dict[str, Draft] = {}
    others: list[Draft] = []
    for draft in card:
        field = FIELD.match(draft.text)
        label = bare(field["label"]) if field is not None else ""
        lead = next((lead for words, lead in kinds if label in whole(words)), "")
        if field is None or not lead or lead in told:
            others.append(draft)
        else:
            told[lead] = _line(lead, field["value"], draft)
    words, mover, _, result = (told.get(lead) for _, lead in kinds)
    if words is None or (mover is None and result is None):
        return []
    return [*(told[lead] for _, lead in kinds if lead in told), *others]


def _line(lead: str, value: str, draft: Draft) -> Draft:
    text = f"{lead}: {value}"
    return Draft(text, draft.rows, starts=[0], columns=[0], level=draft.level, value=draft)
