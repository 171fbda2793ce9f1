"""A bare "to" behind somebody: "the Clerk to write", "HR to chase", "Bob still has to pay".

In: what stands before "to", and the verb behind it.  Out: who is to act.
Never: takes "asked the Clerk to", a request, or "wanted Ann to", a wish, for such a line.
"""

import re

from ...language.phrases import opening, whole
from ...lexicon.words import Lexicon
from ...people.persons import may_end_person
from ...people.roster import split_people, without_the
from ..context import Context
from .binding import is_one
from .modals import doing, is_known, is_task
from .nicknames import first_names, is_nick, only_forenames
from .owners import is_body, is_definite, person_at_end
from .subjects import clause

UNKNOWN = re.compile(r"[A-Z]{2,7}s?")  # initials that no roster explains
GROUP = 5  # so many words name a group
FIELD = 4  # words of those who have the same work


def has_to(before: str, match: re.Match[str], context: Context) -> str | None:
    """Return who still has to do something; "Ann had to leave" is past."""
    lexicon = context.lexicon
    now = match["perfect"].lower() not in whole(lexicon.past_perfects)
    works = now and match["verb"] in whole(lexicon.task_verbs)
    if now and first_names(before, doing(match, lexicon), context, loose=False) is not None:
        return before
    subject = person_at_end(before, context) if works else None
    return subject if subject == before and is_one(before, context) else None


def told_to(before: str, match: re.Match[str], context: Context, *, loose: bool) -> str | None:
    """Return who is to do something: "the Clerk" of "Clerk to write" or "…, HR to chase".

    "asked the Clerk to" is a request, "wanted Ann to" a wish: a bare "to" needs a clause.
    """
    lexicon = context.lexicon
    if match["verb"] in lexicon.be_words and not is_task(match, "", lexicon, promise=False):
        return None
    first, blank, rest = before.partition(" ")
    if blank and rest[:1].isupper() and first.lower() in whole(lexicon.asked_people):
        before = rest  # "Asked Ann to write", of a list in which "we" goes without saying
    elif blank and first.lower() in whole(lexicon.met_people):
        return None  # "Emailed Ann to confirm it": done by whoever writes
    alone = _alone(before, match, context, loose=loose)
    return alone or _ending(before, match, context, loose=loose)


def _alone(before: str, match: re.Match[str], context: Context, *, loose: bool) -> str | None:
    """Return *before* where it names somebody and nothing else."""
    lexicon = context.lexicon
    known = is_known(match, lexicon)
    if loose and known and is_nick(before, lexicon):
        return before
    works = lexicon.personal_verbs if match["verb"] in whole(lexicon.given_verbs) else ()
    named = first_names(before, (*doing(match, lexicon), *works), context, loose=loose)
    if named is not None:
        return named
    acts = match["verb"] not in whole((*lexicon.articles, *lexicon.determiners))
    group = acts and ":" not in before and len(before.split()) <= GROUP
    if loose and group and is_body(before, lexicon):
        return before  # "IT team to fix it", but not "Introduce the team to the bank"
    each = opening(lexicon.quantifiers).match(before)
    short = before[each.end() :].lstrip() if each is not None else before
    if known and short and all(_may_do(one, context) for one in split_people(short, lexicon)):
        return before  # "HR to chase", "Each SIG to meet", "School and PTA to tell the parents"
    # Nicknames may have small letters.
    people = split_people(before, lexicon)
    return before if people and all(map(context.roster.knows, people)) else None


def _ending(before: str, match: re.Match[str], context: Context, *, loose: bool) -> str | None:
    """Return who is named by the last clause or part of *before*, and nothing else there."""
    lexicon = context.lexicon
    known = is_known(match, lexicon)
    # In a list of tasks "Left open: (Clerk to see to all)" heads a part of it.
    closed = not loose and match.string.rstrip(" .").endswith(")")
    aside = before.rpartition("(")[2]
    if known and closed and aside != before and _may_do(aside, context):
        return aside  # "Courses (exec to email theirs)"
    last = _last(before, context, known=known) if may_end_person(before, lexicon) else None
    if last is None:
        return None
    start, subject = last
    if before[:start].endswith("(") and not closed:
        return None
    if known or loose:
        return subject
    # Whoever is on the roster may be given any task; of others only verbs of work tell.
    certain = start == 0 and is_definite(subject, context)
    return subject if certain and match["verb"] not in whole(lexicon.no_verbs) else None


def _last(before: str, context: Context, *, known: bool) -> tuple[int, str] | None:
    """Return where the last clause or part begins that is somebody's name, and the name.

    "Gate – ongoing AL to order one", "The work is outstanding, HR to chase.", and with a *known*
    verb of work also "Bench – Mia to get a price", whom no list has.
    """
    start = clause(before, context.lexicon)
    status = opening(context.lexicon.in_progress_words).match(before[start:])
    start += status.end() if status is not None else 0
    comma = before.rfind(", ") + 2
    for place in (start, comma) if comma > 2 else (start,):
        part = before[place:].strip()
        if place and known and only_forenames(part, (), context) is not None:
            return place, part
        if part and person_at_end(part, context) == part:
            return place, part
    return None


def _may_do(text: str, context: Context) -> bool:
    """Whether *text* is somebody whom work is given to by a bare "to", on the roster or not."""
    lexicon = context.lexicon
    low = text.lower()
    if UNKNOWN.fullmatch(text) is not None:
        return {low, low.removesuffix("s")}.isdisjoint(whole(lexicon.no_initials))
    named = without_the(low, lexicon) in whole((*lexicon.doers, *lexicon.offices))
    return named or context.roster.knows(text) or is_group(text, lexicon)


def is_group(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* names people by what they do: "WP3 leader", "Work package leaders".

    Projects and federations give work so: "Class reps to ask their parents".
    """
    words = text.split()
    if not 1 < len(words) <= FIELD or not words[0][:1].isupper():
        return False
    low = text.lower().split()
    small = (*lexicon.no_subjects, *lexicon.conjunctions, *lexicon.modals, *lexicon.auxiliaries)
    orders = (*lexicon.verbs_to_people, *lexicon.telling_verbs, *lexicon.requests)
    if not whole((*small, *orders)).isdisjoint(low):
        return False  # "Feedback from leads", "Invite speakers", "Ann asks members"
    if any(word.endswith(lexicon.past_ends) for word in low):
        return False  # "Bob thanked members"
    nouns = whole((*lexicon.topic_verbs, *lexicon.action_labels))
    works = low[0] in whole(lexicon.task_verbs) and low[0] not in nouns
    return not works and low[-1] in whole(lexicon.pleaded_groups)
