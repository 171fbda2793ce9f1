"""Whether one line of a kind that is used opens an item, or only looks as if it did.

In: a candidate of an accepted kind.  Out: yes or no.
Never: accepts labels of votes, names, outcomes or what stands in a letterhead.
"""

import re
from collections import Counter

from attrs import frozen

from ..model import Presence
from .attendance import read_label
from .candidates import BRACKETS, PROSE, SERIES, Candidate
from .dates import find_dates, find_times
from .drafts import Draft
from .frame import Frame
from .kinds import is_letterhead, is_sentence
from .lexicon.words import Lexicon
from .names import is_name
from .phrases import bare, opening, phrase, whole
from .title_words import is_day, is_label, is_month, is_wrapper, names_tasks, names_the_meeting
from .titles import strip_title

TOP = 8  # so many drafts at the top may name the meeting
WEAK = ("plain", "colon", "run-in", "bold-in", "caps-in", "dash")
PLAIN = ("plain", "colon", "stanza", "led")
LETTERHEAD = ("caps", "bold", "plain", "colon", "alone")
AMOUNT = re.compile(r"[$£€]|\d{2}")
MONEY = re.compile(
    r"[$£€]|,\s(?!19|20)\d{3,4}\b|\d{3}[-.\s]\d{4}|@|^\d{1,4}[A-Z]?\s+[A-Z]|\b\d{5}$"
)
LINK = re.compile(r"\s*<?[a-z]{3,5}://")
SENTENCE = 6  # words of a heading that ends as a sentence does, at most
DATED = ("caps", "bold", "apart", "alone", "next", "stand", "bold-in", "hang", "dash")
SHORT = 2  # words of a title in capitals that may be a code: "ABC/DE 204"
TOLD = 60  # so long is a paragraph, at least
SAID = 30  # so long is a sentence below a title, at least
LETTERS = 3  # of a title that is a word; so many words below it are text
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


@frozen
class People:
    """Those present, for looking up: *names* in full, *parts* with first names and initials."""

    names: frozenset[str]
    parts: frozenset[str]


def people_of(frame: Frame) -> People:
    """Return the people that *frame* lists."""
    names = frozenset(bare(attendee.person.name) for attendee in frame.attendance)
    initials = {bare(attendee.initials) for attendee in frame.attendance if attendee.initials}
    return People(names, frozenset(part for name in names for part in name.split()) | initials)


def may_open(one: Candidate, drafts: list[Draft], people: People, lexicon: Lexicon) -> bool:
    """Whether a candidate of an accepted kind opens an item."""
    title = one.title
    if one.draft.opens > 0:
        return True
    if not any(c.isalnum() for c in title):
        return one.slot is not None or one.number is not None
    known = bare(title) in whole(lexicon.usual_items)
    bare_mark = one.number is None and one.kind not in ("bullet", "ticket", "marked")
    styled = (one.kind[0] == "h" and one.kind[1:].isdigit()) or one.kind.startswith("under")
    letters = sum(map(str.isalpha, title))
    placed = one.kind in ("stanza", "led")  # "GYM", and below it what was said
    if bare_mark and not (styled or known or placed) and letters < 4 and not _is_word(one, drafts):
        return False  # initials in a margin, "Q:" and the like
    no_number = (bare_mark and styled) or one.kind == "bullet"
    if no_number and _is_no_title(title, lexicon):
        return False
    if _is_aside(one, lexicon, styled=styled):
        return False
    # "Minutes" is a matter like others where the labels of a table name them.
    told = _is_told(one, drafts, lexicon) or (one.kind == "label" and known)
    if is_wrapper(title, lexicon) and one.number is None and not told:
        return False
    if one.number is None and not (told or placed) and _is_label(one, lexicon):
        return False
    if one.kind == "slot" and (is_sentence(one) or title[0].islower()):
        return False
    if one.listed and not _is_roll(title, lexicon):
        return False
    if one.number is not None and title[0] == "[" and title[-1] == "]":
        return False  # "3.1 [Ann] Send the list": a task
    if one.kind in WEIGHED:
        return _may_stand_alone(one, drafts, people, lexicon)
    return True


def _is_aside(one: Candidate, lexicon: Lexicon, *, styled: bool) -> bool:
    """Whether a line is a date, a link, or what became of the matter above it."""
    if not styled and _is_answer(one.title, lexicon):
        return True
    return one.number is None and (_is_date(one, lexicon, styled=styled) or _is_link(one))


def _is_answer(title: str, lexicon: Lexicon) -> bool:
    """Whether a line only says what became of the matter above: "None.", "PASSED", "And agreed"."""
    name = bare(title)
    first, _, rest = name.partition(" ")
    told = whole((*lexicon.carried, *lexicon.failed, *lexicon.nobody))
    return name in told or (first in whole(lexicon.conjunctions) and rest in told)


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
    if one.kind.startswith("under") and names_tasks(one, lexicon):
        return False  # "Actions", underlined as the other headings are
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
    name = bare(BRACKETS.sub("", title))
    if " " in name and name in whole(lexicon.present_labels):
        return name not in whole((*lexicon.usual_items, *lexicon.attendance_items))
    return title[-1] in ",;" or (title[0].islower() and title[-1] == ".")


