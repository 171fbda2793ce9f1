"""Marks of a task: labels, boxes and owners before and behind it.

In: the text of a line, and the context.  Out: where the task begins and ends, and who owns it.
Never: takes "ACTION: approved" for a task: some minutes label what the body did.
"""

import re
from functools import lru_cache

from attrs import frozen

from ....model import Person
from ...language.dates import find_dates
from ...language.gates import Gate
from ...language.phrases import any_of, bare, whole
from ...lexicon.words import Lexicon
from ...people.roster import split_people
from ..context import Context
from .bare_labels import NAME, behind_bare_label, given_behind_label
from .due_words import is_due_words
from .nicknames import is_nick
from .owners import (
    are_initials,
    are_margin,
    is_definite,
    is_owner,
    owners_of,
)
from .states import TAG, status_at

BETWEEN = re.compile(r"\s*[,/&+]\s*")
OWNER_MARKS = ("[", "@")
# "[ann] …", and "[name=Ann] …", as shared notebooks mark who wrote or does something
OWNER_TAG = re.compile(r"\[(?:[a-z]{3,8}=)?(?P<owner>@?[^\W\d_][^\]\[=]{1,60})\]\s*[:–-]?\s*")
OWNER_BEFORE = re.compile(r"(?P<owner>[A-Z][^:;.!?]{1,50}?)\s*(?::|\s(?:[-–—→⇒]|[-=]>)\s)\s*(?=\S)")
NICK_BEFORE = re.compile(
    r"(?P<owner>[a-z][\w-]{1,24}(?:\s?[/&+,]\s?[a-z][\w-]{1,24}){0,3})(?:(?P<colon>:)|\s[-–—])\s+(?=[^\W\d_])"
)
IN_BRACKETS = re.compile(r"\s*[(\[](?P<owner>[A-Z@][^()\[\]]{1,60})[)\]][.\s]*$")
AT_BEHIND = re.compile(
    r"\s(?P<owner>@[\w.-]{2,30}(?:[, &]+@[\w.-]{2,30}){0,4})"
    r"(?:\s\S{0,9}\s?\d{4}-\d\d-\d\d)?[.\s]*$"  # "@ann due:2026-05-12", as task managers have it
)
BEHIND_DASH = re.compile(
    r"\s[-–—]+\s(?P<owner>[^\W\d][\w .,/&'’-]{1,50}?)"
    r"(?:\s[-–—]+\s[^–—]{1,40}|,?\s*\([^()]{1,40}\))?[.\s]*$"
)
AGENDA_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3}){1,3}\.?\s+(?=[A-Z])")
COUNTED = 200  # tasks of a year


@frozen
class Mark:
    """Where a task stands in the text of a line, and who is named as its owner."""

    start: int
    stop: int
    owners: tuple[Person, ...] = ()


@lru_cache(maxsize=8)
def _label(lexicon: Lexicon) -> re.Pattern[str]:
    joined = any_of(lexicon.conjunctions)
    names = rf"{NAME}(?:(?:\s*[,/&+]\s*|\s+)(?:{joined}\s+)?{NAME}){{0,4}}"
    groups = any_of((*lexicon.body_ends, *lexicon.groups, *lexicon.anybody))
    group = rf"(?:[a-z]+ ){{0,2}}{groups}(?: \([^()]{{1,40}}\))?"  # "ACTION new committee: …"
    return re.compile(
        rf"[\W_]{{0,4}}(?i:{any_of(lexicon.action_labels)})(?![^\W\d_])[\s#/*_-]*(?:\d[\d./-]{{0,11}})?\s*"
        rf"(?:[(\[]\s*(?P<inner>[^()\[\]]{{1,50}})[)\]]\s*"
        rf"|(?:(?i:{any_of(lexicon.task_of)})\s+)?(?P<owner>{names})\s*(?=[:\]>]|[-–—]\s)"
        rf"|(?P<group>{group})(?=:)"
        rf"|(?:(?i:{any_of(lexicon.task_of)})\s+)?(?P<small>[A-Za-z][\w-]{{1,24}}(?:(?:\s*[,/&+]\s*|\s+{joined}\s+)[A-Za-z][\w-]{{1,24}}){{0,3}})(?=:))?"
        rf"(?:[:\]>→⇒➔]|[-=]>|[-–—]\s|(?<=[)\]]\s)(?=\w))[\s*_]*"
    )


