"""Who is named beside work without any mark: "Call the hall – Ann", "(Bob) order it by 3 May".

In: a sentence and its context.  Out: the owners.
Never: takes what heads an item of an agenda for work ("Review of the roof – Bob"), or a name that
the roll does not have.

Clubs and teams write so below each topic, wherever it stands.
"""

import re
from functools import lru_cache

from ....model import Person
from ...language.phrases import any_of, bare, opening, whole
from ...lexicon.words import Lexicon
from ...people.roster import split_people
from ..context import Context
from .owner_marks import named_after

BEHIND = re.compile(
    r"(?::|;|\s(?:→|⇒|➔|➜|[-=]{1,2}>|/{1,2}|\|))\s+(?P<owner>[A-Z@][^:;.!?()\[\]→|]{1,60}?)[\s.]*$"
)
FRONT = re.compile(
    r"[\W_]{0,4}(?P<owner>[^\W\d_][^:;.!?()\[\]→|]{1,60}?)[*_]{0,2}(?:\s*\([^()]{1,30}\))?"
    r"(?P<sign>[)\]:]|\s[-–—])[*_]{0,2}\s+(?=[^\W\d_])"
)
ENDS = ")]"
DASHES = "-–—"
SIGNS = (": ", "; ", " - ", " – ", " — ", "->", "=>", "→", "|")
WORDS, LONG, SEEN = 2, 5, 6  # words that say what is to be done, those of no title, those seen
LONGEST = 200  # characters of such a line


def named_behind(sentence: str, context: Context) -> list[Person]:
    """Return the people of the roll whom *sentence* names behind what is to be done."""
    lexicon = context.lexicon
    if len(sentence) > LONGEST:
        return []
    wanted = opening(lexicon.wanted_leads).match(sentence) is not None
    if not wanted and not tells_work(sentence, lexicon):
        return []
    roster = context.roster
    owners = named_after(sentence, context)
    if not owners:
        match = BEHIND.search(sentence)
        first = sentence.split(None, 1)[0].lower()
        if (
            match is not None
            and match[0][:1] in ":;"
            and first in whole(context.lexicon.verbs_to_people)
        ):
            return []  # "Invite two speakers: Ann and Bob"
        named = match["owner"].replace("@", "") if match is not None else ""
        owners = [roster.person(one) for one in split_people(named, context.lexicon)]
    anybody = whole(context.lexicon.anybody)
    known = all(roster.knows(one.name) or one.name.lower() in anybody for one in owners)
    return owners if known else []


def named_in_front(sentence: str, context: Context) -> list[Person]:
    """Return the people of the roll whom *sentence* names before what is to be done.

    Behind a colon stands what somebody says, but in notes that mostly give work so.
    """
    if len(sentence) > LONGEST or sentence.endswith("?"):
        return []
    owned = _owns(context.lexicon).match(sentence)
    if owned is not None and context.roster.knows(owned["owner"]):
        return [context.roster.person(owned["owner"])]
    match = FRONT.match(sentence)
    if match is None:
        return []
    led, rest = match["sign"][-1:] not in DASHES, sentence[match.end() :]
    if not tells_work(rest, context.lexicon, led=led) or (not led and len(rest.split()) <= WORDS):
        return []
    roster = context.roster
    people = split_people(match["owner"], context.lexicon)
    if not people or not all(map(roster.knows, people)):
        return []
    if match["sign"] == ":" and len(people) == 1 and not roster.assigns:
        return []  # two do not speak at once: "Bob, Cy: review the text"
    return [roster.person(one) for one in people]


@lru_cache(maxsize=8)
def _owns(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what leads to a task: "Ann's job is to", "Bob's action: "."""
    to, being = any_of(lexicon.infinitive), any_of(lexicon.auxiliaries)
    return re.compile(
        rf"[\W_]{{0,4}}(?P<owner>[A-Z][\w.-]*(?: [A-Z][\w.-]*)?)(?:{any_of(lexicon.possessives)})\s"
        rf"(?i:{any_of(lexicon.owned_tasks)})(?:[*_]{{0,2}}:[*_]{{0,2}}|\s{being}\s{to})\s+(?=\w)"
    )


def may_be_named(text: str, context: Context) -> bool:
    """Whether *text* may be work with somebody behind it, asked before anything is searched."""
    if len(text) > LONGEST or not text.strip():
        return False
    if FRONT.match(text) is not None or _owns(context.lexicon).match(text) is not None:
        return True
    if opening(context.lexicon.wanted_leads).match(text) is not None:
        return True
    if not tells_work(text, context.lexicon):
        return False
    last = text.rstrip(" .").rsplit(None, 1)[-1]
    return last[-1:] in ENDS or last[:1] == "@" or any(sign in text for sign in SIGNS)


def tells_work(task: str, lexicon: Lexicon, *, led: bool = False) -> bool:
    """Whether *task* tells somebody to do something: "Call the hall", not "Call to order".

    Titles have no article behind the verb, are short, and begin with a capital. *led*: a name and
    a colon stand before it.
    """
    words = task.split(None, SEEN)[:SEEN]
    if len(words) < WORDS or words[0][-1:] in ":,;":
        return False
    if bare(words[0]) not in whole(lexicon.task_verbs):
        return False  # most lines end here
    low = [bare(word) for word in words]
    first, second = low[:WORDS]
    if _tells(low, lexicon):
        return False
    if all(word[:1].isupper() for word in words[1:] if word[:1].isalpha()):
        return False  # "Book Club (Ann)"
    if f"{first} {second}" in whole(lexicon.personal_verbs):
        return len(words) > WORDS
    if led and len(words) > WORDS and first not in whole(lexicon.report_nouns):
        return True
    personal = first in whole(lexicon.personal_verbs)
    talks = personal and first not in whole(lexicon.verbs_to_people)
    if talks and second in whole(lexicon.to_people):
        return len(words) > WORDS  # "Talk to the landlord (Ann)"; not "Call to order"
    idle = (*lexicon.topic_verbs, *lexicon.report_nouns, *lexicon.action_labels)
    if first in whole((*idle, *lexicon.table_talk)):
        return False
    if second in whole(lexicon.things_done) or second.isdecimal():
        return True
    if second in whole(lexicon.preposition_starts):
        return False  # "Visit from the mayor – Ann"
    return led or words[0].islower() or len([word for word in low if word]) >= LONG


def _tells(words: list[str], lexicon: Lexicon) -> bool:
    """Whether *words* are a sentence about something: "plan is good", "fix was easy"."""
    return not whole(lexicon.verbs_of_prose).isdisjoint(words)
