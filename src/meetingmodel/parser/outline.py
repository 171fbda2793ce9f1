"""Fourth step: the agenda items; decided over the whole document, not line by line.

In: drafts and the frame.  Out: an `Outline` of sections.
Never: loses a draft; what is no heading is content of the section above it.
"""

from bisect import bisect
from collections import Counter

from .again import mark_again
from .candidates import (
    BRACKETS,
    Candidate,
    candidate,
    candidates,
    is_wrapper,
    names_tasks,
    owns_tasks,
)
from .capitals import join_capitals
from .closing import closing_start
from .codes import mark_codes
from .drafts import Draft
from .frame import Frame
from .gates import gate
from .headings import take
from .isolated import mark_alone
from .kinds import (
    as_lines,
    choose,
    cut_remarks,
    is_bare_agenda,
    known_run_ins,
    mark_labels,
    short_run_ins,
)
from .lexicon.words import Lexicon
from .lists import find_gathered, find_listed, find_only_topics, find_titled, find_topics
from .marks import mark_marked
from .numbering import Number
from .openings import below_letterhead, may_open, people_of
from .over_motions import mark_moved
from .over_text import mark_pointed
from .paper_heads import without_paper_heads
from .phrases import bare, whole
from .sections import Outline, Section
from .series import find_series
from .stamps import mark_stamped
from .standing import mark_standing
from .stanzas import LED, STANZA, mark_stanzas
from .task_fields import boxed
from .tickets import mark_tickets
from .topics import mark_topics

LISTED_TIMES = 3  # timed entries in a row that come again
LISTED = 80  # so few characters stand between two entries of an agenda list
BESIDE = 12  # so many stand beside an entry of an agenda: "20 min"
LINED = (
    "colon",
    "stand",
    "plain",
    "hang",
    "apart",
    "alone",
    "caps",
)  # looks of a line without a style
SERIES = 3  # so many headings of a kind make a series
MARGIN_ROOM = 12  # so far below the head of the margin its first items stand
OVER_TASKS = ("plain", "colon", "bold", "caps", "over")  # the looks of a line above a list of tasks


def find_items(drafts: list[Draft], frame: Frame) -> Outline:
    """Return the outline of *drafts*."""
    lexicon = frame.lexicon
    start, attachments = closing_start(drafts, frame)
    business = drafts[:start]
    found = candidates(business, lexicon)
    end = _after_numbers(found, drafts, start, attachments, lexicon)
    if end != start:
        business = drafts[:end]
        found = candidates(business, lexicon)
    found, numbered, kinds = weigh(found, business, lexicon)
    if "run-in" in kinds:
        found = short_run_ins(found, business, lexicon)
    elif len(numbered) < SERIES and not kinds.isdisjoint(LINED):
        found = known_run_ins(found, business, kinds, lexicon)
    if "plain" in kinds:
        cut_remarks(found, lexicon)
    topics = find_topics(found, business, lexicon)
    if not topics and not numbered and not kinds - {"h1", "h2"}:
        topics = find_only_topics(found, business, lexicon)
    people = people_of(frame)
    if not topics and not numbered and not kinds:
        topics = find_titled(found, business, people, lexicon)
    opened = numbered | topics
    labels = _task_labels(found, lexicon)
    chosen = [
        one
        for one in found
        if ((one.place in opened or one.kind in kinds) and may_open(one, business, people, lexicon))
        or _heads_tasks(one, business, lexicon)
        or _heads_talk(one, business, topics, lexicon)
    ]
    chosen = [
        one
        for one in chosen
        if one.place not in labels
        and (one.number is not None or not boxed(business, one.place, lexicon))
    ]
    chosen = join_capitals(below_letterhead(chosen, business, lexicon), business, lexicon)
    chosen = without_paper_heads(chosen, business, frame)
    chosen = find_listed(chosen, found, business, lexicon)
    chosen = find_gathered(chosen, found, business, people, lexicon)
    chosen = _once(_without_tasks(chosen, found, business, lexicon), business)
    return _build(chosen, drafts, end, attachments, frame)


