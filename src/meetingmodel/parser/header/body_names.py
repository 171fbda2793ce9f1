"""The names of bodies that a line of the head may hold, and what speaks for each.

In: a line, its place and the lines around it.  Out: possible names, each with its score.
Never: decides which of them met.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from ..drafts import Draft
from ..language.clock_times import find_times
from ..language.dates import find_dates
from ..language.phrases import bare, phrase, tokens, whole, words_of
from ..lexicon.words import Lexicon
from ..people.names import forenames, is_name
from .name_kinds import (
    body_pattern,
    is_common,
    is_numbered,
    is_organization,
    may_be_name,
    name_parts,
)
from .naming import body_name
from .no_place import ADDRESS, is_room
from .sentences import body_told
from .zone import PIECES

TOP = 4  # so far up a name may stand that has no word of bodies in it
TITLE = 60
PROSE = 120  # letters of a paragraph
TWO = 3.5  # how much speaks for an organisation and its group in one line
DASHED = re.compile(r"\s[-–—|]\s")
WHOSE = re.compile(r"([^:]{3,60}):\s+([^:]{3,80})$")
ASKS = re.compile(r"[!?]")
HEAD = 1  # so far up stands the name alone


class Name(NamedTuple):
    """A possible name of the body, what speaks for it, and the draft that it stands in."""

    score: float
    text: str
    common: bool  # such as many bodies bear: "Board of Directors"
    organization: bool
    draft: Draft | None = None
    place: int = 0


def names_in(text: str, place: int, lines: list[Draft], lexicon: Lexicon) -> Iterator[Name]:
    """Yield the names that one line may hold."""
    yield from _of_two(text, place, lexicon)
    for piece in _pieces(text, lexicon):
        name = body_name(piece, lexicon)
        if not may_be_name(name, lexicon):
            continue
        for part in name_parts(name, lexicon):
            score = _score(part, piece, place, lines, lexicon)
            if score > 0:
                organization = is_organization(part, lexicon)
                yield Name(score, part, is_common(part, lexicon), organization)


def _of_two(text: str, place: int, lexicon: Lexicon) -> Iterator[Name]:
    """Yield "Otter Foundation Board" of "Otter Foundation – Board Meeting": whose group it was.

    Consortia, schools and foundations put a dash between, where others have a line for each.
    """
    parts = DASHED.split(text)
    if place >= TOP or len(parts) < 2 or tokens(parts[0]) & whole(lexicon.meeting_words):
        return
    whose, group = body_name(parts[0], lexicon), body_name(parts[1], lexicon)
    assembly = phrase(lexicon.assembly_words)
    town = not whole(lexicon.of_words).isdisjoint(tokens(whose))  # "City of Otter"
    named = is_organization(whose, lexicon) and not assembly.search(whose) and not town
    apart = tokens(whose).isdisjoint(tokens(group) - whole((*lexicon.of_words, *lexicon.articles)))
    last = bare(group.rpartition(" ")[2])
    if bare(whose.rpartition(" ")[2]) in whole(lexicon.council_ends) and " " in group:
        if last in whole(lexicon.committee_ends):
            yield Name(TWO, group, common=False, organization=False)
        return  # "Otter Town Council – Planning Committee" is known by its own name
    room = last in whole(lexicon.rooms)  # "City Hall – Council Chamber"
    board = assembly.search(group) is not None and not is_organization(group, lexicon)
    if named and apart and board and not room:
        yield Name(TWO, f"{whose} {group}", common=False, organization=False)


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
        if out and bare(piece) in whole(lexicon.firm_ends):
            out[-1] = f"{out[-1]}, {piece}"  # "Otter Shelter, Inc."
        elif out and lists and f"{out[-1]}, {piece}" in text and _is_topic(out[-1], lexicon):
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
    if organization and not body and not meeting and _is_of_matter(name, place, lexicon):
        return 0
    if _ends_in(piece[: piece.find(name)], lexicon.at_words, lexicon):
        return 0  # "held at the Fox and Hounds"
    numbered = any(map(str.isdigit, name)) and not is_numbered(name, lexicon)
    if numbered and (not body or phrase(lexicon.place_words).search(name)):
        return 0  # an address
    last = bare(name.rsplit(None, 1)[-1])
    heads = place < HEAD and piece.strip() == name and last in whole(lexicon.organization_words)
    if last in whole(lexicon.rooms) and not heads and (not body or _is_room(name, lexicon)):
        return 0  # but a library whose name stands alone above all is one
    score = 2.2 if body else 1.7 if organization else 0.6
    if not body and not organization and not _stands_out(name, piece, place, lines, lexicon):
        return 0
    if meeting:
        score += 0.3
    if meeting and _ends_in(piece[: piece.find(name)], lexicon.of_words, lexicon):
        score += 1  # "Minutes of the monthly meeting of the …" says it outright
    if len(words_of(name)) == 1 and (body or organization) and "-" not in name:
        return 0
    return score - place * (0.1 if body or organization else 0.2)


def _stands_out(name: str, piece: str, place: int, lines: list[Draft], lexicon: Lexicon) -> bool:
    """Whether a name without any word of bodies stands where only that of a body would.

    A meeting is told in its own line or in one beside it: "Otter Lane Larder" above "AGM".
    """
    near = lines[max(place - 1, 0) : place + 2] if place < len(lines) else []
    beside = any(is_title(line.text, lexicon) for line in near)
    firsts = [PIECES.split(one.text)[0] for one in near[1:]] if place < HEAD else []
    beside = beside or any(_is_boards(one, lexicon) or is_title(one, lexicon) for one in firsts)
    others = PIECES.split(lines[place].text) if place < len(lines) else []
    beside = beside or any(_is_boards(one, lexicon) for one in others if one != piece)
    meeting = tokens(piece) & whole(lexicon.meeting_words)
    if place >= TOP or not (meeting or beside) or _is_label(name, piece, lexicon):
        return False
    if not _is_capital(name, lexicon) or tokens(name) & whole(lexicon.offices):
        return False  # "Chairman Lee called …"
    line = lines[place].text if place < len(lines) else ""
    if ADDRESS.search(line) or (not meeting and len(line) > PROSE):
        return False  # "Clerk: A Lee, The Square, Wick, WK1 2AB"
    if _begins_sentence(name, piece, lexicon) or (not meeting and _is_byline(name, piece, lexicon)):
        return False
    if "," in name and tokens(name) & whole(lexicon.name_joiners):
        return False  # "… were Bob Roe, and Cy Poe"
    # "Call Sign", the head of a column
    called = _ends_in(piece[: piece.find(name)], lexicon.meeting_words, lexicon)
    return " " in name or not called


def _is_of_matter(name: str, place: int, lexicon: Lexicon) -> bool:
    """Whether a line below the top speaks of an organisation and names none.

    "Parish Gardening", "Cy wants a kiln for the school".
    """
    if not _is_capital(name, lexicon):
        return True
    kinds = whole(lexicon.organization_words)
    words = [bare(word) for word in name.split()]
    last = max((n for n, word in enumerate(words) if word in kinds), default=len(words))
    behind = words[last + 1 :]
    loose = whole((*lexicon.of_words, *lexicon.number_words))
    return place > HEAD and len(behind) == 1 and behind[0].isalpha() and loose.isdisjoint(behind)


def _begins_sentence(name: str, piece: str, lexicon: Lexicon) -> bool:
    """Whether a verb stands behind a name: "Here is the agenda"."""
    behind = words_of(piece[piece.find(name) + len(name) :])[:1]
    return behind != [] and behind[0] in whole(lexicon.verbs_of_prose)


def _is_byline(name: str, piece: str, lexicon: Lexicon) -> bool:
    """Whether a line says who posted it: "May 20, 2026 Ann Lee"."""
    first = name.split(None, 1)[0].lower()
    return (
        first in forenames(lexicon)
        and bool(find_dates(piece, lexicon))
        and is_name(name, lexicon, least=2, most=3)
    )


def _is_never(name: str, lexicon: Lexicon) -> bool:
    """Whether a name is that of no body for certain: a room, a chair, somebody, a sentence.

    "The Senate was called to order by Provost Lee".
    """
    if tokens(name) & whole(lexicon.no_bodies_ever) or is_room(name, lexicon):
        return True
    if len(name) == 1 or tokens(name) <= whole(
        (*lexicon.not_these_minutes, *lexicon.title_pronouns)
    ):
        return True  # "I. Call to order", "Minutes of previous meeting", "These minutes were"
    if bare(name.split(None, 1)[0]) in whole(lexicon.personal_titles):
        return True  # "Mrs A Lee", of a line that lists who was there
    return _has_chair(name, lexicon) or phrase(lexicon.called_to_order).search(name) is not None


def _heads_text(name: str, piece: str) -> bool:
    """Whether a line heads what was said, or calls a roll: "Reading of minutes:", "Late! Ann"."""
    return (name != piece.strip(" :") and piece.rstrip()[-1:] == ":") or ASKS.search(
        name
    ) is not None


def _has_chair(name: str, lexicon: Lexicon) -> bool:
    """Whether the chair stands in a name, and who it is behind: "Committee Chair Lee"."""
    words = [bare(word) for word in name.split()]
    if not whole(lexicon.chairs).isdisjoint(words[:-1]):
        return True
    assembly, heads = whole(lexicon.assembly_words), whole(lexicon.chair_labels)
    # "Board President Lee"; of "President's Council" and "Council of Presidents" none is the chair.
    return any(one in assembly and two in heads for one, two in pairwise(words[:-1]))


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
        or _heads_text(name, piece)
    )


def is_title(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* only says that these are minutes, and of what kind of meeting."""
    return (
        len(text) < TITLE
        and bool(tokens(text) & whole(lexicon.meeting_words))
        and not find_times(text, lexicon)
        and not body_name(text, lexicon)
    )
