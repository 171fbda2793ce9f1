"""The name of a body, out of a title.

In: a piece of a title or sentence.  Out: the name without dates, hours and words of meetings.
Never: spells a name otherwise than the text does.
"""

import re
from functools import lru_cache
from itertools import pairwise

from ..language.clock_times import find_times
from ..language.dates import find_dates
from ..language.phrases import PICTURE, any_of, bare, phrase, whole
from ..lexicon.words import Lexicon

DATED = "\n"  # where a date stood
APART = re.compile(r"(?<=\w),\s*\n\s*,")  # "Otter Board, 4 May 2026, home of Ann Lee"
DAY = re.compile(r"[\s,]+\d{1,2}[/.]\d{1,2}\s*$")  # "Chess club 6/10"
CLOCK = re.compile(r"(?<![\d:])\d{1,2}:\d{2}(?=\s+\S+\s+\S)")  # "4 May 17:00 Otter Board"
FILE = re.compile(r"(?<!\d)_|_(?!\d)")
BRACKETS = re.compile(r"[\[(][^\])]{0,80}[\])]")
TOKEN = re.compile(r"[^\W_]+")
POSSESSIVE = ("'s", "’s", "'S", "’S")
NO_BRACKETS = str.maketrans("[](){}", "      ")


def body_name(text: str, lexicon: Lexicon) -> str:
    """Return what is left of a title when dates and words of meeting are taken off its ends."""
    if "_" in text and " " not in text.strip():
        text = FILE.sub(" ", text)  # "Otter_Board_Minutes_2026_05_04"
    text = _clause(lexicon).sub("", text, count=1)
    for found in reversed(find_dates(text, lexicon)):
        text = text[: found.start] + DATED + text[found.stop :]
    text = APART.split(text, maxsplit=1)[0].replace(DATED, " ")
    for hour in reversed(find_times(text, lexicon, bare=False)):
        text = text[: hour.start] + " " + text[hour.stop :]
    text = DAY.sub("", CLOCK.sub(" ", _zoned(lexicon).sub(" ", PICTURE.sub(" ", text))))
    plain = BRACKETS.sub(" ", text)
    # "[Otter WG] Minutes": where nothing else is named, the brackets are part of the title.
    named = set(TOKEN.findall(plain.lower())) - whole(lexicon.meeting_words)
    text = _months(lexicon).sub(" ", plain if named else text.translate(NO_BRACKETS))
    words = text.replace("–", " ").replace("—", " ").split()
    fillers, kinds = whole(lexicon.title_fillers), kind_words(lexicon)
    words = _without_opening(words, lexicon)
    meeting = whole(lexicon.meeting_words)
    cut = next((n for n, word in enumerate(words) if bare(word) in meeting and n), None)
    held = phrase(lexicon.held)
    cut = next((n for n, word in enumerate(words[:cut]) if held.fullmatch(bare(word)) and n), cut)
    rest = words[cut + 1 :] if cut is not None else []
    if len(rest) > 1 and bare(rest[0]) in whole(lexicon.of_words):
        # "Board meeting of the Otter Library District held on …", "Full meeting of the Council"
        of = _without_opening(rest, lexicon)
        stop = next((n for n, word in enumerate(of) if held.fullmatch(bare(word)) and n), None)
        front = " ".join(map(bare, words[:cut]))
        if front in whole(lexicon.common_bodies):
            words, cut = of, stop
        elif of[:stop] and _is_boards(of[:stop][-1], front, lexicon):
            return body_name(" ".join(of[:stop]), lexicon)
    words = _without_verb(words[:cut], lexicon)
    while words and bare(words[-1]) in fillers | kinds | meeting:
        words.pop()
    return _unowned(" ".join(words).strip(' ,:;-–—.*#|_"“”%/='), lexicon)


def _without_verb(words: list[str], lexicon: Lexicon) -> list[str]:
    """Return *words* up to a verb behind a body: "The Otter Council heard the clerk"."""
    assembly, verbs = whole(lexicon.body_words), whole(lexicon.told_verbs)
    small = _small_words(lexicon)
    for place, (word, after) in enumerate(pairwise(words)):
        if word[:1].isupper() and bare(word) in assembly and after[:1].islower():
            if bare(after) in verbs or bare(after) not in small:
                return words[: place + 1]
    return words


