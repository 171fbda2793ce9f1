"""Motions: proposals put to the body, put together from the sentences of an item.

In: the drafts of one item, in order.  Out: (draft, motion) pairs; a motion belongs to the draft
that its text stands in.
Never: takes a wish or a plan for a motion; somebody moves it, or it is marked as one.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from attrs import define, field

from ...model import Motion, Outcome, Person, Span, Tally, Vote
from ..drafts import Draft
from ..lexicon.words import Lexicon
from ..names import is_name
from ..people import is_person, name_pattern
from ..phrases import bare, gate, opening, phrase, tokens, whole
from ..sentences import sentences
from .actions import commitment
from .context import Context
from .votes import read_outcome, read_tally

SHORT = 30  # so short is a sentence that only tells an outcome
MANY = 3
LATER = re.compile(r",\s+(?=[a-z])")
FAR = 40  # a motion without a mover opens its sentence
NAME_LENGTH = 70
REACH = 15  # so many drafts after its motion a vote may stand
Place = tuple[Draft, int, int]


def _sentences(text: str, context: Context) -> list[tuple[int, int]]:
    """Return the sentences of *text*; "Motion: Lee. Second: Roe. To approve …" is one."""
    places = sentences(text, context.lexicon)
    if len(places) < 2:
        return places
    pair = _patterns(context.lexicon)["pair"].search(text)
    out: list[tuple[int, int]] = []
    for start, stop in places:
        near = pair is not None and start < pair.end() + 3
        if out and (
            (near and pair is not None and out[-1][1] > pair.start())
            or _is_called(text[out[-1][0] : out[-1][1]], context)
        ):
            out[-1] = (out[-1][0], stop)
        else:
            out.append((start, stop))
    return out


def _is_called(text: str, context: Context) -> bool:
    """Whether *text* is a part of a roll call: "Lee, aye;"."""
    if text[-1:] != ";":
        return False
    lexicon = context.lexicon
    last = bare(text).rsplit(" ", 1)[-1]
    return last in whole((*lexicon.yes, *lexicon.no, *lexicon.abstained))


@define(eq=False)
class _Open:
    """A motion that further sentences may still add to."""

    draft: Draft
    start: int
    stop: int
    order: int
    weak: bool = False
    mover: Person | None = None
    seconder: Person | None = None
    outcome: Outcome | None = None
    outcome_text: str | None = None
    method: str | None = None
    tally: Tally | None = None
    votes: tuple[Vote, ...] = ()
    evidence: list[Span] = field(factory=list)

    def close(self) -> tuple[Draft, Motion]:
        """Return the finished motion and the draft that holds it."""
        if self.outcome is None and self.tally is not None:
            ayes, nays = self.tally.ayes, self.tally.nays
            if ayes is not None and nays is not None and ayes != nays:
                self.outcome = Outcome.CARRIED if ayes > nays else Outcome.FAILED
        return self.draft, Motion(
            self.draft.text[self.start : self.stop],
            mover=self.mover,
            seconder=self.seconder,
            outcome=self.outcome,
            outcome_text=self.outcome_text,
            method=self.method,
            tally=self.tally,
            votes=self.votes,
            at=(self.start, self.stop),
            span=self.draft.span_at(self.start, self.stop),
            evidence=tuple(self.evidence),
        )


def find_motions(drafts: list[Draft], context: Context) -> Iterator[tuple[Draft, Motion]]:
    """Yield the motions of *drafts* with the draft that holds each."""
    found: list[_Open] = []
    last: list[Place] = []
    gates = gate(context.lexicon.motion_gates)
    for order, draft in enumerate(drafts):
        if draft.cells or not draft.text:
            continue
        if gates.isdisjoint(draft.tokens):
            last.append((draft, -1, -1))
            continue
        for start, stop in _sentences(draft.text, context):
            _read(draft, start, stop, order, found, last, context)
            last.append((draft, start, stop))
    for one in found:
        backed = one.seconder or one.outcome or one.tally
        if one.stop > one.start and (backed or not one.weak):
            yield one.close()


def _read(
    draft: Draft,
    start: int,
    stop: int,
    order: int,
    found: list[_Open],
    last: list[Place],
    context: Context,
) -> None:
    """Read one sentence: a new motion, or more about the last one."""
    text = draft.text[start:stop]
    current = found[-1] if found and order - found[-1].order <= REACH else None
    new = _moved(draft, start, text, order, last, context)
    rest = text
    if new is not None and _is_result(new, current, text, context):
        new = None
    if new is not None and current is not None and _same_words(new, current):
        # "MOVER: Lee" below its motion tells more of it.
        current.mover, current.seconder = new.mover, current.seconder or new.seconder
        new = None
    if new is None:
        current = _meant(text, found, order, context) or current
    if new is not None:
        if current is not None and current.stop == current.start:
            _adopt(new, current)
            found.pop()
        found.append(new)
        current = new
        rest = text[max(new.stop - start, 0) :] if new.draft is draft else text
    elif current is None:
        return
    told = False
    if current.seconder is None:
        current.seconder = _seconder(text, context)
        told = current.seconder is not None
    told = _vote(current, rest, context) or told
    if told and (new is None or new.draft is not draft):
        current.evidence.append(draft.span_at(start, stop))


def _is_result(new: _Open, current: _Open | None, text: str, context: Context) -> bool:
    """Whether "Motion for training approved" tells what became of the motion before it."""
    return (
        current is not None
        and current.outcome is None
        and current.mover is not None
        and new.mover is None
        and current.stop > current.start
        and len(text) < 80
        and read_outcome(text, context.lexicon) is not None
    )


def _same_words(new: _Open, current: _Open) -> bool:
    """Whether a line with a mover's name puts the motion before it, which had none."""
    same = new.draft is current.draft and new.start < current.stop and current.start < new.stop
    return same and current.mover is None


