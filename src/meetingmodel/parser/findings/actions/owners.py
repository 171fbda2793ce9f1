"""Owners of tasks: who is named before a verb, at the end of a line, or in a column.

In: a piece of text and the context.  Out: the persons that it names.
Never: takes a thing for a person: what follows a preposition is no subject.
"""

import re
from functools import lru_cache

from ....model import Person
from ...language.phrases import any_of, bare, whole
from ...lexicon.words import Lexicon
from ...people.long_offices import is_long_office
from ...people.names import forenames, is_name
from ...people.persons import may_end_person, people_at, people_before
from ...people.roster import CALL_SIGN, head_of_office, is_person, split_people, without_the
from ...people.titles import strip_title
from ..context import Context

REACH = 80  # so many characters before a verb may hold its subject
MARGIN = 30  # so long is a list of owners in a margin
GROUP = 3  # words behind "all" that name a group
INITIALS = r"[A-Z]{2,3}"


def is_owner(text: str, context: Context) -> bool:
    """Whether *text* names people, groups or offices that a task can be given to."""
    parts = split_people(text, context.lexicon)
    lexicon = context.lexicon
    if any(map(str.isdigit, CALL_SIGN.sub("", text))):
        return False  # "Motion 2026-09 (Curriculum Committee)": a label
    if text.strip().lower() in whole(lexicon.moved_seconded_carried):
        return False  # "[MSC] to buy a tent"
    if text.rsplit(None, 1)[-1:] and text.rsplit(None, 1)[-1].lower() in whole(lexicon.papers):
        return False
    if any(is_label(part, context) for part in parts):
        return False
    return bool(parts) and all(
        is_person(part, context.roster, lexicon)
        or is_name(part, lexicon, most=3)
        or part.lower() in whole(lexicon.anybody)
        or _are_all(part, lexicon)
        for part in parts
    )


def is_label(text: str, context: Context) -> bool:
    """Whether *text* labels a remark or a thing: "Goal", "Open questions", "Website".

    It may be the name of somebody all the same, "Grant" or "Ann Low": the roll and the first names
    that people have say so.
    """
    lexicon = context.lexicon
    return _ends_in(text, (*lexicon.remark_labels, *lexicon.thing_labels), context)


def is_remark(text: str, context: Context) -> bool:
    """Whether *text* labels what is remarked on a task: "Goal", "Known risks"."""
    return _ends_in(text, context.lexicon.remark_labels, context)


def _ends_in(text: str, labels: tuple[str, ...], context: Context) -> bool:
    """Whether the last word of *text* is one of *labels*, and no name."""
    first, *more = text.lower().split() or [""]
    last = more[-1] if more else first
    if last not in whole(labels) or context.roster.knows(text):
        return False
    return not more or first not in forenames(context.lexicon)


