"""What a title says by its words: a part of the paper, a date, a label, a list of tasks.

In: the title of a candidate.  Out: whether its words say so.
Never: looks at the place of a line or at its style, but for headings of parts.
"""

import re
from functools import lru_cache

from ..drafts import Draft
from ..language.dates import find_dates
from ..language.gates import gate
from ..language.phrases import any_of, bare, opening, phrase, tokens, whole
from ..lexicon.words import Lexicon
from ..people.names import is_name
from .candidate import BRACKETS, Candidate

LETTERS = re.compile(r"[^\W\d_]+")
COUNTED = 3  # words of a line with counts, at least
FIGURES = re.compile(r"[\s:#(]*(?:[Nn]o\.?\s*)?(?=[\w./-]*\d)[\w./-]{1,20}\)?\s*$")
PARTS = re.compile(r"\s*/\s+|\s+/\s*")
STATE = re.compile(r"(?:\s[-–—]|:|\s*\()\s*(?P<state>[^\W\d_][\w -]{1,20})\)?\s*:?$")
HEAD = 100  # characters of the head of a resolution
GATHERING = 5  # words of a heading that says that reports follow, at most


def is_wrapper(title: str, lexicon: Lexicon) -> bool:
    """Whether *title* only names the document or a part of it ("Agenda", "Notes").

    It may name several, or fields of the head: "Date, time and place", "Proposed agenda".
    """
    name = bare(title)
    if name in whole(lexicon.wrappers):
        return True
    first, _, rest = name.partition(" ")
    if first in whole(lexicon.wrapper_adjectives) and rest in whole(lexicon.wrappers):
        return name not in whole((*lexicon.usual_items, *lexicon.gathering_items))
    between, known = _between(lexicon), _parts_of_paper(lexicon)
    head = between.split(name, maxsplit=1)[0]
    if head and head not in known:
        return False  # most texts: the rest of a paragraph need not be taken apart
    parts = [part for part in between.split(name) if part]
    return len(parts) > 1 and all(part in known for part in parts)


