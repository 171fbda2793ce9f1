"""Which looks are headings in this document: capitals, bold, plain lines, run-in, times.

In: all candidates.  Out: the kinds of them that this document uses.
Never: judges one line; a look is judged by all that have it.
"""

from collections import Counter, defaultdict

from ..drafts import Draft
from ..headings.candidate import PROSE, SERIES, Candidate
from ..headings.title_words import is_label, is_wrapper
from ..language.phrases import bare, opening, whole
from ..lexicon.words import Lexicon
from ..people.names import is_name
from .looks.over_lists import STYLED
from .looks.run_in_kinds import LOOKS, runs_in

MIXED = ("plain", "colon", "run-in")
LETTERS = 4  # so many letters at most stand for the words of a heading
LOG = 8  # words of a line of a log
STOPS = (".", "!", "?")
MOST = 0.7  # of them are in small letters
SENTENCE = 6  # words of a heading that ends as a sentence does, at most
FOLLOWED = 0.3  # of the headings of a look have text below them, at least
DISTINCT = 0.6  # of the headings of a kind
SAID = (
    "row1",
    "row2",
    "row3",
    "label",
    "line",
    "part",
    "over",
    "code",
    "code1",
    "ticket",
    "stamped",
    "topic",
    "marked",
    "again",
    "stanza",
    "led",
    "officer",
    "officers",
    "pointed",
    "stopped",
    "ruled",
    "filed",
    "subject",
    "presented",
    "lasting",
)  # a table, columns or an agenda say so
LETTERHEAD = 6  # so many drafts of it may be headings


def choose(
    found: list[Candidate], numbered: set[int], drafts: list[Draft], lexicon: Lexicon
) -> set[str]:
    """Return the kinds of headings without numbers that this document uses."""
    slots = [one for one in found if one.kind == "slot"]
    if len(numbered) >= SERIES and slots and all(one.draft.level > 1 for one in slots):
        for one in slots:  # what is on in a week, two lists below "3. Announcements"
            one.kind = "bullet"
        slots = []
    if slots and not _is_programme(slots):
        for one in slots:  # "6:30 P.M. – OPEN SESSION" among headings in capitals
            one.kind = "caps" if one.caps else "bold" if one.bold else one.kind
    dashed = [one for one in found if one.kind == "plain" and one.ends and one.ends in "-–—"]
    if len(dashed) >= SERIES:
        for one in dashed:  # "Mill Lane –", and the text below it
            one.kind = "dash"
    _mark_first(found, numbered)
    _mark_letters(found, lexicon)
    by_kind: dict[str, list[Candidate]] = defaultdict(list)
    for one in found:
        by_kind[one.kind].append(one)
    for ones in by_kind.values():
        _mark_amid(ones, lexicon)
    return {
        kind
        for kind, ones in by_kind.items()
        if not kind.startswith("n:") and _accept(kind, ones, by_kind, numbered, drafts, lexicon)
    }


def _mark_first(found: list[Candidate], numbered: set[int]) -> None:
    """Make "**1. Minutes**" one of the bold headings where no other of them has a number."""
    bold = Counter(one.kind for one in found if one.bold)
    for one in found:
        alone = bold[one.kind] == 1 and bold["bold"] >= STYLED and one.ends not in STOPS
        first = one.number is not None and one.number.value == 1 and one.place not in numbered
        if one.bold and one.kind.startswith("n:") and alone and first:
            one.kind = "bold"


def _mark_amid(ones: list[Candidate], lexicon: Lexicon) -> None:
    """Mark "Minutes" between "Quorum" and "Treasurer": it names an item there, not the paper."""
    real = [
        n
        for n, one in enumerate(ones)
        if one.begun and not is_wrapper(one.title, lexicon) and len(one.title) >= LETTERS
    ]
    if len(real) < SERIES:
        return
    for one in ones[real[0] + 1 : real[-1]]:
        one.amid = True


def _mark_letters(found: list[Candidate], lexicon: Lexicon) -> None:
    """Make "AOB" one of the plain headings where known ones stand: letters are no capitals."""
    usual = whole(lexicon.usual_items)
    known = [one for one in found if bare(one.title) in usual]
    plain = sum(one.kind == "plain" for one in known)
    bold = sum(one.kind == "bold" for one in found)
    caps = sum(one.kind == "caps" and len(one.title) > LETTERS for one in found)
    for one in known:
        if one.kind == "caps" and len(one.title) <= LETTERS and plain >= STYLED and not one.bold:
            one.kind = "plain"
        elif one.kind == "caps" and len(one.title) <= LETTERS and one.bold and bold >= STYLED:
            one.kind = "caps" if caps else "bold"


