"""Promises in prose: "Ann will send it", "Bob agreed to look into it", "the Clerk to chase".

In: a sentence, and what stands before it.  Out: the names of those who are to act.
Never: takes an organisation's plan, a wish, a suggestion or a condition for a task.
"""

import re

from ...language.phrases import opening, whole
from ...lexicon.words import Lexicon
from ...people.roster import split_people
from ..context import Context
from .asides import named_in_aside, without_aside, without_grades
from .binding import binds, is_one
from .groups import group_bound
from .modals import before_verb, doing, is_known, is_past, is_task, is_wish, modals_in
from .nicknames import first_names, is_nick, only_forenames, with_known
from .owners import (
    is_body,
    is_owner,
    person_at_end,
    person_at_start,
)
from .some_of_them import some_of_them
from .subjects import Lead, by_nobody, by_nouns, by_pronoun, clause, names_one, with_speaker
from .tellers import is_told
from .told_to import has_to, told_to

NUMBER = re.compile(r"^\W{0,2}(?:[A-Z]{0,4}[ .-]?\d[\w./-]{0,12}|[a-z]{1,3})[.):\]]?\s+(?=[A-Z@])")
TAGGED = re.compile(r":\s*\[[^\[\]]{1,60}\]$")  # "Ann: [draft-4] Will post it"
AMPERSAND = re.compile(r"\s&\s?|\s?&\s")  # "AL &BR to arrange it"
PAIR = re.compile(r"[A-Z]{2}")  # the initials of a person, and hardly those of a body


MARK = 30  # the shorthand of a motion is no longer

NOTHING = Lead()


def promised(sentence: str, context: Context, said: Lead, *, loose: bool) -> list[str]:
    """Return who promises or is to do something in *sentence*.

    *loose* is for lines that are marked as tasks: there "Ann to …" needs no known verb.
    """
    joined = AMPERSAND.sub(f" {context.lexicon.conjunctions[0]} ", sentence)
    sentence = without_grades(joined, context)
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
            return has_to(before, match, context)
        bare = NUMBER.sub("", before).rstrip(" –—-")  # "Ann – to write"
        bare = _behind_agreed(bare, context.lexicon)
        return told_to(bare or before, match, context, loose=loose)
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
        return said.speaker  # "Ann: for the fair, will bake the bread"
    nicks = _called(modal, before, match, context, loose=loose, agreed=agreed)
    if nicks is not None:
        alone = nicks == _behind_adverbial(NUMBER.sub("", before), lexicon)
        return None if promise and alone and is_past(match, lexicon) else nicks
    subject, before = _named(before, context)
    if subject is not None:
        bound = loose or binds(modal, match, subject, before, context, promise=promise)
        return with_speaker(subject, before, modal, context, said) if bound else None
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


def _called(
    modal: str, before: str, match: re.Match[str], context: Context, *, loose: bool, agreed: bool
) -> str | None:
    """Return who is called by first names, nicknames or work, which no list need have."""
    lexicon = context.lexicon
    group = group_bound(before, modal, match, lexicon)
    if group is not None:
        return group
    does = doing(match, lexicon)
    last = before[clause(before, lexicon) :]
    if modal in whole(lexicon.weak_modals) and modal not in whole(lexicon.needs):
        # "Ann agreed that Mia should write"
        told = agreed and is_known(match, lexicon)
        return only_forenames(last, does, context) if told else None
    head = _behind_adverbial(NUMBER.sub("", before), lexicon)
    named = first_names(head, does, context, loose=loose) or with_known(last, does, context)
    # "Fair – Mia and Joe will print it", "Tickets are needed, Mia will call the theatre."
    parts = (last, before.rpartition(", ")[2])
    return named or next(filter(None, (only_forenames(one, does, context) for one in parts)), None)


def _himself(
    subject: str | None, before: str, match: re.Match[str], context: Context
) -> str | None:
    """Return *subject* if "they" are not others.

    "Ann said they would be paying interest" tells of a firm, and so does "Mr Roe stated that they
    will put rooms in the attic"; "The Engineer agreed they would look" names an office.
    """
    lexicon = context.lexicon
    said, _, last = before.rpartition(" ")
    they = last.lower() in whole(lexicon.plural_persons)
    if subject is None or not they or not is_one(subject, context):
        return subject
    office = opening(lexicon.definite_articles).match(subject) is not None
    agreed = said.rpartition(" ")[2].lower() in whole(lexicon.binding)
    return subject if (office or agreed) and match["verb"] not in lexicon.be_words else None


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
    """Return who began "Ann has the key, will copy it", where nobody is told to say it.

    "Dee applied for it; will report" goes on in the same way.
    """
    lexicon = context.lexicon
    if not before.endswith((",", ";")) or modal not in whole(lexicon.plain_promises):
        return None
    subject = person_at_start(before, context)
    said = not whole(lexicon.clause_words).isdisjoint(before.lower().split())
    return subject if subject is not None and not said and is_one(subject, context) else None


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