def is_wrapping(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a heading only names a part of the paper: "## Notes"."""
    return draft.style.heading is not None and is_wrapper(draft.text, lexicon)


@lru_cache(maxsize=8)
def _between(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"\s*[,/&]\s*(?:{any_of(lexicon.conjunctions)}\s+)?|\s+{any_of(lexicon.conjunctions)}\s+"
    )


@lru_cache(maxsize=8)
def _parts_of_paper(lexicon: Lexicon) -> frozenset[str]:
    fields = (*lexicon.date_labels, *lexicon.time_labels, *lexicon.location_labels)
    return whole((*lexicon.wrappers, *fields))


def is_answer(title: str, lexicon: Lexicon) -> bool:
    """Whether a line only says what became of the matter above: "None.", "PASSED", "And agreed"."""
    name = bare(title)
    first, _, rest = name.partition(" ")
    told = whole((*lexicon.carried, *lexicon.failed, *lexicon.nobody))
    return name in told or (first in whole(lexicon.conjunctions) and rest in told)


def names_the_meeting(title: str, lexicon: Lexicon) -> bool:
    """Whether *title* is that of the document: "Minutes of the Board", "Team Meeting 3"."""
    meeting = phrase(lexicon.meeting_words).search(title) is not None
    first, _, rest = title.partition(" ")
    if first.lower() in whole(lexicon.wrappers) and opening(lexicon.office_of).match(rest):
        return phrase(lexicon.meeting_words).search(rest) is not None
    return meeting and (
        phrase(lexicon.body_words).search(title) is not None
        or phrase(lexicon.kinds).search(title) is not None
        or bool(find_dates(title, lexicon))
    )


def is_month(title: str, lexicon: Lexicon) -> bool:
    """Whether *title* is a month and a year, and nothing else."""
    words = bare(title).split()
    months = {word for month in lexicon.months for word in month}
    return len(words) == 2 and words[0] in months and words[1].isdigit()


def is_day(title: str, lexicon: Lexicon) -> bool:
    """Whether *title* is a date, and nothing else: "MAY 4TH, 2026"."""
    words = LETTERS.findall(title.lower())
    known = {word for month in lexicon.months for word in month}
    known |= {*lexicon.weekdays, *lexicon.ordinals}
    return bool(words) and any(map(str.isdigit, title)) and known.issuperset(words)


def is_label(title: str, lexicon: Lexicon) -> bool:
    """Whether *title* labels a vote, an answer or a line of the header."""
    name = title.partition(" (")[0]  # "Motion (by Lee)"
    known = bare(name) in _labels(lexicon)
    return known or counts_votes(title, lexicon) or heads_resolution(title, lexicon)


@lru_cache(maxsize=8)
def _labels(lexicon: Lexicon) -> frozenset[str]:
    fields = (*lexicon.date_labels, *lexicon.time_labels, *lexicon.location_labels)
    return frozenset((*lexicon.label_words, *lexicon.other_labels, *fields))


def counts_votes(title: str, lexicon: Lexicon) -> bool:
    """Whether *title* is a line of nothing but counts: "YES 8 NO 0 ABSTAIN 1 PASSES"."""
    said = tokens(title)
    figures = {word for word in said if word.isdecimal()}
    if not figures or len(said) < COUNTED or not said <= figures | _words_of_counts(lexicon):
        return False
    return len(said & _words_of_sides(lexicon)) > 1 or not said.isdisjoint(
        whole((*lexicon.passed_words, *lexicon.vote_ends_it))
    )


@lru_cache(maxsize=8)
def _words_of_sides(lexicon: Lexicon) -> frozenset[str]:
    kinds = (lexicon.yes, lexicon.no, lexicon.abstained, lexicon.vote_recused, lexicon.vote_absent)
    return frozenset(word for kind in kinds for words in kind for word in tokens(words))


@lru_cache(maxsize=8)
def _words_of_counts(lexicon: Lexicon) -> frozenset[str]:
    kinds = (lexicon.passed_words, lexicon.vote_ends_it, lexicon.in_unison, lexicon.score_ties)
    told = frozenset(word for kind in kinds for words in kind for word in tokens(words))
    return told | _words_of_sides(lexicon)


def heads_resolution(title: str, lexicon: Lexicon) -> bool:
    """Whether *title* only heads the words of a resolution: "COUNCIL RESOLUTION 2021/071".

    So do shires of Australia, at times with the recommendation that became it: "OFFICER
    RECOMMENDATION / COUNCIL RESOLUTION 2021/072". A number alone may be all that an item has.
    """
    if not gate(lexicon.resolution_heads).opens(tokens(title)):
        return False
    known = whole(lexicon.resolution_heads)
    parts = [bare(FIGURES.sub("", part)) for part in PARTS.split(title[:HEAD])]
    return len(title) < HEAD and known.issuperset(parts)


def gathers(title: str, lexicon: Lexicon) -> bool:
    """Whether a heading says that reports or matters follow: "To receive committee reports"."""
    words = bare(title).split()
    if len(words) > GATHERING:
        return False
    return any(" ".join(words[n:]) in whole(lexicon.gathering_items) for n in range(len(words)))


def refers(title: str, lexicon: Lexicon) -> bool:
    """Whether what stands behind a number names an item of other minutes: "a) Item 4c of May"."""
    label = opening(lexicon.item_labels).match(title)
    return label is not None and title[label.end() :].lstrip()[:1].isdigit()


def names_tasks(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a title only says that tasks follow: "Action items (from May)"."""
    title = bare(BRACKETS.sub("", one.title))
    return title in whole(lexicon.action_sections) or says_which(
        title, lexicon.action_nouns, lexicon
    )


def without_state(title: str, lexicon: Lexicon) -> str:
    """Return "Deliverables" of "Deliverables - on hold", which project teams list by their state.

    What is done is nobody's task any more: "Tasks (done)" stays as it is.
    """
    match = STATE.search(title)
    states = whole((*lexicon.in_progress_words, *lexicon.new_words))
    return title[: match.start()] if match is not None and bare(match["state"]) in states else title


def names_decisions(title: str, lexicon: Lexicon) -> bool:
    """Whether a title only says that decisions follow: "Key decisions made", "Resolutions".

    A part "Conclusion" holds what people think as well.
    """
    title = bare(title)
    labels = whole(lexicon.decision_labels) - whole(lexicon.discussion_columns)
    return title in labels or lists_decisions(title, lexicon)


def lists_decisions(title: str, lexicon: Lexicon) -> bool:
    """Whether words say that a list of decisions follows: "Decisions and agreements (May)".

    Projects and students' teams end their notes with it. "Decisions needed" are none yet.
    """
    if len(title) > HEAD or not tokens(title).isdisjoint(whole(lexicon.decisions_to_come)):
        return False
    return says_which(title, lexicon.decision_nouns, lexicon, lexicon.decision_fillers)


def says_which(
    title: str, nouns: tuple[str, ...], lexicon: Lexicon, fillers: tuple[str, ...] = ()
) -> bool:
    """Whether *title* is one of *nouns* and words that say which, and nothing else."""
    found = phrase(nouns).search(title)
    if found is None:
        return False
    rest = f"{title[: found.start()]} {title[found.end() :]}"
    for day in reversed(find_dates(rest, lexicon)):  # "Action items from 4 May 2026"
        rest = f"{rest[: day.start]} {rest[day.stop :]}"
    return tokens(rest) <= whole((*lexicon.action_fillers, *fillers))


def owns_tasks(title: str, lexicon: Lexicon) -> bool:
    """Whether a title says whose tasks follow: "Ann's tasks"."""
    words = title.strip(" :").split()
    if not 1 < len(words) < 4 or words[-1].lower() not in whole(lexicon.action_labels):
        return False
    return is_name(" ".join(words[:-1]).removesuffix("'s").removesuffix("’s"), lexicon)
