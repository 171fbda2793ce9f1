"""Which looks are headings in this document: capitals, bold, plain lines, run-in, times.

In: all candidates.  Out: the kinds of them that this document uses.
Never: judges one line; a look is judged by all that have it.
"""

import re
from collections import defaultdict

from .attendance.status import is_vote
from .candidates import PROSE, Candidate
from .drafts import Draft
from .gates import gate
from .lexicon.words import Lexicon
from .phrases import bare, whole
from .run_in import run_in_any
from .title_words import is_label, is_wrapper, names_tasks

AGENDA = 8  # lines of an agenda
SERIES = 3  # so many headings of a kind make a series
WEAK = ("plain", "colon", "run-in", "bold-in", "caps-in")
MIXED = ("plain", "colon", "run-in")
RUN_IN_LEAST = 5
RUN_IN_HEAD = 60  # characters before the colon of a heading that is run in
RUN_IN_FEW = 3
SHORT = 5  # words of a heading that is run in
LETTERS = 4  # so many letters at most stand for the words of a heading
LOG, MOST = 8, 0.7  # words of a line of a log; how many of them are in small letters
SENTENCE = 6  # words of a heading that ends as a sentence does, at most
FOLLOWED = 0.3  # of the headings of a look have text below them, at least
DISTINCT = 0.6  # of the headings of a kind
SAID = (
    "row1",
    "row2",
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
    "pointed",
)  # a table, columns or an agenda say so
LETTERHEAD = 6  # so many drafts of it may be headings
LOOKS = ("caps", "caps-in", "bold", "bold-in")
STYLED = 2  # so many headings of a kind make it a kind of this document


def choose(
    found: list[Candidate], numbered: set[int], drafts: list[Draft], lexicon: Lexicon
) -> set[str]:
    """Return the kinds of headings without numbers that this document uses."""
    slots = [one for one in found if one.kind == "slot"]
    if slots and not _is_programme(slots):
        for one in slots:  # "6:30 P.M. – OPEN SESSION" among headings in capitals
            one.kind = "caps" if one.caps else "bold" if one.bold else one.kind
    dashed = [one for one in found if one.kind == "plain" and one.ends and one.ends in "-–—"]
    if len(dashed) >= SERIES:
        for one in dashed:  # "Mill Lane –", and the text below it
            one.kind = "dash"
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


def _mark_amid(ones: list[Candidate], lexicon: Lexicon) -> None:
    """Mark "Minutes" between "Quorum" and "Treasurer": it names an item there, not the paper."""
    real = [n for n, one in enumerate(ones) if one.begun and not is_wrapper(one.title, lexicon)]
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
    if usual and len(numbered) < SERIES and _is_mixed(by_kind, lexicon):
        return distinct
    if kind == "plain":
        return usual >= 2 and len(numbered) < SERIES
    runs = _runs_in(by_kind.get("run-in", []), by_kind, numbered, drafts, lexicon)
    if kind == "run-in":
        return distinct and (usual >= 3 or runs)
    return kind == "colon" and (usual >= 2 or runs)


def _is_mixed(by_kind: dict[str, list[Candidate]], lexicon: Lexicon) -> bool:
    """Whether known headings stand alone in a line and with text behind them in one document.

    Clubs and small boards write "Old business" above its text, and "Correspondence: None".
    """
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


def mark_labels(
    found: list[Candidate], numbered: set[int], drafts: list[Draft], lexicon: Lexicon
) -> None:
    """Give lines right above lists a kind of their own where lists are all that the notes hold.

    Student teams and small groups write so: "Problems", "Next week:", and points below each.
    """
    marked = ("slot", "caps", "bold", "stand")
    if any(one.kind == "bullet" for one in found) and len(numbered) < STYLED:
        found += _written_small(found, drafts)
        found.sort(key=lambda one: one.place)
    over = [one for one in found if _may_label(one) and _is_over_list(one, drafts)]
    heads = sum(
        (one.kind[0] == "h" or one.kind.startswith(marked)) and not _is_part(one, lexicon)
        for one in found
        if one not in over
    )
    if len(over) < STYLED or len(numbered) >= STYLED or heads > STYLED:
        return
    below = drafts[over[0].place :]
    listed = sum(draft.level >= 0 for draft in below)
    others = sum(draft.level < 0 and not draft.cells for draft in below) - len(over)
    if listed >= len(over) and others <= len(over):
        for one in over:
            one.kind = "over"


