"""Lines that their place makes headings: underlined with dashes, close above their text, between
paragraphs, or right behind "Action: approved".

In: candidates and drafts.  Out: candidates of the kinds "under-", "under=", "stand", "apart",
"hang" and "next", too.
Never: takes one such line for the way in which a document is written; where a format states
styles, those say more.

Plain text has no styles: who types minutes there underlines a heading, or leaves a blank line above
it and none below.
"""

import re
from itertools import pairwise

from ...drafts import Draft
from ...headings.candidate import BRACKETS, Candidate
from ...headings.parts import is_disposition
from ...headings.title_words import is_label
from ...language.phrases import bare, whole
from ...lexicon.words import Lexicon
from ...people.names import is_name

WORDS = 8  # of a heading that only stands close above its text
LENGTH = 60
TEXT = 40  # so long is what stands below
COLON = 5  # words of a line that ends with a colon
PARAGRAPHS = 2  # so many below each such line, on average
TOLD = 60  # the same below a line with blank lines around it
LEAST = 3
LEADS = 4  # so many paragraphs open with their topic in capitals
LEAD = re.compile(r"(?P<title>[A-Z][A-Z'’&/-]{2,20}(?: [A-Z&][A-Z'’&/-]*){0,3}) (?=[a-z]{2,})")
MOST = 0.6  # of the plain lines of a document that has such headings
DASHES = ("-", "–", "—")
ENDS = ".!?”\"'):;"
KNOWN = 2  # so many known titles among plain lines say that these are headings
MOST_APART = 0.8  # of the short lines are headings that are written small
SMALL = 3  # letters of a word that a title may write small
CLOSING = 6  # words of a line that closes a matter
REACH = 3  # so much larger at most is the number of the next item
ROWS = 2  # of a heading that is underlined


