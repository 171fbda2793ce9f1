"""The entries of a list of people: by semicolons, commas, "and", titles.

In: the text of a list.  Out: its entries, in order.
Never: says who an entry names, or whether it names anybody.
"""

import re
from functools import lru_cache

from ..language.phrases import any_of, bare, phrase, whole
from ..lexicon.words import Lexicon
from .before_names import before_name, is_office_alone
from .links import unlinked
from .name_signs import FIGURE, without_signs
from .names import COMPACT, HANDLE, forenames, is_name, read_name
from .tight_offices import at_title
from .titles import join_offices, strip_title

BEHIND = re.compile(r"\s*[(\[].*")
BEHIND_DASH = re.compile(r"\w\)?\s*(?:[([]|\s[-–—]\s)")
DASH = re.compile(r"\s[-–—]\s")
INITIALS = re.compile(r"[A-ZÀ-Þ]{2,3}")
CALLED = re.compile(r"[A-Z][a-z]{1,20}[A-Z]$")  # "AnnL BobR": blanks part what people are called
# "Ann Lee (AL) Bob Roe (BR)", "Ann Lee (Chair) Bob Roe (Treasurer)": commas were forgotten, or
# the lines of a list were run together
UNPARTED = re.compile(
    r"(\([^()]{1,40}\)) ?(?=[A-Z][\w'’.-]{0,30} (?:[a-z]{2,3} ){0,2}[A-Z][\w'’-]{1,30}(?: ?\(| ?$))"
)
# "A. Lee B. Roe C. Poe"
INITIALLED = re.compile(r"[A-Z]\. ?[A-Z][\w'’-]{1,30}(?: [A-Z]\. ?[A-Z][\w'’-]{1,30}){1,40}")
BEFORE_INITIAL = re.compile(r"(?<=\w) (?=[A-Z]\.)")
SIGN = re.compile(r"(?=[a-z_]{0,15}\d|[A-Z]{1,2}\d)[A-Za-z]\w{2,15}")  # with a figure in it
STOP = re.compile(r"(?<=[a-zß-ÿ]{3})\. (?=[A-ZÀ-Þ])")
LEAST = 2  # words
FIRST = 4  # so many first names between semicolons are a list, and no name with office and firm
PEOPLE = 3  # so many full names between semicolons are a list of their own


def split_entries(text: str, lexicon: Lexicon, *, listed: bool = False) -> list[str]:
    """Return the entries of a list of people: by semicolons, else by commas and "and"."""
    text = _trailing(lexicon).sub("", COMPACT.sub(" ", text).strip())
    text = join_offices(unlinked(at_title(text, lexicon), lexicon), lexicon)
    if ";" in text or ":" in text:
        text = _titles_apart(lexicon).sub(r"\1 ", text)
    if INITIALLED.fullmatch(text):
        return BEFORE_INITIAL.split(text)
    if text.count("(") > 1:
        text = UNPARTED.sub(r"\1, ", text)
    if ";" in text:
        pieces = [leading(lexicon).sub("", one) for one in text.split(";")]
        pieces = [part for piece in pieces for part in _dashed(piece, lexicon, listed=listed)]
        return [
            entry.strip()
            for piece in pieces
            for entry in _listed_in(piece, lexicon, listed=listed)
            or _beside(piece, lexicon, listed=listed)
            if entry.strip()
        ]
    out: list[str] = []
    pieces = _commas(text)
    if listed and len(pieces) == 1 and (paired := _pairs(text.split(), lexicon)):
        return paired
    for piece in pieces:
        for part in _ands(piece, lexicon, listed=listed):
            words = part.split()
            if are_signs(words):
                out.extend(words)
            else:
                out.extend(
                    one for stop in _at_stops(part, lexicon) for one in _at_titles(stop, lexicon)
                )
    entries = [piece.strip() for piece in out if piece.strip(" .,")]
    return without_signs(entries) if FIGURE.search(text) is not None else entries


