"""The forms in which a motion is put: by name, by verb, by vote, or with nobody named.

In: one sentence and what was said before it.  Out: the `Proposal` that it makes, or None.
Never: takes a wish, a plan or a change of place for a motion; somebody moves it, it is voted on,
or it is marked as one.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from ...model import Outcome, Person
from ..gates import Gates, gate
from ..lexicon.words import Lexicon
from ..phrases import bare, opening, phrase, tokens, whole
from .above import from_above, heading, last_sentence
from .context import Context
from .counted import by_count, by_lead, by_passing, ends_in_code
from .motion_forms import patterns
from .naming import (
    by_letters,
    by_name,
    by_slash,
    by_tags,
    may_open,
    put_words,
)
from .opened import AT, SHORT, by_opening
from .proposal import Place, Proposal, Said
from .seconds import by_second
from .shows import by_show
from .subjects import Lead, antecedent
from .telling import counted, is_outcome, only_label, opens, outcome_of, vote_tokens
from .votes import read_outcome, read_tally, score_pattern
from .wording import NAME_LENGTH, OWNED, fate, name_at_end, person, substance, trim

TITLE = 160  # so long is a title at most
WORD = re.compile(r"[^\W\d_]{2,}")
FIGURES = re.compile(r"\d+")
RESULT = 60  # a line that only tells a vote is no longer
BOX = re.compile(r"[\[☐]")
FIRST = 3  # among so many words a sentence names who votes
NEAR = 5  # so many sentences above a vote its matter is named
LONG = 15  # so long are words that can be what was moved
Form = Callable[[Said, Context], Proposal | None]


def moved(said: Said, context: Context) -> Proposal | None:
    """Return the motion that a sentence puts, None where it puts none."""
    lexicon = context.lexicon
    words = tokens(said.text)
    slashed = "/" in said.text and (
        "(" in said.text or gate(lexicon.motion_numbers).opens(words) or may_open(said.text)
    )
    if slashed or ("(" in said.text and gate(lexicon.decision_capitals).opens(words)):
        # "Approved 5-0 (Lee/Roe)", "Resolution 12 Lee/Roe", "Approved (Lee, Roe; 5-0)"
        words |= tokens(lexicon.moved_and_seconded[0])
    if ends_in_code(said.text, lexicon):
        words |= tokens(lexicon.yes[0])
    gates, forms = _forms(lexicon)
    found = (forms[number](said, context) for number in gates.opened(words))
    return next((proposal for proposal in found if proposal is not None), None)


@lru_cache(maxsize=8)
def _forms(lexicon: Lexicon) -> tuple[Gates, tuple[Form, ...]]:
    """Return the forms in the order in which they are tried, each with the words it may have."""
    forms: tuple[tuple[tuple[tuple[str, ...], ...], Form], ...] = (
        ((lexicon.motion_announcements,), _announced),
        ((lexicon.moved_and_seconded, lexicon.moved_seconded_carried), by_slash),
        ((lexicon.moved_by, lexicon.motion_nouns, lexicon.by_whom), by_name),
        ((lexicon.mover_tags,), by_tags),
        ((lexicon.mover_letters,), by_letters),
        ((lexicon.moving_verbs, lexicon.nominating_verbs), _by_verb),
        ((lexicon.so_moved,), _so_moved),
        ((lexicon.yes, lexicon.no, lexicon.counted_yes), by_count),
        ((lexicon.passed_words,), by_passing),
        ((lexicon.show_openings,), by_show),
        ((lexicon.voted,), _by_vote),
        ((lexicon.approved_by_vote,), _approved),
        ((lexicon.result_labels,), _result),
        ((lexicon.became_labels,), _became),
        ((lexicon.motion_openings,), by_opening),
        ((lexicon.all_in_favour,), _favoured),
        ((lexicon.carried, lexicon.failed, lexicon.tabled), _carried_alone),
        ((lexicon.elected,), _elected),
        ((lexicon.vote_ends_it,), _ends_in_vote),
        ((lexicon.vote_leads,), by_lead),
        ((lexicon.seconded,), by_second),
    )
    return Gates(gate(*kinds) for kinds, _ in forms), tuple(form for _, form in forms)


def _announced(said: Said, context: Context) -> Proposal | None:
    """Return the motion that is still to come: "the following motion was made and adopted"."""
    announced = phrase(context.lexicon.motion_announcements).search(said.text)
    if announced is None:
        return None
    one = Proposal.of(said)
    one.mover = _announcing(said.text[: announced.end() + 1], context)
    content = patterns(context.lexicon)["begins"].match(said.text, announced.end())
    if content is not None and announced[0][-1:] != ":":
        # "The Chair asked for a motion to adjourn."
        one.above = (said.draft, said.start + content.start("text"), said.stop)
    elif opens(said.text[announced.end() :].lstrip(" :,"), context.lexicon):
        # "Lee offered the following resolution and moved its adoption: Resolved, that …"
        begin, stop = trim(
            said.text, len(said.text) - len(said.text[announced.end() :].lstrip(" :,")), context
        )
        one.put((said.draft, said.start + substance(said.text, begin, context), said.start + stop))
    else:
        one.outcome, one.outcome_text = outcome_of(said.text[announced.end() :], context)
    return one


def _announcing(text: str, context: Context) -> Person | None:
    """Return who puts what is announced: "Lee proposed the following motion"."""
    forms = patterns(context.lexicon)
    for verb in forms["verb"].finditer(text):
        named = name_at_end(text[max(verb.start() - NAME_LENGTH, 0) : verb.start()], context)
        found = person(named["mover"], context) if named is not None else None
        if found is not None:
            return found
    return None


def _result(said: Said, context: Context) -> Proposal | None:
    """Return the motion whose result stands above "MOVER: …": "RESULT: APPROVED [4 TO 1]"."""
    head, _, rest = said.text.partition(":")
    if bare(head) not in whole(context.lexicon.result_labels) or not only_label(said.text, context):
        return None
    one = Proposal.of(said)
    one.above = _title_above(said, context)
    one.outcome, one.outcome_text = outcome_of(rest, context)
    one.tally = read_tally(said.text, context.lexicon, context.roster)[0]
    return one if one.outcome is not None else None


def _by_verb(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Director Rich moved to approve …"."""
    text, lexicon = said.text, context.lexicon
    forms = patterns(lexicon)
    for verb in forms["verb"].finditer(text):
        head = text[max(verb.start() - NAME_LENGTH, 0) : verb.start()]
        named = name_at_end(head, context) or _before_clause(head, context)
        mover = person(OWNED.sub("", named["mover"]), context) if named is not None else None
        mover = mover or _meant(head, said, context)
        if mover is None or opening(lexicon.hypothetical).match(text, verb.start() - len(head)):
            continue  # "Recommended motion: …" names nobody
        between = forms["between"].match(text, verb.end())
        after = between.end() if between is not None else verb.end()
        weak = phrase(lexicon.proposing).search(verb[0]) is not None
        nominates = opening(lexicon.nominating_verbs).match(verb[0]) is not None
        nominates = nominates or (weak and _names_somebody(text, after, context))
        owned = named is not None and OWNED.search(named["mover"]) is not None  # "Lee's motion"
        noun = bare(verb[0]) in whole(lexicon.bare_motions)
        noun = noun and (owned or context.roster.knows(mover.name))
        content = _content(said, after, context, anything=nominates or noun)
        if between is not None and _only_told(text[after:], context):
            one = Proposal.of(said)
            one.mover = mover
            _from_before(one, said, verb.start() - len(head) + _at(named), verb[0], context)
            return one  # "(Lee moved, Roe seconded, carried)"
        if content is None or not _is_proposal(text[after:], lexicon):
            continue
        begin, stop = trim(text, content.start("text"), context)
        if noun:  # "Lee's motion to table failed"
            stop = min(stop, fate(text, begin, context) or stop)
        if stop - begin < 3 or (noun and is_outcome(text[begin:stop], context)):
            continue
        one = Proposal.of(said)
        one.mover, one.weak = mover, nominates or weak
        put_words(one, said, begin, stop, context)
        if named is not None and named["first"]:  # "Lee/Roe moved to …"
            one.mover, one.seconder = person(named["first"], context) or mover, mover
        one.outcome, one.outcome_text = outcome_of(text[after:begin], context)
        label = text[: max(verb.start() - len(head), 0) + _at(named)].rstrip()
        if one.outcome is None and label.endswith(":"):  # "Motion passed: Lee moved …"
            one.outcome, one.outcome_text = outcome_of(label, context)
        return one
    return None


