"""Lists of names within one text: "Ann Lee, Chair; Bob Roe and Cy Poe".

In: the text of a list.  Out: everybody it names, in order.
Never: takes an office, a place or a firm for somebody.
"""

import re
from functools import lru_cache

from .lexicon.words import Lexicon
from .names import COMPACT, HANDLE, Named, is_name, origins, read_name, split_remark
from .phrases import any_of, bare, phrase, whole
from .titles import strip_title

BEHIND = re.compile(r"\s*[(\[].*")
DASH = re.compile(r"\s[-–—]\s")
HOLDS = re.compile(r"\(([^()]{2,60})\)")
INITIALS = re.compile(r"[A-ZÀ-Þ]{2,3}")
CALLED = re.compile(r"[A-Z][a-z]{1,20}[A-Z]$")  # "AnnL BobR": blanks part what people are called
# "Ann Lee (AL) Bob Roe (BR)": a comma was forgotten
UNPARTED = re.compile(
    r"(\([A-Z]{2,4}\)) ?(?=[A-Z][\w'’-]{1,30} [A-Z][\w'’-]{1,30} ?\([A-Z]{2,4}\))"
)
# "A. Lee B. Roe C. Poe"
INITIALLED = re.compile(r"[A-Z]\. ?[A-Z][\w'’-]{1,30}(?: [A-Z]\. ?[A-Z][\w'’-]{1,30}){1,40}")
BEFORE_INITIAL = re.compile(r"(?<=\w) (?=[A-Z]\.)")
SIGN = re.compile(r"(?=[a-z_]{0,15}\d|[A-Z]{1,2}\d)[A-Za-z]\w{2,15}")  # with a figure in it
LEAST = 2  # words
OFFICE = 80  # letters of an office
MOSTLY = 0.7
PEOPLE = 3  # so many full names between semicolons are a list of their own


def read_names(text: str, lexicon: Lexicon, *, listed: bool = False) -> list[Named]:
    """Return everybody that a list names; an entry that is a role or place belongs to the name
    before it ("Ann Lee, Chair, Bob Roe"). *listed* as in `is_name`."""
    entries = split_entries(text, lexicon, listed=listed)
    if listed and "(" in text and (held := in_brackets(text, lexicon)):
        return held
    if initials := _all_initials(entries):
        return [Named(entry) for entry in initials]
    if ";" in text and puts_last_name_first(entries, lexicon):
        return [Named(entry.strip(" .")) for entry in entries if last_first(entry, lexicon)]
    out: list[Named] = []
    ahead = None  # "the Clerk, Ann Lee": an office with an article is that of the next
    for entry in entries:
        name = bare(BEHIND.sub("", entry))
        office = _with_article(name, lexicon)
        if office is not None:
            ahead = office
            continue
        if name in whole(lexicon.credentials) or name in whole(lexicon.nobody):
            continue
        if _takes_firm(out, name, entry, lexicon):
            continue
        nobody = name in whole(lexicon.offices) or name in whole(lexicon.titles)  # "Mr & Mrs Lowe"
        named = None if nobody else read_name(entry, lexicon, listed=listed)
        if named is None or _is_beside(named, split_remark(entry, lexicon)[0], out, lexicon):
            if out and _says_role(entry, lexicon):
                out[-1] = out[-1]._replace(role=out[-1].role or entry.strip(" ."))
            continue
        if out and _is_firm(named, out[-1]):
            out[-1] = out[-1]._replace(organization=out[-1].organization or named.name)
            continue
        out.append(named._replace(role=named.role or ahead))
        ahead = None
    return out


def _all_initials(entries: list[str]) -> list[str]:
    """Return *entries* where they are initials: "AL, TO, CP. Minutes by AL", a sentence behind."""
    if are_initialled(entries):
        return [entry.strip(" .") for entry in entries]
    if not are_initialled(entries[:-1]) or len(entries) <= PEOPLE or ". " not in entries[-1]:
        return []
    last = entries[-1].partition(". ")[0].strip(" .")
    kept = [*entries[:-1], last] if INITIALS.fullmatch(last) else entries[:-1]
    return [entry.strip(" .") for entry in kept]


def are_initialled(entries: list[str]) -> bool:
    """Whether *entries* are initials throughout, so that "JP" is somebody and no degree."""
    return len(entries) > 1 and all(INITIALS.fullmatch(entry.strip(" .")) for entry in entries)


def are_signs(words: list[str]) -> bool:
    """Whether only blanks part what people are called: "AnnL BobR", "AL BR CP", "K4XYZ N0ABC"."""
    if len(words) < LEAST:
        return False
    if all(map(HANDLE.fullmatch, words)):
        return True
    initialled = len(words) > LEAST and all(map(INITIALS.fullmatch, words))
    kinds = (CALLED.match, SIGN.fullmatch, HANDLE.fullmatch)
    return initialled or any(all(map(kind, words)) for kind in kinds)


