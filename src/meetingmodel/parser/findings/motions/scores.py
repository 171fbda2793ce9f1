"""Scores: "7-0", "3 to 1", "+7 / -1 / 0", "seven votes to three", "Y: 37 N: 4 A: 9".

In: the words about a vote.  Out: the sides with their numbers.
Never: takes a date, an hour, a share or the number of a paper for a score.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ...language.phrases import any_of, bare, opening, phrase, whole
from ...lexicon.words import Lexicon
from .sides import figure
from .signs import signed_counts

PAPER = 30  # so far before its number a paper is named
MANY = 30  # no board of a library has so many votes
SHORT = 40  # in so short a text about a vote a score needs no word beside it
NEAR = (60, 30)  # so many letters before and after a score a word of voting stands
TITLED = re.compile(r"(?<=[a-z] )[A-Z][a-z]+ $")  # the last word of a name: "the Revenue Ruling "
SIGNED = re.compile(  # "+7 / -1 / 0", and "+7 / 0 / -1" in the order of the ballots of projects
    r"(?<![\w.])\+(?P<a>\d{1,3})(?:\s?[/,;]\s?|\s)(?:[±~]?(?P<m>\d{1,3})(?:\s?[/,;]\s?|\s))?"
    r"[-\u2212](?P<b>\d{1,3})(?:(?:\s?[/,;]\s?|\s)[±~]?(?P<c>\d{1,3}))?(?!\w|-\d)"
)


@lru_cache(maxsize=8)
def score_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "5-2", "5 to 2" or "5-2-1", which neither date, hour nor share is."""
    to = any_of(lexicon.score_ties)
    halves = any_of((*lexicon.before_noon, *lexicon.after_noon))
    return re.compile(
        # "Approved 3/17/22" tells a day.
        # "R26-118" is the number of a paper.
        rf"(?<![\d$£€.,/:-])(?<!(?<![A-Za-z])[A-Z])(?!\d{{1,2}}/\d{{1,2}}/\d\d(?!\d))(?P<a>\d{{1,3}})\s*(?:-|–|—|/|:(?!\d\d)|\b(?i:{to})\b)\s*(?P<b>\d{{1,3}})"
        rf"(?:\s*(?:-|–|—|/|:)\s*(?P<c>\d{{1,3}}))?(?![\d/%]|[.,:]\d|\s*{halves})"
    )


