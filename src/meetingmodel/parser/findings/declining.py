"""Why no recogniser took a block: which looked at it, because of which words, and what was amiss.

In: the text of a block, and the context.  Out: a reason for each recogniser, in words.
Never: reads in another way than the recognisers do; it asks the same gates and patterns.
"""

from collections.abc import Callable, Iterator

from ..language.gates import Gate, gate
from ..language.phrases import opening, tokens, whole
from ..language.sentences import sentences
from ..lexicon.words import Lexicon
from .actions.commitments import commitment
from .actions.modals import before_verb, is_task, modals_in
from .actions.owners import person_at_end
from .actions.promising import action_gate
from .actions.subjects import clause
from .context import Context
from .decisions import decision_gate
from .motions import motion_gate

MOST = 2  # so many reasons are told


def declined(text: str, kind: str, context: Context) -> str:
    """Return why the recogniser of *kind* ("motion", "decision", "action") took nothing."""
    gates: dict[str, Callable[[Lexicon], Gate]] = {
        "motion": motion_gate,
        "decision": decision_gate,
        "action": action_gate,
    }
    words = sorted(gates[kind](context.lexicon).found(tokens(text)))
    if not words:
        return "did not look: none of its words stands in the block"
    reasons = list(_amiss(text, context))[:MOST] if kind == "action" else []
    looked = f"looked because of “{', '.join(words)}”"
    return f"{looked}: {'; '.join(reasons)}" if reasons else f"{looked}, and found no whole form"


def _amiss(text: str, context: Context) -> Iterator[str]:
    """Yield what kept the sentences of *text* from being actions."""
    lexicon = context.lexicon
    for start, stop in sentences(text, lexicon):
        sentence = text[start:stop]
        if not gate(lexicon.modal_gates).opens(tokens(sentence)) or commitment(sentence, context):
            continue
        if sentence.endswith("?"):
            yield "a question promises nothing"
        elif opening(lexicon.hopes).match(sentence):
            yield "what is hoped for is not promised"
        elif opening(lexicon.conditions).match(sentence):
            yield "what stands under a condition is not promised"
        else:
            yield from _verbs(sentence, context)


def _verbs(sentence: str, context: Context) -> Iterator[str]:
    lexicon = context.lexicon
    for match in modals_in(sentence, lexicon):
        modal, verb = match["modal"], match["verb"]
        promise = modal.lower() in whole(lexicon.promises)
        before = before_verb(sentence, match)
        subject = person_at_end(before[clause(before, lexicon) :], context)
        if not is_task(match, sentence, lexicon, promise=promise):
            yield f"“{verb}” after “{modal}” is no work for somebody"
        elif subject is None:
            yield f"nobody who is known stands before “{modal} {verb}”"
        else:
            yield f"“{subject} {modal} {verb}” is spoken of, not promised or asked for"
