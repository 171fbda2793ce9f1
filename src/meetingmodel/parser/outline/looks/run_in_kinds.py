"""Headings with their text run in behind them: whether a document has such, and all of them.

In: candidates, and the drafts.  Out: whether they are headings; the candidates with all of them.
Never: takes a line of a vote for one, or who speaks.
"""

from bisect import bisect

from ...attendance.status import is_vote
from ...drafts import Draft
from ...headings.candidate import SERIES, Candidate
from ...headings.run_in import run_in_any, run_in_sentence
from ...headings.title_words import is_label
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon

RUN_IN_LEAST = 5
RUN_IN_MANY = 8
RUN_IN_HEAD = 60  # characters before the colon of a heading that is run in
RUN_IN_FEW = 3
SHORT = 5  # words of a heading that is run in
PARTS = ("colon", "plain", "caps")  # looks of the headings that such may stand below
ALONE = ("colon", "hang")  # looks of "Old Business:" alone in its line
SET_OFF = ("alone", "apart", "stand")  # looks of a line with its text below
LOOKS = ("caps", "caps-in", "bold", "bold-in")


def runs_in(
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
    usual = whole(lexicon.usual_items)  # "Minutes: Moved by Lee …", once the meeting has begun
    ones = [
        one
        for one in ones
        if not is_label(one.title, lexicon) or (one.begun and bare(one.title) in usual)
    ]
    if len(ones) < RUN_IN_FEW:
        return False
    if len(numbered) >= RUN_IN_LEAST or len(by_kind.get("slot", ())) >= RUN_IN_LEAST:
        return False
    parts = sorted(
        one.place for look in PARTS for one in by_kind.get(look, ()) if bare(one.title) in usual
    )  # "Pool – …" may stand below "Old Business:", and again below "New Business:"
    titles = {(bare(one.title), bisect(parts, one.place)) for one in ones}
    if len(titles) < 0.85 * len(ones):
        return False
    if len(ones) < RUN_IN_LEAST:
        if any(len(by_kind.get(look, ())) >= SERIES for look in (*LOOKS, *SET_OFF)):
            return False
        # A few paragraphs, all of them run in but for what opens and closes the meeting.
        between = range(ones[0].place, ones[-1].place + 1)
        return len(ones) * 4 >= sum(_is_said(drafts[n], lexicon) for n in between) * 3
    short = sum(len(one.title.split()) <= SHORT for one in ones)
    if short < 0.7 * len(ones):
        return False
    said = [place for place, draft in enumerate(drafts) if _is_said(draft, lexicon)]
    if len(ones) >= 0.25 * len(said):
        return True
    # Reports of officers below "Old business", among titles that stand alone.
    amid = sum(ones[0].place <= place <= ones[-1].place for place in said)
    return len(ones) >= RUN_IN_MANY and len(ones) * 2 >= amid


def short_run_ins(
    found: list[Candidate], drafts: list[Draft], kinds: set[str], lexicon: Lexicon
) -> list[Candidate]:
    """Return *found* with all that is run in: "Assessor - None", and "Old Business:" alone.

    Where a line that stands alone leads, "Old business", what is run in stands below such lines.
    """
    runs = [one for one in found if one.kind == "run-in"]
    first, last = runs[0].place, runs[-1].place
    stopped = any(one.title[-1:] == "." or _is_stopped(one) for one in runs)
    usual = whole((*lexicon.usual_items, *lexicon.attendance_items))
    known = {one.place: one for one in found}
    leads = any(
        one.kind == "plain" and bare(one.title) in usual for one in found if one.place < first
    )
    alone = "plain" if leads and "plain" in kinds else "run-in"
    while first and _is_known_run_in(drafts[first - 1], usual):
        first -= 1  # "Public comment: none" above the first that says more
    for place in range(first, len(drafts)):
        one, draft = known.get(place), drafts[place]
        labels = one is not None and one.kind in ALONE and one.ends == ":"
        labels = labels and one is not None and len(one.title.split()) <= SHORT
        if one is not None and (labels or (one.kind == "plain" and bare(one.title) in usual)):
            one.kind = alone
        elif (one is None or one.kind == "plain") and draft.role != "attendance":
            if draft.text.endswith(".") and bare(draft.text) in usual and draft.level < 0:
                # "Old Business." alone, over paragraphs of its matters
                known[place] = Candidate(place, draft, "run-in", draft.text, short=True)
                continue
            cut = run_in_any(draft)
            if cut is None and stopped and place < last:
                cut = run_in_sentence(draft, lexicon)  # "Lights. HK to call" below "The roof. …"
            if cut is None or len(cut[1].split()) > SHORT or is_label(cut[1], lexicon):
                continue
            if not is_vote_line(draft.text, lexicon):
                known[place] = Candidate(place, draft, "run-in", cut[1], rest=cut[0], short=True)
    return [known[place] for place in sorted(known)]


def known_run_ins(
    found: list[Candidate], drafts: list[Draft], kinds: set[str], lexicon: Lexicon
) -> list[Candidate]:
    """Return *found* with "Adjournment: 8:05 pm" among headings that stand alone in their line.

    Where next to nothing is said of a matter that agendas know, associations put it in its line.
    """
    # "Decisions: …" below a topic is a part of what was said of it.
    parts = (*lexicon.decision_labels, *lexicon.outcome_columns)
    usual = whole(lexicon.usual_items) - whole((*lexicon.next_meeting, *parts))
    known = {one.place: one for one in found}
    kind = next(
        kind
        for kind in ("colon", "stand", "plain", "hang", "apart", "alone", "caps", "ticket")
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
        if is_vote_line(draft.text, lexicon) or (opened and bare(cut[1]) in rolls):
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


def _is_stopped(one: Candidate) -> bool:
    """Whether a full stop ends a heading that was run in: "The roof. It was mended."."""
    return one.rest is not None and one.draft.text[: one.rest].rstrip()[-1:] == "."


def _is_known_run_in(draft: Draft, usual: frozenset[str]) -> bool:
    """Whether a paragraph begins with a title that agendas know: "Public comment: none"."""
    cut = run_in_any(draft) if not draft.role else None
    return cut is not None and bare(cut[1]) in usual and cut[0] < len(draft.text)


def _is_said(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a draft is a paragraph, not a line of a vote or an entry of a list."""
    return draft.level < 0 and not draft.cells and not is_vote_line(draft.text, lexicon)


def is_vote_line(text: str, lexicon: Lexicon) -> bool:
    """Whether a line tells a vote: "Voting Aye: Lee and Roe", "Motion carried"."""
    return is_vote(text, lexicon) or bare(text.partition(":")[0]) in whole(lexicon.label_words)
