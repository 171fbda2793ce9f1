"""Signs and initials beside a name: "K4XYZ – Ann Lee", "[AL] Ann Lee", "Bob Roe N0ABC".

In: one entry of a list of people.  Out: the entry without them, and the initials.
Never: takes letters for the initials of a name that they do not fit, unless brackets mark them.
"""

import re

INITIALS = re.compile(r"[A-Z]{2,4}")
FIGURE = re.compile(r"[\dØ]")  # radio amateurs strike the nought through: "KBØABC"
# What licences of radio amateurs look like: "K4XYZ", "9A3ABC".
LETTERS_FIRST, FIGURE_FIRST = r"[A-Z]{1,2}[\dØ]{1,2}[A-Z]{1,4}", r"\d[A-Z][\dØ][A-Z]{1,4}"
CALL = rf"(?:{LETTERS_FIRST}|{FIGURE_FIRST})"
CALLED = re.compile(CALL)
BESIDE = re.compile(rf"(?:^|(?<=\w)-|\s){LETTERS_FIRST}(?=\s|$)|^{FIGURE_FIRST}\s")
BEFORE = re.compile(
    rf"(?:{CALL}\s?[-–—/:=]|[\[(](?P<marked>[A-Z]{{2,4}})[\])]"
    r"|(?P<plain>[A-Z]{2,4})(?:\s?[-–—=:]|(?P<only>\s)))"
    r"\s?(?=[A-ZÀ-Þ])"
)
AROUND = re.compile(rf"{CALL}\s?\(([A-ZÀ-Þ][\w.'’-]* [A-ZÀ-Þ][^(),;]{{1,40}})\)$")
SHORTENED = 3  # letters of a first and a last name
LEAST = 2  # words that stay when a sign is taken off a name


def split_sign(text: str) -> tuple[str, str | None]:
    """Return an entry without the sign in front of the name, and the initials if it is those.

    Radio clubs list members by their call signs, committees by what the minutes call them:
    "K4XYZ – Ann Lee", "N0ABC (Bob Roe)", "[CP] Cy Poe", "DF - Dee Fox".
    """
    around = AROUND.match(text)
    if around is not None:
        return around[1], None
    before = BEFORE.match(text)
    if before is None:
        return text, None
    rest = text[before.end() :]
    name = re.split(r"[,(]|\s[-–—]", rest, maxsplit=1)[0].strip()
    letters = before["marked"] or before["plain"]
    if letters is None:
        return rest, None
    fits = bool(name) and are_initials(letters, name)
    if before["only"] is not None:  # "AL Ann Lee": each word has its letter
        fits = letters == "".join(word[0] for word in name.split())
    if not fits and (before["plain"] or " " not in name):
        return text, None
    return rest, letters if fits else None


def without_sign(name: str, *, listed: bool = False) -> str:
    """Return the name of "Ann Lee K4XYZ" or "K4XYZ Ann Lee", which has a call sign beside it.

    *listed*: it stands in a list of people, where one name may be all: "Ann K4XYZ".
    """
    if FIGURE.search(name) is None:
        return name
    words = BESIDE.sub(" ", name).split()
    return " ".join(words) if len(words) >= (1 if listed else LEAST) else name


def without_signs(entries: list[str]) -> list[str]:
    """Return the names of "Ann, K4XYZ, Bob, N0ABC", where each sign is that of the name before it.

    A list that has signs in the place of names is left as it is.
    """
    signs = [CALLED.fullmatch(entry.strip(" .")) is not None for entry in entries]
    alone = any(sign and (not n or signs[n - 1]) for n, sign in enumerate(signs))
    if alone or sum(signs) < LEAST:
        return entries
    return [entry for entry, sign in zip(entries, signs, strict=True) if not sign]


def are_initials(letters: str, name: str) -> bool:
    """Whether *letters* may stand for *name*; "PMA" for Pat Mann, as some offices have it."""
    words = [word for word in re.split(r"[\s'-]+", name) if word]
    if len(letters) == SHORTENED and letters == f"{words[0][0]}{words[-1][:2]}".upper():
        return True
    return (
        len(letters) >= 2
        and letters[0] == words[0][0].upper()
        and letters[-1] in "".join(word[0] for word in words[1:]).upper()
    )
