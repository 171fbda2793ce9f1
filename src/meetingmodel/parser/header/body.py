"""Who met: the body, as a title, a letterhead, a label or a sentence names it.

In: the header zone, its labels, the metadata.  Out: `frame.body`, `frame.kind`.
Never: takes a person, a field of the header or the heading of an item for the body.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ..dates import find_dates, find_times
from ..drafts import Draft
from ..frame import Frame
from ..lexicon.words import Lexicon
from ..phrases import bare, opening, phrase, tokens, whole, words_of
from .elsewhere import of_roll, of_title, stated_in
from .naming import (
    body_name,
    body_pattern,
    governs,
    is_common,
    is_numbered,
    is_organization,
    joined,
    may_be_name,
    name_parts,
)
from .no_place import is_room
from .seats import seated
from .sentences import body_in_sentences, body_told, spelled_out
from .zone import PIECES, Labelled, ends_letterhead

LINES = 14  # so many lines at the top may name the body
TOP = 4  # so far up a name may stand that has no word of bodies in it
LONGEST = 220
ABBREVIATED = 6  # so far up stands a title
ACRONYM = re.compile(r"[A-Z]{3,7}")
TITLE = 60
APART = 1.0  # so much less speaks for what is no name of a body
WHOSE = re.compile(r"([^:]{3,60}):\s+([^:]{3,80})$")
HEAD = 1  # so far up stands the name alone
MATTER = 4  # words of a board that is named after its matter
TOWN = 3  # words
NEAR = 1  # so many lines below its town stands a board
CERTAIN = 1.2  # a name with a word of bodies in it scores more
LETTERS = 3  # "PTO" and "HOA"; "CLUB" is a word


class _Name(NamedTuple):
    """A possible name of the body, what speaks for it, and the draft that it stands in."""

    score: float
    text: str
    common: bool  # such as many bodies bear: "Board of Directors"
    organization: bool
    draft: Draft | None = None
    place: int = 0


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
    _kind(frame, lines)
    names = [
        name._replace(draft=draft, place=place)
        for place, draft in enumerate(lines)
        for name in _names(draft.text, place, lines, lexicon)
    ]
    held = tokens(title) & whole(lexicon.meeting_words)
    names += _names(title, 0 if held else TOP - 1, [], lexicon)
    frame.body = (
        _labelled(labels, lexicon)
        or stated_in(stated, _choose(names, drafts, lexicon), lexicon)
        or _spelled_out(lines, drafts, lexicon)
        or of_roll(zone, lexicon)
        or of_title((frame.title, apart), lexicon)
        or _letters(lines, lexicon)
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


def _letters(lines: list[Draft], lexicon: Lexicon) -> str | None:
    """Return "PTO" of "PTO Meeting Minutes", where the notes never say whose."""
    for draft in lines[:ABBREVIATED]:
        name = body_name(draft.text, lexicon)
        held = tokens(draft.text) & whole(lexicon.meeting_words)
        if held and len(name) == LETTERS and name.isupper():
            return name if name.lower() in whole(lexicon.assembly_words) else None
    return None


def _mark(frame: Frame, lines: list[Draft], names: list[_Name]) -> None:
    """Give the lines a role that only say who met, or that these are minutes."""
    body = (frame.body or "").lower()
    for name in names:
        draft = name.draft
        # Nothing but the name, so that no heading of an item is taken for a letterhead.
        if draft is not None and name.text.lower() in body and not draft.marker:
            if len(draft.text) <= len(name.text) + 4 and not draft.headed:
                draft.role = draft.role or "header"
    for draft in lines:
        if not draft.marker and not draft.headed and _is_title(draft.text, frame.lexicon):
            draft.role = draft.role or "header"


def _by_score(name: _Name) -> float:
    return name.score


def _choose(names: list[_Name], drafts: list[Draft], lexicon: Lexicon) -> str | None:
    """Return the name: "Mill Lane District" for its board, "Wick City Council" in full."""
    best = max((name for name in names if not name.common), default=None, key=_by_score)
    commons = [name for name in names if name.common]
    commons = [name for name in commons if not governs(name.text, lexicon)] or commons
    common = max(commons, default=None, key=_by_score)
    if best is None or best.score < CERTAIN:
        spoken = body_in_sentences(drafts, lexicon)
        alone = common is not None and (best is None or best.score < common.score - APART)
        if spoken is None and common is not None and alone:
            # "Faculty Senate", though names stand below it
            city = best is not None and best.organization and _is_of_kind(best.text, common.text)
            return joined(best.text, common.text, lexicon) if best and city else common.text
        if spoken is not None or best is None:
            alone = common is not None and " " in common.text
            return spoken or (common.text if common is not None and alone else None)
    committee = _committee_below(best, names, lexicon)
    if committee is not None:
        return committee
    if best.organization:
        # "Otter Town Board" says more than the "Town of Otter" that its minutes tell of.
        own = tokens(best.text) - whole((*lexicon.of_words, *lexicon.articles))
        full = [one for one in names if not (one.common or one.organization)]
        full = [one for one in full if own <= tokens(one.text)]
        if full:
            return max(full, key=_by_score).text
    if common is not None and best.organization:
        return joined(best.text, common.text, lexicon)
    return _seated(best, names, lexicon)


def _is_of_kind(organization: str, board: str) -> bool:
    """Whether both begin with the same word: "City of Wick", "City Council"."""
    return organization.split(" ", 1)[0].lower() == board.split(" ", 1)[0].lower()


def _seated(board: _Name, names: list[_Name], lexicon: Lexicon) -> str:
    """Return "Wick Planning Commission" for the one that stands below "City of Wick".

    Letterheads of towns do so; a longer name than that of a matter is its own.
    """
    if board.organization or board.draft is None or len(board.text.split()) > MATTER:
        return board.text
    for name in names:
        if name.draft is None or name.draft is board.draft or not name.organization:
            continue
        kind, _, rest = name.text.partition(" ")
        of, _, seat = rest.partition(" ")
        town = seat.partition(", ")[0]
        seats = of.lower() in whole(lexicon.of_words) and kind.lower() in whole(lexicon.town_words)
        near = -1 <= board.place - name.place <= NEAR and name.draft.text.startswith(name.text)
        if seats and near and town and len(town.split()) <= TOWN:
            apart = tokens(town).isdisjoint(tokens(board.text))
            return f"{town} {board.text}" if apart else board.text
    return _owned(board, names, lexicon)


def _committee_below(board: _Name, names: list[_Name], lexicon: Lexicon) -> str | None:
    """Return "Licensing Committee" below "Otter Borough Council": it met, not all of the council.

    British councils put their own name above that of each committee.
    """
    ends = whole(lexicon.committee_ends)
    if bare(board.text.rsplit(None, 1)[-1]) not in whole(lexicon.council_ends):
        return None
    for name in names:
        alone = name.draft is not None and len(name.draft.text) <= len(name.text) + 2
        below = alone and name.place == board.place + 1 and not (name.common or name.organization)
        if below and bare(name.text.rsplit(None, 1)[-1]) in ends:
            return name.text
    return None


def _owned(board: _Name, names: list[_Name], lexicon: Lexicon) -> str:
    """Return "Otter Project Technical Committee" for one that any organisation may have."""
    if tokens(board.text) <= whole((*lexicon.committee_words, *lexicon.assembly_words)):
        for name in names:
            above = 0 < board.place - name.place <= NEAR and name.draft is not board.draft
            if above and name.score > CERTAIN and len(name.text.split()) <= TOWN:
                return f"{name.text} {board.text}"
    return board.text


def _lines(zone: list[Draft], labels: list[Labelled], lexicon: Lexicon) -> list[Draft]:
    """Return the lines of letterhead and title, down to the roll or the first item."""
    out: list[Draft] = []
    fields = {id(draft) for one in labels for draft in (one.draft, zone[one.after - 1])}
    for draft in zone[:LINES]:
        if id(draft) in fields or bare(draft.text) in whole(lexicon.draft_words):
            continue
        if opening(lexicon.written_by).match(draft.text) is not None:
            continue  # "Minutes by Ann Lee"
        if out and opening(lexicon.called_to_order).match(draft.text) is not None:
            break  # "CALL TO ORDER OPEN FORUM"
        if out and ((draft.marker and draft.level >= 0) or _heads_business(draft, lexicon)):
            break
        if ends_letterhead(draft.text, lexicon):
            if out or draft.text.endswith(":"):
                break  # the people stand below it
            continue
        if len(draft.text) < LONGEST and not _is_of_other(draft.text, lexicon):
            out.append(draft)
    return out


def _heads_business(draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a line is the heading of business, such as every meeting has: "WELCOME"."""
    name = bare(draft.text)
    return name in whole(lexicon.usual_items) and tokens(name).isdisjoint(
        whole(lexicon.meeting_words)
    )


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
    for label, value, _, _ in labels:
        if label not in whole(lexicon.body_labels) or len(value) > LONGEST:
            continue
        name = body_name(PIECES.split(value)[0], lexicon)
        strong = body_pattern(lexicon).search(name) is not None
        listed = value.count(",") > 1 and not strong  # "Committee: Lee, Roe, Poe" is its people
        other = tokens(name) & whole(lexicon.no_bodies_ever)
        if may_be_name(name, lexicon) and not listed and not other and not is_common(name, lexicon):
            return name
    return None


