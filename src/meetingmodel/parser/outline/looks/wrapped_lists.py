"""Notes that are nothing but one list, with topics below an entry that names a part: "- Agenda".

In: candidates and drafts.  Out: candidates of the topics.
Never: takes a list for the notes where a heading, or more than one entry "Agenda", stands.
"""

from ...drafts import Draft
from ...headings.candidate import Candidate
from ...headings.title_words import is_label, is_wrapper
from ...lexicon.words import Lexicon

LEAST = 2  # topics
WORDS = 12  # of a topic
MOST = 0.8  # of the paper is the list


def find_wrapped(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return the entries below "Agenda" or "Notes" in a list that is the whole paper.

    Teams keep one outline for all their calls: the day, who was there, the topics and the tasks.
    """
    if any(one.draft.style.heading is not None and one.begun for one in found):
        return []
    listed = sum(draft.level >= 0 for draft in drafts)
    if listed < MOST * len(drafts):
        return []
    top = [one for one in found if one.kind == "bullet" and one.draft.level == 0]
    heads = [one for one in top if is_wrapper(one.title, lexicon)]
    if len(heads) != 1:
        return []
    first = heads[0].place + 1
    stop = next((one.place for one in top if one.place >= first), len(drafts))
    level = drafts[first].level if first < stop else 0
    topics = [
        Candidate(place, drafts[place], "bullet", drafts[place].text, short=True, begun=True)
        for place in range(first, stop)
        if drafts[place].level == level > 0 and _may_name(drafts[place], lexicon)
    ]
    told = sum(one.place + 1 < stop and drafts[one.place + 1].level > level for one in topics)
    entries = sum(drafts[place].level == level for place in range(first, stop))
    if len(topics) < LEAST or len(topics) < entries or 2 * told < len(topics):
        return []
    return topics


def _may_name(draft: Draft, lexicon: Lexicon) -> bool:
    text = draft.text
    short = 0 < len(text.split()) <= WORDS and text[-1] not in ".;"
    return short and not is_label(text, lexicon)
