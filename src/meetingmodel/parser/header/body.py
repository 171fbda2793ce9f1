"""Who met: the body, as a title, a letterhead, a label or a sentence names it.

In: the header zone, its labels, the metadata.  Out: `frame.body`, `frame.kind`.
Never: takes a person, a field of the header or the heading of an item for the body.
"""

import re
from collections.abc import Mapping

from ..drafts import Draft
from ..frame import Frame
from ..language.dates import find_dates
from ..language.phrases import bare, opening, phrase, tokens, whole
from ..lexicon.words import Lexicon
from .body_choice import choose
from .body_names import TOP, Name, is_title, names_in
from .channel import of_channel
from .elsewhere import of_dated, of_roll, of_title, stated_in
from .fields import Labelled
from .name_kinds import body_pattern, is_common, may_be_name
from .naming import body_name
from .seats import seated
from .sentences import spelled_out
from .zone import PIECES, ends_letterhead, heads_business

LINES = 14  # so many lines at the top may name the body
LONGEST = 220
ABBREVIATED = 6  # so far up stands a title
ACRONYM = re.compile(r"[A-Z]{3,7}")
LETTERS = 3  # "PTO" and "HOA"; "CLUB" is a word


def find_body(
    frame: Frame,
    zone: list[Draft],
    labels: list[Labelled],
    drafts: list[Draft],
    metadata: Mapping[str, str],
    *,
    typed: bool,
) -> None:
    """Fill `frame.body` and `frame.kind`; lines that only name these get a role.

    *typed*: people typed the metadata, as front matter.
    """
    apart = metadata.get("title", "")
    title = apart if typed or apart == frame.title else ""
    stated = metadata if typed else {}
    lexicon = frame.lexicon
    lines = _lines(zone, labels, lexicon)
    held = tokens(title) & whole(lexicon.meeting_words)
    if held and all(one.text != title for one in lines):
        # Front matter has the title of the paper, and the first of its matters heads the text.
        first = next((one for one in lines if one.headed), None)
        if first is not None and (first.style.heading or 1) > 1:
            lines = [one for one in lines if one is not first or held & one.tokens]
    _kind(frame, lines)
    names = [
        name._replace(draft=draft, place=place)
        for place, draft in enumerate(lines)
        for name in names_in(draft.text, place, lines, lexicon)
    ]
    for line in (title, stated.get("subtitle", "")):  # "Minutes", and below it whose
        met = tokens(line) & whole(lexicon.meeting_words)
        names += names_in(line, 0 if met else TOP - 1, [], lexicon) if line else []
    frame.body = (
        _labelled(labels, lexicon)
        or of_channel(frame.title, lexicon)[0]
        or stated_in(stated, choose(names, drafts, lexicon), lexicon)
        or _spelled_out(lines, drafts, lexicon)
        or of_roll(zone, lexicon)
        or of_title((frame.title, apart), lexicon)
        or _lone(lines, title, lexicon)
        or of_dated((frame.title, apart, *_above_date(frame, lines)), lexicon)
    )
    frame.body = seated(frame.body, zone, lexicon)
    _mark(frame, lines, names)


def leave_place_out(frame: Frame) -> None:
    """Take the place off the end of `frame.body`: "COUNCIL OF OTTER IN WICK HALL"."""
    body, place = frame.body or "", frame.location or ""
    for word in frame.lexicon.at_words if place else ():
        head, found, tail = body.rpartition(f" {word.upper()} " if body.isupper() else f" {word} ")
        if found and head and place.lower().startswith(tail.lower()):
            frame.body = head


def _spelled_out(lines: list[Draft], drafts: list[Draft], lexicon: Lexicon) -> str | None:
    """Return what the notes spell out of a title that only has the letters: "TAC meeting"."""
    for draft in lines[:ABBREVIATED]:
        for piece in PIECES.split(draft.text):
            letters = body_name(piece, lexicon).rsplit(" ", 1)[-1]
            if ACRONYM.fullmatch(letters) and tokens(piece) & whole(lexicon.meeting_words):
                return spelled_out(letters, drafts, lexicon)
    return None


def _above_date(frame: Frame, lines: list[Draft]) -> list[str]:
    """Return the title and the day below it, as one: "Care and Oversight", "May 4, 2026"."""
    if len(lines) < 2 or lines[0].text != frame.title:
        return []
    below = lines[1].text
    dated = any(not found.start for found in find_dates(below, frame.lexicon))
    return [f"{lines[0].text}, {below}"] if dated else []


