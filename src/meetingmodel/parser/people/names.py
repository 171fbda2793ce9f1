"""Names of people, one at a time, as lists and sentences write them.

In: a piece of text.  Out: the name in it, with role and organisation where they stand beside it.
Never: makes up a name, or spells one otherwise than the text does.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from ..language.phrases import any_of, bare, phrase, whole
from ..lexicon.words import Lexicon
from .before_names import NOTHING, before_name, is_office_alone
from .bracket_notes import ONE_INITIAL, split_remark, without_brackets
from .counts import count_people
from .links import unlinked
from .name_signs import INITIALS, are_initials, split_sign, without_sign
from .tight_offices import at_hyphen, at_slash, at_title
from .titles import strip_title

# An apostrophe may have been read as some other mark, a hyphen been set as a dash: "O‟Dell".
NAME_WORD = re.compile(
    r"(?:[^\W\d_][\w'’‘‟ʼ´`\-–]*\.?|[A-Z]\.(?:[A-Z]\.)*(?:[A-Z][\w'’-]+)?|[“\"'‘(][A-Z][\w'’.-]*[”\"'’)])$"
)
JOINED = re.compile(r"[a-z]{2,3}[A-ZÀ-Þ][a-zß-ÿ]{2}")  # "Ann diLorenzo", "Bob vanDyke"
INITIAL = re.compile(r"(?:[A-ZÀ-Þ]\.)+(?:-[A-Z]\.)?$")
LETTER = re.compile(r"[A-ZÀ-Þ]$")  # "A Reddy" in a list is no article
COMPACT = re.compile(r"\s+")
TIGHT = re.compile(r"(?<=\w)\[(?=[^\[\]]{1,40}\]$)")  # "ann[Otter]", in the list of a chat
NESTED = re.compile(r"(\([^()]{0,60})\(([^()]{1,60})\)([^()]{0,60})\)")
HANDLES = re.compile(r"\s*(?:<[^>]*>|\S+@\S+|@[\w-]+)")
AREA = re.compile(r"[A-Z]{1,5}[/ ](?=[A-Z])")  # "D/Cllr Lee", of the district; "OCC Cllr Roe"
HANDLE = re.compile(r"@[A-Za-z][\w.-]{1,38}")
FIRMED = re.compile(r"@(?P<who>[A-Za-z][\w.-]{1,38})\s+[-–—|]\s+(?P<firm>[A-Z][^@]{1,60})")
SEPARATORS = re.compile(r"\s+[-–—|/]\s*|\s*[-–—|/]\s+|(?<=\w)—(?=[A-Z])|,\s*|\s*:\s+|\s+@\s+")
EDGES = " .;,:*•-–—\t&†‡#"
ENTRY = 400  # a longer text is no entry of a list
LONGEST = 45  # a longer text is no name
FULL = 5  # words of a full name
LEAST = 2  # words that stay when a role is taken off a name


class Named(NamedTuple):
    """A name with what stands beside it; *note* is the text in brackets."""

    name: str
    role: str | None = None
    organization: str | None = None
    note: str | None = None
    initials: str | None = None


@lru_cache(maxsize=8)  # by the lexicon: to look up a tuple of thousands takes its length each time
def forenames(lexicon: Lexicon) -> frozenset[str]:
    """Return the first names that many people have."""
    return frozenset(lexicon.forenames)


def is_name(
    text: str, lexicon: Lexicon, *, least: int = 1, most: int = 5, listed: bool = False
) -> bool:
    """Whether *text* has the form of a person's name: capitalised words, initials, particles.

    *listed*: it stands in a list of people, where "Hal Page" is one although "page" is no name.
    """
    words = text.split()
    if not least <= len(words) <= most or len(text) > LONGEST or any(map(str.isdigit, text)):
        return False
    if words[-1].lower().strip(".,") in whole(lexicon.firm_ends) or count_people(words, lexicon):
        return False
    capitals = odd = 0
    not_names = whole(lexicon.not_names)
    for word in words:
        plain = word.lower().strip(".,'\"")
        initial = len(words) > 1 and (INITIAL.match(word) or (listed and LETTER.match(word)))
        if plain in not_names and not initial:
            odd += 1
            if not listed or plain not in whole(lexicon.also_names):
                return False
        joined = capitals > 0 and JOINED.match(word) is not None
        if NAME_WORD.match(word) and (joined or not word[0].islower()):
            capitals += 1
        elif word.lower() not in whole(lexicon.particles):
            return False
    return capitals > odd


def read_name(text: str, lexicon: Lexicon, *, listed: bool = False) -> Named | None:
    """Return the person that one entry of a list names: "Dr. Ann Lee, Chair (by phone)".

    *listed* as in `is_name`.
    """
    if len(text) > ENTRY:
        return None
    text = unlinked(COMPACT.sub(" ", text.replace("**", "")).strip(EDGES), lexicon)
    text = TIGHT.sub(" [", at_title(text, lexicon))
    text = NESTED.sub(r"\1\2\3)", text)  # "(Poe & Sons (Holdings) Ltd)"
    text, letters = split_sign(text)
    text, notes, tail = without_brackets(text, lexicon)
    text, remark = split_remark(text, lexicon) if listed else (text, "")
    text, notes = _turned(at_slash(text, lexicon), notes, lexicon)
    text = at_hyphen(text, lexicon, listed=listed) if "-" in text else text
    if listed and HANDLE.fullmatch(text.strip()):
        return Named(
            text.strip()[1:], note=", ".join(notes) or None
        )  # all that a project calls them
    called = FIRMED.fullmatch(text) if listed else None
    if called is not None:  # "@bobr - Mill Labs"
        return Named(called["who"], organization=called["firm"])
    if "@" in text or "<" in text:
        text = HANDLES.sub("", text)
    credentials = whole(lexicon.credentials)
    pieces = [piece for piece in SEPARATORS.split(text) if piece.strip()]
    kept = [piece.strip() for piece in pieces if piece.lower().strip() not in credentials]
    if not kept:
        return None
    office = _before_field(kept[0], lexicon, listed=listed)
    head = kept[0][len(office) :].strip() if office else kept[0]
    # "Ann Lee of Nevada", "Bob Roe from the county": where somebody is from is no name.
    name, _, origin = origins(lexicon).sub("\0", head, count=1).partition("\0")
    rest = [*kept[1:], *([tail] if tail else [])]
    notes += [tail] if tail[:1].islower() else []  # "Ann Lee (Mill Trust) - by phone"
    title = office or None
    if rest and _is_role(name, lexicon) and strip_title(rest[0], lexicon)[1]:
        # "Director of Services, Mr. Lee"
        name, title = rest.pop(0), kept[0]
    elif origin:
        rest.insert(0, origin)
    elif rest and _is_plain(rest[0], lexicon) and _leads(name, rest, lexicon):
        # "The Chair, Cllr Lee": the office stands in front of the name.
        name, title = rest.pop(0), name
    elif listed and len(kept) == 2 and "," not in text and _is_firm(name, rest[0], lexicon):
        name, rest = rest[0], [name]  # "Mill Trust – Ann Lee"
    name, role = _without_role(name, lexicon, listed=listed)
    words = without_sign(name, listed=listed).split()
    while len(words) > 1 and words[-1].lower().strip(".,") in credentials:
        words.pop()
    name = " ".join(words)
    if not is_name(name, lexicon, listed=listed) or _is_role(name, lexicon):
        return None
    named = _named(name, title or role, rest, notes, lexicon)
    named = named._replace(initials=named.initials or letters)
    return named._replace(note=named.note or remark) if remark else named


def _turned(text: str, notes: list[str], lexicon: Lexicon) -> tuple[str, list[str]]:
    """Return the name of "Staff Officer (Mr. Lee)", with the office as a note."""
    held = bool(notes) and (_is_role(text, lexicon) or is_office_alone(text, lexicon))
    if held and strip_title(notes[0], lexicon)[1]:
        return notes[0], [text, *notes[1:]]
    return text, notes


def _without_role(name: str, lexicon: Lexicon, *, listed: bool) -> tuple[str, str | None]:
    """Return a name without titles and office, and the office, on whichever side it stands."""
    area = AREA.match(name) if listed else None
    if area is not None and strip_title(name[area.end() :], lexicon)[1]:
        name = name[area.end() :]
    plain, title = _without_title(name, lexicon)
    role = title if title and _is_office(title, lexicon) else None
    words = plain.split()
    roles = whole(lexicon.role_words)
    # "Public Works Director Dale Shumway", "Clerk/Treasurer Dee Nash"
    for place in range(len(words) - 1, 0, -1):
        last = words[place - 1].rpartition("/")[2]
        if bare(last) in roles and len(words) - place >= LEAST:
            rest = " ".join(words[place:])
            if is_name(rest, lexicon, listed=listed):
                return strip_title(rest, lexicon)[0], " ".join(words[:place])
    # "Planning Director Moss", "vestry members Cy Poe", "Market Commissioner Dunn"
    before = before_name(plain, lexicon) if listed and len(words) > LEAST else NOTHING
    if not before.rest and listed and len(words) > LEAST and not _is_forename(words[0], lexicon):
        other = before_name(" ".join(words[1:]), lexicon)  # of a field that no lexicon has
        if other.several or bare(other.office.rpartition(" ")[2]) in roles:
            before = other._replace(office=f"{words[0]} {other.office}")
    if before.rest and is_name(before.rest, lexicon, listed=True):
        held = None if before.several else before.office
        return strip_title(before.rest, lexicon)[0], held
    # "Bob Roe Housing Commissioner", "Mr C Poe Clerk and Finance Officer to Otter Council"
    named = listed and not is_office_alone(plain, lexicon)
    for place in range(LEAST, min(len(words), FULL) if named else 0):
        behind = before_name(" ".join(words[place:]), lexicon)
        ends = bare(behind.office.rpartition(" ")[2]) in roles
        ends = ends and (title is not None or not behind.rest)
        if ends and is_name(" ".join(words[:place]), lexicon, listed=True):
            return " ".join(words[:place]), " ".join(words[place:])
    # "Flo Ivy Deputy Chairman"
    end = len(words)
    marks = roles | whole(lexicon.role_modifiers)
    while end > LEAST and bare(words[end - 1]) in marks:
        end -= 1
    left = any(bare(word) in marks for word in words[:end])  # "First Vice Chair" is nobody
    if end < len(words) and not left and any(bare(word) in roles for word in words[end:]):
        return " ".join(words[:end]), " ".join(words[end:])
    return plain, role


def _without_title(name: str, lexicon: Lexicon) -> tuple[str, str | None]:
    """Return a name without titles, and them; "Secretary to the Board Ann Lee" stays whole."""
    plain, title = strip_title(name, lexicon)
    return (name, None) if plain.partition(" ")[0] in whole(lexicon.office_to) else (plain, title)


@lru_cache(maxsize=8)
def _field_behind(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of an office with its field in front of a name.

    "Director of Public Works Ida Ivy", "Chief of Police Tim Nash".
    """
    office = any_of((*lexicon.role_words, *lexicon.heads))
    before, of = any_of(lexicon.role_modifiers), any_of(lexicon.office_of)
    field, joined = any_of(lexicon.role_fields), any_of(lexicon.name_joiners)
    return re.compile(
        rf"(?i:(?:{before}\s+){{0,2}}{office}\s+{of}\s+{field}(?:\s+{joined}\s+{field})?)\s+"
        r"(?=[A-ZÀ-Þ][\w'’.-]*(?P<full>\s+[A-ZÀ-Þ])?)"
    )


