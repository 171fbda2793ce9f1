"""Whether a motion is one of its own, or tells of the one before it, or amends that.

In: the motion that a sentence seems to put, and the last one.  Out: the motion, or None.
Never: makes a motion; two that share no mover and no words stay two.
"""

from ...language.phrases import bare, opening, phrase, whole
from ..context import Context
from .proposal import Proposal, Said
from .votes import read_outcome

RESULT = 80  # so short is a sentence that only tells what became of the motion before it
LAST = 4  # so many motions back a result may speak of
LEADS = 2  # so many drafts below "the following resolution:" it stands
STEM = 4  # letters with which words of one kind begin: "refer", "referred"
FEW_WORDS = 3  # "The motion was proposed by …": so near to the start it is named


def link(new: Proposal, found: list[Proposal], said: Said, context: Context) -> Proposal | None:
    """Return *new* if it is a motion of its own; else tell the one that it speaks of, put last."""
    current = found[-1]
    if new.routine and not current.routine and _tells_again(new, current, context):
        return None
    if _is_result(new, current, said, context) or _is_outcome_of(new, current):
        return None
    if _is_printed_below(new, current, said) or _is_declared(new, said, context):
        return None
    if _is_advice(new, current, said, context):
        return None
    if _is_put_again(new, current, context):
        current.mover = new.mover
        return None
    if _is_led_to(new, current) or _is_labelled(new, current):
        found.pop()  # "Lee moved to adopt the following resolution:", and below it Lee's motion
        return new
    if _is_settled_by(new, current):
        _adopt(new, found.pop())  # "Ann suggested a sixth seat. Bob seconded. Motion passed to …"
        return new
    same = _names_mover(new, current, said) or _same_words(new, current)
    same = same or _tells_of_label(new, current)
    if same or _restated(new, found, said, context, block=False):
        _add(found[-1], new)
        return None
    if current.empty and _takes_up(new, current):
        _adopt(new, current)
        found.pop()
        if _restated(new, found, said, context, block=True):
            _add(found[-1], new)
            return None
    elif _amends(new, said, context):
        new.amends = _main(current)
    return new


def _tells_again(new: Proposal, current: Proposal, context: Context) -> bool:
    """Whether "The minutes are approved" only says what became of a motion to approve them."""
    papers = phrase(context.lexicon.routine_papers)
    same = new.draft is current.draft or current.empty or not current.decided
    return same or papers.search(current.text) is not None


def _restated(
    new: Proposal, found: list[Proposal], said: Said, context: Context, *, block: bool
) -> bool:
    """Whether *new* names again who moved one of the last motions; that one is put last.

    The result of the main motion stands below the amendments to it. *block*: a RESULT label stood
    above, so that no words stand there that *new* may put.
    """
    for place in range(len(found) - 1, max(len(found) - LAST, 0) - 1, -1):
        one = found[place]
        if new.number and one.number and new.number != one.number:
            continue  # "R2026-42 Roe, Fox:" below "R2026-41 Roe, Fox:"
        above = said.before[-1][0] if said.before else None
        # "RESULT: PASSED", a line right above
        told = said.start == 0 and any(draft is above for draft, _, _ in one.told[-1:])
        near = one.near(said.order) and (block or told or _puts_nothing(new, one))
        if near and _restates(new, one, said.text, context):
            found.append(found.pop(place))
            return True
    return False


def _is_result(new: Proposal, current: Proposal, said: Said, context: Context) -> bool:
    """Whether "Motion for training approved" tells what became of the motion before it."""
    text = said.text
    if current.outcome is not None or new.mover is not None or current.empty:
        return False
    if new.empty:
        return True
    if new.tally is not None and current.mover is not None and current.tally is None:
        return True  # "Paving: 5 for, 2 against", below the motion to pave
    if new.decided and _echoes(new.text, current.text, context):
        return True  # "The proposal to refer back was defeated", of what is to be referred back
    if current.mover is None and not current.seconder:
        return False
    if _has_own_words(new, said, context):
        return False
    if opening(context.lexicon.voted).match(text) or phrase(context.lexicon.voted).search(text):
        return True
    return len(text) < RESULT and read_outcome(text, context.lexicon) is not None


