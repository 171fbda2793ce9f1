"""Labels of tasks without a colon: "ACTION Ann to write", "Action The Clerk will write".

In: a text that such a label may begin, and the context.  Out: where the task begins behind it.
Never: takes a heading for a label ("ACTION Items Left Open"), or what an action is ("Action Plan").
"""

import re
from functools import lru_cache

from ...language.phrases import any_of, bare, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .nicknames import first_names
from .owners import is_definite, is_owner, person_at_start

NAME = r"(?:[A-Z][\w./'’-]*|@[\w.-]+)"
LETTERS = re.compile(r"[A-Z]{2,4}")
GROUP = r"(?:[\w/&'’-]+\s+){0,4}?[\w/&'’-]+"  # "the web editors", "TC Admins"


@lru_cache(maxsize=8)
def _label(lexicon: Lexicon) -> re.Pattern[str]:
    """The label in capitals needs no colon: "ACTION Ann to write"; "Action AnnL to …" has "to".

    So has "Action The Clerk will …": a label that was bold, in notes typed in Markdown.
    """
    hashed = any_of(lexicon.action_labels)  # "#todo annlee to write": chats that a robot reads
    upper = any_of(label.upper() for label in lexicon.action_labels)
    title = any_of(label.capitalize() for label in lexicon.action_labels)
    to, of = any_of(lexicon.infinitive), any_of(lexicon.task_of)
    will = any_of((*lexicon.plain_promises, *lexicon.is_to))
    the = any_of(lexicon.definite_articles)
    more = rf"(?:(?:\s*[,/&+]\s*|\s+)(?:{any_of(lexicon.conjunctions)}\s+)?{NAME}){{0,4}}"
    return re.compile(
        rf"[\s*_–—-]{{0,4}}(?:(?:{upper}|{title})(?:\s+\d[\d./-]{{0,8}})?\s+(?:{of}\s+)?"
        rf"(?=(?:(?P<nick>{NAME})\s+{to}\s|(?P<sure>(?:(?i:{the})\s+)?{NAME}{more})\s+(?:{to}|{will})\s))"
        rf"|(?P<hash>\#(?i:{hashed}))\s+(?=\w)"
        rf"|{upper}(?:\s+\d[\d./-]{{0,8}})?\s+(?=[A-Z@]))"
    )


@lru_cache(maxsize=8)
def _given(lexicon: Lexicon) -> re.Pattern[str]:
    """The label that says on whom it is: "ACTION on Web Team to paint", "Action for the chairs to".

    "#todo:annlee write it" and "todo @ann write it" are what robots collect.
    """
    labels, to = any_of(lexicon.action_labels), any_of(lexicon.infinitive)
    on = any_of(of for of in lexicon.task_of if of not in lexicon.infinitive)
    which = any_of(lexicon.new_words)
    return re.compile(
        rf"[\s*_–—-]{{0,4}}(?:(?i:{which})\s+)?"
        rf"(?:(?=[A-Z])(?P<label>(?i:{labels}))(?:\s+\d[\d./-]{{0,8}})?[*_]{{0,2}}\s+(?i:{on})\s+"
        rf"(?P<group>{GROUP})(?:,)?\s+(?:{to})\s+(?=(?P<verb>[a-z][\w-]*))"
        rf"|\#(?i:{labels}):(?P<nick>@?[A-Za-z][\w-]{{1,24}})[:,]?\s+(?=\w)"
        rf"|(?i:{labels})\s+(?P<at>@[A-Za-z][\w-]{{1,30}})[:,]?\s+(?:{to}\s+)?(?=\w))"
    )


def given_behind_label(text: str, start: int, context: Context) -> tuple[int, str] | None:
    """Return where a task begins behind a label that names its owner without a colon, and whom.

    "Action for wildlife to thrive" names nobody: whoever is named is known, or does work.
    """
    lexicon = context.lexicon
    match = _given(lexicon).match(text, start)
    if match is None:
        return None
    nick = match["nick"] or match["at"]
    if nick is not None:
        return match.end(), nick.removeprefix("@")
    group = match["group"]
    if match["verb"] not in whole(lexicon.task_verbs) or "," in group:
        return None
    last = group.rsplit(None, 1)[-1].lower()
    ends = whole((*lexicon.body_ends, *lexicon.doers, *lexicon.group_ends, *lexicon.offices))
    shouted = match["label"].isupper() and group[:1].isupper()
    likely = shouted and (last.endswith("s") or is_owner(group, context))  # "TC Admins"
    if likely or last in ends or is_definite(group, context):
        return match.start("group"), group
    return None


def behind_bare_label(text: str, start: int, context: Context) -> int | None:
    """Return where the task begins behind a label at *start* that has no colon, if it has one."""
    label = _label(context.lexicon).match(text, start)
    if label is None:
        return None
    first = text[label.end() :].split(None, 1)[:1]
    if label["sure"] is None and first and bare(first[0]) in whole(context.lexicon.action_fillers):
        return None  # "ACTION Items Left Open" is a heading, and names nobody
    named = _is_named(label, context)
    if not named and (label["sure"] is None or label[0].isupper()):
        who = person_at_start(text[label.end() :], context)
        # "AI Working Group report" is of a group that looks into such machines.
        sure = label["sure"] is not None
        named = who is not None and (sure or is_definite(who, context))
    return label.end() if named else None


def _is_named(label: re.Match[str], context: Context) -> bool:
    """Whether somebody stands behind a label: "ACTION annlee to", "Action AL will"."""
    nick, sure = label["nick"], label["sure"]
    if nick is not None:
        return first_names(nick, (), context, loose=True) is not None
    if sure is not None:
        return LETTERS.fullmatch(sure) is not None or is_definite(sure, context)
    return label["hash"] is not None
