"""Motions that only their vote tells: "Paint the box: 5 for, 2 against".

In: one sentence.  Out: a `Proposal`, or None.
Never: takes a count for a vote that no word of voting stands with, or a label for a matter.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from ....model import Outcome
from ...language.gates import Gate, gate
from ...language.phrases import any_of, bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .forms import patterns
from .proposal import Proposal, Said
from .scores import score_pattern
from .telling import vote_tokens
from .votes import read_outcome, read_tally

LONGEST = 600  # a longer sentence is no matter with its vote
CODE = 40  # so many letters hold "(Y-4; N-1 Roe)"
LEAST = 4  # a word of so many letters names a matter
FEW = 2  # so many words at least name a matter
PARTS = re.compile(r":\s+|(?<=\?)\s+|\s[–—-]\s+|--+\s?|\s?\(|\s(?:→|->)\s")
FIGURES = re.compile(r"\d+")
SCORED = re.compile(r"\(\d{1,3}\s?[-–—]\s?\d{1,3}(?:\s?[-–—]\s?\d{1,3})?\)\.?$")
RELEASE = re.compile(r"\d\.\d")  # "release 2.1"
WORD = re.compile(r"[^\W\d_]{2,}")


def by_count(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Monthly meetings: 11 agreed, 1 abstained", "Pay the claim (Y-5)"."""
    text = said.text
    if len(text) > LONGEST or FIGURES.search(text) is None:
        return None
    tail = _tail(text, context)
    if tail is None:
        return None
    begin = _behind_lead(text, context.lexicon)
    matter = text[begin:tail]
    lexicon = context.lexicon
    spoken = gate(lexicon.motion_nouns, lexicon.seconded).opens(tokens(matter))
    # "Votes required for a quorum (1/10)" is a share.
    spoken = spoken or not tokens(matter).isdisjoint(whole(lexicon.counted_otherwise))
    several = read_tally(matter, lexicon, context.roster)[0] is not None  # lines that were joined
    few = FEW if not begin else 1  # "Vote to approve the budget: 5 yes, 0 no"
    if spoken or several or "://" in matter or len(plain_words(matter, lexicon)) < few:
        return None
    one = Proposal(
        said.draft, said.start + begin, said.start + len(text[:tail].rstrip()), said.order
    )
    one.tally, one.votes = read_tally(text[tail:], lexicon, context.roster)
    one.outcome = _outcome(text[tail:], one, lexicon)
    one.outcome_text = text[tail:].strip(" :()–—-.")
    return one