@lru_cache(maxsize=8)
def label_words(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the labels of tasks for a gate, also with the number that stands right behind one.

    Companies and charities count so: "AP3 (GK): get a price".
    """
    short = (label for label in lexicon.action_labels if " " not in label)
    counted = (f"{label}{number}" for label in short for number in range(1, COUNTED))
    return (*lexicon.action_labels, *counted)


@lru_cache(maxsize=8)
def label_gate(lexicon: Lexicon) -> Gate:
    """Return the words that stand in every text with a label of tasks."""
    return Gate(label_words(lexicon))


@lru_cache(maxsize=8)
def _inside(lexicon: Lexicon) -> re.Pattern[str]:
    """The label behind a sentence that lacks its stop: "… on Friday ACTION: Ann to attend"."""
    labels = any_of(
        form
        for label in lexicon.action_labels
        for form in (label.upper(), label.capitalize(), label.title())
    )
    to = any_of(lexicon.infinitive)
    return re.compile(
        rf"(?<=[\s(*_]){labels}[*_]{{0,2}}:(?=[\s*_])|(?<=[–—-]\s){labels}\s+(?={NAME}\s+{to}\s)"
    )


def labels_inside(text: str, start: int, stop: int, lexicon: Lexicon) -> list[int]:
    """Return where labels stand in a sentence, behind other words."""
    found = (match.start() for match in _inside(lexicon).finditer(text, start + 1, stop))
    return [place for place in found if place > start + LEAD and not _is_kind(text, place, lexicon)]


def _is_kind(text: str, place: int, lexicon: Lexicon) -> bool:
    """Whether the label at *place* is spoken of, "a TODO: …", or says of what kind an item is."""
    before = text[:place].rstrip(" *_").rsplit(None, 1)[-1:]
    return bool(before) and before[0].lower() in whole((*lexicon.articles, *lexicon.advised))


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


@lru_cache(maxsize=8)
def _named_field(lexicon: Lexicon) -> re.Pattern[str]:
    """A field behind the task: "Owner: Bob. Due: 3 June"."""
    fields = any_of(lexicon.owner_columns)
    return re.compile(rf"[\s.;,(|-]+(?i:{fields})\s*:\s*(?P<owner>[A-Z][\w ,/&'’-]{{0,50}})")


@lru_cache(maxsize=8)
def _at_name(lexicon: Lexicon) -> re.Pattern[str]:
    """Owners by the names of their accounts: "@ann, @bob to write"."""
    joined, to = any_of(lexicon.conjunctions), any_of(lexicon.infinitive)
    return re.compile(
        rf"@(?P<owner>[A-Za-z][\w.-]{{1,30}})"
        rf"(?P<more>(?:(?:[, &]|\b{joined}\b)+@[\w.-]{{2,30}}){{0,4}})"
        rf"(?:\s+[–—-]\s+|[:,]?\s+)(?:{to}\s+)?"
    )


def find_label(text: str, start: int, context: Context) -> Mark | None:
    """Return the task that a label at *start* announces, with the owner that the label names."""
    lexicon = context.lexicon
    start = _behind_tag(text, start, lexicon)
    given = given_behind_label(text, start, context)
    if given is not None:
        return Mark(given[0], len(text), tuple(owners_of(given[1], context)))
    match = _label(lexicon).match(text, start)
    if match is None:
        begin = behind_bare_label(text, start, context)
        return Mark(begin, len(text)) if begin is not None else None
    small = match["small"]  # "ACTION annlee: …"
    if match.end() >= len(text) or (small and not _are_known(small, context)):
        return None  # "Actions arising: …"
    if AGENDA_NUMBER.match(text, match.end()) is not None:
        return None  # "Action: 2.01 Roads" is what an agenda says of a matter
    group = (match["group"] or "").partition(" (")[0]
    named = _first_part(match["inner"] or match["owner"] or group or small or "", lexicon)
    if named.lower() in whole((*lexicon.decision_labels, *lexicon.label_ends)):
        return None  # "Action/Decision: …", "Action taken: …"
    nick = match["inner"] is not None and named.isalnum()  # "AI(marcus): …"
    known = "@" in named or nick or bool(group) or is_owner(named, context)
    owners = owners_of(named.replace("@", ""), context) if known else []
    if not owners and match[0].rstrip()[-1:] == ")":
        return None  # "Action (see above) was taken"
    return Mark(match.end(), _closed(text, match), tuple(owners))


@lru_cache(maxsize=8)
def _tag_behind(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a tag at the end of a line, "number them by year #todo"."""
    labels = any_of(label for label in lexicon.action_labels if " " not in label)
    return re.compile(rf"\s+\#(?i:{labels})(?::(?P<owner>@?[A-Za-z][\w-]{{1,24}}))?\s*$")


def find_tag_behind(text: str, context: Context) -> Mark | None:
    """Return the task that a tag at the end of a line makes of it; the tag may name its owner."""
    if "#" not in text[-TAGGED:]:
        return None
    match = _tag_behind(context.lexicon).search(text)
    if match is None or not match.start():
        return None
    owner = (match["owner"] or "").removeprefix("@")
    return Mark(0, match.start(), tuple(owners_of(owner, context) if owner else ()))


def _are_known(named: str, context: Context) -> bool:
    """Whether a label names people in small letters, "maxx and noah", or anybody: "someone"."""
    known = context.roster.knows
    if named.lower() in whole(context.lexicon.anybody):
        return True
    return all(map(known, split_people(named, context.lexicon)))


def _closed(text: str, label: re.Match[str]) -> int:
    """Return where the task ends behind *label*: "[Action: …]" ends before its bracket."""
    stop = len(text.rstrip())
    for opens, closes in ("[]", "()"):
        within = label[0].count(opens) > label[0].count(closes)
        if within and text[stop - 1] == closes and text.count(opens) == text.count(closes):
            return stop - 1
    return len(text)


def _behind_tag(text: str, start: int, lexicon: Lexicon) -> int:
    """Return where a text begins behind the state of a task: "[NEW] ACTION: …"."""
    tag = TAG.match(text, start)
    states = (*lexicon.in_progress_words, *lexicon.new_words, *lexicon.done_words)
    return tag.end() if tag is not None and bare(tag["state"]) in states else start


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


@lru_cache(maxsize=8)
def _no_owners(lexicon: Lexicon) -> frozenset[str]:
    """Return what names nobody behind a label: "Action: Tabled" tells what the body did."""
    became = (*lexicon.carried, *lexicon.failed, *lexicon.tabled, *lexicon.in_unison)
    over = (*lexicon.done_words, *lexicon.cancelled_words)
    return whole((*lexicon.not_names, *became, *over, *lexicon.decision_labels))


REACH = 70
TAGGED = 40  # in so many letters at the end of a line stands a tag
LEAD = 3  # so many marks may stand before the label of a sentence
INITIALS = 3  # "[PATCH]" is no name


def named_before(text: str, start: int, stop: int, context: Context) -> tuple[list[Person], int]:
    """Return the owner of "Name: task" or "Name – task" and where the task begins."""
    match = NICK_BEFORE.match(text, start, stop)
    nick = match["owner"] if match is not None else ""
    known = bool(nick) and _are_known(nick, context)
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
    if bare(text[match.end() : stop]) in whole((*lexicon.in_progress_words, *lexicon.new_words)):
        return [], start  # "Registering the club – ongoing"
    owners = owners_of(match["owner"], context)
    first = text[match.end() : stop].split(None, 1)[0].lower() if match.end() < stop else ""
    # "Michelle: will create a list" keeps the name; "Michelle: create a list" does without.
    return owners, start if first in whole(context.lexicon.modals) else match.end()


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


def _is_tagged(named: str, context: Context) -> bool:
    """Whether a tag names somebody: "[Ann]", "[@ann, @bob]", "[ann]" of an Ann who was there."""
    if named[0].isupper():
        return is_owner(named, context)
    people = split_people(named, context.lexicon)
    return bool(people) and all(part[0] == "@" or context.roster.knows(part) for part in people)


def named_after(text: str, context: Context) -> list[Person]:
    """Return the owner behind a task: "print the posters (Ann)", "… – Ann", "… Owner: Ann"."""
    text = text[: status_at(text, context.lexicon)]
    field = _named_field(context.lexicon).search(text)
    if field is not None and is_owner(field["owner"].strip(), context):
        return owners_of(field["owner"].strip(), context)
    at = AT_BEHIND.search(text)
    if at is not None:
        return [context.roster.person(name) for name in re.findall(r"@([\w.-]{2,})", at["owner"])]
    for pattern in (IN_BRACKETS, _led_by(context.lexicon), BEHIND_DASH):
        match = pattern.search(text)
        if match is None:
            continue
        named = _first_part(match["owner"], context.lexicon)
        if named and is_owner(named, context) and not is_due_words(named, context.lexicon):
            return owners_of(named, context)  # "(ASAP)" is nobody
    return []


@lru_cache(maxsize=8)
def _led_by(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "(led by Bob)" and "(resp. Bob) by June", an aside that names a role.

    Groups without a column for owners write so.
    """
    roles = any_of((*lexicon.owner_columns, *lexicon.owner_leads))
    return re.compile(
        rf"\s[(\[](?i:{roles})\b[:.]?\s+(?P<owner>[A-Z][^()\[\]]{{1,60}})[)\]](?:\s[^()]{{1,30}})?$"
    )


def _first_part(text: str, lexicon: Lexicon) -> str:
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
