"""What somebody moves who is only named: the words above, or the title of the item.

In: one sentence that names a mover, and what was said before it.  Out: the place of the words.
Never: takes a vote, a task, a speaker or a column's name for what was moved.
"""

from itertools import pairwise

from ....model import Outcome
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
from .telling import is_correction, is_outcome, only_label, opens, outcome_of, vote_tokens
from .wording import NAME_LENGTH, substance

SHORT = 10  # what is asked for is longer: "a motion to adjourn"
TASK = 60  # so short is a task that stands between ("HR to action.")
MANY = 3
EARLY = 8  # so near to the start of a sentence stands what somebody did
ABOVE = 4  # so many lines above a box belong to the vote before, if any
LABEL = 40  # letters of the label of a result
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
    boxed = is_boxed(said, context.lexicon)
    if (draft.headed or boxed) and one.outcome is None and said.before:
        last, since, until = said.before[-1]  # "These were approved."
        sentence = last.text[max(since, 0) : until]
        if boxed:
            one.outcome, one.outcome_text = _boxed_outcome(last.text, context)
        elif since >= 0 and _tells_vote_only(sentence, context):
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


def is_boxed(said: Said, lexicon: Lexicon) -> bool:
    """Whether "RESULT: TABLED [3 TO 1]" stands right above "MOVER: Lee".

    Below a mover or seconder a result is that of the motion before.
    """
    if said.start > 0 or not said.before or said.before[-1][0].headed:
        return False
    if _label_of(said.text) not in whole(lexicon.mover_columns):
        return False
    over = [_label_of(place[0].text) for place in said.before[-ABOVE:]]
    people = whole((*lexicon.mover_columns, *lexicon.seconder_columns, *lexicon.motion_nouns))
    return over[-1] in whole(lexicon.result_labels) and people.isdisjoint(over)


def _label_of(text: str) -> str:
    label, colon, _ = text[:LABEL].partition(":")
    return bare(label) if colon else ""


def _boxed_outcome(text: str, context: Context) -> tuple[Outcome | None, str | None]:
    """Return what "RESULT: CONTINUED [4 TO 1]" says became of a matter; the brackets tell how."""
    value = text.partition(":")[2].strip()
    head = value.partition("[")[0]
    if opening(context.lexicon.put_off_results).match(head) is not None:
        return Outcome.TABLED, head.strip()
    found = outcome_of(head, context)
    return found if found[0] is not None else outcome_of(value, context)


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
    boxed = is_boxed(said, lexicon)
    task: Place | None = None
    for above, start, stop in reversed(said.before[-5:-1] if boxed else said.before[-4:]):
        if above.headed and (above is said.draft or _is_beside(above, said, context)):
            continue  # the number of the heading, or who presents the item
        if above.headed and task is not None:
            return task  # nothing else stands above that can be what was moved
        if start < 0:  # not looked at yet, since no word of a motion stands in it
            start, stop = last_sentence(above.text, lexicon)
        start, stop = _resolved(above, start, stop, context)
        text = above.text[start:stop]
        if _tells_vote_only(text, context) or _is_field(text, lexicon):
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
            boxed = False
        return _as_moved((above, start, stop), said, context, boxed=boxed)
    return None


def _as_moved(place: Place, said: Said, context: Context, *, boxed: bool) -> Place:
    """Return *place*, or the title for a heading, and for what was said above a box of a vote."""
    above, start, stop = place
    if above.headed:
        return _title(above, context)
    told = boxed and _tells(above.text[start:stop], context.lexicon)
    return (told and heading(said, context)) or place


def _tells(text: str, lexicon: Lexicon) -> bool:
    """Whether a sentence says early what somebody did: "Engineer Roe gave the staff report.".

    "It is recommended that …" puts something, and so does "To approve …"; of the vote itself tells
    "Chair Lee declared the motion passed".
    """
    if opens(text, lexicon) or opening(lexicon.resolved_openings).match(text):
        return False
    if phrase((*lexicon.vote_words, *lexicon.moved_by)).search(text):
        return False
    passives = whole((*lexicon.auxiliaries, *lexicon.modals))
    verbs = whole(lexicon.verbs_of_prose)
    words = text.split()[:EARLY]
    return any(
        word.islower() and (word.endswith(lexicon.past_ends) or word in verbs)
        for before, word in pairwise(words)
        if before not in passives and word not in passives
    )


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


def _is_field(text: str, lexicon: Lexicon) -> bool:
    """Whether a line only says when it was decided, "Decision date: 4 May", or heads the vote.

    Nor does "Correction: Lee was there." put anything.
    """
    label, colon, _ = text.partition(":")
    dated = bool(colon) and bare(label) in whole(lexicon.decision_dates)
    return dated or bare(text) in whole(lexicon.vote_heads) or is_correction(text, lexicon)


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
