"""Who promises where no name stands right before the verb: pronouns, nouns and clauses.

In: what stands before a word of promise, and what was said before.  Out: somebody as written.
Never: guesses whom a pronoun means where nobody began one of the last sentences.
"""

import re
from functools import lru_cache
from itertools import pairwise

from attrs import frozen

from ....model import Person
from ...language.phrases import any_of, bare, opening, whole
from ...lexicon.words import Lexicon
from ...people.roster import split_people, without_the
from ..context import Context
from .modals import is_known
from .owners import is_body, is_definite, nouns, person_at_start
from .tellers import are_told, is_speaking, is_told, is_told_of, says, teller

# What a clerk carries forward has the number of the old minute in front: "4.4xi)", "4. 4.5iv)".
CARRIED = re.compile(r"(?:\W{0,2}[A-Z]{0,4}[ .-]?\d[\w./-]{0,12}[.):\]]\s+){1,2}")
PARTS = re.compile(r",\s|\s[-–—]\s|:\s|;\s")
MARKS = ("; ", ": ", " - ", " – ", "(")
SENTENCE = re.compile(r"(?:[^.!?]|\.(?=\S|\s[a-z]))+[.!?]?\s*")
NAME = re.compile(r"(?<![\w.@-])[A-Z][a-z]+(?![\w@-])")
APOSTROPHE = re.compile(r"[\s'’]")
NAMED = re.compile(r"(?<![\w.@-])([A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?),$")

BACK = 3  # so far back, in sentences, a pronoun reaches
HEAD = " :*_-–—"  # what stands behind a name over a list
LINE = 40  # such a name is no longer


@frozen
class Lead:
    """What leads to a sentence: the text before it, who speaks, and who got the last task.

    *reporter*: whose report it stands in, by the title.
    """

    before: str = ""
    speaker: str | None = None
    owners: tuple[Person, ...] = ()
    reporter: str | None = None


def by_pronoun(modal: str, before: str, context: Context, said: Lead) -> str | None:
    """Return whom "he", "they", "I" or "… and will" means, as written before."""
    lexicon = context.lexicon
    words = before.rsplit(None, 1)
    tail = words[-1].lower() if words else ""
    head = before[: len(before) - len(tail)].rstrip()
    weak = modal in whole(lexicon.weak_modals)
    if tail in whole(lexicon.oneself):
        # "I'll file it" promises, "I think I will" ponders.
        opens = not head or head.endswith((":", ",", ":*", ":**", "*:", ">", " -", " –", " —"))
        return said.speaker if opens and not weak else None
    if modal in whole(lexicon.needs) or modal in whole(lexicon.views):
        return None
    if tail in whole(lexicon.relatives) and head.endswith(","):
        # "The key is with Cy Poe, who will copy it."
        named = NAMED.search(head) if modal in whole(lexicon.plain_promises) else None
        return named[1] if named is not None and context.roster.knows(named[1]) else None
    if tail in whole(lexicon.joining) and bare(head) in whole(lexicon.third_persons):
        tail, head = bare(head), ""  # "She also will call"
    if tail in whole(lexicon.joining):
        promise = modal in whole(lexicon.promises) and modal not in whole(lexicon.plain_promises)
        who = teller(head, context) if promise else None
        begun = head[clause(head, lexicon) :]
        return who or _in_parts(begun, context) or _begun(begun, head, context, said)
    if tail not in whole(lexicon.third_persons) or is_told(head, lexicon.doubts, lexicon):
        return None
    if not head:
        # "Bob reported … . He would send the dates": minutes tell so what was said.
        bound = not weak or modal in whole(lexicon.is_to)
        told = modal in whole(lexicon.reported)
        return antecedent(tail, context, said, told=told) if bound or told else None
    doubtful = whole(lexicon.conditions) - whole(lexicon.auxiliaries)  # "They were told that"
    if weak and not doubtful.isdisjoint(head.lower().split()):
        return None  # "Jan said if they ever answer she would ask"
    if tail in whole(lexicon.plural_persons) and not _opens_clause(head, lexicon):
        return None  # "the budgets they were going to discuss"
    if is_told_of(head, lexicon):
        return None  # "Ann met the doctor, who said she would": the doctor
    # "Ann said that she would"; "It was suggested that Ann write, and she agreed to do so".
    after = _after_that(head, lexicon)
    first = None if are_told(head[:after], lexicon) else _in_parts(head, context)
    found = first or _in_parts(head[after:], context)
    if found is None and says(tail, head, lexicon):
        return antecedent(tail, context, said)  # "She said that she would"
    # "In reply to Cllr Poe he undertook to look into it": who spoke before.
    return found if found is not None or weak else antecedent(tail, context, said)


