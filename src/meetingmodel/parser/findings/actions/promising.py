"""Whether a text can hold a promise or a request at all: asked before anything is searched.

In: a text and its words.  Out: yes or no.
Never: says no where a recogniser would find something; "to", "that" and "be" stand in most
sentences, and few of them have somebody before "to", or "that" where a resolution begins.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ...language.gates import Gate, Gates, gate
from ...language.phrases import whole
from ...lexicon.words import Lexicon
from ...people.persons import last_words
from ..context import Context
from .answers import may_answer
from .labels import label_words
from .named_beside import may_be_named
from .orders import may_order

ERRAND, MODAL, STRONG, LABEL = range(4)  # the numbers of the gates
CAPITALS = re.compile(r"\b[A-Z]{2,3}\b")  # initials, which make a task of the sentence before
MARKS = "“”\"'‘’([)]*_,;.–—-&"


@lru_cache(maxsize=8)
def action_gate(lexicon: Lexicon) -> Gate:
    """Return the words that stand wherever an action is looked for."""
    return gate(lexicon.modal_gates, label_words(lexicon))


def may_act(text: str, words: frozenset[str], context: Context) -> bool:
    """Whether a block without a mark may hold an action: by a label, initials or a promise."""
    opened = _gates(context.lexicon).opened(words)
    if context.roster.familiar or ERRAND in opened or LABEL in opened:
        return True
    if may_be_named(text, context) or may_order(text, context.lexicon):
        return True
    if may_answer(words, context.lexicon) or "?" in text:
        return True
    if MODAL not in opened:
        return False
    if STRONG in opened or _may_lead(text, words, context):
        return True
    last = text.rsplit(None, 1)[-1].lstrip("(")
    return last[:1].isupper() or CAPITALS.search(text) is not None


def may_commit(text: str, words: frozenset[str], context: Context) -> bool:
    """Whether somebody may promise or be asked something in *text*, whose words are *words*."""
    opened = _gates(context.lexicon).opened(words)
    return MODAL in opened and (STRONG in opened or _may_lead(text, words, context))


@lru_cache(maxsize=8)
def _gates(lexicon: Lexicon) -> Gates:
    """Return the gates of errands, of promises and requests, of their strong words, of labels."""
    modals = gate(lexicon.modal_gates)
    return Gates((gate(lexicon.errands), modals, _strong(lexicon), gate(label_words(lexicon))))


def _may_lead(text: str, words: frozenset[str], context: Context) -> bool:
    """Whether the weak words of *text*, "to", "that" and "be", stand where they may give tasks."""
    lexicon = context.lexicon
    passive = whole(lexicon.be_words), whole(lexicon.by_whom)
    if not any(words.isdisjoint(kind) for kind in passive):
        return True
    told = not words.isdisjoint(whole(lexicon.subordinators))
    tasked = not words.isdisjoint(whole(lexicon.infinitive))
    return (told or tasked) and any(_leads(text, context, told=told))


def _leads(text: str, context: Context, *, told: bool) -> Iterator[bool]:
    """Yield of each "to" and "that" whether what stands before may lead to a task."""
    lexicon = context.lexicon
    to, that = whole(lexicon.infinitive), whole(lexicon.subordinators)
    actors, nicks = _actors(lexicon), context.roster.by
    before = ""
    for word in text.split():
        low = word.lower().strip(MARKS)
        if low in to:
            bare = before.strip(MARKS)
            yield (
                before[-1:] == ":"
                or not bare  # "Bob – to write"
                or before[:1] == "@"
                or before[-1:] == ")"  # "Bob (or Cy) to write"
                or bare[:1].isupper()
                or (lower := bare.lower()) in actors
                or lower in nicks
            )
        elif told and low in that:
            yield not before[-1:].isalnum() or before.lower() in whole(lexicon.binding)
        before = word


def _strong(lexicon: Lexicon) -> Gate:
    """Return the words of promises and requests that few other sentences have."""
    weak = whole((*lexicon.infinitive, *lexicon.subordinators, *lexicon.be_words))
    telling = tuple(word for word in lexicon.modal_gates if word not in weak)
    return gate(telling, lexicon.requests, lexicon.asked)


@lru_cache(maxsize=8)
def _actors(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that stand before "to" where somebody is to act: "Clerk to", "agreed to"."""
    phrases = (*lexicon.modals, *lexicon.requests, *lexicon.asked)
    verbs = _before(phrases, whole(lexicon.infinitive))
    groups = (*lexicon.doers, *lexicon.pleaded_groups, *lexicon.softeners)
    ends = (one.rsplit(" ", 1)[-1] for one in groups)
    return frozenset((*verbs, *ends, *lexicon.perfects, *lexicon.joining)) | last_words(lexicon)


def _before(phrases: Iterable[str], last: frozenset[str]) -> Iterator[str]:
    for phrase in phrases:
        words = phrase.split()
        if len(words) > 1 and words[-1] in last:
            yield words[-2]