def is_score(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* is a score and nothing else: "5-0."."""
    return len(text) < SHORT and score_pattern(lexicon).fullmatch(text.strip(" .()")) is not None


def score(text: str, lexicon: Lexicon) -> Iterator[tuple[str, int]]:
    """Yield the sides of "7-0" or "3 to 1" near a word of voting, or of "unanimous (11)"."""
    alone = _unison(lexicon).search(text)
    if alone is not None:
        yield "ayes", int(alone["n"])
        return
    counted = list(signed_counts(text, lexicon))
    if counted:
        yield from reversed(counted)  # of "4 binding +1, 2 +1" the first counts
        return
    signed = SIGNED.search(text)
    if signed is not None:
        yield "ayes", int(signed["a"])
        yield "nays", int(signed["b"])
        if signed["m"] or signed["c"]:
            yield "abstentions", int(signed["m"] or signed["c"])
        return
    lettered = _lettered(lexicon).search(text)
    if lettered is not None:
        yield "abstentions", int(lettered["c"])
        return  # the other sides are read as those of any count
    for found in score_pattern(lexicon).finditer(text):
        near = text[max(found.start() - NEAR[0], 0) : found.end() + NEAR[1]]
        kinds = (lexicon.vote_words, lexicon.carried, lexicon.failed, lexicon.against_words)
        words = phrase(tuple(word for kind in kinds for word in kind))
        if len(text) > SHORT and words.search(near) is None:
            continue
        if _papers(lexicon).search(text, max(found.start() - PAPER, 0), found.start()):
            continue  # "Case 26-14"
        if _numbers_text(found, text, lexicon):
            continue  # "19-61 Upon motion of Lee, …", "MOTION 22-48  Lee / Roe"
        yield from _in_order(found, lexicon)
        if found["c"]:
            yield "abstentions", int(found["c"])
        return
    worded = _worded(lexicon).search(text)
    if worded is not None:
        yield from _in_order(worded, lexicon)


def _of_those_present(score: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether "8/9 yes" tells how many of those who were there voted so."""
    text = score.string
    if "/" not in text[score.end("a") : score.start("b")] or score["c"]:
        return False
    return (
        int(score["a"]) <= int(score["b"])
        and opening(lexicon.yes).match(text[score.end() :].lstrip()) is not None
    )


def _in_order(score: re.Match[str], lexicon: Lexicon) -> Iterator[tuple[str, int]]:
    """Yield the sides of a score: ayes first, but who won in "lost by 8 votes to 5", "7-0 against".

    Boards of projects put a question and tell so how it was answered.
    """
    sides = [figure(score["a"], lexicon), figure(score["b"], lexicon)]
    if _of_those_present(score, lexicon):
        yield "ayes", sides[0]
        if sides[0] == sides[1]:
            yield "nays", 0
        return
    behind = score.string[score.end() : score.end() + PAPER].lstrip().partition(" ")[0]
    if sides[0] > sides[1] and bare(behind) in whole(lexicon.against_words):
        sides.reverse()
    tie = score.string[score.end("a") : score.start("b")]
    begin = max(score.start("a") - PAPER, 0)
    if (
        sides[0] > sides[1]
        and any(map(str.isalpha, tie))
        and _lost_by(lexicon).search(score.string, begin, score.start("a")) is not None
    ):
        sides.reverse()
    yield from zip(("ayes", "nays"), sides)


@lru_cache(maxsize=8)
def _lost_by(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "was defeated by " in front of a score."""
    failed, by = any_of(lexicon.failed), any_of(lexicon.by_whom)
    return re.compile(rf"\b(?i:{failed})\s+(?i:{by})\s+(?:[a-z]{{1,8}}\s+){{0,4}}$")


@lru_cache(maxsize=8)
def _worded(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "seven votes to three"; senates and societies spell numbers out."""
    numbers = any_of(lexicon.numbers)
    ties = any_of(tie for tie in lexicon.score_ties if " " in tie)
    number, tie = rf"(?:{numbers}|\d{{1,3}})", any_of(lexicon.score_ties)
    # "carried five to two": behind no such word that is a span
    told = (*lexicon.carried, *lexicon.failed, *lexicon.call_verbs, *lexicon.by_a_vote)
    lead = rf"{any_of(told)}\s+(?:{any_of(lexicon.by_whom)}\s+)?(?={number}\s+{tie}\s)"
    return re.compile(
        rf"\b(?:{lead}|(?={number}\s+{ties}\s))(?P<a>{number})\s+{tie}\s+(?P<b>{number})\b",
        re.IGNORECASE,
    )


def _numbers_text(score: re.Match[str], text: str, lexicon: Lexicon) -> bool:
    """Whether figures number something by year: a text, a motion, or the paper named before them.

    "19-61 Upon motion of Lee", "MOTION 22-48  Lee / Roe", "Revenue Ruling 70-604".
    """
    if int(score["a"]) + int(score["b"]) <= MANY:
        return False
    before, behind = bare(text[: score.start()]), text[score.end() :].lstrip(" *_:.)")
    long = len(text) > SHORT or opening(lexicon.moved_by).match(behind) is not None
    first = not before and long and behind[:1].isupper()
    if first or before in whole(lexicon.motion_numbers):
        return True
    named = TITLED.search(text, max(score.start() - PAPER, 0), score.start())
    words = (*lexicon.vote_words, *lexicon.carried, *lexicon.failed)
    return named is not None and phrase(words).search(named[0]) is None


@lru_cache(maxsize=8)
def _lettered(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Y: 37 N: 4 A: 9": standards groups; alone an A is no abstention."""
    sides = (lexicon.yes, lexicon.no, lexicon.abstain_letters)
    one, two, three = (any_of(tuple(word for word in side if len(word) == 1)) for side in sides)
    mark = r"\s{0,3}[:=–-]?\s{0,3}"
    apart = r"(?:\s?\([^()]{1,60}\))?\W{1,9}"  # "N-1 (Lee), "
    return re.compile(
        rf"(?<!\w)(?i:{one}){mark}\d{{1,3}}{apart}(?i:{two}){mark}\d{{1,3}}"
        rf"{apart}(?i:{three}){mark}(?P<c>\d{{1,3}})(?!\w)"
    )


@lru_cache(maxsize=8)
def _papers(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what stands before the number of a paper: "Case No. "."""
    number = rf"(?:{any_of(lexicon.number_words)}\.?\s?)?#?\s?"
    return re.compile(rf"\b{any_of(lexicon.numbered_papers)}\s{number}$", re.IGNORECASE)


@lru_cache(maxsize=8)
def _unison(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?i:{any_of(lexicon.in_unison)})(?:\s*[:(]\s*|\s)(?P<n>\d{{1,3}})(?=\W*$|\))"
    )


def is_signed(text: str) -> bool:
    """Whether votes are told by signs: "+1 Ann", "+4 / 0 / -1"."""
    return "+1" in text or ("+" in text and SIGNED.search(text) is not None)
