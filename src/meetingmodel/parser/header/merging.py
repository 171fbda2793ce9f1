"""Titles that stand on several lines, put together for reading.

In: the drafts of the header zone.  Out: the same, but one draft for a title over several lines.
Never: changes the drafts that it was given, but for the lines of what turned out to be the title;
what a draft over several lines is marked as, its lines get too.
"""

from functools import lru_cache

from ..drafts import Draft
from ..language.dates import find_dates
from ..language.phrases import bare, phrase, tokens, whole
from ..lexicon.words import Lexicon
from .fields import LABEL
from .name_kinds import of_the
from .zone import ends_letterhead

TOP = 14  # so far up a title stands
LINE = 130
SENTENCE = 300  # a title that is a sentence is no longer
LOUD = 0.8
WORDS = 2  # a line of so few words may be one of a title that is set word by word

Lines = list[Draft]


def merge_titles(zone: list[Draft], lexicon: Lexicon) -> list[tuple[Draft, Lines]]:
    """Return the drafts to read, each with the drafts of *zone* that it is made of."""
    out: list[tuple[Draft, Lines]] = []
    for draft in zone:
        last = out[-1] if out else None
        if last is not None and len(out) <= TOP and _goes_on(last, draft, lexicon):
            merged = Draft(f"{last[0].text} {draft.text}", [*last[0].rows, *draft.rows])
            merged.headed = last[0].headed
            out[-1] = (merged, [*last[1], draft])
        else:
            out.append((draft, [draft]))
    return out


def join_title(
    title: str, merged: list[tuple[Draft, Lines]], drafts: list[Draft]
) -> list[tuple[Draft, Lines]]:
    """Make one paragraph of the lines of *title*, in *drafts* too; return *merged* with it."""
    for place, (whole_title, lines) in enumerate(merged):
        if whole_title.text != title or len(lines) < 2:
            continue
        first, *further = lines
        at = next((n for n, draft in enumerate(drafts) if draft is first), None)
        if at is None or drafts[at + 1 : at + len(lines)] != further:
            break  # cells of a table, or lines that a picture parts
        for draft in further:
            for row in draft.rows:
                first.append(row)
        del drafts[at + 1 : at + len(lines)]
        first.role = whole_title.role
        return [*merged[:place], (first, [first]), *merged[place + 1 :]]
    return merged


def spread_roles(merged: list[tuple[Draft, Lines]]) -> None:
    """Give the lines of a title, or of a list, the role that was found for what is read."""
    for draft, lines in merged:
        if draft.role is not None and draft is not lines[0]:
            for line in lines:
                line.role = line.role or draft.role


def _goes_on(last: tuple[Draft, Lines], draft: Draft, lexicon: Lexicon) -> bool:
    """Whether *draft* is the next line of the title that *last* began."""
    text, more = last[0].text, draft.text
    if _runs_on(text, last[1][-1], draft, lexicon):
        return True
    if not _may_be_title(last[1][-1], lexicon) or not _may_be_title(draft, lexicon):
        return False
    if bare(more) in whole(lexicon.usual_items) - whole(lexicon.wrappers):
        return False  # "CALL TO ORDER" below the title
    words, following = text.split(), more.split()
    ties = _ties(lexicon)
    if bare(words[-1]) in ties or bare(following[0]) in ties:
        return bool(tokens(text) & whole(lexicon.meeting_words))
    assembly = phrase(lexicon.assembly_words)
    if _is_open(text, lexicon) and of_the(lexicon).search(text) and not assembly.search(text):
        # "Minutes of the meeting of the Planning" / "Policy Committee"
        return assembly.search(more) is not None
    if text.isupper() and more.isupper():
        if bare(more) in whole(lexicon.assembly_words) and not assembly.search(text):
            return True  # "LEISURE AND STRATEGIC POLICY" / "COMMITTEE"
        if max(len(last[1][-1].text.split()), len(following)) <= WORDS and len(words) > 1:
            return True
        held = phrase(lexicon.held).search(more)
        # "… MEETING OF OTTER TOWN AND HARBOUR" / "COUNCIL HELD IN THE …"
        return held is not None and _is_open(text, lexicon)
    return text.endswith(",") and not find_dates(text, lexicon)


def _runs_on(text: str, above: Draft, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether *draft* goes on with a title in capitals that has not come to its date or hour yet.

    "MINUTES OF THE MEETING HELD IN" / "WICK HALL, CO." / "OTTER ON 4TH MAY, 2026, AT 9.00" / "A.M."
    """
    more = draft.text
    if not (_is_loud(text) and _is_loud(more)) or len(text) > SENTENCE:
        return False
    if not (_is_loose(above, lexicon, SENTENCE) and _is_loose(draft, lexicon)):
        return False
    if not tokens(text) & whole(lexicon.meeting_words):
        return False
    if bare(more) in whole((*lexicon.before_noon, *lexicon.after_noon)):
        return text[-1].isdigit()
    held = phrase(lexicon.held).search(text) is not None
    return held and not find_dates(text, lexicon)


def _is_open(text: str, lexicon: Lexicon) -> bool:
    """Whether a title tells of a meeting, and not yet when and where it was."""
    meeting = tokens(text) & whole(lexicon.meeting_words)
    return bool(meeting) and not phrase(lexicon.held).search(text)


def _may_be_title(draft: Draft, lexicon: Lexicon) -> bool:
    return _is_loose(draft, lexicon) and draft.text[-1] not in ".:;?!"


def _is_loud(text: str) -> bool:
    """Whether *text* is in capitals, one of which a scanner may have got wrong."""
    letters = [letter for letter in text if letter.isalpha()]
    return sum(map(str.isupper, letters)) > LOUD * len(letters)


def _is_loose(draft: Draft, lexicon: Lexicon, longest: int = LINE) -> bool:
    """Whether *draft* is a short line by itself, and no field."""
    text = draft.text
    return (
        0 < len(text) <= longest
        and not draft.marker
        and not draft.cells
        and draft.column is None
        and not (LABEL.match(text) and ":" in text)
        and not ends_letterhead(text, lexicon)
    )


@lru_cache(maxsize=8)
def _ties(lexicon: Lexicon) -> frozenset[str]:
    """Return the words with which no line of a title can end, or begin another title."""
    return frozenset((*lexicon.title_ties, *lexicon.articles))