def _written_small(found: list[Candidate], drafts: list[Draft]) -> list[Candidate]:
    """Return the lines above lists, a blank line above each, where all are in small letters."""
    known = {one.place for one in found}
    small = [
        Candidate(place, draft, "plain", draft.text, short=True, begun=True)
        for place, draft in enumerate(drafts[:-1])
        if draft.level < 0 <= drafts[place + 1].level
        if not draft.role and draft.rows and len(draft.rows) == 1 and draft.first.gap
        if place not in known and draft.text and draft.text[-1] not in ".,;?!"
        if not any(map(str.isupper, draft.text)) and len(draft.text.split()) <= SHORT
    ]
    return small if len(small) >= SERIES else []


def _is_part(one: Candidate, lexicon: Lexicon) -> bool:
    """Whether a heading only names a part of the paper, "Minutes", or a field above it all."""
    field = one.rest is not None and not one.begun
    return field or is_wrapper(one.title, lexicon) or names_tasks(one, lexicon)


def _may_label(one: Candidate) -> bool:
    return one.kind in ("plain", "colon") or (one.kind == "caps" and one.ends == ":")


def _is_over_list(one: Candidate, drafts: list[Draft]) -> bool:
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    return below is not None and below.level >= 0 and len(one.title.split()) <= SHORT


def _marks_headings(ones: list[Candidate]) -> bool:
    """Whether text stands below most lines of a look: where all is bold, bold says nothing."""
    places = {one.place for one in ones}
    followed = sum(one.rest is not None or one.place + 1 not in places for one in ones)
    return followed >= FOLLOWED * len(ones)


