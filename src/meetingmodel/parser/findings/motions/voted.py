"""Motions of which a sentence tells the vote: "The Board voted 4-1 to approve …".

In: one sentence.  Out: the `Proposal` that it makes, or None.
Never: takes a condition ("if approved by a vote") for a vote, or says who moved it.
"""

import re

from attrs import evolve

from ....model import Outcome, Tally
from ...language.phrases import bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .forms import patterns
from .proposal import Proposal, Said
from .scores import is_signed, score_pattern
from .telling import counted, is_outcome, outcome_of, vote_tokens
from .verbs import LONG, RESULT
from .votes import read_outcome, read_tally
from .wording import is_another_body, trim

TITLE = 160  # so long is a title at most
AYES = re.compile(r":?\s+(?P<n>\d{1,3})(?=\s*(?:[,;.(]|$))")  # "In favour of the amp: 5"
FIGURES = re.compile(r"\d+")
ASIDE = re.compile(r",\s[^,;:]{3,40},\s+(?=\S)")
BOX = re.compile(r"[\[☐]")
FIRST = 3  # among so many words a sentence names who votes


def by_vote(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "The Board voted 4-1 to approve …", where nobody is said to move it."""
    text, lexicon = said.text, context.lexicon
    match = patterns(lexicon)["voted"].search(text)
    if match is None or opening(lexicon.conditions).match(text):
        return None
    head = text[: match.start()].rstrip(" ,:")
    if head and (not _votes(head, lexicon) or is_another_body(head, context)):
        return None
    begin, stop = trim(text, match.start("text"), context)
    if stop - begin < LONG:
        return None
    one = Proposal(said.draft, said.start + begin, said.start + stop, said.order)
    against = opening(lexicon.no).match(match["text"]) is not None
    one.outcome = Outcome.FAILED if against else Outcome.CARRIED
    one.outcome_text = text[match.start() : begin].strip()
    told = text[match.start() : begin]
    one.tally = counted(told, context) or read_tally(told, lexicon, context.roster)[0]
    return one


def approved(said: Said, context: Context) -> Proposal | None:
    """Return the vote of "Council approved the contract by a vote of 6 to 1"."""
    text, lexicon = said.text, context.lexicon
    verb = phrase(lexicon.approved_by_vote).search(text)
    if verb is None or opening(lexicon.conditions).match(text):
        return None
    ahead, comma, head_text = text[: verb.start()].rpartition(", ")
    how = phrase((*lexicon.in_unison, *lexicon.methods))
    lead = comma and how.search(ahead) is not None
    # "By unanimous vote, the Board approved the minutes."
    head = (head_text if lead else text[: verb.start()]).split()
    while head and bare(head[-1]) in whole(lexicon.adverbs_of_votes):
        head.pop()
    sure = how.search(text) is not None
    by = phrase(lexicon.by_a_vote).search(text, verb.end())
    by = by or _with_count(text, verb.end(), context)
    sure = sure or by is not None
    if not sure or not head or len(head) > FIRST or bare(head[-1]) not in whole(lexicon.voters):
        return None
    if is_another_body(" ".join(head), context):
        return None
    if by is None and opening(lexicon.by_whom).match(text[verb.end() :].lstrip()) is not None:
        return None  # "It was unanimously approved by the county."
    begin, stop = trim(text, verb.start(), context)
    stop = min(stop, len(text[: by.start()].rstrip(" ,"))) if by is not None else stop
    aside = ASIDE.match(text, verb.end()) if stop - begin < LONG else None
    if aside is not None:  # "The board approved, by roll call vote, a grant"
        begin, stop = trim(text, aside.end(), context)
    if stop - begin < LONG or _only_votes(text[verb.end() : stop], lexicon):
        return None
    one = Proposal(said.draft, said.start + begin, said.start + stop, said.order)
    one.outcome, one.outcome_text = Outcome.CARRIED, verb[0]
    one.tally = read_tally(text[stop:], lexicon, context.roster)[0]
    return one


def _only_votes(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* names nothing that was approved: "unanimously by those present"."""
    words = tokens(text)
    if not whole(lexicon.articles).isdisjoint(words):
        return False  # "the minutes"
    people = whole((*lexicon.label_fillers, *lexicon.by_whom, *lexicon.present_words))
    return words <= vote_tokens(lexicon) | people


def _with_count(text: str, begin: int, context: Context) -> re.Match[str] | None:
    """Return the "with" of "approved the request with 4 votes in favor and none against"."""
    lead = phrase(context.lexicon.with_votes).search(text, begin)
    count = FIGURES.match(text[lead.end() :].lstrip()) if lead is not None else None
    if lead is None or count is None:
        return None
    tally = read_tally(text[lead.end() :], context.lexicon, context.roster)[0]
    return lead if tally is not None and tally.ayes is not None else None


def favoured(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "All in favour of the new date", "In favour of the new date: 5"."""
    text = said.text
    one = Proposal(said.draft, said.start, said.stop, said.order)
    lead = opening(context.lexicon.favouring).match(text)
    count = AYES.search(text, lead.end()) if lead is not None else None
    if lead is not None and count is not None and count.start() > lead.end():
        one.put((said.draft, said.start + lead.end() + 1, said.start + count.start()))
        told = text[count.start() :]
        tally = read_tally(told, context.lexicon, context.roster)[0]
        one.tally = evolve(tally or Tally(), ayes=int(count["n"]))
        one.outcome, one.outcome_text = outcome_of(told, context)
        return one
    favour = opening(context.lexicon.all_in_favour).match(text)
    if favour is None or len(text) <= favour.end() + 10:
        return None
    one.outcome, one.outcome_text = Outcome.CARRIED, favour[0]
    return one


def elected(said: Said, context: Context) -> Proposal | None:
    """Return the vote of "Lee stood and was elected unanimously": an election of the meeting."""
    text, lexicon = said.text, context.lexicon
    told = phrase(lexicon.elected).search(text)
    how = (*lexicon.in_unison, *lexicon.methods, *lexicon.none_opposed)
    voted = phrase(how).search(text) is not None or is_signed(text)  # "… with 7 +1 votes"
    if not told or told.start() == 0 or opening(lexicon.conditions).match(text):
        return None
    if not voted and told.end() < len(text):  # "… was elected with 12 votes in favour"
        tally = read_tally(text[told.end() :], lexicon, context.roster)[0]
        voted = tally is not None and tally.ayes is not None
    if not voted:
        return None
    one = Proposal(said.draft, said.start, said.stop, said.order)
    one.outcome, one.outcome_text = Outcome.CARRIED, told[0]
    return one


def ends_in_vote(said: Said, context: Context) -> Proposal | None:
    """Return the vote of "Treasurer: Ann Lee – Passed", a line that ends with it."""
    text = said.text.rstrip(" .)]")
    lexicon = context.lexicon
    cut = max(text.rfind(mark) for mark in (" - ", " – ", " — ", ": ", " ("))
    told = text[cut:].strip(" -–—:(")
    if context.tasks or BOX.match(said.draft.marker) or BOX.match(said.text):
        return None  # "[ ] Lee: call the builder (carried over)"
    asked = asks_approval(text, lexicon)
    asked = asked and (bare(told) in whole(lexicon.carried) or is_approval(told, lexicon))
    if cut < LONG or len(text) > TITLE:
        return None  # and "Approval of the agenda: approved" is a vote for what it asks
    # "The old rules again (unanimous)"
    agreed = text[cut : cut + 2] == " (" and bare(told) in whole(lexicon.in_unison)
    if not (asked or agreed) and opening(lexicon.vote_ends_it).match(told) is None:
        return None
    if not (asked or is_vote(told, context)) or is_outcome(text[:cut], context):
        return None
    if bare(text[:cut]) in whole(lexicon.result_labels):
        return None  # "Final resolution: Motion carries", below what was moved
    if bare(context.frame.title).startswith(bare(text[:cut])):
        return None  # "12th Exec Meeting - PASSED", at the head of each page
    one = Proposal(
        said.draft, said.start, said.start + len(text[:cut].rstrip(" ,;:-–—(")), said.order
    )
    one.outcome, one.outcome_text = outcome_of(told, context)
    one.tally = read_tally(told, lexicon, context.roster)[0]
    return one


def asks_approval(title: str, lexicon: Lexicon) -> bool:
    """Whether a title asks for approval: "Approval of the minutes", "Accepting the agenda"."""
    title = title.lstrip(' "“*_[')
    asking = (*lexicon.motion_nominals, *lexicon.naming_nothing, *lexicon.asking_titles)
    return opening(asking).match(title) is not None


def is_approval(text: str, lexicon: Lexicon) -> bool:
    """Whether a line only says that all agreed: "No comments, approved.", "accepted as read"."""
    if len(text) > RESULT or phrase(lexicon.approved_by_vote).search(text) is None:
        return False
    if not tokens(text) <= vote_tokens(lexicon) | whole(lexicon.approval_fillers):
        return False
    found = read_outcome(text, lexicon)
    return found is not None and found[0] is Outcome.CARRIED


def _votes(head: str, lexicon: Lexicon) -> bool:
    """Whether a body votes: "The Board", "All members read the draft and", "Those present"."""
    words = [bare(word) for word in head.split()]
    if words[-1] in whole(lexicon.present_words) and len(words) > 1:
        words.pop()
        if whole((*lexicon.label_fillers, *lexicon.anybody)).issuperset(words):
            return True
    joined = words[-1] in whole(lexicon.conjunctions)
    return any(word in whole(lexicon.voters) for word in (words[:FIRST] if joined else words[-1:]))


def is_vote(text: str, context: Context) -> bool:
    """Whether a line tells a vote and nothing else: "Passed unanimously", "Defeated 1-6-1"."""
    lexicon = context.lexicon
    if len(text) > RESULT or read_outcome(text, lexicon) is None:
        return False
    if not tokens(text) <= vote_tokens(lexicon) | set(FIGURES.findall(text)):
        return False
    sure = opening(lexicon.vote_ends_it).match(text) is not None
    sure = sure or phrase(lexicon.in_unison).search(text) is not None
    if sure or score_pattern(lexicon).search(text) is not None:
        return True
    tally = read_tally(text, lexicon, context.roster)[0]  # "Approved, 7 yes, 0 no"
    return tally is not None and None not in (tally.ayes, tally.nays)
