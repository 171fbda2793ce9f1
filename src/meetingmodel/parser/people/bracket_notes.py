"""Notes behind a name, in brackets or not: "Ann Lee (Chair)", "Bob Roe until 8:15 pm".

In: one entry of a list.  Out: its text up to the notes, the notes, and what stands behind them.
Never: takes a nickname, or an initial that tells two people apart, for a note.
"""

import re
from functools import lru_cache

from ..language.phrases import any_of, whole
from ..lexicon.words import Lexicon

BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]?")
ONE_INITIAL = re.compile(r"[A-ZÀ-Þ]\.?$")  # "Carmody (M.)": told apart by the initial
NICKNAME = re.compile(r"\([A-ZÀ-Þ][a-zß-ÿ'’-]{1,20}\) (?=[A-ZÀ-Þ][\w'’-]+)")  # "K (Keith) Lee"
LEAST = 2  # words


def without_brackets(text: str, lexicon: Lexicon) -> tuple[str, list[str], str]:
    """Return *text* up to its notes in brackets, the notes, and what stands behind them."""
    notes: list[str] = []
    head = text
    tail = ""
    match = BRACKETS.search(text)
    while match is not None and match.start() > 0:
        inner = match[1].strip()
        behind = text[match.end() :].strip(" ,;-–—*")
        alone = " " not in text[: match.start()].strip()  # "Tom (B)"; "Ann Lee (P)" is a mark
        if ONE_INITIAL.match(inner) and alone and not behind:
            break
        if _is_nickname(text, match, lexicon):
            match = BRACKETS.search(text, match.end())
            continue
        if not notes:
            tail, head = behind, text[: match.start()].strip(" ,;-–—")
        notes.append(inner)
        text = text[: match.start()] + " " + text[match.end() :]
        match = BRACKETS.search(text)
    if not notes:
        return text, [], ""
    return head, notes, BRACKETS.sub(" ", tail).strip(" ,;-–—")


def _is_nickname(text: str, brackets: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether *brackets* stand within a name: "K (Keith) Lee", as councils of Australia write."""
    inner = brackets[1].lower()
    if NICKNAME.match(text, brackets.start()) is None or inner in whole(lexicon.role_words):
        return False
    before = text[: brackets.start()].split()
    return len(before) == 1 or (len(before) == LEAST and ONE_INITIAL.match(before[-1]) is not None)


def split_remark(text: str, lexicon: Lexicon) -> tuple[str, str]:
    """Return the entry of somebody without, and with, what tells for how long they were there."""
    match = _remark(lexicon).search(text) if text.count(" ") > LEAST else None
    if match is None or " " not in text[: match.start()]:
        return text, ""
    return text[: match.start()], match[0].strip()


@lru_cache(maxsize=8)
def _remark(lexicon: Lexicon) -> re.Pattern[str]:
    """Return the pattern of what tells, behind a full name, for how long somebody was there.

    "Ann Lee until 8:15 pm", "Bob Roe after he was sworn in".
    """
    return re.compile(rf"(?<=[\w.])\s{any_of(lexicon.until_openings)}\s[^,;]{{3,60}}$")
