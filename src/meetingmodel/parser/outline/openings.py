"""Whether one line of a kind that is used opens an item, or only looks as if it did.

In: a candidate of an accepted kind.  Out: yes or no.
Never: accepts labels of votes, names, outcomes or what stands in a letterhead.
"""

import re

from ..attendance import heads_roll
from ..attendance.status import cast_votes
from ..drafts import Draft
from ..headings.candidate import BRACKETS, PROSE, Candidate
from ..headings.title_words import (
    heads_resolution,
    is_answer,
    is_day,
    is_label,
    is_month,
    is_wrapper,
    names_tasks,
)
from ..language.clock_times import find_times
from ..language.dates import find_dates
from ..language.gates import gate
from ..language.phrases import bare, opening, whole
from ..language.slots import read_slot
from ..lexicon.words import Lexicon
from ..people.names import is_name
from .kinds import is_sentence
from .letterhead import LETTERHEAD
from .looks.lone_titles import SAID, People, is_word, may_stand_alone, names_department
from .looks.officers import OFFICER, OFFICERS
from .looks.stanzas import LED, STANZA

NEAR = 12  # so far below its number stands the label of what was said
SHORT = 50  # letters of what stands below a field
SCORE = re.compile(r"\b\d{1,3}\s?[/–:-]\s?\d{1,3}\W*$")
SEPARATORS = re.compile(r"\s*[,;]\s*")
WORDS = re.compile(r"[\W_]+")
LINK = re.compile(r"\s*<?[a-z]{3,5}://")
PLACED = (STANZA, LED, OFFICER, OFFICERS, "over")  # "GYM", and below it what was said
WEIGHED = (
    *LETTERHEAD,
    "over",
    "caps-in",
    "bold-in",
    "run-in",
    "stand",
    "dash",
    "apart",
    "hang",
    "next",
    "stanza",
    "led",
)


def may_open(one: Candidate, drafts: list[Draft], people: People, lexicon: Lexicon) -> bool:
    """Whether a candidate of an accepted kind opens an item."""
    title = one.title
    if one.draft.opens > 0:
        return True
    if not any(c.isalnum() for c in title):
        return one.slot is not None or one.number is not None
    known = bare(title) in whole(lexicon.usual_items)
    bare_mark = _is_unmarked(one)
    styled = (one.kind[0] == "h" and one.kind[1:].isdigit()) or one.kind.startswith("under")
    letters = sum(map(str.isalpha, title))
    placed = one.kind in PLACED or names_department(one)
    if bare_mark and not (styled or known or placed) and letters < 4 and not is_word(one, drafts):
        return False  # initials in a margin, "Q:" and the like
    no_number = (bare_mark and styled) or one.kind == "bullet"
    if no_number and (_is_no_title(title, lexicon) or _is_of_vote(title, lexicon)):
        return False
    if _is_aside(one, drafts, lexicon, styled=styled):
        return False
    # "Minutes" is a matter like others where the labels of a table name them.
    told = _is_told(one, drafts, lexicon) and not _is_below_number(one, drafts)
    told = told or (one.kind == "label" and known)
    if is_wrapper(title, lexicon) and one.number is None and not told:
        return False
    if one.number is None and not (told or placed) and _is_label(one, lexicon):
        return False
    if one.kind == "slot" and (is_sentence(one) or title[0].islower()):
        return False
    if one.listed and not (_is_roll(title, lexicon) or _had_none(one, lexicon)):
        return False
    if one.number is not None and _names_one(one, people):
        return False
    if one.kind in WEIGHED:
        return may_stand_alone(one, drafts, people, lexicon)
    return True


def _names_one(one: Candidate, people: People) -> bool:
    """Whether a numbered entry is somebody's: "3.1 [Ann] Send the list", "2.1 AL: called her"."""
    title = one.title
    if title[0] == "[" and title[-1] == "]":
        return True
    name = title.partition(":")[0]
    return name.isupper() and bare(name) in people.parts