def _names(text: str, place: int, lines: list[Draft], lexicon: Lexicon) -> Iterator[_Name]:
    """Yield the names that one line may hold."""
    for piece in _pieces(text, lexicon):
        name = body_name(piece, lexicon)
        if not may_be_name(name, lexicon):
            continue
        for part in name_parts(name, lexicon):
            score = _score(part, piece, place, lines, lexicon)
            if score > 0:
                organization = is_organization(part, lexicon)
                yield _Name(score, part, is_common(part, lexicon), organization)


def _pieces(text: str, lexicon: Lexicon) -> list[str]:
    """Return the parts of a title; "Roads, Parks and Planning Committee" stays one.

    A sentence has none but what it says met: "The Board of the Village of Otter, Mill County, met".
    """
    out: list[str] = []
    if text.endswith(".") and len(text) > TITLE and phrase(lexicon.held).search(text):
        told = body_told(text, lexicon, met=True)
        if told is not None:
            head = told.partition(", ")[0]
            return [head if body_pattern(lexicon).search(head) else told]
    whose = WHOSE.match(text)
    if whose is not None and _is_two(whose[1], whose[2], lexicon):
        out.append(text)  # "Otter Co-op: Roads Group meeting"
        text = ""
    for piece in PIECES.split(text):
        words = tokens(piece)
        lists = words & whole(lexicon.name_joiners) and words & whole(lexicon.assembly_words)
        if out and lists and f"{out[-1]}, {piece}" in text and _is_topic(out[-1], lexicon):
            out[-1] = f"{out[-1]}, {piece}"
        else:
            out.append(piece)
    return out


