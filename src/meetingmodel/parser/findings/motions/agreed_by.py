"""Votes of groups that name no mover: "Without objection, the agenda was adopted".

In: one sentence and what was said before it.  Out: the `Proposal` that was voted on, or None.
Never: takes a plain "the minutes were approved" for a vote; how it was voted is told, too.
"""

import re

from ...language.gates import gate
from ...language.phrases import bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .counted import is_result, only_told, plain_words
from .proposal import Place, Proposal, Said
from .votes import outcome_of_count, read_outcome, read_tally

LONGEST = 400  # letters; a longer sentence tells more than a vote
LEAD = 90  # so long is "With seven votes in favour, none against and one abstention, "
LEAST = 4  # a word of so many letters names a matter
COUNT = re.compile(r"\s*[,;(:–—-]\s*\(?\d[^()]{0,60}\)?\W*$")


def by_how(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "By unanimous vote, the rules were adopted": how, then what."""
    text, lexicon = said.text, context.lexicon
    comma = text.find(", ", 0, LEAD)
    if comma < 0 or len(text) > LONGEST or not _tells_how(text[:comma], context):
        return None
    verb = _last_verb(text, lexicon)
    if verb is None or verb.start() < comma or bare(text[verb.end() :]):
        return None
    if only_told(text[: verb.end()], lexicon):
        return None  # "8 for, 2 against, 1 blank -> accepted": of what stands above
    return _put(said, (comma + 2, verb.end()), (text[:comma], verb[0]), context)


def done_first(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Unanimously approved the minutes", "Approved: the budget (5-0-1)".

    Projects note so what they voted, without a word of who did.
    """
    text, lexicon = said.text, context.lexicon
    ahead = opening(lexicon.in_unison).match(text)
    begin = len(text) - len(text[ahead.end() :].lstrip()) if ahead is not None else 0
    verb = opening(lexicon.approved_by_vote).match(text, begin)
    if verb is None or len(text) > LONGEST or said.draft.headed:
        return None
    behind = text[verb.end() :].lstrip(" :–—-")
    after = opening(lexicon.in_unison).match(behind)
    behind = behind[after.end() :].lstrip(" :–—-") if after is not None else behind
    start = len(text) - len(behind)
    stop = _before_how(text, start, context)
    sure = ahead is not None or after is not None or stop < len(text.rstrip(" ."))
    labelled = ":" in text[verb.end() : start]
    if not sure or not (labelled or _names_matter(behind, lexicon)):
        return None
    return _put(said, (start, stop), (verb[0], text[stop:]), context)


def by_noun(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "Unanimous vote to keep the fee", "Unanimous approval of the rules"."""
    text, lexicon = said.text, context.lexicon
    noun = phrase(lexicon.unanimous_votes).search(text, 0, LEAD)
    if noun is None or len(text) > LONGEST or said.draft.headed:
        return None
    # "There was a unanimous vote in favour of …"
    ahead = set(bare(text[: noun.start()]).split())
    told = whole((*lexicon.existential, *lexicon.passives, *lexicon.indefinite_articles))
    behind = text[noun.end() :].lstrip(" :")
    leads = opening((*lexicon.vote_matters, *lexicon.naming_nothing)).match(behind)
    if not ahead <= told or leads is None:
        return None
    consent = bare(noun[0]).rpartition(" ")[2] in whole(lexicon.consents)
    if consent and bare(leads[0]) not in whole((*lexicon.infinitive, *lexicon.naming_nothing)):
        return None  # "Unanimous consent of the members is needed."
    return _put(said, (len(text) - len(behind), len(text.rstrip(" ."))), (noun[0],), context)


def counted_behind(said: Said, context: Context) -> Proposal | None:
    """Return the motion of "The budget was approved. Vote: 5 yes, 0 no", in two sentences."""
    text, lexicon = said.text, context.lexicon
    if not said.before or said.before[-1][0] is not said.draft or len(text) > LONGEST:
        return None
    _, begin, stop = said.before[-1]
    head, colon, rest = text.partition(":")
    rest = rest if colon and bare(head) in whole(lexicon.result_labels) else text
    tally = read_tally(rest, lexicon, context.roster)[0] if is_result(rest, context) else None
    if begin < 0 or stop - begin > LONGEST or tally is None or tally.ayes is None:
        return None
    words = said.draft.text[begin:stop]
    verb = _last_verb(words, lexicon)
    asks = bare(words.partition(" ")[0]) in whole(lexicon.motion_verbs)
    if not asks and (verb is None or bare(words[verb.end() :])):
        return None
    if opening(lexicon.conditions).match(words) is not None:
        return None
    one = Proposal.of(said)
    one.put((said.draft, begin, begin + len(words.rstrip(" .:"))))
    one.outcome = outcome_of_count(tally)
    one.outcome_text = rest.strip(" .")
    return one if _is_named(one.text, lexicon) else None


def _put(
    said: Said, place: tuple[int, int], told: tuple[str, ...], context: Context
) -> Proposal | None:
    """Return the proposal whose words stand at *place*, with what was *told* of its vote."""
    lexicon = context.lexicon
    begin, stop = place
    words: Place = (said.draft, said.start + begin, said.start + stop)
    one = Proposal(*words, said.order)
    spoken = gate(lexicon.motion_nouns, lexicon.motion_references, lexicon.seconded)
    if spoken.opens(tokens(one.text)) or not _is_named(one.text, lexicon):
        return None
    if opening(lexicon.conditions).match(said.text) is not None:
        return None
    how = " ".join(told)
    one.tally = read_tally(how, lexicon, context.roster)[0]
    found = read_outcome(how, lexicon)
    one.outcome, one.outcome_text = found if found is not None else (None, how)
    return one


def _is_named(matter: str, lexicon: Lexicon) -> bool:
    return any(len(word) >= LEAST for word in plain_words(matter, lexicon))


def _names_matter(text: str, lexicon: Lexicon) -> bool:
    """Whether words begin as a thing does: "the budget", "Last month's minutes"; not "as read"."""
    return opening(lexicon.articles).match(text) is not None or text[:1].isupper()


def _last_verb(text: str, lexicon: Lexicon) -> re.Match[str] | None:
    """Return the last word of *text* that says what became of something."""
    last: re.Match[str] | None = None
    for last in phrase(lexicon.passed_words).finditer(text[-LONGEST:]):  # noqa: B007
        pass
    return last


def _tells_how(text: str, context: Context) -> bool:
    """Whether *text* only says how it was voted, and surely: "By unanimous vote", "With 5 for"."""
    lexicon = context.lexicon
    if not only_told(text, lexicon):
        return False
    if phrase((*lexicon.in_unison, *lexicon.methods)).search(text) is not None:
        return True
    tally = read_tally(text, lexicon, context.roster)[0]
    return tally is not None and tally.ayes is not None


def _before_how(text: str, begin: int, context: Context) -> int:
    """Return where words end behind which it is told how it was voted, or the end of *text*."""
    lexicon = context.lexicon
    end = len(text.rstrip(" ."))
    count = COUNT.search(text, begin)
    if count is not None and read_tally(count[0], lexicon, context.roster)[0] is not None:
        return count.start()
    for how in phrase((*lexicon.in_unison, *lexicon.methods)).finditer(text, begin):
        if only_told(text[how.start() :], lexicon):
            head = text[: how.start()].rstrip(" ,;:(–—-")
            by = bare(head).rpartition(" ")
            return len(head[: -len(by[2])].rstrip()) if by[2] in lexicon.by_whom else len(head)
    return end
