"""What makes a sentence a task: a promise, a request, or the form of one.

In: a sentence, and what stands before it.  Out: who is to act; the action.
Never: takes a question, or what stands under a condition, for a promise.
"""

import re
from functools import lru_cache

from ....model import Action, Person
from ...drafts import Draft
from ...headings.stamps import without_stamp
from ...language.phrases import any_of, bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ..context import Context
from .assigned import asked_by_name
from .casual import casual_owners
from .due import due_behind, find_due
from .errands import errand, may_run
from .named_beside import named_behind, named_in_front
from .orders import ordered
from .owners import are_initials, is_definite, is_label, is_order, owners_of, person_at_start
from .promises import NOTHING, promised
from .promising import may_commit
from .requests import requested
from .subjects import Lead

INITIALS_BEHIND = re.compile(
    r"\((?P<owner>(?:[A-Z]{2,3}|@[\w.-]+)(?:[ ,/&]+(?:[A-Z]{2,3}|@[\w.-]+)){0,3})\)[.\s]*$"
)
OFFICE_BEHIND = re.compile(
    r"(?:\s[–—-]\s*|\()(?P<owner>[A-Z][\w.'’]*(?: [A-Z][\w.'’]*){0,2}"
    r"(?:(?:, | ?[/&+] ?| \w{3} )[A-Z][\w.'’]*(?: [A-Z][\w.'’]*){0,2}){0,3})\)?[.\s]*$"
)


def commitment(
    sentence: str, context: Context, *, loose: bool = False, said: Lead = NOTHING
) -> list[Person]:
    """Return who commits to something, or is asked to do it, in *sentence*; nobody: no action.

    *loose* is for lines that are marked as tasks: there "Ann to …" needs no known verb.
    """
    lexicon = context.lexicon
    if sentence.rpartition("(")[0].rstrip().endswith("?"):
        return []  # "Is it to be mended? (Bob)": who asks
    initials = INITIALS_BEHIND.search(sentence) if sentence.rstrip(" .")[-1:] == ")" else None
    if initials is not None and is_task_like(sentence, context):
        named = initials["owner"].replace("@", "")
        if "@" in initials["owner"] or are_initials(named, context):
            return owners_of(named, context)
    named = _office_behind(sentence, context)
    if named:
        return owners_of(named, context)
    beside = named_behind(sentence, context) or named_in_front(sentence, context)
    if beside:
        return beside
    words = tokens(sentence)
    if sentence.endswith("?") and not _finds_out(sentence, words, context):
        return [context.roster.person(name) for name in asked_by_name(sentence, context)]
    runs = errand(sentence, context) if may_run(words, lexicon) else None
    if runs is not None:
        return owners_of(runs, context)
    if opening(lexicon.hopes).match(sentence):
        return []  # "Hoping the new warden will see to it"
    names = _committed(sentence, words, context, said, loose=loose)
    names = names or casual_owners(sentence, context) or ordered(sentence, context)
    if names and opening(lexicon.all_but).match(sentence) is not None:  # "All but Ann will write"
        others = sentence[: sentence.find(names[-1]) + len(names[-1])]
        names = [others] if "," not in others else names
    return [
        context.roster.person(name)
        for name in names
        if not (is_order(name, context) or is_label(name, context))
    ]


def _committed(
    sentence: str, words: frozenset[str], context: Context, said: Lead, *, loose: bool
) -> list[str]:
    """Return whom words of promise or request name in *sentence*."""
    if not (loose or may_commit(sentence, words, context)):
        return []
    lexicon = context.lexicon
    if opening((*lexicon.conditions, *lexicon.habitual)).match(sentence):
        # "Before each run the marshal will check it" is how things are done; "If it rains, use
        # the barn: Ann to ask for the key" is work behind the colon.
        _, _, behind = sentence.rpartition(": ")
        return promised(behind, context, NOTHING, loose=False) if behind != sentence else []
    if said.owners and opening(lexicon.also_to).match(sentence):
        return [person.name for person in said.owners]
    return promised(sentence, context, said, loose=loose) or requested(
        sentence, words, context, said
    )


def _finds_out(sentence: str, words: frozenset[str], context: Context) -> bool:
    """Whether somebody is to find something out: "Ann to ask if we can paint it?" asks nobody."""
    lexicon = context.lexicon
    if words.isdisjoint(whole(lexicon.asking_words)):
        return False
    told = opening(lexicon.infinitive)
    person = person_at_start(sentence, context) or sentence.split(None, 1)[0]
    return told.match(sentence[len(person) :].lstrip()) is not None


def _office_behind(sentence: str, context: Context) -> str:
    """Return who is named behind "Quotes to be obtained – Clerk.", "Letter to be sent (Ann)"."""
    if not sentence.rstrip(" .)").rpartition(" ")[2].lstrip("(")[:1].isupper():
        return ""
    behind = OFFICE_BEHIND.search(sentence)
    if behind is None or not _waits(sentence, context.lexicon):
        return ""
    return behind["owner"] if is_definite(behind["owner"], context) else ""


def is_task_like(sentence: str, context: Context) -> bool:
    """Whether a sentence without an actor reads as a task: "letter to be sent", "Report it"."""
    lexicon = context.lexicon
    if opening((*lexicon.negations, *lexicon.able)).match(sentence):
        return False  # "Not all is to be mended", "Can be taken for a list of what is to be mended"
    return is_work(sentence, lexicon) or _waits(sentence, lexicon)


def _waits(sentence: str, lexicon: Lexicon) -> bool:
    """Whether something waits for somebody: "letter to be sent", "The lights need fixing"."""
    if phrase(lexicon.to_be).search(sentence) is not None:
        return True
    return _needing(lexicon).search(sentence) is not None


@lru_cache(maxsize=8)
def _needing(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"\b{any_of(lexicon.needing)}\s+\w{{3,20}}{any_of(lexicon.gerund_ends)}\b", re.IGNORECASE
    )


def is_work(task: str, lexicon: Lexicon) -> bool:
    """Whether *task* begins with a verb of work: "Share the report", not "Present: 22 members"."""
    words = [word.lower().strip(",") for word in task.split(None, 2)[:2]]
    if " ".join(words) in whole(lexicon.phrasal_tasks):
        return True
    # "Review of the plan", "List was read"
    noun = words[1:] and words[1] in whole((*lexicon.office_of, *lexicon.auxiliaries))
    return bool(words and not noun) and words[0] in whole(lexicon.task_verbs)


def make_action(
    draft: Draft, start: int, stop: int, owners: list[Person], context: Context
) -> Action:
    """Return the action whose words are a slice of the draft's text."""
    text = without_stamp(draft.text[start:stop])  # "Bob to write it (bob, 16:34:42)" of a bot
    stop = start + len(text)
    due, due_text = find_due(text, context.frame)
    if due_text is None:
        due, due_text = due_behind(draft.text, stop, context.frame)
    return Action(
        text,
        owners=tuple(one for one in owners if _can_own(one, context)),
        due=due,
        due_text=due_text,
        at=(start, stop),
        span=draft.span_at(start, stop),
    )


def _can_own(one: Person, context: Context) -> bool:
    """Whether somebody is named: not "TBA: book the hall", nor "Ask Ann" to call."""
    return bare(one.name) not in whole(context.lexicon.nobody) and not is_order(one.name, context)
