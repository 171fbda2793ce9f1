"""What lines look like that may belong to a list of people.

In: drafts.  Out: whether they name people, bear the office of one, or tell in sentences.
Never: adds anybody to the roll.
"""

import re

from ..blocks.line_starts import LEADERS
from ..drafts import Draft
from ..language.phrases import bare, opening, whole
from ..lexicon.words import Lexicon
from ..people.name_lists import read_names
from ..people.names import is_name, origins, read_name
from ..people.titles import strip_title
from ..tables import cell_text
from .inline import BOX
from .labels import LABEL_LENGTH
from .sentences import whole_sentences
from .status import split_status

WORD = re.compile(r"[^\W\d][\w.-]{1,24}")
MANY = 2  # commas of a list in one line
TITLE = 7  # words of an office
INDENT = 2  # blanks that set a list in
SEVERAL = 3  # so many full names in a line are a list


def entries_of(drafts: list[Draft], lexicon: Lexicon) -> list[str]:
    """Return the texts of the list that *drafts* begin with, up to a field of the header."""
    fields = (*lexicon.place_and_time_labels, *lexicon.date_labels, *lexicon.time_labels)
    out: list[str] = []
    first = drafts[0] if drafts else None
    for draft in drafts:
        if first is not None and (draft.marker == "") != (first.marker == ""):
            break
        sentence = draft.text.endswith(".") and len(draft.text.split()) > TITLE
        if first is not None and sentence and not first.text.endswith("."):
            break
        listed = not out and draft.text.count(",") > MANY  # a list in one line, right at the top
        if (
            draft.headed
            or bare(draft.text) in whole(fields)
            or (len(draft.text) > LABEL_LENGTH and not draft.cells and not listed)
        ):
            break
        out += (
            [row[0].text for row in draft.cells if row]
            if draft.cells
            else [in_words(draft, lexicon)]
        )
    return out


def stands_out(draft: Draft, first: Draft) -> bool:
    """Whether *draft* stands further out than the *first* entry of a list, so that it is none."""
    return bool(draft.rows and first.rows) and draft.first.indent + INDENT <= first.first.indent


def in_words(draft: Draft, lexicon: Lexicon) -> str:
    """Return the text with commas where each of its lines is a word: "annlee" / "bobroe".

    Rolls set with dot leaders have the office left of them, or right: "Mayor . . . . Ann Lee".
    """
    dots = LEADERS.search(draft.text)
    left = draft.text[: dots.start()].rstrip() if dots is not None else ""
    right = draft.text[dots.end() :].lstrip() if dots is not None else ""
    if left and right:
        return f"{left} ({right})" if _is_office(right, lexicon) else f"{left}, {right}"
    words = [row.text.strip() for row in draft.rows]
    alone = len(words) > 1 and not draft.marker and all(WORD.fullmatch(word) for word in words)
    return ", ".join(words) if alone else draft.text


def in_columns(draft: Draft, lexicon: Lexicon) -> str:
    """Return the text with commas where full names stand side by side: "Ann Lee    Bob Roe"."""
    if len(draft.rows) != 1 or not draft.first.columns:
        return draft.text
    pieces = [draft.first.text[start:stop].strip() for start, stop in draft.first.pieces]
    names = [strip_title(piece, lexicon)[0] for piece in pieces]
    named = len(names) > 1 and all(is_name(one, lexicon, least=2, listed=True) for one in names)
    return ", ".join(pieces) if named else draft.text


def names_people(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether *draft*, or the first column of its table, names people in full."""
    rows = draft.cells[draft.header_rows :][:2]  # below "Name", "Title"
    texts = [cell_text(row[0]) for row in rows] if rows else [draft.text]
    texts = [next((one.strip() for one in BOX.split(text) if one.strip()), "") for text in texts]
    named = [read_name(text, lexicon, listed=True) for text in texts]
    return all(one is not None and " " in one.name for one in named)


def is_titled(following: list[Draft], lexicon: Lexicon) -> bool:
    """Whether the next line names somebody by a title."""
    text = following[0].text if following and len(following[0].text) < LABEL_LENGTH else ""
    named = read_name(text, lexicon, listed=True) if text else None
    return named is not None and strip_title(text, lexicon)[1] is not None


def same_form(first: Draft | None, draft: Draft) -> bool:
    """Whether *draft* looks like the first entry: both bullets, or both not in capitals."""
    if first is None:
        return True
    if (first.marker == "") != (draft.marker == ""):
        return False
    numbered = first.marker[:1].isalnum(), draft.marker[:1].isalnum()
    if numbered[0] != numbered[1] and first.level == draft.level:
        return False
    return first.text.isupper() or not draft.text.isupper() or draft.marker != ""


def lists_names(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether *draft* lists full names and nothing else, even if it is set as a heading is."""
    people = read_names(draft.text, lexicon) if "," in draft.text else []
    full = sum(" " in one.name for one in people)
    return full >= SEVERAL and full >= draft.text.count(",")


def is_title(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line is the office of the person on the line above it."""
    words = draft.text.split()
    if len(words) > TITLE or ":" in draft.text or draft.text.isupper():
        return False
    return _is_office(draft.text, lexicon)


def _is_office(text: str, lexicon: Lexicon) -> bool:
    name = bare(text.partition(",")[0])
    head = origins(lexicon).split(name, maxsplit=1)[0]  # "Director of Finance"
    offices = whole(lexicon.offices)
    last = head.rsplit(" ", 1)[-1]
    return head in offices or last in whole(lexicon.role_words)


def is_prose(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a paragraph below a label tells in sentences who was there and who was not."""
    openings = (*lexicon.present_openings, *lexicon.absent_openings)
    if opening(openings).match(draft.text) and draft.text[-1] == ".":
        return True  # "Present were Lee, Roe and Poe."
    if draft.marker or len(draft.text) < LABEL_LENGTH or ". " not in draft.text:
        return False
    low = draft.text.lower()
    told = any(stem in low for stem in lexicon.attendance_stems)
    return told and len(whole_sentences(draft.text, lexicon)) > 1


def states_several(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line says of several how they attended: "Roe, Poe, Fox present. Hay absent."."""
    if draft.marker or draft.text.count(",") < MANY or len(draft.text) > LABEL_LENGTH:
        return False
    first = next(iter(whole_sentences(draft.text, lexicon)), "")
    return "(" not in first and bool(split_status(first.rstrip(" ."), lexicon)[1])
