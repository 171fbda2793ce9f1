"""Who makes a motion that nobody is named in front of: "… was made by Lee", "Lee: Motion to …".

In: a motion in the making and its sentence.  Out: the motion with its mover, without his name.
Never: takes what is named in brackets, or at the end, for a person who is not known.
"""

import re

from ...language.phrases import phrase, whole
from ...people.titles import strip_title
from ..context import Context
from .forms import patterns
from .proposal import Proposal, Said
from .wording import both, person

AT = re.compile(r"(?:[a-z@]{1,2}\s*)?\d{1,2}[:.]\d\d\s*(?:[ap]\.?\s?m\b\.?)?", re.IGNORECASE)
TAGGED = re.compile(r"\s*\((?P<name>[A-Z][^()]{1,40})\)$")
DASHES = ("-", "–", "—")


def made_by(one: Proposal, said: Said, plain: re.Match[str], begin: int, context: Context) -> None:
    """Take the mover from behind the substance, or before it: "… was made by A", "A: Motion …"."""
    text = said.text
    speaker = patterns(context.lexicon)["speaker"].fullmatch(text[: plain.start()])
    if speaker is not None and (not speaker["dash"] or context.roster.knows(speaker["mover"])):
        one.mover = person(speaker["mover"], context)  # "Roads - motion to …" names a matter
    roster = context.roster
    if one.mover is not None and (not roster.names or roster.knows(one.mover.name)):
        return
    maker = _maker(text, begin, context)
    if maker is not None:
        one.mover = person(maker["mover"], context)
        one.seconder = person(maker["seconder"], context)
        one.stop = min(one.stop, said.start + maker.start())
    if one.mover is not None:
        return
    if _named_at_end(one, said, context):
        return
    words = text[: max(one.stop - said.start, 0)]
    forms = patterns(context.lexicon)
    # In "Motion to adopt: Lee  Second: Roe" the last name is that of who seconds.
    second = forms["seconding"].match(text[len(words) :].lstrip(" ,;.(–—-")) is not None
    tail = None if second else forms["tail"].search(text, begin + 3)
    tail = tail or forms["tail"].search(text, begin + 3, len(words))
    if tail is None or not _names_movers(tail, context):
        return
    one.mover, one.seconder = person(tail["mover"], context), person(tail["seconder"], context)
    one.stop = min(one.stop, said.start + len(text[: tail.start()].rstrip()))


def _names_movers(tail: re.Match[str], context: Context) -> bool:
    """Whether "… the minutes (Lee/Roe)" ends with people, not with "(Phase I/Phase II)"."""
    if tail["comma"] and not tail["seconder"]:
        return False  # "to appoint Lee, Roe"
    if not context.roster.names:
        if tail["seconder"]:
            return both(tail, context)
        told = phrase(context.lexicon.seconded).search(tail.string, tail.end()) is not None
        return told and person(tail["mover"], context) is not None
    return context.roster.knows(strip_title(tail["mover"], context.lexicon)[0])


def _named_at_end(one: Proposal, said: Said, context: Context) -> bool:
    """Take the mover from "Motion to adjourn Lee, Roe seconds", where no mark stands before him."""
    tagged = TAGGED.search(one.text)
    if tagged is not None and context.roster.knows(tagged["name"]):  # "… as written (Lee)"
        one.mover = person(tagged["name"], context)
        one.stop -= len(tagged[0])
        return True
    words = one.text.split()
    if said.start + len(said.text.rstrip(" .")) <= one.stop or len(words) < 2:
        return False
    roster = context.roster
    name = next((n for n in (2, 1) if roster.knows(" ".join(words[-n:]))), None)
    if name is None or not words[-name][0].isupper() or len(words) == name:
        return False
    before = words[-name - 1]
    lexicon = context.lexicon
    if before in DASHES or before.endswith(","):  # "… on hoses - Lee, second Roe"
        return _take_name(one, words[-name:], context)
    if not before.isalpha() or before.lower() in whole((*lexicon.little_words, *lexicon.titles)):
        return False  # "to pay Cllr Lee"
    if before[0].isupper() and before.lower() not in whole(lexicon.motion_verbs):
        return False
    return _take_name(one, words[-name:], context)


def _take_name(one: Proposal, words: list[str], context: Context) -> bool:
    """Take the mover from the last *words* of what was moved."""
    one.mover = person(" ".join(words), context)
    one.stop -= len(one.text) - len(one.text[: one.text.rindex(words[0])].rstrip(" ,–—-"))
    return True


def _maker(text: str, begin: int, context: Context) -> re.Match[str] | None:
    """Return the "(made) by A" of a motion whose substance stands before it.

    The last one counts: in "to accept the gift offered by the Friends, by Lee, seconded by Roe" the
    mover stands right before the seconder, or ends the sentence.
    """
    forms = patterns(context.lexicon)
    for maker in reversed(list(forms["maker"].finditer(text, begin + 3))):
        if forms["seconding"].search(text, begin, maker.start("mover")) is not None and (
            forms["seconding"].search(text[max(maker.start() - 12, 0) : maker.start("mover")])
        ):
            continue  # "seconded by B" names no mover
        rest = AT.sub("", text[maker.end() :].lstrip(" ,;.)")).lstrip(" ,;.")
        ends = not rest or forms["after"].match(rest) is not None
        if ends and person(maker["mover"], context) is not None:
            return maker
    return None
