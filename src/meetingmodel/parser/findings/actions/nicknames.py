"""People whom no list names: first names, nicknames and accounts before a promise.

In: what stands before a verb, and the verb.  Out: the names, where they can be nothing else.
Never: takes a thing for a person: "Docker will open it", "Permission to ask".
"""

import re
from functools import lru_cache

from ...language.phrases import any_of, whole
from ...lexicon.words import Lexicon
from ...people.names import forenames
from ...people.roster import split_people
from ..context import Context

REACH = 80  # so many characters hold several of them
NICK = r"(?:@[\w-]{2,38}|[A-ZÀ-ÖØ-Þ][\w'’-]{1,24}(?:\s[A-Z]\.?)?)"
SMALL = re.compile(r"[a-z][\w-]{1,24}")
SEVERAL = re.compile(r"[A-Z]{2,}s")


def first_names(text: str, verbs: tuple[str, ...], context: Context, *, loose: bool) -> str | None:
    """Return *text* where it is nothing but first names or nicknames: "Julian", "MegT and Kim".

    One that no list has counts where the text writes it as a name only, and does what people do:
    *verbs* are the verb, and the verb with the next word. In lines that are marked as tasks
    (*loose*) any verb does.
    """
    lexicon, roster = context.lexicon, context.roster
    if len(text) > REACH or _nicks(lexicon).fullmatch(text) is None:
        return None
    parts = split_people(text, lexicon)
    human = loose or not whole(lexicon.personal_verbs).isdisjoint(verbs)
    works = not whole(lexicon.task_verbs).isdisjoint(verbs)
    for part in parts:
        word = part.split()[0].lower()
        if roster.knows(part) or part[0] == "@":
            human = True
        elif word in whole(lexicon.not_names) or word in whole(lexicon.no_actors):
            return None
        elif SEVERAL.fullmatch(part) is not None or word in whole(lexicon.label_words):
            return None  # "PRs to update"
        elif word.endswith(lexicon.past_ends) or (word in whole(lexicon.task_verbs) and not works):
            return None  # "Wanted to ask", "Refer to it"
        elif word in forenames(lexicon) and (loose or roster.may_name(word)):
            human = True  # "Zoltan will wipe the disk", in notes that have no roll
        elif word.endswith(lexicon.noun_ends) or not (loose or roster.may_name(word)):
            return None
    return text if human else None


@lru_cache(maxsize=8)
def _nicks(lexicon: Lexicon) -> re.Pattern[str]:
    joined = any_of(lexicon.conjunctions)
    tie = rf"(?:\s*[,/]\s*(?:{joined}\s+)?|\s+(?:{joined}|&|\+)\s+)"
    return re.compile(rf"{NICK}(?:{tie}{NICK}){{0,4}}")


def with_known(part: str, verbs: tuple[str, ...], context: Context) -> str | None:
    """Return the owners of a clause of whom at least one is known: "Betty and Ann will"."""
    people = split_people(part, context.lexicon)
    known = len(people) > 1 and any(map(context.roster.knows, people))
    return first_names(part, verbs, context, loose=False) if known else None


def only_forenames(part: str, verbs: tuple[str, ...], context: Context) -> str | None:
    """Return the owners of a clause that are first names and nothing else: "Fair – Mia and Joe"."""
    names = forenames(context.lexicon)
    people = split_people(part, context.lexicon)
    if not people or not all(one.istitle() and one.lower() in names for one in people):
        return None
    return first_names(part, verbs, context, loose=False)


def is_nick(word: str, lexicon: Lexicon) -> bool:
    """Whether *word* before "to" in a marked task is who does it: "annlee to open an issue"."""
    return bool(word) and all(_is_small(part, lexicon) for part in split_people(word, lexicon))


def are_accounts(text: str, lexicon: Lexicon) -> bool:
    """Whether a cell below "Owner" holds nothing but accounts in small letters: "izs, @mona-x".

    People who work on code are known by these. "pending" and "everyone" name nobody.
    """
    no_accounts = (
        *lexicon.in_progress_words,
        *lexicon.cancelled_words,
        *lexicon.nobody,
        *lexicon.anybody,
        *lexicon.not_names,
        *lexicon.doubtful,
        *lexicon.yes,
        *lexicon.no,
    )
    parts = [part.removeprefix("@") for part in split_people(text, lexicon)]
    return bool(parts) and all(
        _is_small(part, lexicon) and part not in whole(no_accounts) for part in parts
    )


def _is_small(word: str, lexicon: Lexicon) -> bool:
    return SMALL.fullmatch(word) is not None and not any(
        word in whole(kind)
        for kind in (
            lexicon.no_actors,
            lexicon.task_verbs,
            lexicon.no_verbs,
            lexicon.hindrances,
            lexicon.wishes,
            lexicon.softeners,
            lexicon.perfects,
            lexicon.being,
            lexicon.done_words,
        )
    )
