"""From a document to a meeting record, in five steps and a build.

meetings/      finds where a further meeting begins, and takes the file apart there
stated.py      reads the outline of a text that we wrote ourselves: nothing is left to choose

clean.py       takes away what the page added; says of each line what it is
  line_numbers.py  finds the numbers of lines in a margin
bars.py        tables that were typed with bars
  initials.py    letters that look like marks and are initials
  task_codes.py  codes of tasks, which are marks
labels_behind.py   puts labels before their names that a reader of PDF wrote behind them
columns.py     takes lines apart that are set in two columns
margins.py     takes apart prose and who is to act, in the margin beside it
  left_margin.py   those on the left are marks;   task_marks.py  marks that make a line a task
blocks.py      joins lines into paragraphs and bullets;   torn.py  where paragraphs are lines
  wrapping.py    how lines were broken;   line_starts.py  what begins a line of its own
  mending.py, lone_glyphs.py   mend what page breaks and readers of PDF broke
  levels.py      how deep each entry of a list stands;   typed_marks.py  marks around a line
  grids.py       tables that were typed with blanks;   tables.py  tables from their cells
cards.py       what an archive says of the file, above the minutes
table_parts.py    forms that are one table
agenda_tables.py  tables whose rows are items;   agenda_columns.py  what their columns hold
topic_tables.py   tables that are an item each;   task_cells.py  cells of a row that hold its task
header/        finds date, hours and place: the frame that later steps need
attendance/    finds who was there;   name_lists.py, name_entries.py, list_habits.py  names in lists
  name_signs.py   signs and initials beside names
outline.py     finds the agenda items, their times and presenters
  candidates.py  what may be a heading;   run_in.py  headings that prose was run in behind
  title_words.py what a title says by its words;   task_lists.py  headings of lists of tasks
  series.py, codes.py, kinds.py, openings.py, lists.py   which of them are items
  lone_titles.py lines that only their look makes headings;   letterhead.py  those above the items
  listed_topics.py   topics among bullets, where nothing else is a heading
  chains.py      numbers that follow each other;   numbered_titles.py  where their titles end
  bare_agenda.py   documents that are an agenda alone;   over_lists.py  lines above lists
  run_in_kinds.py  whether a document runs its headings in
  brief_lines.py   lines of a title and a remark
  standing.py, isolated.py, stanzas.py   headings that only their place shows
  paper_heads.py  headings of the paper itself
  capitals.py    headings in capitals over two lines;   tickets.py  headings of a tracker's tickets
  stamps.py      topics that a bot wrote down;   topics.py  topics behind a label
  marks.py       headings with typed marks;   again.py  lines that an agenda announced
  over_motions.py   plain lines with a motion below each;   over_text.py  bullets over paragraphs
  stopped.py     headings that a full stop ends;   ruled.py  those right below a rule
  repeated.py    agenda lists whose entries come again;   sectioning.py  what stands below what
  below_headings.py   lines that are a part of the heading above them
  headings.py    one heading;   heading_parts.py  the parts of its text
  presenters.py  who presents;   closing.py  where the business ends
nesting.py     nests lists
reading.py     reads header, attendance and headings from the tree alone
findings/      finds motions, decisions, actions and the rest, then gives short names their people
build.py       makes the frozen record, once, bottom-up

dates.py, spoken_times.py, due.py, due_words.py, names.py, titles.py, persons.py, people.py,
circles.py, numbering.py, sentences.py and phrases.py read dates, names, numbers, sentences and
words of the lexicon wherever a step asks for them; literals.py makes one pattern of many words,
forms.py keeps patterns until they are needed, gates.py says by its words whether a text can hold
one of many phrases. task_fields.py reads the fields below a task, task_labels.py those in a line.
drafts.py, sections.py and frame.py hold what the steps hand to each other; spans.py says where it
stands; lexicon/ holds the words.
"""

from ..arguments import LEXICON, expect
from ..document import Document
from ..model import Diagnostic, Dropped, MeetingRecord
from .agenda_tables import agenda_rows
from .attendance import find_attendance
from .bars import set_bars
from .blocks import join
from .build import build
from .cards import mark_cards
from .clean import clean
from .columns import set_apart
from .drafts import Notice
from .findings import find_all
from .header import find_frame
from .initials import spare_initials
from .labels_behind import labels_first
from .left_margin import set_left_margin
from .lexicon import ENGLISH, Lexicon
from .margins import set_margins
from .meetings import remark
from .nesting import nest_all
from .outline import find_items
from .reading import read_tree
from .sections import Outline
from .stated import is_stated, read_stated
from .table_parts import take_forms_apart
from .tables import dissolve
from .task_codes import mark_task_codes
from .torn import as_lines, is_torn

TYPED = ("md", "txt")  # in these, people write the metadata themselves

__all__ = ["ENGLISH", "Lexicon", "parse"]


def parse(document: Document, *, lexicon: Lexicon = ENGLISH) -> MeetingRecord:
    """Return the record of the meeting that *document* holds the notes of.

    Odd text gives diagnostics, never an exception; time is linear in the size of the text.
    """
    expect(document, Document, "read() gives one of a file; loads() takes notes as text")
    expect(lexicon, Lexicon, LEXICON)
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
    rows = mark_task_codes(spare_initials(rows, lexicon), lexicon)
    hard = document.hard
    if hard and is_torn(rows):
        rows, hard = as_lines(rows), False
    if not document.hard:
        rows = labels_first(rows, lexicon, notice)
        rows = set_left_margin(set_bars(rows), lexicon)
        rows = set_margins(set_apart(rows, lexicon), lexicon)
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
