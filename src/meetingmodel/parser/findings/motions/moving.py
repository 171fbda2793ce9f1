"""The forms in which a motion is put, in their order; and motions that are announced.

In: one sentence and what was said before it.  Out: the `Proposal` that it makes, or None.
Never: takes a wish or a plan for a motion: somebody moves it, it is voted on, or it is marked.
"""

from collections.abc import Callable
from functools import lru_cache

from ....model import Person
from ...language.gates import Gates, gate
from ...language.phrases import opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .agreed_by import by_how, by_noun, counted_behind, done_first
from .bodies import by_body, by_body_named
from .counted import (
    by_count,
    by_lead,
    by_lead_and_result,
    by_passing,
    ends_in_code,
    ends_in_score,
)
from .forms import patterns
from .introduced import by_introduction
from .named_ayes import named_ayes
from .naming import by_letters, by_name, by_tags
from .opened import by_opening
from .proposal import Proposal, Said
from .quoted import by_quote
from .resolved_above import resolution_told
from .results import became, carried_alone, result
from .routine import by_routine
from .seconds import by_second
from .shorthand import by_shorthand
from .shows import by_show
from .slashed import by_slash, may_open
from .telling import counted, is_correction, opens, outcome_of
from .units import by_unit
from .verbs import by_verb, so_moved
from .voted import approved, by_vote, elected, ends_in_vote, favoured
from .voted_on import by_vote_behind
from .wording import NAME_LENGTH, name_at_end, person, substance, trim

SHORT = 10  # characters: shorter is nothing that is moved

Form = Callable[[Said, Context], Proposal | None]


def moved(said: Said, context: Context) -> Proposal | None:
    """Return the motion that a sentence puts, None where it puts none."""
    lexicon = context.lexicon
    if is_correction(said.text, lexicon):
        return None
    words = tokens(said.text)
    slashed = "/" in said.text and (
        "(" in said.text or gate(lexicon.motion_numbers).opens(words) or may_open(said.text)
    )
    if slashed or ("(" in said.text and gate(lexicon.decision_capitals).opens(words)):
        # "Approved 5-0 (Lee/Roe)", "Resolution 12 Lee/Roe", "Approved (Lee, Roe; 5-0)"
        words |= tokens(lexicon.moved_and_seconded[0])
    if ends_in_code(said.text, lexicon) or ends_in_score(said.text, lexicon):
        words |= tokens(lexicon.yes[0])
    gates, forms = _forms(lexicon)
    found = (forms[number](said, context) for number in gates.opened(words))
    return next((proposal for proposal in found if proposal is not None), None)


@lru_cache(maxsize=8)
def _forms(lexicon: Lexicon) -> tuple[Gates, tuple[Form, ...]]:
    """Return the forms in the order in which they are tried, each with the words it may have."""
    forms: tuple[tuple[tuple[tuple[str, ...], ...], Form], ...] = (
        ((lexicon.told_resolutions,), resolution_told),
        ((lexicon.motion_announcements,), _announced),
        ((lexicon.moving_it,), by_introduction),
        ((lexicon.moved_and_seconded, lexicon.motion_made, lexicon.moved_by), by_unit),
        ((lexicon.moved_and_seconded, lexicon.moved_seconded_carried), by_slash),
        ((lexicon.moved_by, lexicon.motion_nouns, lexicon.by_whom), by_name),
        ((lexicon.moved_by, lexicon.recommended_by), by_body_named),
        ((lexicon.mover_tags,), by_tags),
        ((lexicon.mover_letters,), by_letters),
        ((lexicon.moving_verbs, lexicon.nominating_verbs), by_verb),
        ((lexicon.moving_verbs, lexicon.bodies_propose), by_body),
        ((lexicon.so_moved, lexicon.moved_alone), so_moved),
        ((lexicon.yes, lexicon.no, lexicon.counted_yes), by_count),
        ((lexicon.vote_leads,), by_lead_and_result),
        ((lexicon.passed_words,), by_passing),
        ((lexicon.passed_words,), by_how),
        ((lexicon.approved_by_vote,), done_first),
        ((lexicon.unanimous_votes,), by_noun),
        ((lexicon.show_openings,), by_show),
        ((lexicon.this_was_voted,), by_vote_behind),
        ((lexicon.voted,), by_vote),
        ((lexicon.approved_by_vote,), approved),
        ((lexicon.result_labels,), result),
        ((lexicon.became_labels,), became),
        ((lexicon.moved_and_seconded, lexicon.moved_seconded_carried), by_shorthand),
        ((lexicon.motion_openings,), by_opening),
        ((lexicon.all_in_favour, lexicon.favouring), favoured),
        ((lexicon.carried, lexicon.failed, lexicon.tabled), carried_alone),
        ((lexicon.elected,), elected),
        ((lexicon.yes, lexicon.no), counted_behind),
        ((lexicon.vote_ends_it, lexicon.carried, lexicon.in_unison), ends_in_vote),
        ((lexicon.vote_leads,), by_lead),
        ((lexicon.seconded,), by_second),
        ((lexicon.motion_texts,), by_quote),
        ((lexicon.routine_papers, lexicon.listed_papers), by_routine),
    )
    return Gates(gate(*kinds) for kinds, _ in forms), tuple(form for _, form in forms)