def _lone(lines: list[Draft], title: str, lexicon: Lexicon) -> str | None:
    """Return the "PTO" of "PTO Meeting Minutes", where the notes never say whose.

    So it is with "Selectboard", and with the "TSC" of "TSC 2026-05-04". The *title* of front matter
    is that of a page among others, and "Board meeting" in it names nobody.
    """
    texts = [draft.text for draft in lines[:ABBREVIATED]]
    for place, text in enumerate((*texts, title)):
        name = body_name(text, lexicon)
        held = tokens(text) & whole(lexicon.meeting_words)
        if held and bare(name) in whole(lexicon.lone_bodies) and name[0].isupper():
            return name if place < len(texts) else None
        if len(name) == LETTERS and name.isupper() and (held or find_dates(text, lexicon)):
            return name if name.lower() in whole(lexicon.assembly_words) else None
    return None


def _mark(frame: Frame, lines: list[Draft], names: list[Name]) -> None:
    """Give the lines a role that only say who met, or that these are minutes."""
    body = (frame.body or "").lower()
    for name in names:
        draft = name.draft
        # Nothing but the name, so that no heading of an item is taken for a letterhead.
        if draft is not None and name.text.lower() in body and not draft.marker:
            if len(draft.text) <= len(name.text) + 4 and not draft.headed:
                draft.role = draft.role or "header"
    for draft in lines:
        if not draft.marker and not draft.headed and is_title(draft.text, frame.lexicon):
            draft.role = draft.role or "header"


def _lines(zone: list[Draft], labels: list[Labelled], lexicon: Lexicon) -> list[Draft]:
    """Return the lines of letterhead and title, down to the roll or the first item.

    Notes that begin with the roll, as a list, have their title below it.
    """
    out: list[Draft] = []
    rolled = False
    fields = {id(draft) for one in labels for draft in (one.draft, zone[one.after - 1])}
    for draft in zone[:LINES]:
        if id(draft) in fields or _is_draft(draft.text, lexicon):
            continue
        if opening(lexicon.written_by).match(draft.text) is not None:
            continue  # "Minutes by Ann Lee"
        label, colon, _ = draft.text.partition(":")
        if colon and bare(label) in whole(lexicon.chair_labels):
            continue  # "Chair: Ann", right below the day
        if rolled and not out and draft.level >= 0:
            continue
        if out and opening(lexicon.called_to_order).match(draft.text) is not None:
            break  # "CALL TO ORDER OPEN FORUM"
        if out and ((draft.marker and draft.level >= 0) or heads_business(draft, lexicon)):
            break
        if ends_letterhead(draft.text, lexicon):
            if out or draft.text.endswith(":"):
                break  # the people stand below it
            rolled = True
            continue
        if len(draft.text) < LONGEST and not _is_of_other(draft.text, lexicon):
            out.append(draft)
    return out


def _is_draft(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* only says that this is a draft: "Draft to trustees 4/7, please comment"."""
    draft = opening(lexicon.draft_words).match(text)
    return draft is not None and not tokens(text) & whole(lexicon.meeting_words)


def _is_of_other(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* tells when and by whom the notes were posted."""
    return opening(lexicon.dates_of_other).match(text) is not None and bool(
        find_dates(text, lexicon)
    )


def _kind(frame: Frame, lines: list[Draft]) -> None:
    kinds = phrase(frame.lexicon.kinds)
    meeting = phrase(frame.lexicon.meeting_words)
    for draft in lines[:8]:
        match = kinds.search(draft.text)
        if match and len(draft.text) < 160 and meeting.search(draft.text):
            frame.kind = match[0]
            return


def _labelled(labels: list[Labelled], lexicon: Lexicon) -> str | None:
    first: str | None = None
    for label, value, _, _ in labels:
        if label not in whole(lexicon.body_labels) or len(value) > LONGEST:
            continue
        name = body_name(PIECES.split(value)[0], lexicon)
        strong = body_pattern(lexicon).search(name) is not None
        listed = value.count(",") > 1 and not strong  # "Committee: Lee, Roe, Poe" is its people
        other = tokens(name) & whole(lexicon.no_bodies_ever)
        if may_be_name(name, lexicon) and not listed and not other and not is_common(name, lexicon):
            if strong:
                return name
            first = first or name  # "Project: Heron", above "Meeting: Steering Committee"
    return first
