"""What sentences say became of a motion: outcome, method, counts and votes.

In: a `Proposal` and what is said of it.  Out: the proposal, filled in.
Never: takes what was decided about something else for the outcome of the motion.
"""

import re

from ....model import Outcome
from ...language.gates import Gate, gate
from ...language.phrases import bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ...people.roster import without_the
from ..context import Context
from .counted import only_told
from .proposal import Proposal, Said
from .scores import is_signed, score_pattern
from .tallying import take_counts
from .telling import opens, outcome_of, told_at_end, vote_tokens
from .votes import (
    is_offered,
    line_of_votes,
    read_outcome,
    read_tally,
)
from .wording import SCORED, pair_behind, seconder

ASIDE = re.compile(r"\s*\(([^()]{4,80})\)\W*$")
DIFFERED = re.compile(r"\s*\([A-Z][^()]{2,60}\)\W*$")
FIGURE = re.compile(r"\d")
WORDS = re.compile(r"[^\W\d_]+")
SHORT = 50  # so short is a sentence that speaks of a vote without saying so ("All agreed.")
LITTLE = 4  # so many blanks between sentences
RESULT = 80  # so short is a sentence that only tells what became of the motion before it
ENDS = " ,;:-–—"  # marks between the words of a motion and what became of it
FEW = 6  # "the Senate adjourned": so near to the start it is told what was done


def take_as_told(one: Proposal, context: Context) -> None:
    """Take "the minutes were approved with two corrections" as told of a motion that carried."""
    lexicon = context.lexicon
    if one.outcome is not None or one.empty or one.weak or not (one.mover or one.seconder):
        return
    text = one.text
    put_off = phrase(lexicon.tabled).search(text)
    ahead = bare(text[: put_off.start()]).rpartition(" ")[2] if put_off is not None else ""
    if put_off is not None and ahead in whole(lexicon.passives) and not opens(text, lexicon):
        one.outcome, one.outcome_text = Outcome.TABLED, put_off[0]
        return
    done = phrase(lexicon.told_as_done).search(text)
    if done is None and not opens(text, lexicon):
        done = phrase(lexicon.told_verbs).search(" ".join(text.split(None, FEW)[:FEW]))
    if done is None and not opens(text, lexicon):  # "… were read by the Secretary and accepted"
        one.outcome, one.outcome_text = told_at_end(text, context)
    asked = done is not None and bare(text[: done.start()].rpartition(" ")[2]) in lexicon.be_words
    if done is not None and not asked and not (opens(text, lexicon) and done.start() > 0):
        one.outcome, one.outcome_text = Outcome.CARRIED, done[0]
        _take_count_behind(one, done[0], context)


def _take_count_behind(one: Proposal, done: str, context: Context) -> None:
    """Take the count right behind what was done: "The report was approved 3-0 on a motion by Lee".

    School boards tell the whole vote in one sentence, the count before who moved.
    """
    told, _, last = one.text.rstrip(" ,").rpartition(" ")
    if one.tally is None and told.endswith(done) and score_pattern(context.lexicon).fullmatch(last):
        one.tally = read_tally(last, context.lexicon, context.roster)[0]
        one.put((one.draft, one.start, one.start + len(told)))


def carry_refusal(one: Proposal, lexicon: Lexicon) -> None:
    """Take "DENIED" below "Motion to deny" for what was carried, unless as many voted against it.

    Boards of appeals say what became of the case that the motion is about.
    """
    if one.outcome is not Outcome.FAILED or bare(one.outcome_text or "") not in whole(
        lexicon.refused
    ):
        return
    first = tokens(" ".join(one.text.split(None, 2)[:2]))  # "to deny", "denial of"
    sides = (one.tally.ayes, one.tally.nays) if one.tally is not None else (None, None)
    outvoted = sides[0] is not None and sides[1] is not None and sides[0] <= sides[1]
    if not outvoted and not first.isdisjoint(whole(lexicon.refusing)):
        one.outcome = Outcome.CARRIED


def _vote_gates(lexicon: Lexicon) -> Gate:
    return gate(
        lexicon.vote_gates,
        lexicon.carried,
        lexicon.failed,
        lexicon.tabled,
        lexicon.withdrawn,
        lexicon.referred,
        lexicon.lapsed,
        lexicon.methods,
        *(lexicon.passing_alone, lexicon.failing_alone),
        lexicon.seconder_letters,  # "M: Roe, S: Poe, 4-0" has no word of a vote
    )


