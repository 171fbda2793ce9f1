"""Who is named before and behind a task: "Ann: …", "[Ann] …", "@ann …", "… (Ann)", "… – Ann".

In: the text of a line, and the context.  Out: the owners, and where the task begins.
Never: takes a status or a day that stands there for somebody.
"""

import re
from functools import lru_cache

from ....model import Person
from ...language.dates import find_dates
from ...language.phrases import any_of, bare, whole
from ...lexicon.words import Lexicon
from ...people.roster import split_people
from ...tasks.fields import side_of
from ..context import Context
from .bare_labels import NAME
from .due_words import is_due_words
from .nicknames import is_nick
from .owners import are_initials, are_margin, is_definite, is_label, is_owner, owners_of
from .states import status_at

BETWEEN = re.compile(r"\s*[,/&+]\s*")
OWNER_MARKS = ("[", "@")
# "[ann] …", and "[name=Ann] …", as shared notebooks mark who wrote or does something
OWNER_TAG = re.compile(r"\[(?:[a-z]{3,8}=)?(?P<owner>@?[^\W\d_][^\]\[=]{1,60})\]\s*[:–-]?\s*")
OWNER_BEFORE = re.compile(r"(?P<owner>[A-Z][^:;.!?]{1,50}?)\s*(?::|\s(?:[-–—→⇒]|[-=]>)\s)\s*(?=\S)")
NICK_BEFORE = re.compile(
    r"(?P<owner>[a-z][\w-]{1,24}(?:\s?[/&+,]\s?[a-z][\w-]{1,24}){0,3})(?:(?P<colon>:)|\s[-–—])\s+(?=[^\W\d_])"
)
IN_BRACKETS = re.compile(r"\s*[(\[](?P<owner>[^\W\d_][^()\[\]]{1,60}|@[^()\[\]]{1,60})[)\]][.\s]*$")
AT_BEHIND = re.compile(
    r"\s(?P<owner>@[\w.-]{2,30}(?:[, &]+@[\w.-]{2,30}){0,4})"
    r"(?:\s\S{0,9}\s?\d{4}-\d\d-\d\d)?[.\s]*$"  # "@ann due:2026-05-12", as task managers have it
)
BEHIND_DASH = re.compile(
    r"\s[-–—]+\s(?P<owner>[^\W\d][\w .,/&'’-]{1,50}?)"
    r"(?:\s[-–—]+\s[^–—]{1,40}|,?\s*\([^()]{1,40}\))?[.\s]*$"
)
REACH = 70
INITIALS = 3  # "[PATCH]" is no name


@lru_cache(maxsize=8)
def _behind(lexicon: Lexicon) -> re.Pattern[str]:
    """Owners behind a label and nothing else: "Action: Clerk", "(Action by: AB/CD)"."""
    of = any_of(lexicon.task_of)
    joined = any_of(lexicon.conjunctions)
    names = rf"{NAME}(?:(?:\s*[,/&]\s*|\s+)(?:{joined}\s+)?{NAME}){{0,5}}"
    names = rf"(?:(?i:{any_of(lexicon.determiners)})\s+)?{names}"
    return re.compile(
        rf"[\s(\[*_]*(?i:{any_of(lexicon.action_labels)})(?![^\W\d_])(?:\s+(?P<of>(?i:{of})))?[\s*_]*"
        rf"(?P<colon>[:–—-])?[\s*_]*(?P<owner>{names})[\s)\]*_.]*"
    )


def only_owners(text: str, context: Context) -> list[Person]:
    """Return the owners where *text* is a mark behind a task: "Action: Clerk", "GK/JR"."""
    text = text.strip()
    initials = text.strip("()[] .")
    if are_initials(initials, context) or are_margin(initials, context):
        return owners_of(initials, context)
    if len(text) >= REACH:
        return []
    form = _behind(context.lexicon)
    match = form.fullmatch(text)
    if match is None and form.match(text) is not None:  # "ACTION GK by 1 June"
        match = form.fullmatch(_without_due(initials, context.lexicon))
    if match is None:
        return []
    named = match["owner"].strip(" .")
    # "Action Minutes" names nobody: without a colon only people of the roster count.
    sure = is_owner if match["colon"] or match["of"] else is_definite
    lexicon = context.lexicon
    names = context.roster.knows(named) or named.lower() not in _no_owners(lexicon)
    return owners_of(named, context) if names and sure(named, context) else []


