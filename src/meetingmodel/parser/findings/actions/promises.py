"""Promises in prose: "Ann will send it", "Bob agreed to look into it", "the Clerk to chase".

In: a sentence, and what stands before it.  Out: the names of those who are to act.
Never: takes an organisation's plan, a wish, a suggestion or a condition for a task.
"""

import re

from ...language.phrases import opening, whole
from ...lexicon.words import Lexicon
from ...people.persons import may_end_person
from ...people.roster import split_people, without_the
from ..context import Context
from .asides import named_in_aside, without_aside, without_grades
from .modals import before_verb, doing, is_known, is_past, is_task, is_wish, modals_in
from .nicknames import first_names, is_nick, with_known
from .owners import (
    are_persons,
    is_body,
    is_definite,
    is_owner,
    person_at_end,
    person_at_start,
)
from .some_of_them import some_of_them
from .subjects import (
    CARRIED,
    Lead,
    by_nobody,
    by_nouns,
    by_pronoun,
    clause,
    is_told,
    names_one,
    with_speaker,
)

NUMBER = re.compile(r"^\W{0,2}(?:[A-Z]{0,4}[ .-]?\d[\w./-]{0,12}|[a-z]{1,3})[.):\]]?\s+(?=[A-Z@])")
TAGGED = re.compile(r":\s*\[[^\[\]]{1,60}\]$")  # "Ann: [draft-4] Will post it"
PAIR = re.compile(r"[A-Z]{2}")  # the initials of a person, and hardly those of a body
UNKNOWN = re.compile(r"[A-Z]{2,7}s?")  # initials that no roster explains
GROUP = 5  # so many words name a group
MARK = 30  # the shorthand of a motion is no longer
TOLD = 3  # so many words before "and" are a clause
NOTHING = Lead()


def promised(sentence: str, context: Context, said: Lead, *, loose: bool) -> list[str]:
    """Return who promises or is to do something in *sentence*.

    *loose* is for lines that are marked as tasks: there "Ann to …" needs no known verb.
    """
    sentence = without_grades(sentence.replace(" & ", " and "), context)
    owners: list[str] = []
    for match in modals_in(sentence, context.lexicon, shouted=loose):
        if _is_mark(before_verb(sentence, match), context.lexicon):
            continue  # "M/S/C: To adopt the minutes"
        begin = match.start() + sentence[match.start()].isspace()
        if opening(context.lexicon.next_meeting).match(sentence, begin) is not None:
            continue  # "The group will meet again on May 4", below the list of tasks
        clause_before = before_verb(sentence, match).rpartition("; ")[2]
        if ";" in sentence and opening(context.lexicon.conditions).match(clause_before):
            continue  # "Ann asked who would do it; if nobody, she will"
        owner = _subject(sentence, match, context, said, loose=loose)
        owner = owner or some_of_them(before_verb(sentence, match), match, context.lexicon)
        if owner is None and owners:
            owner = _next_in_list(sentence, match, context)
        if owner is not None:
            people = split_people(_each(owner, context.lexicon), context.lexicon)
            owners += [one for one in people if one not in owners]
    return owners


def _is_mark(before: str, lexicon: Lexicon) -> bool:
    """Whether the shorthand of a motion stands before the verb, not the initials of somebody."""
    marks = (*lexicon.moved_seconded_carried, *lexicon.moved_and_seconded)
    return len(before) < MARK and before.strip(" :()*–—-").lower() in whole(marks)


def _each(owner: str, lexicon: Lexicon) -> str:
    """Return "Bob and Cy" of "Both Bob and Cy"."""
    first, _, rest = owner.partition(" ")
    return rest if first.lower() in lexicon.both_words else owner


