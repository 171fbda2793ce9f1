"""What became of a task: done, dropped, going on; and what is only a report.

In: the words of a task.  Out: whether it is over, and where its state stands.
Never: takes the state for a part of the task.
"""

import re
from functools import lru_cache

from ...drafts import Draft
from ...language.phrases import any_of, bare, opening, whole
from ...lexicon.words import Lexicon

BOX = re.compile(r"\[[ xX✓]?\]\s*|[☐☑☒✓✔✅]\s*")
TICKED = ("[x", "[X", "[✓", "☑", "☒", "✓", "✔", "✅")
TAG = re.compile(r"[\[(](?P<state>[A-Za-z -]{2,20})[\])]\s*")
STATUS_TAG = re.compile(r"\s*\[(?P<status>[A-Z ]{3,20})\]\s*$")
TAIL = 60  # in so many letters at the end of a task stands what became of it


def is_done(draft: Draft, text: str, lexicon: Lexicon) -> bool:
    """Whether a ticked box or a status says that the task is over."""
    box = BOX.match(text)
    if (box[0] if box is not None else draft.marker).startswith(TICKED):
        return True
    over = (*lexicon.done_words, *lexicon.cancelled_words)
    tag = TAG.match(text) if text[:1] in "[(" else None
    if tag is not None and bare(tag["state"]) in over:
        return True  # "[DONE] ACTION: …"
    behind = text[status_at(text, lexicon) :].lstrip(" -–—")
    if behind and opening(over).match(behind):
        return True
    status = STATUS_TAG.search(text)
    if status is not None and bare(status["status"]) in over:
        return True
    if _ended(lexicon).search(text[-TAIL:]) is not None:
        return True
    if _added(lexicon).search(text[-TAIL:]) is not None:
        return True
    shouted = _shouted(lexicon).search(text[-TAIL:])
    return shouted is not None and not shouted["no"] and not text.isupper()


@lru_cache(maxsize=8)
def _ended(lexicon: Lexicon) -> re.Pattern[str]:
    """What became of a task, in brackets or with its day: "… (done)", "… done 2/11"."""
    over = rf"(?i:{any_of((*lexicon.done_words, *lexicon.cancelled_words))})"
    day = r"\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?"
    return re.compile(rf"(?:[(\[]{over}(?:\s[^()\[\]]{{1,20}})?[)\]]|\s{over}\s{day})\W*$")


@lru_cache(maxsize=8)
def _added(lexicon: Lexicon) -> re.Pattern[str]:
    """What became of a task, behind it without any mark: "Bob to write it Completed."

    Committees that go through their open actions type it there; titles have other capitals.
    """
    over = any_of(word.title() for word in (*lexicon.done_words, *lexicon.cancelled_words))
    return re.compile(rf"(?:\s[a-z\d][\w'’-]*|[.)])\s+{over}[.!]?\s*$")


@lru_cache(maxsize=8)
def _shouted(lexicon: Lexicon) -> re.Pattern[str]:
    """What became of a task, in capitals at its end: "call Roe COMPLETED", "… DONE by mail"."""
    over = any_of(word.upper() for word in (*lexicon.done_words, *lexicon.cancelled_words))
    no = any_of(word.upper() for word in lexicon.negations)
    return re.compile(rf"\s(?P<no>{no}\s+)?{over}(?:\s+[a-z]+){{0,3}}\W*$")


def status_at(text: str, lexicon: Lexicon) -> int:
    """Return where what became of a task stands behind it: "the lease (Ed) – on hold until …"."""
    cut = max(text.rfind(f" {dash} ") for dash in "-–—")
    states = (*lexicon.done_words, *lexicon.in_progress_words, *lexicon.cancelled_words)
    told = cut >= 0 and opening(states).match(text, cut + 3) is not None
    return cut if told else len(text)


def is_report(text: str, lexicon: Lexicon) -> bool:
    """Whether *text* says what was done, not what is to do: "approved", "none", "Lee moved to"."""
    if opening(lexicon.reports).match(text):
        return True
    words = [word.strip(".,;:()").lower() for word in text.split(None, 5)[:4]]
    past = any(
        (word.endswith(lexicon.past_ends) and len(word) > 4) or word in whole(lexicon.past_verbs)
        for word in words
    )
    return past and not any(word in whole(lexicon.task_verbs) for word in words[:1])
