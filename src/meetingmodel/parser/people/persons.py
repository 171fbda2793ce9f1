"""Where persons stand in a sentence, by the form of what they are called.

In: text, and a place in it.  Out: where the persons begin or end there.
Never: says who it is, or whether the roll has them.
"""

import re
from functools import lru_cache

from ..language.phrases import any_of
from ..lexicon.words import Lexicon
from .capitals import proper
from .long_offices import is_long_office, long_office_at

WORD = re.compile(r"(?<!\w)@\w+|\w+")  # an account is one: "@annlee"
NEAR = 8  # among so many words of an office or a group its last one stands
REACH = 200  # letters that they take
LONGEST = 300  # letters of an office of several fields
SEVERAL = 5  # so many further persons are joined to the first
# "J. Lee" keeps the point of the initial; "Second: Roe. To approve" ends a sentence.
CAPITALISED = r"[A-ZÀ-ÖØ-Þ](?:\.(?=\s?[A-Z])|[\w'’\-]*)"
HANDLE = r"@[A-Za-z][\w-]{1,38}"  # "@ann-lee and @bob will …"
TIGHT = re.compile(r"--+|—")  # "the gate is old--Ann will", typed without blanks
TITLE = 6  # so short is a title that is written with a point: "Cllr."


@lru_cache(maxsize=8)
def _person(lexicon: Lexicon) -> str:
    """Return the source of the pattern of one person, for texts as `proper` gives them.

    A person is a name with or without a title, an office ("the Clerk"), a group ("staff",
    "several members") or initials.
    """
    word = CAPITALISED
    titles = any_of(lexicon.titles)
    field = any_of((*lexicon.role_modifiers, *lexicon.role_fields))
    offices = any_of(_plain_offices(lexicon))
    groups = any_of(lexicon.groups)
    ends = any_of(lexicon.group_ends)
    small = any_of(lexicon.particles)
    name = rf"(?:(?:(?i:{titles})\.?\s+){{0,3}}{word}(?:\s+(?:{word}|{small}\b)){{0,3}})"
    the, of = any_of(lexicon.definite_articles), any_of(lexicon.office_of)
    joined = any_of(lexicon.conjunctions)
    office = rf"(?:(?i:{the}\s+)?(?:(?:{word}|{field})\s+){{0,2}}(?i:{offices})"
    office += rf"(?:\s+{of}\s+{word}(?:\s+(?:{joined}\s+)?{word}){{0,2}}|(?:\s+{word}){{0,2}}))"
    some = rf"(?i:{any_of(lexicon.quantifiers)}\s+)"
    # "The Chief Executive Officer" has no "Executive Office" in it.
    group = rf"(?:{some}(?:[\w-]+\s+){{0,3}}(?i:{ends})(?!\w)|{word}\s+(?i:{ends})(?!\w)"
    group += rf"|(?i:{groups}))"
    return rf"(?:{group}|{office}|{name}|{HANDLE})"


def _plain_offices(lexicon: Lexicon) -> tuple[str, ...]:
    """Return the offices without those that are others of some field: "city attorney"."""
    offices = frozenset(lexicon.offices)
    fields = frozenset((*lexicon.role_modifiers, *lexicon.role_fields))

    def is_made_up(office: str) -> bool:
        field, _, plain = office.partition(" ")
        return field in fields and (plain in offices or is_made_up(plain))

    return tuple(office for office in lexicon.offices if not is_made_up(office))