def _heads_talk(one: Candidate, drafts: list[Draft], topics: set[int], lexicon: Lexicon) -> bool:
    """Whether "## Discussion" is an item like "## Actions": what was said stands right below it.

    Above further headings or a list of topics it only names a part of the paper.
    """
    if one.draft.style.heading is None or bare(one.title) not in whole(lexicon.talk_wrappers):
        return False
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    return below is not None and below.style.heading is None and one.place + 1 not in topics


def weigh(
    found: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> tuple[list[Candidate], set[int], set[str]]:
    """Return the candidates, the places of those whose series is the agenda's, and the kinds of
    headings without numbers that this document uses."""
    found = mark_standing(mark_tickets(found, drafts, lexicon), drafts, lexicon)
    found = mark_topics(mark_stamped(found, drafts), drafts, lexicon)
    found = mark_marked(mark_codes(found, drafts, lexicon), drafts, lexicon)
    found = mark_moved(mark_again(found, drafts), drafts, lexicon)
    found = mark_pointed(found, drafts, lexicon)
    agenda = is_bare_agenda(drafts, lexicon)
    numbered = find_series(found, drafts, lexicon, agenda=agenda)
    found = _without_loose(found, numbered, lexicon)
    if agenda and sum(one.kind[0] == "h" and one.kind[1:].isdigit() for one in found) < SERIES:
        found = as_lines(found, drafts, lexicon)
    mark_labels(found, numbered, drafts, lexicon)
    if len(numbered) < SERIES:
        found = mark_alone(found, drafts, lexicon)
    kinds = choose(found, numbered, drafts, lexicon)
    found = mark_stanzas(found, numbered, kinds, drafts, lexicon)
    return found, numbered, {one.kind for one in found} & {*kinds, STANZA, LED}


def _after_numbers(
    found: list[Candidate],
    drafts: list[Draft],
    end: int,
    attachments: list[tuple[str, int, int]],
    lexicon: Lexicon,
) -> int:
    """Return where the closing begins when numbered items go on behind a line like a signature.

    *found* are the candidates above *end*.
    """
    stop = attachments[0][1] if attachments else len(drafts)
    before = [one for one in found if one.number is not None]
    if not before or end >= stop:
        return end
    last = {one.kind: one.number.value for one in before if one.number is not None}
    series = Counter(one.kind for one in before)
    place = end
    for offset, draft in enumerate(drafts[end:stop]):
        draft.role, role = None, draft.role
        below = candidates([draft], lexicon)
        one = below[0] if below else None
        if (
            one is not None
            and one.number is not None
            and series[one.kind] >= SERIES
            and one.number.value == last[one.kind] + 1
        ):
            last[one.kind] += 1
            place = end + offset + 1
        draft.role = role
    for draft in drafts[end:place]:
        draft.role = None
    return place if place == end else stop


def _task_labels(found: list[Candidate], lexicon: Lexicon) -> set[int]:
    """Return the places of lines like "Action items" that come again: a label below each topic.

    Forms of office suites have "Discussion:" and "Conclusions:" so, in a style of headings.
    """
    labels = [
        one
        for one in found
        if (one.kind in OVER_TASKS and names_tasks(one, lexicon)) or _is_part(one, lexicon)
    ]
    counts = Counter((one.kind, bare(one.title)) for one in labels)
    return {one.place for one in labels if counts[one.kind, bare(one.title)] > 1}


def _is_part(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a heading only names a part of a form, below each topic: "Conclusions:"."""
    styled = one.draft.style.heading is not None and one.draft.text[-1:] == ":"
    parts = whole(lexicon.discussion_columns) - whole(lexicon.action_labels)
    return styled and bare(one.title) in parts


def _heads_tasks(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a line only says that tasks follow, and a list of them does.

    Notes without any mark of headings have "Action items" above their list at the end (or the top).
    """
    if one.kind not in OVER_TASKS:
        return False
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    if below is None:
        return False
    listed = below.level >= 0 or bool(below.cells)
    if listed and _heads_margin(one, drafts, lexicon):
        return False
    return owns_tasks(one.title, lexicon) or (listed and names_tasks(one, lexicon))


def _heads_margin(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a line is the head of the margin, over items with what was said below each.

    Committees type "ACTION" at the right, then "1. MINUTES", and initials beside the paragraphs.
    """
    below = drafts[one.place + 1 : one.place + 1 + MARGIN_ROOM]
    if bare(one.title) not in whole(lexicon.action_labels) or not below[0].marker[:1].isdigit():
        return False
    listed = [n for n, draft in enumerate(below) if draft.marker[:1].isdigit()]
    told = sum(n + 1 < len(below) and below[n + 1].level < 0 for n in listed)
    usual = any(bare(below[n].text) in whole(lexicon.usual_items) for n in listed)
    return usual and told * 2 > len(listed)


def _without_loose(found: list[Candidate], numbered: set[int], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* with figures read as words where no series makes numbers of them."""
    out = []
    for one in found:
        again = one.loose and one.place not in numbered
        other = candidate(one.place, one.draft, lexicon, loose=False) if again else one
        if other is not None:
            out.append(other)
    return out


def _without_tasks(
    chosen: list[Candidate], found: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Leave out numbers below a heading that only says that tasks follow: they are the tasks.

    But those with a motion below them are the matters to act on. The next heading ends the tasks,
    that of a part of the paper too: "## Notes".
    """
    parts = [one.place for one in found if _is_wrapping(one.draft, lexicon)]
    over = 0  # the place of the heading that says so
    out: list[Candidate] = []
    tasks = False
    before: set[str] = set()
    for one in chosen:
        # A number that was there before the tasks is the agenda's.
        listed = one.number is not None and one.kind.startswith("n:") and one.kind not in before
        tasks = tasks and bisect(parts, over) == bisect(parts, one.place)
        if not listed:
            over = one.place
            tasks = names_tasks(one, lexicon) or _goes_over_tasks(one, lexicon)
        if not (listed and tasks) or _is_acted_on(one, drafts, lexicon):
            out.append(one)
            before.add(one.kind)
    return out


def _is_acted_on(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a paragraph below an entry tells of a motion: "Lee moved to adopt it."."""
    below = drafts[one.place + 1] if one.rest is None and one.place + 1 < len(drafts) else None
    if below is None or below.level >= 0 or below.cells:
        return False
    return gate(lexicon.carried, lexicon.seconded).opens(below.tokens)


def _goes_over_tasks(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a title ends with the name of a list of tasks: "Review of open action items"."""
    words = bare(BRACKETS.sub("", one.title)).split()
    sections = whole(lexicon.action_sections)
    return any(" ".join(words[n:]) in sections for n in range(1, len(words) - 1))


def _once(chosen: list[Candidate], drafts: list[Draft]) -> list[Candidate]:
    """Leave out an agenda list whose entries come again as headings."""
    names = _names(chosen, drafts)
    if len(set(names)) == len(names):
        return chosen
    later: dict[str, int] = {}
    for name, one in zip(names, chosen, strict=True):
        later[name] = one.place
    styled = {one.place for one in chosen if one.draft.style.heading is not None}
    told: set[int] = set()
    again: list[bool] = []
    for index, one in enumerate(chosen):
        follows = chosen[index + 1].place if index + 1 < len(chosen) else len(drafts)
        said = sum(len(draft.text) for draft in drafts[one.place + 1 : follows][:4])
        if said and one.place in styled:
            told.add(one.place)
        comes = later[names[index]]
        # Below an entry of the agenda remarks may stand: its heading is the one with a style.
        listed = said < LISTED or (one.place not in styled and comes in styled)
        again.append(bool(one.title) and comes != one.place and listed)
    agenda = _listed_first(chosen, again, drafts)
    out: list[Candidate] = []
    for index, one in enumerate(chosen):
        # "9:45 Break" comes every day, "## Background" below each topic: of timed entries
        # and headings with text only a whole list is an agenda.
        near = again[max(index - 1, 0) : index + 2]
        timed = one.slot is not None or one.draft.opens > 0 or one.place in told
        # "8. Other" comes in each part of a report.
        lone = one.number is not None and sum(near) == 1
        listed = again[index] and not lone and (not timed or sum(near) == LISTED_TIMES)
        if listed or index in agenda:
            one.draft.role = "agenda"
            continue
        out.append(one)
    return out


def _names(chosen: list[Candidate], drafts: list[Draft]) -> list[str]:
    """Return the titles of *chosen*; of a table's row the cell that another heading repeats.

    Teams send a table of times, topics and speakers, and have a heading for each topic below it.
    """
    plain = {bare(one.title) for one in chosen if one.draft.opens <= 0}
    out = []
    for one in chosen:
        cells = drafts[one.place : one.place + one.draft.heads] if one.draft.opens > 0 else []
        again = (name for cell in cells if (name := bare(cell.text)) in plain)
        out.append(next(again, bare(one.title)))
    return out


def _listed_first(chosen: list[Candidate], again: list[bool], drafts: list[Draft]) -> set[int]:
    """Return the indexes of a list with nothing between its entries, most of which come again.

    Of such an agenda an entry goes, too, that was put off, or is worded anew as a heading.
    """
    out: set[int] = set()
    numbered = {(one.kind, one.number.text): one for one in chosen if one.number is not None}
    again = [
        said or (one.number is not None and _comes(one, numbered[one.kind, one.number.text]))
        for one, said in zip(chosen, again)
    ]
    start = 0
    for end in range(1, len(chosen) + 1):
        if end < len(chosen) and _goes_on_with(chosen[end - 1], chosen[end], drafts):
            continue
        run = range(start, end)
        start = end
        if len(run) >= SERIES and 2 * sum(again[n] for n in run) > len(run):
            out |= set(run)
    return out


def _comes(one: Candidate, later: Candidate) -> bool:
    """Whether *later*, of the same number, has the same title with more or fewer words behind."""
    titles = sorted((bare(BRACKETS.sub("", one.title)), bare(BRACKETS.sub("", later.title))))
    return later is not one and bool(titles[0]) and titles[1].startswith(titles[0])


def _goes_on_with(one: Candidate, below: Candidate, drafts: list[Draft]) -> bool:
    """Whether *below* is the next entry of the list that *one* stands in: "5 min" may part them."""
    said = sum(len(draft.text) for draft in drafts[one.place + one.draft.heads : below.place])
    if below.kind != one.kind or said >= BESIDE:
        return False
    return not (one.number and below.number) or below.number.value > one.number.value


def _build(
    chosen: list[Candidate],
    drafts: list[Draft],
    end: int,
    attachments: list[tuple[str, int, int]],
    frame: Frame,
) -> Outline:
    outline = Outline()
    opens = {one.place: one for one in chosen}
    stack: list[Section] = []
    numbers: list[Number | None] = []  # of the sections on the stack
    target = outline.preamble
    place = 0
    while place < end:
        one = opens.get(place)
        if one is None:
            target.append(drafts[place])
            _close_below(stack, drafts[place], frame.lexicon)
            place += 1
            continue
        section, taken = take(one, drafts, opens, end, frame)
        while stack and (not _below(section.kind, stack) or _is_last(one, frame.lexicon)):
            stack.pop()
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


def _is_last(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a title, of another look than those before, belongs to the meeting: "A.O.B."."""
    plain = one.number is None and one.draft.style.heading is None
    return plain and bare(one.title) in whole(lexicon.last_items)


def _close_below(stack: list[Section], draft: Draft, lexicon: Lexicon) -> None:
    """Close the sections that a heading ends which is no item itself: "Topics", above them all.

    Programs that take notes write "Key takeaways", "Topics" and below it a heading for each; below
    "## Notes" nothing is part of the "## Action items" above.
    """
    level = draft.style.heading if _is_wrapping(draft, lexicon) else None
    while level is not None and stack and not _is_over(stack[-1], level):
        stack.pop()


def _is_wrapping(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a heading only names a part of the paper: "## Notes"."""
    return draft.style.heading is not None and is_wrapper(draft.text, lexicon)


def _is_over(section: Section, depth: int) -> bool:
    """Whether *section* has a heading above those of level *depth*."""
    kind = section.kind
    return kind[0] == "h" and kind[1:].isdigit() and int(kind[1:]) < depth


def _beside(number: Number | None, numbers: list[Number | None]) -> int:
    """Return how many of the open sections stay open above a section with this number.

    "V." goes on with "IV.", although only one of the two is marked as a heading.
    """
    for place, other in enumerate(numbers):
        if (
            number is not None
            and other is not None
            and number.kind == other.kind
            and number.value == other.value + 1
        ):
            return place
    return len(numbers)


def _below(kind: str, stack: list[Section]) -> bool:
    """Whether a section of *kind* belongs below the top of the stack: its kind is new there."""
    kinds = [section.kind for section in stack]
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