def _before_field(text: str, lexicon: Lexicon, *, listed: bool) -> str:
    """Return the office in front of a name: "Director of Harbour & Ferries Nash" in a list.

    Behind it "Department" would be nobody's name.
    """
    held = _field_behind(lexicon).match(text)
    if held is None or not (held["full"] or listed):
        return _of_field(text, lexicon) if listed else ""
    kinds = (lexicon.body_words, lexicon.departments, lexicon.group_last_words, lexicon.role_words)
    others = whole((*lexicon.organization_words, *lexicon.role_fields)).union(*map(whole, kinds))
    named = held["full"] or bare(text[held.end() :].split(maxsplit=1)[0]) not in others
    return held[0].strip() if named else ""


def _of_field(text: str, lexicon: Lexicon) -> str:
    """Return the office of "Director of Town Roads/Town Surveyor Hay": its field, and a surname.

    Without the surname, and an office that ends all, "Director of Otter" is where one is from.
    """
    before = before_name(text, lexicon)
    of = origins(lexicon).search(before.office)
    named = before.rest and not before.several and is_name(before.rest, lexicon, listed=True)
    return before.office if of is not None and named and text.startswith(before.office) else ""


def _leads(name: str, rest: list[str], lexicon: Lexicon) -> bool:
    """Whether *name* is an office in front of whoever holds it: "City Attorney, Hal Hill"."""
    if _is_office(name, lexicon):
        return True
    full = len(rest) == 1 and len(rest[0].split()) >= LEAST
    # "the senior warden, Ann Lee"
    return full and " " in name and is_office_alone(name, lexicon)