def _accept(
    kind: str,
    ones: list[Candidate],
    by_kind: dict[str, list[Candidate]],
    numbered: set[int],
    drafts: list[Draft],
    lexicon: Lexicon,
) -> bool:
    headings = [k for k in by_kind if k[0] == "h" and k[1:].isdigit()]
    heads = [one for k in headings for one in by_kind[k] if not is_wrapper(one.title, lexicon)]
    real_heads = sum(not is_letterhead(one, heads, drafts) for one in heads)
    slots = by_kind.get("slot", ())
    usual = sum(bare(one.title) in whole(lexicon.usual_items) for one in ones)
    if kind in headings or kind in SAID:
        return True
    if kind == "slot":
        return _is_programme(ones)
    # What comes again and again is who speaks, or a label.
    distinct = len({bare(one.title) for one in ones}) >= DISTINCT * len(ones)
    if kind in LOOKS:
        few = real_heads < 3 or kind.startswith("caps")
        marked = _marks_headings(ones) or usual > 1
        return few and (distinct or usual > 1) and marked and (len(ones) >= STYLED or usual > 0)
    if kind in ("dash", "next"):
        return distinct and (kind == "next" or _marks_headings(ones))
    if kind.startswith("under"):
        return distinct and (len(ones) >= STYLED or usual > 0)
    if len(slots) >= 3 or real_heads >= 3:
        return False
    if kind == "alone":
        return True
    if kind in ("apart", "hang", "stand", "moved"):
        return distinct and (kind == "apart" or len(numbered) < SERIES)
    if usual and len(numbered) < SERIES and _is_mixed(kind, by_kind, lexicon):
        return distinct
    if kind == "plain":
        few = len(numbered) < SERIES or (usual >= SERIES and _gather(ones, by_kind, numbered))
        return usual >= 2 and few
    runs = runs_in(by_kind.get("run-in", []), by_kind, numbered, drafts, lexicon)
    if kind == "run-in":
        return distinct and (usual >= 3 or runs)
    over = distinct and len(numbered) < SERIES and _stands_over_text(ones, drafts, lexicon)
    return kind == "colon" and (usual >= 2 or runs or over)


def _gather(ones: list[Candidate], by_kind: dict[str, list[Candidate]], numbered: set[int]) -> bool:
    """Whether the numbers begin anew below lines without a number: "Old Business", "1. The gate".

    Then the lines are headings, too, although numbers are what marks most of them.
    """
    above = {one.place for one in ones}
    starts = [
        one.place
        for kind, members in by_kind.items()
        if kind.startswith("n:")
        for one in members
        if one.place in numbered and one.number is not None and one.number.value == 1
    ]
    return len(starts) > 1 and all(place - 1 in above for place in starts)


def _stands_over_text(ones: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether lines that end with a colon stand by themselves, each over a paragraph.

    Mails to lists have their topics so: "Shared memory:". Above lists they are labels.
    """
    topics = [one for one in ones if not (is_label(one.title, lexicon) or one.draft.role)]
    names = sum(is_name(one.title, lexicon, least=2) for one in topics)
    if len(topics) < SERIES or len(topics) < MOST * len(ones) or names * 2 > len(topics):
        return False
    over = sum(_is_over_text(one, drafts, lexicon) for one in topics)
    return over >= MOST * len(topics)


def _is_over_text(one: Candidate, drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a paragraph stands below a line, behind who speaks at most; a list may go on with it.

    Above the line stands a blank one, or, as text out of a PDF has hardly any, the end of a text.
    """
    below = drafts[one.place + 1 : one.place + 3]
    if not below or below[0].level >= 0 or any(draft.cells for draft in below):
        return False
    below = [draft for draft in below if draft.level < 0]
    above = drafts[one.place - 1] if one.place else None
    ended = above is not None and (above.role is not None or above.text[-1:] in STOPS)
    set_off = bool(one.draft.rows) and (one.draft.first.apart or ended)
    nothing = opening(lexicon.nothing_openings).match(below[0].text) is not None
    return set_off and (nothing or any(len(draft.text) >= PROSE for draft in below))


def _is_mixed(kind: str, by_kind: dict[str, list[Candidate]], lexicon: Lexicon) -> bool:
    """Whether known headings stand alone in a line and with text behind them in one document.

    Clubs and small boards write "Old business" above its text, and "Correspondence: None". Below
    lines with blank lines around them "Summary: …" and "Decisions: …" are parts of what was said.
    """
    if kind != "plain" and "alone" in by_kind:
        return False
    known = whole(lexicon.usual_items)
    mixed = {bare(one.title) for look in MIXED for one in by_kind.get(look, ())}
    return len(mixed & known) >= SERIES


def is_letterhead(one: Candidate, heads: list[Candidate], drafts: list[Draft]) -> bool:
    """Whether a heading only stands in a letterhead: nothing but fields below it, or a heading.

    Converters make headings of a letterhead's large type: body, place and kind of the meeting.
    """
    place = one.place + 1
    if one.place >= LETTERHEAD or place >= len(drafts):
        return False
    below = drafts[place]
    field = below.role == "attendance" or (below.role == "header" and len(below.text) <= PROSE)
    return field or any(head.place == place for head in heads)


def _marks_headings(ones: list[Candidate]) -> bool:
    """Whether text stands below most lines of a look: where all is bold, bold says nothing."""
    places = {one.place for one in ones}
    followed = sum(one.rest is not None or one.place + 1 not in places for one in ones)
    return followed >= FOLLOWED * len(ones)


def _is_programme(ones: list[Candidate]) -> bool:
    """Whether times are those of an agenda: they go on, and titles stand behind or below them.

    Times of arrival repeat, and a log has a sentence behind each.
    """
    if len(ones) < 2:
        return False
    starts = [one.slot.start.time() for one in ones if one.slot is not None]
    titled = sum(not is_sentence(one) for one in ones)
    return titled * 2 >= len(ones) and len(set(starts)) * 2 > len(starts)


def is_sentence(one: Candidate) -> bool:
    """Whether what stands behind a time is a sentence, not a title."""
    words = one.title.split()
    if len(words) > SENTENCE and one.ends and one.ends in ".?!":
        return True
    return len(words) > LOG and sum(word[0].islower() for word in words) > MOST * len(words)