def mark_standing(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where lines that are underlined, or close above their text, have own kinds."""
    known = {one.place: one for one in found}
    rolls = whole(lexicon.attendance_items)  # "Roll call (Secretary)"
    title = _title_between_rules(drafts)
    codes = list[Candidate]()
    for place, draft in enumerate(drafts):
        rule = draft.rows[-1].under if draft.rows and not draft.cells else ""
        if not rule or not draft.text or len(draft.rows) > ROWS:
            continue
        if place == title:
            continue
        if _is_said(draft, lexicon):
            continue  # the rule below it only ends the matter
        heads = draft.role == "attendance" and _lists_people(place, drafts)
        if heads and bare(BRACKETS.sub("", draft.text)) not in rolls:
            continue
        one = known.setdefault(place, Candidate(place, draft, "plain", draft.text, short=True))
        if one.number is None and one.slot is None:
            one.kind, one.rest, one.title = f"under{rule}", None, draft.text
        elif one.number is not None and (one.number.kind == "item" or draft.text[0] == "#"):
            codes.append(one)
    _mark_codes(codes)
    found = [known[place] for place in sorted(known)]
    _mark_close(found, drafts, lexicon)
    found = _mark_leads(found, drafts, lexicon)
    _mark_hanging(found, drafts, lexicon)
    _mark_colons(found, drafts, lexicon)
    _mark_next(found, drafts, lexicon)
    return found


def _mark_close(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> None:
    """Mark plain lines right above their text, those that open blocks, or those between texts."""
    plain = [one for one in found if one.kind == "plain" and ": " not in one.title]
    close = [one for one in plain if _stands_close(one, drafts)]
    told = sum(len(drafts[one.place + 1].text) >= TEXT for one in close)
    if len(close) >= LEAST and len(close) >= MOST * len(plain) and told * 2 > len(close):
        titles = whole((*lexicon.usual_items, *lexicon.attendance_items))
        for one in (*close, *(one for one in plain if bare(one.title) in titles)):
            one.kind = "stand"
    elif opening := _open_blocks(plain, drafts, lexicon):
        for one in opening:
            one.kind = "stand"
    elif sum(bare(one.title) in whole(lexicon.usual_items) for one in plain) < KNOWN:
        _mark_apart(found, drafts, lexicon)


def _open_blocks(plain: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return the short lines that open the blocks between blank lines, where each block has one.

    Student teams type a title, and right below it a line for each of what was said.
    """
    begun = next((one.place for one in plain if one.begun), len(drafts))
    known = {one.place: one for one in plain}
    blocks = [
        place
        for place, draft in enumerate(drafts[begun:-1], begun)
        if draft.rows and draft.first.gap > 0 and not draft.role and ": " not in draft.text
    ]
    ones = [known[place] for place in blocks if place in known]
    heads = [one for one in ones if _heads_block(one, drafts)]
    titles = {bare(one.title) for one in heads}
    named = all(is_name(one.title, lexicon) for one in heads)
    if len(heads) < LEAST or len(titles) < len(heads) or named:
        return []
    return heads if len(heads) == len(blocks) else []


def _heads_block(one: Candidate, drafts: list[Draft]) -> bool:
    text, below = one.draft.text, drafts[one.place + 1]
    short = len(text.split()) <= WORDS and text[0].isupper() and text[-1] not in ENDS
    return short and bool(below.rows) and below.first.gap == 0 and not below.cells


def _title_between_rules(drafts: list[Draft]) -> int | None:
    """Return the place of the paper's title: between two rules, in reStructuredText.

    Below it no heading stands between two, and above it at most fields without a rule.
    """
    ruled = [n for n, one in enumerate(drafts) if one.rows and one.rows[-1].under]
    boxed = [n for n in ruled if drafts[n].first.rule]
    alone = len(boxed) == 1 and len(ruled) > 1
    return boxed[0] if boxed and boxed[0] == ruled[0] and (alone or boxed[0] == 0) else None


def _mark_codes(ones: list[Candidate]) -> None:
    """Make headings of underlined lines whose numbers do not count: "Issue 61:", "#12 Roads".

    Projects that talk of their issues and requests head each part so.
    """
    values = [one.number.value for one in ones if one.number is not None]
    if all(here < after < here + REACH for here, after in pairwise(values)):
        return
    for one in ones:
        one.kind, one.number, one.rest = f"under{one.draft.rows[-1].under}", None, None
        one.title = one.draft.text


def _is_said(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line above a rule is the last of a text: a sentence, or "Vote: 3-0"."""
    label, colon, value = draft.text.partition(":")
    if colon and value and bare(label) in whole(lexicon.label_words):
        return True
    known = bare(draft.text) in whole(lexicon.usual_items)
    return draft.text[-1] == "." and not draft.first.gap and not known


def _mark_colons(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> None:
    """Mark short lines that end with a colon where text stands below each, and hardly any other."""
    ones = [
        one
        for one in found
        if one.kind == "colon"
        and not one.draft.role
        and len(one.title.split()) <= COLON
        and not is_label(one.title, lexicon)
        and one.place + 1 < len(drafts)
        and drafts[one.place + 1].level < 0
        and not drafts[one.place + 1].cells
    ]
    titles = {bare(one.title) for one in ones}
    said = sum(not draft.role and draft.level < 0 for draft in drafts) - len(ones)
    if len(ones) < LEAST or len(titles) < len(ones) or said > len(ones) * PARAGRAPHS:
        return
    named = all(is_name(one.title.strip(" :"), lexicon) for one in ones)
    if not named:
        for one in ones:
            one.kind = "hang"


def _mark_leads(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where paragraphs open with their topic: "MOWING has been good this year.".

    Most paragraphs do so, each with another topic; secretaries of small clubs write so.
    """
    leads: dict[int, str] = {}
    said = 0
    for place, draft in enumerate(drafts):
        if draft.role or draft.level >= 0 or draft.cells or not draft.text:
            continue
        said += 1
        match = LEAD.match(draft.text) if draft.text[:3].isupper() else None
        if match is not None and draft.text[-1] in ".)":
            leads[place] = match["title"]
    names = {bare(title) for title in leads.values()}
    if len(leads) < LEADS or 2 * len(leads) < said or len(names) < len(leads):
        return found
    if not names.isdisjoint(whole(lexicon.label_words)):
        return found
    known = {one.place: one for one in found}
    for place, title in leads.items():
        known[place] = Candidate(
            place, drafts[place], "caps-in", title, rest=len(title) + 1, caps=True, short=True
        )
    return [known[place] for place in sorted(known)]


def _mark_hanging(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> None:
    """Mark lines whose text stands further in below them: a list of terms on a page, too."""
    plain = [one for one in found if one.kind in ("plain", "colon") and not one.draft.role]
    hang = [one for one in plain if _hangs(one, drafts)]
    titles = {bare(one.title) for one in hang}
    if len(hang) < LEAST or len(hang) < MOST * len(plain) or len(titles) < len(hang):
        return
    if len({one.draft.first.indent for one in hang}) == 1 and not all(
        is_name(one.title, lexicon, least=2) for one in hang
    ):
        for one in hang:
            one.kind = "hang"


def _hangs(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether the paragraph below a line begins further in."""
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    if below is None or below.cells or below.level >= 0 or below.role or not below.rows:
        return False
    draft = one.draft
    if not draft.rows or draft.cell or len(draft.rows) > 1 or draft.first.part:
        return False
    return below.first.indent > draft.first.indent and len(one.title.split()) <= WORDS


def _mark_apart(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> None:
    """Mark short lines whose words begin with capitals, between paragraphs of sentences.

    Where each could be a person's name they may say who spoke.
    """
    plain = [one for one in found if one.kind == "plain" and not one.draft.role]
    apart = [one for one in plain if _stands_apart(one, drafts)]
    if len(apart) < LEAST and not any(_is_marked(one) for one in found):
        plain = [one for one in plain if one.begun]
        small = [one for one in plain if _stands_apart(one, drafts, named=False)]
        # Hardly any other short line: these are headings, although they are written small.
        apart = small if len(small) >= MOST_APART * len(plain) else apart
    titles = {one.title for one in apart}
    named = all(is_name(title, lexicon, least=2) for title in titles)
    if len(apart) >= LEAST and len(titles) == len(apart) and not named:
        for one in apart:
            one.kind = "apart"


def _is_marked(one: Candidate) -> bool:
    """Whether something else than its place makes a line a heading: a number, a style, capitals."""
    numbered = one.number is not None and not one.loose and not one.listed
    styled = one.draft.style.heading is not None or one.kind in ("caps", "bold", "topic", "marked")
    return one.begun and (numbered or styled)


def _stands_apart(one: Candidate, drafts: list[Draft], *, named: bool = True) -> bool:
    """Whether a title stands above a paragraph, and below one or a heading.

    *named*: its words must begin with capitals.
    """
    draft, text = one.draft, one.draft.text
    if not 0 < one.place < len(drafts) - 1 or not draft.rows or draft.cell or draft.role:
        return False
    if one.ends in DASHES:
        return False  # has a kind of its own
    above, below = drafts[one.place - 1], drafts[one.place + 1]
    words = [word for word in text.split() if len(word) > SMALL]
    capital = words and all(word[0].isupper() or word[0].isdigit() for word in words)
    if (
        (named and not capital)
        or len(text) > LENGTH
        or len(text.split()) > WORDS
        or len(draft.rows) > 1
    ):
        return False
    if below.cells or below.level >= 0 or below.role == "attendance":
        return False
    told = len(below.text) >= (TOLD if named else TEXT) and (
        ". " in below.text or below.text[-1] in ENDS
    )
    ends = above.text[-1:] in ENDS or above.marker or above.headed
    return told and draft.first.apart and bool(ends) and not above.cells


def _mark_next(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> None:
    """Mark the lines that come next when "Action: approved" has closed the matter before.

    The first matter stands right above such a line, or a paragraph higher.
    """
    closes = [place for place, draft in enumerate(drafts) if _closes(draft, lexicon)]
    if len(closes) < 2:
        return
    plain = {one.place: one for one in found if one.kind in ("plain", "stand", "apart", "colon")}
    first = [place for place in (closes[0] - 2, closes[0] - 1) if place in plain]
    after = [place + 1 for place in closes if place + 1 in plain]
    if 2 * len(after) < len(closes):
        return
    for place in (*first[-1:], *after):
        plain[place].kind = "next"


def _closes(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line only says what became of a matter: "Action: approved"."""
    label, colon, rest = draft.text.partition(":")
    if not colon or draft.level >= 0 or draft.cells or len(rest.split()) > CLOSING:
        return False
    known = whole((*lexicon.outcome_columns, *lexicon.action_labels))
    return bare(label) in known and is_disposition(rest.strip(), lexicon)


def _lists_people(place: int, drafts: list[Draft]) -> bool:
    """Whether the list that a line heads stands right below it, and was read as one."""
    return place + 1 < len(drafts) and drafts[place + 1].role == "attendance"


def _stands_close(one: Candidate, drafts: list[Draft]) -> bool:
    """Whether a short line has a blank line above it, and its text right below."""
    draft, text = one.draft, one.draft.text
    below = drafts[one.place + 1] if one.place + 1 < len(drafts) else None
    if below is None or below.cells or not below.rows or not draft.rows or one.draft.cell:
        return False
    short = len(text) <= LENGTH and len(text.split()) <= WORDS and len(draft.rows) == 1
    apart = draft.first.gap > 0 or draft.first.page != drafts[max(one.place - 1, 0)].rows[-1].page
    told = below.role is None or (below.role == "attendance" and below.text[-1:] == ".")
    return short and apart and below.first.gap == 0 and told
