"""Which next meeting is that of this body: not "The Finance Committee's next meeting is May 3".

In: a draft, where it announces, the lines above.  Out: whether another body announces.
Never: judges the day.
"""

import re
from functools import lru_cache

from ..drafts import Draft
from ..frame import Frame
from ..language.gates import gate
from ..language.phrases import any_of, phrase, tokens, whole, words_of
from ..lexicon.words import Lexicon

UNSTYLED = 9  # the level of a heading that only looks like one
LABEL = re.compile(r"[^.:;]{3,60}?(?::\s|\s[-–—]\s)")
BEFORE = 60  # so far before the words a name stands
BEHIND = 80
REACH = 300  # of a sentence
NUMBER = re.compile(r"(?:[A-Z\d]{1,3}[.)]){1,3}\s+")
ENDED = re.compile(r"[.!?]\s+")


class Parts:
    """The headings above a line: below "Committee reports" others announce their meetings."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.open: list[tuple[int, bool]] = []
        self.ends = gate(frame.lexicon.adjourned)

    def enter(self, draft: Draft) -> None:
        """Take *draft* into account, if it is a heading, or tells that the meeting is over."""
        if not draft.headed:
            # What is announced below "The meeting was adjourned at 7:45" is no committee's.
            if self.open and self.ends.opens(draft.tokens):
                if phrase(self.frame.lexicon.adjourned).search(draft.text):
                    self.open.clear()
            return
        level = draft.depth or draft.style.heading or UNSTYLED
        while self.open and self.open[-1][0] >= level:
            self.open.pop()
        others = self._is_of_others(draft.tokens) or _names_other(draft.text, self.frame)
        self.open.append((level, others))

    @property
    def of_others(self) -> bool:
        """Whether a heading above tells of other bodies."""
        return any(others for _, others in self.open)

    def _is_of_others(self, words: frozenset[str]) -> bool:
        lexicon = self.frame.lexicon
        bodies = words & whole(lexicon.assembly_words)
        return bool(bodies and words & whole(lexicon.reporting))


def is_ours(match: re.Match[str], frame: Frame) -> bool:
    """Whether "next … meeting" is of this body: what stands between says no other's name."""
    lexicon = frame.lexicon
    between = match["between"]
    if not between:
        return True
    allowed = _own(between, frame) | _loose(lexicon)
    # "next in-person meeting": a small word is nobody's name.
    others = tokens(" ".join(word for word in between.split() if not word.islower()))
    bodies = tokens(between) & (whole(lexicon.assembly_words) | whole(lexicon.no_own_meeting))
    return others | bodies <= allowed


def _own(text: str, frame: Frame) -> frozenset[str]:
    """Return the words of our own name, and those of its letters that stand in *text*."""
    own = tokens(f"{frame.body or ''} {frame.title}")
    if not own & whole(frame.lexicon.assembly_words):
        own |= whole(frame.lexicon.assembly_words)
    capitals = "".join(word[0] for word in (frame.body or "").split() if word[0].isupper())
    return own | {word.lower() for word in text.split() if word.isupper() and word in capitals}


