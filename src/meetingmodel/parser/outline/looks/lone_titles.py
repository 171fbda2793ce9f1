"""Lines that only their look or place makes headings: whether they are none of a meeting's labels.

In: a candidate, the drafts, those present.  Out: yes or no.
Never: accepts a vote, an amount, a person or an outcome.
"""

import re

from attrs import frozen

from ...attendance import read_label
from ...drafts import Draft
from ...frame import Frame
from ...headings.candidate import Candidate
from ...headings.title_words import is_day, is_wrapper
from ...language.clock_times import find_times
from ...language.phrases import bare, opening, phrase, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name
from ...people.titles import strip_title

PLAIN = ("plain", "colon", "stanza", "led")
MENU = 2  # parts between bars; a line of more is a menu
AMOUNT = re.compile(r"[$£€]|\d{2}")
MONEY = re.compile(
    r"[$£€]|,\s(?!19|20)\d{3,4}\b(?! [A-Z][a-z]{2})|\d{3}[-.\s]\d{4}|@"
    r"|^\d{1,4}[A-Z]?\s+[A-Z]|\b\d{5}$"
)
ADDRESS = re.compile(r",\s\d{3,4} [A-Z][a-z]{2}")  # of a hall in a letterhead
YEAR = re.compile(r"(?<![\w/.-])(?:19|20)\d\d(?![\w/.-])")  # "2017 year-end financials"
NAMES = re.compile(r"\s*[:–—-]\s*\S")  # behind a side of a vote
SENTENCE = 6  # words of a heading that ends as a sentence does, at most
DATED = ("caps", "bold", "apart", "alone", "next", "stand", "bold-in", "hang", "dash", "ruled")
RUN_IN = ("caps-in", "run-in")
SHORT = 2  # words of a title with text behind it that may be a code: "ABC/DE 204"
CAPTION = 5  # words of "BOND ORDINANCE APPROPRIATING $410,000 FOR ROADS", at least
THEN = re.compile(r"[^\W\d]+(?: [^\W\d]+){1,5} ?[-–—] ?\d{1,2}[:.]\d\d ?[AaPp]\.?[Mm]\.?")
SAID = 30  # so long is a sentence below a title, at least
LETTERS = 3  # of a title that is a word; so many words below it are text
NAMED = 3  # words of a name at most, in front of what somebody is to do


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


def may_stand_alone(one: Candidate, drafts: list[Draft], people: People, lexicon: Lexicon) -> bool:
    """Whether a line that only its look or place makes a heading is none of a meeting's labels."""
    title = one.title
    name = bare(title)
    if name in whole(lexicon.usual_items):
        return True
    title = title.rstrip(": ") or title
    head = bare(title.partition(":")[0])
    # An account's entry, a case or an address; capitals and bold say more.
    dated = one.kind in DATED or (one.kind in RUN_IN and len(title.split()) > SHORT)
    figures = MONEY if dated or _heads_sentence(one, drafts) else AMOUNT
    if title[-1].isdigit() and (_counts(title, lexicon) or is_day(title, lexicon)):
        return False
    caption = one.kind == "caps" and len(title.split()) >= CAPTION
    if (
        (not caption and figures.search(YEAR.sub("", title)) is not None)
        or (not one.begun and ADDRESS.search(title) is not None)
        or (head in whole(lexicon.label_words) and not _is_group(one, lexicon))
        or (title[-1] == ")" and _says_open(head, title, lexicon))
        or _names_seconder(title, lexicon)
        or _announces_motion(one, lexicon)
        or (find_times(title, lexicon, bare=False) and not _begins_then(one))
    ):
        return False
    if tells_vote(title, lexicon) or (one.kind == "colon" and ". " in title):
        return False  # "Ann showed three plans. Members said:"
    if len(title.split()) > 14 or _ends_as_text(one, title, lexicon):
        return False
    if title[0] in "[(" and title.rstrip(".,;”\"’'")[-1:] in ("]", ")"):
        return False  # "[Ann, Bob]": who does it; "(ODTC)." ends a sentence
    if one.kind in PLAIN and _names_officer(title, lexicon):
        return False  # "Councillor D. Lee, Mayor"
    placed = one.kind in ("stanza", "led", "over") or names_department(one)
    if _tells_outcome(title, lexicon) or (not placed and _is_in_letters(one, drafts)):
        return False  # "CARRIED", "NC/ JB"
    if one.place and _goes_on_from(drafts[one.place - 1], one.draft, lexicon):
        return False
    if _has_bars(one, lexicon):
        return False
    if one.kind == "stanza":
        return True  # who tells what they did: "ANN", and below it her tasks
    # A heading only names nobody who is present; before what is said, no first name does, nor
    # before a list of it: "**Ann:**".
    speaks = one.rest is not None or one.ends == ":"
    known = name in people.names or (speaks and name in people.parts)
    return not (known or _signs(title, people, lexicon) or _is_tasked(title, people, lexicon))