def _meant(text: str, found: list[_Open], order: int, context: Context) -> _Open | None:
    """Return the motion that "the main motion carried" speaks of: not the amendment to it."""
    if phrase(context.lexicon.main_motion).search(text) is None:
        return None
    near = [one for one in found if order - one.order <= REACH and one.outcome is None]
    return near[0] if near else None


def _adopt(new: _Open, label: _Open) -> None:
    """Give a motion the mover, seconder and outcome of the label line that stood above it."""
    new.mover = new.mover or label.mover
    new.seconder = new.seconder or label.seconder
    new.outcome, new.outcome_text = label.outcome, label.outcome_text
    new.evidence += label.evidence


@lru_cache(maxsize=8)
def _patterns(lexicon: Lexicon) -> dict[str, re.Pattern[str]]:
    """Return the forms in which motions are written, of the lexicon's words."""
    one = name_pattern(lexicon)
    by = _any(lexicon.moved_by)
    verbs = _any((*lexicon.moving_verbs, *lexicon.nominating_verbs))
    second = _any(lexicon.seconded)
    return {
        # "Moved by A, seconded by B, to …", "On motion of A, seconded by B, …", "Prop. A, 2nd B"
        "by": re.compile(
            rf"(?<!\w)(?i:{by})\s*[:.]?\s*(?P<mover>{one})"
            rf"(?:\s*[,;.]?\s*(?:and\s+)?(?:(?i:it\s+)?(?:was\s+)?)?(?i:{second})\s*[:.]?\s*(?P<seconder>{one}))?"
        ),
        # "Motion: A. Second: B", "Motion A, second B to …"
        "pair": re.compile(
            rf"(?<!\w)(?i:{_any(lexicon.motion_nouns)})\s*[:–-]?\s*(?P<mover>{one})"
            rf"\s*[,;/.]?\s*(?:and\s+)?(?i:{second})\s*[:.–-]?\s*(?P<seconder>{one})"
        ),
        # "Motion to adjourn was made by A, seconded by B"
        "maker": re.compile(rf"\s*,?\s(?i:{_any(lexicon.made_by)})\s+(?P<mover>{one})"),
        # "Director Rich moved to approve …", "A proposed acceptance of …"
        "verb": re.compile(rf"(?<!\w)(?:{_any(lexicon.softeners)}\s+)?(?i:{verbs})(?=[\s,])"),
        "ends": re.compile(rf"(?<!\w)(?P<mover>{one})\s*$"),
        # "A motion was made to …", "Motion to …", "MOTION: …"
        "plain": re.compile(rf"(?<!\w)(?i:{_any(lexicon.motion_openings)})\s*(?::|[-–—]\s)?\s*"),
        "seconding": re.compile(rf"(?<!\w)(?i:{second})(?!\w)"),
        # "A moved, B seconded, to …", "A proposed and B seconded that …"
        "between": re.compile(
            rf"\s*,?\s*(?:and\s+)?(?:{one}\s+(?i:{_any(lexicon.seconding_verbs)})|(?i:{second})\s+{one})\s*,?"
        ),
        "after": re.compile(
            rf"(?:(?:and|with|was|it|which)\s+){{0,2}}(?:a\s+)?(?i:{second})\b|{one}\s+(?i:{_any(lexicon.seconding_verbs)})\b"
        ),
        # "seconded by B", "2nd: B", "B seconded"
        "second": re.compile(rf"(?<!\w)(?i:{second})\s*[:.]?\s*(?P<a>{one})"),
        "seconds": re.compile(rf"(?<!\w)(?i:{_any(lexicon.seconding_verbs)})(?!\w)"),
        "cut": re.compile(
            rf"\s*[,;.(]?\s*(?:and\s+)?(?:(?:which|this|it|was)\s+)*(?i:{second})\b|\s*[,;]?\s*{one}\s+(?i:{_any(lexicon.seconding_verbs)})\b"
        ),
        "anything": re.compile(r"\s*(?P<text>.*)", re.DOTALL),
        "content": re.compile(
            rf"\s*[,.;:]?\s*(?P<text>(?i:{_any(lexicon.motion_content)})\b.*)", re.DOTALL
        ),
    }


