"""Motions: proposals put to the body, put together from the sentences of an item.

In: the drafts of one item, in order.  Out: (draft, motion) pairs; a motion belongs to the draft
that its text stands in.
Never: takes a wish or a plan for a motion; somebody moves it, or it is marked as one.

moving.py    the forms in which they are put;   naming.py  those that name the mover
  slashed.py both, with a slash;   mover_words.py  what the mover puts
  verbs.py   those with a verb, "Ann moved to …";   voted.py  those that tell the vote
  bodies.py  those that a body puts, "Proposed by the wardens, …"
  agreed_by.py  those that tell how, in other orders of words
  opened.py  those that name nobody in front, "A motion was made to …"
  makers.py  who makes these, behind their words or before
  routine.py minutes and agendas that were approved, nobody says on whose motion
  voted_on.py statements whose vote the next sentence tells
  seconds.py those of which a second tells, "The minutes were accepted by Ann. Second by Bob."
  shorthand.py  "M/S/V to pay the bill - Lee/Roe";   units.py  movers who go by their flats
  quoted.py  those in quotation marks below a name
  introduced.py  papers that somebody brings in and moves
  counted.py those that only a count tells;   shows.py  shows of hands
  vote_lists.py  entries below a line that announces votes
sentences.py what a sentence of a motion is;   objects.py  what is said before it, or the title
mover_heads.py   "R2026-41 Roe, Fox:", "LEE - ROE", in front of the words or above them
labels.py    "Motion:" and "Second:" on lines of their own
  cards.py   the fields below "Motion 7": who puts it, its words, what became of it
  side_lists.py   "Aye:" with a line for each member below it
above.py     words that stand above the mover;   moved_words.py  beside the mover's name
second_beside.py   who seconds, right behind the mover's name
resolved_above.py   resolutions that are printed above their vote;   papers.py  others
words_below.py   words that stand below their mover, or below what became of them
results.py   results on lines of their own;   silent.py  lines of a vote without a word of motions
summaries.py motions that are told on top and again below
called_up.py sentences that name their motion, "On the motion regarding the lease, …"
linking.py   whether a motion is one of its own;   spoken_of.py  which a sentence speaks of
outcomes.py  what a sentence says became of it
proposal.py  what is in the making;   finishing.py  what its own words add at the end
votes.py, scores.py, sides.py  counts, sides of a vote;   tallying.py  taken one by one
named_ayes.py   who voted for it, in brackets
signs.py     votes by signs, "8 +1, 0 -1"
vote_tables.py   votes that are given as a table
forms.py, mover_forms.py, parts.py   their patterns
wording.py, telling.py  what words and outcomes they tell
"""

from typing import NamedTuple

from ....model import Motion
from ...drafts import Draft
from ...language.gates import Gate, gate
from ...language.phrases import opening, phrase
from ...lexicon.words import Lexicon
from ..context import Context
from .called_up import call_up
from .cards import read_cards
from .finishing import named, take_last, take_number
from .labels import pair_labels
from .linking import link
from .mover_heads import spell_movers
from .moving import moved
from .objects import take_title, with_object
from .outcomes import LITTLE, RESULT, carry_refusal, resolves, take_as_told, tell, told_below
from .papers import told_above
from .proposal import REACH, Place, Proposal, Said, at_home
from .sentences import motion_sentences
from .silent import goes_on, votes_without_words
from .spoken_of import meant
from .vote_lists import below_votes, listed_vote, take_from_label
from .vote_tables import read_vote_table
from .wording import proposer
from .words_below import words_below

NEAR = 5  # so many sentences back in a paragraph it is told what was moved


class Moved(NamedTuple):
    """The motions of an item with the draft that holds each; the sentences told of their votes."""

    motions: list[tuple[Draft, Motion]]
    told: list[Place]

    def places(self) -> dict[Draft, list[tuple[int, int]]]:
        """Return where in each draft a vote is told."""
        out: dict[Draft, list[tuple[int, int]]] = {}
        for draft, start, stop in self.told:
            out.setdefault(draft, []).append((start, stop))
        return out