def _pairs(words: list[str], lexicon: Lexicon) -> list[str]:
    """Return "Ann Lee", "Bob Roe" and "Cy Poe" of lines that a page let flow into one."""
    if len(words) < 2 * PEOPLE or len(words) % 2:
        return []
    titled = whole((*lexicon.titles, *lexicon.offices))
    if any(word.lower() in titled for word in words):
        return []  # "Vice Mayor Ann Lee Councilman Bob Roe" is parted by its titles
    named = (f"{first} {last}" for first, last in zip(words[::2], words[1::2]))
    pairs = [pair for pair in named if is_name(pair, lexicon, least=2)]
    plain = not any(word.isupper() or word[-1] == "." for word in words)
    return pairs if plain and 2 * len(pairs) == len(words) else []


def in_brackets(text: str, lexicon: Lexicon) -> list[Named]:
    """Return the people of "Staff Officer, Works (Mr. A. Lee), Clerk (Dee Fox)": each in brackets.

    Empty where something else stands in brackets, or not just an office before them.
    """
    out: list[Named] = []
    begin = 0
    for match in HOLDS.finditer(text):
        office = _leading(lexicon).sub("", text[begin : match.start()].strip(" .,;"))
        name, title = strip_title(match[1].strip(), lexicon)
        least = 1 if title else 2
        vacant = _is_vacant(office, lexicon, titled=title is not None)
        if not vacant or not is_name(name, lexicon, least=least, listed=True):
            return []
        out.append(Named(name, role=office))
        begin = match.end()
    rest = text[begin:].strip(" .,;")
    return out if not rest or _is_vacant(rest, lexicon) else []


def _is_vacant(text: str, lexicon: Lexicon, *, titled: bool = False) -> bool:
    """Whether *text* is an office and names nobody: "Staff Officer, Works".

    *titled*: who holds it stands in brackets behind it, with a title, and behind the comma then
    its field, though one may be called so: "Director, Housing (Mr. Lee)".
    """
    parts = text.split(",")
    if len(text) > OFFICE or not any(_says_role(part, lexicon) for part in parts):
        return False
    if titled and len(parts) > 1 and bare(parts[0]) in whole(lexicon.role_words):
        return True
    return not any(read_name(part, lexicon) for part in (text, *parts[:-1]) if part.strip())


def _with_article(name: str, lexicon: Lexicon) -> str | None:
    """Return the office of "the Clerk", None where *name* is none with an article."""
    article, _, office = name.partition(" ")
    held = article in whole(lexicon.articles) and office in whole(lexicon.offices)
    return name if held else None


def _is_beside(named: Named, entry: str, before: list[Named], lexicon: Lexicon) -> bool:
    """Whether what looks like a name is the office or body of the person before it."""
    title = strip_title(entry.strip(), lexicon)[1]
    if not before or " " not in named.name or title:
        # "K. Pham, Manager Governance": an office in front of one word that is no first name.
        office = title is not None and bare(title) in whole(lexicon.heads)
        return bool(before) and office and " " not in named.name and before[-1].role is None
    name = named.name
    last = bare(BEHIND.sub("", entry).partition(",")[0]).rsplit(" ", 1)[-1]
    if last in whole(lexicon.role_words) and before[-1].role is None:
        return True  # "Ann Lee, Community Development Director"
    return (
        phrase(lexicon.offices).search(name) is not None
        or phrase(lexicon.body_words).search(name) is not None
    )


def _says_role(entry: str, lexicon: Lexicon) -> bool:
    words = bare(BEHIND.sub("", entry)).replace("/", " ").split()
    roles = whole(lexicon.role_words)
    if any(word in whole(lexicon.heads) for word in words[:-1]) and origins(lexicon).search(entry):
        return True  # "A/Head of Finance"
    return phrase(lexicon.offices).search(entry) is not None or any(w in roles for w in words)


def _takes_firm(out: list[Named], name: str, entry: str, lexicon: Lexicon) -> bool:
    """Whether an entry is the firm of the last of *out*, or its end: "Quick Copies, Inc."."""
    if name in whole(lexicon.firm_ends) and len(out) > 1:
        firm = out.pop().name
        out[-1] = out[-1]._replace(organization=f"{firm}, {entry.strip()}")
        return True
    if not out or not _names_firm(name, out[-1], lexicon):
        return False
    out[-1] = out[-1]._replace(organization=entry.strip(" ."))
    return True


def _names_firm(name: str, before: Named, lexicon: Lexicon) -> bool:
    """Whether an entry is the firm of the person before it: "Ann Lee, Otter Property Mgmt."."""
    words = name.split()
    ends = len(words) > 1 and words[-1].strip(".") in whole(lexicon.firm_ends)
    return ends and " " in before.name and before.organization is None


def _is_firm(named: Named, before: Named) -> bool:
    """Whether a single word in capitals is where the person before it comes from."""
    name = named.name
    if " " in name or not name.isupper() or before.name.isupper():
        return False
    return len(name) > 4 or (len(name) > 1 and " " in before.name and before.organization is None)