def passed_to(text: str, context: Context) -> list[Person]:
    """Return who has what was just told, "Clerk to action.", as clerks of parishes close it."""
    match = _passed(context.lexicon).fullmatch(text) if len(text) < REACH else None
    if match is None or not is_definite(match["owner"], context):
        return []
    return owners_of(match["owner"], context)


@lru_cache(maxsize=8)
def _passed(lexicon: Lexicon) -> re.Pattern[str]:
    to, acts = any_of(lexicon.infinitive), any_of(lexicon.bare_tasks)
    return re.compile(rf"[\W_]{{0,3}}(?P<owner>\w[^:;.!?]{{1,50}}?)\s+{to}\s+{acts}[\s.)]*")


@lru_cache(maxsize=8)
def _no_owners(lexicon: Lexicon) -> frozenset[str]:
    """Return what names nobody behind a label: "Action: Tabled" tells what the body did."""
    became = (*lexicon.carried, *lexicon.failed, *lexicon.tabled, *lexicon.in_unison)
    over = (*lexicon.done_words, *lexicon.cancelled_words)
    return whole((*lexicon.not_names, *became, *over, *lexicon.decision_labels))


def named_before(text: str, start: int, stop: int, context: Context) -> tuple[list[Person], int]:
    """Return the owner of "Name: task" or "Name – task" and where the task begins."""
    match = NICK_BEFORE.match(text, start, stop)
    nick = match["owner"] if match is not None else ""
    known = bool(nick) and are_known(nick, context)
    colon = match is not None and match["colon"] is not None
    if match is not None and colon and not text[match.end()].islower():
        # In a list of tasks "bob90: Draft it" names somebody whom no roll has.
        verb = text[match.end() : stop].split(None, 1)[0].lower()
        colon = context.tasks and verb in whole(context.lexicon.task_verbs)
    if match is not None and (known or colon) and is_nick(nick, context.lexicon):
        return owners_of(match["owner"], context), match.end()
    match = OWNER_BEFORE.match(text, start, stop)
    if match is None or not is_owner(match["owner"], context):
        return [], start
    lexicon = context.lexicon
    if side_of(match["owner"], lexicon) is not None:
        return [], start  # "Status: waits for the builder"
    if bare(text[match.end() : stop]) in whole((*lexicon.in_progress_words, *lexicon.new_words)):
        return [], start  # "Registering the club – ongoing"
    owners = owners_of(match["owner"], context)
    first = text[match.end() : stop].split(None, 1)[0].lower() if match.end() < stop else ""
    # "Michelle: will create a list" keeps the name; "Michelle: create a list" does without.
    return owners, start if first in whole(context.lexicon.modals) else match.end()


def behind_label(text: str, start: int, context: Context) -> int:
    """Return where the task begins in "Fences: the board will get quotes", *start* without one."""
    match = OWNER_BEFORE.match(text, start)
    return match.end() if match is not None and is_label(match["owner"], context) else start


def named_at(text: str, start: int, context: Context) -> tuple[list[Person], int]:
    """Return the owner of "[Name] task" or "@name task" and where the task begins."""
    if text[start : start + 1] not in OWNER_MARKS:
        return [], start
    tag = OWNER_TAG.match(text, start)
    if tag is not None:
        known = (*context.lexicon.done_words, *context.lexicon.in_progress_words)
        if bare(tag["owner"]) in (*known, *context.lexicon.new_words):
            return [], start
        named = tag["owner"]
        shouted = (
            named.isupper()
            and max(map(len, BETWEEN.split(named))) > INITIALS
            and named.lower() not in context.lexicon.anybody
        )
        if tag.end() < len(text) and not shouted and _is_tagged(named, context):
            return owners_of(tag["owner"].replace("@", ""), context), tag.end()
        return [], start
    at = _at_name(context.lexicon).match(text, start)
    if at is None or at.end() >= len(text):
        return [], start
    names = [at["owner"], *re.findall(r"@([\w.-]{2,})", at["more"])]
    owners = [context.roster.person(name) for name in names]
    # "@ann will write" keeps the name, as "Ann will write" does.
    told = text[at.end() :].split(None, 1)[0].lower() in whole(context.lexicon.modals)
    return owners, start if told else at.end()


