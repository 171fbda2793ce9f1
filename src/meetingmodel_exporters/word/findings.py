"""Motions, votes, decisions and actions: set apart where they stand, or put in words.

In: findings, and the block that they were read from.  Out: styles, runs, paragraphs and tables.
Never: changes the wording of a block; a finding that stands by itself says all it knows.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from meetingmodel import (
    Action,
    ActionStatus,
    Bullet,
    Decision,
    Motion,
    Paragraph,
    Person,
    PresenceChange,
    Question,
    Vote,
    shows,
)

from .pen import Pen

Finding = Motion | Decision | Action | PresenceChange
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
SET_APART = ("motion", "decision", "action")
# A finding that takes up less of its block than this is marked within it.
WHOLE = 0.8
# Where tasks are longer than this and half of their block, their words do not stand out: all would.
LOUDEST = 160
# How a block says itself what it is: "ACTION:", "Resolution #1:".
OWN_LABELS = frozenset(
    (
        *("action", "actions", "action item", "agreed", "agreement", "consensus", "decided"),
        *("decision", "motion", "resolution", "resolved", "task", "todo", "to do", "vote"),
    )
)
LONGEST_OWN_LABEL = 24
LONGEST_LEAD_IN = 80
LONGEST_OWNER = 40


def role_of(findings: Sequence[Finding]) -> str:
    """Return the role of the style that sets a block with *findings* apart, or nothing."""
    kinds = {type(finding) for finding in findings}
    found = (role for kind, role in zip((Motion, Decision, Action), SET_APART) if kind in kinds)
    return next(found, "")


def block_runs(text: str, findings: Sequence[Finding], role: str, pen: Pen) -> str:
    """Return *text* as runs; where the sentence of a finding begins, a label says what it is."""
    own = own_label(text, pen) if role in SET_APART else ""
    parts = list(_stretches(text, findings, len(own)))
    many = sum(stop - start for start, stop, _ in parts)
    loud = many <= LOUDEST or many * 2 <= len(text)
    if role == "motion" or not parts:
        # In a motion the task is a part of what was moved, and needs no label of its own.
        lead = pen.run(own, "label") if own else _lead(text, role, findings, pen)
        marks = [(start - len(own), stop - len(own)) for start, stop, _ in parts if loud]
        return lead + _marked(text[len(own) :], marks, pen)
    runs, done, labelled = pen.run(own, "label") if own else "", len(own), -1
    for start, stop, kind in parts:
        opening = max(_sentence_start(text, start), done)
        if opening > labelled and not text[:start].rstrip().endswith(":"):
            runs += _marked(text[done:opening], (), pen) if opening > done else ""
            runs += _lead(text[opening:], kind, (), pen)
            labelled, done = opening, opening
        runs += _marked(text[done:stop], [(start - done, stop - done)] if loud else (), pen)
        done = stop
    return runs + (pen.run(text[done:]) if done < len(text) else "")


def own_label(text: str, pen: Pen) -> str:
    """Return the words by which *text* says itself what it is, up to their colon, or nothing."""
    head, colon, _ = text[:LONGEST_OWN_LABEL].partition(":")
    word = head.strip().casefold().rstrip("0123456789.-/ #№").removesuffix(" no")
    ours = {pen.label(role).casefold() for role in SET_APART}
    return head + colon if colon and (word in OWN_LABELS or word in ours) else ""


def question_runs(text: str, pen: Pen) -> str:
    """Return a question as runs; what is said at length before it does not stand out."""
    start = _sentence_start(text, len(text.rstrip(' ?"”’)')))
    if start < LONGEST_LEAD_IN:
        return pen.run(text)
    return pen.run(text[:start], "lead-in") + pen.run(text[start:])


def unsaid(block: Paragraph | Bullet | Question, pen: Pen) -> str:
    """Return tally and votes of motions that were made in code, where no block says them."""
    out = ""
    for motion in block.findings:
        # A parsed motion has its votes from words that are printed where they stand.
        if not isinstance(motion, Motion) or motion.evidence or motion.span or motion.at:
            continue
        counts = _tally_words(motion, pen)
        if counts and not shows(block.text, [counts]):
            out += pen.derived(pen.line("vote", f"{counts}."))
        if motion.votes and not shows(block.text, [one.person.name for one in motion.votes]):
            out += pen.derived(votes_table(motion.votes, pen))
    return out


def in_words(finding: Finding, said: str, pen: Pen) -> tuple[str, str]:
    """Return role and runs of a finding that stands by itself; *said*: how `flow` puts it."""
    if isinstance(finding, Motion):
        return "motion", _motion(finding, pen)
    if isinstance(finding, Action):
        return "action", pen.run(f"{pen.label('action')}: ", "label") + pen.run(_task(finding, pen))
    if isinstance(finding, Decision):
        return "decision", pen.run(f"{pen.label('decision')}: ", "label") + pen.run(finding.text)
    return "text", pen.run(said)


def votes_table(votes: Iterable[Vote], pen: Pen) -> str:
    """Return who voted how, one row for each way to vote."""
    by_value: dict[str, list[Person]] = {}
    for vote in votes:
        by_value.setdefault(vote.value.value, []).append(vote.person)
    keys = {"absent": "vote absent", "excused": "vote excused", "not_voting": "not voting"}
    rows = [(pen.label(keys.get(value, value)), names(who)) for value, who in by_value.items()]
    return pen.headed_table(("vote", "members"), rows)


def date_words(date: dt.date) -> str:
    """Return "May 4, 2026", in whatever locale."""
    return f"{MONTHS[date.month - 1]} {date.day}, {date.year}"


def names(people: Iterable[Person]) -> str:
    """Return *people* in one line, with their offices."""
    shown = [_person(person) for person in people]
    return ("; " if any("," in one for one in shown) else ", ").join(shown)


def status_words(action: Action, pen: Pen) -> str:
    """Return how far *action* has got, in words."""
    return pen.label(action.status.value.replace("_", " "))


def _marked(text: str, parts: Iterable[tuple[int, int]], pen: Pen) -> str:
    """Return *text* as runs, its *parts* standing out."""
    runs, done = "", 0
    for start, stop in parts:
        runs += pen.run(text[done:start]) if start > done else ""
        runs += pen.run(text[start:stop], "task")
        done = stop
    return runs + (pen.run(text[done:]) if done < len(text) else "")


def _sentence_start(text: str, place: int) -> int:
    """Return where the sentence that holds *place* begins."""
    ends = ((text.rfind(end, 0, place), len(end)) for end in (". ", "! ", "? ", "; ", "\n"))
    return max(at + length if at >= 0 else 0 for at, length in ends)


def _lead(text: str, role: str, findings: Sequence[Finding], pen: Pen) -> str:
    """Return the words that tell what a block is, unless it opens with them itself."""
    if role not in SET_APART:
        return ""
    label = pen.label(role)
    opening = text[: len(label) + 12].casefold()
    if label.casefold() in opening or own_label(text, pen):
        return ""
    for finding in findings:
        if isinstance(finding, Motion) and finding.outcome and not finding.evidence:
            said = finding.outcome_text
            if said is None or not shows(text, [said]):
                label = pen.label(finding.outcome.value)
    return pen.derived(pen.run(f"{label}: ", "label"))


def _stretches(text: str, findings: Sequence[Finding], own: int) -> Iterator[tuple[int, int, str]]:
    """Yield the parts of *text* that are tasks or decisions, if they are not the whole.

    *own* letters at the beginning are a label. What was moved is set apart as a whole.
    """
    reached = own
    moved = [one.at for one in findings if isinstance(one, Motion) and one.at]
    places = [
        (*one.at, "action" if isinstance(one, Action) else "decision")
        for one in findings
        if isinstance(one, Action | Decision) and one.at
    ]
    for first, last, kind in sorted(places):
        start, stop = max(first, reached), min(last, len(text))
        if any(start < end and begin < stop for begin, end in moved):
            continue
        whole = stop - start >= WHOLE * (len(text) - own) or _is_led(text, own, start, stop)
        if start < stop and not whole:
            yield start, stop, kind
            reached = stop


def _is_led(text: str, own: int, start: int, stop: int) -> bool:
    """Whether a few words and a colon lead to what fills the rest: "Ann Lee: Book the hall"."""
    lead = text[own:start].strip()
    short = len(lead) <= LONGEST_OWNER and lead[:-1].replace(" ", "").isalpha()
    return short and lead[-1:] == ":" and not text[stop:].strip(" .")


def _motion(motion: Motion, pen: Pen) -> str:
    number = f" {motion.number}" if motion.number else ""
    parts = [_stopped(motion.text)]
    movers = [f"{pen.label('moved by')} {_person(motion.mover)}"] if motion.mover else []
    if motion.seconder and pen.options.show_seconder:
        movers.append(f"{pen.label('seconded by')} {_person(motion.seconder)}")
    if movers:
        said = ", ".join(movers)
        parts.append(_stopped(said[:1].upper() + said[1:]))
    if motion.method:
        parts.append(_stopped(f"{pen.label('vote')}: {motion.method}"))
    runs = pen.run(f"{pen.label('motion')}{number}: ", "label") + pen.run(" ".join(parts))
    outcome = motion.outcome_text or (pen.label(motion.outcome.value) if motion.outcome else "")
    if outcome:
        runs += pen.run(f" {_stopped(outcome)}", "label")
    counts = _tally_words(motion, pen)
    return runs + (pen.run(f" {counts}.") if counts else "")


def _tally_words(motion: Motion, pen: Pen) -> str:
    """Return "5 ayes, 2 nays", or nothing where no number is known."""
    tally = motion.tally
    if tally is None:
        return ""
    counts = (
        (tally.ayes, "ayes"),
        (tally.nays, "nays"),
        (tally.abstentions, "abstentions"),
        (tally.absent, "absent votes"),
    )
    return ", ".join(_counted(number, key, pen) for number, key in counts if number is not None)


def _counted(number: int, key: str, pen: Pen) -> str:
    """Return "1 nay" and "2 nays"; a label that the caller chose stays as it is."""
    label = pen.label(key)
    return f"{number} {label.removesuffix('s') if number == 1 and label == key else label}"


def _task(action: Action, pen: Pen) -> str:
    more = [names(action.owners)] if action.owners else []
    if action.due:
        more.append(f"{pen.label('due').casefold()} {date_words(action.due)}")
    if action.due_text and not shows(action.text, [action.due_text]):
        more.append(action.due_text)
    if action.status is not ActionStatus.OPEN:
        more.append(status_words(action, pen))
    return f"{action.text} ({'; '.join(more)})" if more else action.text


def _person(person: Person) -> str:
    more = ", ".join(word for word in (person.role, person.organization) if word)
    return f"{person.name} ({more})" if more else person.name


def _stopped(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
