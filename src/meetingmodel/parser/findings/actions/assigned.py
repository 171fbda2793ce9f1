"""Tasks that are given without asking: by a resolution, by name, by referring a matter.

In: a sentence.  Out: the names of those who are to act.
Never: takes what the body itself does for a task of somebody.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ...language.phrases import any_of, opening, phrase, whole
from ...lexicon.words import Lexicon
from ...people.persons import people_at, person_at
from ...people.roster import split_people, without_the
from ..context import Context
from .owners import are_persons, is_body, is_definite, person_at_end
from .subjects import Lead

OPENING = " \t*•–—-“\"'(["
ROOM = re.compile(r"\s+")
BEHIND_MARK = re.compile(r"[:.)]\s+\W{0,3}$")
SPEAKER = re.compile(r"\W{0,3}[A-Z][\w.-]{0,20}[:*_]{1,3}\s+")
NEAR = 30  # so long at most is the word before
AGENT = 60  # so many characters behind what is to be done it is told by whom


def resolved(sentence: str, context: Context, _said: Lead) -> list[str]:
    """Return who gets a task by a resolution: "That HR contact", "agreed that the Clerk write"."""
    lexicon = context.lexicon
    start = begin = 0
    end: int | None = None
    task: re.Match[str] | None = None
    for start, begin in _resolutions(sentence, lexicon):  # noqa: B007 - the one that has a task
        end = people_at(sentence, lexicon, begin)
        task = _work(lexicon).match(sentence, end) if end is not None else None
        if task is not None:
            break
    if task is None:
        return []
    ahead = sentence[max(start - NEAR, 0) : start].rsplit(None, 1)[-1:]
    if ahead and ahead[0].lower() in whole(lexicon.perfects):
        return []
    owner = sentence[begin:end]
    if not _is_work(task["verb"], lexicon) or not are_persons(owner, context):
        return []
    # "THAT Council move into closed session" is what the body itself does.
    acts = task["verb"] in whole(lexicon.body_acts) and not is_definite(owner, context)
    return [] if acts or is_body(owner, lexicon) else split_people(owner, lexicon)


def _is_work(verb: str, lexicon: Lexicon) -> bool:
    """Whether *verb* is work, be it told of one: "that the Clerk writes to the county"."""
    stems = {verb.removesuffix(end) for end in lexicon.present_ends if verb.endswith(end)}
    return not whole(lexicon.task_verbs).isdisjoint((verb, *stems))


def _resolutions(sentence: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield where each "that" of a resolution begins, its verb included, and what follows it."""
    for that in phrase(lexicon.subordinators).finditer(sentence):
        room = ROOM.match(sentence, that.end())
        if room is None:
            continue
        before = sentence[max(that.start() - NEAR, 0) : that.start()]
        last = before.rsplit(None, 1)[-1:]
        if last and last[0].lower() in whole(lexicon.binding):
            yield that.start() - len(before) + before.rindex(last[0]), room.end()
        elif not before.strip(OPENING) or BEHIND_MARK.search(before) is not None:
            yield that.start(), room.end()


