"""Lines without a word of motions that belong to one: "DEFEATED", "Lee/Roe", "No: Poe".

In: a draft, and the motions before it.  Out: whether the draft is to be read.
Never: reads it; whoever asks does.
"""

from ...drafts import Draft
from ...language.gates import gate
from ...language.phrases import bare, opening, whole
from ..context import Context
from .counted import ends_in_code
from .proposal import Proposal
from .quoted import may_quote
from .results import is_bare_outcome, only_outcome
from .scores import is_score
from .slashed import may_open
from .votes import line_of_votes
from .wording import maker_line, pair_behind

BELOW = 3  # so many drafts below its mover's name the words of a motion may stand
ROLL = 600  # so long is a line that lists who voted one way


def votes_without_words(draft: Draft, context: Context) -> bool:
    """Whether a line tells a vote in no word of motions: "… (Y-5)", "DEFEATED", "Lee/Roe"."""
    if ends_in_code(draft.text, context.lexicon) or only_outcome(draft, context):
        return True
    if may_quote(draft.text, context.lexicon):
        return True  # below "Councillor Lee:-"
    return may_open(draft.text) and pair_behind(draft.text, context) is not None


def goes_on(draft: Draft, order: int, found: list[Proposal], context: Context) -> bool:
    """Whether a line without a word of motions belongs to the last one: its text, "No: Poe"."""
    if not found or not found[-1].near(order):
        return False
    if found[-1].empty and order - found[-1].order <= BELOW:
        return True
    lexicon = context.lexicon
    if found[-1].draft.headed and gate(lexicon.resolves).opens(draft.tokens):
        return True
    if found[-1].seconder is None and opening(lexicon.seconded).match(draft.text):
        return True  # "Sec. Roe", in a cell of its own
    if found[-1].mover is None and _names_movers(draft.text, context):
        return True
    if found[-1].tally is None and opening(lexicon.methods).match(draft.text):
        return True  # "Roll call: Lee-Y, Roe-N"
    if not found[-1].decided and _only_became(draft.text, context):
        return True
    if found[-1].tally is None and is_score(draft.text, lexicon):
        return True  # "5-0." on a line of its own
    side = len(draft.text) < ROLL or gate(lexicon.yes, lexicon.no).opens(draft.tokens)
    return side and line_of_votes(lexicon).match(draft.text) is not None


def _only_became(text: str, context: Context) -> bool:
    """Whether a line only says what became of it: "Accepted.", "Disposition: DEFEATED"."""
    lexicon = context.lexicon
    head, colon, rest = text.partition(":")
    labels = whole((*lexicon.result_labels, *lexicon.became_labels))
    return is_bare_outcome(rest if colon and bare(head) in labels else text, lexicon)


def _names_movers(text: str, context: Context) -> bool:
    """Whether a line says who moved, without a word of motions: "BY: LEE", "Lee/Roe"."""
    return maker_line(text, context) is not None or pair_behind(text, context) is not None
