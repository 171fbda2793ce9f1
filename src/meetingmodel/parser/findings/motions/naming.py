"""Motions whose mover is named: "Moved by Lee, seconded by Roe, to …", "Prop. GK, 2nd JR".

In: one sentence and what was said before it.  Out: the `Proposal` with its mover; its words stand
after the names, before them, above or below.
Never: puts a sentence that only tells a vote, a task or a heading where the words are elsewhere.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ....model import Outcome
from ...language.gates import gate
from ...language.phrases import any_of, bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name
from ..actions.commitments import is_work
from ..context import Context
from .above import from_above, heading, last_sentence
from .counted import is_result
from .forms import patterns
from .moved_words import (
    SHORT,
    TASK,
    fills_office,
    past_number,
    put_words,
    words_before,
    words_behind,
)
from .proposal import Proposal, Said
from .scores import score_pattern
from .second_beside import is_known, second_beside
from .telling import (
    counted,
    is_outcome,
    only_label,
    opens,
    outcome_of,
    tells_vote,
    told_at_end,
    vote_tokens,
)
from .votes import read_tally
from .wording import (
    NAME_LENGTH,
    both,
    fate,
    is_another_body,
    is_put,
    name_at_end,
    pair_behind,
    person,
    substance,
    trim,
)

MANY = 3
LONG = 15  # so long are words that can be what was moved
LABEL = 12  # so long is "Motion:"
LINE = 60  # of a label and a name
LABELLED = 40  # letters in front of "Moved Cr Lee that …"
WORD = 30  # a longer word is none
PAIRS = ("slash", "byline", "byline of two")  # forms whose names have to be known
BRACKETED = re.compile(r"\([^()]*\)\W*")
PAIR = re.compile(r"\W{0,3}(?:\d[\w./-]{0,12}\s+)?[A-Z][^/:;,]{1,40}/\s*[A-Z]")


def by_slash(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "M/S/C Lee/Roe to approve …"."""
    if not _may_slash(said.text, context.lexicon):
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
    if match is None and _tells_approval(said.text, context.lexicon):
        match = forms["tail"].search(said.text)  # "It was resolved to pay the bills (Lee/Roe)."
        match = match if match is not None and match["seconder"] else None
    if match is None or not both(match, context):
        return None
    alone = match.start() == 0 and BRACKETED.fullmatch(said.text) is not None
    titled = not said.before or said.before[-1][0].headed
    if alone and titled and not _is_voted(said, context.lexicon):
        return None  # "Budget review (Lee/Roe)": who presents, right behind a title
    if is_work(said.text[: match.start()], context.lexicon):
        return None  # "Draft a lighting proposal (Ann, Bob)"
    one = _named(said, match, context)
    rest = said.text[match.end() :].strip(" ,;:()[].")
    if one is not None and one.tally is None and score_pattern(context.lexicon).fullmatch(rest):
        one.tally = read_tally(rest, context.lexicon, context.roster)[0]  # "(Lee/Roe) 4-0"
    done = (*context.lexicon.moved_seconded_carried, *context.lexicon.decision_capitals)
    carried = opening(done).match(match[0])
    if one is not None and carried is not None:
        one.outcome, one.outcome_text = Outcome.CARRIED, carried[0]
    return one


