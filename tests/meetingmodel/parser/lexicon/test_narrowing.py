"""A smaller lexicon for the first text: what it keeps, and that it finds the same."""

import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings

import meetingmodel as mm
from meetingmodel import ENGLISH
from meetingmodel.parser.lexicon import narrowing
from meetingmodel.parser.lexicon.narrowing import LONGEST, fitting, narrowed
from meetingmodel.testing import identical, notes

MEETINGS = sorted((Path(__file__).parents[3] / "meetings").glob("*/source.*"))[::16]


@pytest.mark.parametrize(
    "text",
    ["Motion carried.", "MOTION CARRIED", "mo-\ntion car-\nried", "m o t i o n  c a r r i e d"],
)
def test_words_stay_however_a_text_has_them(text: str) -> None:
    """Capitals, line ends, hyphens and blanks among the letters hide no word."""
    smaller = narrowed(ENGLISH.extend(speech=["motion carries", "adopted"]), mm.Document([text]))

    assert "motion carries" in smaller.speech
    assert "adopted" not in smaller.speech


@pytest.mark.parametrize("text", ["She is writing it.", "ſhe is wrıtıng it", "WRİTİNG"])
def test_a_verb_stays_in_any_of_its_forms(text: str) -> None:
    """The silent letter goes, and some letters are others to a pattern that heeds no case."""
    assert (
        "write"
        in narrowed(ENGLISH.extend(moving_verbs=["write"]), mm.Document([text])).moving_verbs
    )


def test_words_that_the_text_lacks_go() -> None:
    """So that fewer patterns are compiled."""
    smaller = narrowed(ENGLISH, mm.Document(["Board meeting"]))

    assert len(smaller.speech) < len(ENGLISH.speech)
    assert smaller.speech[0] == ENGLISH.speech[0]
    assert smaller.carried == ENGLISH.carried  # lines are told by the single words of these
    assert smaller.weekdays == ENGLISH.weekdays


def test_a_long_text_may_hold_every_word() -> None:
    """Then nothing is left out."""
    assert narrowed(ENGLISH, mm.Document(["x" * (LONGEST + 1)])) is ENGLISH


def test_only_the_first_text_is_read_by_fewer_words() -> None:
    """From the second on, the patterns of all words are worth their time."""
    house = ENGLISH.extend(action_labels=["chore"])
    document = mm.Document(["Chore: Ann to call"], metadata={"title": "Carried"})
    first = fitting(house, document)

    assert first is not house
    assert "chore" in first.action_labels
    assert "carried" in first.carried
    assert fitting(first, document) is first
    assert fitting(house, document) is house


@pytest.mark.parametrize("source", MEETINGS, ids=lambda path: path.parent.name)
def test_minutes_say_the_same_by_fewer_words(source: Path) -> None:
    """Minutes of all kinds."""
    assert _same_by_fewer(mm.read(source))


# Each example compiles patterns of its own, which takes as long as reading a hundred texts.
@settings(max_examples=settings().max_examples // 8)
@example("Board\n1. Budget\n- budget\n  - street clerk and clerk to budget\n")
@given(notes())
def test_any_notes_say_the_same_by_fewer_words(text: str) -> None:
    """Whatever is typed."""
    assert _same_by_fewer(mm.Document(text.split("\n")))


def _same_by_fewer(document: mm.Document) -> bool:
    fitting(ENGLISH, document)  # from now on, it is taken whole
    smaller = narrowed(ENGLISH, document)
    assert len(smaller.speech) < len(ENGLISH.speech)
    return identical(mm.parse(document), mm.parse(document, lexicon=smaller))


# "for words in kind for word in tokens(words)", "words.split()[0] for words in lexicon.owners"
TOKENS = re.compile(r"for (\w+) in kind for \w+ in tokens\(\1\)")
SPLIT = r"{name}\.(?:lower\(\)\.)?split\(\)"
OF_ONE = re.compile(
    rf"for (?P<a>\w+) in lexicon\.(\w+) for \w+ in {SPLIT.format(name='(?P=a)')}"
    rf"|{SPLIT.format(name='(?P<b>[a-z]+)')}[^\n]*? for (?P=b) in lexicon\.(\w+)"
)


def test_words_that_are_asked_for_one_by_one_stay() -> None:
    """A kind whose phrases the parser takes apart must be kept whole: no text has all of them."""
    parser = Path(narrowing.__file__).parents[1]
    texts = [file.read_text("utf-8") for file in parser.rglob("*.py")]
    functions = [one for text in texts for one in re.split(r"\n(?=def |@)", text)]
    several = [one for one in functions if TOKENS.search(one)]
    kinds = {kind for one in several for kind in re.findall(r"lexicon\.([a-z_]+)", one)}
    kinds |= {found[2] or found[4] for text in texts for found in OF_ONE.finditer(text)}

    assert {"carried", "kinds", "owner_columns", "to_be"} <= kinds
    assert sorted(kinds - narrowing.WHOLE) == []
