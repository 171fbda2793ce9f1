"""One numbered list of several: whether it is more than the points of one matter.

In: a chain of numbers, the headings and labels of the document.  Out: yes or no.
Never: judges all lists of a kind; what speaks for an agenda does.
"""

from ..drafts import Draft
from ..headings.numbered_titles import TITLE_WORDS, first_sentence
from ..language.phrases import bare, phrase, tokens, whole
from ..lexicon.words import Lexicon
from .chains import Chain

LEAST = 4  # numbered sentences that are the whole business
FIRST = 3  # of them, by which minutes begin
OPENING = 120  # characters of an entry that say what it is about


def is_told(chain: Chain, marks: dict[int, str], lexicon: Lexicon) -> bool:
    """Whether one list of several is more than points: text stands below its entries.

    Or behind their first sentences, where it is the whole paper: "3. The lease. Moved by Lee …".
    """
    places = {one.place for one in chain.ones}
    labels = {place for place, kind in marks.items() if kind == "label:"}
    told = sum(
        one.rest is not None
        or one.place + 1 + one.below not in places | labels
        or first_sentence(one, lexicon, told=True) is not None
        for one in chain.ones
    )
    known = whole((*lexicon.usual_items, *lexicon.attendance_items))
    return (
        len(chain.ones) < 2
        or told * 2 > len(chain.ones)
        or sum(one.bold or one.caps for one in chain.ones) * 2 >= len(chain.ones)
        or any(bare(one.title) in known for one in chain.ones)
    )


def are_told(chain: Chain, marks: dict[int, str], drafts: list[Draft]) -> bool:
    """Whether text stands below each of the short entries of a list right below a heading.

    Below "3." the entries "3.1 Roads" may be titles, where "2.1 It was agreed to …" is text.
    """
    places = {one.place for one in chain.ones}
    return chain.ones[0].place - 1 in marks and all(
        one.rest is None
        and len(one.title.split()) <= TITLE_WORDS
        and one.place + 1 < len(drafts)
        and one.place + 1 not in places
        and one.place + 1 not in marks
        for one in chain.ones
    )


def tells_business(chain: Chain, lexicon: Lexicon) -> bool:
    """Whether numbered sentences are the matters of formal minutes: they begin as these begin.

    Small parishes and boards number each paragraph: "1. Apologies were received from Ann Lee.",
    "2. The minutes were read and signed.", "3. The Clerk reported that the bridge is mended.".
    """
    if len(chain.ones) < LEAST or chain.values[0] != 1:
        return False
    return any(_begins_business(one.draft.text, lexicon) for one in chain.ones[:FIRST])


def _begins_business(text: str, lexicon: Lexicon) -> bool:
    """Whether a sentence tells of apologies, of the minutes, or that all came to order."""
    start = text[:OPENING]
    words = tokens(start)
    if not words.isdisjoint(whole((*lexicon.minutes_words, *lexicon.excuse_nouns))):
        return not words.isdisjoint(whole((*lexicon.verbs_of_prose, *lexicon.told_verbs)))
    return phrase(lexicon.called_to_order).search(start) is not None


def are_matters(chain: Chain, gathering: set[int], lexicon: Lexicon) -> bool:
    """Whether a list right below "Old business" has text behind a title in each of its entries.

    Senates number what was announced as well: "1. The provost reported that …".
    """
    ones = chain.ones
    if chain.lettered:
        return False
    told = all(one.rest is not None or first_sentence(one, lexicon) is not None for one in ones)
    return told and ones[0].place - 1 in gathering


def stand_below(together: list[Chain], gathering: set[int]) -> bool:
    """Whether most lists stand right below a heading that says that matters follow."""
    first = [chain.ones[0].place - 1 for chain in together if len(chain.ones) > 1]
    return 2 * sum(place in gathering for place in first) > len(first)