def _has_own_words(new: Proposal, said: Said, context: Context) -> bool:
    """Whether what was decided stands behind the result: "Motion passed to elect Lee"."""
    lexicon = context.lexicon
    if new.empty or new.draft is not said.draft:
        return False
    head = said.text[: max(new.start - said.start, 0)]
    led = bare(head).rpartition(" ")[2] in whole(lexicon.motion_leads)
    leads = led or opening(lexicon.motion_leads).match(new.text) is not None
    return leads and read_outcome(head, lexicon) is not None


def _echoes(said: str, moved: str, context: Context) -> bool:
    """Whether a few words name again what was *moved*, each by a word that begins alike."""
    passed_over = whole(context.lexicon.passive_words)  # "The rules were adopted"
    words = [word for word in bare(said).split() if len(word) >= STEM and word not in passed_over]
    begins = {word[:STEM] for word in bare(moved).split()}
    return 0 < len(words) <= FEW_WORDS and all(word[:STEM] in begins for word in words)


def _is_advice(new: Proposal, current: Proposal, said: Said, context: Context) -> bool:
    """Whether somebody only suggests something about a motion that is before the body."""
    open_one = current.mover is not None and not (current.weak or current.decided or current.empty)
    advice = phrase(context.lexicon.advising).search(said.text) is not None
    return open_one and new.weak and advice and said.draft is current.draft


def _is_put_again(new: Proposal, current: Proposal, context: Context) -> bool:
    """Whether a resolution that was introduced is now moved: "that the foregoing resolution be …".

    Housing authorities print its words between who introduced it and who moves it.
    """
    open_one = current.mover is not None and current.seconder is None and not current.decided
    if not open_one or current.empty or new.empty or new.mover is None:
        return False
    return phrase(context.lexicon.resolution_above).search(new.text) is not None


def _is_led_to(new: Proposal, current: Proposal) -> bool:
    """Whether the words of *current* only lead to *new*, of the same mover and right below them.

    Auditors of counties type the head of a resolution twice, above its number and in it.
    """
    leads = current.text.rstrip()[-1:] == ":" and not (current.decided or current.empty)
    named = new.mover is not None and current.mover is not None and not new.empty
    near = 0 < new.order - current.order <= LEADS
    return leads and named and near and _shares(new, current)


def _is_labelled(new: Proposal, current: Proposal) -> bool:
    """Whether *current* is but the label of *new*: "Motion to Amend:", and Lee's motion below."""
    label = bare(current.text) if current.text.rstrip()[-1:] == ":" else ""
    named = current.mover is None and new.mover is not None and not (new.empty or current.decided)
    near = 0 < new.order - current.order <= LEADS
    return bool(label) and named and near and label in new.text.lower()


def _tells_of_label(new: Proposal, current: Proposal) -> bool:
    """Whether "Motion passed." speaks of what "Motion:" led to, over a sentence that says more.

    "Motion: Mend the roof. The church lends a ladder." and below it "Motion passed."
    """
    alone = new.mover is None and new.outcome is not None and not (current.decided or new.empty)
    behind = new.draft is current.draft and current.stop <= new.start
    return alone and behind and current.draft.text[: current.start].rstrip()[-1:] == ":"


def _is_settled_by(new: Proposal, current: Proposal) -> bool:
    """Whether what carried right below a suggestion that was seconded is that, in better words."""
    open_one = current.weak and not (current.nominates or current.decided or current.empty)
    told = new.mover is None and new.outcome is not None and not new.empty
    return open_one and current.seconder is not None and told and new.order - current.order <= LEADS


def _is_printed_below(new: Proposal, current: Proposal, said: Said) -> bool:
    """Whether the resolution whose vote is told is what *current* led to, by its colon.

    "Lee moved to adopt the following resolution:", its words, and "Resolution adopted."
    """
    leads = current.text.rstrip()[-1:] == ":" and current.draft is not new.draft
    return leads and current.mover is not None and new.mover is None and new.draft is not said.draft


def _is_declared(new: Proposal, said: Said, context: Context) -> bool:
    """Whether the chair tells again of one: "declared the motion lost"."""
    if new.mover is not None or new.empty or new.draft is not said.draft:
        return False
    head = said.text[: max(new.start - said.start, 0)]
    return phrase(context.lexicon.declaring).search(head) is not None