def _opens_clause(head: str, lexicon: Lexicon) -> bool:
    """Whether what stands behind *head* is a clause of its own, and tells of no noun before it."""
    last = head.rpartition(" ")[2].lower()
    joined = (*lexicon.subordinators, *lexicon.clause_words, *lexicon.joining, *lexicon.adverbials)
    return not last[-1:].isalpha() or last in whole((*joined, *lexicon.speech, *lexicon.binding))


def _begun(part: str, head: str, context: Context, said: Lead) -> str | None:
    """Return whom the pronoun means that *part* begins with: "He asked about it" before "and will".

    So what is told of him goes on; "She's looking for one and will let us know". *part* is the
    last clause of *head*: "Bob Roe, the warden said that he has the key" before "and will".
    """
    first = APOSTROPHE.split(part.lstrip(), maxsplit=1)[0].lower()
    if first in whole(context.lexicon.oneself):
        return said.speaker
    if first not in whole(context.lexicon.third_persons):
        return None
    return teller(head, context) or antecedent(first, context, said)


def by_nobody(match: re.Match[str], context: Context, said: Lead) -> str | None:
    """Return who promises where the sentence leaves it out: "Ann likes the box. Will paint it."."""
    if not is_known(match, context.lexicon):
        return None
    previous = (_sentences(said.before, context.lexicon) or [""])[-1]
    subject = person_at_start(previous, context)
    if subject is None or not is_definite(subject, context) or is_body(subject, context.lexicon):
        return said.speaker
    return subject if len(split_people(subject, context.lexicon)) == 1 else None


def names_one(text: str, context: Context) -> bool:
    """Whether *text* is somebody's name and nothing else: "Mark -" over a list."""
    named = text.strip(HEAD)
    return bool(named) and len(named) < LINE and person_at_start(named, context) == named


def _after_that(head: str, lexicon: Lexicon) -> int:
    places = (head.find(f" {word} ") + len(word) + 2 for word in lexicon.subordinators)
    return max(places, default=0)


def _in_parts(head: str, context: Context) -> str | None:
    """Return the person that a part of *head* begins with: "…, Ann Lee confirmed that".

    Of "Oak Cottage – Chairman has a price which he" that is who holds an office, or is known.
    """
    lexicon = context.lexicon
    joined = opening((*lexicon.joining, *lexicon.but_words))
    parts = [
        part[lead.end() :] if (lead := joined.match(part)) else part for part in PARTS.split(head)
    ]
    found = [
        _office_at_start(part, lexicon) or person_at_start(part.lstrip(), context) for part in parts
    ]
    people = [person for person in found if person is not None]
    return next((one for one in people if is_definite(one, context)), next(iter(people), None))


def with_speaker(subject: str, before: str, modal: str, context: Context, said: Lead) -> str:
    """Return both of "Bob said that he and Cy will look at it", where *subject* is Cy."""
    lexicon = context.lexicon
    ahead, _, joiner = before.removesuffix(subject).rstrip().rpartition(" ")
    several = ahead.rpartition(" ")[2].lower() in whole(lexicon.plural_persons)
    if several or joiner not in whole(lexicon.name_joiners):
        return subject
    other = by_pronoun(modal, ahead, context, said)
    return f"{other}, {subject}" if other is not None else subject