def _subject(
    sentence: str, match: re.Match[str], context: Context, said: Lead, *, loose: bool
) -> str | None:
    """Return the person before a modal verb, if what follows is a task."""
    lexicon = context.lexicon
    modal = " ".join(match["modal"].lower().replace("’", "'").split())
    before = TAGGED.sub(":", before_verb(sentence, match))
    promise = modal in whole(lexicon.promises)
    infinitive = modal in whole(lexicon.infinitive)
    if before.endswith(":") and not before[:-1].count(":"):
        works = is_task(match, sentence, lexicon, promise=promise)
        return _speaking(before, modal, context, loose=loose) if works else None
    if infinitive:
        if match["perfect"]:
            return _has_to(before, match, context)
        bare = NUMBER.sub("", before).rstrip(" –—-")  # "Ann – to write"
        bare = _behind_agreed(bare, context.lexicon)
        return _told_to(bare or before, match, context, loose=loose)
    agreed = is_told(" ".join(before.split()[:-1]), lexicon.binding, lexicon)
    wished = not loose and not agreed and is_wish(modal, match, lexicon)
    wished = wished or _only_speaks(match["verb"], before, lexicon)
    if wished or not is_task(match, sentence, lexicon, promise=promise):
        return None
    alone = names_one(said.before, context) if said.before else said.speaker is not None
    led = promise and alone  # "Mark:" over "Agreed to write it"
    if not before and (led or modal in whole(lexicon.plain_promises)):
        return by_nobody(match, context, said)
    if (
        said.speaker is not None
        and before.endswith((",", ";"))
        and modal not in lexicon.weak_modals
    ):
        return said.speaker  # "Michelle: for designs, will send out the draft"
    if modal not in whole(lexicon.weak_modals) or modal in whole(lexicon.needs):
        does = doing(match, lexicon)
        head = _behind_adverbial(NUMBER.sub("", before), lexicon)
        nicks = first_names(head, does, context, loose=loose)
        nicks = nicks or with_known(before[clause(before, lexicon) :], does, context)
        if nicks is not None:
            return None if promise and nicks == head and is_past(match, lexicon) else nicks
    subject, before = _named(before, context)
    if subject is not None:
        binds = loose or _binds(modal, match, subject, before, context, promise=promise)
        return with_speaker(subject, before, modal, context, said) if binds else None
    subject = by_pronoun(modal, before, context, said) or _who_began(modal, before, context)
    subject = _himself(subject, before, match, context) or _by_letters(before, modal, context)
    subject = subject or (None if loose else _ours(before, modal, match["verb"], lexicon))
    known = is_known(match, lexicon)
    if subject is None and promise and known:
        return by_nouns(before, context)
    if subject is None or (is_body(subject, lexicon) and not promise):
        return None
    # What somebody says of himself needs no known verb: "he would carry out checks".
    _, said_before, tail = before.rpartition(" ")
    himself = tail.lower() in whole(lexicon.third_persons) and bool(
        said_before or modal not in whole(lexicon.weak_modals)
    )
    return subject if known or himself else None


def _himself(
    subject: str | None, before: str, match: re.Match[str], context: Context
) -> str | None:
    """Return *subject* if "they" are not others: "Ann said they would be paying interest"."""
    they = before.rpartition(" ")[2].lower() in whole(context.lexicon.plural_persons)
    others = they and match["verb"] in context.lexicon.be_words
    return None if subject is None or (others and _is_one(subject, context)) else subject


def _only_speaks(verb: str, before: str, lexicon: Lexicon) -> bool:
    """Whether somebody says what he is saying: "I will remind everybody", where talk is noted."""
    last = before.rpartition(" ")[2].lower()
    return last in whole(lexicon.oneself) and verb in whole(lexicon.spoken_acts)


def _ours(before: str, modal: str, verb: str, lexicon: Lexicon) -> str | None:
    """Return "We" where a body itself turns to others: "We will write to the county.".

    Clubs tell so what they took on; "We will hold a fair" is a plan.
    """
    ours = before.lower() in whole(lexicon.ourselves) and modal in whole(lexicon.plain_promises)
    return before if ours and verb in whole(lexicon.outward_verbs) else None


def _by_letters(before: str, modal: str, context: Context) -> str | None:
    """Return who promises something in notes of a small circle: "JM will run it".

    Names may be written small there: "mei is going to redo it"; elsewhere those that the roll has
    so, as it has the accounts of projects.
    """
    lexicon = context.lexicon
    people = split_people(before, lexicon)
    listed = bool(people) and all(one in context.roster.names for one in people)
    if listed and before[:1].islower() and modal not in whole(lexicon.views):
        return before
    if not context.roster.casual:
        return None
    if people and all(map(context.roster.knows, people)) and modal not in whole(lexicon.views):
        return before
    promise = modal in whole(lexicon.plain_promises)
    if not promise or PAIR.fullmatch(before) is None:
        return None
    return None if before.lower() in whole(lexicon.no_initials) else before


def _who_began(modal: str, before: str, context: Context) -> str | None:
    """Return who began "Ann has the key, will copy it", where nobody is told to say it."""
    lexicon = context.lexicon
    if not before.endswith(",") or modal not in whole(lexicon.plain_promises):
        return None
    subject = person_at_start(before, context)
    said = not whole(lexicon.clause_words).isdisjoint(before.lower().split())
    return subject if subject is not None and not said and _is_one(subject, context) else None


