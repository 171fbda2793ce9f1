"""Topics that a bot wrote down: "* Release dates  (annlee, 14:05:40)".

In: candidates and drafts.  Out: the same; topics with a stamp have a kind of their own.
Never: takes what was noted below a topic for one.

Groups that meet in a chat have a bot that keeps the minutes: a bullet for each topic, and below it
what was noted, each with the name of who typed it and the second.
"""

import re

from ..drafts import Draft
from .candidate import Candidate

STAMP = re.compile(r"\s+\((?P<who>[^\s(),]{1,30}), (?P<time>\d{1,2}:\d\d):\d\d\)$")
LONGEST = 150  # characters of a topic
LEAST = 2
WIDTH = 50  # characters of a stamp at most


def without_stamp(text: str) -> str:
    """Return a text without who typed it and when."""
    return split_stamp(text)[0]


def split_stamp(text: str) -> tuple[str, str]:
    """Return a text without who typed it and when, and hour and minute; "" for no stamp."""
    match = STAMP.search(text, max(len(text) - WIDTH, 0)) if text[-1:] == ")" else None
    if match is None or not match.start():
        return text, ""
    return text[: match.start()], match["time"]


def mark_stamped(found: list[Candidate], drafts: list[Draft]) -> list[Candidate]:
    """Return *found* where topics are of the kind "stamped"."""
    stamped = [place for place, draft in enumerate(drafts) if _is_stamped(draft)]
    topics = [place for place in stamped if drafts[place].level == 0]
    if len(topics) < LEAST or len(topics) == len(stamped):
        return found
    known = {one.place: one for one in found}
    for place in topics:
        draft = drafts[place]
        one = known.setdefault(place, Candidate(place, draft, "stamped", draft.text, short=True))
        one.kind, one.title, one.rest = "stamped", without_stamp(draft.text), None
    known.pop(topics[0] - 1, None)  # "Meeting summary" is no item, but all of them
    return [known[place] for place in sorted(known)]


def _is_stamped(draft: Draft) -> bool:
    text = draft.text
    return draft.level >= 0 and len(text) <= LONGEST and without_stamp(text) != text