def _any(words: tuple[str, ...]) -> str:
    ordered = sorted(set(words), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered) + ")"


def _moved(
    draft: Draft, start: int, text: str, order: int, last: list[Place], context: Context
) -> _Open | None:
    """Return the motion that a sentence opens, None where it opens none."""
    lexicon = context.lexicon
    patterns = _patterns(lexicon)
    words = tokens(text)
    if not words.isdisjoint(gate(lexicon.motion_announcements)):
        said = phrase(lexicon.motion_announcements).search(text)
        if said is not None:
            one = _Open(draft, start, start, order)
            one.outcome, one.outcome_text = _outcome_of(text[said.end() :], context)
            return one
    if not words.isdisjoint(gate(lexicon.moved_by, lexicon.motion_nouns)):
        by = patterns["pair"].search(text) or patterns["by"].search(text)
        if by is not None and _person(by["mover"], context) is not None:
            return _by(draft, start, text, order, last, by, context)
    if not words.isdisjoint(gate(lexicon.moving_verbs, lexicon.nominating_verbs)):
        moved = _by_verb(draft, start, text, order, context)
        if moved is not None:
            return moved
    if not words.isdisjoint(gate(lexicon.motion_openings)):
        moved = _plain(draft, start, text, order, context)
        if moved is not None:
            return moved
    favour = phrase(lexicon.all_in_favour).match(text)
    if favour is not None and len(text) > favour.end() + 10:
        return _Open(
            draft, start, start + len(text), order, outcome=Outcome.CARRIED, outcome_text=favour[0]
        )
    return None


def _by_verb(draft: Draft, start: int, text: str, order: int, context: Context) -> _Open | None:
    """Return the motion of "Director Rich moved to approve …"."""
    patterns = _patterns(context.lexicon)
    for verb in patterns["verb"].finditer(text):
        head = text[max(verb.start() - NAME_LENGTH, 0) : verb.start()]
        named = patterns["ends"].search(head)
        between = patterns["between"].match(text, verb.end()) if named is not None else None
        after = between.end() if between is not None else verb.end()
        nominates = opening(context.lexicon.nominating_verbs).match(verb[0]) is not None
        form = "anything" if nominates else "content"
        content = patterns[form].match(text, after) if named is not None else None
        if named is None or content is None or not _is_proposal(text[after:]):
            continue
        mover = _person(named["mover"], context)
        begin, stop = _trim(text, content.start("text"), context)
        if mover is None or stop - begin < 3:
            continue
        weak = phrase(context.lexicon.proposing).search(verb[0]) is not None
        weak = weak or nominates
        return _Open(draft, start + begin, start + stop, order, mover=mover, weak=weak)
    return None


def _plain(draft: Draft, start: int, text: str, order: int, context: Context) -> _Open | None:
    """Return the motion of "A motion was made to …" or "MOTION: …"."""
    lexicon = context.lexicon
    plain = _patterns(lexicon)["plain"].search(text)
    if plain is None or phrase(lexicon.hypothetical).search(text, 0, plain.start() + 1):
        return None
    if opening(lexicon.conditions).match(text):
        return None
    named = _patterns(lexicon)["ends"].search(text[: plain.start()])
    if named is not None and not _is_proposal(text[plain.end() - 3 :].lstrip()):
        return None  # "Lee moved to Norwich"
    if plain.start() >= FAR and bare(text[: plain.start()])[-5:] != "there":
        return None
    begin, stop = _trim(text, plain.end(), context)
    if stop - begin <= 5 or _is_heading(text, plain, begin):
        return None
    outcome = read_outcome(text[begin:stop], lexicon)
    if outcome is not None and stop - begin < 30 and text[begin:stop].isupper():
        return None
    one = _Open(draft, start + begin, start + stop, order)
    maker = _maker(text, begin, context)
    if maker is not None:
        one.mover = _person(maker["mover"], context)
        one.stop = start + min(stop, maker.start())
    return one


