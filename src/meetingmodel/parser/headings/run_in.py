"""Headings that prose was run in behind: "Roads – Trustee Lee said …", "ROLL CALL: all were there".

In: a paragraph.  Out: where the prose begins, and the heading before it.
Never: decides whether the paragraph is an item; the outline does, over the whole document.
"""

import re
from functools import lru_cache

from ..blocks.numbering import Number
from ..drafts import Draft
from ..language.phrases import bare, phrase, whole
from ..lexicon.words import Lexicon

RUN_IN_PROSE = 30
CURRENCIES = ("$", "£", "€")
WORDS = 8  # of a heading
NUMBERED_WORDS, MUCH = 14, 200  # behind a number, where so much text follows
LISTED, LISTED_SURE = 6, 14  # words of a heading in a list, and of one that is known for one
ITEM = "item"  # the kind of the number in "Item 4: Roads. The lane is closed."
CODED = 2  # words of a label and a code
LONGEST = 240  # characters of a title before what was moved
RUN_IN_LEAST = 24  # characters of a heading and what was run in
RUN_IN = re.compile(
    r"(?P<title>[A-Z“\"'0-9](?:[^:.;?!–—]|(?<=\d)\.(?=\d)){1,120}?)"
    r"(?P<sep>\s*:(?=\s|$)|\s+[-–—]+\s+|\s[-–—](?=[A-Z].{30})|\.\s*[-–—]\s*|--(?=[A-Z]))"
)
# "RECTOR'S REPORT. Attendance is back", "PROPERTY. A quote for the ramp": parishes, fire districts
CAPS_STOP = re.compile(r"(?P<name>[A-Z][A-Z0-9 &/,()'’-]{2,50})\.\s+(?=[A-Z][a-z’'.]|A\s|[$£€\d])")
BEGINS = re.compile(r"[$£€]?\d+[\d,.]* [a-z]")  # "Chief's Report. 27 calls, 3 of them fires."
INITIAL = re.compile(r"[A-Z](?:\.[A-Z])*")
# A dash right behind the capitals is typed in haste: "APPROVAL OF AGENDA- Motion by Lee …".
CAPS_IN = re.compile(r"[A-Z][A-Z0-9 &/,.()'’]{3,50}(?:\s?[:;]\s+|\s?[-–—]+\s)(?=\S)")


def _run_in(title: str, lexicon: Lexicon, *, number: str = "") -> tuple[int, str] | None:
    """Return where prose begins behind a run-in heading, and the heading; None for none."""
    match = RUN_IN.match(title)
    # A heading may hold a colon itself: prose that was run in is longer than a subtitle.
    if match is None:
        return _run_in_sentence(
            title, lexicon, number=number == ITEM or number[:1] in ("1", "A", "I")
        )
    rest = title[match.end() :]
    told = (
        number in ("1.", "1)", ITEM)
        and len(rest) > 8
        and rest.rstrip()[-1:] == "."
        and rest[:1].isupper()
    )
    if len(rest) <= RUN_IN_PROSE and not told:
        return None
    name = match["title"]
    # "Staff presentation – Award for Reporting": a dash or colon within a title.
    most = NUMBERED_WORDS if number and len(rest) > MUCH else WORDS
    if not name.strip() or len(name.split()) > most or not (told or _is_prose(rest, lexicon)):
        return None
    return (_further(title, match.end()) if number else None) or (match.end(), name)


def _over_motion(title: str, lexicon: Lexicon) -> tuple[int, str] | None:
    """Return the same where a motion was run in, however long the title is.

    "17. Amending Chapter 4 to add a stop sign on Elm Street at 12th: Moved by Lee that …": cities.
    """
    moved = phrase(_moved_by(lexicon)).search(title) if ": " in title else None
    if moved is None:
        return None
    name, colon, rest = title[: moved.start()].partition(": ")
    if not colon or ". " in name or len(name) > LONGEST or len(rest) > LONGEST:
        return None
    return len(name) + len(colon), name


@lru_cache(maxsize=8)
def _moved_by(lexicon: Lexicon) -> tuple[str, ...]:
    """Return what only motions say: "moved by", not "first" or "moving"."""
    return tuple(words for words in lexicon.moved_by if " " in words)