def _behind_agreed(before: str, lexicon: Lexicon) -> str:
    """Return "Ann" of "Agreed Ann" and of "It was agreed Ann", where nothing joins her to it.

    Clerks of parishes and clubs write so: "Agreed Ann to buy a kettle".
    """
    agreed = opening((*lexicon.binding, *lexicon.told_as_done)).match(before)
    return before[agreed.end() :].lstrip(" :") if agreed is not None else before


def _behind_adverbial(before: str, lexicon: Lexicon) -> str:
    """Return "Tilda" of "In January, Tilda", which opens a sentence."""
    opens, comma, rest = before.rpartition(", ")
    first = opens.split(None, 1)[0].lower() if comma and opens.strip() else ""
    return rest if first in whole(lexicon.adverbials) else before


def _speaking(before: str, modal: str, context: Context, *, loose: bool) -> str | None:
    """Return who speaks: "Michelle: will send the draft"; what she thinks should be is her view."""
    lexicon = context.lexicon
    named = before[:-1].strip(" *•-")
    weak = modal in whole(lexicon.weak_modals)
    told = modal.split(maxsplit=1)[0]
    # "Ann: needs to call them" is told of her, "Ann: need to define it" is what she says.
    of_her = told.endswith(lexicon.present_ends) or told in whole(lexicon.plain_promises)
    labels = whole((*lexicon.decision_labels, *lexicon.label_words))
    fields = whole(lexicon.other_labels) - whole(lexicon.offices)
    if named.lower() in labels or named.lower() in fields:
        return None  # "Resolved: to renew the policy" names nobody, nor does "Purpose: to …"
    if weak and not loose and not (modal in lexicon.needs and of_her):
        return None
    # In chats who speaks may be written small: "annlee: will send the mail".
    small = not weak and modal not in whole(lexicon.infinitive) and is_nick(named, lexicon)
    return named if small or is_owner(named, context) else None


def _named(before: str, context: Context) -> tuple[str | None, str]:
    """Return the person that *before* ends with, and *before* without what tells more of her."""
    lexicon = context.lexicon
    plain = _behind_adverbial(before, lexicon)
    if plain != before and (named := person_at_end(plain, context)) == plain.strip():
        return named, plain  # "In reply to Cllr Poe, the Clerk agreed to": not a list of two
    subject = person_at_end(before[clause(before, lexicon) :], context)
    short = without_aside(before, lexicon) if subject is None else before
    told = named_in_aside(before, context) if short != before else None
    if told is not None:
        return told, before
    if short != before:
        begin = clause(short, lexicon)
        named = person_at_end(short[begin:], context)
        if named is not None and named == short[begin:].strip():
            return named, short
    return subject, before


def _next_in_list(sentence: str, match: re.Match[str], context: Context) -> str | None:
    """Return the second owner of "Ann to chase and Bob to pay", "… and that Bob would pay"."""
    lexicon = context.lexicon
    modal = match["modal"].lower()
    again = modal in whole((*lexicon.infinitive, *lexicon.is_to, *lexicon.reported))
    if not again or match["verb"] not in whole(lexicon.task_verbs):
        return None
    before = before_verb(sentence, match)
    subject = person_at_end(before, context)
    if subject is None or is_body(subject, lexicon):
        return None
    head = before[: len(before) - len(subject)].lower().split()
    if head and head[-1] in whole(lexicon.subordinators):
        head.pop()
    return subject if head and head[-1] in whole(lexicon.joining) else None


def _has_to(before: str, match: re.Match[str], context: Context) -> str | None:
    """Return who still has to do something; "Ann had to leave" is past."""
    lexicon = context.lexicon
    now = match["perfect"].lower() not in whole(lexicon.past_perfects)
    works = now and match["verb"] in whole(lexicon.task_verbs)
    if now and first_names(before, doing(match, lexicon), context, loose=False) is not None:
        return before
    subject = person_at_end(before, context) if works else None
    return subject if subject == before and _is_one(before, context) else None


