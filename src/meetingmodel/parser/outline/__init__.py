"""Fourth step: the agenda items; decided over the whole document, not line by line.

In: drafts and the frame.  Out: an `Outline` of sections.
Never: loses a draft; what is no heading is content of the section above it.

looks/       the looks that make lines headings, one a file
tables/      tables and forms whose rows are items
kinds.py     which looks are headings here;   openings.py  which lines of such a look are none
series.py    which numbers are the agenda's;   chains.py  numbers that follow each other
agenda_numbers.py   whether all of a kind are;   told_lists.py   whether one list of them is
numbered_lists.py   which lists of numbers are people, tasks or the topics of a part
counted.py   which headings of a finished tree have numbers
counting_on.py  matters in bold below a heading whose number they go on from
lists.py     items in lists;   task_fields.py  fields below a task;   starred.py  of consent
letterhead.py   what stands above the items;   closing.py  where the business ends
repeated.py  agendas before the notes;   sectioning.py  what stands below what
stated.py    texts that we wrote ourselves, in which nothing is left to choose
"""

from collections import Counter

from ..drafts import Draft
from ..frame import Frame
from ..headings.candidate import SERIES, Candidate, candidate
from ..headings.candidates import candidates
from ..headings.codes import mark_codes
from ..headings.stamps import mark_stamped
from ..headings.task_lists import heads_tasks, task_labels, without_tasks
from ..headings.title_words import is_wrapper, is_wrapping, names_the_meeting
from ..headings.topics import mark_topics
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from ..sections import Outline
from .closing import closing_start
from .counting_on import find_counting_on
from .kinds import choose
from .letterhead import below_letterhead
from .lists import find_gathered, find_listed
from .looks.again import mark_again
from .looks.bare_agenda import as_lines, is_bare_agenda
from .looks.below_headings import without_own_lines
from .looks.beside import mark_beside
from .looks.brief_lines import BARE, BRIEF, mark_brief
from .looks.capitals import join_capitals, widen_capitals
from .looks.filed import mark_filed
from .looks.isolated import mark_alone
from .looks.lasting import mark_lasting
from .looks.listed_topics import find_only_topics, find_titled, find_topics
from .looks.lone_titles import People, people_of
from .looks.marks import mark_marked
from .looks.officers import mark_officers
from .looks.only_matter import find_only
from .looks.over_lists import mark_labels
from .looks.over_motions import mark_moved
from .looks.over_text import mark_pointed
from .looks.packed import mark_packed
from .looks.paper_heads import without_paper_heads
from .looks.presented import join_call, mark_presented
from .looks.resolved import close_resolutions
from .looks.ruled import mark_ruled
from .looks.run_in_kinds import cut_remarks, known_run_ins, short_run_ins
from .looks.standing import mark_standing
from .looks.stanzas import LED, STANZA, mark_stanzas
from .looks.stopped import mark_stopped
from .looks.subjects import mark_subjects
from .looks.tickets import mark_tickets
from .looks.unparted import part_titles
from .looks.wrapped_lists import find_wrapped
from .openings import may_open
from .repeated import once, without_plan
from .sectioning import build
from .series import find_series
from .starred import mark_consent
from .task_fields import boxed, entries_with_fields

PAPER = ("h1", "h2")  # headings that may be those of the paper
LINED = (
    "colon",
    "stand",
    "plain",
    "hang",
    "apart",
    "alone",
    "caps",
    "ticket",
)  # looks of a line without a style


def find_items(drafts: list[Draft], frame: Frame) -> Outline:
    """Return the outline of *drafts*."""
    lexicon = frame.lexicon
    start, attachments = closing_start(drafts, frame)
    business = drafts[:start]
    closed = close_resolutions(drafts, frame)
    found = candidates(business, lexicon)
    end = _after_numbers(found, drafts, start, attachments, lexicon)
    if end != start:
        business = drafts[:end]
        found = candidates(business, lexicon)
    people = people_of(frame)
    part_titles(found, people, lexicon)
    found, numbered, kinds = weigh(found, business, lexicon)
    if "run-in" in kinds:
        found = short_run_ins(found, business, kinds, lexicon)
    elif len(numbered) < SERIES and not kinds.isdisjoint(LINED):
        found = known_run_ins(found, business, kinds, lexicon)
    if not numbered and kinds <= BARE:
        found = mark_brief(found, business, people, lexicon)
        kinds |= {one.kind for one in found} & {BRIEF}
    if "plain" in kinds:
        cut_remarks(found, lexicon)
    found, topics = _with_topics(found, numbered, kinds, business, people, lexicon)
    opened = numbered | topics
    chosen = [
        one
        for one in found
        if (
            (one.place in opened or one.kind in kinds)
            and may_open(one, business, people, lexicon)
            and not (one.place + 1 in topics and is_wrapping(one.draft, lexicon))
        )
        or heads_tasks(one, business, lexicon)
        or _heads_talk(one, business, topics, lexicon)
    ]
    chosen = _settled(chosen, found, business, people, frame)
    for draft in closed:
        draft.opens = 0  # as text they are read like any other
    outline = build(chosen, drafts, end, attachments, frame)
    mark_consent(outline, drafts, lexicon)
    return outline