def _further(text: str, begin: int) -> tuple[int, str] | None:
    """Return the same where the title goes on behind its dash: "Contracts – The Year - Lee …"."""
    match = RUN_IN.match(text, begin)
    if match is None or not is_titled(match["title"]):
        return None
    return match.end(), text[: match.end("title")]


def split_rest(
    draft: Draft,
    begin: int,
    lead: int,
    number: Number | None,
    lexicon: Lexicon,
    *,
    bold: bool,
) -> tuple[int | None, str]:
    """Return where prose begins behind a heading that was run in, None for none, and the title."""
    text, style = draft.text, draft.style
    title = text[begin:]
    if lead:
        cut = begin + lead
        if cut >= len(text) - 1:
            return None, title
        rest = cut + len(text[cut:]) - len(text[cut:].lstrip(" :–—-."))
        if number is not None and _goes_on(text[cut:]):
            return None, title  # "3. **Lease** of the yard to the scouts"
        return (rest if rest < len(text) else None), text[begin:cut]
    if bold or style.heading is not None:
        return None, title
    stop = 0
    if number is None and not begin:
        stop = _caps_column(draft) or _caps_lead(title, lexicon)
    if stop:
        return begin + stop, title[:stop].rstrip(" :;-–—")
    over = _over_motion(title, lexicon) if number is not None else None
    if over is not None:
        return begin + over[0], over[1]
    if len(title) > RUN_IN_LEAST or ":" in title or ". " in title:
        found = _run_in(title, lexicon, number=number.kind if number is not None else "")
        if found is not None and not (number is not None and _is_title(found[1], title, lexicon)):
            return begin + found[0], found[1]
    return None, title


def bold_run_in(draft: Draft, lead: int) -> int | None:
    """Return where prose begins behind a title that is the bold start of a cell, None for none."""
    text = draft.text
    if not 0 < lead < len(text) - 1 or _goes_on(text[lead:]) or not text[:1].isupper():
        return None
    return lead + len(text[lead:]) - len(text[lead:].lstrip(" :–—-."))


def _goes_on(rest: str) -> bool:
    """Whether words behind those in bold are the rest of a title: few, and no sentence."""
    words = rest.split()
    return (
        0 < len(words) <= WORDS
        and rest[:1] == " "
        and rest[-1] not in ".:;?!"
        and words[0].islower()
    )


def _is_title(name: str, title: str, lexicon: Lexicon) -> bool:
    """Whether what stands behind the colon of a numbered entry is part of its title.

    "Lot 12 - It was sold in May." tells of the lot.
    """
    rest = title[len(name) :]
    told = rest[-1:] == "." and not whole(lexicon.verbs_of_prose).isdisjoint(rest.split())
    coded = is_coded(name) and (not told if ". " not in title else is_filed(title, lexicon))
    return _is_mark(name, lexicon) or coded


def is_filed(title: str, lexicon: Lexicon) -> bool:
    """Whether the number of a file and the matter are a title: "File #12Z21. Sheds in yards"."""
    name, stop, _ = title.partition(". ")
    coded = bool(stop) and is_coded(name) and ":" not in name
    return coded and whole(lexicon.verbs_of_prose).isdisjoint(title.split())


def _is_mark(name: str, lexicon: Lexicon) -> bool:
    """Whether a word before a colon says what an entry is: "2. ACTION: To vote on the shirts"."""
    return bare(name) in whole((*lexicon.action_labels, *lexicon.outcome_columns))


def is_coded(name: str) -> bool:
    """Whether a label and a code stand before a colon: "Case Z-27-14: Rezoning of 410 Oak"."""
    words = name.split()
    return len(words) == CODED and words[0].isalpha() and any(map(str.isdigit, words[1]))


def _caps_column(draft: Draft) -> int:
    """Return where text begins right of a label in capitals: "ROADS       The pothole is back."."""
    row = draft.first if draft.rows else None
    if row is None or row.marker or not row.text[:3].isupper() or not row.columns:
        return 0
    pieces = row.pieces
    label = " ".join(row.text[pieces[0][0] : pieces[0][1]].split())
    if len(pieces) != 2 or not label.isupper() or label[-1] == ":" or not label[0].isalpha():
        return 0
    return len(label) + 1


