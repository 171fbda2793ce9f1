"""The body as running text names it: "The regular meeting of the X was called to order".

In: drafts.  Out: a name.
Never: takes a name from a sentence that tells of no meeting, or far down in the notes.
"""

import re
from functools import lru_cache

from ..drafts import Draft
from ..language.phrases import any_of, opening, phrase, tokens, whole, words_of
from ..lexicon.words import Lexicon
from .name_kinds import body_pattern, joined, name_parts, the
from .naming import body_name

REACH = 25  # so many drafts at the top may say which body met
SPELLED = 100  # so many drafts are searched for what an abbreviation means
LEAST = 2  # words of a name


def body_in_sentences(drafts: list[Draft], lexicon: Lexicon) -> str | None:
    """Return the name of the body that a sentence at the top says met, without "the"."""
    held = phrase(lexicon.held)
    meeting = whole(lexicon.meeting_words)
    for draft in drafts[:REACH]:
        text = draft.text
        if len(text) < 30 or (not tokens(text) & meeting and not held.search(text)):
            continue
        name = body_told(text, lexicon)
        if name is not None:
            return name
    return None


def body_told(text: str, lexicon: Lexicon, *, met: bool = False) -> str | None:
    """Return the name of the body that *text* says met; only as "X met" where *met*."""
    for match in _pattern(lexicon).finditer(text[:600]):
        if met and not match["met"]:
            return None
        told = match["of"] or match["met"] or match["to"] or match["from"] or ""
        if match["of"] and opening(lexicon.modals).match(text[match.end() :].lstrip()):
            continue  # "The annual meeting of the Otter Association will be held on 4 May"
        if text[match.end() :].lstrip()[:1].isdigit():
            told = _dated(lexicon).sub("", told)
        name = _trimmed(told, lexicon, seated=bool(match["of"]))
        if name is not None:
            return name
    return None


@lru_cache(maxsize=8)
def _pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of the four ways in which text names the body that met."""
    meeting = any_of(lexicon.meeting_words)
    held, calling = any_of(lexicon.held), any_of(lexicon.calling)
    papers, source = any_of(lexicon.meeting_papers), any_of(lexicon.from_words)
    # "The Committee on Committees (CoC) met", "The Council on Aging met"
    ties = any_of(
        (*lexicon.of_words, *lexicon.articles, *lexicon.name_joiners, *lexicon.matter_ties)
    )
    run = rf"[A-Z][\w'’&./-]*(?:,?\s+(?:{ties}\s+){{0,2}}[A-Z][\w'’&./-]*){{0,11}}"
    of = rf"(?i:{any_of(lexicon.of_words)})"
    first = any_of(lexicon.definite_articles)
    return re.compile(
        rf"\b(?i:{meeting})\s+{of}\s+{the(lexicon)}(?P<of>{run})"
        # "Pursuant to notice, the Board of Otter County met"
        rf"|(?:^|[.]\s+|,\s+(?=(?i:{first})\s)){the(lexicon)}(?P<met>{run}),?\s+(?:\([^)]{{1,30}}\)\s+)?(?i:{held})\b"
        rf"|\b(?i:{calling})\s+{the(lexicon)}(?P<to>{run})\s+(?i:{meeting})\b"
        # "These are the notes from the Otter Tools WG meeting that was held on 4 May"
        rf"|\b(?i:{papers}(?:\s+\([^()]{{1,60}}\))?\s+{source})\s+{the(lexicon)}(?P<from>{run})\s+(?i:{meeting})\b"
    )


@lru_cache(maxsize=8)
def _dated(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what begins a date behind a name: "the Garden Club of April 12"."""
    months = any_of(tuple(word for words in lexicon.months for word in words))
    return re.compile(rf",?\s+(?:(?i:{any_of(lexicon.of_words)})\s+)?(?i:{months})\.?$")


def _trimmed(name: str, lexicon: Lexicon, *, seated: bool = False) -> str | None:
    """Return a name with a word of bodies in it; "Board of Directors of the X" as "X Board …".

    *seated*: a meeting of them is told, so that "Cemetery Commissioners" are a body as well.
    """
    name = body_name(name, lexicon)
    parts = name_parts(name, lexicon)
    if len(parts) > 1:
        name = joined(parts[1].partition(", ")[0], parts[0], lexicon)
    if tokens(name) & whole(lexicon.offices):
        return None  # "Senate President Lee called …"
    words = words_of(name)
    sits = seated and words[-1:] != [] and words[-1] in whole(lexicon.sitting_officers)
    if len(words) < LEAST or not (sits or body_pattern(lexicon).search(name)):
        return None
    return name


def spelled_out(letters: str, drafts: list[Draft], lexicon: Lexicon) -> str | None:
    """Return the capitalised words in the notes that *letters* abbreviate, a body's name."""
    small = any_of((*lexicon.title_fillers, *lexicon.name_joiners))
    words = rf"\s+(?:(?i:{small})\s+){{0,2}}".join(rf"{letter}[a-z]+" for letter in letters)
    pattern = re.compile(rf"(?<!\w){words}(?!\w)")
    for draft in drafts[:SPELLED]:
        match = pattern.search(draft.text)
        if match is not None and body_pattern(lexicon).search(match[0]):
            return match[0]
    return None
