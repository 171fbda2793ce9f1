"""Fifth step: recognisers, one module each, in the order in which they look at a block.

reading.py     one part of the notes, with all recognisers in their order
context.py     what a recogniser is told
motions/       proposals put to the body, with mover, seconder, vote and outcome
decisions.py   what is marked as decided;   decision_leads.py  lines that lead to it
               decision_ends.py  marks at the end of what was, or right behind it
               deciding_bodies.py  "the Board agreed that"
               decided_once.py   those that are stated several times
presence.py    who arrived, left, returned or stepped aside
actions/       follow-up work that somebody took on or was asked to do
tables/        all of these in tables;   columns.py  what a table's columns hold
declining.py   which recogniser looks where, and why it took nothing

Each looks at a draft only where one of its words stands in it, and yields findings with their
places. Names and due words are resolved as the findings are made, never by guess.
"""

import re
from collections.abc import Iterator

from attrs import evolve

from ...model import Action, Person
from ..drafts import Draft, every
from ..frame import Frame
from ..headings.title_words import names_decisions
from ..language.gates import gate
from ..language.phrases import bare, phrase, whole
from ..lexicon.words import Lexicon
from ..people.roster import Roster
from ..sections import Outline, Section
from ..tasks.cells import names_above
from .actions.announced import BRACKETS, names_tasks
from .actions.ends import give_ends
from .actions.heads import owners_in_name, owners_in_title
from .actions.repeats import Listed, drop_repeats
from .columns import decision_columns, grid_of, task_columns
from .context import Context
from .decided_once import keep_once
from .motions.called_up import tell_later
from .motions.summaries import keep_debated
from .reading import read
from .tables.beside import cells_beside
from .tables.task_rows import find_tasks

UNTITLED = "notes"
TYPED = re.compile(r"<[@+%&~ ]?([^\s<>]{2,30})>$")  # the mark of a line of a chat
MUCH, MOSTLY = 1000, 4  # letters above the first item; so many times as many as below it
LABEL = 40  # so short is a line that only announces what follows


def find_all(outline: Outline, frame: Frame) -> None:
    """Attach to the drafts of *outline* what the recognisers find in them."""
    texts = [draft.text for draft in outline.flat()]
    roster = Roster(frame.attendance, frame.lexicon, texts)
    roster.hears(nick[1] for draft in outline.flat() if (nick := TYPED.search(draft.marker)))
    lexicon = frame.lexicon
    _begin_with_small(outline, roster, lexicon)
    plain = Context(frame, roster)
    context = _with_tables(plain, outline)
    business = _business(outline, lexicon)
    found = read(outline.preamble[:business], plain)
    title = outline.title or frame.title or UNTITLED
    found += read(outline.preamble[business:], evolve(context, title=title))
    told, summary = _read_items(outline, context)
    found += told
    found += read(outline.closing, plain)
    found += _after_the_end(outline, plain)
    tell_later([(one.title, one.content) for one in outline.walk()], plain)
    keep_debated(outline.flat())
    found = give_ends(found, plain)
    drop_repeats(found, outline.flat(), lexicon)
    keep_once(outline.flat(), summary)


def _with_tables(context: Context, outline: Outline) -> Context:
    """Return *context* with what the columns of the document's tables hold."""
    drafts, lexicon = outline.flat(), context.lexicon
    columns = task_columns(drafts, lexicon)
    return evolve(
        context,
        columns=columns,
        decided=decision_columns(drafts, lexicon),
        beside=cells_beside(drafts, columns, lexicon),
        named=names_above(drafts, lexicon),
    )


def _read_items(outline: Outline, context: Context) -> tuple[list[Listed], list[Draft]]:
    """Read each item with all recognisers; return what they listed, and summaries of decisions."""
    lexicon = context.lexicon
    found: list[Listed] = []
    summary: list[Draft] = []
    moved: set[int] = set()  # entries that were read with the motion that leads to them
    votes = _votes_behind(outline.items, lexicon)
    for place, (section, listed, above_it) in enumerate(_sections(outline, lexicon), 1):
        if id(section) in moved:
            continue
        title = _title(section)
        tasks = listed or names_tasks(title, lexicon) or (above_it and _is_boxed(section))
        decisions = names_decisions(title, lexicon)
        item = evolve(context, title=section.title, tasks=tasks, decisions=decisions, place=place)
        owners = _owners(section, item, below_tasks=above_it)
        if owners:
            item = evolve(item, tasks=True, owners=tuple(owners))
        below = section.items if _leads_to_items(section, lexicon) else votes.get(id(section), [])
        moved |= {id(entry) for entry in below}
        parts = [section, *below]
        found += read([draft for one in parts for draft in (*one.heading, *one.content)], item)
        if decisions:
            summary += every(section.content)
    return found, summary


def _owners(section: Section, context: Context, *, below_tasks: bool) -> list[Person]:
    """Return whose tasks stand below a heading: "Tasks for Ann", or "Ann" below "Tasks"."""
    heading = BRACKETS.sub("", section.title)
    owners = owners_in_title(heading, context)
    if owners or not below_tasks:
        return owners
    return owners_in_name(heading, _first_below(section), context)


