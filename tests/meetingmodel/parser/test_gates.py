"""Gates: whether a text may hold one of many phrases, by its words alone."""

import pytest
from attrs import fields

from meetingmodel import ENGLISH, Lexicon
from meetingmodel.parser.gates import gate
from meetingmodel.parser.phrases import phrase, tokens

KINDS = [kind.name for kind in fields(Lexicon) if kind.name not in ("language", "months")]


def test_a_gate_asks_for_all_words_of_a_phrase() -> None:
    """ "Takes that on" is not looked for wherever "that" stands."""
    tasks = gate(("takes that on", "phones"))

    assert tasks.opens(tokens("Ann takes all of that on."))
    assert tasks.opens(tokens("Ann phones the builder."))
    assert not tasks.opens(tokens("Ann said that the roof leaks."))
    assert not tasks.opens(frozenset())


def test_a_gate_says_for_which_words_it_opens() -> None:
    """All words of each phrase that may stand in the text, and no others."""
    tasks = gate(("takes that on", "takes it on"), ("phones",))

    assert tasks.found(tokens("Ann takes that on and phones.")) == {"takes", "that", "on", "phones"}
    assert tasks.found(tokens("Ann said that.")) == frozenset()


@pytest.mark.parametrize("kind", KINDS)
def test_a_gate_opens_wherever_a_phrase_is_found(kind: str) -> None:
    """A recogniser that stays shut misses nothing."""
    phrases = getattr(ENGLISH, kind)

    for text in (f"Then “{one.upper()}” was said." for one in phrases if tokens(one)):
        assert phrase(phrases).search(text) is None or gate(phrases).opens(tokens(text)), text
