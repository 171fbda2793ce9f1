"""Lists of names within one text: "Ann Lee, Chair; Bob Roe and Cy Poe".

In: the text of a list.  Out: everybody it names, in order.
Never: takes an office, a place or a firm for somebody.
"""

import re
from functools import lru_cache

from ..language.phrases import any_of, bare, phrase, whole
from ..lexicon.words import Lexicon
from .before_names import before_name
from .bracket_notes import split_remark
from .list_habits import named_alike
from .name_entries import BEHIND, INITIALS, PEOPLE, leading, split_entries, with_article
from .names import Named, is_called_as_office, is_name, origins, read_name
from .titles import strip_title

# "Clerk (Ms. A. Lee and Mr. B. Roe)", and "Clerk (Ms. A. Lee, Engineer (Mr. B. Roe)", not closed
HOLDS = re.compile(r"\((?:([^()]{2,60})\)|([^(),]{2,40}),(?=[^()]{1,80}\())")
DASHES = ("-", "–", "—")
OFFICE = 80  # letters of an office
MOSTLY = 0.7


def read_names(text: str, lexicon: Lexicon, *, listed: bool = False) -> list[Named]:
    """Return everybody that a list names; an entry that is a role or place belongs to the name
    before it ("Ann Lee, Chair, Bob Roe"). *listed* as in `is_name`."""
    return [*_read_names(text, lexicon, listed=listed)]


@lru_cache(maxsize=16)  # several recognisers ask for the same list, one right after the other
def _read_names(text: str, lexicon: Lexicon, *, listed: bool) -> list[Named]:
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
        if with_article(name, lexicon) is not None:
            held = _held_by(entry, lexicon)
            out += held
            ahead = None if held else BEHIND.sub("", entry).strip(" .").partition(" ")[2]
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
        if ahead is not None and _has_office(entry, lexicon):
            ahead = None  # "the rector, choir members Cy Poe and Di Fox"
        if out and _is_firm(named, out[-1]):
            out[-1] = out[-1]._replace(organization=out[-1].organization or named.name)
            continue
        out.append(named._replace(role=named.role or ahead))
        ahead = None
    return named_alike(out, text, lexicon) if listed else out


def _held_by(entry: str, lexicon: Lexicon) -> list[Named]:
    """Return who holds the office of "The Vicar (Revd Ann Lee) (in the chair)"."""
    head, _, rest = entry.partition("(")
    inner, office = rest.partition(")")[0], head.strip().partition(" ")[2]
    named = read_name(entry.partition(" ")[2], lexicon, listed=True) if inner else None
    known = named is not None and inner.endswith(named.name)
    return [named._replace(role=office)] if named is not None and known else []


def _has_office(entry: str, lexicon: Lexicon) -> bool:
    """Whether an entry has an office or group of its own in front; "Cllr Lee" has not."""
    before = before_name(entry.strip(), lexicon)
    further = before_name(entry.strip().partition(" ")[2], lexicon)  # "choir members"
    title = bare(before.office.rpartition(" ")[2]) in whole(lexicon.personal_titles)
    return further.several or (bool(before.rest) and not title)


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


def in_brackets(text: str, lexicon: Lexicon) -> list[Named]:
    """Return the people of "Staff Officer, Works (Mr. A. Lee), Clerk (Dee Fox)": each in brackets.

    Empty where something else stands in brackets, or not just an office before them.
    """
    out: list[Named] = []
    begin = 0
    for match in HOLDS.finditer(text):
        office = leading(lexicon).sub("", text[begin : match.start()].strip(" .,;"))
        for held in split_entries(match[1] or match[2], lexicon, listed=True):
            name, title = strip_title(held, lexicon)
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
    its field or place, though one may be called so: "Director, Housing (Mr. Lee)".
    """
    parts = text.split(",")
    last = bare(parts[0]).rpartition(" ")[2].removesuffix("s")
    if titled and len(text) <= OFFICE and last in whole(lexicon.role_words):
        return (
            True  # "Senior Staff Officer, Wick East (Ms. Day)", "Engineers (Mr. Lee and Ms. Roe)"
        )
    if len(text) > OFFICE or not any(_says_role(part, lexicon) for part in parts):
        return False
    return not any(read_name(part, lexicon) for part in (text, *parts[:-1]) if part.strip())


def _is_beside(named: Named, entry: str, before: list[Named], lexicon: Lexicon) -> bool:
    """Whether what looks like a name is the office or body of the person before it."""
    title = strip_title(entry.strip(), lexicon)[1]
    if not before or " " not in named.name or title:
        # "K. Pham, Manager Governance": an office in front of what it sees to. "Director Roe" is
        # one more person.
        office = title is not None and bare(title) in whole(lexicon.heads)
        field = bare(named.name) in whole(lexicon.role_fields)
        field = field or bare(named.name).endswith(lexicon.field_ends)
        return bool(before) and office and field and before[-1].role is None
    name = named.name
    apart = entry.strip()[len(name) :].lstrip()[:1] in DASHES and entry.strip().startswith(name)
    if apart or is_called_as_office(name, lexicon):
        return False  # "Ann Lee-Student President"
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
    """Whether an entry is the firm of the last of *out*, or its end: "Otter Printers, Inc."."""
    if name in whole(lexicon.firm_ends) and out and out[-1].organization:
        out[-1] = out[-1]._replace(organization=f"{out[-1].organization}, {entry.strip()}")
        return True  # "Ann Lee - Otter, Inc."
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
        rf"(?P<last>(?:{particles}\.? ){{0,2}}[A-ZÀ-Þ][\w'’-]+(?P<more> [A-ZÀ-Þ][\w'’-]+)?),\s+"
        r"(?P<first>[A-ZÀ-Þ][\w'’-]*\.?(?:\s+[A-ZÀ-Þ][\w'’-]*\.?){0,2})$"
    )


def last_first(text: str, lexicon: Lexicon, *, known: bool = False) -> re.Match[str] | None:
    """Return the match where *text* is "Lee, Ann", with nothing that may be an office or firm.

    *known*: the others of the list are written so, and a surname may have two words.
    """
    match = _last_first(lexicon).match(BEHIND.sub("", text).strip(" .*•-"))
    if match is None or (match["more"] and not known):
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
