"""Lists of tasks: by the heading or the line above them, or by the form of their entries.

In: a title, or the drafts of an item.  Out: which entries are tasks, and whose.
Never: takes an entry for a task because of its list alone; it names somebody, or says what to do.
"""

import re
from functools import lru_cache
from itertools import pairwise

from ....model import Person
from ...drafts import Draft
from ...headings.title_words import says_which, without_state
from ...language.phrases import any_of, bare, opening, phrase, tokens, whole
from ...lexicon.words import Lexicon
from ...tasks.marks import is_code
from ..columns import place_of
from ..context import Context
from .casual import duty_beside
from .commitments import make_action
from .listed import named_last
from .modals import stems_of
from .nicknames import first_names
from .owner_marks import named_after, named_before
from .owners import is_body, is_definite, owners_of, person_at_end

BRACKETS = re.compile(r"\s*(?:[(\[][^()\[\]]*[)\]]|\{[^{}]*\})")
LABEL = 40  # so short is a line that only announces what follows
LONG = 90  # with words that say more, so short
LEAST = 2  # so many entries of one form make a list of duties


def names_tasks(title: str, lexicon: Lexicon) -> bool:
    """Whether an item holds tasks: "Action items", "Action items carried over".

    Beside the word for tasks stand only words that say which: "Review of open action items"; or
    what follows it says which: "Tasks that we have not finished". "Book club todos" are tasks too.
    """
    title = bare(BRACKETS.sub("", without_state(title, lexicon)))
    if _is_over(title.rpartition(" - ")[2], lexicon):
        return False  # "Action items - completed"
    known = lexicon.action_sections
    long = tuple(words for words in known if " " in words)
    opened = opening(long).match(title)
    if title in whole((*known, *lexicon.open_lists)) or (
        opened is not None and title[opened.end() :][:1] != ":"
    ):
        return True  # but "Action item: Ordinance 12" is a matter to vote on
    if title.rpartition(" ")[2] in whole(lexicon.todo_nouns):
        return True
    noun = opening(lexicon.action_nouns).match(title)
    leads = noun is not None and opening(lexicon.task_leads).match(title[noun.end() :].lstrip())
    return bool(leads and not _is_over(title, lexicon)) or says_which(
        title, lexicon.action_nouns, lexicon
    )


def _is_over(title: str, lexicon: Lexicon) -> bool:
    """Whether tasks are listed because they are done: "Tasks that we have completed"."""
    words = tokens(title)
    over = whole((*lexicon.done_words, *lexicon.cancelled_words))
    return not words.isdisjoint(over) and words.isdisjoint(lexicon.undone)


def below_labels(drafts: list[Draft], context: Context) -> set[Draft]:
    """Return the entries below a line that only announces tasks ("ACTIONS:", "To do").

    Those in a column of a table that is called so are among them, and what has a code of a task.
    """
    columns = context.columns
    out = {draft for draft in drafts if columns and place_of(draft) in columns}
    coded = {draft for draft in drafts if is_code(draft.marker)}
    open_at: int | None = None
    for draft in drafts:
        if _announces(draft, context.lexicon):
            open_at = draft.level
        elif open_at is not None and _stands_below(draft, open_at, context):
            out.add(draft)
        else:
            open_at = None
    return out | coded


def below_list(drafts: list[Draft], context: Context) -> set[Draft]:
    """Return what follows the list of an item of tasks: "Reports:", and plain text below it.

    Notes whose parts have no headings label them, and "ACTION:" would hold all that follows.
    """
    entries = 0
    for place, (draft, below) in enumerate(pairwise(drafts)):
        entries += bool(draft.marker) and not draft.headed
        if entries < LEAST or draft.headed or draft.marker or below.marker or below.headed:
            continue
        label = draft.text.rstrip(" *_")
        names = _announces(draft, context.lexicon) or is_definite(label.rstrip(" :"), context)
        if label.endswith(":") and len(label) < LABEL and not names and not below.cells:
            return set(drafts[place:])
    return set()


def _stands_below(draft: Draft, level: int, context: Context) -> bool:
    """Whether *draft* is an entry of a list, or a plain line as "Ann: book the hall" is one."""
    if draft.cells or draft.level > level:
        return not draft.cells
    if draft.level != level or draft.headed or draft.first.gap:
        return False
    text = draft.text
    return bool(named_before(text, 0, len(text), context)[0] or _named_behind(text, context))


def _named_behind(text: str, context: Context) -> bool:
    """Whether a plain line is "Book the tent – Ann", "Rota (Bob and Cy)" with people of the roll.

    Who types notes without marks sets the tasks below "Actions" so, a line each.
    """
    owners = named_after(text, context) or named_last(text, context) if len(text) < LONG else []
    return bool(owners) and all(context.roster.knows(one.name) for one in owners)