@lru_cache(maxsize=8)
def _zoned(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of an hour with its zone: "Otter TSC, 4 May, 16:00 UTC"."""
    return re.compile(rf"(?<![\d:])\d{{1,2}}:\d{{2}}\s?(?i:{any_of(lexicon.time_zones)})\b")


@lru_cache(maxsize=8)
def _small_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that may stand within a name in small letters."""
    ties = (lexicon.of_words, lexicon.name_joiners, lexicon.particles, lexicon.at_words)
    kinds = (*ties, lexicon.title_fillers, lexicon.assembly_words, lexicon.organization_words)
    return frozenset(word for kind in kinds for words in kind for word in words.split())


def _is_boards(last: str, front: str, lexicon: Lexicon) -> bool:
    """Whether the name behind "meeting of the" is that of a board, and the one in front of none."""
    assembly = whole(lexicon.assembly_words)
    common = front.endswith(lexicon.common_bodies)
    return bare(last) in assembly and (common or assembly.isdisjoint(front.split()))


@lru_cache(maxsize=8)
def _clause(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what counties write first: "Pursuant to notice, the Board met in"."""
    articles, held = any_of(lexicon.definite_articles), any_of(lexicon.held)
    return re.compile(
        rf"^[^,.:]{{4,80}},\s+(?i:{articles})\s+(?=[A-Z][^,.]{{3,80}}\s(?i:{held})\b)"
    )


def _unowned(name: str, lexicon: Lexicon) -> str:
    """Return *name* as it is by itself: "Board of Selectmen's" meeting, Board of Selectmen."""
    stem = name[:-2] if name.endswith(POSSESSIVE) else name.rstrip("'’")
    if stem == name:
        return name
    owner = bare(stem).rpartition(" ")[2]
    common = (*lexicon.group_last_words, *lexicon.assembly_words, *lexicon.common_bodies)
    if owner in whole(common):
        return stem  # "St. Ann's" stays
    return "" if bare(stem) in kind_words(lexicon) else name


def _without_opening(words: list[str], lexicon: Lexicon) -> list[str]:
    """Return *words* without "Minutes of the regular meeting of the" in front.

    A kind of meeting goes only before a word of meetings or bodies: a "Special Events Team" is
    special, a "Special Board Meeting" is not the Special Board's.
    """
    loose = whole((*lexicon.meeting_words, *lexicon.title_fillers))
    kinds, naming = kind_words(lexicon), whole(lexicon.naming_kinds)
    follows = whole((*lexicon.assembly_words, *lexicon.organization_words))
    start = 0
    while start < len(words):
        word = bare(words[start])
        owned = word.removesuffix("'s").removesuffix("’s")
        if owned != word and owned in _month_words(lexicon):
            start += 1  # "November's Vestry Meeting"
            continue
        following = bare(words[start + 1]) if start + 1 < len(words) else ""
        met = following in loose | kinds | _board_words(lexicon)
        month = word in _month_words(lexicon) and met
        which = _nth(lexicon).fullmatch(word) and (word[0].isdigit() or met)
        if word.isdigit() and following in lexicon.ordinals:
            start += 2  # "78 th", where the letters were raised
            continue
        if month or which:
            start += 1  # "the March meeting of", "February Ordinary Meeting of"; not "First Church"
            continue
        goes = following in loose | kinds or not following
        goes = goes or (word not in naming and following in follows)
        if word in loose or not word or (word in kinds and goes):
            start += 1
        else:
            break
    return words[start:]


@lru_cache(maxsize=8)
def _board_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of boards that no name ends in a month before: "June Board Meeting"."""
    return frozenset(word for word in lexicon.common_bodies if " " not in word)


@lru_cache(maxsize=8)
def _month_words(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(word for words in lexicon.months for word in words)


@lru_cache(maxsize=8)
def _nth(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "11th" or "fifth": which meeting it was is no part of a name."""
    return re.compile(rf"\d{{1,3}}{any_of(lexicon.ordinals)}|{any_of(lexicon.ordinal_words)}")


@lru_cache(maxsize=8)
def kind_words(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that say what kind of meeting it was: "special", "annual", "general"."""
    return frozenset(word for kind in lexicon.kinds for word in kind.split())


@lru_cache(maxsize=8)
def _months(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a month with its year, or of a year alone: no part of a name."""
    months = any_of(tuple(word for words in lexicon.months for word in words))
    days = any_of(lexicon.weekdays)
    return re.compile(
        rf"(?<!\w)(?:{months}\.?,?\s+)?(?:19|20)\d{{2}}(?!\w)|(?<!\w){days}(?!\w)\.?,?",
        re.IGNORECASE,
    )