def _content(said: Said, begin: int, context: Context, *, anything: bool) -> re.Match[str] | None:
    """Return what is moved behind the verb; doing anything, where it is seconded.

    The next sentence may say so: "Ann proposed selling the stove. Seconded by Bob."
    """
    forms, text = patterns(context.lexicon), said.text
    content = forms["anything" if anything else "content"].match(text, begin)
    seconded = context.lexicon.seconded
    below = said.draft.text[said.stop : said.stop + RESULT].lstrip()
    second = phrase(seconded).search(text) or opening(seconded).match(below)
    if content is not None or second is None:
        return content
    return forms["doing"].match(text, begin)


def _meant(head: str, said: Said, context: Context) -> Person | None:
    """Return whom "He proposed that" means: who began one of the sentences before."""
    pronoun = bare(head)
    if pronoun not in whole(context.lexicon.third_persons):
        return None
    found = antecedent(pronoun, context, Lead(said.draft.text[: said.start]))
    return person(found, context) if found is not None else None


def _before_clause(head: str, context: Context) -> re.Match[str] | None:
    """Return who stands before a clause: "Lee, on behalf of the committee, moved"."""
    head = head.rstrip()
    return name_at_end(head[:-1].rpartition(",")[0], context) if head[-1:] == "," else None


def _only_told(rest: str, context: Context) -> bool:
    rest = rest.strip(" ,;.()")
    return is_outcome(rest, context) or AT.fullmatch(rest) is not None  # "Roe seconded; 8:42 pm"