def _told_to(before: str, match: re.Match[str], context: Context, *, loose: bool) -> str | None:
    """Return who is to do something: "the Clerk" of "Clerk to write" or "…, HR to chase".

    "asked the Clerk to" is a request, "wanted Ann to" a wish: a bare "to" needs a clause.
    """
    lexicon = context.lexicon
    verb = match["verb"].lower()
    if verb in lexicon.be_words and not is_task(match, "", lexicon, promise=False):
        return None
    known = is_known(match, lexicon)
    if loose and known and is_nick(before, lexicon):
        return before
    works = lexicon.personal_verbs if verb in whole(lexicon.given_verbs) else ()
    named = first_names(before, (*doing(match, lexicon), *works), context, loose=loose)
    if named is not None:
        return named
    if loose and ":" not in before and len(before.split()) <= GROUP and is_body(before, lexicon):
        return before  # "IT team to fix it": the last word says what it is
    each = opening(lexicon.quantifiers).match(before)
    short = before[each.end() :].lstrip() if each is not None else before
    if known and short and all(_may_do(one, context) for one in split_people(short, lexicon)):
        return before  # "HR to chase", "Each SIG to meet", "School and PTA to tell the parents"
    if before and all(map(context.roster.knows, split_people(before, context.lexicon))):
        return before  # nicknames in small letters
    if not may_end_person(before, lexicon):
        return None
    start = clause(before, lexicon)
    subject = person_at_end(before[start:], context)
    if subject is None or before[start:].strip() != subject:
        # "The work is outstanding, HR to chase."
        comma = before.rfind(", ") + 2
        subject = person_at_end(before[comma:], context) if comma > 2 else None
        if subject is None or before[comma:].strip() != subject:
            return None
        start = comma
    if before[:start].endswith("("):
        return None
    if not known and not loose:
        # Whoever is on the roster may be given any task; of others only verbs of work tell.
        certain = start == 0 and is_definite(subject, context)
        known = certain and verb not in whole(lexicon.no_verbs)
    return subject if known or loose else None


def _may_do(text: str, context: Context) -> bool:
    """Whether *text* is somebody whom work is given to by a bare "to", on the roster or not."""
    lexicon = context.lexicon
    low = text.lower()
    if UNKNOWN.fullmatch(text) is not None:
        return {low, low.removesuffix("s")}.isdisjoint(whole(lexicon.no_initials))
    named = without_the(low, lexicon) in whole((*lexicon.doers, *lexicon.offices))
    return named or context.roster.knows(text)


def _binds(
    modal: str,
    match: re.Match[str],
    subject: str,
    before: str,
    context: Context,
    *,
    promise: bool,
) -> bool:
    """Whether *subject* is bound by the verb, or only spoken of."""
    lexicon = context.lexicon
    head = before[: len(before) - len(subject)]
    verb = match["verb"].lower()
    if promise:
        if verb in whole(lexicon.body_acts) and not _is_one(subject, context):
            return False
        return not is_past(match, lexicon) or is_told(head, lexicon.speech, lexicon)
    if is_body(subject, lexicon):
        desk = verb in whole(lexicon.desk_verbs)
        office = subject.rsplit(None, 1)[-1].lower() in whole(lexicon.doing_bodies)
        if modal in whole(lexicon.views) or modal in whole(lexicon.needs):
            return is_told(head, lexicon.binding, lexicon)
        told = is_told(head, lexicon.speech, lexicon)
        return (desk and (office or told)) or (told and verb in whole(lexicon.deliberating))
    if modal not in whole(lexicon.weak_modals):
        return True
    if modal in whole(lexicon.needs) or modal in whole(lexicon.views):
        if is_told(head, lexicon.binding, lexicon):
            return True
        first = not head.strip() or head.rstrip().endswith(":")
        return first and verb in lexicon.task_verbs and is_definite(subject, context)
    if is_told(head, lexicon.speech, lexicon):
        return verb not in whole(lexicon.body_acts) or is_definite(subject, context)
    # "The Clerk is to obtain quotes", "The Clerk would chase the county" (British clerks).
    opens = not head.strip() or head.rstrip().endswith((".", ":", "-", "–"))
    opens = opens or CARRIED.fullmatch(head) is not None
    opens = opens or head.rstrip().rsplit(None, 1)[-1].lower() in whole(lexicon.but_words)
    opens = opens or _goes_on(head, lexicon)
    works = verb in whole(lexicon.task_verbs) or verb in lexicon.be_words
    bound = modal in whole(lexicon.is_to) and are_persons(subject, context)
    return opens and works and (bound or is_definite(subject, context))


def _goes_on(head: str, lexicon: Lexicon) -> bool:
    """Whether *head* tells something, with "and" behind it: "It was passed round and the Clerk"."""
    words = head.lower().split()
    told = whole((*lexicon.subordinators, *lexicon.doubts, *lexicon.conditions, *lexicon.views))
    return len(words) > TOLD and words[-1] in whole(lexicon.conjunctions) and told.isdisjoint(words)


def _is_one(subject: str, context: Context) -> bool:
    return len(split_people(subject, context.lexicon)) == 1 and is_definite(subject, context)
