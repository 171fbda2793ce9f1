"""Motions that nobody is named in front of: "A motion was made to …", "MOTION: …".

In: one sentence.  Out: the `Proposal` that it makes, or None; a mover may stand behind the words.
Never: takes a plan, a heading or a change of place for a motion.
"""

import re

from ....model import Outcome
from ...language.gates import gate
from ...language.phrases import bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name
from ...people.titles import strip_title
from ..context import Context
from .above import from_above
from .counted import only_told
from .forms import patterns
from .makers import DASHES, made_by
from .proposal import Proposal, Said
from .telling import QUOTES, counted, opens, outcome_of, told_at_end, vote_tokens
from .votes import read_outcome
from .wording import fate, person, substance, trim

SHORT = 30  # so short is no motion in capitals, but its outcome
FAR = 40  # a motion without a mover opens its sentence
INITIAL = re.compile(r"[A-Z]\. ?[A-Z]")
BEHIND = " :–—-" + QUOTES  # between who moves and the words
PHRASE = 3  # words
LEAST = 5  # shorter is nothing that is moved


def by_opening(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "A motion was made to …" or "MOTION: …"."""
    text = said.text
    plain = _opened(text, context)
    begin = _after(text, plain, context) if plain is not None else None
    if plain is None or begin is None:
        return None
    begin, stop = trim(text, begin, context)
    name = text[begin:stop].strip(QUOTES + ".")
    if ":" in plain[0] and is_name(name, context.lexicon) and _is_mover(name, context):
        one = Proposal.of(said)  # "MOTION: Lee", above the words or below them
        one.mover = person(name, context)
        from_above(one, said, plain[0], context)
        return one
    if stop - begin <= LEAST or _is_told(text[begin:stop], context.lexicon):
        return None
    if _only_carried(text[begin:], context):
        one = Proposal.of(said)  # "Moved, seconded and CARRIED", above the words
        one.outcome, one.outcome_text = outcome_of(text[begin:], context)
        return one
    leads = _leads(text, begin, context) if _labels(plain) else None
    if leads is not None:
        begin = substance(text, len(text) - len(text[leads.end() :].lstrip(BEHIND)), context)
    if plain.start() > 0 and text[:1].isdigit() and begin > SHORT:
        return None  # a heading: "4. Action items: motion to …"
    one = Proposal(said.draft, said.start + begin, said.start + stop, said.order)
    # An agenda may hold "Motion to adjourn" too, but no "It was moved that".
    # Nor "Moved and seconded the meeting adjourned", in which clerks leave out the names.
    done = whole((*context.lexicon.passives, *context.lexicon.seconded_alone))
    past = not tokens(plain[0]).isdisjoint(done)
    one.weak = not past or phrase(context.lexicon.proposing).search(plain[0]) is not None
    _told_with(one, said, plain, begin, context)
    if leads is not None:
        one.mover = person(leads["mover"], context)
    else:
        made_by(one, said, plain, begin, context)
        one.weak = one.weak and not _speaks_it(one, text[: plain.start()])
    one.weak = one.weak and not _stands_alone(said, plain, context.lexicon)
    told = _made(text, begin, context.lexicon)
    second = told is not None and phrase(context.lexicon.seconded).search(text, told) is not None
    if told is not None and (second or not _labels(plain)):
        one.weak = not second
    elif one.mover is None:
        told = fate(text, begin, context)
    if told is not None:
        one.stop = min(one.stop, said.start + told)
    return one


def _stands_alone(said: Said, plain: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether a sentence is "Motion to …." alone: clubs note so what was put, and no more.

    Without a stop it is what an agenda holds.
    """
    begins = plain.start() == 0 and said.start == 0 and not said.draft.headed
    return begins and said.text[-1:] == "." and bare(plain[0]) in whole(lexicon.put_alone)


def _speaks_it(one: Proposal, before: str) -> bool:
    """Whether somebody moves in so many words: "Lee: I move to …", as chats have it."""
    return one.mover is not None and before.rstrip()[-1:] in (":", *DASHES)


def _only_seconds(words: str, context: Context) -> bool:
    """Whether *words* say who seconds, and no more: "Lee seconded the motion"."""
    forms = patterns(context.lexicon)
    verb = forms["seconds"].search(words)
    if verb is None or forms["second"].match(words, verb.start()) is not None:
        return False  # "Lee, seconded by Roe"
    return is_name(strip_title(words[: verb.start()].strip(), context.lexicon)[0], context.lexicon)


def _only_carried(text: str, context: Context) -> bool:
    """Whether it only carried: "… and CARRIED", "… and seconded, it was unanimously"."""
    lexicon = context.lexicon
    glue = patterns(lexicon)["glue"].match(text)
    told = tokens(text) - whole(lexicon.conjunctions)
    only = told <= vote_tokens(lexicon) or (glue is not None and not bare(text[glue.end() :]))
    return only and read_outcome(text, lexicon) is not None


def _is_mover(name: str, context: Context) -> bool:
    """Whether "MOTION: C. Dent" names who moves: known, or by an initial."""
    return context.roster.knows(name) or INITIAL.match(name) is not None


def _leads(text: str, begin: int, context: Context) -> re.Match[str] | None:
    """Return who begins "MOTION: Lee to approve the plan", or "MOTION: Lee – I move that …"."""
    lexicon = context.lexicon
    named = patterns(lexicon)["leads"].match(text, begin)
    if named is None or not context.roster.knows(strip_title(named["mover"], lexicon)[0]):
        return None
    leads = (*lexicon.motion_leads, *lexicon.first_person)
    return named if opening(leads).match(text[named.end() :].lstrip(BEHIND)) is not None else None


def _opened(text: str, context: Context) -> re.Match[str] | None:
    """Return the words that put a motion without naming who moves it."""
    lexicon = context.lexicon
    plain = patterns(lexicon)["plain"].search(text)
    if plain is None or phrase(lexicon.hypothetical).search(text, 0, plain.start() + 1):
        return None
    if opening(lexicon.conditions).match(text):
        return None
    if opening(lexicon.moving_alone).match(plain[0]) is not None:
        # "Moved to next meeting", "Lee moved to Norwich": something must be done, not go somewhere.
        verb = bare(text[plain.end() :].split(None, 1)[0]) if text[plain.end() :] else ""
        if verb not in whole(lexicon.motion_verbs):
            return None
    if opening(lexicon.first_openings).match(plain[0]) is not None and bare(text[: plain.start()]):
        return None
    # "The group agreed on the motion:" says it whole.
    short = len(plain[0].split()) < PHRASE
    if _labels(plain) and short and not _is_label(text[: plain.start()], lexicon):
        return None
    if _labels(plain) and _only_seconds(text[plain.end() :].lstrip(), context):
        return None  # "Motion:", and on the line below "Lee seconded the motion."
    led = opening(lexicon.vote_leads).match(plain[0]) is not None
    if led and patterns(lexicon)["voted"].search(text, plain.end()) is not None:
        return None  # "A vote was taken on the hens; all voted to keep them."
    if phrase(lexicon.motion_put).search(text, plain.start(), plain.end() + FAR) is not None:
        return None  # "The Mayor put the motion to a vote by roll call, as follows:"
    late = plain.start() >= FAR and not _late(text[: plain.start()], plain[0], lexicon)
    return None if late else plain


def _labels(plain: re.Match[str]) -> bool:
    """Whether a mark leads to the words: "Motion:", "Motion –"."""
    return plain[0].rstrip()[-1:] in ":–—-"


def _is_label(before: str, lexicon: Lexicon) -> bool:
    """Whether "Motion:" is a label after *before*, not the end of "For the motion: Lee, Roe"."""
    last = before.rsplit(None, 1)[-1:]
    return not last or not last[0][-1].isalpha() or bare(last[0]) in whole(lexicon.motion_kinds)


def _told_with(
    one: Proposal, said: Said, plain: re.Match[str], begin: int, context: Context
) -> None:
    """Take the outcome that stands with the words: "MOTION PASSED: …", "… were approved"."""
    text = said.text
    lead = text[plain.start() : begin]
    one.outcome, one.outcome_text = outcome_of(lead, context)
    if phrase((*context.lexicon.voted, *context.lexicon.carried)).search(lead) is not None:
        one.tally = counted(lead, context)  # "Moved, seconded and voted 4-1 to adjourn"
    done = (*context.lexicon.voted, *context.lexicon.moved_seconded_carried)
    if one.outcome is None and opening(done).match(plain[0]):
        one.outcome, one.outcome_text = Outcome.CARRIED, plain[0].strip()
    if one.outcome is None and not opens(one.text, context.lexicon):
        one.outcome, one.outcome_text = told_at_end(one.text, context)
    if one.outcome is None and opening(context.lexicon.as_moved).match(plain[0]) is not None:
        # "On motion, the meeting adjourned at 9 pm": it was done, so it had carried.
        verb = phrase(context.lexicon.told_verbs).search(one.text)
        if verb is not None and not opens(one.text, context.lexicon):
            one.outcome, one.outcome_text = Outcome.CARRIED, verb[0]


def _is_told(text: str, lexicon: Lexicon) -> bool:
    """Whether only the result stands behind "MOTION:" or "Vote on the motion:"."""
    if opening(lexicon.motion_itself).match(text) is not None:
        return True
    if any(map(str.isdigit, text)) and only_told(text, lexicon):
        return True  # "Motion carried: 6 ayes, 0 nays"
    return text.isupper() and len(text) < SHORT and read_outcome(text, lexicon) is not None


def _after(text: str, plain: re.Match[str], context: Context) -> int | None:
    """Return where the substance begins after "a motion was made and seconded", if it does."""
    forms = patterns(context.lexicon)
    glue = forms["glue"].match(text, plain.end())
    content = forms["begins"].match(text, glue.end()) if glue is not None else None
    led = _labels(plain) or bare(plain[0]).rsplit(" ", 1)[-1] in whole(context.lexicon.motion_leads)
    if content is not None and (not led or (glue is not None and glue[0])):
        return content.start("text")
    made = gate(context.lexicon.motion_made).opens(tokens(plain[0]))
    return plain.end() if led or made else None


def _made(text: str, begin: int, lexicon: Lexicon) -> int | None:
    """Return where the words end in "A motion to mow the lane was made and seconded"."""
    for made in phrase(lexicon.made_alone).finditer(text, begin + LEAST):
        rest = text[made.end() :].lstrip(" ,;.")
        goes_on = (*lexicon.conjunctions, *lexicon.seconded)
        if not rest or opening(goes_on).match(rest) is not None:
            return len(text[: made.start()].rstrip(" ,"))
    return None


def _late(before: str, words: str, lexicon: Lexicon) -> bool:
    """Whether a motion may stand so late in its sentence: "…, a motion was made to"."""
    if bare(before).endswith(lexicon.existential):
        return True
    if opening(lexicon.thing_pronouns).match(words) is not None:  # "…, it was proposed that"
        last = before.rstrip()[-1:] if before.strip() else ""
        return last == "," or bare(before).rpartition(" ")[2] in whole(lexicon.conjunctions)
    made = gate(lexicon.motion_made).opens(tokens(words))
    head, _, last = before.rstrip().rpartition(" ")
    if last.lower() in whole(lexicon.conjunctions):
        before = head  # "There was no further business, and upon motion duly made …"
    last = before.rstrip()[-1:]
    return last == ";" or (made and last == ",")  # "… was called; the motion to close it carried"