def _is_outcome_of(new: Proposal, current: Proposal) -> bool:
    """Whether "Carried." alone stands below the motion before it."""
    inside = new.draft is current.draft and new.start < current.stop and current.start < new.stop
    return new.mover is None and not new.empty and inside


def _names_mover(new: Proposal, current: Proposal, said: Said) -> bool:
    """Whether a sentence only names who made the motion further up in the paragraph.

    Boards of schools talk between the two: "A motion was made to buy it. Lee asked for bids. Motion
    made by Roe, seconded by Poe."
    """
    open_one = current.mover is None and not (current.seconder or current.decided or current.empty)
    named = new.mover is not None and new.seconder is not None and new.above is not None
    return open_one and named and current.draft is said.draft


def _same_words(new: Proposal, current: Proposal) -> bool:
    """Whether a line with a mover's name puts the motion before it, which had none."""
    if current.mover is not None or current.empty:
        return False
    draft, start, stop = new.above or (new.draft, new.start, new.stop)
    return draft is current.draft and start < current.stop and current.start < stop


def _puts_nothing(new: Proposal, one: Proposal) -> bool:
    """Whether only the words or the vote of *one* stand above *new*: no others to be moved."""
    if new.above is None:
        return True
    draft, start, stop = new.above
    places = [*one.told, (one.draft, one.start, one.stop)]
    return any(draft is own and start < last and first < stop for own, first, last in places)


def _restates(new: Proposal, current: Proposal, text: str, context: Context) -> bool:
    """Whether *new* only names again who moved *current*, or names it for "the motion".

    Boards' software prints RESULT, MOVER and SECONDER below the minutes of a motion.
    """
    if current.empty or not (new.empty or new.above):
        return False
    if current.mover is not None:
        return new.mover is not None and _shares(new, current)
    if new.mover is None or current.decided:
        return False
    references = whole(context.lexicon.motion_references)
    return any(bare(word) in references for word in text.split()[:FEW_WORDS])


def _add(current: Proposal, new: Proposal) -> None:
    """Give *current* what *new* tells of it."""
    current.mover = current.mover or new.mover
    current.seconder = current.seconder or new.seconder
    current.tally = current.tally or new.tally
    if current.outcome is None:
        current.outcome, current.outcome_text = new.outcome, new.outcome_text


def _takes_up(new: Proposal, current: Proposal) -> bool:
    """Whether *new* is the motion that the label *current* stood for: "MOTION: APPROVED 1st: …"."""
    if new.empty and current.mover is not None:
        return False  # the next label
    complete = current.above is not None and current.seconder is not None
    if complete and new.above is not None and new.above[0] is new.draft is not current.draft:
        return False  # "Agenda agreed. Proposed: Lee, seconded: Roe", below another such line
    return _shares(new, current)


def _shares(new: Proposal, current: Proposal) -> bool:
    """Whether both may have the same mover: a name in common, or one without."""
    if current.mover is None or new.mover is None:
        return True
    names = [set(one.display_name.casefold().split()) for one in (new.mover, current.mover)]
    return not names[0].isdisjoint(names[1])


def _adopt(new: Proposal, label: Proposal) -> None:
    """Give a motion the mover, seconder and outcome of the label line that stood above it."""
    new.mover = new.mover or label.mover
    new.seconder = new.seconder or label.seconder
    if label.outcome is not None:
        new.outcome, new.outcome_text = label.outcome, label.outcome_text
    new.tally = new.tally or label.tally
    if label.above is not None and new.above is not None and not new.empty:
        new.put(label.above)  # "The Chair asked for a motion to adjourn. So moved by Lee."
    new.above = label.above or new.above
    new.evidence += label.evidence
    new.told += label.told


def _amends(new: Proposal, said: Said, context: Context) -> bool:
    """Whether *new* is an amendment by its words: "to amend the motion by …"."""
    text = new.text if not new.empty else said.text[:RESULT]
    if not new.empty and new.draft is said.draft:  # "Amendment proposed by Lee: to say …"
        text = said.draft.text[max(said.start, new.start - RESULT) : new.stop]
    return phrase(context.lexicon.amending).search(text) is not None


def _main(current: Proposal) -> Proposal | None:
    """Return the motion that an amendment after *current* amends."""
    if current.amends is not None:
        return current.amends
    return None if current.decided or current.empty else current
