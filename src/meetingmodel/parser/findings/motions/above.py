"""What somebody moves who is only named: the words above, or the title of the item.

In: one sentence that names a mover, and what was said before it.  Out: the place of the words.
Never: takes a vote, a task, a speaker or a column's name for what was moved.
"""

from ...drafts import Draft
from ...language.phrases import bare, opening, phrase, tokens, whole
from ...language.sentences import sentences
from ...lexicon.words import Lexicon
from ...people.names import is_name
from ...people.titles import strip_title
from ..actions.commitments import commitment
from ..actions.owners import person_at_start
from ..context import Context
from .forms import patterns
from .moved_words import told_of
from .proposal import Place, Proposal, Said
from .telling import is_outcome, only_label, opens, outcome_of, vote_tokens
from .wording import NAME_LENGTH, substance

SHORT = 10  # what is asked for is longer: "a motion to adjourn"
TASK = 60  # so short is a task that stands between ("HR to action.")
MANY = 3
LONG = 15  # so long are words that can be what was moved
HEADINGS = 4  # so many lines may a heading have
FAR_BACK = 2000  # so many letters above the sentence that was moved begins
ROWS = 40  # so many rows may stand between "the following payments:" and who moved them
ROW = 90  # a longer line is no row


def from_above(one: Proposal, said: Said, label: str, context: Context) -> None:
    """Give *one* the sentence above, unless what was moved may stand below it."""
    below = _leads_below(said.text, context.lexicon)
    one.above = _put(said, label, context) if not below else None
    if one.above is None:
        return
    draft, start, stop = one.above
    number = patterns(context.lexicon)["number"].fullmatch(draft.text, start, stop)
    if number is not None:
        one.number, one.above = number["number"], None
        return
    if draft.headed and one.outcome is None and said.before:
        last, since, until = said.before[-1]  # "These were approved."
        sentence = last.text[max(since, 0) : until]
        if since >= 0 and _tells_vote_only(sentence, context):
            one.outcome, one.outcome_text = outcome_of(sentence, context)
    begin = start + substance(draft.text[start:stop], 0, context)
    one.above = (draft, begin, stop)
    if one.outcome is None and begin > start:
        one.outcome, one.outcome_text = outcome_of(draft.text[start:begin], context)
    same = draft is said.draft and stop - start > LONG
    same = same and not opens(
        said.draft.text[said.stop : said.stop + TASK].lstrip(), context.lexicon
    )
    if same or opens(draft.text[begin:stop], context.lexicon):
        one.put(one.above)


def _leads_below(text: str, lexicon: Lexicon) -> bool:
    """Whether a line breaks off above the words: "… and on being put to the vote, it was".

    Irish councils write "It was proposed by Lee, seconded by Roe, and resolved:".
    """
    if text.rstrip(" -–—").endswith(":") and bare(text.rsplit(None, 1)[-1]) in whole(
        lexicon.carried
    ):
        return True
    return text[-1:].isalpha() and " ".join(bare(text).rsplit(" ", 2)[-2:]) in whole(
        lexicon.leads_to_words
    )


def heading(said: Said, context: Context) -> Place | None:
    """Return the title in the heading of the item."""
    head = next((place[0] for place in said.before[:HEADINGS] if place[0].headed), None)
    return _title(head, context) if head is not None else None


def _title(head: Draft, context: Context) -> Place:
    """Return the place of the item's title in its heading, without the number."""
    begin = max(head.text.find(context.title), 0)
    return head, begin, begin + len(context.title) if begin else len(head.text)


def _put(said: Said, label: str, context: Context) -> Place | None:
    """Return the sentence that "Prop. A, 2nd B" puts: the one before it.

    Not one that only says how it was voted, nor a task that stands between ("HR to action.");
    a nomination puts the name in the heading above it.
    """
    lexicon = context.lexicon
    if phrase(lexicon.nominating).match(label) and is_name(context.title, lexicon):
        head = heading(said, context)
        if head is not None:
            return head
    listed = _above_list(said, context)
    if listed is not None:
        return listed
    task: Place | None = None
    for above, start, stop in reversed(said.before[-4:]):
        if above.headed and (above is said.draft or _is_beside(above, said, context)):
            continue  # the number of the heading, or who presents the item
        if above.headed and task is not None:
            return task  # nothing else stands above that can be what was moved
        if start < 0:  # not looked at yet, since no word of a motion stands in it
            start, stop = last_sentence(above.text, lexicon)
        start, stop = _resolved(above, start, stop, context)
        text = above.text[start:stop]
        if _tells_vote_only(text, context) or _is_dated(text, lexicon):
            continue
        if _names_attendee(text, context) or speaks(text, context):
            continue
        plain = patterns(lexicon)["plain"].search(text)
        if plain is None and not above.headed and _is_task(text, context):
            near = task is None and above is said.before[-1][0]
            task = (above, start, stop) if near else task
            continue
        if plain is not None and len(text) - plain.end() > SHORT:
            start += plain.end()  # "The Chair asked for a motion to …": what was asked for
        return _title(above, context) if above.headed else (above, start, stop)
    return None