@lru_cache(maxsize=8)
def _last_first(lexicon: Lexicon) -> re.Pattern[str]:
    particles = any_of(lexicon.particles)
    return re.compile(
        rf"(?P<last>(?:{particles}\.? ){{0,2}}[A-ZÀ-Þ][\w'’-]+),\s+"
        r"(?P<first>[A-ZÀ-Þ][\w'’-]*\.?(?:\s+[A-ZÀ-Þ][\w'’-]*\.?){0,2})$"
    )


def last_first(text: str, lexicon: Lexicon) -> re.Match[str] | None:
    """Return the match where *text* is "Lee, Ann", with nothing that may be an office or firm."""
    match = _last_first(lexicon).match(text.strip(" .*•-"))
    if match is None:
        return None
    first = match["first"]
    if bare(first) in whole(lexicon.credentials) or bare(first) in whole(lexicon.offices):
        return None
    words = {bare(word) for word in first.split()}
    if words & whole(lexicon.role_words) or words & whole(lexicon.not_names):
        return None
    return match if not (first.isupper() and len(first) > 2 and not text.isupper()) else None


def puts_last_name_first(texts: list[str], lexicon: Lexicon) -> bool:
    """Whether most of *texts* are names like "Lee, Ann"; two at least."""
    found = sum(last_first(text, lexicon) is not None for text in texts)
    return found > 1 and found >= MOSTLY * len(texts)


def split_entries(text: str, lexicon: Lexicon, *, listed: bool = False) -> list[str]:
    """Return the entries of a list of people: by semicolons, else by commas and "and"."""
    text = COMPACT.sub(" ", text).strip()
    if INITIALLED.fullmatch(text):
        return BEFORE_INITIAL.split(text)
    if text.count("(") > 1:
        text = UNPARTED.sub(r"\1, ", text)
    if ";" in text:
        pieces = [_leading(lexicon).sub("", one) for one in text.split(";")]
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
                out.extend(_at_titles(part, lexicon))
    return [piece.strip() for piece in out if piece.strip(" .,")]


def _listed_in(piece: str, lexicon: Lexicon, *, listed: bool) -> list[str]:
    """Return the people of a piece that is a list itself: "Ann Lee, Bob Roe, Cy Poe; Clerk …".

    Three full names in a row are no name with its office and firm.
    """
    parts = [part for comma in _commas(piece) for part in _ands(comma, lexicon, listed=True)]
    bare_parts = [BEHIND.sub("", part) for part in parts]
    plain = [strip_title(part.strip(" ."), lexicon)[0] for part in bare_parts]
    title = bare(strip_title(piece.strip(), lexicon)[1] or "")
    if title.endswith("s") and title[:-1] in whole(lexicon.titles) and len(parts) > 1:
        # "Cllrs Lee (Chair), Roe and Poe; Borough Cllr Fox"
        return parts if all(is_name(one, lexicon, most=4) for one in plain) else []
    if len(parts) < PEOPLE or phrase(lexicon.body_words).search(piece):
        return []
    named = (is_name(one, lexicon, least=2, most=4, listed=listed) for one in plain)
    return parts if all(named) else []


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


def _commas(text: str) -> list[str]:
    """Split at commas and bullets between names, but not inside brackets."""
    out, depth, start = [], 0, 0
    for place, letter in enumerate(text):
        if letter in "([":
            depth += 1
        elif letter in ")]":
            depth = max(depth - 1, 0)
        elif letter in ",•●·|" and depth == 0:
            out.append(text[start:place])
            start = place + 1
    out.append(text[start:])
    return out


@lru_cache(maxsize=8)
def _leading(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(rf"^\s*(?:{_joiners(lexicon)})\s+")


@lru_cache(maxsize=8)
def _between(lexicon: Lexicon) -> re.Pattern[str]:
    joiners = _joiners(lexicon) + r"|/|\+"
    return re.compile(rf"\s+(?:{joiners})\s+|^\s*(?:{joiners})\s+")


def _joiners(lexicon: Lexicon) -> str:
    return any_of(lexicon.name_joiners)


def _ands(piece: str, lexicon: Lexicon, *, listed: bool) -> list[str]:
    parts = [part for part in _between(lexicon).split(piece) if part.strip()]
    named = [part for part in parts if not part.strip()[0].isdigit()]  # "and 4 residents"
    if len(parts) > 1 and named and all(_names_one(part, lexicon, listed=listed) for part in named):
        return named
    return [_leading(lexicon).sub("", piece)]


def _names_one(part: str, lexicon: Lexicon, *, listed: bool) -> bool:
    plain = BEHIND.sub("", part.strip())
    if _with_article(bare(plain), lexicon):
        return True
    if is_name(strip_title(plain, lexicon)[0], lexicon, listed=listed):
        return True
    return read_name(plain, lexicon, listed=listed) is not None


@lru_cache(maxsize=8)
def _titled(lexicon: Lexicon) -> re.Pattern[str]:
    words = any_of(lexicon.personal_titles)
    return re.compile(rf"\s+(?={words}\.?\s+[A-Z])", re.IGNORECASE)


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