def _announces(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line only announces tasks; a colon says so where it has more words than that.

    "The following actions were agreed:", "Tasks that are left from May:"
    """
    text = draft.text
    if draft.headed or not text:
        return False
    if len(text) > LONG and text[-1] == ":":
        text = text[-LONG:].rpartition(". ")[2]  # "… Below are the action items:"
        if not whole(lexicon.passives).isdisjoint(tokens(text)):
            return False  # "The tasks that remained were as follows:"
    if len(text) >= LONG:
        return False
    title = bare(without_state(text, lexicon))
    if len(text) < LABEL and (
        title in whole((*lexicon.action_sections, *lexicon.open_lists))
        or says_which(title, lexicon.action_nouns, lexicon)
    ):
        return True
    named = text.endswith(":") and phrase(lexicon.action_nouns).search(title) is not None
    return named and not _is_over(title, lexicon)


def below_promises(
    drafts: list[Draft], context: Context
) -> tuple[dict[Draft, tuple[Person, ...]], set[Draft]]:
    """Return the entries below "Bob will:" or "The Clerk to do the following:", and who that is;
    with them the lines that say so, which are no tasks themselves."""
    out: dict[Draft, tuple[Person, ...]] = {}
    leads: set[Draft] = set()
    lead: Draft | None = None
    owners: tuple[Person, ...] = ()
    level = 0
    for draft in drafts:
        if draft.text.endswith(":") and len(draft.text) < LONG and not draft.headed:
            owners, level, lead = _promising(draft.text, context), draft.level, draft
        elif owners and draft.marker and draft.level > level and not draft.cells:
            out[draft] = owners
            leads.update([lead] if lead is not None else [])
        else:
            owners = ()
    return out, leads


def _promising(text: str, context: Context) -> tuple[Person, ...]:
    """Return who promises what stands below *text*."""
    lexicon = context.lexicon
    match = _to_do(lexicon).search(text.lower())
    if match is None:
        return ()
    named = person_at_end(text[: match.start()], context)
    if named is None or is_body(named, lexicon) or not is_definite(named, context):
        return ()
    return tuple(owners_of(named, context))


@lru_cache(maxsize=8)
def _to_do(lexicon: Lexicon) -> re.Pattern[str]:
    views = whole((*lexicon.views, *lexicon.needs))
    modals = any_of(modal for modal in lexicon.modals if modal not in views)
    return re.compile(rf"\s{modals}(?:\s+{any_of(lexicon.the_following)})?\s*:$")


def share_duties(drafts: list[Draft], context: Context) -> set[Draft]:
    """Give the entries of a list their tasks where several say what somebody is doing; return them.

    "Bob bringing chips", "Ann and Cy picking up the drinks": students plan a party. In notes of a
    small circle "Cakes - Ann" and "Bob – gate" do.
    """
    out: set[Draft] = set()
    run: list[tuple[Draft, list[Person]]] = []
    level: int | None = None
    for draft in [*drafts, None]:
        if draft is None or not draft.marker or draft.level != level or draft.headed:
            for one, named in run if len(run) >= LEAST else ():
                one.findings.append(make_action(one, 0, len(one.text), named, context))
                out.add(one)
            run = []
            level = draft.level if draft is not None and draft.marker else None
        owners = _on_duty(draft, context) if draft is not None and draft.marker else []
        if draft is not None and owners:
            run.append((draft, owners))
    return out


def _on_duty(draft: Draft, context: Context) -> list[Person]:
    """Return who does something in "Bob bringing chips"; what is said at the meeting is no duty."""
    lexicon = context.lexicon
    if context.roster.casual and (beside := duty_beside(draft.text, context)):
        return beside
    match = _doing(lexicon).match(draft.text)
    if match is None or match["verb"] in whole((*lexicon.no_duties, *lexicon.states)):
        return []
    stems = stems_of(match["verb"], lexicon)
    verbs = (*stems, *(stem + match["next"] for stem in stems))
    named = first_names(match["names"], verbs, context, loose=False) if stems else None
    works = not whole(lexicon.personal_verbs).isdisjoint(verbs)
    return owners_of(named, context) if named is not None and works else []


@lru_cache(maxsize=8)
def _doing(lexicon: Lexicon) -> re.Pattern[str]:
    ends = any_of(lexicon.gerund_ends)
    return re.compile(
        rf"(?P<names>[A-Z@][^.:;()]{{0,60}}?)\s+(?P<verb>[a-z]+{ends})(?P<next>\s+[\w-]+)"
    )
