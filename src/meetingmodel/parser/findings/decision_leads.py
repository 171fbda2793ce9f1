"""Lines that lead to a list of what was decided: "It was RESOLVED THAT:", "We decided as follows:".

In: the text of a line.  Out: yes or no.
Never: takes what was discussed, or tasks that were agreed, for decisions.
"""

from ..language.phrases import bare, phrase, whole
from ..lexicon.words import Lexicon

REACH = 90  # letters at the end of the line that may say so
BEHIND = 40  # letters of what it calls the entries: "… agreed on the following points:"
THAT = 40


def leads_to_decisions(text: str, lexicon: Lexicon) -> bool:
    """Whether a line ends with words that lead to what was decided."""
    if text[-1:] != ":":
        return False
    words = bare(text[-THAT:]).split()[-2:]
    that = whole((*lexicon.subordinators, *lexicon.infinitive))
    if len(words) > 1 and words[1] in that and words[0] in whole(lexicon.decision_capitals):
        return True
    return _announces(text[-REACH:], lexicon)


def _announces(end: str, lexicon: Lexicon) -> bool:
    """Whether the end of a line says that decisions follow: "… made the following decisions:"."""
    found = phrase(lexicon.decision_leads).search(end)
    if found is None or len(end) - found.end() > BEHIND or "." in end[found.end() :]:
        return False
    before = end[: found.start()].split()[-1:]
    if before and bare(before[0]) in whole((*lexicon.askings, *lexicon.infinitive)):
        return False  # "to agree on the following", "not decided as follows"
    return phrase(lexicon.action_nouns).search(end, found.end()) is None
