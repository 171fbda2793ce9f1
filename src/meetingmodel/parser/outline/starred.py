"""Items of the consent agenda that an asterisk marks: "*4. Licenses", "5. Bills".

In: an outline, and its drafts.  Out: the same, its starred items told to be of consent.
Never: takes an asterisk for that where the notes say nothing of a consent agenda.
"""

from ..drafts import Draft
from ..language.phrases import phrase
from ..lexicon.words import Lexicon
from ..sections import Outline

STAR = "*"


def mark_consent(outline: Outline, drafts: list[Draft], lexicon: Lexicon) -> None:
    """Say of each item whose number has an asterisk that it is of the consent agenda."""
    starred = [one for one in outline.walk() if one.heading and _is_starred(one.heading[0])]
    consent = phrase(lexicon.consent_words)
    if starred and any(consent.search(draft.text) for draft in drafts):
        for section in starred:
            section.consent = True


def _is_starred(heading: Draft) -> bool:
    return heading.marker[:1] == STAR and heading.marker[1:2].isdigit()
