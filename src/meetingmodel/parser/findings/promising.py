"""Whether a text can hold a promise or a request at all: asked before anything is searched.

In: a text and its words.  Out: yes or no.
Never: says no where a recogniser would find something; "to", "that" and "be" stand in most
sentences, and few of them have somebody before "to", or "that" where a resolution begins.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from ..lexicon.words import Lexicon
from ..people import last_words
from ..phrases import gate, tokens, whole
from .context import Context
from .errands import may_run

CAPITALS = re.compile(r"\b[A-Z]{2,3}\b")  # initials, which make a task of the sentence before
MARKS = "“”\"'‘’([)]*_,;.–—-"


def action_gate(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of which one stands wherever an action is looked for."""
    return gate(lexicon.modal_gates, lexicon.action_labels)


def may_act(text: str, words: frozenset[str], context: Context) -> bool:
    """Whether a block without a mark may hold an action: by a label, initials or a promise."""
    lexicon = context.lexicon
    if context.roster.casual or may_run(words, lexicon):
        return True
    if words.isdisjoint(action_gate(lexicon)):
        return False
    if not words.isdisjoint(_labels(lexicon)) or may_commit(text, words, context):
        return True
    last = text.rsplit(None, 1)[-1].lstrip("(")
    return last[:1].isupper() or CAPITALS.search(text) is not None


def may_commit(text: str, words: frozenset[str], context: Context) -> bool:
    """Whether somebody may promise or be asked something in *text*, whose words are *words*."""
    lexicon = context.lexicon
    if words.isdisjoint(gate(lexicon.modal_gates)):
        return False
    if not words.isdisjoint(_strong(lexicon)):
        return True
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
                or before[:1] == "@"
                or bare[:1].isupper()
                or (lower := bare.lower()) in actors
                or lower in nicks
            )
        elif told and low in that:
            yield not before[-1:].isalnum() or before.lower() in whole(lexicon.binding)
        before = word


@lru_cache(maxsize=8)
def _strong(lexicon: Lexicon) -> frozenset[str]:
    """Return the words of promises and requests that few other sentences have."""
    kinds = (lexicon.modal_gates, lexicon.requests, lexicon.asked)
    weak = (*lexicon.infinitive, *lexicon.subordinators, *lexicon.be_words)
    return gate(*kinds) - whole(weak)


@lru_cache(maxsize=8)
def _labels(lexicon: Lexicon) -> frozenset[str]:
    """Return a word of each label, other than the little words of "to do" and "next steps"."""
    found = (tokens(label) - whole(lexicon.infinitive) for label in lexicon.action_labels)
    return frozenset(max(words, key=len) for words in found if words)


@lru_cache(maxsize=8)
def _actors(lexicon: Lexicon) -> frozenset[str]:
    """Return the words that stand before "to" where somebody is to act: "Clerk to", "agreed to"."""
    phrases = (*lexicon.modals, *lexicon.requests, *lexicon.asked)
    verbs = _before(phrases, whole(lexicon.infinitive))
    ends = (one.rsplit(" ", 1)[-1] for one in (*lexicon.doers, *lexicon.softeners))
    return frozenset((*verbs, *ends, *lexicon.perfects, *lexicon.joining)) | last_words(lexicon)


def _before(phrases: Iterable[str], last: frozenset[str]) -> Iterator[str]:
    for phrase in phrases:
        words = phrase.split()
        if len(words) > 1 and words[-1] in last:
            yield words[-2]