def _is_two(head: str, rest: str, lexicon: Lexicon) -> bool:
    """Whether *head* names an organisation and *rest* a group in it, whose meeting it was."""
    bodies = body_pattern(lexicon)
    if tokens(head) & whole(lexicon.meeting_words) or not bodies.search(head):
        return False
    named = body_name(rest, lexicon)
    held = tokens(rest) & whole(lexicon.meeting_words)
    labels = bare(head) in whole(lexicon.body_labels)
    return bool(held) and not labels and bodies.search(named) is not None


def _is_topic(piece: str, lexicon: Lexicon) -> bool:
    """Whether *piece* is what a committee may be for: no body, meeting or date."""
    words = tokens(piece)
    named = body_pattern(lexicon).search(piece) is not None
    return not named and not words & whole(lexicon.meeting_words) and piece[:1].isupper()


def _score(name: str, piece: str, place: int, lines: list[Draft], lexicon: Lexicon) -> float:
    body = phrase(lexicon.assembly_words).search(name) is not None
    organization = phrase(lexicon.organization_words).search(name) is not None
    meeting = tokens(piece) & whole(lexicon.meeting_words)
    if _is_never(name, lexicon):
        return 0
    if _ends_in(piece[: piece.find(name)], lexicon.at_words, lexicon):
        return 0  # "held at the Fox and Hounds"
    numbered = any(map(str.isdigit, name)) and not (organization and is_numbered(name, lexicon))
    if numbered and (not body or phrase(lexicon.place_words).search(name)):
        return 0  # an address
    last = bare(name.rsplit(None, 1)[-1])
    heads = place < HEAD and piece.strip() == name and last in whole(lexicon.organization_words)
    if last in whole(lexicon.rooms) and not heads and (not body or _is_room(name, lexicon)):
        return 0  # but a library whose name stands alone above all is one
    score = 2.2 if body else 1.7 if organization else 0.6
    if not body and not organization:
        near = lines[max(place - 1, 0) : place + 2] if place < len(lines) else []
        beside = any(_is_title(line.text, lexicon) for line in near)
        firsts = [PIECES.split(one.text)[0] for one in near[1:]] if place < HEAD else []
        beside = beside or any(_is_boards(one, lexicon) for one in firsts)
        others = PIECES.split(lines[place].text) if place < len(lines) else []
        beside = beside or any(_is_boards(one, lexicon) for one in others if one != piece)
        if place >= TOP or not (meeting or beside) or _is_label(name, piece, lexicon):
            return 0
        if not _is_capital(name, lexicon) or tokens(name) & whole(lexicon.offices):
            return 0  # "Chairman Lee called …"
    if meeting:
        score += 0.3
    if meeting and _ends_in(piece[: piece.find(name)], lexicon.of_words, lexicon):
        score += 1  # "Minutes of the monthly meeting of the …" says it outright
    if len(words_of(name)) == 1 and (body or organization) and "-" not in name:
        return 0
    return score - place * (0.1 if body or organization else 0.2)