def find_motions(drafts: list[Draft], context: Context) -> Moved:
    """Return the motions of *drafts*."""
    found: list[Proposal] = []
    before: list[Place] = []
    gates = motion_gate(context.lexicon)
    lists = below_votes(drafts, context)
    cards = read_cards(drafts, context.lexicon)
    spelled = spell_movers(pair_labels(cards, context.lexicon), context)
    for order, draft in enumerate(spelled):
        if draft.cells and found:
            _vote_below(draft, order, found[-1], context)
        if draft.cells or not draft.text:
            continue
        told = listed_vote(draft, lists[draft], order, context) if draft in lists else None
        if told is not None:
            told.serial = max((one.serial for one in found[-REACH:]), default=0) + 1
            found.append(told)
            before.append((draft, 0, len(draft.text)))
            continue
        spoken = gates.opens(draft.tokens) or votes_without_words(draft, context) or draft in lists
        if not spoken and not goes_on(draft, order, found, context):
            before.append((draft, -1, -1))
            continue
        elsewhere = False
        for start, stop in motion_sentences(draft, context):
            said = Said(draft, start, stop, order, before)
            called = call_up(said, found, context)
            elsewhere = elsewhere if called is None else called
            if not elsewhere:  # what is said of a motion of another item
                _read(said, found, context)
            before.append((draft, start, stop))
        if draft in lists and found and found[-1].place[0] is draft:
            take_from_label(found[-1], lists[draft], context)
    found.sort(key=lambda one: one.serial)
    stood = set(drafts)
    for one in found:
        one.settle()
        take_last(one, context)
        carry_refusal(one, context.lexicon)
        take_as_told(one, context)
        if one.number is None:
            take_number(one, context)
        one.come_home(stood)
    kept = [one for one in found if not one.empty and _is_put(one, context.lexicon)]
    return Moved(
        [(one.draft, motion) for one, motion in zip(kept, named(kept, context), strict=True)],
        [at_home(place, stood) for one in kept for place in one.told],
    )


def _is_put(one: Proposal, lexicon: Lexicon) -> bool:
    """Whether it was put to the body: seconded, voted on, or moved outright.

    "Lee was nominated by Roe", and below it "Lee is elected", tells of no vote.
    """
    if one.nominates and one.seconder is None and one.tally is None:
        words = (*lexicon.in_unison, *lexicon.methods, *lexicon.none_opposed)
        if phrase(lexicon.vote_ends_it).search(one.outcome_text or "") is not None:
            return True  # "Bob nominated Lee for life membership — PASSED"
        told = f"{one.outcome_text or ''} {one.draft.text[one.stop : one.stop + RESULT]}"
        return phrase(words).search(told) is not None
    if one.nominates and not one.decided:
        # "Bob nominates Ann. Seconded by Cy. Ann accepts.": who wins is told further on.
        told = one.draft.text[one.stop : one.stop + RESULT]
        return phrase(lexicon.taking_office).search(told) is None
    return one.seconder is not None or one.decided or not one.weak


def _vote_below(table: Draft, order: int, motion: Proposal, context: Context) -> None:
    """Take the votes of a table below a motion that is told of none yet."""
    if motion.votes or motion.listed is not None or not motion.near(order):
        return
    cast = read_vote_table(table, context.lexicon, context.roster)
    if cast is not None:
        motion.listed = cast
        motion.told.append((table, 0, len(table.text)))
        motion.evidence.append(table.span())


def mark_votes(drafts: list[Draft], moved: Moved) -> None:
    """Give the lines that only tell the vote on a motion their role."""
    holders = {draft for draft, _ in moved.motions}
    told = moved.places()
    for draft in drafts:
        letters = sum(stop - start for start, stop in told.get(draft, ()))
        if letters and draft not in holders and not (draft.headed or draft.children):
            if len(draft.text) - letters < LITTLE and draft.role is None:
                draft.role = "vote"


def has_motions(draft: Draft, context: Context) -> bool:
    """Whether a word of motions stands in *draft*."""
    return motion_gate(context.lexicon).opens(draft.tokens)