def _is_plain(text: str, lexicon: Lexicon) -> bool:
    return is_name(strip_title(text, lexicon)[0], lexicon)


def _is_firm(text: str, behind: str, lexicon: Lexicon) -> bool:
    """Whether *text* is a firm or body, and a name stands *behind* it."""
    firm = phrase((*lexicon.assembly_words, *lexicon.organization_words)).search(text) is not None
    return firm and is_name(behind, lexicon, least=2)


def _is_office(title: str, lexicon: Lexicon) -> bool:
    return bare(title) in whole(lexicon.offices)


def _is_role(name: str, lexicon: Lexicon) -> bool:
    """Whether *name* is an office without anybody's name: "Meetings Administrator"."""
    if is_called_as_office(name, lexicon):
        return False
    if bare(name) in whole(lexicon.credentials) or bare(name) in whole(lexicon.usual_items):
        return True
    if bare(name) in whole(lexicon.location_labels) or bare(name) in whole(lexicon.time_labels):
        return True  # "Where", beside a place
    return bare(name.rsplit(None, 1)[-1]) in whole(lexicon.role_words)


def _is_forename(word: str, lexicon: Lexicon) -> bool:
    return word.lower() in forenames(lexicon) or ONE_INITIAL.fullmatch(word) is not None


def is_called_as_office(name: str, lexicon: Lexicon) -> bool:
    """Whether an office is somebody's surname: "Andy Reeve", "J. Warden"."""
    first, _, last = name.partition(" ")
    if not last[:1].isupper() or not is_office_alone(last, lexicon):
        return False
    other = whole((*lexicon.role_modifiers, *lexicon.role_fields, *lexicon.role_words))
    known = first.lower() in forenames(lexicon) and first.lower() not in other
    return known or ONE_INITIAL.fullmatch(first) is not None


