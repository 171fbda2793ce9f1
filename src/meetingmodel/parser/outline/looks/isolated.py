"""Short lines with a blank line above and below, in text that was copied without its styles.

In: candidates and drafts.  Out: candidates of the kind "alone", too.
Never: marks a line where anything else marks headings, or where other short lines stand closer:
these are verses, addresses, or lines of a list.

A page, a wiki or a Word file that is pasted into a mail or saved as text keeps its blank lines and
loses the rest: each heading stands alone, with a list or paragraphs below it.
"""

import re

from ...drafts import Draft
from ...headings.candidate import Candidate
from ...headings.title_words import is_answer, is_label, is_wrapper
from ...language.phrases import bare, opening, tokens
from ...lexicon.words import Lexicon
from ...people.names import is_name

LENGTH = 70
WORDS = 10
MOST = 100  # letters of one of many words
MOST_WORDS = 14
LEAST = 3
CLEAR = 0.8  # of the short lines stand alone
TOLD = 0.5  # of those have a list or a paragraph right below
FULL = 60  # a longer line is a paragraph, however it ends
STOPS = ".,;:!"
SAYS = re.compile(r"[A-Z][\w.'’-]{0,20}(?: [A-Z][\w.'’-]*)?: \S")  # "KK: Let us wait."
PARTED = re.compile(r"[:;] ")  # a label and its text: "Minutes; moved by Lee"
SIGNS = re.compile(r"[=<>{}$|\\]|^[+-]\d|://")  # of a program, a vote ("+1 JB") or an address
MARKED = ("caps", "bold", "under", "stand", "apart", "hang", "dash", "topic", "marked", "stamped")


