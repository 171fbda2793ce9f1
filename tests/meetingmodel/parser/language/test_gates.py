"""Gates: whether a text may hold one of many phrases, by its words alone."""

import pytest
from attrs import fields

from meetingmodel import ENGLISH, Lexicon
from meetingmodel.parser.language.gates import Gates, gate, tokens
from meetingmodel.parser.language.phrases import phrase

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


def test_several_gates_are_asked_at_once() -> None:
    """What is told are the numbers of those that open, in their order."""
    gates = Gates((gate(("phones",)), gate(("takes that on",)), gate(("on", "off"))))

    assert gates.opened(tokens("Ann takes that on.")) == [1, 2]
    assert gates.opened(tokens("Ann phones.")) == [0]
    assert gates.opened(tokens("Ann sings.")) == []


def test_a_mark_has_no_word_and_leaves_the_gate_open() -> None:
    """ "&" may stand anywhere: there is no word to tell it by."""
    assert gate(("&", "and")).opens(tokens("Lee & Roe"))
    assert gate(("&", "and")).opens(tokens("Lee, Roe"))
