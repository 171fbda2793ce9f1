"""Who is meant: people in sentences, and the attendee that a short name stands for.

In: text around a verb, and the frame's roster.  Out: `Person` objects.
Never: overwrites a name as written; `full_name` is set only where exactly one attendee fits.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from ...model import Attendee, Person
from ..language.phrases import any_of, bare, whole
from ..lexicon.words import Lexicon
from .circles import (
    accounts_in,
    called_by,
    gives_work,
    goes_by_first_names,
    goes_by_initials,
    is_circle,
    tells_in_the_present,
)
from .long_offices import is_long_office, long_offices
from .persons import HANDLE
from .titles import strip_office, two_offices

ACCOUNT = re.compile(HANDLE)
CALL_SIGN = re.compile(r"[A-Z]{1,2}[\dØ][A-Z]{2,4}")  # radio amateurs call each other "VE7ABC"
SMALL_WORD = re.compile(r"(?<![\w@#/.-])[a-z][\w'’-]+")


class Roster:
    """The attendees, to be found by full name, first name, surname, initials or office."""

    def __init__(
        self, attendees: list[Attendee], lexicon: Lexicon, texts: Iterable[str] = ()
    ) -> None:
        self.lexicon = lexicon
        self.by: dict[str, set[str]] = defaultdict(set)
        self.offices: dict[str, set[str]] = defaultdict(set)
        self.names: set[str] = set()
        for attendee in attendees:
            self._add(attendee)
        self._texts = list(texts)
        self._mentioned: frozenset[str] | None = None
        self._common: frozenset[str] | None = None
        self._casual: bool | None = None
        self._familiar: bool | None = None
        self._assigns: bool | None = None
        self._narrated: bool | None = None
        self._called: tuple[str, ...] | None = None
        self.accounts = accounts_in(self._texts, self.names)
        for account, name in self.accounts.items():
            self.by[account.lower()].add(name)
        for letters in goes_by_initials(self._texts, lexicon):
            self.by[letters.lower()].update(() if letters.lower() in self.by else (letters,))
        if not attendees:
            for name in named_in_full(texts, lexicon):
                self._add(Attendee(name))

    def _add(self, attendee: Attendee) -> None:
        name = attendee.person.name
        words = [word for word in re.split(r"[\s.]+", name.replace(",", " ")) if word]
        self.names.add(name)
        self.by[name.lower()].add(name)
        if len(words) > 1:
            for word in (words[0], words[-1]):
                if len(word) > 1:
                    self.by[word.lower()].add(name)
            self.by["".join(word[0] for word in words).lower()].add(name)
            self.by[f"{words[0][0]} {words[-1]}".lower()].add(name)
            # "JTF" is Jo Tate-Fox, and some minutes write "JFox" or "JTate-Fox".
            parts = [part for word in words for part in word.split("-") if part]
            self.by["".join(part[0] for part in parts).lower()].add(name)
            self.by[f"{words[0][0]}{words[-1]}".lower()].add(name)
        if attendee.initials:
            self.by[attendee.initials.lower()] = {name}
        if attendee.person.role:
            for part in _between_offices(self.lexicon).split(attendee.person.role):
                self.offices[bare(part)].add(name)

    @property
    def casual(self) -> bool:
        """Whether most people go by first name or nickname, so that notes waste no words."""
        if self._casual is None:
            self._casual = is_circle(self.names)
        return self._casual

    @property
    def familiar(self) -> bool:
        """Whether the notes call people by first name or nickname, also those named in full."""
        if self._familiar is None:
            self._familiar = self.casual or goes_by_first_names(
                self._texts, self.names, self.lexicon
            )
        return self._familiar

    @property
    def assigns(self) -> bool:
        """Whether the notes give work behind a colon, "Ann: call them", and not what she says."""
        if self._assigns is None:
            self._assigns = gives_work(self._texts, self.called, self.lexicon)
        return self._assigns

    @property
    def called(self) -> tuple[str, ...]:
        """What the text may call people: names, first names, initials, also written small."""
        if self._called is None:
            self._called = called_by(self.names, self.accounts, self.lexicon)
        return self._called

    @property
    def narrated(self) -> bool:
        """Whether the notes tell the meeting itself in the present: "Ann opens the meeting"."""
        if self._narrated is None:
            self._narrated = tells_in_the_present(self._texts, self.called, self.lexicon)
        return self._narrated

    def hears(self, typed: Iterable[str]) -> None:
        """Know those who *typed* the lines of a chat by the names that they go by there."""
        for name in typed:
            self.by[name.lower()].add(name)

    def knows(self, name: str) -> bool:
        """Whether some attendee may be meant by *name*."""
        return name.lower().replace(".", "") in self.by and not self._is_pronoun(name)

    def _is_pronoun(self, name: str) -> bool:
        """Whether *name* is "He" or "It", be there a Hugh Emlyn or an Ivy Toll on the list."""
        pronouns = (*self.lexicon.third_persons, *self.lexicon.thing_pronouns)
        return name.strip().lower() in pronouns and not name.strip().isupper()

    def mentions(self, name: str) -> bool:
        """Whether *name* is the first or last name of somebody whom the text names in full.

        Guests and staff act, too, and no list has all of them.
        """
        if self._mentioned is None:
            ends = any_of(self.lexicon.verb_ends)
            said = rf"(?:{any_of(self.lexicon.one_has)}\s)?{any_of(self.lexicon.speech)}"
            named = re.compile(
                rf"(?<!\w)([A-Z][a-zà-ÿ]+) (?:([A-Z][a-zà-ÿ]+)(?= [a-z]+{ends}\b)|{said}\b)"
            )
            stop = whole(self.lexicon.not_names)
            self._mentioned = frozenset(
                word
                for text in self._texts
                for both in named.findall(text)
                if not any(one.lower() in stop for one in both)
                for word in both
            )
        return name in self._mentioned

    def may_name(self, word: str) -> bool:
        """Whether *word* may be a first name that no list has, by how the text writes it.

        The text never writes it small, nor with an article: "the lamp", "the Legion".
        """
        if self._common is None:
            articles = any_of((*self.lexicon.articles, *self.lexicon.no_name_after))
            behind = re.compile(rf"\b(?i:{articles})\s+([A-Z][\w'’-]*)")
            self._common = frozenset(
                word.lower()
                for text in self._texts
                for word in (*SMALL_WORD.findall(text), *behind.findall(text))
            )
        return word.lower() not in self._common

    def person(self, written: str) -> Person:
        """Return the person whom the text calls *written*."""
        written = written.strip(" ,;:.").removeprefix("@")
        name, title = strip_office(written, self.lexicon)
        # "The Director of Services" is no "of Services" with a title.
        offices = whole(self.lexicon.offices)
        office = name.lower() in offices or without_the(bare(written), self.lexicon) in offices
        first = written.partition(" ")[0].lower()
        led = first in whole((*self.lexicon.definite_articles, *self.lexicon.quantifiers))
        unknown = led and title is not None and not self.knows(name)  # "the VP Education"
        if not name or name[0].islower() or office or unknown:
            name, title = written, None
        return Person(
            name,
            role=title if title and bare(title) in whole(self.lexicon.offices) else None,
            full_name=self.full_name(name),
        )

    def full_name(self, name: str) -> str | None:
        """Return the one attendee that fits *name*, None where none or several do."""
        if self._is_pronoun(name):
            return None
        key = without_the(bare(name), self.lexicon)
        found = (
            self.by.get(key) or self.by.get(key.replace(".", "")) or self.offices.get(key) or set()
        )
        if len(found) != 1:
            return None
        full = next(iter(found))
        return full if full != name else None


def named_in_full(texts: Iterable[str], lexicon: Lexicon) -> list[str]:
    """Return the people whom *texts* name by first name and surname as doing something.

    Where notes have no roster, "Dora" is the Dora Kent who "opened the letters" above.
    """
    ends = any_of(lexicon.verb_ends)
    pattern = re.compile(
        r"(?<![\w.] )(?<!\w)([A-Z][a-zà-ÿ]+ [A-Z][a-zà-ÿ]+(?:-[A-Z][a-z]+)?)"
        rf"(?= [a-z]+{ends}\b)"
    )
    stop = whole(lexicon.not_names)
    out: dict[str, None] = {}
    for text in texts:
        for name in pattern.findall(text):
            if not any(word.lower() in stop for word in name.split()):
                out[name] = None
    return list(out)


def split_people(text: str, lexicon: Lexicon) -> list[str]:
    """Return the persons that a phrase such as "A, B and the Clerk" joins.

    One who holds two offices, "Clerk/Treasurer Lee", is called by the last.
    """
    if "/" in text:
        text = two_offices(lexicon).sub("", text)
    text = text.strip()
    joints = list(_between_people(lexicon).finditer(text))
    whole_ones = long_offices(text, lexicon) if joints else []
    out, begin = [], 0
    for joint in joints:
        if any(first < joint.start() < last for first, last in whole_ones):
            continue  # "the Head of Planning and Building Control" is one
        out.append(text[begin : joint.start()])
        begin = joint.end()
    return [part for part in (*out, text[begin:]) if part]


@lru_cache(maxsize=8)
def _between_people(lexicon: Lexicon) -> re.Pattern[str]:
    joined = any_of((*lexicon.conjunctions, *lexicon.alternatives))
    return re.compile(rf"\s*,\s*(?:{joined}\s+)?|\s*/\s*|\s+(?:{joined}|&|\+)\s+")


def without_the(text: str, lexicon: Lexicon) -> str:
    """Return *text* without the article of "the Clerk"."""
    for article in lexicon.definite_articles:
        text = text.removeprefix(f"{article} ")
    return text


def head_of_office(text: str, lexicon: Lexicon) -> str:
    """Return the word that may be an office in "Senior Executive Engineer", "Director of Works"."""
    for of in lexicon.office_of:
        text = text.partition(f" {of} ")[0]
    return text.rsplit(" ", 1)[-1]


def is_person(text: str, roster: Roster, lexicon: Lexicon) -> bool:
    """Whether *text* names somebody: an attendee, an office, a group, or a name by its form."""
    text = text.strip()
    if text[:1] == "@":
        return ACCOUNT.fullmatch(text) is not None
    low = without_the(bare(text), lexicon)
    if any(word in whole(lexicon.modals) for word in text.split()):
        return False  # "Gail to ring the vicar"
    if roster.knows(text) or low in whole(lexicon.offices) or bare(text) in whole(lexicon.groups):
        return True
    if is_long_office(text, lexicon):
        return True
    if low.rsplit(" ", 1)[-1] in whole(lexicon.group_ends):
        return not _counts_them(text, lexicon)
    name, title = strip_office(text, lexicon)
    if title is not None and name[:1].isupper():
        return True
    # "the Senior Executive Engineer", "Director of Services"
    if head_of_office(low, lexicon) in whole(lexicon.offices):
        return True
    words = name.split()
    if re.fullmatch(r"[A-Z]{2,3}", name):
        return roster.knows(name)
    if words and CALL_SIGN.fullmatch(words[-1]):
        return len(words) == 1 or all(word[0].isupper() for word in words)  # "Dan VE7ABC"
    if not 1 < len(words) <= 4:
        return len(words) == 1 and (roster.knows(name) or roster.mentions(name))
    stop = whole(lexicon.not_names)
    return all(
        (w[:1].isupper() or w in whole(lexicon.particles))
        and w.lower() not in stop
        and (len(w) < 3 or not w.isupper())
        for w in words
    )


def _counts_them(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is about a group, and no group: "the number of members", "a list of leads"."""
    heads = (bare(text).partition(f" {of} ") for of in lexicon.office_of)
    return any(of and head.split()[-1] in whole(lexicon.counts) for head, of, _ in heads)


@lru_cache(maxsize=8)
def _between_offices(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what parts the offices of one person: "Clerk and Treasurer"."""
    return re.compile(rf"[,/&(]|\b{any_of(lexicon.conjunctions)}\b")
