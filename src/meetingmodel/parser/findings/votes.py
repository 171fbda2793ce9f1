"""Outcomes and counts of votes.

In: the words about a vote.  Out: an `Outcome`, a `Tally` and single votes.
Never: fills in a number that was not written; a list of names counts as their number.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from attrs import evolve

from ...model import Outcome, Tally, Vote, VoteValue
from ..forms import Form
from ..lexicon.words import Lexicon
from ..name_lists import read_names
from ..people import Roster
from ..phrases import any_of, bare, phrase, whole

PAPER = 30  # so far before its number a paper is named
SHORT = 40  # in so short a text about a vote a score needs no word beside it
NEAR = (60, 30)  # so many letters before and after a score a word of voting stands
FIGURES = re.compile(r"\d+")
NAME = r"[A-ZÀ-ÖØ-Þ][\w’'.-]*(?:\s+[A-ZÀ-ÖØ-Þ][\w’'.-]*){0,3}"
PLUS_ONE = re.compile(
    rf"(?<!\w)(?P<mark>[+\u2212-]?[01])(?:\s*:\s*|\s+)(?P<names>{NAME}(?:,\s*{NAME}){{0,30}})"
)
ONE_VOTE = re.compile(rf"(?P<mark>[+\u2212-]?[01])(?:\s*:\s*|\s+)(?P<name>{NAME})\W*")
MARKED = {"+1": "ayes", "-1": "nays", "\u22121": "nays"}
SIDES = ("ayes", "nays", "abstentions", "absent")
VALUES = {
    "ayes": VoteValue.YES,
    "nays": VoteValue.NO,
    "abstentions": VoteValue.ABSTAIN,
    "absent": VoteValue.ABSENT,
    "recused": VoteValue.RECUSED,
}
CALLS = (VoteValue.YES, VoteValue.NO, VoteValue.ABSTAIN)


SIGNED = re.compile(  # "+7 / -1 / 0"
    r"(?<![\w.])\+(?P<a>\d{1,3})\s?[/,]\s?[-\u2212](?P<b>\d{1,3})(?:\s?[/,]\s?[±~]?(?P<c>\d{1,3}))?(?!\w)"
)


@lru_cache(maxsize=8)
def score_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "5-2", "5 to 2" or "5-2-1", which neither date, hour nor share is."""
    to = any_of(lexicon.score_ties)
    halves = any_of((*lexicon.before_noon, *lexicon.after_noon))
    return re.compile(
        rf"(?<![\d$£€.,/:-])(?P<a>\d{{1,3}})\s*(?:-|–|—|/|:(?!\d\d)|\b(?i:{to})\b)\s*(?P<b>\d{{1,3}})"
        rf"(?:\s*(?:-|–|—|/|:)\s*(?P<c>\d{{1,3}}))?(?![\d/%]|[.,:]\d|\s*{halves})"
    )


def read_outcome(text: str, lexicon: Lexicon) -> tuple[Outcome, str] | None:
    """Return the outcome that *text* states, with its words; the sterner word counts first."""
    for words, outcome in (
        (lexicon.withdrawn, Outcome.WITHDRAWN),
        (lexicon.lapsed, Outcome.LAPSED),
        (lexicon.tabled, Outcome.TABLED),
        (lexicon.failed, Outcome.FAILED),
        (lexicon.referred, Outcome.REFERRED),
        (lexicon.carried, Outcome.CARRIED),
    ):
        match = phrase(words).search(text)
        if match is not None:
            return outcome, match[0]
    return None


