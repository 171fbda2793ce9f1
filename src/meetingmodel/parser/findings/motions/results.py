"""Results on lines of their own, whose motion stands above them: "RESULT: APPROVED", "Carried".

In: one line and what was said before it.  Out: the `Proposal` that was voted on, or None.
Never: takes a result for that of a line which asks for nothing.
"""

import re

from ....model import Person
from ...drafts import Draft
from ...language.gates import gate
from ...language.phrases import bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ..actions.owners import person_at_start
from ..context import Context
from .above import heading, last_sentence
from .counted import plain_words
from .forms import patterns
from .proposal import Place, Proposal, Said
from .telling import only_label, outcome_of
from .verbs import LONG
from .voted import TITLE, asks_approval, is_approval, is_vote
from .votes import read_tally
from .wording import pair_behind

PAPER = re.compile(r"^\W{0,3}[A-Z]{0,4}[-.]?\d[\w./-]{0,12}[:.)]?\s+")  # "R-26-101 Lee/Roe"
WORD = re.compile(r"[^\W\d_]{2,}")
LABEL = 40  # letters of "Resolution 26-4" and the like
NEAR = 5  # so many sentences above a vote its matter is named


def result(said: Said, context: Context) -> Proposal | None:
    """Return the motion whose result stands above "MOVER: …": "RESULT: APPROVED [4 TO 1]"."""
    head, _, rest = said.text.partition(":")
    if bare(head) not in whole(context.lexicon.result_labels) or not only_label(said.text, context):
        return None
    one = Proposal.of(said)
    one.above = _title_above(said, context)
    one.outcome, one.outcome_text = outcome_of(rest, context)
    one.tally = read_tally(said.text, context.lexicon, context.roster)[0]
    return one if one.outcome is not None else None


def became(said: Said, context: Context) -> Proposal | None:
    """Return the vote on the item's matter: "Action: Approved", a line of its own below it."""
    head, colon, rest = said.text.partition(":")
    lexicon = context.lexicon
    labelled = bool(colon) and bare(head) in whole(lexicon.became_labels)
    if not labelled or not is_bare_outcome(rest, lexicon):
        return None
    place = _matter(said, lexicon) or heading(said, context)
    if place is None or said.draft.headed or said.start > 0:
        return None
    label = _motion_above(said, context)
    if label is not None and ":" in label[0]:
        return None
    one = Proposal.of(said)
    one.put(place)
    return one if len(WORD.findall(one.text)) > 1 else None


def _motion_above(said: Said, context: Context) -> re.Match[str] | None:
    """Return the label of the line above, "Motion: Mend the gate.", of which the vote is told."""
    above = said.before[-1][0] if said.before else None
    return patterns(context.lexicon)["plain"].match(above.text) if above is not None else None


