"""Numbers at the start of a heading: "3.", "IV.", "b)", "5/16", "Item 7", "Agenda Item #2:".

In: the start of a text.  Out: its kind, its value and where the title begins.
Never: decides whether the numbered text is an item.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from ..language.phrases import any_of
from ..lexicon.words import Lexicon
from .levels import marker_kind

KINDED = 60  # so far a colon stands behind the kinds of business
ROMANS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


class Number(NamedTuple):
    """A number as written: *text*, its *kind* ("1.", "I.", "n/n", "item") and *value*."""

    text: str
    kind: str
    value: int
    stop: int


def roman(text: str) -> int:
    """Return the value of a roman numeral, 0 for what is none."""
    total = 0
    letters = [ROMANS.get(letter, 0) for letter in text.lower()]
    if 0 in letters:
        return 0
    for here, after in zip(letters, [*letters[1:], 0]):
        total += here if here >= after else -here
    return total


def number_of_marker(marker: str, *, letter: bool = False) -> Number | None:
    """Return the number that a list mark is; None for a glyph.

    *letter*: the mark is a letter, although it could be a numeral ("c." after "b.").
    """
    if not marker or not any(c.isalnum() for c in marker) or marker == "o" or marker[0] == "[":
        return None
    core = marker.partition(" ")[0].strip("().*")
    if "/" in core:
        first, _, _ = core.partition("/")
        return Number(core, "n/n", int(first), len(marker)) if first.isdecimal() else None
    kind = marker_kind(marker)
    if core.isdecimal():
        return Number(core, kind, int(core), len(marker))
    if core.endswith(".0") and core[:-2].isdecimal():
        return Number(core, "1.0", int(core[:-2]), len(marker))  # "4.0" above "4.1"
    if "." in core and core.replace(".", "").isdecimal():
        return Number(core, kind, int(core.rsplit(".", 1)[1]), len(marker))
    if letter:
        kind = kind.replace("i", "a").replace("I", "A")
    elif "i" in kind.lower():
        return Number(core, kind, roman(core), len(marker))
    if len(core) == 1 and core.isalpha():
        return Number(core, kind, ord(core.lower()) - 96, len(marker))
    return None


@lru_cache(maxsize=8)
def _labelled(lexicon: Lexicon) -> re.Pattern[str]:
    labels = any_of(lexicon.item_labels)
    return re.compile(
        rf"{labels}\s{{0,2}}(?:{any_of(lexicon.number_words)}\.?\s?)?#?\s?(?P<n>\d{{1,3}}(?:\s/\s\d{{1,3}}){{0,2}}|\d{{4,7}}(?=\s?[:–—-])|[ivxIVX]{{1,5}}\b)(?:[A-Z](?=\s?[:–—-]))?(?P<end>\s*[:.)–—-]\s*|\s+|$)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _kinded(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of "Action, Report: 2.01 Roads": what kind of business it is comes first.

    The software of school boards prints its agendas so.
    """
    kinds = any_of(lexicon.business_kinds)
    return re.compile(
        rf"{kinds}(?:\s*[,&]\s*{kinds}){{0,3}}\s*:\s*(?P<n>\d{{1,3}}(?:\.\d{{1,3}}){{1,3}})[.:)]?\s+(?=[^\W\d_])",
        re.IGNORECASE,
    )


FIGURES = re.compile(r"\d+")
# Whatever a clerk puts before and behind the figures of a minute's number: "1088.", "FC/25/88",
# "No. 4", "[2]", "25/26-88", "3.-", "B:". Only a series of three or more makes numbers of them.
ODD = re.compile(
    r"(?P<raw>\[?(?:[A-Z][A-Za-z]{0,4}\.\s?|[A-Z]{1,5}[\s/.-]?)?\d{1,5}(?:[/.:-]\d{1,5}){0,3}\]?"
    r"|[A-Z](?=:\s|\s[-–—]\s))(?:\s?[.):|>–—-]{1,2}\s*|\s+)(?=[A-Z“\"'(])"
)
DAY = re.compile(r"\[?(?:(?:19|20)\d\d([./-])\d\d?\1\d\d?|\d\d?([./-])\d\d?\2(?:19|20)\d\d)\]?")
PLAIN = re.compile(
    r"(?:#\s?(?P<hash>\d{1,3})(?=[\s:.)]|$)[:.)]?|(?P<slash>\d{1,4}/\d{1,4})(?=[\s:])(?!/):?)\s*"
)
LOOSE = re.compile(
    r"(?:(?P<year>(?:\d{2,4}/\d{2}/|(?:19|20)\d\d[./-])\d{1,4})"
    r"|(?P<code>[A-Z][A-Za-z]{0,4}[:/.-]?\d{1,4}(?:[:/.-]\d{1,4}){1,3})"
    r"|(?P<chain>\d{1,2}(?:-\d{1,2}){1,3})(?=\s+[A-Z“\"'(])"
    r"|(?P<before>\d{1,2}[.-]?|[IVX]{1,5}[.-])(?P<letter>[A-Za-z])"
    r"|(?P<around>\d{1,2}\s?\([a-z]\))"
    r"|(?P<outer>[A-Z][.-]?|[IVX]{1,5}[.-])(?P<figure>\d{1,2})"
    r"|(?P<bare>\d{1,3}|[IVX]{1,5})(?=[:/]?\s+(?:[-–—]\s)?[A-Z“\"'(]))[.):/]{0,2}\s+(?:[-–—]\s+)?"
)


