"""Names and offices that a hyphen or a slash parts, or nothing: "Jim Tate-President", "ChairMr X".

In: one entry of a list.  Out: the entry with name and office, or name and firm, apart.
Never: parts two offices of one person, or a name of two parts.
"""

import re
from functools import lru_cache

from ..language.phrases import any_of, bare, whole
from ..lexicon.words import Lexicon
from .before_names import before_name, is_office_alone
from .titles import join_offices, two_offices

SLASH = re.compile(r"^[A-ZÀ-Þ][\w.'’-]* [A-ZÀ-Þ][\w'’-]+/(?=[A-ZÀ-Þ])")  # "Ann Lee/Acme"
# "Ann Lee-Student Senate President"
TIGHT_OFFICE = re.compile(r"(?P<name>[A-Z][^,()]{2,40}[a-z]) ?-(?P<office>[A-Z]\w+ [^,()]{2,60})")


def at_title(text: str, lexicon: Lexicon) -> str:
    """Return office and title apart of "MayorCllr Lee", where a PDF file lost the blank.

    Councils set the office in bold and the name behind it; "MacMr" is no office.
    """
    return _tight_title(lexicon).sub(lambda match: _title_apart(match, lexicon), text)


@lru_cache(maxsize=8)
def _tight_title(lexicon: Lexicon) -> re.Pattern[str]:
    titles = any_of(tuple(title.capitalize() for title in lexicon.personal_titles))
    return re.compile(rf"\b(?P<before>[A-Z][a-z]{{2,20}})(?P<title>{titles})\b(?=\.?\s+[A-ZÀ-Þ])")


def _title_apart(match: re.Match[str], lexicon: Lexicon) -> str:
    office = is_office_alone(match["before"], lexicon)
    return f"{match['before']} {match['title']}" if office else match[0]


def at_slash(text: str, lexicon: Lexicon) -> str:
    """Return "Ann Lee/ Acme" for a firm right behind a slash, but "Clerk/Treasurer" as it is."""
    firm = "/" in text and two_offices(lexicon).match(text) is None
    if firm and "/" not in before_name(text, lexicon).office:
        return SLASH.sub(r"\g<0> ", text)
    return join_offices(text, lexicon)


def at_hyphen(text: str, lexicon: Lexicon, *, listed: bool) -> str:
    """Return name and office apart of "Jim Tate-President", "Ann Lee-Student Senate President"."""
    text = _hyphen(lexicon).sub(lambda match: _office_apart(match, lexicon), text)
    tight = TIGHT_OFFICE.fullmatch(text) if listed else None
    if tight is not None and is_office_alone(tight["office"], lexicon):
        return f"{tight['name']} - {tight['office']}"
    return text


@lru_cache(maxsize=8)
def _hyphen(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of the hyphen in "Jim Tate-President"."""
    inner = any_of(lexicon.offices)
    return re.compile(rf"(?P<before>\b\w{{0,40}}[a-z]) ?-(?P<office>(?i:{inner}))(?![\w-])")


def _office_apart(match: re.Match[str], lexicon: Lexicon) -> str:
    """Return name and office apart; "Vice-President" and "Co-Chair" stay one word."""
    whole_office = bare(f"{match['before']}-{match['office']}") in whole(lexicon.offices)
    return match[0] if whole_office else f"{match['before']} - {match['office']}"
