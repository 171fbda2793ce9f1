"""Lines between the entries of a list that are no people: its parts, remarks, what ends it.

In: a draft and those below it.  Out: whether it heads a part of the list, or begins another matter.
Never: adds anybody to the roll, or closes a list itself.
"""

import re

from ..cleaning.marks import unmarked
from ..drafts import Draft
from ..language.phrases import bare, opening, phrase, whole
from ..lexicon.words import Lexicon
from ..people.before_names import is_office_alone
from ..people.names import forenames, is_name
from ..people.titles import strip_title
from .labels import LABEL_LENGTH, heads_others, is_group
from .shapes import names_people
from .unmarked import only_names

TYPED = re.compile(r"#{1,6}\s")  # the mark of a heading, where no format says that it is one
DASH = re.compile(r",\s|\s[-–—]\s")  # "Ann Lee - Otter Council"
TITLE = 4  # words
SAID = 30  # so long is a sentence below a title, at least


def is_note(drafts: list[Draft], place: int, lexicon: Lexicon) -> bool:
    """Whether the draft below a label is a remark on its list ("Note: observers may …")."""
    draft, following = drafts[place], drafts[place + 1 : place + 3]
    remark = draft.text[-1:] == "." and " " in draft.text and not draft.marker
    listed = following if following and not following[0].marker else following[:1]
    if not remark or draft.headed or not listed or names_people(draft, lexicon):
        return False
    if only_names(draft.text.rstrip(" ."), lexicon, least=2):
        return False  # "Cllr Lee, Cllr Roe, Cllr Poe.", above the names of another group
    return all(names_people(one, lexicon) for one in listed)


def heads_matter(drafts: list[Draft], place: int, lexicon: Lexicon) -> bool:
    """Whether a short line below a roll in running text is a title: "Mill Stewardship".

    It has the form of a name, but its first word is nobody's first name.
    """
    draft, words = drafts[place], drafts[place].text.split()
    if draft.marker or draft.cells or not 1 < len(words) <= TITLE or not words[0].isalpha():
        return False
    plain = not any(mark in draft.text for mark in ",;:.(") and len(words[0]) > 1
    titled = strip_title(draft.text, lexicon)[1] is not None
    following = drafts[place + 1 : place + 2]
    if not plain or titled or not following or names_people(following[0], lexicon):
        return False
    return words[0].lower() not in forenames(lexicon)