def tell(one: Proposal, said: Said, rest: str, context: Context, *, own: bool) -> bool:
    """Take seconder, outcome and counts from a sentence, and note where they stand."""
    told = False
    counted = own and one.mover is None and one.tally is not None  # "Pay the bills (5 for, 1 no)"
    if one.seconder is None and not counted:
        pair = pair_behind(said.text, context) if one.mover is None and not own else None
        if pair is not None:
            one.mover, one.seconder = pair
        else:
            one.seconder = seconder(said.text, context)
        told = one.seconder is not None
    # "Lee moved to pave it. …" far above "The bags were shown. The matter was tabled."
    near = own or said.draft is one.draft or said.start == 0
    told = _vote(one, rest, context, own=own, near=near) or told
    if told:
        one.told.append((said.draft, said.start, said.stop))
    if told and not own:
        one.evidence.append(said.draft.span_at(said.start, said.stop))
    return told


def told_below(current: Proposal, said: Said, context: Context) -> None:
    """Take the words of a motion that had only a title from the sentence with its result.

    "Motion – Accounts", and below it "Projects get one account. (no objections)"; "Move to approve
    minutes", and below it "The Council approved the minutes of March 19."
    """
    text, lexicon = said.text, context.lexicon
    aside = ASIDE.search(text)
    if (
        aside is not None
        and not current.decided
        and phrase((*lexicon.none_opposed, *lexicon.carried)).search(aside[1])
    ):
        current.put((said.draft, said.start, said.start + aside.start()))
        return
    done = phrase((*lexicon.told_verbs, *lexicon.tabled)).search(text, 0, RESULT)
    common = {word for word in tokens(current.text) & tokens(text) if len(word) > LITTLE}
    found = read_outcome(done[0], lexicon) if done is not None else None
    if current.decided and (found is None or found[0] is not current.outcome):
        return  # "Motion to adopt the rules (deferred)": the sentence below must tell the same
    if done is not None and common and len(text) - done.start() > len(current.text):
        current.put((said.draft, said.start + done.start(), said.stop))
        current.outcome = found[0] if found is not None else Outcome.CARRIED
        current.outcome_text = done[0]


def resolves(current: Proposal, said: Said, context: Context) -> bool:
    """Take what "This Union resolves:" leads to as the words of a motion that had only a title."""
    lead = phrase(context.lexicon.resolves).search(said.text)
    if lead is None:
        return False
    if current.seconder is None and lead.start() > 0:
        current.seconder = seconder(said.text[: lead.start()], context)
    below = said.text[lead.end() :].strip() == ":"  # "And Resolved:", and the words below it
    if bare(said.text[lead.end() :]).isdecimal():
        return False  # "Amendment: strike resolves 2."
    if not (current.empty or current.draft.headed or (below and not current.decided)):
        return False
    if (below or lead.start() == 0) and current.outcome is None:
        current.outcome, current.outcome_text = outcome_of(lead[0], context)
    begin = lead.end() + len(said.text[lead.end() :]) - len(said.text[lead.end() :].lstrip(" :,"))
    if not current.empty:
        current.above = (current.draft, current.start, current.stop)
    if begin < len(said.text):
        current.put((said.draft, said.start + begin, said.stop))
    else:
        current.put((said.draft, said.start, said.start))
        current.order = said.order
    return True


def _found(text: str, context: Context) -> tuple[Outcome, str] | None:
    """Return the outcome that *text* states: not that of an office, nor one from before."""
    lexicon = context.lexicon
    found = read_outcome(text, lexicon)
    if found is not None and _takes_office(text, found[1], context):
        # "Poe accepted the office and was duly elected."
        found = read_outcome(text.partition(found[1])[2], lexicon)
    if found is not None and _is_of_before(text, found[1], lexicon):
        return None  # "The last council had passed a motion to keep it."
    if found is not None and is_offered(text, found[1], lexicon):
        return None  # "Carried / Lost", in a form that nobody filled in
    return found


