"""The sides of a vote, as words tell them: "5 ayes", "Ayes: Lee, Roe", "Voting against were: none".

In: the words about a vote.  Out: each side with its number, and with names where they are told.
Never: fills in a number that was not written; a list of names counts as their number.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ...language.forms import Form
from ...language.phrases import any_of, bare, phrase, whole
from ...lexicon.words import Lexicon
from ...people.name_lists import read_names

FIGURES = re.compile(r"\d+")
CLEAR = 4  # a shorter word says other things too: "no", "for"
NAME = r"[A-ZÀ-ÖØ-Þ][\w’'.-]*(?:\s+[A-ZÀ-ÖØ-Þ][\w’'.-]*){0,3}"


def words_of_sides(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """Return the words of each side."""
    return {
        "ayes": lexicon.yes,
        "nays": lexicon.no,
        "abstentions": lexicon.abstained,
        "absent": lexicon.vote_absent,
        "recused": lexicon.vote_recused,
    }


def every_side(lexicon: Lexicon) -> str:
    """Return the pattern, as source, of all words by which votes are told."""
    return any_of(tuple(word for words in words_of_sides(lexicon).values() for word in words))


@lru_cache(maxsize=8)
def side_forms(lexicon: Lexicon) -> list[tuple[str, dict[str, Form]]]:
    """Return for each side "5 in favour", "Ayes: A, B", "Yes 5" and "A opposed" as patterns."""
    number = rf"(?P<n>\d{{1,3}}|{any_of((*lexicon.numbers, *lexicon.no_number))})"
    figure = rf"(?P<n>\d{{1,3}}|{any_of(lexicon.numbers)})(?!\w)"
    joined, the = any_of(lexicon.conjunctions), any_of(lexicon.definite_articles)
    behind = "".join(rf"(?<!\b{word} )" for word in lexicon.no_number)  # "no one against"
    leads, were = any_of(lexicon.side_leads), any_of(lexicon.rolled_verbs)
    things = any_of(lexicon.thing_leads)
    nobody, no = any_of(lexicon.nobody), any_of(lexicon.no_number)
    verbs = {
        "nays": lexicon.voting_no,
        "abstentions": lexicon.abstained,
        "ayes": lexicon.voting_yes,
    }
    out = []
    for side, words in words_of_sides(lexicon).items():
        names = any_of(words)
        said = any_of(verbs[side]) if side in verbs else names
        counted = any_of((*words, *lexicon.counted_yes)) if side == "ayes" else names
        between = rf"(?:{any_of(lexicon.counted_voters)}\s+){{0,2}}"
        colon = r"(?:\((?P<p>\d{1,3})\)\s*(?::|[-–—]\s|=)?|(?::|[-–—]\s|=))"
        motion = rf"(?:\s+{any_of(lexicon.of_the)}\s+{any_of(lexicon.motion_references)})?"
        thing = rf"(?:\s+(?:{the}\s+\w+|{any_of(lexicon.thing_pronouns)}))?\s*[,–—-]?\s*"
        more = rf"(?:(?:,|,?\s+{joined}|\s*&)\s+{NAME}){{0,6}}"
        ended = rf"(?=\s*(?:[,;.)]|$|(?i:{any_of(lexicon.vote_ends)})\b))"
        clear = any_of(tuple(word for word in words if len(word) >= CLEAR))
        voters = rf"(?:{any_of(lexicon.counted_voters)}\s*,?\s+)?"
        whom = rf"\s+(?i:{voters}{any_of(lexicon.relatives)})\s[^.;:]{{3,60}}?\s"
        whom = whom if side == "abstentions" else r"\s*[–—-]\s*"
        number_needed = rf"\d|(?i:{any_of((*lexicon.numbers, *lexicon.no_number))})"
        forms = {
            "count": Form(
                rf"(?i:(?<!\w){behind}(?!{no}\s+{counted}\s*[:=]){number}\s+(?:\(\d+\)\s*)?"
                rf"{between}{counted}(?!\w|\s*[:=]\s*\d|\s{things}\s))",  # "RFC 41 for the release"
                needs=number_needed,
            ),
            # "5 – in favor; 0 – opposed": no short word, "May 5 – no report"; "two who were away
            # in May abstained"
            "parted": Form(
                rf"(?<![\w-])(?i:{figure})(?:\s*[–—-]\s*|{whom})(?i:{clear})(?!\w|\s*[:=–—-]\s*\d)",
                needs=rf"\d\s*[–—-]|\s(?i:{any_of(lexicon.relatives)})\s",
            ),
            "dashed": Form(rf"(?<![\w-])(?i:{names})-(?P<n>\d{{1,3}})(?![\w-])", needs=r"-\d"),
            "listed": Form(
                rf"(?<!\w)(?i:(?:{leads}\s+)?{names}{motion}(?:\s+{were})?)\s*{colon}\s*"
                r"(?P<rest>[^\n;]*)",
                needs=r"[:=(]|[-–—]\s",
            ),
            "led": Form(
                rf"(?<!\w)(?i:{leads}\s+{names}\s+{were})\s+(?P<p>(?!))?"
                rf"(?P<rest>(?=[A-ZÀ-Þ]|(?i:{nobody})\b)[^\n;]*)",
                needs=rf"(?i:{leads})\s",
            ),
            "after": Form(
                rf"(?<!\w)(?i:{names}{thing}{figure}(?!/\d|%|[.,:]\d))",
                needs=rf"\d|(?i:{any_of(lexicon.numbers)})",
            ),
            "named": Form(
                rf"(?P<names>{NAME}{more})\s+(?i:{said}){ended}", needs=rf"\s(?i:{said})"
            ),
            # "Lee and Roe voted aye; Poe and Fox nay", without the verb
            "elided": Form(
                rf"[;,]\s+(?:{joined}\s+)?(?P<names>{NAME}{more})\s+(?i:{names}){ended}",
                needs=rf"\s(?i:{names})",
            ),
        }
        out.append((side, forms))
    return out


def by_list(text: str, lexicon: Lexicon) -> Iterator[tuple[str, int, list[str]]]:
    """Yield the sides that are given as lists of names: "Ayes: Lee, Roe; Noes: none"."""
    marks: list[tuple[int, int, str, str | None]] = []
    for side, forms in side_forms(lexicon):
        for form in ("listed", "led"):
            for match in forms[form].finditer(text):
                marks.append((match.start(), match.start("rest"), side, match["p"]))
    marks.sort()
    for index, (_, begin, side, given) in enumerate(marks):
        stop = marks[index + 1][0] if index + 1 < len(marks) else len(text)
        rest = _closed(_before_outcome(text[begin:stop], lexicon).strip(" .;,-–—"))
        first = rest.split(None, 1)[0] if rest else ""
        nobody = whole(lexicon.nobody)
        if re.fullmatch(every_side(lexicon), bare(rest)):
            continue  # "Ann N: Aye" is the vote of somebody whose initial looks like a side
        if given and not rest:
            yield side, int(given), []
        elif len(first) < 12 and first[:3].strip(",.;()").isdecimal():
            count = int(given or FIGURES.findall(first)[0])
            yield side, count, _counted_names(rest[len(first) :], count, lexicon)
        elif bare(rest) in nobody or bare(first) in nobody:
            yield side, 0, []
        else:
            total = _total(lexicon).search(rest)
            given = total["n"] if total is not None else given
            rest = rest[: total.start()].rstrip(" .:") if total is not None else rest
            names = [named.name for named in read_names(rest, lexicon)]
            if names or given:
                yield side, int(given or len(names)), names


def _before_outcome(text: str, lexicon: Lexicon) -> str:
    """Return the names of a side without what became of the motion: "NAYS: LEE  MOTION PASSED"."""
    ends = (*lexicon.motion_itself, *lexicon.passed_words, *lexicon.vote_ends_it)
    told = phrase(ends).search(text)
    return text[: told.start()] if told is not None else text


@lru_cache(maxsize=8)
def _total(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a count behind the names: "Lee, Roe. (2)", "Lee, Roe: Total: 2"."""
    total = any_of(lexicon.totals)
    return re.compile(rf"(?:[\s.:]*\(|\W+(?i:{total})\W{{1,3}})(?P<n>\d{{1,3}})\)?$")