def by_lead(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Vote on a new lock.", the result of which stands below it.

    Clubs write so, and name nobody who moved it; without a result it is none.
    """
    text, lexicon = said.text, context.lexicon
    begin = _behind_lead(text, lexicon)
    if not begin or len(text) > LONGEST or FIGURES.fullmatch(text, begin):
        return None
    stop = result_behind(text, begin, context)
    matter = text[begin:stop].rstrip(" .:")
    # With its result behind it "the changed proposal" is a matter, too; "Ann's motion" never is.
    nouns = lexicon.bare_motions if stop < len(text) else lexicon.motion_nouns
    spoken = gate(nouns, lexicon.seconded).opens(tokens(matter))
    named = len(plain_words(matter, lexicon)) + len(RELEASE.findall(matter))
    if spoken or named < FEW:
        return None
    if stop == len(text) and text[:begin].split()[-1].lower() in whole(lexicon.infinitive):
        return None  # "Vote to approve minutes" on an agenda
    one = Proposal(said.draft, said.start + begin, said.start + begin + len(matter), said.order)
    tell_from(one, (text[stop:],), context)
    one.weak = not one.decided
    return one


def by_lead_and_result(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Vote for the new text: unanimously accepted".

    Forums of engineers and makers write what came of it behind a colon.
    """
    one = by_lead(said, context)
    return one if one is not None and one.decided else None


def ends_in_code(text: str, lexicon: Lexicon) -> bool:
    """Whether a text ends with a vote as city clerks write it: "… (Y-5)"."""
    return text[-1:] == ")" and _code(lexicon).search(text[-CODE:]) is not None


def ends_in_score(text: str, lexicon: Lexicon) -> bool:
    """Whether a text tells what was done, and ends with its count: "… were approved (38-0-2)."."""
    counted = SCORED.search(text[-CODE:]) if text[-2:].rstrip(".")[-1:] == ")" else None
    if counted is None or phrase(lexicon.voted).search(text) is not None:
        return False  # "The board voted to accept it (5-0)" is a form of its own
    return phrase(lexicon.told_verbs).search(text) is not None


@lru_cache(maxsize=8)
def _code(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\((?i:{any_of(lexicon.yes)})-\d")


def by_passing(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "The plan was approved by 5 votes to 2", "On a vote of 5-2, …"."""
    text, lexicon = said.text, context.lexicon
    verbs = list(phrase(lexicon.passed_words).finditer(text)) if len(text) < LONGEST else []
    if not verbs or opening(lexicon.conditions).match(text):
        return None
    lead, last = _behind_count(text, context), verbs[-1]
    begin = lead or _behind_lead(text, lexicon)
    told = text[:lead] if lead else text[last.end() :]
    if told.startswith("?"):
        return None  # "Is the red paint to be approved? 6-7", hands that were counted
    # "The minutes were unanimously approved."
    agreed = bare(text[: last.start()]).rpartition(" ")[2] in whole(lexicon.in_unison)
    if not lead and not only_told(told, lexicon) and not (agreed and not bare(told)):
        return None
    tally = read_tally(told, lexicon, context.roster)[0]
    sure = agreed or phrase((*lexicon.in_unison, *lexicon.methods)).search(told) is not None
    # "… was ratified, with two members abstaining."
    sure = sure or (tally is not None and (tally.nays, tally.abstentions) != (None, None))
    # "The update was put to a vote and passed 5-0": what was put is the matter.
    put = phrase(lexicon.put_to_vote).search(text, begin, last.start())
    matter = text[begin : last.start() if put is None else put.start()]
    kinds = (
        *(lexicon.motion_nouns, lexicon.motion_references, lexicon.result_labels),
        *(lexicon.moving_verbs, lexicon.seconded),
    )
    spoken = gate(*kinds).opens(tokens(matter))
    named = any(len(word) >= LEAST for word in plain_words(matter, lexicon))
    if not (sure or lead) or spoken or not named:
        return None
    stop = len(text.rstrip(" .")) if lead else _before_bracket(text, begin, last)
    stop = stop if put is None else len(text[: put.start()].rstrip(" ,"))
    one = Proposal(said.draft, said.start + begin, said.start + stop, said.order)
    one.tally = tally
    found = read_outcome(last[0], lexicon)
    one.outcome = found[0] if found is not None else Outcome.CARRIED  # "was ratified"
    one.outcome_text = text[last.start() :].strip(" .") if not lead else last[0]
    return one


def _before_bracket(text: str, begin: int, told: re.Match[str]) -> int:
    """Return where a matter ends of which it is *told* what became.

    That may stand in brackets or behind a mark: "Minutes of May - passed unanimously".
    """
    before = text[: told.start()].rstrip()
    if before.endswith((" -", " –", " —", ":")):
        return len(before[:-1].rstrip())
    bracket = text.rfind("(", begin, told.start())
    inside = bracket >= 0 and ")" not in text[bracket : told.start()]
    return len(text[:bracket].rstrip()) if inside else told.end()


def _behind_count(text: str, context: Context) -> int:
    """Return where the words begin behind "On a Y-5 roll call, " or "By a vote of 5-2"; 0: none."""
    lexicon = context.lexicon
    lead = opening(lexicon.vote_of).match(text)
    figure = FIGURES.search(text, lead.end(), lead.end() + CODE) if lead is not None else None
    if lead is None or figure is None:
        return 0
    comma = text.find(", ", figure.end(), figure.end() + CODE)
    score = score_pattern(lexicon).search(text, lead.end(), lead.end() + CODE)
    stop = comma + 2 if comma > 0 else score.end() + 1 if score is not None else 0
    return stop if stop and only_told(text[lead.start() : stop], lexicon) else 0


def _tail(text: str, context: Context) -> int | None:
    """Return where the count begins that a sentence ends with, and nothing else does."""
    lexicon = context.lexicon
    for part in reversed(list(PARTS.finditer(text))):
        told = text[part.end() :].replace("-", " - ")
        rest = tokens(told) - _vote_tokens(lexicon) - set(FIGURES.findall(told))
        names = {word.lower() for word in WORD.findall(told) if word[0].isupper()}
        if rest <= names and FIGURES.search(told):
            tally = read_tally(text[part.end() :], lexicon, context.roster)[0]
            if tally is not None and tally.ayes is not None:
                sided = tally.nays is not None or tally.abstentions is not None
                sided = sided or _ayes(lexicon).opens(tokens(told))
                return part.start() if sided else None
    return None


def plain_words(matter: str, lexicon: Lexicon) -> set[str]:
    """Return the words of a matter that are not of voting."""
    words = {word.lower() for word in WORD.findall(matter)}
    return words - _vote_tokens(lexicon) - whole(lexicon.label_words)


@lru_cache(maxsize=8)
def _vote_tokens(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of what tells a count and nothing else."""
    kinds = (
        *(lexicon.carried, lexicon.failed, lexicon.yes, lexicon.no, lexicon.abstained),
        *(lexicon.in_unison, lexicon.vote_fillers, lexicon.methods, lexicon.none_opposed),
        *(
            lexicon.numbers,
            lexicon.counted_yes,
            lexicon.vote_of,
            lexicon.counted_voters,
            lexicon.nobody,
        ),
    )
    return frozenset(word for kind in kinds for words in kind for word in tokens(words))


@lru_cache(maxsize=8)
def _ayes(lexicon: Lexicon) -> Gate:
    return gate(lexicon.yes, lexicon.counted_yes)


def _behind_lead(text: str, lexicon: Lexicon) -> int:
    """Return where the matter begins: past "A vote was taken on", "Vote:"."""
    label = patterns(lexicon)["plain"].match(text)
    if label is not None and ":" in label[0]:
        return label.end()
    lead = opening(lexicon.vote_leads).match(text)
    return len(text) - len(text[lead.end() :].lstrip()) if lead is not None else 0


def _outcome(told: str, one: Proposal, lexicon: Lexicon) -> Outcome | None:
    """Return what was told, or what a vote without a nay makes of it."""
    found = read_outcome(told, lexicon)
    if found is not None and found[0] is not Outcome.CARRIED:
        return found[0]
    alone = one.tally is not None and not one.tally.nays
    return Outcome.CARRIED if alone else None  # of two sides the count tells


def result_behind(text: str, begin: int, context: Context) -> int:
    """Return where behind *begin* a mark stands with nothing but a result behind it, or the end."""
    cuts = PARTS.finditer(text, begin)
    told = (part.start() for part in cuts if is_result(text[part.end() :], context))
    return next(told, len(text))


def is_result(text: str, context: Context) -> bool:
    """Whether *text* tells how a vote went, and nothing else but who voted: "+1 Ann, -1 Bob"."""
    lexicon = context.lexicon
    small = {word for word in WORD.findall(text) if word.islower()}
    others = small - vote_tokens(lexicon) - _vote_tokens(lexicon)
    if not all(map(context.roster.knows, others)):
        return False  # nearly all sentences say more, and are not asked for a count
    tally = read_tally(text, lexicon, context.roster)[0]
    if tally is None:
        return tokens(text) <= vote_tokens(lexicon) and read_outcome(text, lexicon) is not None
    names = [word.lower() for word in WORD.findall(text) if context.roster.knows(word)]
    return only_told(text, lexicon, names)


def tell_from(one: Proposal, told: Iterable[str], context: Context) -> None:
    """Take count and outcome from the texts *told*, from each what those before do not have."""
    for text in told:
        one.tally = one.tally or read_tally(text, context.lexicon, context.roster)[0]
        found = read_outcome(text, context.lexicon)
        if one.outcome is None and found is not None:
            one.outcome, one.outcome_text = found


def only_told(text: str, lexicon: Lexicon, names: Iterable[str] = ()) -> bool:
    """Whether *text* only says how a vote went: "carried", "5 for, 2 against", "lost 3-4"."""
    text = text.replace("-", " ")  # "Y-5"
    rest = tokens(text) - _vote_tokens(lexicon) - set(FIGURES.findall(text)) - set(names)
    return not rest and bool(bare(text))