@lru_cache(maxsize=8)
def _one(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of one person."""
    return re.compile(_person(lexicon))


@lru_cache(maxsize=8)
def _joints(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of what joins persons: before the next one, and behind the one before."""
    joined = any_of((*lexicon.conjunctions, *lexicon.alternatives))
    joint = rf"(?:,?\s+(?:{joined}|&)\s+|,\s*|\s*/\s*)"
    return re.compile(joint), re.compile(joint + "$")


def people_at(text: str, lexicon: Lexicon, begin: int = 0) -> int | None:
    """Return where the persons end that *text* has at *begin*: one, or several joined."""
    end = person_at(text, lexicon, begin)
    if end is None:
        return None
    joint = _joints(lexicon)[0]
    for _ in range(SEVERAL):
        tie = joint.match(text, end)
        further = _end_at(text, tie.end(), lexicon) if tie is not None else None
        if further is None:
            break
        end = further
    return end


def person_at(text: str, lexicon: Lexicon, begin: int = 0) -> int | None:
    """Return where the one person ends that *text* has at *begin*."""
    return _end_at(text, begin, lexicon) if _begins_at(text, begin, lexicon) else None


def _end_at(text: str, begin: int, lexicon: Lexicon) -> int | None:
    long = long_office_at(text, lexicon, begin)
    if long is not None:
        return long
    found = _one(lexicon).match(proper(text, lexicon), begin)
    return found.end() if found is not None else None


def people_before(text: str, lexicon: Lexicon) -> int | None:
    """Return where the persons begin that *text* ends with: one, or several joined."""
    joint = _joints(lexicon)[1]
    begin: int | None = None
    for _ in range(SEVERAL + 1):
        text = text.rstrip()
        starts = (word.start() for word in WORD.finditer(text) if _may_begin(word[0], lexicon))
        found = next((start for start in starts if _ends_with_one(text, start, lexicon)), None)
        if found is None:
            break
        begin = found
        tie = joint.search(text, 0, begin)
        if tie is None:
            break
        text = text[: tie.start()]
    return begin


def _ends_with_one(text: str, begin: int, lexicon: Lexicon) -> bool:
    """Whether *text* has one person from *begin* on, and nothing else."""
    if _one(lexicon).fullmatch(proper(text, lexicon), begin) is not None:
        return True
    return len(text) - begin <= LONGEST and is_long_office(text[begin:], lexicon)


def _begins_at(text: str, begin: int, lexicon: Lexicon) -> bool:
    """Whether a person may begin at *begin*: says no to most texts, without a search.

    Behind a small first word, "the" or "several", stands a name, an office or a group.
    """
    near = WORD.findall(text, begin, begin + REACH)[:NEAR]
    if WORD.match(text, begin) is None or not _may_begin(near[0], lexicon):
        return False
    ends = _words_of_ends(lexicon)
    return any(word[0].isupper() or word[0] == "@" or word.lower() in ends for word in near)


@lru_cache(maxsize=8)
def _words_of_ends(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(word for one in last_words(lexicon) for word in WORD.findall(one))


def _may_begin(word: str, lexicon: Lexicon) -> bool:
    """Whether a person may begin with *word*: capitalised, an article, a title or an office."""
    return word[0].isupper() or word[0] == "@" or word.lower() in _first_words(lexicon)


@lru_cache(maxsize=8)
def _first_words(lexicon: Lexicon) -> frozenset[str]:
    fields = (lexicon.role_modifiers, lexicon.role_fields)  # "street clerk"
    kinds = (lexicon.titles, lexicon.offices, lexicon.groups, lexicon.quantifiers, *fields)
    firsts = {found[0] for kind in kinds for words in kind if (found := WORD.match(words))}
    return frozenset((*firsts, *lexicon.definite_articles))


def may_end_person(text: str, lexicon: Lexicon) -> bool:
    """Whether the last word of *text* can be that of a person: capitalised, an office or a group.

    Most verbs have "it" or "this" before them; this says so without a search.
    """
    last = text.rsplit(None, 1)[-1:]
    if not last:
        return False
    word = TIGHT.split(last[0])[-1].strip("“\"'‘([*_")
    return word[:1].isupper() or word[:1] == "@" or word.lower() in last_words(lexicon)


@lru_cache(maxsize=8)
def last_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the small words that persons may end with: of offices and groups."""
    kinds = (lexicon.offices, lexicon.groups, lexicon.group_ends)
    return frozenset({*lexicon.particles, *(words.split()[-1] for kind in kinds for words in kind)})


@lru_cache(maxsize=8)
def name_pattern(lexicon: Lexicon) -> str:
    """Return the pattern of what may be one person, for use beside words that only people do.

    Much smaller than that of `people_at`: who "moved" or "seconded" is capitalised, or an
    office ("the clerk"); whether it is a person is asked of the roster afterwards.
    """
    # "A. Coyne" is somebody, and "A Coyne, seconded", as parish clerks write; "A vote" is not.
    ends = rf"(?=\s[A-Z][\w'’-]+(?:\s*[,;:.)/(]|\s*$|\s+{any_of(lexicon.conjunctions)}\s))"
    stops = rf"(?!(?i:{any_of(lexicon.name_stops)})\b)"
    word = rf"(?:[A-Z]\.(?=\s?[A-Z])|[A-Z]{ends}|{stops}{CAPITALISED})"
    short = (title for title in lexicon.titles if len(title) < TITLE)
    dotted = rf"(?i:{any_of((*short, *lexicon.dotted_names))})\."
    piece = rf"(?:{dotted}|{word}|{any_of(lexicon.particles)}\b)"
    the = rf"(?i:{any_of(lexicon.definite_articles)})"
    office = rf"{the}\s+(?:[a-z][\w-]*\s+){{0,2}}(?i:{any_of(_heads(lexicon))})(?!\w)"
    end = rf"(?:,?\s+(?i:{any_of(lexicon.name_ends)})(?:\.|\b))?"
    # "Clerk/Treasurer Lee" is one person with two offices.
    held = rf"(?:{CAPITALISED}\s+){{0,2}}(?i:{any_of(_heads(lexicon))})"
    two = rf"(?:{held}\s*/\s*(?={held}\s+[A-Z]))?"
    return rf"(?:{office}|(?:{the}\s+)?{two}(?:{dotted}|{word})(?:\s+{piece}){{0,5}}{end})"


def _heads(lexicon: Lexicon) -> list[str]:
    """Return the last word of each office: "officer" of "chief executive officer"."""
    return list(dict.fromkeys(office.rsplit(" ", 1)[-1] for office in lexicon.offices))