def motion_gate(lexicon: Lexicon) -> Gate:
    """Return the words that stand wherever a motion is looked for."""
    return gate(
        lexicon.motion_gates,
        lexicon.moved_and_seconded,
        lexicon.moved_seconded_carried,
        lexicon.voted,
        lexicon.counted_yes,
    )


def _read(said: Said, found: list[Proposal], context: Context) -> None:
    """Read one sentence: a new motion, or more about the last one."""
    text = said.text
    current = found[-1] if found and found[-1].near(said.order) else None
    new = moved(said, context)
    if new is None and _told(said, found, current, context):
        return
    if current is not None and new is not None:
        if current.empty and current.decided and _moves_further(said, context):
            take_title(current, said, context)
        new = link(new, found, said, context)
        current = found[-1] if found else None
    if new is not None:
        if any(_holds(one, new.place) for one in found[-NEAR:]) and new.draft is not said.draft:
            new.above = None
            new.put((said.draft, said.start, said.start))  # what is moved now stands below
        with_object(new, said, context)
        new.serial = max((one.serial for one in found[-REACH:]), default=0) + 1
        found.append(new)
        take_number(new, context)
        own = new.draft is said.draft and not new.empty
        rest = text[max(new.stop - said.start, 0) :] if own else text
        if not tell(new, said, rest, context, own=own) and not own:
            new.told.append((said.draft, said.start, said.stop))  # a line with the mover only
    elif current is not None and _tell_more(current, said, found, context):
        return
    _tell_all(said, found, context)


def _tell_more(current: Proposal, said: Said, found: list[Proposal], context: Context) -> bool:
    """Take what a sentence that puts no motion tells of the last one; True if that is all of it."""
    if resolves(current, said, context):
        return True
    if current.empty and words_below(current, said, context):
        return True
    if current.draft.headed and not (current.mover or current.tally):
        told_below(current, said, context)
    current = meant(said.text, current, found, said.order, context)
    if current.mover is not None and _is_next(current, said, context):
        return True
    if current.mover is None and not current.decided:
        current.mover = proposer(said.text, context)
    tell(current, said, said.text, context, own=False)
    return False


def _told(said: Said, found: list[Proposal], current: Proposal | None, context: Context) -> bool:
    """Take the vote on what stands above under a label; whether a sentence tells one."""
    undecided = current is not None and not current.decided
    new = None if undecided else told_above(said, found, context)
    if new is None:
        return False
    new.serial = max((one.serial for one in found[-REACH:]), default=0) + 1
    found.append(new)
    return True


def _tell_all(said: Said, found: list[Proposal], context: Context) -> None:
    """Tell all who were nominated that "All were elected", the last two "Both motions carried"."""
    both = opening(context.lexicon.both_motions).match(said.text)
    told = both or phrase(context.lexicon.all_elected).search(said.text)
    if told is None:
        return
    for one in found[-2 if both else -REACH :]:
        if one.near(said.order) and one.mover is not None and not one.decided:
            tell(one, said, said.text[told.start() :], context, own=False)


def _holds(one: Proposal, place: Place) -> bool:
    """Whether the words of *one* are those at *place*, and it was decided."""
    draft, start, stop = place
    return one.decided and one.draft is draft and one.start < stop and start < one.stop


def _moves_further(said: Said, context: Context) -> bool:
    """Whether further words of the paragraph name somebody who moves what *said* puts."""
    return phrase(context.lexicon.moved_by).search(said.draft.text[said.stop :]) is not None


def _is_next(current: Proposal, said: Said, context: Context) -> bool:
    """Whether a sentence is what the names right behind it put: "Agenda agreed. Proposed: Lee".

    Committees of projects write up each of their formal steps so, one paragraph each.
    """
    apart = current.draft is not said.draft and said.start == 0 and current.seconder is not None
    if not apart or said.stop == len(said.draft.text):
        return False
    return (
        opening(context.lexicon.moved_by).match(said.draft.text[said.stop :].lstrip()) is not None
    )