def mark_alone(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where lines that stand alone have a kind of their own, if they are headings.

    Then questions ("Who does the next release?") and lines in small letters are headings, too.
    """
    if sum(is_marked(one) and one.begun for one in found) >= LEAST:
        return found
    every = _with_long(found, drafts)
    short = [
        one
        for one in every
        if (_is_short(one) or _is_long(one, drafts)) and not is_remark(one, drafts, lexicon)
        if _heads(one, drafts) or not is_wrapper(one.title, lexicon)
    ]
    short = _outermost(short)
    alone = [one for one in short if _is_alone(one, drafts) and not is_label(one.title, lexicon)]
    headed = len(told(alone, drafts, lexicon))
    titles = {bare(one.title) for one in alone}
    if headed < LEAST or headed < TOLD * len(alone) or len(alone) < CLEAR * len(short):
        return found
    if len(titles) < len(alone) or name_speakers(alone, drafts, lexicon):
        return found
    alone = [*_above(alone[0], every, drafts), *alone, *_written_small(alone[0], every, drafts)]
    known = {one.place: one for one in every}
    for one in alone:
        one.kind = "alone"
        known[one.place] = one
    return [known[place] for place in sorted(known)]


def _above(first: Candidate, every: list[Candidate], drafts: list[Draft]) -> list[Candidate]:
    """Return the lines of the same look above the *first*, up to the title or the head.

    Where nobody says who was there, the first topics stand right below the title.
    """
    head = max((n for n, draft in enumerate(drafts[: first.place]) if draft.role), default=0)
    out: list[Candidate] = []
    for one in every:
        if head < one.place < first.place and not one.begun:
            one.begun = True
            one.begun = _is_short(one) and _is_alone(one, drafts)
            out += [one] if one.begun else []
    return out


def _written_small(
    first: Candidate, every: list[Candidate], drafts: list[Draft]
) -> list[Candidate]:
    """Return the lines below the *first* that are headings although they are written small."""
    known = {one.place for one in every}
    out: list[Candidate] = []
    for place in range(first.place + 1, len(drafts) - 1):
        draft = drafts[place]
        if place not in known and draft.text[:1].isalpha() and not draft.label:
            one = Candidate(place, draft, "plain", draft.text, short=True, begun=True)
            if _is_short(one) and is_told(drafts[place + 1]) and _is_alone(one, drafts):
                out.append(one)
    return out


def told(alone: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> set[int]:
    """Return the places of lines with something right below: text, list, table, or such a line.

    "Standing items" stands above "Current work", and that above what was said.
    """
    below = ((one.place, drafts[one.place + 1 : one.place + 2]) for one in alone)
    out = {place for place, drafts in below if drafts and _is_content(drafts[0], lexicon)}
    return out | {one.place for one in alone if one.place + 1 in out}


def _heads(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether something is said below a line: "Links" says as much of its look as a topic."""
    below = drafts[one.place + 1 : one.place + 2]
    return bool(below) and _is_alone(one, drafts) and is_told(below[0])


def _is_content(draft: Draft, lexicon: Lexicon) -> bool:
    return _answers(draft, lexicon) or bool(draft.cells) or is_told(draft)


def _answers(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line says that there was nothing, or what became of it: "Passed unanimously"."""
    nothing = opening(lexicon.nothing_openings).match(draft.text) is not None
    return nothing or is_answer(draft.text, lexicon)


def is_remark(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a line only answers the one above: "No new threats", below "Threats"."""
    above = drafts[one.place - 1] if one.place else None
    heads = above is not None and above.level < 0 and len(above.text) <= LENGTH
    return heads and _answers(one.draft, lexicon)


def _outermost(short: list[Candidate]) -> list[Candidate]:
    """Return the lines that are not further in than others: those go on with a list."""
    least = min((one.draft.first.indent for one in short), default=0)
    return [one for one in short if one.draft.first.indent == least]


def is_marked(one: Candidate) -> bool:
    """Return whether a style, capitals or a place of its own makes a line a heading."""
    return one.kind.startswith(MARKED) and SIGNS.search(one.title) is None


def name_speakers(alone: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether the lines are rather names, each above what that person said.

    "Monthly Cycle" looks like one: where a roll says who was there, it must be in it.
    """
    roll = frozenset[str]().union(*(one.tokens for one in drafts if one.role == "attendance"))
    named = [one for one in alone if is_name(one.title, lexicon, least=2)]
    if roll:
        named = [one for one in named if roll.issuperset(tokens(one.title))]
    return len(named) * 2 >= len(alone)


def _with_long(found: list[Candidate], drafts: list[Draft]) -> list[Candidate]:
    """Return *found* with the lines that are too long to be headings anywhere else.

    "Agenda for the meeting of 29 July with the trustees of the fund and their guests", above what
    was said of it: associations write so.
    """
    known = {one.place: one for one in found}
    begun = False
    for place, draft in enumerate(drafts):
        begun = begun or (place in known and known[place].begun)
        if begun and place not in known:
            one = Candidate(place, draft, "plain", draft.text, begun=True)
            if _is_long(one, drafts):
                one.short = True
                known[place] = one
    return [known[place] for place in sorted(known)]


def _is_long(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether a line of many words stands alone above a paragraph that is longer yet."""
    text = one.draft.text
    if not LENGTH < len(text) <= MOST or len(text.split()) > MOST_WORDS or not _may_be(one):
        return False
    if one.place + 1 == len(drafts) or not _is_alone(one, drafts):
        return False
    below = drafts[one.place + 1]
    return below.level < 0 and len(below.text) > len(text) and below.text[-1] == "."


def _is_short(one: Candidate) -> bool:
    text = one.draft.text
    return len(text) <= LENGTH and len(text.split()) <= WORDS and _may_be(one)


def _may_be(one: Candidate) -> bool:
    """Whether a line has no other form, does not end as a sentence does, and is no field."""
    draft = one.draft
    return (
        one.kind == "plain"
        and one.begun
        and draft.role is None
        and draft.cell is None
        and draft.level < 0
        and len(draft.rows) == 1
        and draft.text[-1:] not in STOPS
        and PARTED.search(draft.text) is None
        and SIGNS.search(draft.text) is None
    )


def _is_alone(one: Candidate, drafts: list[Draft]) -> bool:
    if not one.draft.first.gap:
        return False
    if one.place + 1 == len(drafts):
        return True
    below = drafts[one.place + 1]
    return bool(below.cells) or (bool(below.rows) and below.first.gap > 0)


def is_told(draft: Draft) -> bool:
    """Whether a draft tells of something: an entry of a list, a paragraph, or what one said."""
    text = draft.text
    if draft.level >= 0 or SAYS.match(text) is not None:
        return True
    return bool(text) and (text[-1] in STOPS or len(text) > FULL)
