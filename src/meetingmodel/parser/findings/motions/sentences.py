"""What a sentence of a motion is: names, words and a roll call may be parted by stops.

In: a draft.  Out: the places of its sentences, those that belong together as one.
Never: takes two motions for one.
"""

from ...drafts import Draft
from ...language.phrases import bare, opening, phrase, whole
from ..context import Context
from .forms import patterns


def motion_sentences(draft: Draft, context: Context) -> list[tuple[int, int]]:
    """Return the sentences of *draft*; "Motion: Lee. Second: Roe. To approve …" is one."""
    text, places = draft.text, draft.sentences(context.lexicon)
    if len(places) < 2:
        return places
    forms = patterns(context.lexicon)
    pair = forms["pair"].search(text) or forms["comma"].search(text)
    out: list[tuple[int, int]] = []
    for start, stop in places:
        near = pair is not None and start < pair.end() + 3
        if out and near and pair is not None and start >= pair.end():
            # "Moved: Lee. Seconded: Roe. Amendment by Poe …": the next motion; and names that
            # stand behind the words of theirs lead to no others.
            leads = pair.start() - out[-1][0] < 3 or _is_resolved(text, start, context)
            near = leads and opening(context.lexicon.moved_by).match(text, start) is None
        if out and (
            (near and pair is not None and out[-1][1] > pair.start())
            or _is_called(text[out[-1][0] : out[-1][1]], context)
            or _goes_on_with(text[out[-1][0] : out[-1][1]], text[start:stop], context)
        ):
            out[-1] = (out[-1][0], stop)
        else:
            out.append((start, stop))
    return out


def _is_resolved(text: str, start: int, context: Context) -> bool:
    """Whether a sentence says what came of the names before it: "It was agreed that …"."""
    return opening(context.lexicon.resolved_openings).match(text, start) is not None


def _is_called(text: str, context: Context) -> bool:
    """Whether *text* is a part of a roll call: "Lee, aye;"."""
    if text[-1:] != ";":
        return False
    lexicon = context.lexicon
    last = bare(text).rsplit(" ", 1)[-1]
    return last in whole((*lexicon.yes, *lexicon.no, *lexicon.abstained))


def _goes_on_with(text: str, more: str, context: Context) -> bool:
    """Whether a semicolon parts mover and seconder: "proposed by Lee; Seconded by Roe; …"."""
    lexicon = context.lexicon
    if text[-1:] != ";":
        return False
    by = phrase(lexicon.moved_by).search(text) or phrase(lexicon.seconded).match(text)
    return (
        by is not None
        and opening((*lexicon.seconded, *lexicon.motion_glue)).match(more) is not None
    )
