"""Motions of two names and a slash: "M/S/C Lee/Roe to pay", "Report accepted as read (Lee/Roe)".

In: one sentence and what was said before it.  Out: the motion of both.
Never: takes tasks, presenters or other things in brackets for who moved and seconded.
"""

import re

from ....model import Outcome
from ...language.phrases import opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ...people.titles import strip_title
from ..actions.commitments import is_work
from ..context import Context
from .above import last_sentence
from .forms import patterns
from .moved_words import TASK, fills_office
from .mover_words import mover_named
from .proposal import Proposal, Said
from .scores import score_pattern
from .telling import opens, tells_vote, vote_tokens
from .votes import read_tally
from .wording import both, pair_behind

SIDES = ("mover", "seconder")
BRACKETED = re.compile(r"\([^()]*\)\W*")
PAIR = re.compile(r"\W{0,3}(?:\d[\w./-]{0,12}\s+)?[A-Z][^/:;,]{1,40}/\s*[A-Z]")


def by_slash(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "M/S/C Lee/Roe to approve …"."""
    if not may_slash(said.text, context.lexicon):
        return None
    forms = patterns(context.lexicon)
    match = forms["slash"].search(said.text)
    if (
        match is None
        and may_open(said.text)
        and (_is_voted(said, context.lexicon) or _stands_below_words(said, context))
    ):
        # "Lee/Roe to meet the builder" tells no vote.
        match = forms["first"].match(said.text) or forms["pair alone"].fullmatch(said.text)
    if match is None and phrase(_told(context.lexicon)).search(said.text) is not None:
        match = forms["tail"].search(said.text)  # "It was resolved to pay the bills (Lee/Roe)."
        sure = match is not None and match["seconder"] and _is_approved(said.text, match, context)
        match = match if sure else None
    if match is None or not both(match, context):
        return None
    alone = match.start() == 0 and BRACKETED.fullmatch(said.text) is not None
    titled = not said.before or said.before[-1][0].headed
    if alone and titled and not _is_voted(said, context.lexicon):
        return None  # "Budget review (Lee/Roe)": who presents, right behind a title
    ahead = said.text[: match.start()]
    told = phrase(context.lexicon.told_verbs).search(ahead)  # "Report accepted as read (Lee/Roe)"
    if told is None and is_work(ahead, context.lexicon):
        return None  # "Draft a lighting proposal (Ann, Bob)"
    one = mover_named(said, match, context)
    rest = said.text[match.end() :].strip(" ,;:()[].")
    if one is not None and one.tally is None and score_pattern(context.lexicon).fullmatch(rest):
        one.tally = read_tally(rest, context.lexicon, context.roster)[0]  # "(Lee/Roe) 4-0"
    done = (*context.lexicon.moved_seconded_carried, *context.lexicon.decision_capitals)
    carried = opening(done).match(match[0])
    if one is not None and carried is not None:
        one.outcome, one.outcome_text = Outcome.CARRIED, carried[0]
    return one


def may_slash(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* has the marks or words that two names with a slash stand behind."""
    if "(" in text or "/" in text:
        return True
    labels = (*lexicon.moved_and_seconded, *lexicon.moved_seconded_carried, *lexicon.motion_numbers)
    return phrase(labels).search(text) is not None


def may_open(text: str) -> bool:
    """Whether a sentence may begin with "Lee/Roe"."""
    return "/" in text and PAIR.match(text) is not None


def _told(lexicon: Lexicon) -> tuple[str, ...]:
    openings = (*lexicon.resolved_openings, *lexicon.motion_nominals)
    return (*lexicon.told_elected, *lexicon.told_verbs, *openings)


def _is_approved(text: str, by: re.Match[str], context: Context) -> bool:
    """Whether the pair at the end puts what is told: "Report accepted as read (Lee/Roe)"."""
    lexicon = context.lexicon
    if _tells_approval(text, lexicon):
        return True
    done = phrase(lexicon.told_verbs).search(text, 0, by.start())
    known = all(context.roster.knows(strip_title(by[side], lexicon)[0]) for side in SIDES)
    return done is not None and done.start() > 0 and known and "/" in by[0]


def _tells_approval(text: str, lexicon: Lexicon) -> bool:
    """Whether a sentence begins "It was resolved to" or "Approval of", or tells what was approved.

    Or who was elected: "Treasurer: Flo (Lee/Roe), elected unopposed".
    """
    elects = phrase(lexicon.told_elected).search(text) is not None
    if elects and fills_office(text.partition("(")[0], lexicon):
        return True
    told = (*lexicon.resolved_openings, *lexicon.told_verbs, *lexicon.motion_nominals)
    if opening(told).match(text) is not None:
        return True
    done = phrase(lexicon.told_verbs).search(text)
    before = text[: done.start()].rsplit(None, 1)[-1:] if done is not None else []
    return bool(before) and before[0].lower() in whole(lexicon.passives)


def _is_voted(said: Said, lexicon: Lexicon) -> bool:
    """Whether a sentence tells a vote, or the next one does and nothing else."""
    below = said.draft.text[said.stop : said.stop + TASK].lstrip().partition(".")[0]
    figures = {word for word in tokens(below) if word.isdecimal()}  # "Carried, 3-0."
    return tells_vote(said.text, lexicon) or (
        tells_vote(below, lexicon) and tokens(below) <= vote_tokens(lexicon) | figures
    )


def _stands_below_words(said: Said, context: Context) -> bool:
    """Whether two who are known stand alone below "That the report be received."."""
    if not said.before or pair_behind(said.text, context) is None:
        return False
    draft, start, stop = said.before[-1]
    start, stop = last_sentence(draft.text, context.lexicon) if start < 0 else (start, stop)
    return not draft.headed and opens(draft.text[start:stop], context.lexicon)