def by_name(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Moved by Lee, seconded by Roe, to approve …"."""
    lexicon = context.lexicon
    forms = patterns(lexicon)
    for form in _possible(said.text, lexicon):
        match = _first_pair(forms[form].finditer(said.text))
        if match is not None and person(match["mover"], context) is not None:
            if form in PAIRS and not both(match, context, told=is_put(said.text, match, context)):
                continue
            if form == "byline" and forms["plain"].search(said.text, 0, match.start()):
                continue  # "The motion to pay the bills was made by …" is a form of its own
            if form == "slash" and is_work(said.text[: match.start()], lexicon):
                continue  # "Draft a lighting proposal (Ann, Bob)"
            if form in ("tagged", "noun line") and not is_known(match["mover"], context):
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
            return _named(said, match, context)
    return None


def _counts_something(before: str, lexicon: Lexicon) -> bool:
    """Whether a month or a plain word stands right before "1st", but not "Minutes: 1st Lee"."""
    words = [bare(word) for word in before.rsplit(None, 2)[-2:]]
    last = words[-1] if words else ""
    plain = last in whole((*lexicon.thing_leads, *lexicon.on_words, *lexicon.about_words))
    described = len(words) > 1 and before.rstrip()[-1:].isalpha()
    leads = described and words[0] in whole(lexicon.thing_leads)  # "a regular 1st Day school"
    return plain or leads or any(last in names for names in lexicon.months)


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


def _first_pair(found: Iterator[re.Match[str]]) -> re.Match[str] | None:
    """Return the first of *found* that names two, else the first: "1st XI: prop Lee, sec Roe"."""
    first = next(found, None)
    if first is None or first["seconder"]:
        return first
    return next((one for one in found if one["seconder"]), first)


def _again(said: Said, by: re.Match[str], context: Context) -> Proposal:
    """Return one of the motions above: "A vote was taken on the motion as proposed by Lee"."""
    one = Proposal.of(said)
    one.mover = person(by["mover"], context)
    one.seconder = person(by["seconder"], context) if by["seconder"] else None
    return one


def _possible(text: str, lexicon: Lexicon) -> Iterator[str]:
    """Yield the forms that *text* has the words or marks for: to look for those is much cheaper."""
    seconded = phrase(lexicon.seconded).search(text) is not None
    if seconded:
        yield "pair"
        yield "comma"
    if "(" in text:
        yield "tagged"
    if ":" in text[:LABEL] and len(text) < LINE:
        yield "noun line"
    if _may_slash(text, lexicon):
        yield "slash"
    if phrase(lexicon.moved_by).search(text) is not None:
        yield "by"
    if seconded:
        yield "byline"
    elif phrase(lexicon.moved_as).search(text) is not None:
        yield "byline of two"


def _may_slash(text: str, lexicon: Lexicon) -> bool:
    if "(" in text or "/" in text:
        return True
    labels = (*lexicon.moved_and_seconded, *lexicon.moved_seconded_carried, *lexicon.motion_numbers)
    return phrase(labels).search(text) is not None


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


def may_open(text: str) -> bool:
    """Whether a sentence may begin with "Lee/Roe"."""
    return "/" in text and PAIR.match(text) is not None


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
    return _named(said, match, context) if match is not None and both(match, context) else None


def by_letters(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "M: Lee S: Roe to approve …"."""
    match = patterns(context.lexicon)["letters"].search(said.text)
    return _named(said, match, context) if match is not None and both(match, context) else None


def _named(said: Said, by: re.Match[str], context: Context) -> Proposal | None:
    """Return the motion whose mover *by* names; its words stand after, before or above."""
    text, lexicon = said.text, context.lexicon
    one = Proposal.of(said)
    one.mover = person(by["mover"], context)
    one.seconder, end = second_beside(by, context)
    before = words_before(text[: by.start()], lexicon)
    one.weak = opening(lexicon.proposals).match(by[0]) is not None or _describes(said, by, lexicon)
    one.nominates = opening(lexicon.nominating).match(by[0]) is not None
    number = patterns(lexicon)["number"].fullmatch(before)
    if number is not None:  # "Resolution 2026-14" above its mover
        one.number, before = number["number"], ""
    named = phrase(lexicon.by_words).search(by[0]) is not None or "(" in by[0]
    if not named and one.seconder is None and len(by[0]) > 5:
        # "Proposed Ann Lee", and a line below it "Seconded Bob Roe"
        alone = by[0].strip() == text.strip(" .") and is_known(by["mover"], context)
        label = text[: by.start()].rstrip().endswith(":") and len(before) < LABELLED
        put = label and opens(text[end:].lstrip(), lexicon)
        if ((":" not in by[0] and not alone) or before) and not put:
            return None  # but "Procedural motion: Moved Cr Lee that the meeting be extended"
        before = "" if put else before
    content = words_behind(text, end, context)
    if content is not None:
        begin, stop = trim(text, content.start("text"), context)
        if opens(text[begin:stop], lexicon):
            stop = min(stop, fate(text, begin, context) or stop)
        put_words(one, said, begin, stop, context)
        one.outcome, one.outcome_text = outcome_of(text[end:begin], context)
        between = text[end:begin]
        one.tally = read_tally(between, lexicon, context.roster)[0]
        one.tally = one.tally or counted(text[begin:stop], context)
        if one.outcome is None:
            one.outcome, one.outcome_text = told_at_end(text[begin:stop], context)
        if one.outcome is None and before and len(before) < SHORT:  # "Approved 5-0 (Lee/Roe) to"
            one.outcome, one.outcome_text = outcome_of(before, context)
            one.tally = one.tally or read_tally(text[:end], lexicon, context.roster)[0]
    elif only_label(before, context):
        one.outcome, one.outcome_text = outcome_of(before, context)
        one.above = heading(said, context)
    elif _names_matter(before, by[0], context):
        # "The minutes were proposed by A and seconded by B as a true record" needs its end too.
        rest = text[end:].strip()
        told = is_outcome(rest, context) or (len(before) > LONG and is_result(rest, context))
        whole_text = len(rest.split()) > MANY and not told
        stop = len(text) if whole_text else len(before)
        begin = max(substance(text, 0, context), past_number(said, context))
        one.put((said.draft, said.start + begin, said.start + stop))
        one.outcome, one.outcome_text = outcome_of(text[end:], context)
        if one.outcome is None and begin > 0:
            one.outcome, one.outcome_text = outcome_of(text[:begin], context)
        if ":" in before:
            one.tally = read_tally(before, lexicon, context.roster)[0]
    else:
        from_above(one, said, by[0], context)
    return one


def _goes_elsewhere(text: str, by: re.Match[str], context: Context) -> bool:
    """Whether a thing was moved, not a motion: "The bench had been moved by Lee to the shed"."""
    lexicon = context.lexicon
    been = bare(text[: by.start()].rstrip().rpartition(" ")[2]) in whole(lexicon.passive_words)
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


def _names_matter(before: str, label: str, context: Context) -> bool:
    """Whether what stands before the mover is what was moved, or who was nominated."""
    lexicon = context.lexicon
    if len(before) > LONG or bare(before) in whole(lexicon.motion_nominals):
        return True
    done = " " in before and bare(before.rsplit(None, 1)[-1]) in whole(lexicon.told_verbs)
    if done and phrase(lexicon.failed).search(before) is None:
        return True  # "Agenda approved on motion by Lee"
    head, colon, words = before.partition(":")
    if colon and bare(head) in whole(lexicon.motion_nouns):
        return bare(words.split(None, 1)[0] if words.strip() else "") in lexicon.motion_verbs
    if fills_office(before, lexicon):
        return True
    # "The secretary stood down. Ann Lee was proposed by Bob Roe …": not the sentence above.
    proposed = phrase((*lexicon.nominating, *lexicon.was_proposed)).match(label) is not None
    return proposed and is_name(before, lexicon)


def _only_presents(text: str, by: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether somebody brings up a thing that is no motion: "a paper, introduced by Ann Lee"."""
    if opening(lexicon.presented_by).match(by[0]) is None or by["seconder"] is not None:
        return False
    kinds = (lexicon.motion_nouns, lexicon.motion_references, lexicon.numbered_papers)
    return not gate(*kinds).opens(tokens(text[: by.start()]))


def _describes(said: Said, by: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether the mover is told of a thing: "the checks proposed by the county", not "was"."""
    ahead = said.text[max(by.start() - WORD, 0) : by.start()].rstrip()
    told = not ahead or not ahead[-1].isalnum() or by["seconder"] is not None
    verb = phrase(lexicon.proposing).match(by[0]) is not None
    last = ahead.rsplit(None, 1)[-1].lower() if not told else ""
    return verb and not told and last not in whole((*lexicon.motion_links, *lexicon.motion_nouns))
