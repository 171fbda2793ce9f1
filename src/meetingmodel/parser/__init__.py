"""From a document to a meeting record, in five steps and a build.

meetings/    finds where a further meeting begins, and takes the file apart there
cleaning/    takes away what the page added; says of each line what it is
blocks/      joins lines into paragraphs and bullets;   tables/  tables from their cells
header/      finds date, hours and place: the frame that later steps need
attendance/  finds who was there
outline/     finds the agenda items over the whole document;   headings/  one heading
reading.py   reads header, attendance and headings from the tree alone
findings/    finds motions, decisions, actions and the rest, then gives short names their people
build.py     makes the frozen record, once, bottom-up

Whichever step asks: language/ finds words, numbers and dates, people/ names, tasks/ what marks a
task. drafts.py, sections.py and frame.py hold what the steps hand to each other; spans.py says
where it stands; lexicon/ holds the words.
"""

from ..arguments import LEXICON, expect
from ..document import Document
from ..model import Diagnostic, Dropped, MeetingRecord
from .attendance import find_attendance
from .blocks import join
from .blocks.nesting import nest_all
from .blocks.tight_numbers import set_tight_numbers
from .blocks.torn import as_lines, is_torn, without_breaks
from .build import build
from .cleaning.cards import mark_cards
from .cleaning.clean import clean
from .cleaning.columns import set_apart
from .cleaning.hanging import set_hanging
from .cleaning.hours import spare_hours
from .cleaning.initials import spare_initials
from .cleaning.labels_behind import labels_first
from .cleaning.left_margin import set_left_margin
from .cleaning.margins import set_margins
from .cleaning.rosters import set_rosters
from .cleaning.run_together import set_apart_headings
from .cleaning.subjects import set_subjects
from .drafts import Notice
from .findings import find_all
from .header import find_frame
from .lexicon import ENGLISH, Lexicon
from .lexicon.narrowing import fitting
from .meetings import remark
from .outline import find_items
from .outline.stated import is_stated, read_stated
from .outline.tables.agenda_tables import agenda_rows
from .outline.tables.forms import take_forms_apart
from .reading import read_tree
from .sections import Outline
from .tables import dissolve
from .tables.bars import set_bars
from .tasks.codes import mark_task_codes

TYPED = ("md", "txt")  # in these, people write the metadata themselves

__all__ = ["ENGLISH", "Lexicon", "parse"]


def parse(document: Document, *, lexicon: Lexicon = ENGLISH) -> MeetingRecord:
    """Return the record of the meeting that *document* holds the notes of.

    Odd text gives diagnostics, never an exception; time is linear in the size of the text.
    """
    expect(document, Document, "read() gives one of a file; loads() takes notes as text")
    expect(lexicon, Lexicon, LEXICON)
    lexicon = fitting(lexicon, document)
    noticed: list[Diagnostic] = [*document.diagnostics, *remark(document, lexicon)]
    if is_stated(document):
        outline, dropped = read_stated(document)
    else:
        outline, dropped = _structure(document, lexicon, noticed.append)
    nest_all(outline, noticed.append)
    typed = document.format in TYPED
    frame = read_tree(outline, document.metadata, lexicon, typed=typed)
    find_all(outline, frame)
    return build(outline, frame, document, dropped, noticed)


def _structure(
    document: Document, lexicon: Lexicon, notice: Notice
) -> tuple[Outline, list[Dropped]]:
    """Return the outline of notes, chosen over the whole document."""
    rows, dropped = clean(document, lexicon, notice)
    rows = set_apart_headings(rows, lexicon)
    rows = set_subjects(set_tight_numbers(rows), lexicon)
    rows = mark_task_codes(spare_hours(spare_initials(rows, lexicon), lexicon), lexicon)
    hard = document.hard
    if hard and is_torn(rows):
        rows, hard = as_lines(rows), False
    elif hard:
        rows = without_breaks(rows)
    if not document.hard:
        rows = set_rosters(labels_first(rows, lexicon, notice), lexicon)
        rows = set_left_margin(set_bars(rows), lexicon)
        rows = set_hanging(set_margins(set_apart(rows, lexicon), lexicon))
    typed = document.format in TYPED
    drafts = join(rows, lexicon, notice, hard=hard, dropped=dropped, typed=typed)
    if typed:
        mark_cards(drafts, lexicon)
    drafts = take_forms_apart(drafts, lexicon)
    drafts = dissolve(agenda_rows(drafts, lexicon), lexicon)
    frame = find_frame(drafts, document.metadata, lexicon, typed=typed)
    fields = document.metadata if typed else None
    find_attendance(drafts, frame, fields, laid_out=True)
    outline = find_items(drafts, frame)
    # A title that became the heading of an item is read from the tree anew.
    titled = any(draft.level < 0 and draft.full == frame.title for draft in outline.preamble)
    outline.title = frame.title if titled else ""
    return outline, dropped