def _counted_names(text: str, count: int, lexicon: Lexicon) -> list[str]:
    """Return the names behind a number, if they are as many: "3 (Lee, Roe, Poe)"."""
    names = [named.name for named in read_names(text.strip(" ()[]:.,–—-"), lexicon, listed=True)]
    return names if len(names) == count else []


def _closed(text: str) -> str:
    """Return *text* without a bracket that closes what began before it."""
    for opening, closing in ("()", "[]"):
        if text.endswith(closing) and opening not in text:
            text = text[:-1].rstrip(" .")
    return text


def behind_words(text: str, lexicon: Lexicon) -> dict[str, int]:
    """Return the sides of "for the proposal 5, against 1"; one side alone is no count."""
    out: dict[str, int] = {}
    for side, forms in side_forms(lexicon)[:3]:
        match = forms["after"].search(text)
        if match is not None:
            out[side] = figure(match["n"], lexicon)
    return out if len(out) > 1 else {}


def are_behind(after: dict[str, int], text: str, lexicon: Lexicon) -> bool:
    """Whether the numbers stand behind their words, "Yes 4 No 0": then "4 No" is no count."""
    if not after:
        return False
    first = FIGURES.search(text)
    ahead = f" {bare(text[: first.start()])}" if first is not None else ""
    sides = words_of_sides(lexicon).values()
    return ahead.endswith(tuple(f" {word}" for words in sides for word in words))


def by_dash(text: str, lexicon: Lexicon) -> Iterator[tuple[str, int]]:
    """Yield the sides of "Y-4; N-1", where the ayes are among them."""
    found = [(side, forms["dashed"].search(text)) for side, forms in side_forms(lexicon)[:3]]
    if found[0][1] is not None:
        yield from ((side, int(match["n"])) for side, match in found if match is not None)


def by_person(text: str, lexicon: Lexicon) -> Iterator[tuple[str, list[str]]]:
    """Yield those who are said to have voted one way: "Kessel opposed", "Fox abstained"."""
    found = {side: forms["named"].search(text) for side, forms in side_forms(lexicon)[:3]}
    told = any(found.values())
    for side, forms in side_forms(lexicon)[:3]:
        match = found[side] or (forms["elided"].search(text) if told else None)
        # "Prop. GK, 2nd KN, All in favour" names nobody who voted.
        if match is not None and bare(match["names"].split()[-1]) not in whole(lexicon.not_names):
            yield side, [named.name for named in read_names(match["names"], lexicon)]


def figure(word: str, lexicon: Lexicon) -> int:
    """Return the number of "5", "five" or "none"."""
    word = word.lower()
    if word.isdecimal():
        return int(word)
    return lexicon.numbers.index(word) if word in lexicon.numbers else 0