def tells_when(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line says when the person above it came or went: "left the meeting at 3.26 pm"."""
    if not draft.text[:1].islower() or len(draft.text) > LABEL_LENGTH:
        return False
    words = (*lexicon.arrived_words, *lexicon.left_words, *lexicon.absent_words)
    return opening(words).match(draft.text) is not None


def heads_text(
    drafts: list[Draft], place: int, first: Draft | None, lexicon: Lexicon, *, laid_out: bool
) -> bool:
    """Whether a draft has a blank line above it and a sentence right below: it is a title.

    "Pledge of Allegiance" could be somebody's name; entries have no blank line before them,
    neither does *first*, the first of the list if it stands on lines of its own.
    """
    draft = drafts[place]
    if bare(draft.text) in whole(lexicon.usual_items):
        return True
    following = drafts[place + 1 : place + 2]
    if not laid_out or draft.marker or not following:
        return False
    if not draft.rows or not following[0].rows:
        return False
    if draft.first.gap == 0 or following[0].first.gap or (first and first.first.gap):
        return False
    text = following[0].text
    return (
        len(draft.rows) == 1 and len(text) >= SAID and text[-1] in ".!?" and "," not in draft.text
    )


def heads_group(drafts: list[Draft], place: int, lexicon: Lexicon) -> bool:
    """Whether a draft heads a part of the open list ("a. Members of the council", "Staff")."""
    draft, text = drafts[place], drafts[place].text
    if len(text) > LABEL_LENGTH or text[-1:] in ".;" or draft.headed:
        return False
    if bare(text) in whole(lexicon.group_labels):
        return True
    following = drafts[place + 1 : place + 2]
    group = draft.level < 0 and is_group(text, lexicon, loose=True)
    group = group and not is_name(DASH.split(text, maxsplit=1)[0], lexicon, least=2)
    return group and bool(following) and names_people(following[0], lexicon)


def is_invited(drafts: list[Draft], place: int, lexicon: Lexicon) -> bool:
    """Whether a bullet names a body that was asked to come, above the lines of those who did.

    Foundations list "Otter Council", "Board of Directors" below "Present", and then people.
    """
    draft, following = drafts[place], drafts[place + 1 : place + 2]
    if not draft.marker or not following or not _is_body(draft, lexicon):
        return False
    below = following[0]
    if below.marker:
        return _is_body(below, lexicon)
    return below.level < 0 and not below.headed and names_people(below, lexicon)


def _is_body(draft: Draft, lexicon: Lexicon) -> bool:
    last = bare(draft.text).rpartition(" ")[2]
    named = len(draft.text) <= LABEL_LENGTH and draft.text[-1:] not in ".;:"
    group = named and last in whole(lexicon.group_last_words)
    return group and not names_people(draft, lexicon)


def heads_holder(drafts: list[Draft], place: int, opened: int, lexicon: Lexicon) -> bool:
    """Whether a draft is an office, and who holds it stands below: "Deputy Chairperson".

    The list that was *opened* at a label begins with an office: pages of councils' web systems.
    """
    following = drafts[place + 1 : place + 2]
    first = drafts[opened + 1 : opened + 2]
    known = drafts[place].level < 0 and _is_office(drafts[place].text, lexicon)
    led = known and bool(first) and _is_office(first[0].text, lexicon)
    return led and bool(following) and names_people(following[0], lexicon)


def _is_office(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is an office and nothing else."""
    name = bare(text)
    words = (*lexicon.role_words, *lexicon.role_modifiers)
    return name in whole(lexicon.offices) or (bool(name) and whole(words).issuperset(name.split()))


def heads_part(drafts: list[Draft], place: int, lexicon: Lexicon) -> bool:
    """Whether a heading parts the open roll ("Voting representatives")."""
    draft, text = drafts[place], unmarked(drafts[place].text)
    following = drafts[place + 1 : place + 2]
    if unmarked(text) != draft.text or not is_group(text, lexicon, loose=True):
        return False
    return bool(following) and names_people(following[0], lexicon)


def begins_matter(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether *draft* begins a matter in the way of the roll: the open list ends before it.

    A table has labels on the left; or headings are run in in bold, "**Minutes:** Lee moved …".
    """
    if TYPED.match(draft.text) is not None:
        return True  # "## Roads", in notes that are else plain text
    if heads_others(draft.text.strip(" :"), lexicon):
        return True
    if bare(draft.text.split(None, 1)[0] if draft.text else "") in whole(lexicon.mover_columns):
        return True  # "Moved Lee/Roe", that the apologies be received
    if _puts_motion(draft.text, lexicon) or _is_of_thing(draft.text, lexicon):
        return True
    label = draft.text[: draft.style.lead].rstrip()
    named = label.rstrip(" :.–-")
    return draft.label or (
        label[-1:] in (":", ".", "–", "-")
        and bare(named) in whole(lexicon.usual_items)
        and not is_group(named, lexicon, loose=True)
    )


def _is_of_thing(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is a point right below a roll: "Adoption of the plan (Ann)".

    "Chair of the Board" is the office of whoever stands above it.
    """
    first, _, rest = text.partition(" ")
    of, _, rest = rest.partition(" ")
    led = of in whole(lexicon.office_of) and rest.partition(" ")[0] in whole(lexicon.articles)
    known = first.lower() in forenames(lexicon) or is_office_alone(first, lexicon)
    return led and first.isalpha() and first[0].isupper() and not known


def _puts_motion(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* begins with who moved: "On a motion made by Mr. Roe, seconded by Mr. Poe, …".

    Boards whose minutes have no headings write the first motion right below the roll. Its mover
    and seconder are on that roll, so that it reads like a line of it.
    """
    if opening(lexicon.vote_lines).match(text) is not None:
        return True
    moved = opening(lexicon.moved_by).match(text) is not None
    return moved and phrase(lexicon.seconded).search(text) is not None


def heads_deeper(drafts: list[Draft], place: int, lexicon: Lexicon) -> bool:
    """Whether a draft heads the deeper list below it, whatever it is called."""
    draft, following = drafts[place], drafts[place + 1 : place + 2]
    short = len(draft.text) <= LABEL_LENGTH and draft.text[-1:] not in ".;"
    deeper = short and bool(following) and following[0].level > draft.level
    if not deeper or bare(draft.text) in whole(lexicon.usual_items):
        return False
    said = drafts[place + 2].text if place + 2 < len(drafts) else ""
    if drafts[place].level < 0 and len(said) > LABEL_LENGTH and said[-1] == ".":
        return False  # "Updates", below it a title with its mark, and then what was said
    return names_people(following[0], lexicon)