def _caps_lead(title: str, lexicon: Lexicon) -> int:
    """Return where the text behind a heading in capitals begins: "ROLL CALL: All were present."."""
    match = CAPS_IN.match(title) if title[:4].isupper() else None
    if match is not None and bare(title[match.end() :]) in whole(lexicon.moved_seconded_carried):
        return match.end()  # "AGENDA: M/S/C"
    if not title[:4].isupper() or title.isupper():
        return 0
    if match is not None:
        return match.end()
    match = CAPS_STOP.match(title)
    told = match is not None and len(title) - match.end() > RUN_IN_PROSE
    stopped = match is not None and told and _is_stopped(match["name"], lexicon)
    return match.end() if match is not None and stopped else 0


def _is_stopped(name: str, lexicon: Lexicon) -> bool:
    """Whether capitals with a stop behind them may be a heading: no "MOTION CARRIED.", no "NO."."""
    words = name.lower().split()
    known = whole((*lexicon.label_words, *lexicon.outcome_columns))
    return words[-1] not in lexicon.abbreviations and known.isdisjoint((bare(name), words[-1]))


def _run_in_sentence(title: str, lexicon: Lexicon, *, number: bool) -> tuple[int, str] | None:
    """Return the same for "Call to Order. The Chair …": known words, or all of them capitals."""
    name, stop, after = title[:90].partition(". ")
    if not stop or not (after[:1].isupper() or BEGINS.match(after)):
        return None
    if bare(name) in whole(lexicon.usual_items):
        return len(name) + 2, name
    if len(title) <= len(name) + (8 if number else RUN_IN_PROSE):
        return None
    words = re.sub(r"[(][^()]*[)]", "", name).split()
    if words and (words[-1].lower() in lexicon.abbreviations or INITIAL.fullmatch(words[-1])):
        return None  # "The President, Prof. Lee", "MOVED BY C. VERMEER that …"
    capitals = all(word[0].isupper() for word in words if len(word) > 3)
    # Behind a number a few words without a verb are a title, too.
    verbless = number and whole(lexicon.verbs_of_prose).isdisjoint(words)
    heading = 0 < len(words) <= 8 and (capitals or verbless) and (len(words) > 1 or number)
    sure = heading and (len(words[-1]) > 3 or words[-1].isupper())
    return (len(name) + 2, name) if sure else None


def run_in_any(one: Draft, *, listed: bool = False) -> tuple[int, str] | None:
    """Return a run-in heading of a list of such, however little stands behind it."""
    match = RUN_IN.match(one.text)
    bold = one.style.lead > 0
    if match is None or len(match["title"].split()) > longest(match["title"], bold=bold):
        return None
    if one.cells:
        return None
    if one.text[match.end() : match.end() + 1] in CURRENCIES:
        return None  # "Rent of the hall - £300", among the accounts to pay
    if one.level >= 0 and not listed:
        return None
    return match.end(), match["title"]


def longest(title: str, *, bold: bool = False) -> int:
    """Return how many words a title of a list may have: more if bold type shows where it ends.

    Or if the code of an ordinance begins it.
    """
    return LISTED_SURE if bold or is_coded(title.partition(",")[0]) else LISTED


def run_in_twice(one: Draft) -> tuple[int, str] | None:
    """Return the same for a title that may hold a dash: "Contracts – The year - Lee spoke"."""
    found = run_in_any(one)
    if found is None:
        return None
    return _further(one.text, found[0]) or found


def is_titled(text: str) -> bool:
    """Whether all long words of *text* are written large, as those of titles are."""
    words = [word for word in text.split() if len(word) > 3]
    return len(words) > 1 and not any(word[0].islower() for word in words)


def run_in_sentence(one: Draft, lexicon: Lexicon) -> tuple[int, str] | None:
    """Return the same for a paragraph "Meeting room policy. It was read.", below "New Business"."""
    if one.level >= 0 or one.cells:
        return None
    found = _run_in_sentence(one.text, lexicon, number=True)
    return found if found is not None and len(found[1].split()) <= 5 else None


def _is_prose(text: str, lexicon: Lexicon) -> bool:
    """Whether what follows a dash or colon is a sentence, not the second half of a title."""
    if len(text) > 25 and text.rstrip()[-1:] in ".?!":
        return True
    return len(text) > 25 and not whole(lexicon.verbs_of_prose).isdisjoint(text.split())