def _is_tasked(title: str, people: People, lexicon: Lexicon) -> bool:
    """Whether a line gives somebody of the roll a task: "ANN LEE TO SEND THE LIST"; clubs."""
    words = title.lower().split()[: NAMED + 1]
    to = next((n for n, word in enumerate(words) if word in whole(lexicon.infinitive)), 0)
    return to > 0 and " ".join(words[:to]) in people.names | people.parts


def _signs(title: str, people: People, lexicon: Lexicon) -> bool:
    """Whether a line is that of somebody who signed: "ANN LEE, CHAIR"."""
    name, _, office = title.partition(", ")
    return bare(office) in whole(lexicon.offices) and bare(name) in people.names


def _has_bars(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether bars part labels of a roll or a menu: "ABSENT | LEFT:", "Home | May | Contact"."""
    parts = [bare(part) for part in one.title.split("|")]
    if one.kind in PLAIN and len(parts) > MENU:
        return True
    return len(parts) > 1 and any(read_label(part, lexicon) is not None for part in parts)


def _is_group(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether "Staff" is a matter: its place shows that it is a topic, and no label."""
    return one.kind == "stanza" and bare(one.title) in whole(lexicon.group_labels)


def _begins_then(one: Candidate) -> bool:
    """Whether a part of the meeting is headed with its hour: "WORK SESSION – 5:30 P.M.".

    Above the roll such a line tells when and where the meeting is.
    """
    return one.begun and one.kind in ("caps", "bold") and THEN.fullmatch(one.title) is not None


def tells_vote(title: str, lexicon: Lexicon) -> bool:
    """Whether a line is a vote with its count or its names: "VOTE 4/1 YES", "VOTING AYE - LEE"."""
    side = opening((*lexicon.voting_yes, *lexicon.voting_no)).match(title)
    if side is not None and NAMES.match(title, side.end()) is not None:
        return True
    opens = opening(lexicon.show_openings).match(title) is not None
    return opens and any(map(str.isdigit, title))


def _names_seconder(title: str, lexicon: Lexicon) -> bool:
    """Whether a line says who seconded: "Second: Lee", but not "Second hand books"."""
    found = phrase(lexicon.seconded).search(title)
    if found is None:
        return False
    behind = title[found.end() :].lstrip(" .:")[:1]  # "Leash law, Sec. 5-14"
    return not (behind.islower() or behind.isdigit())


def _announces_motion(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a line in bold leads to what is moved below: "Lee made the following motion:"."""
    leads = one.ends == ":" and one.number is None
    return leads and phrase(lexicon.motion_announcements).search(one.title) is not None


def _is_in_letters(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether a title has initials and no word: "NC/ JB"."""
    words = one.title.rstrip(": ").split()
    return all(len(word.strip("/&,. ")) < 4 and not is_word(one, drafts) for word in words)


def names_department(one: Candidate) -> bool:
    """Whether "DPW - The hydrants were flushed." has letters for a title, among such titles."""
    letters = one.title.rstrip(".")
    return one.amid and one.kind == "caps-in" and len(letters) == LETTERS and letters.isalpha()


def is_word(one: Candidate, drafts: list[Draft]) -> bool:
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


def _ends_as_text(one: Candidate, title: str, lexicon: Lexicon) -> bool:
    """Whether a line ends as a sentence or a part of one does.

    "**Sick members;** Ann is better" has a heading for all that: its text stands behind it.
    """
    if title[-1] in ",;":
        return one.rest is None
    *words, last = title.split()
    long = len(words) + 1 > SENTENCE and last.lower().rstrip(".") not in lexicon.abbreviations
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

    "Red Heron Park" has a name of several words.
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