def _begin_with_small(outline: Outline, roster: Roster, lexicon: Lexicon) -> None:
    """Let sentences begin with those who are listed in small letters, as projects call people."""
    small = {name for name in roster.names if name[:1].islower() and " " not in name}
    if small:
        for draft in outline.flat():
            if not small.isdisjoint(draft.tokens):
                draft.split_before(small, lexicon)


def _business(outline: Outline, lexicon: Lexicon) -> int:
    """Return where the business begins in the preamble: below "Discussion", at the call to order.

    Notes without any item have all of it there, and some have a part above their first item.
    """
    if not outline.items:
        return 0
    labels = whole(lexicon.notes_labels)
    called = phrase(lexicon.called_to_order)
    gates = gate(lexicon.called_to_order)
    for place, one in enumerate(outline.preamble):
        if len(one.text) < LABEL and bare(one.text) in labels:
            return place + 1
        found = called.search(one.text) if gates.opens(one.tokens) else None
        # "Bob is to order shirts" calls nobody to order.
        bare_call = found is not None and found[0].split()[0].lower() in lexicon.infinitive
        if found is not None and not (bare_call and one.tokens.isdisjoint(lexicon.calling)):
            return place
    if _is_above(outline):
        return 0
    rolls = [n for n, one in enumerate(outline.preamble, 1) if one.role == "attendance"]
    return rolls[-1] if rolls else len(outline.preamble)


def _is_above(outline: Outline) -> bool:
    """Whether nearly all is said above the first item: notes that only end with "AOB"."""
    if any(one.role == "attendance" for one in outline.preamble):
        return False
    above = sum(len(one.text) for one in outline.preamble if one.role is None)
    below = sum(len(draft.text) for one in outline.walk() for draft in one.content)
    return above >= MUCH and above > MOSTLY * below


def _sections(outline: Outline, lexicon: Lexicon) -> Iterator[tuple[Section, bool, bool]]:
    """Yield the sections, whether each is an entry of a list of tasks, and whether below tasks.

    A numbered list below "Action items" reads like items; it is one of tasks where nothing stands
    below any of its entries. Boards call their business "Action items" as well.
    """
    stack = [(section, False, False) for section in reversed(outline.items)]
    while stack:
        section, listed, below_it = stack.pop()
        yield section, listed, below_it
        alone = not any(below.content or below.items for below in section.items)
        tasks = names_tasks(_title(section), lexicon)
        stack.extend((below, alone and tasks, tasks) for below in reversed(section.items))


def _leads_to_items(section: Section, lexicon: Lexicon) -> bool:
    """Whether "Roe moved to approve the consent agenda as follows:" stands above a list of items.

    What is said below the last of them is told of that motion: "Motion carried."
    """
    last = section.content[-1].text if section.content else ""
    leads = last.endswith(":") and phrase(lexicon.seconded).search(last) is not None
    bare_list = not any(one.content or one.items for one in section.items[:-1])
    return leads and bool(section.items) and bare_list and not section.items[-1].items


def _votes_behind(items: list[Section], lexicon: Lexicon) -> dict[int, list[Section]]:
    """Return for each section those right behind it that only head a vote on what it puts.

    Transit boards set "VOTE ON THE MOTION TO AMEND" and "VOTE ON THE MAIN MOTION" as headings.
    """
    out = dict[int, list[Section]]()
    heads = whole(lexicon.vote_heads)
    levels: list[tuple[Section | None, list[Section]]] = [(None, items)]
    while levels:
        last, level = levels.pop()
        for section in level:
            if last is not None and bare(section.title) in heads and not section.items:
                out.setdefault(id(last), []).append(section)
            else:
                last = section
        levels += [(section, section.items) for section in level if section.items]
    return out


def _is_boxed(section: Section) -> bool:
    """Whether all that stands below a heading, "Ongoing projects", has boxes to tick."""
    return bool(section.content) and all(draft.boxed for draft in section.content)


def _first_below(section: Section) -> str:
    """Return the first words below the heading of *section*."""
    return next((draft.text for draft in section.content if draft.text), "")


def _after_the_end(outline: Outline, context: Context) -> list[Listed]:
    """Attach the tasks of tables that follow the signature, or stand in an attached log."""
    logs = phrase(context.lexicon.action_sections)
    papers = [drafts for title, drafts in outline.attachments if logs.search(title) is not None]
    found = list[Listed]()
    for draft in every([*outline.closing, *(draft for drafts in papers for draft in drafts)]):
        if draft.cells and not draft.findings:
            draft.findings.extend(find_tasks(grid_of(draft, context.lexicon), context))
            found += [Listed(draft, one, True) for one in draft.findings if isinstance(one, Action)]
    return found


def _title(section: Section) -> str:
    return bare(BRACKETS.sub("", section.title))