def _is_never(name: str, lexicon: Lexicon) -> bool:
    """Whether a name is that of no body for certain: a room, a chair, or a whole sentence.

    "The Senate was called to order by Provost Lee".
    """
    if tokens(name) & whole(lexicon.no_bodies_ever) or is_room(name, lexicon):
        return True
    return _has_chair(name, lexicon) or phrase(lexicon.called_to_order).search(name) is not None


def _has_chair(name: str, lexicon: Lexicon) -> bool:
    """Whether the chair stands in a name, and who it is behind: "Committee Chair Lee"."""
    words = name.split()[:-1]
    return not whole(lexicon.chairs).isdisjoint(bare(word) for word in words)


def _is_room(name: str, lexicon: Lexicon) -> bool:
    """Whether *name* is that of the room where a body sits: "Council Chambers"."""
    words = bare(name).split()
    kinds = whole((*lexicon.assembly_words, *lexicon.town_words))
    return len(words) > 1 and all(word in kinds for word in words[:-1])


def _is_boards(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* only says that a board met ("Board meeting"), whose name stands above."""
    name = body_name(text, lexicon) if len(text) < TITLE else ""
    held = tokens(text) & whole(lexicon.meeting_words)
    return bool(held) and bare(name) in whole(lexicon.common_bodies)


def _is_capital(name: str, lexicon: Lexicon) -> bool:
    """Whether all words of *name* but the small ones begin as names do."""
    kinds = (lexicon.title_fillers, lexicon.name_joiners, lexicon.particles)
    small = whole(lexicon.group_last_words).union(*kinds)
    return all(not word[:1].islower() or word in small for word in name.split())


def _ends_in(text: str, ends: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether *text* ends in one of *ends*, an article aside: "… meeting of the"."""
    words = text.lower().split()
    if words and words[-1] in whole(lexicon.articles):
        words.pop()
    return bool(words) and words[-1] in whole(ends)


def _is_label(name: str, piece: str, lexicon: Lexicon) -> bool:
    """Whether a name without any word of bodies is only a field or a heading."""
    alone = bare(piece)
    return (
        alone in whole(lexicon.wrappers)
        or alone in whole(lexicon.other_labels)
        or alone in whole(lexicon.usual_items)
        or bool(tokens(name) & whole(lexicon.no_bodies))
    )


def _is_title(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* only says that these are minutes, and of what kind of meeting."""
    return (
        len(text) < TITLE
        and bool(tokens(text) & whole(lexicon.meeting_words))
        and not find_times(text, lexicon)
        and not body_name(text, lexicon)
    )