def _announced(said: Said, context: Context) -> Proposal | None:
    """Return the motion that is still to come: "the following motion was made and adopted"."""
    announced = phrase(context.lexicon.motion_announcements).search(said.text)
    if announced is None or _is_wanted(said.text[: announced.start()], context.lexicon):
        return None
    if opening(context.lexicon.this_words).match(announced[0]) and said.text[-1:] != ":":
        return None  # "This resolution was approved by all.", of one that stands above
    one = Proposal.of(said)
    one.mover = _announcing(said.text[: announced.end() + 1], context)
    made = patterns(context.lexicon)["maker"].search(said.text)
    if one.mover is None and made is not None:  # "on motion made by Lee, … was adopted:"
        one.mover = person(made["mover"], context)
    content = patterns(context.lexicon)["begins"].match(said.text, announced.end())
    if content is not None and ":" not in said.text[announced.end() - 1 : announced.end() + 1]:
        # "The Chair asked for a motion to adjourn."
        one.above = (said.draft, said.start + content.start("text"), said.stop)
    elif (begin := _words_at(said.text, announced.end(), context.lexicon)) is not None:
        one.outcome, one.outcome_text = outcome_of(said.text[announced.end() : begin], context)
        begin, stop = trim(said.text, begin, context)
        one.put((said.draft, said.start + substance(said.text, begin, context), said.start + stop))
    else:
        one.outcome, one.outcome_text = outcome_of(said.text[announced.end() :], context)
    # "the Board adopted the following resolution:", "the Board passed the following motion:"
    verb = said.text[: announced.start()].rstrip().rpartition(" ")[2]
    for told in (announced[0], verb):
        if one.outcome is None:
            one.outcome, one.outcome_text = outcome_of(told, context)
    if one.outcome is not None and one.tally is None:
        told = said.text[announced.end() :]
        one.tally = counted(told, context) or named_ayes(said.text, context)
    return one


def _words_at(text: str, stop: int, lexicon: Lexicon) -> int | None:
    """Return where the words begin that stand in the sentence which announces them.

    "Lee offered the following resolution and moved its adoption: Resolved, that …", "… adopted the
    following resolution by a vote of 5-0: Resolved, that …". So short an announcement as "The
    following motion was passed: the roof will be green" needs no such opening.
    """
    for begin in (stop, text.find(": ", stop, stop + NAME_LENGTH)):
        words = text[begin:].lstrip(" :,")
        if begin >= 0 and opens(words, lexicon):
            return len(text) - len(words)
        told = text[begin : begin + 1] == ":" and begin >= 0
        told = told and _outcome_words(lexicon).issuperset(tokens(text[stop:begin]))
        put = phrase((*lexicon.moving_verbs, *lexicon.moved_by)).search(words) is not None
        if told and len(words) > SHORT and not put:
            return len(text) - len(words)
    return None


@lru_cache(maxsize=8)
def _outcome_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of "was put and passed unanimously"."""
    kinds = (lexicon.carried, lexicon.failed, lexicon.in_unison, lexicon.motion_made)
    more = (lexicon.auxiliaries, lexicon.conjunctions, lexicon.passives, lexicon.seconded)
    return frozenset(word for kind in (*kinds, *more) for one in kind for word in one.split())


def _is_wanted(before: str, lexicon: Lexicon) -> bool:
    """Whether somebody is still to put it: "Lee needed the board to make the following motion:"."""
    words = before.lower().split()[-2:]
    put = len(words) > 1 and words[1] in whole(lexicon.motion_making)
    return put and words[0] in whole(lexicon.infinitive)


def _announcing(text: str, context: Context) -> Person | None:
    """Return who puts what is announced: "Lee proposed the following motion"."""
    forms = patterns(context.lexicon)
    for verb in forms["verb"].finditer(text):
        named = name_at_end(text[max(verb.start() - NAME_LENGTH, 0) : verb.start()], context)
        found = person(named["mover"], context) if named is not None else None
        if found is not None:
            return found
    return None