def is_bare_agenda(drafts: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a document is an agenda and no minutes: lines, hardly a sentence among them."""
    lines = [draft for draft in drafts if not draft.cells and draft.role is None]
    usual = whole(lexicon.usual_items)
    if len(lines) <= AGENDA or sum(_names_usual(draft.text, usual) for draft in lines) < SERIES:
        return False
    verbs = gate(lexicon.verbs_of_prose)
    told = sum(
        len(draft.text) > 110
        or (draft.text[-1:] == "." and " " in draft.text)
        or verbs.opens(draft.tokens)
        for draft in lines
    )
    return told * 8 <= len(lines)


def as_lines(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* with all plain lines of an agenda, from the first that is known by its words.

    Where an agenda says more of a matter than its name, all of the line is the title.
    """
    usual = whole(lexicon.usual_items)
    first = next((n for n, draft in enumerate(drafts) if _names_usual(draft.text, usual)), 0)
    known = {one.place: one for one in found}
    for place in range(max(first - 1, 0), len(drafts)):
        one, draft = known.get(place), drafts[place]
        if draft.cells or draft.level >= 0 or not draft.text or (draft.role and one is None):
            continue
        if one is not None and one.kind in ("plain", "run-in", "caps-in") and place >= first:
            one.kind, one.rest, one.title = "line", None, draft.text
        elif one is not None and one.kind in ("caps", "bold", "colon"):
            one.kind = "part"  # of an agenda, with its lines below
        elif (
            one is None
            and place >= first
            and draft.text[0].isalnum()
            and draft.text[-1] not in ",;?!"
        ):
            known[place] = Candidate(place, draft, "line", draft.text, short=True)
    return [known[place] for place in sorted(known)]


def _names_usual(text: str, usual: frozenset[str]) -> bool:
    """Whether a line is a known title, perhaps with a remark: "Call to order – 7 PM"."""
    head = re.split(r":|\s[-–—]", text[:RUN_IN_HEAD], maxsplit=1)[0]
    return bare(head) in usual and (head == text or len(text) <= RUN_IN_HEAD)


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


def _runs_in(
    ones: list[Candidate],
    by_kind: dict[str, list[Candidate]],
    numbered: set[int],
    drafts: list[Draft],
    lexicon: Lexicon,
) -> bool:
    """Whether this document runs its headings in: "Youth – Trustee Lee reported …".

    Townships write so: no other series of headings, most paragraphs open with a few words and a
    dash or colon, each of them once. Where they come again and again they are speakers.
    """
    ones = [one for one in ones if not is_label(one.title, lexicon)]
    if len(ones) < RUN_IN_FEW:
        return False
    if len(numbered) >= RUN_IN_LEAST or len(by_kind.get("slot", ())) >= RUN_IN_LEAST:
        return False
    titles = {bare(one.title) for one in ones}
    if len(titles) < 0.85 * len(ones):
        return False
    if len(ones) < RUN_IN_LEAST:
        if any(len(by_kind.get(look, ())) >= SERIES for look in LOOKS):
            return False
        # A few paragraphs, all of them run in but for what opens and closes the meeting.
        between = range(ones[0].place, ones[-1].place + 1)
        return len(ones) * 4 >= sum(_is_said(drafts[n], lexicon) for n in between) * 3
    short = sum(len(one.title.split()) <= SHORT for one in ones)
    said = sum(_is_said(draft, lexicon) for draft in drafts)
    return short >= 0.7 * len(ones) and len(ones) >= 0.25 * said


def _is_said(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a draft is a paragraph, not a line of a vote or an entry of a list."""
    return draft.level < 0 and not draft.cells and not _is_vote_line(draft.text, lexicon)


def _is_vote_line(text: str, lexicon: Lexicon) -> bool:
    """Whether a line tells a vote: "Voting Aye: Lee and Roe", "Motion carried"."""
    return is_vote(text, lexicon) or bare(text.partition(":")[0]) in whole(lexicon.label_words)


def short_run_ins(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* with all that is run in: "Assessor - None", and "Old Business:" alone."""
    first = next(one.place for one in found if one.kind == "run-in")
    usual = whole((*lexicon.usual_items, *lexicon.attendance_items))
    known = {one.place: one for one in found}
    while first and _is_known_run_in(drafts[first - 1], usual):
        first -= 1  # "Public comment: none" above the first that says more
    for place in range(first, len(drafts)):
        one, draft = known.get(place), drafts[place]
        labels = one is not None and one.kind == "colon" and len(one.title.split()) <= SHORT
        if one is not None and (labels or (one.kind == "plain" and bare(one.title) in usual)):
            one.kind = "run-in"
        elif (one is None or one.kind == "plain") and draft.role != "attendance":
            cut = run_in_any(draft)
            if cut is None or len(cut[1].split()) > SHORT or is_label(cut[1], lexicon):
                continue
            if not _is_vote_line(draft.text, lexicon):
                known[place] = Candidate(place, draft, "run-in", cut[1], rest=cut[0], short=True)
    return [known[place] for place in sorted(known)]


def _is_known_run_in(draft: Draft, usual: frozenset[str]) -> bool:
    """Whether a paragraph begins with a title that agendas know: "Public comment: none"."""
    cut = run_in_any(draft) if not draft.role else None
    return cut is not None and bare(cut[1]) in usual and cut[0] < len(draft.text)


def known_run_ins(
    found: list[Candidate], drafts: list[Draft], kinds: set[str], lexicon: Lexicon
) -> list[Candidate]:
    """Return *found* with "Adjournment: 8:05 pm" among headings that stand alone in their line.

    Where next to nothing is said of a matter that agendas know, associations put it in its line.
    """
    usual = whole(lexicon.usual_items) - whole(lexicon.next_meeting)
    known = {one.place: one for one in found}
    kind = next(
        kind
        for kind in ("colon", "stand", "plain", "hang", "apart", "alone", "caps")
        if kind in kinds
    )
    rolls = whole(lexicon.attendance_items)  # below a heading "Roll call: …" is a vote
    begun = opened = False
    for place, draft in enumerate(drafts):
        one = known.get(place)
        opened = opened or (one is not None and one.kind in kinds and one.begun)
        begun = begun or draft.role == "attendance" or opened
        free = one is None or one.kind in ("plain", "run-in", "colon")
        if not begun or not free or draft.role or ":" not in draft.text[:RUN_IN_HEAD]:
            continue
        cut = run_in_any(draft)
        if cut is None or bare(cut[1]) not in usual or cut[0] >= len(draft.text):
            continue
        if _is_vote_line(draft.text, lexicon) or (opened and bare(cut[1]) in rolls):
            continue
        known[place] = Candidate(place, draft, kind, cut[1], rest=cut[0], short=True, begun=True)
    return [known[place] for place in sorted(known)]


def cut_remarks(found: list[Candidate], lexicon: Lexicon) -> None:
    """Cut plain headings before what is said of them behind a dash: "Parks - no report"."""
    for one in found:
        cut = run_in_any(one.draft) if one.kind == "plain" and one.rest is None else None
        if cut is None:
            continue
        rest = one.draft.text[cut[0] :]
        dash = one.draft.text[: cut[0]].rstrip()[-1:] != ":"
        if dash and (rest[:1].islower() or bare(rest) in whole(lexicon.nobody)):
            one.rest, one.title = cut