def read_number(text: str, lexicon: Lexicon) -> Number | None:
    """Return the number that *text* begins with where it has the form of an item's number."""
    match = _labelled(lexicon).match(text)
    if match is not None:
        raw = match["n"]
        first = raw.partition(" ")[0]  # "Issue 64 / 68"
        value = int(first) if first.isdigit() else roman(raw)
        return Number(raw, "item", value, match.end())
    colon = text.find(": ", 0, KINDED)
    numbered = colon > 0 and text[colon + 2 : colon + 3].isdigit()
    kinded = _kinded(lexicon).match(text) if numbered else None
    if kinded is not None:
        raw = kinded["n"]
        return Number(raw, marker_kind(raw), int(raw.rpartition(".")[2]), kinded.end())
    plain = PLAIN.match(text)
    if plain is None:
        return None
    if plain["hash"]:
        return Number(plain["hash"], "#", int(plain["hash"]), plain.end())
    return Number(plain["slash"], "n/n", int(plain["slash"].partition("/")[0]), plain.end())


def read_loose(text: str) -> Number | None:
    """Return what *text* begins with where that is a number only in a series: "3", "7.a", "1-2".

    "3 Highways" is an item if its neighbours count too, "3 people came" never, and "4H Club" is a
    club.
    """
    match = LOOSE.match(text)
    if match is None:
        return _read_odd(text)
    stop = match.end()
    if match["year"]:
        return Number(match["year"], "y.n", int(re.split(r"[./-]", match["year"])[-1]), stop)
    if match["code"]:
        raw = match["code"]
        # "FC24/014" and "C048/23": the part with most figures counts.
        counts = max(FIGURES.findall(raw), key=len)
        return Number(raw, f"code {FIGURES.sub('n', raw)}", int(counts), stop)
    if match["chain"]:
        raw = match["chain"]
        return Number(raw, "n" + "-n" * raw.count("-"), int(raw.rpartition("-")[2]), stop)
    if match["bare"]:
        raw = match["bare"]
        figures = raw.isdigit()
        return Number(raw, "1" if figures else "I", int(raw) if figures else roman(raw), stop)
    if match["around"]:  # "9(a) Gravel", of a list that stands below "9."
        raw = match["around"]
        return Number(raw, "mixed a", ord(raw[-2]) - 96, stop)
    if match["letter"]:
        outer, last = match["before"], match["letter"]
        return Number(outer + last, f"mixed {_point(outer)}a", ord(last.lower()) - 96, stop)
    outer, last = match["outer"], match["figure"]
    return Number(outer + last, f"mixed {_point(outer)}1", int(last), stop)


def _read_odd(text: str) -> Number | None:
    """Return a number that looks like no other's; its kind is the look."""
    match = ODD.match(text)
    if match is None or DAY.fullmatch(match["raw"]):
        return None  # "2026-05-04 Otter SIG"
    raw = match["raw"]
    figures = FIGURES.findall(raw)
    look = FIGURES.sub("n", text[: match.end()].rstrip())
    if not figures:
        return Number(raw, "code A" + look[1:], ord(raw) - 64, match.end())
    return Number(raw, f"code {look}", int(figures[-1]), match.end())


def counting(texts: list[str]) -> list[int]:
    """Return the figures that count in numbers of several parts: 88, 89 of "88/25", "89/25"."""
    parts = [[int(part) for part in FIGURES.findall(text)] for text in texts]
    if not parts or len({len(one) for one in parts}) > 1 or not parts[0]:
        return []
    columns = [*zip(*parts)]
    best = max(columns, key=lambda column: len(set(column)))
    # Of columns that differ alike the last counts: "1/1", "2/2".
    best = next(one for one in reversed(columns) if len(set(one)) == len(set(best)))
    return [*best]


def _point(outer: str) -> str:
    return outer[-1] if outer[-1] in ".-" else ""
