"""Labels of tasks: "ACTION Ann: …", "[Action: …]", "AI(Ann): …", "… #todo".

In: the text of a line, and the context.  Out: where the task begins and ends, and who owns it.
Never: takes "ACTION: approved" for a task: some minutes label what the body did.
"""

import re
from functools import lru_cache

from attrs import frozen

from ....model import Person
from ...language.gates import Gate
from ...language.phrases import any_of, bare, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .bare_labels import NAME, behind_bare_label, given_behind_label
from .owner_marks import are_known, first_part
from .owners import INITIALS, are_initials, is_owner, owners_of
from .states import TAG

AGENDA_NUMBER = re.compile(r"\d{1,3}(?:\.\d{1,3}){1,3}\.?\s+(?=[A-Z])")
COUNTED = 200  # tasks of a year
TAGGED = 40  # in so many letters at the end of a line stands a tag
SPEAKER = re.compile(rf"[\W_]{{0,4}}(?P<initials>{INITIALS})[*_]{{0,2}}:")
LEAD = 3  # so many marks may stand before the label of a sentence


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
    """The label behind a sentence that lacks its stop: "… on Friday ACTION: Ann to attend".

    At the end of one only names stand behind it: "sell the old printer ACTION AL".
    """
    upper = any_of(label.upper() for label in lexicon.action_labels)
    plain = any_of(label.capitalize() for label in lexicon.action_labels)
    joined = rf"(?:\s*[,/&+]\s*|\s+(?:{any_of(lexicon.conjunctions)}\s+)?)"
    letters = rf"[A-Z]{{2,3}}(?:{joined}[A-Z]{{2,3}}){{0,3}}"
    names = rf"{NAME}(?:{joined}{NAME}){{0,4}}"
    labels = any_of(
        form
        for label in lexicon.action_labels
        for form in (label.upper(), label.capitalize(), label.title())
    )
    to = any_of(lexicon.infinitive)
    return re.compile(
        rf"(?<=[\s(*_]){labels}[*_]{{0,2}}:(?=[\s*_])|(?<=[–—-]\s){labels}\s+(?={NAME}\s+{to}\s)"
        rf"|(?<=[\s(])(?:{upper}\s+(?={names}[\s.)]*$)|{plain}\s+(?={letters}[\s.)]*$))"
    )


def labels_inside(text: str, start: int, stop: int, lexicon: Lexicon) -> list[int]:
    """Return where labels stand in a sentence, behind other words."""
    found = (match.start() for match in _inside(lexicon).finditer(text, start + 1, stop))
    return [place for place in found if place > start + LEAD and not _is_kind(text, place, lexicon)]


def _is_kind(text: str, place: int, lexicon: Lexicon) -> bool:
    """Whether the label at *place* is spoken of, "a TODO: …", or says of what kind an item is."""
    before = text[:place].rstrip(" *_").rsplit(None, 1)[-1:]
    return bool(before) and before[0].lower() in whole((*lexicon.articles, *lexicon.advised))


def find_label(text: str, start: int, context: Context) -> Mark | None:
    """Return the task that a label at *start* announces, with the owner that the label names."""
    lexicon = context.lexicon
    start = _behind_tag(text, start, lexicon)
    if _is_speaker(text, start, context):
        return None
    given = given_behind_label(text, start, context)
    if given is not None:
        return Mark(given[0], len(text), tuple(owners_of(given[1], context)))
    match = _label(lexicon).match(text, start)
    if match is None:
        begin = behind_bare_label(text, start, context)
        return Mark(begin, len(text)) if begin is not None else None
    small = match["small"]  # "ACTION annlee: …"
    if match.end() >= len(text) or (small and not are_known(small, context)):
        return None  # "Actions arising: …"
    if AGENDA_NUMBER.match(text, match.end()) is not None:
        return None  # "Action: 2.01 Roads" is what an agenda says of a matter
    group = (match["group"] or "").partition(" (")[0]
    named = first_part(match["inner"] or match["owner"] or group or small or "", lexicon)
    if named.lower() in whole((*lexicon.decision_labels, *lexicon.label_ends)):
        return None  # "Action/Decision: …", "Action taken: …"
    nick = match["inner"] is not None and named.isalnum()  # "AI(marcus): …"
    known = "@" in named or nick or bool(group) or is_owner(named, context)
    owners = owners_of(named.replace("@", ""), context) if known else []
    if not owners and match[0].rstrip()[-1:] == ")":
        return None  # "Action (see above) was taken"
    return Mark(match.end(), _closed(text, match), tuple(owners))


def _is_speaker(text: str, start: int, context: Context) -> bool:
    """Whether initials of somebody present stand before what was said, not "action point".

    Technical groups note so who spoke: "AP: this costs us two days", of Ada Poe.
    """
    speaker = SPEAKER.match(text, start)
    return speaker is not None and are_initials(speaker["initials"], context)


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
