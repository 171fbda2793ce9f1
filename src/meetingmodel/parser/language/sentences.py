"""Sentences of a draft, with their places.

In: the text of a draft.  Out: (start, stop) of each sentence.
Never: cuts at the point of an abbreviation or an initial.
"""

import re
from collections.abc import Collection

from ..lexicon.words import Lexicon
from .phrases import bare, whole

BOUNDARY = re.compile(
    r"[.!?;][\"'”’)\]*]{0,2}\s+(?=[“\"'(\[]?[A-ZÀ-ÖØ-Þ0-9•@])|(?<=[a-z)])\s{2,}(?=[A-Z])"
    r"|(?<=[a-z)!?.])\s\*\s(?=[A-Z])"  # bullets of a wiki that lost their lines
    r"|(?<=[A-Z]{2})\.\s+(?=[a-z]{1,5}\s)"  # "seconded by AL. the accounts": if an article follows
)
BEHIND = re.compile(r"(?<=[\w)][.!?])\s+(?P<word>[a-z][\w-]+)")
WIDE = "   "
ARTICLE = 6  # so long is an article with its blank
DAY = re.compile(r"\d(?:[a-z]{2})?\s$")
DOTTED = re.compile(r"[A-Z](?:\.[A-Z]){1,2}")  # "B.J", before its last full stop
NEAR = 12  # letters
OPENER = re.compile(r"[A-Z][A-Za-z]*")
LAST_WORD = re.compile(r"[\w.'’&/-]+$")


def sentences(text: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """Return the place of each sentence in *text*, blanks at the ends left out."""
    if len(text) < 60 and not any(mark in text[:-1] for mark in ".?!"):
        return [(0, len(text))] if text else []
    abbreviations = lexicon.abbreviations
    out = []
    start = 0
    for match in BOUNDARY.finditer(text):
        mark = text[match.start()]
        if _is_small(text, match.end(), lexicon):
            continue
        if mark == ".":
            word = LAST_WORD.search(text, max(start, match.start() - 20), match.start())
            if word is not None:
                last = word[0]
                if word.start() == start and (last.isdecimal() or len(last) == 1):
                    continue  # "1. Ann will write": a number in front is no sentence
                wide = text[match.start() : match.end()].endswith(WIDE)  # "… Val W.   Apols: Dee"
                short = (len(last) == 1 and last.isupper()) or last.lower() in abbreviations
                if not wide and (short or _is_initialled(last, text, word.start(), lexicon)):
                    # "on 23rd Jan. Ann to write": a day stands before, and none behind.
                    day = _ends_date(text, word.start(), lexicon, last) and _is_word(text, match)
                    if not (day or _opens(text, match.end(), last, lexicon)):
                        continue
        stop = match.start() + (0 if mark.isspace() else len(match[0].rstrip()))
        if mark == ";" and _is_open(text[start:stop]):
            continue
        if stop > start:
            out.append((start, stop))
        start = match.end()
    if start < len(text):
        out.append((start, len(text)))
    return out


def split_before(
    places: list[tuple[int, int]], text: str, names: Collection[str]
) -> list[tuple[int, int]]:
    """Return *places* cut before *names* in small letters, behind the end of a sentence.

    >>> split_before([(0, 26)], "It is slow. bob will help.", {"bob"})
    [(0, 11), (12, 26)]
    """
    out = []
    for start, stop in places:
        for match in BEHIND.finditer(text, start, stop):
            if match["word"] in names and match.start() > start:
                out.append((start, match.start()))
                start = match.start("word")
        out.append((start, stop))
    return out


def _is_small(text: str, begin: int, lexicon: Lexicon) -> bool:
    """Whether small letters stand at *begin* that open no sentence: no article is among them."""
    if not text[begin : begin + 1].islower():
        return False
    return text[begin : begin + ARTICLE].partition(" ")[0] not in whole(lexicon.definite_articles)


def _is_initialled(last: str, text: str, start: int, lexicon: Lexicon) -> bool:
    """Whether a text ends in the initials of a name, of a list or of who acts: ", B.J. Roe".

    "… in the U.S. The motion …" ends a sentence.
    """
    if DOTTED.fullmatch(last) is None or last.lower() in lexicon.abbreviations:
        return False
    before = text[max(start - NEAR, 0) : start].rstrip()
    word = before.rpartition(" ")[2].lower()
    return before[-1:] in (",", ";", ":") or word in whole(
        (*lexicon.name_joiners, *lexicon.by_words)
    )


def _is_open(text: str) -> bool:
    """Whether a bracket that *text* opens closes behind it."""
    return any(text.count(mark[0]) > text.count(mark[1]) for mark in ("()", "[]"))


def _ends_date(text: str, start: int, lexicon: Lexicon, month: str) -> bool:
    """Whether a month's short name that begins at *start* has the number of a day before it."""
    known = any(month.lower() in names for names in lexicon.months)
    return known and DAY.search(text[max(start - 6, 0) : start]) is not None


def _opens(text: str, begin: int, last: str, lexicon: Lexicon) -> bool:
    """Whether a sentence begins at *begin* for certain: "… at 8:14 p.m. Motion carried."

    Behind a title stands a name, whatever it is.
    """
    word = OPENER.match(text, begin)
    half = whole((*lexicon.before_noon, *lexicon.after_noon))
    if word is not None and text[word.end() : word.end() + 1] == ":" and bare(last) in half:
        return True  # "… at 9:15 A.M. YEAS: Lee, Roe"
    if word is None or word[0].lower() not in whole(lexicon.sentence_openers):
        return False
    if len(last) == 1:  # "… of Dr. T. The motion carried."
        return word[0].lower() in whole((*lexicon.articles, *lexicon.thing_pronouns))
    return last.lower() not in whole(lexicon.titles)


def _is_word(text: str, boundary: re.Match[str]) -> bool:
    return not text[boundary.end() : boundary.end() + 1].isdigit()