def _maker(text: str, begin: int, context: Context) -> re.Match[str] | None:
    """Return the "(made) by A" of a motion whose substance stands before it.

    The last one counts: in "to accept the gift offered by the Friends, by Lee, seconded by Roe" the
    mover stands right before the seconder, or ends the sentence.
    """
    patterns = _patterns(context.lexicon)
    for maker in reversed(list(patterns["maker"].finditer(text, begin + 3))):
        if patterns["seconding"].search(text, begin, maker.start("mover")) is not None and (
            patterns["seconding"].search(text[max(maker.start() - 12, 0) : maker.start("mover")])
        ):
            continue  # "seconded by B" names no mover
        rest = text[maker.end() :].lstrip(" ,;.")
        ends = not rest or patterns["after"].match(rest) is not None
        if ends and _person(maker["mover"], context) is not None:
            return maker
    return None


def _is_heading(text: str, plain: re.Match[str], begin: int) -> bool:
    return plain.start() > 0 and text[:1].isdigit() and begin > 30


def _is_proposal(rest: str) -> bool:
    """Whether what follows "moved" is a proposal, not a change of place ("moved to Germany")."""
    words = rest.split(None, 3)
    if len(words) < 2:
        return False
    if words[0].lower() == "to":
        return words[1][:1].islower()
    return True


def _by(
    draft: Draft,
    start: int,
    text: str,
    order: int,
    last: list[Place],
    by: re.Match[str],
    context: Context,
) -> _Open | None:
    mover = _person(by["mover"], context)
    seconder = _person(by["seconder"], context) if by["seconder"] else None
    content = _patterns(context.lexicon)["content"].match(text, by.end())
    if content is None:
        # "On motion of A, seconded by B, and carried unanimously, the minutes were approved"
        later = (
            _patterns(context.lexicon)["content"].match(text, comma.end())
            for comma in LATER.finditer(text, by.end())
        )
        content = next(filter(None, later), None)
    before = text[: by.start()].rstrip(" ,;:-–(*_.")
    if not phrase(context.lexicon.by_words).search(by[0]) and seconder is None and len(by[0]) > 5:
        if ":" not in by[0] or before:
            return None
    if content is not None and not _is_outcome(content["text"], context):
        begin, stop = _trim(text, content.start("text"), context)
        one = _Open(draft, start + begin, start + stop, order, mover=mover, seconder=seconder)
        one.outcome, one.outcome_text = _told_at_end(text[begin:stop], context)
        one.tally = _voted(text[begin:stop], context)
    elif _only_label(before, context):
        one = _Open(draft, start, start, order, mover=mover, seconder=seconder)
        one.outcome, one.outcome_text = _outcome_of(before, context)
    elif len(before) > 15:
        # "The minutes were proposed by A and seconded by B as a true record" needs its end too.
        rest = text[by.end() :].strip()
        whole_text = len(rest.split()) > MANY and not _is_outcome(rest, context)
        stop = len(text) if whole_text else len(before)
        one = _Open(draft, start, start + stop, order, mover=mover, seconder=seconder)
        one.outcome, one.outcome_text = _outcome_of(text[by.end() :], context)
    elif (put := _put(last, draft, by[0], context)) is not None:
        one = _Open(put[0], put[1], put[2], order, mover=mover, seconder=seconder)
    else:
        one = _Open(draft, start, start, order, mover=mover, seconder=seconder)
    return one


def _told_at_end(text: str, context: Context) -> tuple[Outcome | None, str | None]:
    """Return the outcome that a motion told as done ends with: "the warrant was approved"."""
    tail = " ".join(text.rstrip(" .;,").rsplit(None, 3)[-3:])
    found = read_outcome(tail, context.lexicon)
    ends = found is not None and tail.lower().endswith(found[1].lower())
    return found if found is not None and ends else (None, None)


def _voted(text: str, context: Context) -> Tally | None:
    """Return the count in "the Board voted 5-0 to accept …"."""
    for word in phrase(context.lexicon.vote_gates).finditer(text):
        if text[word.end() : word.end() + 2].strip().isdigit():
            return read_tally(text[word.end() : word.end() + 9], context.lexicon, context.roster)[0]
    return None


