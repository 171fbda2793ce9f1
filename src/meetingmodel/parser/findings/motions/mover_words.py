"""What somebody moves who is named: the words stand behind the name, before it or above.

In: one sentence and where it names the mover.  Out: the `Proposal`, with what is told of its vote.
Never: puts a sentence that only tells a vote, a task or a heading where the words are elsewhere.
"""

import re

from ....model import Outcome
from ...language.gates import gate
from ...language.phrases import bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name
from ..context import Context
from .above import from_above, heading
from .counted import is_result
from .forms import patterns
from .moved_words import SHORT, fills_office, past_number, put_words, words_before, words_behind
from .proposal import Proposal, Said
from .second_beside import is_known, second_beside
from .telling import counted, is_outcome, only_label, opens, outcome_of, told_at_end
from .votes import read_tally
from .wording import fate, person, substance, trim

MANY = 3
LONG = 15  # so long are words that can be what was moved
LABELLED = 40  # letters in front of "Moved Cr Lee that …"
WORD = 30  # a longer word is none


def mover_named(said: Said, by: re.Match[str], context: Context) -> Proposal | None:
    """Return the motion whose mover *by* names."""
    text, lexicon = said.text, context.lexicon
    one = Proposal.of(said)
    one.mover = person(by["mover"], context)
    one.seconder, end = second_beside(by, context)
    before = words_before(text[: by.start()], lexicon)
    if text[: by.start()].rstrip()[-1:] == "/" and " " not in before.rstrip(" /"):
        before = ""  # "Moladh / Proposed: Lee", a label in two languages
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
        noun = opening(lexicon.bare_motions).match(by[0]) if by.start() == 0 else None
        label = label or noun is not None  # "Motion Lee to adopt it"
        put = label and opens(text[end:].lstrip(), lexicon)
        if ((":" not in by[0] and not alone) or before) and not put:
            return None  # but "Procedural motion: Moved Cr Lee that the meeting be extended"
        before = "" if put else before
    content = words_behind(text, end, context)
    if office := _office_behind(before, by[0], text[end:], lexicon):
        stop = trim(text, end + office, context)[1]
        one.put((said.draft, said.start + text.index(before), said.start + stop))
    elif content is not None:
        _put_behind(one, said, (end, content.start("text")), before, context)
    elif only_label(before, context):
        one.outcome, one.outcome_text = outcome_of(before, context)
        one.above = heading(said, context)
    elif (told := _told_behind(said, by, end, context)) is not None:
        put_words(one, said, told, len(text), context)
        one.outcome, one.outcome_text = Outcome.CARRIED, by[0].strip()
    elif _names_matter(before, by[0], context) or _is_subject(said, by, before, lexicon):
        _put_before(one, said, end, before, context)
    else:
        from_above(one, said, by[0], context)
    return one


def _put_behind(
    one: Proposal, said: Said, place: tuple[int, int], before: str, context: Context
) -> None:
    """Take the words behind the names, and the vote that is told between or before them."""
    text, lexicon = said.text, context.lexicon
    end, begin = place
    begin, stop = trim(text, begin, context)
    if opens(text[begin:stop], lexicon):
        stop = min(stop, fate(text, begin, context) or stop)
    put_words(one, said, begin, stop, context)
    one.outcome, one.outcome_text = outcome_of(text[end:begin], context)
    one.tally = read_tally(text[end:begin], lexicon, context.roster)[0]
    one.tally = one.tally or counted(text[begin:stop], context)
    if one.outcome is None:
        one.outcome, one.outcome_text = told_at_end(text[begin:stop], context)
    if one.outcome is None and before and len(before) < SHORT:  # "Approved 5-0 (Lee/Roe) to"
        one.outcome, one.outcome_text = outcome_of(before, context)
        one.tally = one.tally or read_tally(text[:end], lexicon, context.roster)[0]


def _put_before(one: Proposal, said: Said, end: int, before: str, context: Context) -> None:
    """Take the words before the names, and the vote that is told behind them.

    "The minutes were proposed by A and seconded by B as a true record" needs its end too.
    """
    text = said.text
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
        one.tally = read_tally(before, context.lexicon, context.roster)[0]


def _office_behind(before: str, label: str, rest: str, lexicon: Lexicon) -> int:
    """Return where the office begins in "Lee was nominated by Roe, seconded by Poe, as Clerk".

    0 where nobody is named in front of it: then the words stand elsewhere.
    """
    nominated = phrase(lexicon.nominating).match(label) is not None and before[:1].isupper()
    proposed = phrase(lexicon.was_proposed).match(label) is not None and is_name(before, lexicon)
    office = rest.lstrip(" ,")
    if not (nominated or proposed) or opening(lexicon.office_ties).match(office) is None:
        return 0
    return len(rest) - len(office)


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


def _told_behind(said: Said, by: re.Match[str], end: int, context: Context) -> int | None:
    """Return where "On motion of Lee, seconded by Roe, Session approved the loan" tells what."""
    text, lexicon = said.text, context.lexicon
    rest = text[end:].lstrip()
    if opening(lexicon.as_moved).match(by[0]) is None or rest[:1] != ",":
        return None
    words = rest[1:].lstrip()
    if len(words) < LONG or is_outcome(words, context) or is_result(words, context):
        return None
    done = phrase(lexicon.told_verbs).search(words, 0, LABELLED)
    return len(text) - len(words) if done is not None and done.start() > 0 else None


def _is_subject(said: Said, by: re.Match[str], before: str, lexicon: Lexicon) -> bool:
    """Whether a short sentence says of a thing that it was moved: "The rules were proposed by"."""
    ahead = bare(said.text[: by.start()]).rpartition(" ")[2]
    was = ahead in whole(lexicon.passives) or opening(lexicon.passives).match(by[0]) is not None
    words = bare(before).split()
    named = gate(lexicon.motion_references, lexicon.motion_nouns).opens(tokens(before))
    led = len(words) > 1 and words[0] in whole(lexicon.thing_leads)
    return was and led and not named


def _describes(said: Said, by: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether the mover is told of a thing: "the checks proposed by the county", not "was"."""
    ahead = said.text[max(by.start() - WORD, 0) : by.start()].rstrip()
    told = not ahead or not ahead[-1].isalnum() or by["seconder"] is not None
    verb = phrase(lexicon.proposing).match(by[0]) is not None
    last = ahead.rsplit(None, 1)[-1].lower() if not told else ""
    return verb and not told and last not in whole((*lexicon.motion_links, *lexicon.motion_nouns))