def _names_attendee(text: str, context: Context) -> bool:
    """Whether a line is the name of somebody who was there: the speaker, and not what was moved."""
    return len(text) < NAME_LENGTH and context.roster.knows(text.strip(" .:"))


def speaks(text: str, context: Context) -> bool:
    """Whether somebody who was there only tells or asks something: "Lee asked about the lift."."""
    lexicon = context.lexicon
    subject = person_at_start(text, context)
    if subject is None or not context.roster.knows(strip_title(subject, lexicon)[0]):
        return False
    verb = text.lstrip()[len(subject) :].split(None, 1)[:1]
    others = (*lexicon.moving_verbs, *lexicon.passives, *lexicon.perfects, *lexicon.modals)
    told = whole(lexicon.verbs_of_prose) - whole(others)
    return bool(verb) and verb[0] in told and not _asks(text, lexicon)


def _is_beside(line: Draft, said: Said, context: Context) -> bool:
    """Whether a line of the heading stands beside the title: a programme names the speakers."""
    title = context.title
    heads = (place[0] for place in said.before[:HEADINGS] if place[0].headed)
    return bool(title) and title not in line.text and any(title in one.text for one in heads)


def _is_dated(text: str, lexicon: Lexicon) -> bool:
    """Whether a field only says when it was decided: "Decision date: 4 May"."""
    label, colon, _ = text.partition(":")
    return bool(colon) and bare(label) in whole(lexicon.decision_dates)


def _tells_vote_only(text: str, context: Context) -> bool:
    """Whether a sentence only says how it was voted."""
    if only_label(text, context) or phrase(context.lexicon.all_in_favour).match(text):
        return True
    lexicon = context.lexicon
    if opening(lexicon.title_pronouns).match(text) is not None:
        # "These were approved": what the title names.
        return tokens(text) <= vote_tokens(lexicon) | whole(lexicon.title_pronouns)
    return is_outcome(text, context) and not told_of(text, context)


def _is_task(text: str, context: Context) -> bool:
    """Whether a task stands between a motion and its mover: "HR to action."."""
    resolved = opening(context.lexicon.resolved_openings).match(text)
    return resolved is None and len(text) < TASK and bool(commitment(text, context))


def last_sentence(text: str, lexicon: Lexicon) -> tuple[int, int]:
    """Return the place of the last sentence of *text*."""
    begin = max(len(text) - FAR_BACK, 0)
    start, stop = (sentences(text[begin:], lexicon) or [(0, 0)])[-1]
    return begin + start, begin + stop


def _above_list(said: Said, context: Context) -> Place | None:
    """Return "Resolved to make the following payments:" above the rows that end at *said*."""
    done = opening(context.lexicon.resolved_openings)
    for above, _, _ in reversed(said.before[-ROWS:]):
        if above is said.draft or above.cells:
            continue
        if len(above.text) > FAR_BACK:
            return None
        start, stop = (sentences(above.text, context.lexicon) or [(0, 0)])[-1]
        if above.text.endswith(":") and done.match(above.text, start):
            return above, start, stop
        if above.headed or stop > start + ROW:
            return None
    return None


def _asks(text: str, lexicon: Lexicon) -> bool:
    """Whether a sentence asks for something by its end: "… that the lower tender be accepted"."""
    return bare(" ".join(text.rsplit(None, 2)[-2:-1])) in whole(lexicon.be_words)


def _resolved(above: Draft, start: int, stop: int, context: Context) -> tuple[int, int]:
    """Return the sentence of *above* that is told as resolved, else the one from *start*."""
    done = opening(context.lexicon.resolved_openings)
    if _asks(above.text[start:stop], context.lexicon):
        return start, stop
    begin = max(stop - FAR_BACK, 0)
    places = sentences(above.text[begin:stop], context.lexicon)[-MANY:]
    for first, last in reversed(places):
        told = above.text[begin + first : begin + last]
        if done.match(told) and not is_outcome(told, context):
            return begin + first, begin + last
    return start, stop