def antecedent(pronoun: str, context: Context, said: Lead, *, told: bool = False) -> str | None:
    """Return whom a pronoun at the start of a sentence means: who began one of the last.

    *told*: who said something there, which the sentence goes on with.
    """
    lexicon = context.lexicon
    several = pronoun in whole(lexicon.plural_persons)
    if several and said.owners and (said.owners[1:] or not said.owners[0].full_name):
        return ", ".join(one.name for one in said.owners)
    for previous in reversed(_sentences(said.before, lexicon)[-BACK:]):
        office = None if several else _office_at_start(previous, lexicon)
        subject = office or person_at_start(previous, context)
        subject = subject or (None if told else _only_one(previous, context))
        if subject is not None and (several or office or not _are_many(subject, lexicon)):
            # "The Secretary would ring the mill. He would print signs": he has the first one, too.
            theirs = said.owners and all(one.name in subject for one in said.owners)
            if told and not theirs and not is_speaking(previous, subject, lexicon):
                return None
            return subject if (len(split_people(subject, lexicon)) > 1) == several else None
    if told:
        return None
    if several:
        return None
    # "Over the summer, Ann will write. She also will call": who got the task before.
    return said.owners[0].name if len(said.owners) == 1 else said.reporter


def _are_many(subject: str, lexicon: Lexicon) -> bool:
    """Whether "he" cannot be *subject*: "the Council", "the Board of Trustees", "staff"."""
    parts = subject.lower().split()
    heads = [one for one, of in pairwise(parts) if of in whole(lexicon.office_of)]
    bodies = whole((*lexicon.body_ends, *lexicon.groups))
    several = opening(lexicon.quantifiers).match(without_the(subject, lexicon)) is not None
    return several or is_body(subject, lexicon) or not bodies.isdisjoint((*heads, subject.lower()))


def _sentences(text: str, lexicon: Lexicon) -> list[str]:
    """Return the sentences of *text*; the point of "Dr. Lee" ends none."""
    if ". " in text:
        text = _pointed(lexicon).sub(lambda title: title[0][:-1], text)
    return SENTENCE.findall(text)


@lru_cache(maxsize=8)
def _pointed(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"\b(?i:{any_of(lexicon.personal_titles)})\.(?=\s[A-Z])")


def _office_at_start(sentence: str, lexicon: Lexicon) -> str | None:
    """Return "The Treasurer" of "The Treasurer reported on the accounts."."""
    match = _held(lexicon).match(sentence.lstrip())
    if match is None or match["next"] in whole(lexicon.conjunctions):
        return None  # "The Clerk and the Treasurer"
    return match["office"]


@lru_cache(maxsize=8)
def _held(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of an office without a name, and the word behind it."""
    the, office = any_of(lexicon.definite_articles), any_of(lexicon.offices)
    of_what = r"(?:[A-Z][\w'’-]+\s+){0,3}"  # "the Public Works Director"
    return re.compile(rf"(?P<office>(?i:{the})\s+{of_what}(?i:{office}))\s+(?P<next>[a-z]+)")


def _only_one(sentence: str, context: Context) -> str | None:
    """Return the one attendee whom *sentence* names: "There was a question from Cy."."""
    found: dict[str | None, str] = {}
    for word in NAME.findall(sentence):
        if context.roster.knows(word):
            found.setdefault(context.roster.full_name(word) or word, word)
    return next(iter(found.values())) if len(found) == 1 else None


def by_nouns(before: str, context: Context) -> str | None:
    """Return somebody whom no list names, before a word of promise: "the contractor agreed to"."""
    lexicon = context.lexicon
    head, _, tail = before.rpartition(" ")
    if tail.lower() in whole(lexicon.joining):
        before = head.rstrip(" ,")
    words = PARTS.split(before[clause(before, lexicon) :])[-1].split()
    cut = next((n for n, word in enumerate(words) if word in whole(lexicon.auxiliaries)), 0)
    if whole(lexicon.passives) & {*words[cut + 1 :]} and cut:
        return None  # "The tiles were shown and it was agreed to …" binds nobody
    if cut and words[-1].endswith(lexicon.gerund_ends):
        return None  # "The dull bit is finding drivers to come"
    subject = " ".join(words[:cut] if cut else words)
    if nouns(lexicon).fullmatch(subject) is None or subject.split()[-1] in lexicon.no_promisers:
        return None
    return subject


def clause(before: str, lexicon: Lexicon) -> int:
    """Return where the clause begins that *before* ends in."""
    place = 0
    for mark in (*MARKS, *(f" {word} " for word in lexicon.clause_words)):
        found = before.rfind(mark)
        if found >= 0:
            place = max(place, found + len(mark))
    return place
