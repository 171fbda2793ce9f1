"""Topics that a label tells: "Topic: Release dates", what was said below each.

In: candidates and drafts, or a heading.  Out: the same; lines with the label have a kind of their
own, and the title is what stands behind it.
Never: takes one such line for the way in which a document is written.

Groups that keep notes in a chat type the label for the bot that makes the minutes.
"""

import re
from collections import Counter

from ..cleaning.marks import SAID, SENT
from ..drafts import Draft
from ..language.phrases import bare, whole
from ..lexicon.words import Lexicon
from .candidate import Candidate

LABEL_WORD = re.compile(r"[^\W\d_]+")
LONGEST = 120  # characters of a topic
LEAST = 2
NUMBER = re.compile(r"\s\d{1,2}$")
TAG = re.compile(r"#(?P<label>[a-z]{4,12})\s")  # "#topic Lamps", for a bot that reads along
LABEL = re.compile(r"(?P<label>[^\W\d_][^:–—]{2,18}?)(?:\s?:|\s[-–—]\s)")


def behind_label(text: str, lexicon: Lexicon) -> str:
    """Return the topic behind a label; the whole text where none begins it."""
    typed = SAID.match(text) if "<" in text else None
    if typed is None and (text[:1] == "[" or text[:1].isdigit()):
        typed = SENT.match(text)
    begin = typed.end() if typed is not None else 0  # "16:04:00 <ann> topic: Lamps", in a log
    split = LABEL.match(text, begin) or TAG.match(text, begin)
    label = NUMBER.sub("", split["label"]) if split is not None else ""  # "topic 2: Lamps"
    if split is None or bare(label) not in whole(lexicon.topic_labels):
        return text
    return text[split.end() :].strip() or text


def _has_sign(text: str) -> bool:
    return text[:1] == "#" or ":" in text or " - " in text or " – " in text or " — " in text


def mark_topics(found: list[Candidate], drafts: list[Draft], lexicon: Lexicon) -> list[Candidate]:
    """Return *found* where lines that begin with the label of a topic are of the kind "topic"."""
    topics = {
        place: title
        for place, draft in enumerate(drafts)
        if draft.level <= 0 and not draft.cells and _has_sign(draft.text[:20])
        if len(draft.text) <= LONGEST and draft.style.heading is None
        if (title := behind_label(draft.text, lexicon)) != draft.text
    }
    # "Subject: Lamp group" on top, where the topics below have another label
    labels = Counter(LABEL_WORD.findall(drafts[place].text.lower())[0] for place in topics)
    first = next(iter(topics), 0)
    if len(topics) > LEAST and labels[LABEL_WORD.findall(drafts[first].text.lower())[0]] == 1:
        del topics[first]
    known = {one.place: one for one in found}
    # "Item 4: Roads. The lane is closed." has a number, and prose behind its title.
    ran = [one for place in topics if (one := known.get(place)) and one.number and one.rest]
    if len(topics) < LEAST or 2 * len(ran) > len(topics):
        return found
    for place, title in topics.items():
        one = known.setdefault(place, Candidate(place, drafts[place], "topic", title, short=True))
        one.kind, one.title, one.rest, one.number = "topic", title, None, None
    return [known[place] for place in sorted(known)]
