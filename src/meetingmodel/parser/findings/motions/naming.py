"""Motions whose mover is named: "Moved by Lee, seconded by Roe, to …", "Prop. GK, 2nd JR".

In: one sentence and what was said before it.  Out: the `Proposal` with its mover.
Never: takes for a motion what is only presented, described, or moved somewhere else.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ...language.gates import gate
from ...language.phrases import any_of, bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ..actions.commitments import is_work
from ..context import Context
from .forms import patterns
from .moved_words import TASK
from .mover_words import mover_named
from .proposal import Proposal, Said
from .second_beside import is_known
from .slashed import may_slash
from .wording import NAME_LENGTH, both, is_another_body, is_put, name_at_end, person

LABEL = 12  # so long is "Motion:"
LINE = 60  # of a label and a name
PAIRS = ("slash", "byline", "byline of two", "both verbs")  # forms whose names have to be known


def by_name(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Moved by Lee, seconded by Roe, to approve …"."""
    lexicon = context.lexicon
    forms = patterns(lexicon)
    for form in _possible(said.text, lexicon):
        match = _first_pair(forms[form].finditer(said.text))
        if match is not None and person(match["mover"], context) is not None:
            told = form == "both verbs" or is_put(said.text, match, context)
            if form in PAIRS and not both(match, context, told=told):
                continue
            if form == "byline" and forms["plain"].search(said.text, 0, match.start()):
                continue  # "The motion to mow the lane was made by …" is a form of its own
            if form == "slash" and is_work(said.text[: match.start()], lexicon):
                continue  # "Draft a lighting proposal (Ann, Bob)"
            if form in ("tagged", "noun line", "noun to") and not is_known(match["mover"], context):
                continue  # "Motion (amended) to …", "Motion: Lee Road"
            label = said.text[match.start() : match.start("mover")]
            bare_verb = phrase(lexicon.by_words).search(label) is None
            apart = match["seconder"] and said.text[: match.start()].endswith(", ")
            if bare_verb and not apart and _has_subject(said.text[: match.start()], context):
                continue  # "Lee proposed Roe, seconded by Poe": Roe moves nothing
            if label[:1].isdigit() and _counts_something(said.text[: match.start()], lexicon):
                continue  # "On July 1st Ruby Lee will be our treasurer", "our 1st Day school"
            if _goes_elsewhere(said.text, match, context) or _is_of_others(said, match, context):
                continue
            if _only_presents(said.text, match, lexicon):
                continue
            if _is_the_motion(said.text[: match.start()], lexicon):
                return _again(said, match, context)
            return mover_named(said, match, context)
    return None


def _counts_something(before: str, lexicon: Lexicon) -> bool:
    """Whether a month or a plain word stands right before "1st", but not "Minutes: 1st Lee"."""
    words = [bare(word) for word in before.rsplit(None, 2)[-2:]]
    last = words[-1] if words else ""
    plain = last in whole((*lexicon.thing_leads, *lexicon.on_words, *lexicon.about_words))
    described = len(words) > 1 and before.rstrip()[-1:].isalpha()
    leads = described and words[0] in whole(lexicon.thing_leads)  # "a small 1st Day choir"
    return plain or leads or any(last in names for names in lexicon.months)


def _first_pair(found: Iterator[re.Match[str]]) -> re.Match[str] | None:
    """Return the first of *found* that names two, else the first: "1st XI: prop Lee, sec Roe"."""
    first = next(found, None)
    if first is None or first["seconder"]:
        return first
    return next((one for one in found if one["seconder"]), first)


def _again(said: Said, by: re.Match[str], context: Context) -> Proposal:
    """Return one of the motions above: "A vote was held on the motion as proposed by Lee"."""
    one = Proposal.of(said)
    one.mover = person(by["mover"], context)
    one.seconder = person(by["seconder"], context) if by["seconder"] else None
    return one


def _possible(text: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield the forms that *text* has the words or marks for: to look for those is much cheaper."""
    seconded = phrase(lexicon.seconded).search(text) is not None
    if seconded:
        yield "both verbs"
        yield "pair"
        yield "comma"
    if "(" in text:
        yield "tagged"
    if ":" in text[:LABEL] and len(text) < LINE:
        yield "noun line"
    if phrase(lexicon.bare_motions).search(text) is not None:
        yield "noun to"
    if may_slash(text, lexicon):
        yield "slash"
    if phrase(lexicon.moved_by).search(text) is not None:
        yield "by"
    if seconded:
        yield "byline"
    elif phrase(lexicon.moved_as).search(text) is not None:
        yield "byline of two"


def _has_subject(before: str, context: Context) -> bool:
    named = name_at_end(before[-NAME_LENGTH:], context)
    if named is None or bare(named["mover"]) in whole(context.lexicon.motion_kinds):
        return False  # "Procedural motion (Lee): to move to the next business"
    return person(named["mover"], context) is not None


def by_tags(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Approve the minutes: Lee (motion), Roe (second)"."""
    if "(" not in said.text:
        return None
    match = patterns(context.lexicon)["tags"].search(said.text)
    named = match is not None and both(match, context)
    return mover_named(said, match, context) if match is not None and named else None


def by_letters(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "M: Lee S: Roe to approve …"."""
    match = patterns(context.lexicon)["letters"].search(said.text)
    named = match is not None and both(match, context)
    return mover_named(said, match, context) if match is not None and named else None


def _goes_elsewhere(text: str, by: re.Match[str], context: Context) -> bool:
    """Whether a thing was moved, not a motion: "The bench had been moved by Lee to the shed".

    Nor does Roe move anything in "Lee offered a motion to nominate Roe as Clerk".
    """
    lexicon = context.lexicon
    ahead = bare(text[: by.start()].rstrip().rpartition(" ")[2])
    if ahead in whole(lexicon.infinitive) and opening(lexicon.nominating).match(by[0]) is not None:
        return True
    been = ahead in whole(lexicon.passive_words)
    to, _, place = text[by.end() :].strip().partition(" ")
    goes = to.lower() in whole(lexicon.infinitive) and place.split(" ", 1)[0] in lexicon.places
    return been and goes


def _is_of_others(said: Said, by: re.Match[str], context: Context) -> bool:
    """Whether it is told what others did: "Town Meeting voted the sum on a motion by Lee"."""
    voted = phrase(context.lexicon.voted).search(said.text, 0, by.start())
    return voted is not None and is_another_body(said.text[: voted.start()], context)


def _is_the_motion(before: str, lexicon: Lexicon) -> bool:
    """Whether a motion is only named again: "… on the motion as", "The amendment, as"."""
    return _again_as(lexicon).search(before, max(len(before) - TASK, 0)) is not None


@lru_cache(maxsize=8)
def _again_as(lexicon: Lexicon) -> re.Pattern[str]:
    the, again = any_of(lexicon.definite_articles), any_of(lexicon.naming_again)
    named = any_of((*lexicon.motion_references, *lexicon.motion_nouns))
    return re.compile(rf"(?i:\b{the}\s+(?:\w+\s+)?{named},?\s+{again}(?!\w))")


def _only_presents(text: str, by: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether somebody brings up a thing that is no motion: "a paper, introduced by Ann Lee"."""
    if opening(lexicon.presented_by).match(by[0]) is None or by["seconder"] is not None:
        return False
    kinds = (lexicon.motion_nouns, lexicon.motion_references, lexicon.numbered_papers)
    return not gate(*kinds).opens(tokens(text[: by.start()]))