@lru_cache(maxsize=8)
def _loose(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that may say which of our meetings is next: "regular", "March"."""
    months = {word for words in lexicon.months for word in words}
    return tokens(" ".join((*lexicon.kinds, *lexicon.next_fillers))) | months


def is_of_other(draft: Draft, match: re.Match[str], above: Draft | None, frame: Frame) -> bool:
    """Whether another body's name stands around the words that announce a meeting.

    In minutes of boards each committee tells when it meets: "Finance Committee – Roe reported. Next
    meeting May 3", "next meeting of the Library Board".
    """
    if frame.body is None:
        return False
    text = draft.text
    *earlier, before = ENDED.split(text[max(match.start() - REACH, 0) : match.start()])
    if _is_listed(earlier[-1] if earlier and not before else before, frame):
        return True
    owner = _owner(frame.lexicon).search(before[-BEFORE:])
    if owner is not None and _is_other(owner["name"], frame):
        return True
    last = text.rfind(" ", 0, match.end()) + 1
    named = _assembly(frame.lexicon).match(text, last)  # "the next Planning Commission meeting"
    if named is not None and _is_other(named[0], frame):
        return True
    behind = _behind(frame.lexicon).match(text[match.end() : match.end() + BEHIND])
    if behind is not None and _is_other(behind["name"], frame):
        return True
    inner = words_of(before)[-2:]
    if not whole(frame.lexicon.next_ours).isdisjoint(inner):
        return False  # "Finance Committee: Roe will report at the next meeting on May 3"
    label = LABEL.match(text)
    if label is not None and label.end() <= match.start() and _is_other(label[0], frame):
        return True
    # "B. Finance Committee – (Roe)", and below it "Next meeting: May 3"
    listed = above is not None and (above.headed or above.marker[:1].isalnum())
    return (
        above is not None
        and listed
        and not match.start()
        and len(above.text) < 2 * BEFORE
        and _is_other(above.text, frame)
    )


def _is_listed(text: str, frame: Frame) -> bool:
    """Whether *text* is another's name and no more, in a list of reports: "c) Pond group."."""
    start = NUMBER.match(text)
    found = _assembly(frame.lexicon).match(text, start.end() if start is not None else 0)
    alone = found is not None and not text[found.end() :].strip(" ,:.–—-")
    return alone and found is not None and _is_other(found[0], frame)


def _names_other(heading: str, frame: Frame) -> bool:
    """Whether a heading is another body's name: "6. Finance Committee", with marks or "update".

    "Relevant Board Issues" are our own.
    """
    start = NUMBER.match(heading)
    found = _assembly(frame.lexicon).match(heading, start.end() if start is not None else 0)
    if found is None or frame.body is None or not _is_other(found[0], frame):
        return False
    rest = heading[found.end() :].strip()
    reports = (*frame.lexicon.reporting, *frame.lexicon.minutes_words)
    return not rest[:1].isalpha() or not tokens(rest).isdisjoint(whole(reports))


def _is_other(name: str, frame: Frame) -> bool:
    """Whether *name*, up to its word of bodies, is that of another body."""
    lexicon = frame.lexicon
    found = _assembly(lexicon).search(name)
    if found is None:
        return False
    words = tokens(found[0])
    if not words.isdisjoint(whole(lexicon.next_words)):
        return False  # "Date of Next Council"
    return not words <= (_own(found[0], frame) | _loose(lexicon) | _common(lexicon))


@lru_cache(maxsize=8)
def _common(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of names that many bodies have; a city's "Library Board" is another."""
    names = " ".join((*lexicon.common_bodies, *lexicon.articles, *lexicon.of_words))
    return tokens(names) - whole(lexicon.organization_words)


@lru_cache(maxsize=8)
def _assembly(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a name in capitals that ends in a word of bodies."""
    word = r"[A-ZÀ-Þ][\w'’&-]*"
    ties = any_of((*lexicon.name_joiners, *lexicon.of_words, *lexicon.definite_articles))
    bodies = any_of(lexicon.assembly_words)
    return re.compile(rf"(?<!\w){word}(?:,?\s+(?:{ties}\s+)?{word}){{0,5}}?\s+(?i:{bodies})(?!\w)")


@lru_cache(maxsize=8)
def _owner(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a name at the end: "The Finance Committee's", "The Trust will"."""
    modals = any_of(lexicon.modals)
    return re.compile(rf"(?P<name>{_run(lexicon)})(?:['’]s?)?\s{{0,3}}(?:{modals})?\s{{0,3}}$")


@lru_cache(maxsize=8)
def _behind(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a name behind: "of the Library Board"."""
    of, articles = any_of(lexicon.of_words), any_of(lexicon.articles)
    name = f"{_assembly(lexicon).pattern}|{_run(lexicon)}"
    return re.compile(rf"\s(?i:{of})\s+(?:(?i:{articles})\s+)?(?P<name>{name})")


def _run(lexicon: Lexicon) -> str:
    """Return the pattern of words in capitals: "Board of Health"."""
    word = r"[A-ZÀ-Þ][\w&-]*"
    return rf"{word}(?:\s+(?:(?i:{any_of(lexicon.of_words)})\s+)?{word}){{1,5}}"