@lru_cache(maxsize=8)
def origins(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what leads to where somebody is from, or what an office is for."""
    words = any_of(lexicon.origins)
    articles = any_of(lexicon.articles)
    return re.compile(rf"\s+{words}\s+(?:{articles}\s+)?")


def _named(
    name: str, role: str | None, rest: list[str], notes: list[str], lexicon: Lexicon
) -> Named:
    """Return the name with role, organisation and initials, as far as they stand beside it."""
    initials = None
    if rest and INITIALS.fullmatch(rest[0]) and are_initials(rest[0], name):
        initials = rest.pop(0)
    if notes and INITIALS.fullmatch(notes[0].partition(",")[0]):
        letters, _, more = notes[0].partition(",")  # "(AL)", "(AL, Chair)"
        if are_initials(letters, name):
            initials = letters
            notes = [*([more.strip()] if more else []), *notes[1:]]
    beside, organization = _beside(rest, notes, lexicon)
    return Named(name, beside or role, organization, "; ".join(notes) or None, initials)


def _beside(rest: list[str], notes: list[str], lexicon: Lexicon) -> tuple[str | None, str | None]:
    role = organization = None
    office = phrase(lexicon.offices)
    for piece in [*rest, *notes]:
        if not any(c.isalpha() for c in piece):
            continue
        if role is None and (office.search(piece) or _is_role(piece, lexicon)):
            role = piece
        elif organization is None and piece[0].isupper() and piece not in notes:
            organization = piece
    return role, organization
