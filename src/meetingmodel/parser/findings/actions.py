"""Actions: marked lines, entries of task sections, and commitments in prose.

In: a draft and its context.  Out: the actions in it, with owners and due words.
Never: takes an organisation's plan, a passive without an actor or a condition for a task.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ...model import Action, Person
from ..drafts import Draft
from ..due import find_due
from ..lexicon.words import Lexicon
from ..names import is_name
from ..people import is_person, may_end_person, person_patterns, split_people
from ..phrases import bare, gate, opening, phrase, tokens, whole
from ..sentences import sentences
from .context import Context

OWNER_TAG = re.compile(r"\[(?P<owner>[A-Z][^\]\[]{1,60})\]\s*[:–-]?\s*")
BOX = re.compile(r"\[[ xX✓]?\]\s*")
AT_NAME = re.compile(r"@(?P<owner>[A-Za-z][\w.-]{1,30})[:,]?\s+(?:to\s+)?")
STATUS_TAG = re.compile(r"\s*\[(?P<status>[A-Z ]{3,20})\]\s*$")
SINGLE = re.compile(r"[A-Z][a-z]+(?:\s+[A-Z][a-z]*\.?)?")
OWNER_AFTER = re.compile(r"\s*\((?P<owner>[A-Z][^()]{1,50})\)\.?\s*$")
OWNER_BEFORE = re.compile(r"(?P<owner>[A-Z][^:;.!?]{1,50}?)\s*(?::|\s[-–—]\s)\s*(?=\S)")


def find_actions(draft: Draft, context: Context) -> Iterator[Action]:
    """Yield the actions of *draft*."""
    lexicon = context.lexicon
    marked = _marked(draft, context)
    if marked is not None:
        yield from marked
        return
    places = sentences(draft.text, lexicon)
    if context.tasks and (draft.level >= 0 or len(places) < 3):
        entry = _entry(draft, context)
        if entry is not None:
            yield entry
            return
    text = draft.text
    for start, stop in places:
        owners = commitment(text[start:stop], context, loose=context.tasks)
        if owners:
            yield _action(draft, start, stop, owners, context)


@lru_cache(maxsize=8)
def _label(lexicon: Lexicon) -> re.Pattern[str]:
    labels = "|".join(sorted(map(re.escape, lexicon.action_labels), key=len, reverse=True))
    return re.compile(
        rf"\W{{0,3}}(?:(?i:{labels}))\b\s*(?:\#?\d{{1,3}})?\s*"
        rf"(?:(?P<owner>[A-Z][\w./&-]*(?:[ ,]+(?:and\s+)?[A-Z][\w.-]*){{0,3}})\s*(?::|[-–—]\s)"
        r"|(?::|[-–—]\s))\s*"
    )


def _marked(draft: Draft, context: Context) -> list[Action] | None:
    """Return the action that a mark at the start of the draft announces."""
    text = draft.text
    lexicon = context.lexicon
    match = _label(lexicon).match(text)
    start, owners = 0, []
    inner = BOX.match(text) if draft.marker[:1] != "[" else None
    if inner is not None:
        start = inner.end()
    if match is not None and match.end() < len(text):
        start = match.end()
        owners = owners_of(match["owner"], context) if match["owner"] else []
    tag = OWNER_TAG.match(text, start)
    if tag is not None and tag.end() < len(text) and is_owner(tag["owner"], context):
        owners, start = owners_of(tag["owner"], context), tag.end()
    at = AT_NAME.match(text, start) if tag is None else None
    if at is not None and at.end() < len(text):
        owners, start = [context.roster.person(at["owner"])], at.end()
    mark = inner[0] if inner is not None else draft.marker
    box = mark[:1] == "["
    if box and mark[1:2] in ("x", "X", "✓"):
        return []
    if not start and not box:
        return None
    if box and not start and draft.role == "attendance":
        return None
    status = STATUS_TAG.search(text)
    stop = status.start() if status else len(text)
    if status and bare(status["status"]) in (*lexicon.done_words, *lexicon.cancelled_words):
        return []
    if not owners:
        owners, start = _named_before(text, start, stop, context)
    if not owners:
        task = text[start:stop]
        owners = _named_after(task, context) or commitment(task, context, loose=True)
    ends = sentences(text[start:stop], lexicon)
    if ends and not box:
        stop = start + ends[0][1]
    return [_action(draft, start, stop, owners, context)]


def _entry(draft: Draft, context: Context) -> Action | None:
    """Return the action that a line of a task section is."""
    text = draft.text
    lexicon = context.lexicon
    if (
        not text
        or text.endswith((":", "?"))
        or bare(text) in whole(lexicon.nobody)
        or len(text) > 500
    ):
        return None
    if phrase(lexicon.done_words).search(text[-30:]) and STATUS_TAG.search(text):
        return None
    owners, start = _named_before(text, 0, len(text), context)
    if owners:
        return _action(draft, start, len(text), owners, context)
    owners = _named_after(text, context)
    if owners:
        return _action(draft, 0, len(text), owners, context)
    owners = commitment(text, context, loose=True)
    if owners:
        places = sentences(text, lexicon)
        return _action(draft, 0, places[0][1] if places else len(text), owners, context)
    first = text.split(None, 1)[0].lower().strip(",:")
    if first in whole(lexicon.task_verbs) and draft.level >= 0:
        return _action(draft, 0, len(text), [], context)
    return None


def _named_before(text: str, start: int, stop: int, context: Context) -> tuple[list[Person], int]:
    """Return the owner of "Name: task" or "Name – task" and where the task begins."""
    match = OWNER_BEFORE.match(text, start, stop)
    if match is None or not is_owner(match["owner"], context):
        return [], start
    owners = owners_of(match["owner"], context)
    first = text[match.end() : stop].split(None, 1)[0].lower() if match.end() < stop else ""
    # "Michelle: will create a list" keeps the name; "Michelle: create a list" does without.
    return owners, start if first in whole(context.lexicon.modals) else match.end()


def _named_after(text: str, context: Context) -> list[Person]:
    """Return the owner in brackets at the end: "print the posters (Ann)"."""
    after = OWNER_AFTER.search(text)
    if after is None or not is_owner(after["owner"], context):
        return []
    return owners_of(after["owner"], context)


def is_owner(text: str, context: Context) -> bool:
    """Whether *text* names people, groups or offices that a task can be given to."""
    parts = split_people(text)
    lexicon = context.lexicon
    return bool(parts) and all(
        is_person(part, context.roster, lexicon)
        or (is_name(part, lexicon, most=3) and not part.lower().startswith("note"))
        or part.lower() in ("all", "everyone", "tbd")
        for part in parts
    )


def owners_of(text: str, context: Context) -> list[Person]:
    """Return the persons that *text* joins by commas, slashes and "and"."""
    return [context.roster.person(part) for part in split_people(text)]


def _action(draft: Draft, start: int, stop: int, owners: list[Person], context: Context) -> Action:
    text = draft.text[start:stop]
    due, due_text = find_due(text, context.frame)
    return Action(
        text,
        owners=tuple(owners),
        due=due,
        due_text=due_text,
        at=(start, stop),
        span=draft.span_at(start, stop),
    )


@lru_cache(maxsize=8)
def _modal(lexicon: Lexicon) -> re.Pattern[str]:
    modals = "|".join(
        sorted((re.escape(w).replace(r"\ ", r"\s+") for w in lexicon.modals), key=len, reverse=True)
    )
    softeners = "|".join(map(re.escape, lexicon.softeners))
    return re.compile(
        rf"\s(?P<modal>{modals})\s+(?:(?:{softeners})\s+){{0,2}}(?P<verb>[a-z][\w-]*)(?P<next>\s+[\w-]+)?",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _request(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    several, _, _, _ = person_patterns(lexicon)
    asks = "|".join(map(re.escape, lexicon.requests))
    passive = "|".join(map(re.escape, lexicon.asked))
    active = re.compile(
        rf"\b(?i:{asks})\s+(?i:that\s+)?(?P<owner>{several})\s+(?:(?:to|should|would|will)\s+)?(?P<verb>[a-z][\w-]*)"
    )
    asked = re.compile(rf"\s(?i:{passive})\s+(?P<verb>[a-z][\w-]*)")
    return active, asked


def commitment(sentence: str, context: Context, *, loose: bool = False) -> list[Person]:
    """Return who commits to something, or is asked to do it, in *sentence*; nobody: no action.

    *loose* is for lines that are marked as tasks: there "Ann to …" needs no known verb.
    """
    lexicon = context.lexicon
    words = tokens(sentence)
    if words.isdisjoint(gate(lexicon.modal_gates)):
        return []
    if opening(lexicon.conditions).match(sentence):
        return []
    owners: list[str] = []
    for match in _modal(lexicon).finditer(" " + sentence):
        owner = _subject(sentence, match, context, loose=loose)
        if owner is not None:
            owners += [one for one in split_people(owner) if one not in owners]
    if not owners:
        if not words.isdisjoint(gate(lexicon.requests)):
            owners = _asked(sentence, context)
        owners = owners or _resolved(sentence, context)
    if not owners and not words.isdisjoint(gate(lexicon.passive_by)):
        owners = _by_whom(sentence, context)
    return [context.roster.person(owner) for owner in owners]


def _asked(sentence: str, context: Context) -> list[str]:
    """Return who is asked to do something: "asked the Clerk to …", "members are encouraged …"."""
    active, asked = _request(context.lexicon)
    match = active.search(sentence)
    if match is not None and _is_request(match["verb"], context):
        return split_people(match["owner"]) if _is_person_phrase(match["owner"], context) else []
    match = asked.search(sentence)
    if match is not None and _is_request(match["verb"], context):
        owner = _person_at_end(sentence[: match.start()], context)
        return split_people(owner) if owner is not None else []
    return []


def _is_request(verb: str, context: Context) -> bool:
    lexicon = context.lexicon
    return verb not in whole(lexicon.question_words) and verb not in whole(lexicon.hindrances)


@lru_cache(maxsize=8)
def _clauses(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    several, _, _, one = person_patterns(lexicon)
    subs = "|".join(lexicon.subordinators)
    be = "|".join(lexicon.passive_by)
    return (
        re.compile(
            rf"(?:^|[:.)]\s+)\W{{0,3}}(?i:{subs})\s+(?P<owner>{several})\s+(?:(?:to|will|also)\s+){{0,2}}(?P<verb>[a-z][\w-]*)"
        ),
        re.compile(rf"\b(?:{be})\s+[a-z]+(?:ed|en|t)\s+(?:[a-z]+\s+){{0,2}}by\s+(?P<owner>{one})"),
    )


def _resolved(sentence: str, context: Context) -> list[str]:
    """Return who gets a task by a resolution: "That HR contact the contractor"."""
    match = _clauses(context.lexicon)[0].search(sentence)
    if match is None or match["verb"] not in whole(context.lexicon.task_verbs):
        return []
    return split_people(match["owner"]) if _is_person_phrase(match["owner"], context) else []


def _by_whom(sentence: str, context: Context) -> list[str]:
    """Return who will do what is to be done: "an update would be emailed round by HR"."""
    match = _clauses(context.lexicon)[1].search(sentence)
    if match is None or not context.roster.knows(match["owner"]):
        return []
    return [match["owner"]]


def _is_person_phrase(text: str, context: Context) -> bool:
    parts = split_people(text)
    return bool(parts) and all(is_person(part, context.roster, context.lexicon) for part in parts)


def _subject(sentence: str, match: re.Match[str], context: Context, *, loose: bool) -> str | None:
    """Return the person before a modal verb, if what follows is a task."""
    lexicon = context.lexicon
    modal = " ".join(match["modal"].lower().split())
    verb = match["verb"].lower()
    if not _is_task(modal, verb, match["next"], lexicon, loose=loose):
        return None
    before = sentence[: max(match.start("modal") - 1, 0)].rstrip()
    if before.endswith(":") and not before[:-1].count(":"):
        # "Michelle: will send out the draft"
        named = before[:-1].strip(" *•-")
        return named if is_owner(named, context) else None
    if modal == "to":
        return _told_to(before, context, loose=loose)
    subject = _person_at_end(before[_clause(before) :], context)
    if subject is None and loose and SINGLE.fullmatch(before):
        subject = before
    if subject is None:
        tail = before.rsplit(None, 1)[-1].lower() if before else ""
        first = before.split(",")[0]
        if tail in ("and", "but", "also") or tail in lexicon.pronouns:
            subject = _person_at_start(first, context)
            if tail in ("i", "we", "it", "who", "this", "that"):
                return None
    if subject is None:
        return None
    if modal in lexicon.weak_modals or _is_body(subject, lexicon):
        pronoun = before.rsplit(None, 1)[-1].lower() in lexicon.pronouns if before else False
        told = _is_told(before[: len(before) - len(subject)], lexicon)
        if not (told or loose or (pronoun and not _is_body(subject, lexicon))):
            return None
    return subject


def _told_to(before: str, context: Context, *, loose: bool) -> str | None:
    """Return who is to do something: "the Clerk" of "Clerk to write" or "…, HR to chase".

    "asked the Clerk to" is a request, "wanted Ann to" a wish: a bare "to" needs a clause.
    """
    if not may_end_person(before, context.lexicon):
        return None
    start = _clause(before)
    subject = _person_at_end(before[start:], context)
    if subject is None and loose and SINGLE.fullmatch(before):
        subject = before
    if subject is not None and before[start:].strip() == subject:
        return None if before[:start].endswith("(") else subject
    comma = before.rfind(", ") + 2
    last = _person_at_end(before[comma:], context) if comma > 2 else None
    return last if last is not None and before[comma:].strip() == last else None


def _is_told(head: str, lexicon: Lexicon) -> bool:
    """Whether a verb of saying or agreeing leads to what follows: "… agreed that", "… said"."""
    words = head.lower().split()
    while words and words[-1] in lexicon.subordinators:
        words.pop()
    return bool(words) and words[-1] in whole(lexicon.speech)


def _is_body(subject: str, lexicon: Lexicon) -> bool:
    """Whether a whole body is meant ("the committee"): what it will do is a plan, not a task."""
    return subject.rsplit(None, 1)[-1].lower() in whole(lexicon.body_ends)


def _is_task(
    modal: str, verb: str, following: str | None, lexicon: Lexicon, *, loose: bool
) -> bool:
    if verb in whole(lexicon.hindrances):
        return False
    if verb == "be":
        return (following or "").strip().endswith("ing")
    if modal == "to":
        return loose or verb in whole(lexicon.task_verbs)
    return True


def _clause(before: str) -> int:
    """Return where the clause begins that *before* ends in."""
    place = 0
    for mark in (". ", "; ", ": ", " - ", " – ", " that ", ", and ", "(", " which "):
        found = before.rfind(mark)
        if found >= 0:
            place = max(place, found + len(mark))
    return place


def _person_at_end(text: str, context: Context) -> str | None:
    if not may_end_person(text, context.lexicon):
        return None
    _, at_end, _, _ = person_patterns(context.lexicon)
    match = at_end.search(text[-80:])
    if match is None:
        return None
    phrase_text = match[0].strip(" ,")
    return phrase_text if _is_person_phrase(phrase_text, context) else None


def _person_at_start(text: str, context: Context) -> str | None:
    _, _, at_start, _ = person_patterns(context.lexicon)
    match = at_start.match(text)
    if match is None:
        return None
    phrase_text = match[0].strip(" ,")
    while phrase_text and not _is_person_phrase(phrase_text, context):
        phrase_text = phrase_text.rpartition(" ")[0]
    return phrase_text or None
