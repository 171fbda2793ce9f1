"""Small circles: people who go by first name, nickname or account, and what notes may call them.

In: the names on the roll, the texts of the notes.  Out: whether it is a small circle; what its
people may be called.
Never: takes a word for a name because somebody is called so: "mark" is Mark only as it is written.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from ..language.phrases import any_of, whole
from ..lexicon.words import Lexicon

LEAST, MOSTLY = 3, 0.6  # people of a small circle; so many of them go by first name
CALLED = 2  # so many people by two letters make a habit of it
OFTEN = 2  # so often more a first name stands alone than a surname
TOLD = 3  # so many sentences that tell the meeting itself
SHORT = 2  # letters of what is no first name
PAIR = re.compile(r"\b[A-Z]{2}\b")
NAMED = re.compile(r"(?<![\w'’-])([A-ZÀ-Þ][\w'’-]{1,30})\s(?=[a-z])")
LED = re.compile(
    r"[\W_]{0,4}(?P<who>[^\W\d_][\w .'’-]{0,40}?)[*_]{0,2}:[*_]{0,2}\s+(?P<verb>[\w'’-]+)"
)
HELD = re.compile(r"([A-ZÀ-Þ][\w'’-]*(?: [A-ZÀ-Þ][\w'’.-]*){0,3}) ?\(@([A-Za-z][\w.-]{1,38})\)")


def is_circle(names: Collection[str]) -> bool:
    """Whether most of *names* are what friends call each other: "Ann", "bob_r", "Zoe M"."""
    short = sum(map(_is_short, names))
    return len(names) >= LEAST and short >= MOSTLY * len(names)


def goes_by_first_names(texts: Iterable[str], names: Collection[str], lexicon: Lexicon) -> bool:
    """Whether *texts* tell by first name alone what people do whom the roll names in full.

    Clubs list "Ann Lee" and write "Ann rings the hall", with nobody's title or surname.
    """
    full = [name.split() for name in names if len(name.split()) > 1]
    firsts = {words[0] for words in full if len(words[0]) > SHORT}
    firsts -= {word for word in firsts if word.lower() in whole(lexicon.titles)}
    if len(firsts) < LEAST:
        return False
    lasts = {words[-1] for words in full if len(words[-1]) > SHORT} - firsts
    alone = Counter[str]()
    surnames = 0
    begins, named = _named_alone(lexicon), NAMED
    for text in texts:
        alone.update(match[1] for match in begins.finditer(text) if match[1] in firsts)
        surnames += sum(word in lasts for word in named.findall(text))
    return len(alone) >= LEAST and alone.total() > OFTEN * surnames


def goes_by_initials(texts: Iterable[str], lexicon: Lexicon) -> frozenset[str]:
    """Return the letters by which *texts* call people whom no roll explains: "MB suggested".

    Clubs write so, and list who was there below no label. One alone may be a body.
    """
    said = _by_letters(lexicon)
    letters = frozenset(one for text in texts if PAIR.search(text) for one in said.findall(text))
    people = frozenset(one for one in letters if one.lower() not in whole(lexicon.no_people))
    return people if len(people) >= CALLED else frozenset()


@lru_cache(maxsize=8)
def _by_letters(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of two letters before what a person says, or is to do."""
    heard = any_of((*lexicon.speech, *lexicon.told_by_letters))
    gives = any_of((*lexicon.infinitive, *lexicon.plain_promises, *lexicon.reported))
    works = any_of(lexicon.personal_verbs)
    return re.compile(rf"(?<![\w.&/-])([A-Z]{{2}})(?=\s(?:{heard}|{gives}\s{works})(?!\w))")


@lru_cache(maxsize=8)
def _named_alone(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of one name, or two that are joined, where a clause begins."""
    tie = rf"(?:\s?[,/&+]\s?|\s{any_of(lexicon.conjunctions)}\s)[A-ZÀ-Þ][\w'’-]+"
    return re.compile(
        rf"(?:^|[.;:,(–—-]\s)[\W_]{{0,3}}([A-ZÀ-Þ][\w'’-]{{1,30}})(?:{tie})?\s(?=[a-z])"
    )


def gives_work(texts: Iterable[str], names: Collection[str], lexicon: Lexicon) -> bool:
    """Whether behind a name and a colon mostly stands what is to be done: "Ann: call them"."""
    known = frozenset(names)
    told = (match for text in texts if (match := LED.match(text)) is not None)
    verbs = [match["verb"].lower() for match in told if match["who"] in known]
    works = whole(lexicon.task_verbs) - whole(lexicon.report_nouns)
    return bool(verbs) and sum(verb in works for verb in verbs) * 2 > len(verbs)


def _is_short(name: str) -> bool:
    first, _, rest = name.partition(" ")
    return len(rest.rstrip(".")) < SHORT and not (first.isupper() and len(first) < SHORT)


def accounts_in(texts: Iterable[str], names: Collection[str]) -> dict[str, str]:
    """Return what "Ann Lee (@annl)" says, by which the notes may call her further down."""
    held = (pair for text in texts if "(@" in text for pair in HELD.findall(text))
    return {account: name for name, account in held if name in names}


def called_by(
    names: Collection[str], accounts: Collection[str], lexicon: Lexicon
) -> tuple[str, ...]:
    """Return what notes may call the people of *names*; a single letter if it is nobody else's."""
    out = set(accounts)
    for name in names:
        out.update(_called(name, lexicon))
    firsts = Counter(name[0].upper() for name in names)
    return tuple(sorted(name for name in out if len(name) > 1 or firsts[name] == 1))


def _called(name: str, lexicon: Lexicon) -> Iterator[str]:
    first, *more = name.split()
    yield from (name, name.upper(), name[0].upper())
    if more:
        yield "".join(word[0] for word in (first, *more)).upper()
    if len(more) == 1 and len(more[0]) > SHORT:
        yield more[0]
    if len(first) <= SHORT or first.lower() in whole(lexicon.titles):
        return
    yield from (first, first.upper())
    words = (*lexicon.task_verbs, *lexicon.not_names, *lexicon.modals)
    if first.lower() not in whole(words):
        yield first.lower()


def tells_in_the_present(texts: Iterable[str], names: Collection[str], lexicon: Lexicon) -> bool:
    """Whether several sentences say in the present what people do at the table.

    "Ann opens the meeting", "Bob explains the budget": there "Cy builds houses" is no task.
    """
    verbs = any_of(lexicon.told_at_table)
    told = re.compile(rf"(?:^|[.;]\s)(?:{any_of(names)})\s(?i:{verbs})(?!\w)")
    return sum(len(told.findall(text)) for text in texts) >= TOLD
