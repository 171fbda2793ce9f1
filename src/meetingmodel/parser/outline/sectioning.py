"""From the chosen headings to the outline: which section stands below which.

In: the chosen headings, all drafts, where the closing begins.  Out: an `Outline` of sections.
Never: loses a draft; what is no heading is content of the section above it.
"""

from ..blocks.numbering import Number
from ..drafts import Draft
from ..frame import Frame
from ..headings.candidate import Candidate
from ..headings.task_lists import OVER_TASKS, follows_tasks
from ..headings.title_words import is_wrapper, is_wrapping, names_tasks
from ..headings.whole import take
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..sections import Outline, Section
from .looks.officers import OFFICERS

RUN_IN = ("run-in", "bold-in", "caps-in")  # looks of headings that text was run in behind
ALONE = ("caps", "bold")  # looks of those that stand alone above some of these
INNER = ">"  # ends the kind of those that are set in


def build(
    chosen: list[Candidate],
    drafts: list[Draft],
    end: int,
    attachments: list[tuple[str, int, int]],
    frame: Frame,
) -> Outline:
    """Return the outline of *drafts*, of which those from *end* on close it or are attached."""
    outline = Outline()
    _set_in(chosen)
    opens = {one.place: one for one in chosen}
    stack: list[Section] = []
    numbers: list[Number | None] = []  # of the sections on the stack
    target = outline.preamble
    tasks: Candidate | None = None  # the heading of tasks that was the last to open a section
    place = 0
    while place < end:
        one = opens.get(place)
        if one is None:
            target.append(drafts[place])
            _close_below(stack, drafts[place], frame.lexicon)
            place += 1
            continue
        section, taken = take(one, drafts, opens, end, frame)
        above = stack[-1] if stack else None
        if tasks is not None and follows_tasks(one, tasks.place, drafts):
            above = stack.pop()
        tasks = one if one.kind in OVER_TASKS and names_tasks(one, frame.lexicon) else None
        while stack and (not _below(section.kind, stack) or _is_last(one, frame.lexicon)):
            above = stack.pop()
        sibling = numbers[len(stack)] if above is not None and len(numbers) > len(stack) else None
        if above is None or above.kind != section.kind or not _goes_on(one.number, sibling):
            del stack[_beside(one.number, numbers[: len(stack)]) :]
        numbers[len(stack) :] = [one.number]
        (stack[-1].items if stack else outline.items).append(section)
        section.level = len(stack) + 1
        stack.append(section)
        target = section.content
        place += taken
    stop = attachments[0][1] if attachments else len(drafts)
    outline.closing = drafts[end:stop]
    outline.attachments = [(title, drafts[first:last]) for title, first, last in attachments]
    return outline


def _set_in(chosen: list[Candidate]) -> None:
    """Give headings with text behind them that are set below one that stands alone a kind.

    "Committee Reports:" and further in "Social - …" and "Lake - …", among others like these; or
    right below it, "OLD BUSINESS" and "FLAGS - …", where a blank line parts it from the others.
    """
    head: Candidate | None = None
    last = 0
    for one in chosen:
        deeper = head is not None and one.rest is not None and one.kind in RUN_IN
        deeper = deeper and head is not None and _is_set_below(one, head, last)
        if deeper:
            one.kind, last = f"{one.kind}{INNER}", one.place
        elif one.kind in (*RUN_IN, *ALONE) and one.rest is None and one.draft.rows:
            head, last = one, one.place
        else:
            head = None


def _is_set_below(one: Candidate, head: Candidate, last: int) -> bool:
    """Whether a heading stands further in than *head*, or close below it and the *last* like it."""
    if not one.draft.rows or one.draft.first.page != head.draft.first.page:
        return False
    if head.kind in RUN_IN and _indent(one) > _indent(head):
        return True
    close = one.draft.first.gap == 0 < head.draft.first.gap and head.kind in ALONE
    return close and (last > head.place or one.place == head.place + 1)


def _indent(one: Candidate) -> int:
    return one.draft.first.indent if one.draft.rows else 0


def _is_last(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a title, of another look than those before, belongs to the meeting: "A.O.B."."""
    plain = one.number is None and one.draft.style.heading is None
    return plain and bare(one.title) in whole(lexicon.last_items)


def _close_below(stack: list[Section], draft: Draft, lexicon: Lexicon) -> None:
    """Close the sections that a heading ends which is no item itself: "Topics", above them all.

    Programs that take notes write "Key takeaways", "Topics" and below it a heading for each; below
    "## Notes" nothing is part of the "## Action items" above, nor below such a line in plain text.
    """
    alone = draft.style.heading is None and draft.level < 0 and bool(draft.rows)
    if alone and stack and draft.first.apart and is_wrapper(draft.text, lexicon):
        top = stack[-1]
        # The words "Action items" may be the first of the content, and no title.
        title = top.title or next((one.text for one in (*top.heading, *top.content[:1])), "")
        if top.kind in OVER_TASKS and bare(title) in whole(lexicon.action_sections):
            stack.pop()
    level = draft.style.heading if is_wrapping(draft, lexicon) else None
    while level is not None and stack and not _is_over(stack[-1], level):
        stack.pop()


def _is_over(section: Section, depth: int) -> bool:
    """Whether *section* has a heading above those of level *depth*."""
    kind = section.kind
    return kind[0] == "h" and kind[1:].isdigit() and int(kind[1:]) < depth


def _beside(number: Number | None, numbers: list[Number | None]) -> int:
    """Return how many of the open sections stay open above a section with this number.

    "V." goes on with "IV.", although only one of the two is marked as a heading.
    """
    places = (place for place, other in enumerate(numbers) if _goes_on(number, other))
    return next(places, len(numbers))


def _goes_on(number: Number | None, other: Number | None) -> bool:
    """Whether *number* is the next one behind *other*."""
    if number is None or other is None or number.kind != other.kind:
        return False
    return number.value == other.value + 1


def _below(kind: str, stack: list[Section]) -> bool:
    """Whether a section of *kind* belongs below the top of the stack: its kind is new there."""
    kinds = [section.kind for section in stack]
    if kind == OFFICERS and kinds[-1] in ALONE:
        return False  # "Officers' reports" goes on with headings of its own look
    if kind in kinds or (kinds[-1] == "stamped" and kind.startswith("under")):
        return False  # what a bot adds at the end stands below none of the topics
    if kinds[-1] == "bullet" and kind in OVER_TASKS:
        return False  # nor does "**Action items**" below those of a list
    if kind[0] == "h" and kind[1:].isdigit():
        top = stack[-1].kind
        if top[0] == "h" and top[1:].isdigit():
            return int(kind[1:]) > int(top[1:])
        return False
    return len(stack) < 8