def _is_field(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether "Time:" is a field of the head, with day or hour below it as an entry of a list.

    Below "Meeting times" a list says with labels when it began and ended.
    """
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    if below is None or len(below.text) > SHORT or bare(one.title) in whole(lexicon.usual_items):
        return False
    label, _, value = below.text.partition(": ")
    if bare(label) in whole((*lexicon.time_labels, *lexicon.end_labels)):
        return value[:1].isdigit()  # "Opened: 11:50", below "Meeting times"
    if bare(one.title) not in whole((*lexicon.time_labels, *lexicon.date_labels)):
        return False
    return bool(find_dates(below.text, lexicon) or find_times(below.text, lexicon))


def _is_unmarked(one: Candidate) -> bool:
    """Whether neither a number nor a mark or ticket stands before a line."""
    return one.number is None and one.kind not in ("bullet", "ticket", "marked")


def _is_aside(one: Candidate, drafts: list[Draft], lexicon: Lexicon, *, styled: bool) -> bool:
    """Whether a line is a date, a link, a vote, or what became of the matter above it."""
    if not styled and is_answer(one.title, lexicon):
        return True
    unmarked = _is_unmarked(one)
    if unmarked and not styled and _heads_votes(one, drafts, lexicon):
        return True
    if one.number is not None:
        return False
    dated = _is_date(one, lexicon, styled=styled) or _is_field(one, drafts, lexicon)
    return dated or _is_link(one)


def _is_date(one: Candidate, lexicon: Lexicon, *, styled: bool) -> bool:
    """Whether a line only dates the paper: "May 4, 2026" below the name of the group.

    "March 2014" says where an archive files the page.
    """
    if is_month(one.title, lexicon):
        return True
    return styled and not one.begun and is_day(one.title, lexicon)


def _is_link(one: Candidate) -> bool:
    """Whether a line only says where something is: "Source: https://…"."""
    text = one.draft.text
    return "://" in text and LINK.match(text.partition(":")[2]) is not None


def _heads_votes(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether votes are told behind "ROLL CALL:" or below it: "Lee – yes, Roe – no"."""
    if bare(one.title) not in whole(lexicon.methods):
        return False
    if one.rest is not None and one.draft.text[one.rest :].strip():
        entries = SEPARATORS.split(one.draft.text[one.rest :])
    else:
        entries = [below.text for below in drafts[one.place + 1 : one.place + 3]]
    if cast_votes(entries, lexicon):
        return True
    # "Lee: yes" may say of a roll at the start who is there.
    sides = whole((*lexicon.yes, *lexicon.no, *lexicon.abstained))
    last = [bare(WORDS.split(entry.rstrip(" ."))[-1]) in sides for entry in entries]
    return one.begun and sum(last) * 2 > len(last)


RUN = ("caps-in", "bold-in", "run-in")  # looks of a heading with its text behind it


def _is_label(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a line is a label; "Chair: Ann Lee" is one above the names, "Minutes: Cy Poe" too."""
    if one.rest is not None and not one.begun and bare(one.title) in whole(lexicon.chair_labels):
        return True
    if _names_taker(one, lexicon):
        return True
    if one.rest is not None and one.kind in RUN and bare(one.title) in whole(lexicon.action_labels):
        return True  # "ACTION ITEM – Ann will send it"
    if one.begun and _reports(one, lexicon):
        return False
    if one.kind.startswith("under") and (
        names_tasks(one, lexicon) or bare(one.title) in whole(lexicon.discussion_columns)
    ):
        return False  # "Actions" or "Conclusion", underlined as the other headings are
    return is_label(one.title, lexicon) and one.kind[0] != "h"


def _reports(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether an officer reports: "SECRETARY: Minutes were in the newsletter." is no field."""
    if one.rest is None or bare(one.title) in whole(lexicon.label_words):
        return False
    text = one.draft.text[one.rest :]
    return len(text) > SAID and text[-1] == "." and bare(one.title) in whole(lexicon.other_labels)


def _names_taker(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether "Minutes: Cy Poe" says who takes them."""
    if one.rest is None or bare(one.title) not in whole(lexicon.minutes_words):
        return False
    return is_name(one.draft.text[one.rest :].strip(" *."), lexicon)


def _is_no_title(title: str, lexicon: Lexicon) -> bool:
    """Whether a line that is set as a heading is none: a field, or the end of a sentence.

    Clubs that keep their minutes on the web set all in headings: "## Finish: 8:30 pm". A rule right
    below a paragraph, meant to part pages, makes a heading of its last line.
    """
    head, _, value = title.partition(":")
    name = bare(head)
    if any(c.isdigit() for c in value) and (
        name in whole((*lexicon.time_labels, *lexicon.end_labels, *lexicon.date_labels))
        or (name in whole(lexicon.next_meeting) and bool(find_dates(value, lexicon)))
    ):
        return True
    if _says_end(title, lexicon):
        return True
    name = bare(BRACKETS.sub("", title))
    if " " in name and name in whole(lexicon.present_labels):
        return name not in whole((*lexicon.usual_items, *lexicon.attendance_items))
    return title[-1] in ",;" or (title[0].islower() and title[-1] == ".")


def _is_of_vote(title: str, lexicon: Lexicon) -> bool:
    """Whether a line that is set as a heading heads a resolution, or says what became of it.

    Boards' software sets "Motion & Voting" so above each vote. Shires of Australia set "COUNCIL
    RESOLUTION 082/20" and "CARRIED 6/0" in bold type in a frame.
    """
    if heads_resolution(title, lexicon) or bare(title) in whole(lexicon.vote_heads):
        return True
    became = (*lexicon.carried, *lexicon.failed)
    found = opening(became).match(title)
    return found is not None and (SCORE.search(title, found.end()) is not None or found[0] == title)


def _says_end(title: str, lexicon: Lexicon) -> bool:
    """Whether a heading only says when all was over: "ended 16:52"; "Adjournment 8:15" no."""
    told = opening(lexicon.end_labels).match(title) if title[:1].islower() else None
    rest = title[told.end() :].lstrip(" :-–—") if told is not None else ""
    slot = read_slot(rest, lexicon) if rest[:1].isdigit() else None
    return slot is not None and not rest[slot.stop :].strip(" .")


def _is_told(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether "Minutes" is an item, not the name of the paper: the head is over, text follows."""
    told = one.rest is not None and one.amid and one.rest + PROSE < len(one.draft.text)
    if told and is_wrapper(one.title, lexicon) and not is_label(one.title, lexicon):
        return True  # "Agenda: The manager handed out …", between "Conflicts: …" and "Minutes: …"
    if _is_adopted_below(one, drafts, lexicon):
        return True
    if bare(one.title) not in whole(lexicon.usual_items) or _names_taker(one, lexicon):
        return False
    if one.rest is not None or one.amid:
        return True
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    if one.begun and below is not None and not whole(lexicon.told_verbs).isdisjoint(below.tokens):
        return True  # "The minutes of April were approved."
    words = [word.lower() for word in below.text.split(None, 2)[:2]] if below is not None else []
    if one.begun and words and words[-1] in whole(lexicon.minutes_words):
        return words[0] in whole(lexicon.definite_articles)  # "The minutes of April were signed."
    text = below is not None and below.level < 0 and len(below.text) > max(len(one.title), PROSE)
    return one.begun and text and one.kind.startswith(("plain", "caps", "colon", "stand", "under"))


def _is_below_number(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether "Minutes:" stands in a numbered item, as councils' software labels what was said."""
    if one.ends != ":" or one.number is not None or one.rest is not None:
        return False
    return any(draft.marker[:1].isdigit() for draft in drafts[max(one.place - NEAR, 0) : one.place])


def _is_adopted_below(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether it is moved below "AGENDA", between other items, that it be adopted.

    The number of the resolution may stand between.
    """
    if not (one.amid and one.begun) or one.rest is not None:
        return False
    for below in drafts[one.place + 1 : one.place + 3]:
        if below.level >= 0 or below.cells or below.headed:
            return False
        if gate(lexicon.moved_by, lexicon.moving_verbs).opens(below.tokens):
            return not whole(lexicon.told_verbs).isdisjoint(below.tokens)
    return False


def _had_none(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether "3. Visitors: None" says that nobody came: a matter, and no list of people."""
    _, colon, rest = one.draft.text.partition(":")
    return bool(colon) and bare(rest) in whole(lexicon.nobody)


def _is_roll(title: str, lexicon: Lexicon) -> bool:
    """Whether an item about who is there counts as one: "Roll Call", "Apologies", not "Present"."""
    head = bare(title.partition(":")[0])
    if head in whole((*lexicon.usual_items, *lexicon.attendance_items)):
        return True
    return not heads_roll(title, lexicon)