def _is_outcome(text: str, context: Context) -> bool:
    """Whether *text* only says how a vote went ("All agreed.")."""
    text = text.strip()
    if text[:3].lower() == "to " or text[:5].lower() == "that ":
        return False
    return not text or (len(text) < SHORT and read_outcome(text, context.lexicon) is not None)


def _put(last: list[Place], draft: Draft, label: str, context: Context) -> Place | None:
    """Return the sentence that "Prop. A, 2nd B" puts: the one before it.

    Not one that only says how it was voted, nor a task that stands between ("HR to action.");
    a nomination puts the name in the heading above it.
    """
    lexicon = context.lexicon
    if phrase(lexicon.nominating).match(label) and is_name(context.title, lexicon):
        head = next((place[0] for place in last if place[0].headed), None)
        if head is not None:
            return head, 0, len(head.text)
    for place in reversed(last[-4:]):
        above, start, stop = place
        if start < 0:  # not looked at yet, since no word of a motion stands in it
            start, stop = (sentences(above.text, lexicon) or [(0, 0)])[-1]
        text = above.text[start:stop]
        if _is_outcome(text, context) or phrase(lexicon.all_in_favour).match(text):
            continue
        if above is draft and len(text) < 60 and commitment(text, context):
            continue
        plain = _patterns(lexicon)["plain"].search(text)
        if plain is not None and len(text) - plain.end() > SHORT // 3:
            start += plain.end()  # "The Chair asked for a motion to …": what was asked for
        return above, start, stop
    return None


def _only_label(text: str, context: Context) -> bool:
    """Whether *text* is a label with an outcome ("MOTION: APPROVED"), not a proposal."""
    head, colon, rest = text.partition(":")
    return bool(colon) and bare(head) in context.lexicon.label_words and rest.isupper()


def _outcome_of(text: str, context: Context) -> tuple[Outcome | None, str | None]:
    found = read_outcome(text, context.lexicon)
    return found if found is not None else (None, None)


def _trim(text: str, begin: int, context: Context) -> tuple[int, int]:
    """Return where the substance of a motion begins and ends in its sentence."""
    cut = _patterns(context.lexicon)["cut"].search(text, begin + 3)
    stop = cut.start() if cut is not None else len(text.rstrip(" ;"))
    return begin, len(text[:stop].rstrip(" ,;.")) if cut else stop


def _person(text: str | None, context: Context) -> Person | None:
    """Return who *text* names; None where it is no person."""
    if not text:
        return None
    text = text.strip(" ,.;:")
    person = context.roster.person(text)
    if person.name.rsplit(None, 1)[-1].lower() in context.lexicon.body_ends:
        return None
    if context.roster.knows(person.name) or is_person(text, context.roster, context.lexicon):
        return person
    words = person.name.split()
    names = all(word[:1].isupper() for word in words) and len(words) <= 4
    return person if names and bare(person.name) not in context.lexicon.not_names else None


def _seconder(text: str, context: Context) -> Person | None:
    lexicon = context.lexicon
    if tokens(text).isdisjoint(gate(lexicon.seconded, lexicon.seconding_verbs)):
        return None
    patterns = _patterns(lexicon)
    for match in patterns["second"].finditer(text):
        person = _person(match["a"], context)
        if person is not None:
            return person
    for match in patterns["seconds"].finditer(text):
        named = patterns["ends"].search(text[max(match.start() - NAME_LENGTH, 0) : match.start()])
        person = _person(named["mover"], context) if named is not None else None
        if person is not None:
            return person
    return None


def _vote(current: _Open, text: str, context: Context) -> bool:
    """Take outcome and counts from a sentence that speaks of the vote; whether there were any."""
    taken = False
    lexicon = context.lexicon
    if tokens(text).isdisjoint(gate(lexicon.vote_gates)):
        return False
    if current.outcome is None:
        found = read_outcome(text, lexicon)
        if found is not None:
            current.outcome, current.outcome_text = found[0], text.strip()
            taken = True
    how = phrase(lexicon.methods).search(text)
    if how is not None and current.method is None:
        current.method = how[0]
    tally, votes = read_tally(text, lexicon, context.roster)
    if tally is not None:
        old = current.tally
        current.tally = (
            tally
            if old is None
            else Tally(
                old.ayes if old.ayes is not None else tally.ayes,
                nays=old.nays if old.nays is not None else tally.nays,
                abstentions=old.abstentions if old.abstentions is not None else tally.abstentions,
            )
        )
        current.votes = (*current.votes, *votes)
        taken = True
    return taken
