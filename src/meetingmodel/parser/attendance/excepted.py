"""Who alone was missing: "All members were present except Ann Lee", "All but Bob Roe attended".

In: a sentence, or what stands behind "except".  Out: people in the roll.
Never: reads who alone voted otherwise.
"""

import re
from functools import lru_cache

from ...model import Presence
from ..language.phrases import any_of, phrase
from ..lexicon.words import Lexicon
from ..people.name_entries import split_entries
from ..people.name_lists import read_names
from .roll import Label, Roll


def take_excepted(sentence: str, roll: Roll) -> int:
    """Add whom *sentence* says to have been missing, as all others were there; return how many."""
    lexicon = roll.lexicon
    low = sentence.lower()
    if not any(word in low for word in lexicon.everyone):
        return 0
    for pattern in (_behind(lexicon), _between(lexicon), _led(lexicon)):
        found = pattern.search(sentence)
        if found is not None and not phrase(lexicon.call_verbs).search(found[0]):
            return take_missing(found["who"], sentence[found.end("who") :], None, roll)
    return 0


def take_missing(text: str, behind: str, group: str | None, roll: Roll) -> int:
    """Add those whom *text* names up to "who was ill"; *behind* may say more; return how many."""
    lexicon = roll.lexicon
    clause = _clause(lexicon).search(text)
    names = text[: clause.start()] if clause is not None else text
    people = read_names(names.strip(" .,"), lexicon, listed=True)
    if not people or len(people) < len(split_entries(names.strip(" .,"), lexicon)):
        return 0
    told = f"{text[len(names) :]} {behind}"
    excused = phrase((*lexicon.excused_words, *lexicon.told_excused)).search(told) is not None
    for named in people:
        roll.add(named, Label(Presence.EXCUSED if excused else Presence.ABSENT, group))
    return len(people)


@lru_cache(maxsize=8)
def _behind(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "All members of the board were present, except for Ann Lee"."""
    everyone, there = any_of(lexicon.everyone), any_of(lexicon.told_present)
    but = any_of((*lexicon.excepting, *lexicon.save_for))
    return re.compile(
        rf"(?<!\w)(?i:{everyone})(?:\s[\w'’-]+){{0,6}}?\s(?i:{there})(?:\s[a-z]+){{0,3}}?"
        rf"\s?[,(–-]?\s?(?i:{but})\s+(?P<who>\S.*)"
    )


@lru_cache(maxsize=8)
def _between(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "All members except Ann Lee were present", "All but Roe attended"."""
    everyone, there = any_of(lexicon.everyone), any_of(lexicon.told_present)
    verbs = any_of(lexicon.rolled_verbs)
    but = any_of(lexicon.excepting)
    led = rf"(?:{any_of(lexicon.all_but)}|{everyone}(?:\s[\w'’-]+){{0,4}}?,?\s{but})"
    return re.compile(
        rf"(?<!\w)(?i:{led})\s+(?P<who>\S.{{0,200}}?)\)?,?\s(?:(?i:{verbs})\s)?(?i:{there})(?!\w)"
    )


@lru_cache(maxsize=8)
def _led(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Present were all trustees except Ann Lee"."""
    everyone, there = any_of(lexicon.everyone), any_of(lexicon.told_present)
    return re.compile(
        rf"(?<!\w)(?i:{there})\s(?:[a-z]+\s){{0,3}}(?i:{everyone})(?:\s[\w'’-]+){{0,4}}?,?"
        rf"\s(?i:{any_of(lexicon.excepting)})\s+(?P<who>\S.*)"
    )


@lru_cache(maxsize=8)
def _clause(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of where something else is said behind names: " who was", " (apology)"."""
    words = any_of(lexicon.ends_names)
    return re.compile(rf",?\s(?i:{words})(?!\w)|\s?[(;:]|\s[-–—]\s")
