"""Entries of a list of tasks: "Ann: book the hall", "Book the hall (Ann)", "Book the hall".

In: a draft below a heading such as "Next steps".  Out: the task that it is.
Never: takes a remark for one: an entry names somebody, or begins with a verb of work.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ....model import Action, Person
from ...drafts import Draft
from ...language.dates import find_dates
from ...language.phrases import any_of, bare, opening, phrase, tokens, whole
from ...language.sentences import sentences
from ...lexicon.words import Lexicon
from ...people.names import forenames
from ...people.roster import split_people
from ...tasks.fields import field_of
from ..columns import place_of
from ..context import Context
from .commitments import commitment, is_task_like, is_work, make_action
from .marked import SMALL, doer, group_at_work
from .nicknames import first_names, is_nick
from .owner_marks import behind_label, first_part, named_after, named_before
from .owners import are_persons, is_label, is_owner, is_remark, owners_of
from .promises import NUMBER
from .prose import begins_task

# "Web Team: update the page": no person's name, but work for somebody.
GROUP = re.compile(r"(?P<owner>[A-Z][\w&/-]*(?: (?:[a-z&]{1,3} )?[A-Z][\w&/-]*){0,4})\s*:\s+")
LISTED = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]\s+")
CODE = re.compile(r"\W{0,2}\d[\w./-]{2,14}(?:\s*[(\[](?P<owner>[^\W\d_][^()\[\]]{0,40})[)\]])?:\s+")
LAST = re.compile(r"(?P<task>[^:]{5,}?):\s+(?P<owner>[^\W\d_][^:;.!?()]{1,60})\.?")
LINK = re.compile(r"\s*\S{3,5}://\S+\s*")
SPOKEN = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}:?\s+(?=[a-z])")
MOST = 9  # words of a thing to do
FIRST = 4  # among so many words stands the verb of a remark
LONGEST = 500  # an entry of a task list is no page


def listed_task(draft: Draft, context: Context) -> Action | None:
    """Return the action that a line of a task section is."""
    text = draft.text
    lexicon = context.lexicon
    if not may_be_listed(text, lexicon):
        return None
    # "2026-05-04-b: Ann: draft it": working groups of standards number their tasks.
    number = NUMBER.match(text) if draft.headed else CODE.match(text)
    begin = number.end() if number is not None else 0
    task = text[begin:]
    owners = _named_in_code(number, context)
    if owners:
        return make_action(draft, begin, len(text), owners, context)
    if _wished(lexicon).match(task) is not None and len(sentences(task, lexicon)) == 1:
        return make_action(draft, begin, len(text), commitment(task, context), context)
    owners, start = named_before(text, begin, len(text), context)
    if draft.level > 0 and ":" not in text[begin:start] and not _are_people(owners, context):
        owners = []  # "Beta – no support", what is told of an entry above
    start = start if owners else behind_label(text, begin, context)
    theirs = _behind_topic(owners, text[start:], context) if start > begin else []
    if theirs or (owners and _is_for(owners, text[start:], context)):
        return make_action(draft, start, len(text), theirs or owners, context)
    if not owners and start > begin and is_remark(text[begin:start].rstrip(" :–—-"), context):
        return None  # "Goal: send it before the fair"
    owners = named_after(text, context) or named_last(text, context)
    if owners and (not draft.headed or is_work(task, lexicon)):
        return make_action(draft, begin, len(text), owners, context)
    group = GROUP.match(text, begin) if field_of(text, lexicon) is None else None
    named = group is not None and not is_label(group["owner"], context)
    if group is not None and named and is_work(text[group.end() :], lexicon):
        owners = [context.roster.person(group["owner"])]
        return make_action(draft, group.end(), len(text), owners, context)
    owners = commitment(task, context, loose=True) or doer(task, context)
    if owners:
        places = sentences(task, lexicon)
        stop = begin + (places[0][1] if places else len(task))
        return make_action(draft, begin, stop, owners, context)
    return _of_nobody(draft, number, behind_label(text, begin, context), context)


def _are_people(owners: list[Person], context: Context) -> bool:
    """Whether all of *owners* are on the roll, or have first names that people have."""
    known = forenames(context.lexicon)
    names = [one.name for one in owners]
    return all(context.roster.knows(name) or name.split()[0].lower() in known for name in names)


def _of_nobody(
    draft: Draft, number: re.Match[str] | None, start: int, context: Context
) -> Action | None:
    """Return the task of a line that names no owner; behind a label it begins at *start*."""
    text, lexicon = draft.text, context.lexicon
    begin = number.end() if number is not None else 0
    entry = draft.level >= 0 or place_of(draft) in context.columns
    lead = opening(lexicon.listed_leads).match(text)  # "We will write", "To call the builder"
    task = text[lead.end() :].strip() if lead is not None else text
    task = text[start:] if start > begin else task  # "Website: update the list"
    # "Close" is the next heading; "Handbook to be printed" is for nobody, but stands in the list.
    known = is_task_like(task, context) if draft.level >= 0 else is_work(task, lexicon)
    # "2026/05/04: Test failures": what has the day on which it came up was put on the list.
    dated = draft.level >= 0 and _is_dated(number, lexicon) and not _is_remark(task, lexicon)
    works = " " in task and (known or dated or _is_thing_to_do(draft, task, context))
    if entry and (works or _is_theirs(draft, task, context)):
        return make_action(draft, begin if dated else 0, len(text), [], context)
    return None


def _is_thing_to_do(draft: Draft, task: str, context: Context) -> bool:
    """Whether *task* is a thing that a list of nothing but tasks has: "Keys for the new members".

    Students and project teams list so below "TODO".
    """
    lexicon = context.lexicon
    listed = phrase(lexicon.things_to_do).search(bare(context.title)) is not None
    return listed and draft.level == 0 and not draft.children and is_thing(task, lexicon)


def is_thing(task: str, lexicon: Lexicon) -> bool:
    """Whether *task* is a few words that tell of nothing: "Keys for the new members"."""
    words = [word.strip(",;:!()").lower() for word in task.split()]
    told = whole((*lexicon.auxiliaries, *lexicon.modals, *lexicon.oneself, *lexicon.ourselves))
    plain = len(words) <= MOST and told.isdisjoint(words)
    over = any(word.endswith(lexicon.past_ends) for word in words)
    return plain and not over and ":" not in task


def may_be_listed(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* may be a task: no question, and nothing that somebody only says."""
    if not text or len(text) > LONGEST or text.endswith((":", "?")):
        return False
    if bare(text) in whole((*lexicon.nobody, *lexicon.action_sections)):
        return False  # "None", or the name of the column
    spoken = SPOKEN.match(text)  # "Cy says: we should wait", "Dee: agrees that it is to be kept"
    return spoken is None or not _tells(text[spoken.end() :], lexicon)


