"""Dates that are another day's than that of the meeting: of minutes, of a task, of some event.

In: a date and the line that it stands in.  Out: whether its words make it another one.
Never: weighs one date against another.
"""

from ..drafts import Draft
from ..language.dates import FoundDate
from ..language.phrases import bare, phrase, tokens, whole
from ..lexicon.words import Lexicon

BEFORE = 60  # so many characters before a date may say what date it is
TOLD = 3  # words behind "were" that may say what was done: "were then approved"
DAY = 14  # letters of a day of the week, and marks
PROSE = 100  # letters of a paragraph


def is_in_passing(found: FoundDate, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether business only speaks of the date: in an entry of a list, or as that of minutes."""
    before = draft.text[max(0, found.start - 2 * BEFORE) : found.start]
    if not whole(lexicon.minutes_words).isdisjoint(tokens(before)):
        return True
    if draft.marker != "" and phrase(lexicon.held_before_date).search(before) is None:
        return True
    told = (*lexicon.meeting_words, *lexicon.assembly_words, *lexicon.called_to_order)
    return not is_only([found], draft.text) and not is_said_with(told, found, draft, lexicon)


def is_of_matter(found: FoundDate, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the date stands in a paragraph, in a sentence that tells of nobody who met.

    "The target date is May 9."
    """
    told = (*lexicon.meeting_words, *lexicon.assembly_words, *lexicon.called_to_order)
    if draft.marker and is_said_with(lexicon.held_before_date, found, draft, lexicon):
        return not is_said_with(told, found, draft, lexicon)  # "• The plant swap was held May 9"
    if len(draft.text) < PROSE or len(draft.sentences(lexicon)) == 1:
        return False
    return not is_said_with((*told, *lexicon.held_before_date), found, draft, lexicon)


def labels_other(before: str, lexicon: Lexicon) -> bool:
    """Whether the words right before a date make it another one: "Approved: May 9"."""
    words = before.rstrip(" :,-–—(")
    for word in lexicon.before_days:
        words = words.removesuffix(f" {word}")
    words = words.rstrip(" :")
    return bool(words) and words.endswith(lexicon.dates_of_other)


def is_of_minutes(found: FoundDate, text: str, before: str, lexicon: Lexicon) -> bool:
    """Whether a date is that of minutes which are approved: "Approval of May 9 Minutes".

    Minutes without a date of their own name only that one: "Lee moved the minutes from May 9",
    "The minutes of May 9 were approved".
    """
    moved = phrase(lexicon.moving_verbs).search(before)
    minutes = whole(lexicon.minutes_words)
    if moved is not None and not minutes.isdisjoint(tokens(before[moved.end() :])):
        return True
    behind = [bare(word) for word in text[found.stop :].split(None, TOLD + 1)[: TOLD + 1]]
    if behind[:1] and behind[0] in whole(lexicon.passives):
        return not whole(lexicon.told_verbs).isdisjoint(behind)
    approved = phrase(lexicon.approving_minutes).search(before)
    if approved is None:
        return False
    # "Approval of May 9 Minutes", "Confirmation of the AGM minutes of May 9"
    named = not minutes.isdisjoint(tokens(before[approved.end() :]))
    return named or (behind[:1] != [] and behind[0] in minutes)


def is_said_with(words: tuple[str, ...], found: FoundDate, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether one of *words* stands in the sentence of a date."""
    spans = draft.sentences(lexicon)
    start, stop = next((s for s in spans if s[0] <= found.start < s[1]), (0, len(draft.text)))
    return phrase(words).search(draft.text[start:stop]) is not None


def is_only(dates: list[FoundDate], text: str) -> bool:
    """Whether *text* is a date and nothing else, a day of the week aside."""
    return len(dates) == 1 and len(text) <= dates[0].stop - dates[0].start + DAY