def _vote(current: Proposal, text: str, context: Context, *, own: bool, near: bool) -> bool:
    """Take outcome and counts from a sentence that speaks of the vote; whether there were any."""
    lexicon = context.lexicon
    votes_only = _leads_score(text, lexicon) or line_of_votes(lexicon).match(text) is not None
    if not _vote_gates(lexicon).opens(tokens(text)) and not votes_only and not is_signed(text):
        return False
    found = _found(text, context)
    if not votes_only and not _speaks_of_vote(text, found, lexicon, near=near):
        return False
    alone = current.weak and current.seconder is None and not own
    if alone and _decides_else(text, lexicon, votes_only=votes_only):
        return False
    if found is not None and {current.outcome, found[0]} == {Outcome.CARRIED, Outcome.FAILED}:
        return False  # "It was defeated. The committee's proposal was then carried with 3 against."
    taken = current.outcome is None and found is not None
    if current.outcome is None and found is not None:
        current.outcome, current.outcome_text = found[0], text.strip(ENDS)
    how = phrase(lexicon.methods).search(text)
    if how is not None and current.method is None:
        current.method = how[0]
    return take_counts(current, text, context) or taken


def _speaks_of_vote(
    text: str, found: tuple[Outcome, str] | None, lexicon: Lexicon, *, near: bool
) -> bool:
    """Whether a sentence is short, has a word of votes, or begins with what became of it.

    "The county approved the plan in May" is no vote on the motion, "Tabled until May" is.
    """
    if len(text) <= SHORT or gate(lexicon.vote_words).opens(tokens(text)):
        return True
    begins = found is not None and text.startswith(found[1])
    return begins or (near and found is not None and _is_put_off(text, found, lexicon))


def _decides_else(text: str, lexicon: Lexicon, *, votes_only: bool) -> bool:
    """Whether a sentence may tell what else was decided, behind words that nobody seconded.

    "After some discussion it was agreed that …".
    """
    # "For: 5 Against: 1", "8 for, 2 against -> accepted"
    if (votes_only or only_told(text, lexicon)) and FIGURE.search(text):
        return False
    # "Result is 4-0 against allowing proxies, with 1 abstention."
    if opening(lexicon.result_labels).match(without_the(text, lexicon)) is not None:
        return False
    return len(text) > SHORT // 2 and not gate(lexicon.proposal_words).opens(tokens(text))


def _takes_office(text: str, word: str, context: Context) -> bool:
    """Whether somebody who was nominated says yes: "Commissioner Poe accepted." is no outcome."""
    if word.lower() not in whole(context.lexicon.taking_office):
        return False
    who = text.partition(word)[0].split()[-1:]
    return bool(who) and context.roster.knows(who[0])


def _is_of_before(text: str, word: str, lexicon: Lexicon) -> bool:
    """Whether others "had" passed something: "the motion had carried" speaks of this one."""
    *_, who, had = ["", "", *bare(text.partition(word)[0]).split()]
    known = (*lexicon.motion_references, *lexicon.motion_nouns, *lexicon.thing_pronouns)
    return had in lexicon.past_perfects and bool(who) and who not in whole(known)


def _is_put_off(text: str, found: tuple[Outcome, str], lexicon: Lexicon) -> bool:
    """Whether the matter itself is put off: "… and the matter was laid over to May"."""
    words = bare(text.partition(found[1])[0]).split()[-2:]
    if found[0] is not Outcome.TABLED or len(words) < 2:
        return False
    return words[1] in (*lexicon.passives, *lexicon.be_words) and words[0] in lexicon.put_off_nouns


def _leads_score(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is a score and who differed: "5-0", "3-0-1, Ruiz abstaining".

    Of a sentence that tells the second, too, the score stands at its end: "Roe seconded, 4-1".
    """
    last = SCORED.search(text[-RESULT:])
    score = score_pattern(lexicon).match(text.lstrip(" .,;()")) if last is None else last
    if score is None or last is not None:
        return last is not None
    rest = WORDS.findall(score.string, score.end())
    if DIFFERED.match(score.string, score.end()) is not None:
        rest = rest[:2]  # "5-1 (Lee no, she likes the old one)"
    away = (*lexicon.vote_absent, *lexicon.vote_recused)  # "4-0-1 (Kent absent)"
    known = vote_tokens(lexicon) | whole((*lexicon.joining, *away))
    return all(word[0].isupper() or word.lower() in known for word in rest)
