"""People with a box for each way to attend: "Ann Lee  __X__ Present  _____ Absent".

In: a draft, and the label of the open list.  Out: people in the roll.
Never: takes the last word for the answer; lists whoever has no box ticked, or several.

School and town boards of the US print such a form, and tick it off at the meeting.
"""

import re
from functools import lru_cache

from ..drafts import Draft
from ..language.phrases import any_of
from ..lexicon.words import Lexicon
from ..people.names import Named, read_name
from .inline import is_ticked
from .roll import Label, Roll
from .status import read_status

BOX = r"(?:\[[ xX✓✔]{0,3}\]|\([ xX✓✔]{1,3}\)|[☐☑☒✅□■]|_{1,8}[xX✓✔]?_{1,8})"
FULL = "■✅"
BETWEEN = " \t,;/|:-–—"
LONGEST = 3000  # so long is a form in one text
LEAST = 2  # so many boxes make a choice
BOXED = re.compile(BOX)
Choices = list[tuple[str, str]]  # box and word


def read_choices(draft: Draft, label: Label | None, roll: Roll) -> bool:
    """Whether *draft* lists people with a choice each; adds those whose box is ticked."""
    text = f"{draft.marker} {draft.text}" if draft.marker else draft.text
    if len(text) > LONGEST or BOXED.search(text) is None:
        return False
    parts = _parts(text, _behind(roll.lexicon), roll.lexicon)
    parts = parts or _parts(text, _before(roll.lexicon), roll.lexicon)
    for named, choices in parts:
        ticked = [word for box, word in choices if is_ticked(box) or box in FULL]
        presence = read_status(ticked[0], roll.lexicon).presence if len(ticked) == 1 else None
        if presence is not None:
            roll.add(named, Label(presence, label.group if label is not None else None))
    return bool(parts)


def _parts(text: str, choice: re.Pattern[str], lexicon: Lexicon) -> list[tuple[Named, Choices]]:
    """Return who stands in *text* with which boxes; nobody where anything else does."""
    choices: list[Choices] = []
    names: list[str] = []
    begin = 0
    for match in choice.finditer(text):
        between = text[begin : match.start()].strip(BETWEEN)
        if between or not choices:
            names.append(between)
            choices.append([])
        choices[-1].append((match["box"], match["word"]))
        begin = match.end()
    names.append(text[begin:].strip(BETWEEN))
    edge = names.pop(0) if not names[0] else names.pop()  # boxes stand in front, or behind
    if edge or len(names) != len(choices) or any(len(one) < LEAST for one in choices):
        return []
    people = [read_name(name, lexicon, listed=True) for name in names]
    found = [(one, boxes) for one, boxes in zip(people, choices, strict=True) if one is not None]
    return found if len(found) == len(choices) else []


@lru_cache(maxsize=8)
def _words(lexicon: Lexicon) -> str:
    kinds = (lexicon.present_words, lexicon.absent_words, lexicon.excused_words)
    return any_of(tuple(word for kind in (*kinds, lexicon.remote_words) for word in kind))


@lru_cache(maxsize=8)
def _behind(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a word behind its box: "[X] Present"."""
    return re.compile(rf"(?P<box>{BOX})\s{{0,4}}(?P<word>(?i:{_words(lexicon)}))(?!\w)")


@lru_cache(maxsize=8)
def _before(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of a word before its box: "Present: [X]"."""
    return re.compile(rf"(?<!\w)(?P<word>(?i:{_words(lexicon)}))[: ]{{0,3}}(?P<box>{BOX})")
