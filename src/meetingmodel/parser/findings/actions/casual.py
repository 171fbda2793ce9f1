"""Tasks as small circles jot them down: "Ann rings the hall", "posters -> BOB", "Cy + Dee do May".

In: a sentence and its context.  Out: who is to do it.
Never: looks at notes of people with titles and surnames, whom the present tells of the meeting
itself; takes what is said or asked there for a task.

Where everybody goes by first name or nickname, whoever writes wastes no word on "will" and "to".
"""

import re
from functools import lru_cache

from ....model import Person
from ...language.phrases import any_of, opening
from ...lexicon.words import Lexicon
from ...people.roster import Roster, split_people
from ..context import Context
from .present import takes_on

ARROW = r"(?:[-=]{1,2}>|→|⇒|➔|➜)"
LONGEST = 240  # characters of a sentence
DUTY = 70  # characters of an entry of a list of duties
DASH = re.compile(r"\s[-–—]+\s")
BRACKETS = re.compile(r"\s*\([^()]*\)")
LEAST = 2  # words of a task before an arrow


def casual_owners(sentence: str, context: Context) -> list[str]:
    """Return who takes something on in *sentence*; nobody: no task."""
    roster = context.roster
    if not roster.familiar or len(sentence) > LONGEST or sentence.endswith("?"):
        return []
    lexicon = context.lexicon
    if opening((*lexicon.conditions, *lexicon.next_meeting)).match(sentence) is not None:
        return []
    clause, behind_arrow, _ = patterns_of(roster)
    found = clause.finditer(sentence)
    out = [match["who"] for match in found if takes_on(match, context)]
    behind = behind_arrow.search(sentence)
    asked = behind is not None and sentence[: behind.start()].rstrip().endswith("?")
    if behind is not None and not asked and len(sentence[: behind.start()].split()) >= LEAST - 1:
        out.append(behind["who"])
    return list(dict.fromkeys(name for who in out for name in split_people(who, lexicon)))


def duty_beside(text: str, context: Context) -> list[Person]:
    """Return who has the duty of an entry "Cakes - Ann and Bob" or "Cy – gate (until 9)".

    More than two words behind a name are how somebody's work goes: "Cy – still on the report".
    """
    parts = DASH.split(BRACKETS.sub("", text).strip(" ."))
    if len(parts) != LEAST or len(text) > DUTY:
        return []
    before, behind = (part.strip() for part in parts)
    turned = ((before, behind),) if len(behind.split()) <= LEAST else ()
    for named, thing in ((behind, before), *turned):
        people = split_people(named, context.lexicon)
        if people and thing and all(map(context.roster.knows, people)):
            known = any(map(context.roster.knows, split_people(thing, context.lexicon)))
            return [] if known else [context.roster.person(name) for name in people]
    return []


def patterns_of(roster: Roster) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of a clause, of owners behind an arrow, and of an entry."""
    return _compiled(roster.called, roster.lexicon)


@lru_cache(maxsize=32)
def _compiled(names: tuple[str, ...], lexicon: Lexicon) -> tuple[re.Pattern[str], ...]:
    some = any_of(lexicon.anybody)
    one = rf"(?:@?{any_of(names)}|(?i:{some}))(?![\w'’])"
    tie = rf"\s*(?:,|/|&|\+|\b{any_of(lexicon.conjunctions)}\b)\s*"
    who = rf"(?P<who>{one}(?:{tie}{one}){{0,4}})"
    soft = rf"(?P<soft>{any_of(lexicon.softeners)}\s+)?"
    sign = rf"(?P<sign>\s*:\s+|\s+(?:{ARROW}|[-–—])\s+|\s+)"
    begins = rf"(?:^|(?<=[.;:,(–—-]\s)|{ARROW}\s*)[\W_]{{0,3}}"
    return (
        re.compile(rf"{begins}{who}{sign}{soft}(?P<verb>[a-z]+)(?![\w'’])(?P<next>\s+#?[\w'’]+)?"),
        re.compile(rf"\s{ARROW}\s*{who}[\s.!]*$"),
        re.compile(rf"{who}(?P<sign>\s*:|\s+{ARROW}|\s+[-–—])?\s+"),
    )
