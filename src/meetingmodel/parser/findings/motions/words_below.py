"""Words of a motion below its mover's name, or below "The following motion was carried:".

In: a sentence, and the last motion before it.  Out: whether it holds the words, which are taken.
Never: takes a sentence that tells a vote, or who seconds, for them.
"""

from ...language.phrases import opening, phrase
from ..context import Context
from .proposal import Proposal, Said
from .silent import BELOW
from .telling import QUOTES, opens
from .votes import read_outcome
from .wording import seconder, substance, trim


def words_below(current: Proposal, said: Said, context: Context) -> bool:
    """Take a sentence as the words of a motion whose mover stands above it: "THAT …"."""
    if said.order - current.order > BELOW:
        return False
    if opening(context.lexicon.recitals).match(said.text) is not None:
        current.order = said.order  # "WHEREAS the bridge is old; and"
        return True
    if not (opens(said.text, context.lexicon) or _is_announced(current, said, context)):
        return False
    begin, stop = trim(said.text, len(said.text) - len(said.text.lstrip(QUOTES)), context)
    begin = substance(said.text, begin, context)
    stop = len(said.text[:stop].rstrip(QUOTES))
    current.evidence.append(current.draft.span_at(current.start, len(current.draft.text)))
    current.put((said.draft, said.start + begin, said.start + stop))
    return True


def _is_announced(current: Proposal, said: Said, context: Context) -> bool:
    """Whether a sentence stands right below "The following motion was carried:", in any words."""
    above = current.draft.text
    leads = current.decided and current.mover is None and above[-1:] == ":"
    if not leads or phrase(context.lexicon.motion_announcements).search(above) is None:
        return False
    if said.order - current.order != 1 or said.start > 0 or said.text[-1:] == ":":
        return False
    return read_outcome(said.text, context.lexicon) is None and not seconder(said.text, context)
