"""Meetings in a chat: "#otter-dev: Packaging (2026-02-09)" tells channel, group and day.

In: the title.  Out: who met, and in which channel.
Never: takes the mark of a heading or a number ("#3") for a channel.

Bots that keep the minutes of a chat write such titles.
"""

import re

from ..language.dates import find_dates
from ..language.phrases import bare, tokens, whole
from ..lexicon.words import Lexicon
from .naming import body_name

TITLE = re.compile(
    r"(?P<channel>#[a-z][\w.+-]{2,40}):?\s+(?P<name>[^\W\d_][^()]{1,60}?)\s*(?P<day>\([^()]+\))?"
)


def of_channel(title: str | None, lexicon: Lexicon) -> tuple[str | None, str | None]:
    """Return who met and the channel that a title names; None where it does not tell."""
    match = TITLE.fullmatch(title or "")
    if match is None:
        return None, None
    met = not tokens(match[0]).isdisjoint(whole(lexicon.meeting_words))
    dated = match["day"] is not None and bool(find_dates(match["day"], lexicon))
    if not (dated or (met and match["day"] is None)):
        return None, None  # "#roads: The state of the lanes" may be anything
    name = body_name(match["name"], lexicon)
    common = bare(name) in whole((*lexicon.meeting_words, *lexicon.usual_items))
    return (None if common else name or None), match["channel"]