@lru_cache(maxsize=8)
def _at_name(lexicon: Lexicon) -> re.Pattern[str]:
    """Owners by the names of their accounts: "@ann, @bob to write"."""
    joined, to = any_of(lexicon.conjunctions), any_of(lexicon.infinitive)
    return re.compile(
        rf"@(?P<owner>[A-Za-z][\w.-]{{1,30}})"
        rf"(?P<more>(?:(?:[, &]|\b{joined}\b)+@[\w.-]{{2,30}}){{0,4}})"
        rf"(?:\s+[–—-]\s+|[:,]?\s+)(?:{to}\s+)?"
    )


def _is_tagged(named: str, context: Context) -> bool:
    """Whether a tag names somebody: "[Ann]", "[@ann, @bob]", "[ann]" of an Ann who was there."""
    if named[0].isupper():
        return is_owner(named, context)
    people = split_people(named, context.lexicon)
    return bool(people) and all(part[0] == "@" or context.roster.knows(part) for part in people)


def are_known(named: str, context: Context) -> bool:
    """Whether a label names people in small letters, "maxx and noah", or anybody: "someone"."""
    known = context.roster.knows
    if named.lower() in whole(context.lexicon.anybody):
        return True
    return all(map(known, split_people(named, context.lexicon)))


def named_after(text: str, context: Context) -> list[Person]:
    """Return the owner behind a task: "print the posters (Ann)", "… – Ann", "… Owner: Ann"."""
    text = text[: status_at(text, context.lexicon)]
    field = _named_field(context.lexicon).search(text)
    named = _of_field(field, context.lexicon) if field is not None else ""
    if is_owner(named, context):
        return owners_of(named, context)
    at = AT_BEHIND.search(text)
    if at is not None:
        return [context.roster.person(name) for name in re.findall(r"@([\w.-]{2,})", at["owner"])]
    for pattern in (IN_BRACKETS, _led_by(context.lexicon), BEHIND_DASH):
        match = pattern.search(text)
        if match is None:
            continue
        named = first_part(match["owner"], context.lexicon)
        if named and is_owner(named, context) and not is_due_words(named, context.lexicon):
            return owners_of(named, context)  # "(ASAP)" is nobody
    return []


@lru_cache(maxsize=8)
def _named_field(lexicon: Lexicon) -> re.Pattern[str]:
    """A field behind the task: "Owner: Bob. Due: 3 June"."""
    fields = any_of(lexicon.owner_columns)
    return re.compile(rf"[\s.;,(|-]+(?i:{fields})\s*:\s*(?P<owner>[A-Z][\w ,/&'’-]{{0,50}})")


def _of_field(field: re.Match[str], lexicon: Lexicon) -> str:
    """Return whom a field names, without the label of the next: "Owner: Bob, Due: 3 June"."""
    named = field["owner"]
    if field.string[field.end() :][:1] == ":":
        named = named.rpartition(",")[0]
    return _without_due(named, lexicon)


@lru_cache(maxsize=8)
def _led_by(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "(led by Bob)" and "(resp. Bob) by June", an aside that names a role.

    Groups without a column for owners write so.
    """
    roles = any_of((*lexicon.owner_columns, *lexicon.owner_leads))
    return re.compile(
        rf"\s[(\[](?i:{roles})\b[:.]?\s+(?P<owner>[A-Z][^()\[\]]{{1,60}})[)\]](?:\s[^()]{{1,30}})?$"
    )


def first_part(text: str, lexicon: Lexicon) -> str:
    """Return the owner of "Bob, by 3 June", "Action: Bob" and "Bob – due Friday"."""
    label, colon, rest = text.partition(":")
    if colon and bare(label) in whole((*lexicon.action_labels, *lexicon.owner_columns)):
        text = rest
    return _without_due(text, lexicon)


def _without_due(text: str, lexicon: Lexicon) -> str:
    """Return *text* without when something is due: "Bob, by 3 June", "Bob, ASAP"."""
    cut = _due_behind(lexicon).search(text)
    text = (text[: cut.start()] if cut is not None else text).strip(" ,;-–—")
    head, comma, when = text.rpartition(", ")  # "Bob, 12 May", "Bob, ASAP"
    told = bool(comma) and (bool(find_dates(when, lexicon)) or is_due_words(when, lexicon))
    return head if told else text


@lru_cache(maxsize=8)
def _due_behind(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what begins to tell when, behind an owner: ", by", " – due"."""
    return re.compile(rf"\s*(?:,|[-–—]|\s)\s*\b(?i:{any_of(lexicon.due_openings)})\b")