@lru_cache(maxsize=8)
def _wished(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of who wants what is to be done: "Roe: wants to see the costs"."""
    wishes = any_of(lexicon.listed_wishes)
    return re.compile(rf"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){{0,3}}:?\s(?i:{wishes})\s")


def _behind_topic(owners: list[Person], task: str, context: Context) -> list[Person]:
    """Return who acts in "Sign for the hall: Ann to get a price", where a topic stands in front.

    Nobody on the roll has the name that stands there, and somebody on the roll is named behind it.
    """
    known = context.roster.knows
    if any(known(one.name) for one in owners):
        return []
    places = sentences(task, context.lexicon)
    for first, last in places[:2]:
        theirs = commitment(task[first:last], context)
        if theirs and all(known(one.name) for one in theirs):
            return theirs
    return group_at_work(task, context)


def _named_in_code(number: re.Match[str] | None, context: Context) -> list[Person]:
    """Return the owner in "2026/05/04 (ann): draft it": groups tell since when it is open."""
    if number is None or number.re is not CODE or not (named := number["owner"]):
        return []
    known = is_owner(named, context) or is_nick(named, context.lexicon)
    return owners_of(named, context) if known else []


def _is_dated(number: re.Match[str] | None, lexicon: Lexicon) -> bool:
    return number is not None and bool(find_dates(number[0], lexicon))


def named_last(text: str, context: Context) -> list[Person]:
    """Return who is named behind the colon of "Collect the signatures: Ann Lee and Bob Roe".

    Clubs note so who took what on, and of those on the roll also "User interviews: Ann by 5/20".
    "Invite two speakers: Ann Lee and Bob Roe" tells whom to ask.
    """
    match = LAST.fullmatch(text)
    if match is None:
        return []
    lexicon, task = context.lexicon, match["task"]
    named = first_part(match["owner"], lexicon)
    labelled = bare(task) in whole((*lexicon.action_labels, *lexicon.owner_columns))
    if labelled or task.split(None, 1)[0].lower() in whole(lexicon.verbs_to_people):
        return []  # "Action: Ann Lee" below a task
    if is_work(task, lexicon):
        return owners_of(named, context) if are_persons(named, context) else []
    if task.rsplit(None, 1)[-1].lower() in whole((*lexicon.role_words, *lexicon.offices)):
        return []  # "Club treasurer: Ann"
    people = split_people(named, lexicon)
    known = bool(people) and all(map(context.roster.knows, people))
    return owners_of(named, context) if known and not is_owner(task, context) else []


def _is_theirs(draft: Draft, task: str, context: Context) -> bool:
    """Whether *task* stands below the name of whose tasks are listed: there a word is one."""
    if not context.owners or draft.headed or _is_remark(task, context.lexicon, most=1):
        return False
    return bare(task) not in whole(context.lexicon.usual_items)


def run_in_tasks(draft: Draft, context: Context, begin: int = 0) -> Iterator[Action]:
    """Yield the tasks of "Ann – get a price; Bob to pay it", where each part names its owner."""
    text, places = draft.text, list[tuple[int, int, list[Person]]]()
    for part in text[begin:].split(";"):
        stop = begin + len(part)
        start = begin + len(part) - len(part.lstrip())
        number = LISTED.match(text, start, stop)
        start = number.end() if number is not None else start
        owners, at = named_before(text, start, stop, context)
        if not owners and begins_task(text[start:stop], context):
            owners, at = commitment(text[start:stop], context, loose=True), start
        if not owners:
            return
        places.append((at, stop, owners))
        begin = stop + 1
    for at, stop, owners in places if len(places) > 1 else ():
        yield make_action(draft, at, stop, owners, context)


def _is_for(owners: list[Person], task: str, context: Context) -> bool:
    """Whether *task* is one for *owners*: "Parser: release is out" names no person."""
    lexicon = context.lexicon
    if SMALL.search(task) is None or LINK.fullmatch(task) is not None:
        return False  # "Lane Task Force – May 4, 2026": the foot of a page; "Mint: https://…"
    works = is_work(task, lexicon) or not tokens(task).isdisjoint(lexicon.modals)
    if _is_remark(task, lexicon):
        return False
    roster = context.roster.names
    names = [owner.name for owner in owners]
    return works or all(
        are_persons(name, context)
        or (not roster and name.istitle())
        or first_names(name, lexicon.personal_verbs, context, loose=False)
        for name in names
    )


def _is_remark(task: str, lexicon: Lexicon, *, most: int = FIRST) -> bool:
    """Whether somebody only speaks: "Ann: action-61 is done", "Bob: ok, let's keep it open"."""
    if is_work(task, lexicon):
        return False
    first = {word.strip(".,;:").lower() for word in task.split(None, most)[:most]}
    told = not (whole(lexicon.auxiliaries) - whole(lexicon.modals)).isdisjoint(first)
    if told or opening(lexicon.remark_openings).match(task) is not None:
        return True
    return _tells(task, lexicon)


def _tells(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* begins with what somebody says, "also suggests waiting", and promises nothing.

    Standards groups note their talk below "Next steps", a line each speaker.
    """
    softener = opening(lexicon.softeners).match(text)
    begin = softener.end() + 1 if softener is not None else 0
    tells = opening(lexicon.remark_verbs).match(text, begin) is not None
    return tells and opening(lexicon.promises).match(text, begin) is None