def _so_moved(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Lee so moved, and Roe seconded": what the chair asked for."""
    text = said.text
    verb = phrase(context.lexicon.so_moved).search(text)
    if verb is None:
        return None
    head = text[max(verb.start() - NAME_LENGTH, 0) : verb.start()]
    named = name_at_end(head, context)
    mover = person(named["mover"], context) if named is not None else None
    if mover is None:
        return None
    one = Proposal.of(said)
    one.mover = mover
    _from_before(one, said, verb.start() - len(head) + _at(named), verb[0], context)
    return one


def _at(named: re.Match[str] | None) -> int:
    return named.start("mover") if named is not None else 0


def _from_before(one: Proposal, said: Said, stop: int, label: str, context: Context) -> None:
    """Take the words ahead of the mover, "The plan was approved with Lee making the motion"."""
    words = said.text[:stop].rstrip(" ,;")
    links = whole(context.lexicon.mover_leads)
    while words and bare(words.rsplit(None, 1)[-1]) in links:
        words = words.rpartition(" ")[0].rstrip(" ,;")
    titled = words[-1:] == ":" and bare(words) not in whole(context.lexicon.label_words)
    words = (
        words.rstrip(" :") if titled and " " in words else words
    )  # "Approval of minutes: Lee moved"
    if len(words) < LONG or words[-1] in ":-–":
        from_above(one, said, label, context)
        return
    one.put((said.draft, said.start, said.start + len(words)))
    one.outcome, one.outcome_text = outcome_of(words, context)


def _names_somebody(text: str, begin: int, context: Context) -> bool:
    """Whether somebody is proposed, not something: "Lee proposed Cllr Roe, seconded by …"."""
    named = patterns(context.lexicon)["named"].match(text, begin)
    return named is not None and person(named["mover"], context) is not None


def _became(said: Said, context: Context) -> Proposal | None:
    """Return the vote on the item's matter: "Action: Approved", a line of its own below it."""
    head, colon, rest = said.text.partition(":")
    lexicon = context.lexicon
    results = whole((*lexicon.carried, *lexicon.failed, *lexicon.tabled))
    if not colon or bare(rest) not in results or bare(head) not in whole(lexicon.became_labels):
        return None
    place = _matter(said, lexicon) or heading(said, context)
    if place is None or said.draft.headed or said.start > 0:
        return None
    one = Proposal.of(said)
    one.put(place)
    return one if len(WORD.findall(one.text)) > 1 else None


def _matter(said: Said, lexicon: Lexicon) -> Place | None:
    """Return the last line above that names something to vote on: "Approval of the minutes"."""
    for draft, _, _ in reversed(said.before[-NEAR:]):
        if len(draft.text) < TITLE and opening(lexicon.motion_nominals).match(draft.text):
            return draft, 0, len(draft.text)
    return None


def _by_vote(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "The Board voted 4-1 to approve …", where nobody is said to move it."""
    text, lexicon = said.text, context.lexicon
    match = patterns(lexicon)["voted"].search(text)
    if match is None or opening(lexicon.conditions).match(text):
        return None
    head = text[: match.start()].rstrip(" ,:")
    if head and not _votes(head, lexicon):
        return None
    begin, stop = trim(text, match.start("text"), context)
    if stop - begin < LONG:
        return None
    one = Proposal(said.draft, said.start + begin, said.start + stop, said.order)
    against = opening(lexicon.no).match(match["text"]) is not None
    one.outcome = Outcome.FAILED if against else Outcome.CARRIED
    one.outcome_text = text[match.start() : begin].strip()
    one.tally = counted(text[match.start() : begin], context)
    return one


def _approved(said: Said, context: Context) -> Proposal | None:
    """Return the vote of "Council approved the contract by a vote of 6 to 1"."""
    text, lexicon = said.text, context.lexicon
    verb = phrase(lexicon.approved_by_vote).search(text)
    if verb is None or opening(lexicon.conditions).match(text):
        return None
    ahead, comma, head_text = text[: verb.start()].rpartition(", ")
    lead = comma and phrase(lexicon.in_unison).search(ahead) is not None
    # "By unanimous vote, the Board approved the minutes."
    head = (head_text if lead else text[: verb.start()]).split()
    while head and bare(head[-1]) in whole(lexicon.adverbs_of_votes):
        head.pop()
    sure = phrase(lexicon.in_unison).search(text) is not None
    sure = sure or phrase(lexicon.by_a_vote).search(text, verb.end()) is not None
    if not sure or not head or len(head) > FIRST or bare(head[-1]) not in whole(lexicon.voters):
        return None
    begin, stop = trim(text, verb.start(), context)
    ends = phrase(lexicon.by_a_vote).search(text, verb.end())
    stop = min(stop, len(text[: ends.start()].rstrip(" ,"))) if ends is not None else stop
    if stop - begin < LONG:
        return None
    one = Proposal(said.draft, said.start + begin, said.start + stop, said.order)
    one.outcome, one.outcome_text = Outcome.CARRIED, verb[0]
    one.tally = read_tally(text[stop:], lexicon, context.roster)[0]
    return one


def _ends_in_vote(said: Said, context: Context) -> Proposal | None:
    """Return the vote of "Treasurer: Ann Lee – Passed", a line that ends with it."""
    text = said.text.rstrip(" .)]")
    lexicon = context.lexicon
    cut = max(text.rfind(mark) for mark in (" - ", " – ", " — ", ": ", " ("))
    told = text[cut:].strip(" -–—:(")
    if context.tasks or BOX.match(said.draft.marker) or BOX.match(said.text):
        return None  # "[ ] Lee: call the builder (carried over)"
    if cut < LONG or len(text) > TITLE or opening(lexicon.vote_ends_it).match(told) is None:
        return None
    if not _is_vote(told, context) or is_outcome(text[:cut], context):
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


def _votes(head: str, lexicon: Lexicon) -> bool:
    """Whether a body votes: "The Board", "All members read the draft and"."""
    words = [bare(word) for word in head.split()]
    joined = words[-1] in whole(lexicon.conjunctions)
    return any(word in whole(lexicon.voters) for word in (words[:FIRST] if joined else words[-1:]))


def _is_proposal(rest: str, lexicon: Lexicon) -> bool:
    """Whether what follows "moved" is a proposal, not a change of place ("moved to Germany")."""
    words = rest.split(None, 3)
    if len(words) < 2:
        return bool(words) and len(words[0]) > SHORT // 4  # "moved adjournment"
    if words[0].lower() in whole(lexicon.infinitive):
        return words[1][:1].islower() and words[1].lower() not in whole(lexicon.places)
    return True


def _favoured(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "All in favour of the new date"."""
    text = said.text
    favour = phrase(context.lexicon.all_in_favour).match(text)
    if favour is None or len(text) <= favour.end() + 10:
        return None
    one = Proposal(said.draft, said.start, said.stop, said.order)
    one.outcome, one.outcome_text = Outcome.CARRIED, favour[0]
    return one


def _title_above(said: Said, context: Context) -> Place | None:
    """Return the line right above, if it can be the title of what was voted on."""
    if not said.before or said.before[-1][0].headed:
        return heading(said, context)
    draft, start, stop = said.before[-1]
    start, stop = (0, len(draft.text)) if start < 0 else (start, stop)
    title = draft is not said.draft and stop - start < TITLE and draft.text[stop - 1 : stop] != "."
    if title and ":" not in draft.text[:LONG]:
        return draft, start, stop
    return heading(said, context)


def _carried_alone(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "THAT the report be received. CARRIED", where nobody is named."""
    lexicon = context.lexicon
    results = whole((*lexicon.carried, *lexicon.failed, *lexicon.tabled))
    if not said.before:
        return None
    draft, start, stop = said.before[-1]
    parents = (one[0] for one in said.before[-NEAR:] if said.draft in one[0].children)
    parent = next((one for one in parents if one.cell is None), None)  # no lines of one cell
    if parent is not None and said.start == 0 and _is_vote(said.text, context):
        one = Proposal.of(said)  # "Passed 5-0", an entry below what was voted on
        one.put((parent, *last_sentence(parent.text, lexicon)))
        return one if len(WORD.findall(one.text)) > 1 else None
    if draft.headed and _is_vote(said.text, context):
        if bare(said.text) in results and _is_taken_as_read(context):
            return None
        one = Proposal.of(said)
        one.put(heading(said, context) or said.before[-1])
        return one if len(WORD.findall(one.text)) > 1 else None
    if bare(said.text) not in results:
        return None
    if start < 0:
        start, stop = last_sentence(draft.text, lexicon)
    words = draft.text[start:stop].split(None, 2)
    if not _asks(words, lexicon) and not _resolves(draft.text[start:stop], lexicon):
        return None
    one = Proposal.of(said)
    one.put((draft, start, stop))
    one.outcome, one.outcome_text = outcome_of(said.text, context)
    return one


def _is_taken_as_read(context: Context) -> bool:
    """Whether an item is minutes or somebody's report: "Passed" below it says that nobody objected.

    Students' unions pass all reports so, without anybody who moves it.
    """
    words = tokens(context.title)
    return not words.isdisjoint((*context.lexicon.reporting, *context.lexicon.minutes_words))


def _is_vote(text: str, context: Context) -> bool:
    """Whether a line tells a vote and nothing else: "Passed unanimously", "Defeated 1-6-1"."""
    lexicon = context.lexicon
    if len(text) > RESULT or read_outcome(text, lexicon) is None:
        return False
    if not tokens(text) <= vote_tokens(lexicon) | set(FIGURES.findall(text)):
        return False
    sure = opening(lexicon.vote_ends_it).match(text) is not None
    sure = sure or phrase(lexicon.in_unison).search(text) is not None
    return sure or score_pattern(lexicon).search(text) is not None


def _elected(said: Said, context: Context) -> Proposal | None:
    """Return the vote of "Lee stood and was elected unanimously": an election of the meeting."""
    text, lexicon = said.text, context.lexicon
    told = phrase(lexicon.elected).search(text)
    voted = phrase((*lexicon.in_unison, *lexicon.methods)).search(text)
    if not told or not voted or opening(lexicon.conditions).match(text) or told.start() == 0:
        return None
    one = Proposal(said.draft, said.start, said.stop, said.order)
    one.outcome, one.outcome_text = Outcome.CARRIED, told[0]
    return one


def _asks(words: list[str], lexicon: Lexicon) -> bool:
    """Whether a sentence asks for something: "Pay the bills", but not "Award of Contract"."""
    if len(words) < 2 or not words[0][:1].isupper() or bare(words[0]) not in lexicon.motion_verbs:
        return False
    return words[1][:1].islower() and words[1] not in lexicon.by_words


def _resolves(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is a resolution by its form: "THAT …", "Be it resolved that …"."""
    first = opening(lexicon.motion_texts).match(text)
    return first is not None and bare(first[0]) not in whole(lexicon.motion_leads[:1])