def carried_alone(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "THAT the report be received. CARRIED", where nobody is named."""
    lexicon = context.lexicon
    if not said.before:
        return None
    draft, start, stop = said.before[-1]
    above = _motion_above(said, context)
    # Below a topic with "Motion: Mend the gate.", "Passed" speaks of the motion.
    parent = _voted_entry(said, context) if above is None else None
    if parent is not None:
        one = Proposal.of(said)
        one.put((parent, *last_sentence(parent.text, lexicon)))
        return one if len(WORD.findall(one.text)) > 1 else None
    bare_outcome = is_bare_outcome(said.text, lexicon) or is_approval(said.text, lexicon)
    alone = bool(said.draft.marker) or len(said.text) == len(said.draft.text)
    bare_outcome = bare_outcome and (said.text[:1].isupper() or alone)
    if draft.headed and bare_outcome and asks_approval(context.title, lexicon):
        one = Proposal.of(said)  # "3. Accepting the minutes", and below it "Accepted."
        one.put(heading(said, context) or said.before[-1])
        return one if len(WORD.findall(one.text)) > 1 else None
    if draft.headed and is_vote(said.text, context):
        if is_bare_outcome(said.text, lexicon) and _is_taken_as_read(context):
            return None
        one = Proposal.of(said)
        one.put(heading(said, context) or said.before[-1])
        return one if len(WORD.findall(one.text)) > 1 else None
    if said.text[-1:] == ":" or not _says_outcome(said.text, context):
        return None  # "Resolved:" leads to what stands below it
    if above is not None and ":" in above[0]:
        return None
    if start < 0:
        start, stop = last_sentence(draft.text, lexicon)
    words = draft.text[start:stop].split(None, 2)
    if not _asks(words, lexicon) and not _resolves(draft.text[start:stop], lexicon):
        if not (_is_numbered(draft.text[start:stop], lexicon) or _is_matter(said, context)):
            return None
    one = Proposal.of(said)
    one.put((draft, start, stop))
    one.outcome, one.outcome_text = outcome_of(said.text, context)
    pair = _pair_above(said, draft, context)
    if pair is not None:
        one.mover, one.seconder = pair
    return one


def _voted_entry(said: Said, context: Context) -> Draft | None:
    """Return the entry that *said*, an entry below it, tells the vote of; no lines of one cell.

    "Passed 5-0", or below "extend the term to 3 years": "all in favour".
    """
    parents = (one[0] for one in said.before[-NEAR:] if said.draft in one[0].children)
    parent = next((one for one in parents if one.cell is None), None)
    if parent is None or said.start > 0:
        return None
    told = is_vote(said.text, context) or _is_carried_below(said.text, parent, context.lexicon)
    return parent if told else None


def _is_carried_below(text: str, parent: Draft, lexicon: Lexicon) -> bool:
    """Whether an entry says that the one above it carried: "all in favour", "approved by all"."""
    if bare(text) in whole(lexicon.all_for_it):
        return True
    return is_approval(text, lexicon) and asks_approval(parent.text, lexicon)


def _pair_above(said: Said, words: Draft, context: Context) -> tuple[Person, Person] | None:
    """Return who stands right above the words: "26-101 Lee/Roe", "THAT …", "CARRIED"."""
    near = reversed(said.before[-NEAR:])
    above = next((one[0] for one in near if one[0] is not words), None)
    if above is None or above.headed or "/" not in above.text:
        return None
    return pair_behind(PAPER.sub("", above.text), context)


def only_outcome(draft: Draft, context: Context) -> bool:
    """Whether a line only says what became of a motion: "DEFEATED 2-3"."""
    words = (context.lexicon.carried, context.lexicon.failed, context.lexicon.tabled)
    return gate(*words).opens(draft.tokens) and _says_outcome(draft.text, context)


def _says_outcome(text: str, context: Context) -> bool:
    return is_bare_outcome(text, context.lexicon) or is_vote(text, context)


def is_bare_outcome(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is nothing but what became of a motion: "CARRIED", "Defeated."."""
    if len(text) > TITLE:
        return False
    return bare(text) in whole((*lexicon.carried, *lexicon.failed, *lexicon.tabled))


def _title_above(said: Said, context: Context) -> Place | None:
    """Return the line right above, if it can be the title of what was voted on."""
    if not said.before or said.before[-1][0].headed:
        return heading(said, context)
    draft, start, stop = said.before[-1]
    start, stop = (0, len(draft.text)) if start < 0 else (start, stop)
    title = draft is not said.draft and stop - start < TITLE and draft.text[stop - 1 : stop] != "."
    # "VOTE ON THE MAIN MOTION" is no title
    title = title and opening(context.lexicon.vote_leads).match(draft.text) is None
    if title and ":" not in draft.text[:LONG]:
        return draft, start, stop
    return heading(said, context)


def _matter(said: Said, lexicon: Lexicon) -> Place | None:
    """Return the last line above that names something to vote on: "Approval of the minutes"."""
    for draft, _, _ in reversed(said.before[-NEAR:]):
        if len(draft.text) < TITLE and opening(lexicon.motion_nominals).match(draft.text):
            return draft, 0, len(draft.text)
    return None


def _is_taken_as_read(context: Context) -> bool:
    """Whether an item is minutes or somebody's report: "Passed" below it says that nobody objected.

    Students' unions pass all reports so, without anybody who moves it.
    """
    words = tokens(context.title)
    return not words.isdisjoint((*context.lexicon.reporting, *context.lexicon.minutes_words))


def _asks(words: list[str], lexicon: Lexicon) -> bool:
    """Whether a sentence asks for something: "Pay the bills", but not "Award of Contract"."""
    if len(words) < 2 or not words[0][:1].isupper() or bare(words[0]) not in lexicon.motion_verbs:
        return False
    return words[1][:1].islower() and words[1] not in lexicon.by_words


def _is_matter(said: Said, context: Context) -> bool:
    """Whether "A new mower." stands in front of "Approved 3-0.", a paragraph with its count.

    Small towns jot down so what they voted on; nothing is done in such a sentence.
    """
    draft, start, stop = said.before[-1]
    text, lexicon = draft.text[start:stop], context.lexicon
    told = phrase((*lexicon.in_unison, *lexicon.none_opposed)).search(said.text) is not None
    if draft is not said.draft or start > 0 or len(text) > TITLE or ":" in text:
        return False
    if not (told or read_tally(said.text, lexicon, context.roster)[0] is not None):
        return False
    words = [bare(word) for word in text.split()]
    verbs = whole((*lexicon.auxiliaries, *lexicon.passive_words, *lexicon.modals))
    ends = lexicon.participle_ends[0]  # "Lee talked about the lane."
    done = any(word in verbs or word.endswith(ends) for word in words)
    named = person_at_start(text, context) is not None or opening(lexicon.third_persons).match(text)
    return len(plain_words(text, lexicon)) > 1 and not (done or named)


def _is_numbered(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is a resolution by its label: "Resolution 26-4: A new lamp", "Resolved: …"."""
    head, colon, _ = text.partition(":")
    if not colon or len(head) > LABEL:
        return False
    if bare(head) in whole((*lexicon.motion_numbers, *lexicon.resolution_words)):
        return True
    number = patterns(lexicon)["number"].match(text)
    return number is not None and number.end() <= len(head) + 1


def _resolves(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is a resolution by its form: "THAT …", "Be it resolved that …"."""
    first = opening(lexicon.motion_texts).match(text)
    return first is not None and bare(first[0]) not in whole(lexicon.motion_leads[:1])