def _with_topics(
    found: list[Candidate],
    numbered: set[int],
    kinds: set[str],
    business: list[Draft],
    people: People,
    lexicon: Lexicon,
) -> tuple[list[Candidate], set[int]]:
    """Return the candidates, and the places of topics that no number or look of headings tells."""
    topics = find_topics(found, business, lexicon)
    if not topics and not numbered and not kinds:
        inner = find_wrapped(found, business, lexicon)
        topics = {one.place for one in inner}
        found = sorted((*found, *inner), key=lambda one: one.place)
    if not topics and not numbered and not kinds - {*PAPER, "over"}:
        topics = find_only_topics(found, business, lexicon)
    if not topics and not numbered and not _of_items(kinds, found, lexicon):
        topics = find_titled(found, business, people, lexicon)
    return found, topics


def _settled(
    chosen: list[Candidate],
    found: list[Candidate],
    business: list[Draft],
    people: People,
    frame: Frame,
) -> list[Candidate]:
    """Return the headings, without those of tasks and of the paper, with those they lead to."""
    lexicon = frame.lexicon
    labels = task_labels(found, lexicon) | entries_with_fields(found, business, lexicon)
    chosen = [
        one
        for one in chosen
        if one.place not in labels
        and (one.number is not None or not boxed(business, one.place, lexicon))
    ]
    widen_capitals(chosen, business, lexicon)
    chosen = join_capitals(below_letterhead(chosen, business, lexicon), business, lexicon)
    chosen = without_paper_heads(chosen, business, frame)
    chosen = find_listed(chosen, found, business, lexicon)
    chosen = find_gathered(chosen, found, business, people, lexicon)
    chosen = find_counting_on(chosen, found, business)
    chosen = without_plan(chosen, found, business, lexicon)
    chosen = once(without_tasks(chosen, found, business, lexicon), business)
    chosen = without_own_lines(chosen, business, lexicon)
    return chosen or find_only(found, business, people, lexicon)


def _heads_talk(one: Candidate, drafts: list[Draft], topics: set[int], lexicon: Lexicon) -> bool:
    """Whether "## Discussion" is an item like "## Actions": what was said stands right below it.

    Above further headings or a list of topics it only names a part of the paper.
    """
    styled = one.draft.style.heading is not None or one.kind == "stand"
    if not styled or bare(one.title) not in whole(lexicon.talk_wrappers):
        return False
    below, told = (*drafts[one.place + 1 : one.place + 3], None, None)[:2]
    if below is None or below.style.heading is not None or one.place + 1 in topics:
        return False
    numbered = below.marker[:1].isdigit() and told is not None and told.level > below.level >= 0
    return not numbered  # "1. Roads" with points below it is a topic


def weigh(
    found: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> tuple[list[Candidate], set[int], set[str]]:
    """Return the candidates, the places of those whose series is the agenda's, and the kinds of
    headings without numbers that this document uses."""
    found = mark_officers(mark_tickets(found, drafts, lexicon), drafts, lexicon)
    found = mark_standing(found, drafts, lexicon)
    found = mark_topics(mark_stamped(found, drafts), drafts, lexicon)
    found = mark_marked(mark_codes(found, drafts, lexicon), drafts, lexicon)
    found = mark_lasting(found, drafts, lexicon)
    found = mark_moved(mark_again(found, drafts), drafts, lexicon)
    found = mark_filed(mark_pointed(found, drafts, lexicon), drafts, lexicon)
    found = mark_subjects(mark_presented(found, drafts, lexicon), drafts, lexicon)
    agenda = is_bare_agenda(drafts, lexicon)
    numbered = find_series(found, drafts, lexicon, agenda=agenda)
    numbered = join_call(found, numbered, drafts, lexicon)
    found = _without_loose(found, numbered, lexicon)
    if agenda and sum(one.kind[0] == "h" and one.kind[1:].isdigit() for one in found) < SERIES:
        found = as_lines(found, drafts, lexicon)
    mark_labels(found, numbered, drafts, lexicon)
    if len(numbered) < SERIES:
        found = mark_ruled(found, drafts, lexicon)
        found = mark_packed(mark_alone(found, drafts, lexicon), drafts, lexicon)
        found = _may_open(found)
        found = mark_beside(mark_stopped(found, drafts, lexicon), drafts, lexicon)
    kinds = choose(found, numbered, drafts, lexicon)
    found = _may_open(mark_stanzas(found, numbered, kinds, drafts, lexicon))
    return found, numbered, {one.kind for one in found} & {*kinds, STANZA, LED}


def _of_items(kinds: set[str], found: list[Candidate], lexicon: Lexicon) -> set[str]:
    """Return *kinds* without those of headings that only name the body and the paper.

    Pages have "<h1>Board</h1>" and "<h2>Telecon Minutes</h2>" so, and items that no heading marks.
    """
    return {kind for kind in kinds if kind not in PAPER or not _names_paper(kind, found, lexicon)}


def _names_paper(kind: str, found: list[Candidate], lexicon: Lexicon) -> bool:
    ones = [one for one in found if one.kind == kind]
    alone = kind == PAPER[0] and len(ones) == 1
    return alone or all(
        is_wrapper(one.title, lexicon) or names_the_meeting(one.title, lexicon) for one in ones
    )


def _may_open(found: list[Candidate]) -> list[Candidate]:
    """Return *found* without cells that open nothing, and what stands in a margin."""
    return [one for one in found if one.draft.opens >= 0]


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


def _without_loose(found: list[Candidate], numbered: set[int], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* with figures read as words where no series makes numbers of them."""
    out = []
    for one in found:
        again = one.loose and one.place not in numbered
        other = candidate(one.place, one.draft, lexicon, loose=False) if again else one
        if other is not None:
            out.append(other)
    return out