@lru_cache(maxsize=8)
def _titles_apart(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a title of several with a mark behind it: "Directors; Roe and Poe"."""
    titles = any_of(tuple(f"{title}s" for title in lexicon.titles))
    return re.compile(rf"(?<![\w-])((?i:{titles}))[;:]\s+(?=[A-Z])")


def _listed_in(piece: str, lexicon: Lexicon, *, listed: bool) -> list[str]:
    """Return the people of a piece that is a list itself: "Ann Lee, Bob Roe, Cy Poe; Clerk …".

    Three full names in a row are no name with its office and firm.
    """
    parts = [part for comma in _commas(piece) for part in _ands(comma, lexicon, listed=True)]
    if parts and bare(parts[-1]) in whole(lexicon.group_ends):
        parts.pop()  # "Ann Lee, Bob Roe, Cy Poe, elders"
    bare_parts = [BEHIND.sub("", part) for part in parts]
    plain = [strip_title(part.strip(" ."), lexicon)[0] for part in bare_parts]
    title = bare(strip_title(piece.strip(), lexicon)[1] or "")
    if title.endswith("s") and title[:-1] in whole(lexicon.titles) and len(parts) > 1:
        # "Cllrs Lee (Chair), Roe and Poe; Borough Cllr Fox"
        return parts if all(is_name(one, lexicon, most=4) for one in plain) else []
    if held := _held(parts, lexicon):
        return held
    if len(parts) >= FIRST and all(is_name(one, lexicon, most=1) for one in plain):
        return parts
    few = len(parts) < PEOPLE and not _are_two(parts, plain, lexicon)
    if few or phrase(lexicon.body_words).search(" ".join(plain)):
        return []
    named = (is_name(one, lexicon, least=2, most=4, listed=listed) for one in plain)
    return parts if all(named) else []


def _held(parts: list[str], lexicon: Lexicon) -> list[str]:
    """Return the people of a piece in which offices stand before names, or one of several does.

    "Police Chief Ed Hay, Assessor Flo Ivy", "vestry members Cy Poe, Dee Fox", "Councilmen, Roe,
    Poe". Behind a name alone an office is that of the name: "Ann Lee, Director Mill Trust".
    """
    crowd = [part for part in parts if not _is_crowd(part.strip(), lexicon)]
    before = [before_name(part.strip(), lexicon) for part in crowd]
    if len(crowd) < LEAST or not before[0].office:
        return []
    several = any(one.several for one in before)
    further = any(one.rest for one in before[1:])
    if not several and not further:
        return []
    plain = [one.rest if one.office else part for one, part in zip(before, crowd, strict=True)]
    names = [BEHIND.sub("", one).strip(" .") for one in plain if one]
    if not names or not all(is_name(one, lexicon, most=4, listed=True) for one in names):
        return []
    return [part for one, part in zip(before, crowd, strict=True) if one.rest or not one.office]


def names_two(text: str, lexicon: Lexicon) -> bool:
    """Whether "Ann Lee, Bob Roe" are two people: the second has a first name that many have."""
    words = text.partition(",")[2].split()
    return len(words) == LEAST and words[0].lower() in forenames(lexicon)


def _are_two(parts: list[str], plain: list[str], lexicon: Lexicon) -> bool:
    """Whether "Ann Lee (Otter), Bob Roe" are two people, and "Roe" not where the first is from.

    A firm in brackets leaves no place for one behind the comma; else the first name tells.
    """
    if len(parts) < LEAST:
        return False
    behind = BEHIND.search(parts[0])
    placed = behind is not None and INITIALS.fullmatch(bare(behind[0]).upper()) is None
    return placed or plain[1].partition(" ")[0].lower() in forenames(lexicon)


def _beside(piece: str, lexicon: Lexicon, *, listed: bool) -> list[str]:
    """Return "Tess Ivy" and "Moe Banks, Commissioners" of two people with one office."""
    head, comma, office = piece.partition(",")
    *others, last = _ands(head, lexicon, listed=listed)
    return [*others, f"{last}{comma}{office}"]


def _dashed(piece: str, lexicon: Lexicon, *, listed: bool) -> list[str]:
    """Split "Ann Lee – Mill Trust, Bob Roe – City of Otter": a dash behind each name."""
    if len(DASH.findall(piece)) < 2:
        return [piece]
    out: list[str] = []
    for part in _commas(piece):
        name = DASH.split(part.strip(), maxsplit=1)[0]
        begins = DASH.search(part) is not None and is_name(name, lexicon, least=2, listed=listed)
        if out and not begins:
            out[-1] = f"{out[-1]},{part}"
        else:
            out.append(part)
    return out


def _pairs(words: list[str], lexicon: Lexicon) -> list[str]:
    """Return "Ann Lee", "Bob Roe" and "Cy Poe" of lines that a page let flow into one."""
    if len(words) < 2 * PEOPLE or len(words) % 2:
        return []
    titled = whole((*lexicon.titles, *lexicon.offices))
    if any(word.lower() in titled for word in words):
        return []  # "Vice Mayor Ann Lee Councilman Bob Roe" is parted by its titles
    named = (f"{first} {last}" for first, last in zip(words[::2], words[1::2]))
    pairs = [pair for pair in named if is_name(pair, lexicon, least=2)]
    plain = not any(word.isupper() or word[-1] == "." or word[0] == "(" for word in words)
    return pairs if plain and 2 * len(pairs) == len(words) else []


def are_signs(words: list[str]) -> bool:
    """Whether only blanks part what people are called: "AnnL BobR", "AL BR CP", "K4XYZ N0ABC"."""
    if len(words) < LEAST:
        return False
    if all(map(HANDLE.fullmatch, words)):
        return True
    initialled = len(words) > LEAST and all(map(INITIALS.fullmatch, words))
    kinds = (CALLED.match, SIGN.fullmatch, HANDLE.fullmatch)
    return initialled or any(all(map(kind, words)) for kind in kinds)


def _commas(text: str) -> list[str]:
    """Split at commas and bullets between names, but not inside brackets.

    A bar is one of the marks before a firm where commas part the entries, and most have such a
    mark: "Ann Lee - Acme, Bob Roe (Otter), Cy Poe | Elm".
    """
    parted = ",•●·|"
    if "|" in text and text.count(",") > text.count("|"):
        entries = text.split(",")
        marked = sum(BEHIND_DASH.search(entry) is not None for entry in entries)
        parted = ",•●·" if marked * 2 > len(entries) else parted
    out, depth, start = [], 0, 0
    for place, letter in enumerate(text):
        if letter in "([":
            depth += 1
        elif letter in ")]":
            depth = max(depth - 1, 0)
        elif letter in parted and depth == 0:
            out.append(text[start:place])
            start = place + 1
    out.append(text[start:])
    return out


def _ands(piece: str, lexicon: Lexicon, *, listed: bool) -> list[str]:
    parts = [part for part in _between(lexicon).split(piece) if part.strip()]
    if len(parts) > 1 and _is_field(parts[-1], parts[0], lexicon):
        return [leading(lexicon).sub("", piece)]
    named = [part for part in parts if not _is_crowd(part.strip(), lexicon)]
    if len(parts) > 1 and named and all(_names_one(part, lexicon, listed=listed) for part in named):
        return named
    return [leading(lexicon).sub("", piece)]


def _is_field(part: str, before: str, lexicon: Lexicon) -> bool:
    """Whether *part* is the second field of an office: "Director of Assets & Development"."""
    known = whole((*lexicon.role_fields, *lexicon.committee_words, *lexicon.departments))
    of = any(f" {word} " in before for word in lexicon.office_of)
    return of and bare(part) in known


def _is_crowd(part: str, lexicon: Lexicon) -> bool:
    """Whether *part* counts people, or says that there were more: "4 residents", "others".

    "members Cy Poe" is somebody.
    """
    first, _, rest = part.partition(" ")
    others = first in whole(lexicon.crowds) and not is_name(rest, lexicon, least=LEAST)
    return part[:1].isdigit() or others


def _names_one(part: str, lexicon: Lexicon, *, listed: bool) -> bool:
    plain = BEHIND.sub("", part.strip())
    if with_article(bare(plain), lexicon):
        return True
    if is_name(strip_title(plain, lexicon)[0], lexicon, listed=listed):
        return True
    return read_name(plain, lexicon, listed=listed) is not None


def with_article(name: str, lexicon: Lexicon) -> str | None:
    """Return the office of "the Clerk", None where *name* is none with an article."""
    article, _, office = name.partition(" ")
    held = article in whole(lexicon.articles) and is_office_alone(office, lexicon)
    return name if held else None


def _at_stops(part: str, lexicon: Lexicon) -> list[str]:
    """Split "R Dean. P Gale", where a full stop was typed for a comma."""
    parts = STOP.split(part)
    plain = [strip_title(one, lexicon)[0].strip() for one in parts]
    named = all(is_name(one, lexicon, least=LEAST, most=PEOPLE, listed=True) for one in plain)
    return parts if named else [part]


def _at_titles(piece: str, lexicon: Lexicon) -> list[str]:
    """Split "Staff to the Commission Ms. Ann Lee" where somebody is named by a title.

    Two titles in a row ("Cllr Mrs Lee") and what goes before one ("County Cllr") are one name.
    """
    out, start = [], 0
    titles, modifiers = whole(lexicon.personal_titles), whole(lexicon.role_modifiers)
    for match in _titled(lexicon).finditer(piece):
        words = piece[start : match.start()].split()
        last = bare(words[-1]) if words else ""
        complete = len(words) > 2 or (len(words) == 2 and last not in modifiers)
        if complete and last not in titles:
            out.append(piece[start : match.start()])
            start = match.end()
    return [*out, piece[start:]]


@lru_cache(maxsize=8)
def _titled(lexicon: Lexicon) -> re.Pattern[str]:
    words = any_of(lexicon.personal_titles)
    return re.compile(rf"\s+(?={words}\.?\s+[A-Z])", re.IGNORECASE)


@lru_cache(maxsize=8)
def leading(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a joining word in front of an entry: "and Cy Poe"."""
    return re.compile(rf"^\s*(?:{_joiners(lexicon)})\s+")


@lru_cache(maxsize=8)
def _trailing(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a joining word at the end of a line: "Ann Lee, Bob Roe and"."""
    return re.compile(rf"(?<=[^\s,;])[,;]? (?:{_joiners(lexicon)})$")


@lru_cache(maxsize=8)
def _between(lexicon: Lexicon) -> re.Pattern[str]:
    joiners = _joiners(lexicon) + r"|/|\+"
    return re.compile(rf"\s+(?:{joiners})\s+|^\s*(?:{joiners})\s+")


def _joiners(lexicon: Lexicon) -> str:
    return any_of(lexicon.name_joiners)