def _are_all(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* names all of a group: "All exec board"."""
    first, *more = text.split()
    group = more and more[-1].lower() in whole((*lexicon.body_ends, *lexicon.doers))
    return bool(group) and len(more) <= GROUP and first.lower() in whole(lexicon.anybody)


def owners_of(text: str, context: Context) -> list[Person]:
    """Return the persons that *text* joins by commas, slashes and "and"."""
    return [context.roster.person(part) for part in split_people(text, context.lexicon)]


def is_order(text: str, context: Context) -> bool:
    """Whether *text* begins with a verb that tells somebody to act: "Ask Bob" of "Ask Bob to call".

    "Design team" and "Support staff" begin with a verb as well, and name a group.
    """
    lexicon, words = context.lexicon, text.lower().split()
    titled = whole((*lexicon.titles, *lexicon.offices))
    if len(words) < 2 or words[0] in titled or context.roster.knows(text):
        return False  # "Chair Lee to write"
    if words[0] in whole((*lexicon.verbs_to_people, *lexicon.telling_verbs)):
        return True
    ends = whole((*lexicon.body_ends, *lexicon.doers, *lexicon.offices, *lexicon.group_ends))
    return words[0] in whole(lexicon.task_verbs) and words[-1] not in ends


def are_initials(text: str, context: Context) -> bool:
    """Whether *text* is nothing but initials of people on the roster."""
    return _initials(context.lexicon).fullmatch(text) is not None and all(
        context.roster.knows(part) for part in split_people(text, context.lexicon)
    )


@lru_cache(maxsize=8)
def _initials(lexicon: Lexicon) -> re.Pattern[str]:
    joined = any_of(lexicon.conjunctions)
    return re.compile(rf"{INITIALS}(?:\s*(?:/|,|&|\b{joined}\b)\s*{INITIALS}){{0,3}}")


def are_margin(text: str, context: Context) -> bool:
    """Whether *text* is what a margin holds: initials, offices, "Clerk/MD", or "JEAN"."""
    offices, knows = whole(context.lexicon.offices), context.roster.knows
    parts = split_people(text, context.lexicon) if len(text) < MARGIN else []
    return bool(parts) and all(
        part[0].isupper()
        and (
            part.lower() in offices
            or are_initials(part, context)
            or (part.isupper() and part.isalpha() and knows(part))
        )
        and part.lower() not in whole(context.lexicon.papers)
        for part in parts
    )


def are_titled(text: str, context: Context) -> bool:
    """Whether *text* is nothing but people of the roster, named by title: "Cllr. O. Lee/Clerk"."""
    lexicon, roster = context.lexicon, context.roster
    parts = split_people(text.strip(" ."), lexicon) if len(text) < 2 * MARGIN else []
    if not parts or strip_title(parts[0], lexicon)[1] is None:
        return False
    names = [strip_title(part, lexicon)[0] for part in parts]
    offices = whole(lexicon.offices)
    return all(roster.knows(name) or bare(name) in offices for name in names)


def are_persons(text: str, context: Context) -> bool:
    """Whether *text* names persons, by the roster, by office or by the form of the name."""
    parts = split_people(text, context.lexicon)
    lexicon = context.lexicon
    if not parts or not is_person(parts[0], context.roster, lexicon):
        return False
    if parts[0].rsplit(None, 1)[-1].lower() in whole(lexicon.papers):
        return False  # "the minutes" is an office in a roster only
    # "Cllrs Dray and Eames": the title goes for both.
    titled = strip_title(parts[0], lexicon)[1] is not None
    return all(
        is_person(part, context.roster, lexicon) or (titled and is_name(part, lexicon, most=2))
        for part in parts[1:]
    )


def is_definite(text: str, context: Context) -> bool:
    """Whether *text* names somebody certain: on the roster, by title or office, or "staff"."""
    roster, lexicon = context.roster, context.lexicon
    if text.rsplit(None, 1)[-1].lower() in whole(lexicon.papers):
        return False
    return all(
        roster.knows(part)
        or roster.full_name(part) is not None
        or head_of_office(bare(part), lexicon) in whole(lexicon.offices)
        or without_the(bare(part), lexicon) in whole(lexicon.offices)
        or part.split(None, 1)[0].strip(".").lower() in whole(lexicon.titles)
        or is_long_office(part, lexicon)
        for part in split_people(text, context.lexicon)
    )


def _known_initials(word: str, context: Context) -> str | None:
    """Return *word* where it is the initials of an attendee, though a small word has its letters.

    "ON agreed to write" of Omar Nash, "IS to call" of Ida Stone.
    """
    short = word.isupper() and word.isalpha() and len(word) > 1
    return word if short and context.roster.knows(word) else None


def is_body(subject: str, lexicon: Lexicon) -> bool:
    """Whether a whole body is meant ("the committee"): what it will do is a plan, not a task."""
    last = subject.rsplit(None, 1)[-1:]
    ends = bool(last) and last[0].lower() in whole(lexicon.body_ends)
    return ends and not is_long_office(subject, lexicon)


@lru_cache(maxsize=8)
def nouns(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of somebody whom no roster names: "the rights of way officer"."""
    return re.compile(
        rf"(?i:{'|'.join(lexicon.determiners)})\s+(?:[\w'’-]+\s+){{0,5}}[a-z][\w'’-]*"
    )


def person_at_end(text: str, context: Context) -> str | None:
    """Return the person whose name *text* ends with, if it can be the subject of what follows."""
    if not may_end_person(text, context.lexicon):
        return None
    piece = text[-REACH:]
    begin = people_before(piece, context.lexicon)
    if begin is None:
        return _known_initials(piece.rsplit(None, 1)[-1], context)
    phrase = piece[begin:].strip(" ,")
    if not are_persons(phrase, context):
        phrase = split_people(phrase, context.lexicon)[-1]  # "… for CIV410 and Dr Tuck"
    phrase = _without_day(_without_topic(phrase, context), piece, context.lexicon)
    phrase = _with_each(phrase, piece, context.lexicon)
    told = any(word.endswith(context.lexicon.past_ends) for word in phrase.split()[1:-1])
    if told or not are_persons(phrase, context):
        return None  # "The Chair reminded members"
    ahead = _without_article(piece[: piece.rindex(phrase)], context.lexicon).rsplit(None, 1)[-1:]
    # "a report from the Clerk will follow", "one member will": not the subject, or nobody certain.
    return None if ahead and ahead[0].lower() in whole(context.lexicon.no_subjects) else phrase


def _with_each(phrase: str, piece: str, lexicon: Lexicon) -> str:
    """Return "Each board member" of "member", an office that each of several holds."""
    if not phrase.islower():
        return phrase
    ahead = _each(lexicon).search(piece, 0, piece.rindex(phrase))
    return f"{ahead[0]}{phrase}" if ahead is not None else phrase


@lru_cache(maxsize=8)
def _each(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{any_of(lexicon.each_words)})\s+(?:[a-z-]{{2,20}}\s+){{0,2}}$")


def _without_day(phrase: str, piece: str, lexicon: Lexicon) -> str:
    """Return "Bob" of "May Bob" in "On 12 May Bob"."""
    month, _, rest = phrase.partition(" ")
    months = {word for words in lexicon.months for word in words}
    ahead = piece[: piece.rindex(phrase)].rstrip() if rest and month.lower() in months else ""
    return rest if ahead[-1:].isdigit() else phrase


def _without_article(ahead: str, lexicon: Lexicon) -> str:
    """Return "a member of" of "a member of the", which "Armed Forces" follows."""
    head, _, last = ahead.rstrip().rpartition(" ")
    return head if last.lower() in whole(lexicon.definite_articles) else ahead


def _without_topic(phrase: str, context: Context) -> str:
    """Return "AB" of "Plant sale, AB": a topic stands before the comma, no second owner."""
    topic, comma, last = phrase.rpartition(", ")
    split = split_people(phrase, context.lexicon)
    known = bool(comma) and len(split) == 2 and context.roster.knows(last)
    return last if known and not is_definite(topic, context) else phrase


def person_at_start(text: str, context: Context) -> str | None:
    """Return the person whose name *text* begins with."""
    begin = len(text) - len(text.lstrip())
    end = people_at(text, context.lexicon, begin)
    if end is None:
        return _known_initials((text.split(None, 1) or [""])[0], context)
    phrase = text[begin:end].strip(" ,")
    words = phrase.split()
    for count in range(2, len(words)):
        name = " ".join(words[:count])
        if words[count].istitle() and name in context.roster.names:
            return name  # "Ann Lee Book a room"
    while phrase and not are_persons(phrase, context):
        phrase = phrase.rpartition(" ")[0]
    return phrase or None