def _is_told(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether "Minutes" is an item, not the name of the paper: the head is over, text follows."""
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


def _is_roll(title: str, lexicon: Lexicon) -> bool:
    """Whether an item about who is there counts as one: "Roll Call", "Apologies", not "Present"."""
    head = bare(title.partition(":")[0])
    if head in whole((*lexicon.usual_items, *lexicon.attendance_items)):
        return True
    label = read_label(title, lexicon, headed=True)
    return label is None or label[0] is Presence.EXCUSED


def _may_stand_alone(one: Candidate, drafts: list[Draft], people: People, lexicon: Lexicon) -> bool:
    """Whether a line that only its look or place makes a heading is none of a meeting's labels."""
    title = one.title
    name = bare(title)
    if name in whole(lexicon.usual_items):
        return True
    title = title.rstrip(": ") or title
    head = bare(title.partition(":")[0])
    # An account's entry, a case or an address; capitals and bold say more.
    dated = one.kind in DATED or (one.kind == "caps-in" and len(title.split()) > SHORT)
    figures = MONEY if dated or _heads_sentence(one, drafts) else AMOUNT
    if title[-1].isdigit() and (_counts(title, lexicon) or is_day(title, lexicon)):
        return False
    if (
        figures.search(title) is not None
        or (head in whole(lexicon.label_words) and not _is_group(one, lexicon))
        or (title[-1] == ")" and _says_open(head, title, lexicon))
        or _names_seconder(title, lexicon)
        or find_times(title, lexicon, bare=False)
    ):
        return False
    if tells_vote(title, lexicon) or (one.kind == "colon" and ". " in title):
        return False  # "Ann showed three plans. Members said:"
    if len(title.split()) > 14 or _ends_as_text(one, title):
        return False
    if title[0] in "[(" and title.rstrip(".,;”\"’'")[-1:] in ("]", ")"):
        return False  # "[Ann, Bob]": who does it; "(ODTC)." ends a sentence
    if one.kind in PLAIN and _names_officer(title, lexicon):
        return False  # "Councillor D. Lee, Mayor"
    placed = one.kind in ("stanza", "led")
    if _tells_outcome(title, lexicon) or (not placed and _is_in_letters(one, drafts)):
        return False  # "CARRIED", "NC/ JB"
    if one.place and _goes_on_from(drafts[one.place - 1], one.draft, lexicon):
        return False
    parts = [bare(part) for part in title.split("|")]
    if len(parts) > 1 and any(read_label(part, lexicon) is not None for part in parts):
        return False  # "ABSENT | LEFT MEETING:"
    if one.kind == "stanza":
        return True  # who tells what they did: "ANN", and below it her tasks
    # A heading only names nobody who is present; before what is said, no first name does.
    return name not in people.names and not (one.rest is not None and name in people.parts)


def _is_group(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether "Staff" is a matter: its place shows that it is a topic, and no label."""
    return one.kind == "stanza" and bare(one.title) in whole(lexicon.group_labels)


def tells_vote(title: str, lexicon: Lexicon) -> bool:
    """Whether a line is a vote with its count: "VOTE 4/1 YES", "show of hands 5-2"."""
    opens = opening(lexicon.show_openings).match(title) is not None
    return opens and any(map(str.isdigit, title))


def _names_seconder(title: str, lexicon: Lexicon) -> bool:
    """Whether a line says who seconded: "Second: Lee", but not "Second hand books"."""
    found = phrase(lexicon.seconded).search(title)
    return found is not None and not title[found.end() :].lstrip()[:1].islower()


def _is_in_letters(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether a title has initials and no word: "NC/ JB"."""
    words = one.title.rstrip(": ").split()
    return all(len(word.strip("/&,. ")) < 4 and not _is_word(one, drafts) for word in words)


def _is_word(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether three letters are a word with text below it: "Dam", but not "JB" or "End"."""
    if sum(map(str.isalpha, one.title)) != LETTERS or one.title.isupper():
        return False
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    return below is not None and len(below.text.split()) > LETTERS and below.role is None


def _heads_sentence(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether a sentence stands below a line: "Ordinance 2026-03" and what was said of it."""
    below = drafts[one.place + 1] if one.rest is None and one.place + 1 < len(drafts) else None
    said = below is not None and below.level < 0 and not below.cells and below.role is None
    return said and below is not None and len(below.text) > SAID and below.text[-1] == "."


def _ends_as_text(one: Candidate, title: str) -> bool:
    """Whether a line ends as a sentence or a part of one does.

    "**Sick members;** Ann is better" has a heading for all that: its text stands behind it.
    """
    if title[-1] in ",;":
        return one.rest is None
    long = len(title.split()) > SENTENCE
    return one.ends == "." and (one.kind == "plain" or (one.kind == "bold" and long))


def _counts(title: str, lexicon: Lexicon) -> bool:
    """Whether a line is a label and a figure: "RESOLUTION 2026-51", "GALLERY: 6"."""
    _, colon, rest = title.partition(":")
    if colon and rest.strip().isdecimal():
        return True
    words = " ".join(word.lower() for word in title.split() if not any(c.isdigit() for c in word))
    return bare(words) in whole(lexicon.label_words)


def _says_open(head: str, title: str, lexicon: Lexicon) -> bool:
    """Whether a line only says that tasks are open, and whose: "Outstanding actions: (Clerk)"."""
    words = whole((*lexicon.action_fillers, *lexicon.action_labels))
    return ":" in title and set(head.split()) <= words


def _names_officer(title: str, lexicon: Lexicon) -> bool:
    """Whether a line names a person with a title: "Councillor D. Lee, Mayor"."""
    name, office = strip_title(title.partition(",")[0], lexicon)
    return office is not None and is_name(name, lexicon) and not name.endswith("s")


def _tells_outcome(title: str, lexicon: Lexicon) -> bool:
    """Whether *title* begins with what became of a motion: "APPROVED AS WRITTEN".

    "Lost Creek Park" has a name of several words.
    """
    words = (
        *lexicon.vote_lines,
        *lexicon.carried,
        *lexicon.failed,
        *lexicon.tabled,
        *lexicon.withdrawn,
    )
    match = opening(words).match(title)
    if match is None:
        return False
    glue = whole((*lexicon.motion_glue, *lexicon.title_ties))
    named = " " not in match[0] and title.istitle() and len(title.split()) > 2
    second = title.split()[1] if named else ""
    return not named or len(second) < 4 or second.lower() in glue


def _goes_on_from(above: Draft, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line goes on with the one above: with its list of names, or as its label's text."""
    if above.cells or not above.text or (draft.rows and draft.first.gap > 1):
        return False
    if above.text[-1] == "," and draft.first.gap == 0:
        return True
    label = above.text[-1] == ":" and bare(above.text) in whole(lexicon.label_words)
    return label and not is_wrapper(above.text, lexicon)


def below_letterhead(
    chosen: list[Candidate], drafts: list[Draft], lexicon: Lexicon
) -> list[Candidate]:
    """Leave out what stands above the first strong heading only as a letterhead does.

    Where a document numbers, times or styles its items, bold and capital lines above the first of
    them name the body, the place and the kind of meeting; and so they do above all text.
    """
    counts = Counter(one.kind for one in chosen)
    strong = {k for k in counts if counts[k] >= SERIES and k not in (*WEAK, "caps", "bold")}
    first = next((one.place for one in chosen if one.kind in strong), None)
    later = {one.kind for one in chosen if first is not None and one.place > first}
    usual = whole(lexicon.usual_items)
    text = next((n for n, draft in enumerate(drafts) if _is_text(draft, usual)), 0)
    lines = {one.place for one in chosen if one.kind == "line"}
    heads = [one for one in chosen if one.draft.style.heading is not None]
    others = len(chosen) - len(heads)
    letters: set[int] = set()
    # Two bold lines with text below them are no letterhead, whatever marks the items behind them.
    ahead = Counter(one.kind for one in chosen if one.place > text and _is_told_below(one, drafts))
    told = {kind for kind in ahead if ahead[kind] > 1}
    out = []
    for one in chosen:
        if one in heads and others >= SERIES and is_letterhead(one, heads, drafts):
            continue
        weak = one.kind not in strong and first is not None and one.place < first
        # What comes again among the items is a heading of this document.
        comes = one in heads and one.kind in later
        alien = one.kind not in {*later, "slot"} and (one.kind not in told or one.place <= text)
        above = weak and ((one.place < text and not comes) or alien)
        above = above or (one.place < text - 1 and one.kind in LETTERHEAD)
        named = one.place < TOP and one.number is None and not one.begun
        named = named and one.kind not in ("slot", "label", "row1", "row2", "code", "code1")
        # "REGULAR BOARD MEETING" right above "Call to Order" is the first part of an agenda.
        below = drafts[one.place + 1].text if lines and one.place + 1 < len(drafts) else ""
        begins = bool(below) and bare(below) in usual
        named = named and not begins and names_the_meeting(one.title, lexicon)
        above = above and not begins
        # "MINUTES OF THE MEETING OF THE OTTER" and right below it "TOWN COUNCIL HELD IN THE HALL".
        goes_on = one.place - 1 in letters and one.kind == "caps" and one.draft.first.gap == 0
        if named or (goes_on and not one.begun and bare(one.title) not in usual):
            letters.add(one.place)
            named = True
        if (not above and not named) or bare(one.title) in usual or names_tasks(one, lexicon):
            out.append(one)
    return out


def _is_told_below(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether a list or a paragraph stands right below a line."""
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    return below is not None and (below.level >= 0 or len(below.text) > TOLD)


def _is_text(draft: Draft, usual: frozenset[str]) -> bool:
    """Whether a draft is no line of a letterhead any more."""
    text = draft.text
    if draft.role == "header":
        return False
    if draft.role == "attendance" or draft.level >= 0 or bare(text) in usual:
        return True
    return len(text) > 100 or (len(text) > 50 and text[-1] == ".")