@lru_cache(maxsize=8)
def _work(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of the verb behind who gets a task by a resolution."""
    modals = any_of(lexicon.asking_modals)
    softener = rf"(?:{any_of(lexicon.softeners)}\s+)"
    return re.compile(rf"\s+(?:{modals}\s+)?{softener}{{0,2}}(?P<verb>[a-z][\w-]*)")


def by_whom(sentence: str, context: Context, _said: Lead) -> list[str]:
    """Return who will do what is to be done: "the list would be sent out by AL"."""
    lexicon = context.lexicon
    passive, by = _passives(lexicon)
    for match in passive.finditer(sentence):
        if match["done"] in whole(lexicon.carried):
            continue  # "Minutes to be accepted by Lee" is moved, not given to do
        agents = by.finditer(sentence, match.end(), match.end() + AGENT)
        named = (
            _named_at(sentence, agent.end(), context)
            for agent in agents
            if not _is_of_another(sentence[match.end() : agent.start()], lexicon)
        )
        return split_people(next(filter(None, named), ""), lexicon)
    return []


def _is_of_another(between: str, lexicon: Lexicon) -> bool:
    """Whether "by" tells who did something else: "be taken on the plan as proposed by Lee"."""
    words = between.split()
    if not words or not words[-1].endswith(lexicon.participle_ends):
        return False
    return len(words) < 2 or words[-2].lower() not in whole(lexicon.conjunctions)


def _named_at(sentence: str, begin: int, context: Context) -> str:
    """Return who is named at *begin*, nothing where that is nobody certain."""
    for end in (find(sentence, context.lexicon, begin) for find in (people_at, person_at)):
        if end is not None and not sentence[end : end + 1].isalnum():  # not "Councillor|s"
            owner = sentence[begin:end]
            if is_definite(owner, context) or _are_several(owner, context):
                return owner
    return ""


def _are_several(owner: str, context: Context) -> bool:
    """Whether *owner* are all or some of a group: "all trustees", but not "the trustees"."""
    lexicon = context.lexicon
    several = opening(lexicon.quantifiers).match(owner) is not None
    return (
        several
        and without_the(owner.lower(), lexicon) == owner.lower()
        and are_persons(owner, context)
    )


@lru_cache(maxsize=8)
def _passives(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of "be emailed" and of "by", whom a name follows."""
    softener = rf"(?:{any_of(lexicon.softeners)}\s+)"
    done = rf"(?P<done>[a-z]+{any_of(lexicon.participle_ends)})(?=\s)"
    return (
        re.compile(rf"\b{any_of(lexicon.be_words)}\s+{softener}?{done}"),
        re.compile(rf"\s{any_of(lexicon.by_whom)}\s+"),
    )


def asked_by_name(sentence: str, context: Context) -> list[str]:
    """Return who is asked by a question: "Bob, can you call the builder?"."""
    match = _asks_you(context.lexicon).match(sentence)
    if match is None and (said := SPEAKER.match(sentence)) is not None:
        match = _asks_you(context.lexicon).match(sentence[said.end() :])  # "AL: Bob, can you …?"
    works = whole(context.lexicon.task_verbs) - whole(context.lexicon.table_talk)
    if match is None or match["verb"] not in works:
        return []
    owner = match["owner"].replace("@", "")
    known = match["owner"][0] == "@" or all(
        map(context.roster.knows, split_people(owner, context.lexicon))
    )
    return split_people(owner, context.lexicon) if known else []


@lru_cache(maxsize=8)
def _asks_you(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"\W{{0,3}}?(?P<owner>@[\w-]{{2,38}}|@?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){{0,2}})[,:]?\s+"
        rf"(?i:{any_of(lexicon.asking_you)})\s+(?:{any_of(lexicon.softeners)}\s+)?(?P<verb>[a-z]+)"
    )


def addressed(sentence: str, context: Context, _said: Lead) -> list[str]:
    """Return who is asked by name: "Bob, please call the builder"."""
    group = _pleads_all(context.lexicon).match(sentence)
    lexicon = context.lexicon
    works = whole((*lexicon.task_verbs, *lexicon.later_acts)) - whole(lexicon.idle_pleas)
    if group is not None and group["verb"].lower() in works:
        return [group["owner"] or group["all"]]
    match = _pleads(context.lexicon).match(sentence)
    if match is None or match["verb"] not in whole(context.lexicon.task_verbs):
        return []
    owner = match["owner"]
    if match["says"] is not None and not context.tasks and not context.roster.assigns:
        return []  # "Ann: Please read this": she says so to the others
    known = owner[0] == "@" or is_definite(owner, context)
    return split_people(owner.replace("@", ""), context.lexicon) if known else []


@lru_cache(maxsize=8)
def _pleads(lexicon: Lexicon) -> re.Pattern[str]:
    name = r"(?:@[\w-]{2,38}|[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2})"
    tie = rf"(?:,? {any_of(lexicon.conjunctions)} | & |, )"
    return re.compile(
        rf"\W{{0,3}}(?P<owner>{name}(?:{tie}{name}){{0,4}})"
        rf"(?:(?P<says>:\s+(?=[A-Z]))|[,:]?\s+)(?i:{any_of(lexicon.pleas)})\s+"
        rf"(?:{any_of(lexicon.softeners)}\s+)?(?P<verb>[a-z][\w-]*)"
    )


@lru_cache(maxsize=8)
def _pleads_all(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Team members please send it" and "Please everybody answer it"."""
    plea, some = any_of(lexicon.pleas), any_of(lexicon.everybody)
    asks = rf"(?!(?i:{any_of((*lexicon.can_words, *lexicon.politely, *lexicon.conditions))})\s)"
    group = rf"{asks}(?:[\w-]{{2,20}} ){{0,2}}(?i:{any_of(lexicon.pleaded_groups)})"
    return re.compile(
        rf"\W{{0,3}}(?:(?P<owner>(?i:{some})|{group})[,:]?\s+(?i:{plea})"
        rf"|(?i:{plea})[,]?\s+(?P<all>(?i:{some})))\s+"
        rf"(?:{any_of(lexicon.softeners)}\s+)?(?P<verb>[a-z]+)"
    )


def shouted(sentence: str, context: Context, _said: Lead) -> list[str]:
    """Return who is to act in capitals, "CLERK TO WRITE", as councils close a paragraph."""
    lexicon = context.lexicon
    match = _shouts(lexicon).match(sentence) if sentence[:2].isupper() else None
    works = whole(lexicon.task_verbs) - whole(lexicon.on_the_spot)
    if match is None or match["verb"].lower() not in works:
        return []
    people, offices = split_people(match["who"], lexicon), whole(lexicon.offices)
    known = all(one.lower() in offices or context.roster.knows(one) for one in people)
    return people if known else []


@lru_cache(maxsize=8)
def _shouts(lexicon: Lexicon) -> re.Pattern[str]:
    to = any_of(word.upper() for word in lexicon.infinitive)
    return re.compile(rf"(?P<who>[A-Z][A-Z /&,.'’-]{{1,40}}?)\s{to}\s(?P<verb>[A-Z]{{3,}})\b")


def referred(sentence: str, context: Context, _said: Lead) -> list[str]:
    """Return the officer to whom a matter is referred: "referred to the Engineer for a report"."""
    lexicon = context.lexicon
    refers, purpose = _refers(lexicon)
    for match in refers.finditer(sentence):
        end = person_at(sentence, lexicon, match.end())
        why = purpose.match(sentence, end) if end is not None else None
        if why is not None and (why["to"] or not match["given"]):
            owner = sentence[match.end() : end]
            return [owner] if not is_body(owner, lexicon) and are_persons(owner, context) else []
    return []


@lru_cache(maxsize=8)
def _refers(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of what stands before and behind the officer in "refer it to … for".

    What is "given to Bob for his work" is no task: there only "to" leads to one.
    """
    to = any_of(lexicon.infinitive)
    referring = rf"(?i:{any_of(lexicon.referring)})\s+(?:[\w-]+\s+){{0,4}}?{to}"
    return (
        re.compile(rf"\b(?:{referring}|(?P<given>(?i:{any_of(lexicon.handing)})))\s+"),
        re.compile(rf"\s+(?:{any_of(lexicon.asked_for)}|(?P<to>{to}))\s"),
    )


def volunteered(sentence: str, context: Context, _said: Lead) -> list[str]:
    """Return who volunteers, where the sentence says no more: "Ann and Bob volunteered."."""
    lexicon = context.lexicon
    words = sentence.rstrip(" .!)*").rsplit(None, 1)
    if len(words) < 2 or words[1].lower() not in whole(lexicon.volunteering):
        return []
    owner = person_at_end(words[0], context)
    return split_people(owner, context.lexicon) if owner is not None else []
