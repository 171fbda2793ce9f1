"""Tasks that an arrow marks: "→ Ann to write", "→ write to them (Ann)", "Ann → write to them".

In: a line that an arrow leads, or that has one behind a name.  Out: the owner; where it begins.
Never: takes what follows from something ("Rain → no fair") for a task.
"""

import re

from ....model import Person
from ...drafts import Draft
from ..context import Context
from .commitments import commitment, is_work
from .named_beside import named_in_front
from .owner_marks import named_after, named_before
from .owners import is_definite, owners_of

ARROW = re.compile(r"(?:→|>>|⇒|➔|➜|➡️?|➤|►|▶️?|👉|☞|=>|->|-->)\s*")
INSIDE = re.compile(r"(?<=[\w.)])\s+(?:→|>>|⇒|➔|➜|➡️?|=>|->|-->)\s+(?=[\w@*])")
ARROWS = "→⇒➔➜➡➤►▶👉☞"
MARKS = ("->", "-->", "=>", "==>")
NEAR = 60  # so far in stands an arrow behind names
POINTED = re.compile(r"(?P<owner>[A-Z@][^:;.!?]{1,50}?)\s+(?:[→⇒➔➜»]|[-=]{1,2}>|>>)\s*(?=\S)")


def has_arrow(draft: Draft) -> bool:
    """Whether an arrow leads *draft* or stands near its beginning."""
    head = draft.text[:NEAR]
    drawn = not head.isascii() and any(one in head for one in ARROWS)
    return drawn or ">" in head or draft.marker in MARKS


def led_to(text: str, start: int, context: Context) -> tuple[list[Person], int]:
    """Return the owner behind an arrow, and where the task begins."""
    named = named_in_front(text[start:], context)  # "=> Ann: call them"
    owners = commitment(text[start:], context, loose=True) if not named else []
    if owners:
        return owners, start
    owners, begin = named_before(text, start, len(text), context)
    if not owners and is_work(text[start:], context.lexicon):
        owners = named_after(text[start:], context)
    return owners, begin


def behind_arrow(text: str, context: Context) -> tuple[list[Person], int]:
    """Return who is named with work behind an arrow in a line, and where that begins.

    "The disk is full → Bob to add one": teams note so what follows from something.
    """
    match = None
    for match in INSIDE.finditer(text):  # noqa: B007 - the last one
        pass
    if match is None or is_work(text, context.lexicon):
        return [], 0  # "Move File → Print (Ann)"
    owners, begin = led_to(text, match.end(), context)
    known = all(is_definite(one.name, context) for one in owners)
    return (owners, begin) if known else ([], 0)


def pointed_at(text: str, start: int, context: Context) -> tuple[list[Person], int]:
    """Return the owner before an arrow that points to work, and where that begins."""
    match = POINTED.match(text)
    if match is None or not is_work(text[match.end() :], context.lexicon):
        return [], start
    if match["owner"][0] != "@" and not is_definite(match["owner"], context):
        return [], start
    return owners_of(match["owner"].replace("@", ""), context), match.end()