def _words(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    return {
        "ayes": lexicon.yes,
        "nays": lexicon.no,
        "abstentions": lexicon.abstained,
        "absent": lexicon.vote_absent,
        "recused": lexicon.vote_recused,
    }


def _every(lexicon: Lexicon) -> str:
    """Return the pattern, as source, of all words by which votes are told."""
    return any_of(tuple(word for words in _words(lexicon).values() for word in words))


@lru_cache(maxsize=8)
def line_of_votes(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a line that tells one side or one vote: "No: Poe", "Poe – aye"."""
    every = _every(lexicon)
    return re.compile(
        rf"[+\u2212-]\d{{1,2}}\s|(?i:{every}(?:\s+{any_of(lexicon.of_the)}\s+\w+)?)\s*(?:\(\d+\)\s*)?[:=–—-]"
        rf"|{NAME}\s*(?:[:,–—-]\s*|\s)(?i:{every})\W*$"
    )


@lru_cache(maxsize=8)
def _sides(lexicon: Lexicon) -> list[tuple[str, dict[str, Form]]]:
    """Return for each side the forms "5 in favour", "Ayes: A, B", "Yes 5" and "A opposed"."""
    number = rf"(?P<n>\d{{1,3}}|{any_of((*lexicon.numbers, *lexicon.no_number))})"
    figure = rf"(?P<n>\d{{1,3}}|{any_of(lexicon.numbers)})(?!\w)"
    joined, the = any_of(lexicon.conjunctions), any_of(lexicon.definite_articles)
    behind = "".join(rf"(?<!\b{word} )" for word in lexicon.no_number)  # "no one against"
    verbs = {
        "nays": lexicon.voting_no,
        "abstentions": lexicon.abstained,
        "ayes": lexicon.voting_yes,
    }
    out = []
    for side, words in _words(lexicon).items():
        names = any_of(words)
        said = any_of(verbs[side]) if side in verbs else names
        counted = any_of((*words, *lexicon.counted_yes)) if side == "ayes" else names
        between = rf"(?:{any_of(lexicon.counted_voters)}\s+)?"
        colon = r"(?:\((?P<p>\d{1,3})\)\s*(?::|[-–—]\s|=)?|(?::|[-–—]\s|=))"
        motion = rf"(?:\s+{any_of(lexicon.of_the)}\s+{any_of(lexicon.motion_references)})?"
        thing = rf"(?:\s+(?:{the}\s+\w+|{any_of(lexicon.thing_pronouns)}))?\s*[,–—-]?\s*"
        more = rf"(?:(?:,|,?\s+{joined}|\s*&)\s+{NAME}){{0,6}}"
        ended = rf"(?=\s*(?:[,;.)]|$|(?i:{any_of(lexicon.vote_ends)})\b))"
        forms = {
            "count": Form(
                rf"(?i:(?<!\w){behind}{number}\s+(?:\(\d+\)\s*)?{between}{counted}(?!\w|\s*[:=]\s*\d))",
                needs=rf"\d|(?i:{any_of((*lexicon.numbers, *lexicon.no_number))})",
            ),
            "dashed": Form(rf"(?<![\w-])(?i:{names})-(?P<n>\d{{1,3}})(?![\w-])", needs=r"-\d"),
            "listed": Form(
                rf"(?<!\w)(?i:{names}{motion})\s*{colon}\s*(?P<rest>[^\n;]*)",
                needs=r"[:=(]|[-–—]\s",
            ),
            "after": Form(
                rf"(?<!\w)(?i:{names}{thing}{figure}(?![/%]|[.,:]\d))",
                needs=rf"\d|(?i:{any_of(lexicon.numbers)})",
            ),
            "named": Form(
                rf"(?P<names>{NAME}{more})\s+(?i:{said}){ended}", needs=rf"\s(?i:{said})"
            ),
        }
        out.append((side, forms))
    return out


def read_tally(
    text: str, lexicon: Lexicon, roster: Roster
) -> tuple[Tally | None, tuple[Vote, ...]]:
    """Return the counts and single votes that *text* states."""
    counts: dict[str, int] = dict(_score(text, lexicon))
    named = dict(_by_name(text, lexicon))
    several = any(len(people) > 1 for people in named.values())
    votes = () if several else roll_call(text, lexicon, roster)
    if votes:
        # "Lee aye, Roe aye, Poe no. Carried 3-0": what is stated goes before what adds up.
        return evolve(count_votes(votes), **counts), votes
    listed: list[Vote] = []
    after = _after(text, lexicon)
    counts.update(_plus_ones(text))
    for side, forms in _sides(lexicon):
        match = forms["count"].search(text) if not _after_words(after, text, lexicon) else None
        if match is not None:
            counts.setdefault(side, _number(match["n"], lexicon))
    for side, number, people in _lists(text, lexicon):
        counts.setdefault(side, number)
        listed += [Vote(roster.person(name), value=VALUES[side]) for name in people]
    for side, number in (*after.items(), *_dashed(text, lexicon)):
        counts.setdefault(side, number)
    if phrase(lexicon.none_opposed).search(text):
        counts.setdefault("nays", 0)
    away = counts.get("absent")
    if away and counts.get("abstentions") == away and not _abstains(text, lexicon):
        del counts["abstentions"]  # "4-0-1 [… ABSENT: Poe]": the third number is of those away
    for side, people in named.items():
        if people and side not in counts:
            counts[side] = len(people)
            listed += [Vote(roster.person(name), value=VALUES[side]) for name in people]
    if not any(side in counts for side in SIDES[:3]):
        return None, ()
    ayes, nays, abstentions, absent = (counts.get(side) for side in SIDES)
    return Tally(ayes, nays=nays, abstentions=abstentions, absent=absent), tuple(listed)


def _abstains(text: str, lexicon: Lexicon) -> bool:
    return phrase(lexicon.abstained).search(text) is not None


def _score(text: str, lexicon: Lexicon) -> Iterator[tuple[str, int]]:
    """Yield the sides of "7-0" or "3 to 1" near a word of voting, or of "unanimous (11)"."""
    alone = _unison(lexicon).search(text)
    if alone is not None:
        yield "ayes", int(alone["n"])
        return
    signed = SIGNED.search(text)
    if signed is not None:
        yield "ayes", int(signed["a"])
        yield "nays", int(signed["b"])
        if signed["c"]:
            yield "abstentions", int(signed["c"])
        return
    for score in score_pattern(lexicon).finditer(text):
        near = text[max(score.start() - NEAR[0], 0) : score.end() + NEAR[1]]
        words = phrase((*lexicon.vote_words, *lexicon.carried, *lexicon.failed))
        if len(text) > SHORT and words.search(near) is None:
            continue
        if _papers(lexicon).search(text, max(score.start() - PAPER, 0), score.start()):
            continue  # "Case 26-14"
        yield "ayes", int(score["a"])
        yield "nays", int(score["b"])
        if score["c"]:
            yield "abstentions", int(score["c"])
        return


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


def _lists(text: str, lexicon: Lexicon) -> Iterator[tuple[str, int, list[str]]]:
    """Yield the sides that are given as lists of names: "Ayes: Lee, Roe; Noes: none"."""
    marks: list[tuple[int, int, str, str | None]] = []
    for side, forms in _sides(lexicon):
        for match in forms["listed"].finditer(text):
            marks.append((match.start(), match.start("rest"), side, match["p"]))
    marks.sort()
    for index, (_, begin, side, given) in enumerate(marks):
        stop = marks[index + 1][0] if index + 1 < len(marks) else len(text)
        rest = _closed(text[begin:stop].strip(" .;,-–—"))
        first = rest.split(None, 1)[0] if rest else ""
        nobody = whole(lexicon.nobody)
        if given and not rest:
            yield side, int(given), []
        elif len(first) < 12 and first[:3].strip(",.;()").isdecimal():
            yield side, int(given or FIGURES.findall(first)[0]), []
        elif bare(rest) in nobody or bare(first) in nobody:
            yield side, 0, []
        else:
            names = [named.name for named in read_names(rest, lexicon)]
            if names or given:
                yield side, int(given or len(names)), names


def _closed(text: str) -> str:
    """Return *text* without a bracket that closes what began before it."""
    for opening, closing in ("()", "[]"):
        if text.endswith(closing) and opening not in text:
            text = text[:-1].rstrip(" .")
    return text


def _after(text: str, lexicon: Lexicon) -> dict[str, int]:
    """Return the sides of "for the proposal 5, against 1"; one side alone is no count."""
    out: dict[str, int] = {}
    for side, forms in _sides(lexicon)[:3]:
        match = forms["after"].search(text)
        if match is not None:
            out[side] = _number(match["n"], lexicon)
    return out if len(out) > 1 else {}


def _after_words(after: dict[str, int], text: str, lexicon: Lexicon) -> bool:
    """Whether the numbers stand behind their words, "Yes 4 No 0": then "4 No" is no count."""
    if not after:
        return False
    first = FIGURES.search(text)
    ahead = bare(text[: first.start()]).rsplit(" ", 1)[-1] if first is not None else ""
    return any(ahead in whole(words) for words in _words(lexicon).values())


def _plus_ones(text: str) -> dict[str, int]:
    """Return the sides of "+1 Ann, Bob; -1 Cy", as projects vote that decide by mail and chat."""
    out: dict[str, int] = {}
    if "+1" not in text or ONE_VOTE.fullmatch(text.strip()) is not None:
        return out  # a line for each is a roll call
    for mark in PLUS_ONE.finditer(text):
        side = MARKED.get(mark["mark"], "abstentions")
        names = [name for name in mark["names"].split(",") if name.strip()]
        out[side] = out.get(side, 0) + len(names)
    return out


def _dashed(text: str, lexicon: Lexicon) -> Iterator[tuple[str, int]]:
    """Yield the sides of "Y-4; N-1", where the ayes are among them."""
    found = [(side, forms["dashed"].search(text)) for side, forms in _sides(lexicon)[:3]]
    if found[0][1] is not None:
        yield from ((side, int(match["n"])) for side, match in found if match is not None)


def _by_name(text: str, lexicon: Lexicon) -> Iterator[tuple[str, list[str]]]:
    """Yield those who are said to have voted one way: "Kessel opposed", "Fox abstained"."""
    for side, forms in _sides(lexicon)[:3]:
        match = forms["named"].search(text)
        # "Prop. GK, 2nd KN, All in favour" names nobody who voted.
        if match is not None and bare(match["names"].split()[-1]) not in whole(lexicon.not_names):
            yield side, [named.name for named in read_names(match["names"], lexicon)]


def _number(word: str, lexicon: Lexicon) -> int:
    word = word.lower()
    if word.isdecimal():
        return int(word)
    return lexicon.numbers.index(word) if word in lexicon.numbers else 0


@lru_cache(maxsize=8)
def _called(lexicon: Lexicon) -> re.Pattern[str]:
    every = _every(lexicon)
    return re.compile(
        rf"(?P<name>{NAME})\s*(?:[-–—:,]\s*|\s+{any_of(lexicon.call_verbs)}\s+|\s+)(?i:(?P<vote>{every}))"
        rf"(?=\s*(?:[,;.)]|{any_of(lexicon.conjunctions)}\b|$|\s[A-Z]))"
    )


def roll_call(text: str, lexicon: Lexicon, roster: Roster) -> tuple[Vote, ...]:
    """Return the votes of "Marx – aye, McRae – aye"; two at least make a roll call."""
    votes = calls(text, lexicon, roster)
    return votes if sum(vote.value in CALLS for vote in votes) > 1 else ()


def calls(text: str, lexicon: Lexicon, roster: Roster) -> tuple[Vote, ...]:
    """Return the votes that *text* tells name by name, be it one: "Marx – aye"."""
    out: dict[str, Vote] = {}
    one = ONE_VOTE.fullmatch(text.strip())
    if one is not None:  # "+1 Ann Lee"
        value = VALUES[MARKED.get(one["mark"], "abstentions")]
        return (Vote(roster.person(one["name"]), value=value),)
    values = {word: VALUES[side] for side, words in _words(lexicon).items() for word in words}
    for match in _called(lexicon).finditer(text):
        word = match["vote"].lower()
        name = match["name"].strip()
        if word not in whole(lexicon.no_calls) and name not in out:
            out[name] = Vote(roster.person(name), value=values[" ".join(word.split())])
    return tuple(out.values())


def count_votes(votes: tuple[Vote, ...]) -> Tally:
    """Return how many of *votes* are which; nobody said to be away is not counted."""
    values = [vote.value for vote in votes]
    return Tally(
        values.count(VoteValue.YES),
        nays=values.count(VoteValue.NO),
        abstentions=values.count(VoteValue.ABSTAIN) or None,
        absent=values.count(VoteValue.ABSENT) or None,
    )


def outcome_of_count(tally: Tally | None) -> Outcome | None:
    """Return what more ayes than nays, or fewer, make of a motion."""
    if tally is None or tally.ayes is None or tally.nays is None or tally.ayes == tally.nays:
        return None
    return Outcome.CARRIED if tally.ayes > tally.nays else Outcome.FAILED
