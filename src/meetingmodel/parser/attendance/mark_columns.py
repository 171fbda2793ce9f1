"""Columns of a table that say who attended: by words, or by marks below "Present" or a day.

In: the heads of the columns and the rows below.  Out: each such column, with what a mark means.
Never: takes marks of other meetings, of votes or of offices for those of who was there.
"""

from ...model import Presence
from ..language.dates import find_dates
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from .cells import MOSTLY, Texts
from .labels import read_label
from .roll import Roll
from .status import Status, read_mark, read_status


def marked_columns(heads: list[str], body: list[Texts], roll: Roll) -> dict[int, Presence | None]:
    """Return the columns that say who attended, with the presence that their head stands for."""
    lexicon = roll.lexicon
    width = max((len(row) for row in body), default=0)
    out: dict[int, Presence | None] = {}
    for column in range(1, width):
        cells = [row[column] for row in body if column < len(row) and row[column]]
        told = [cell for cell in cells if read_status(cell, lexicon)]
        head = heads[column].rstrip("? ") if column < len(heads) else ""
        ours = is_of_day(head, roll)
        if head in whole(lexicon.no_roll_columns) or ours is False:
            continue
        stands = stands_for(head, lexicon) or read_mark(head, lexicon)
        if ours and stands is None:
            stands = Presence.PRESENT  # in a grid of several meetings a blank is an absence
        if head and stands is None and not ours and not _heads_marks(head, lexicon):
            # "Voting: X" says who votes; a word such as "absent" says itself what it means.
            told = [cell for cell in told if _is_word(cell, read_status(cell, lexicon), lexicon)]
        if cells and len(told) > MOSTLY * len(cells) and (stands or len(told) > 1):
            out[column] = stands
    return out


def stands_for(head: str, lexicon: Lexicon) -> Presence | None:
    """Return how somebody attended whose mark stands below *head*: "ABSENT", "TELECONF."."""
    if bare(head) in whole(lexicon.remote_words):
        return Presence.REMOTE
    found = read_label(head + ":", lexicon) if head else None
    return found[0] if found is not None else None


def _is_word(text: str, status: Status, lexicon: Lexicon) -> bool:
    """Whether a cell says in a word of its own how somebody attended: "Here", not "Y"."""
    words = (*lexicon.present_words, *lexicon.absent_words, *lexicon.excused_words)
    return not status.mark or bare(text) in whole((*words, *lexicon.remote_words))


def _heads_marks(head: str, lexicon: Lexicon) -> bool:
    """Whether *head* says that marks of who was there stand below it: "attendance", "p/a"."""
    if head and not any(map(str.isalnum, head)):
        return True  # "✔/✘"
    marks = [part.strip() for part in head.split("/")]
    listed = len(marks) > 1 and all(read_mark(mark, lexicon) for mark in marks)
    return listed or head in whole(lexicon.roll_marks)


def is_of_day(head: str, roll: Roll) -> bool | None:
    """Whether *head* is the day or month of the meeting: "14 May"; None for what is no date."""
    lexicon = roll.lexicon
    found = next(iter(find_dates(head, lexicon)), None)
    month = next((n for n, names in enumerate(lexicon.months, 1) if head in names), None)
    if found is None and month is None:
        return None
    if roll.day is None:
        return False
    if found is None:
        return month == roll.day.month
    told = (roll.day.month, roll.day.day)
    return told in ((found.month, found.day), found.swap)
