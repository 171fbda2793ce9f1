"""Forms: patterns that are compiled when a text first has what they need."""

from meetingmodel.parser.language.forms import Form

MOVED = r"(?P<mover>[A-Z]\w+) moved"


def test_a_form_is_compiled_when_a_text_has_what_it_needs() -> None:
    """A text without the word costs a look, and no pattern."""
    form = Form(MOVED, needs="moved")

    assert form.search("Ann seconded it") is None
    assert "pattern" not in vars(form)
    assert form.search("Then Ann moved it") is not None
    assert "pattern" in vars(form)


def test_a_form_finds_what_its_pattern_finds() -> None:
    """Be it searched for, matched in place, as a whole, or again and again."""
    form = Form(MOVED, needs="moved")
    text = "Ann moved it, Bob moved that."

    assert [found["mover"] for found in form.finditer(text)] == ["Ann", "Bob"]
    assert form.search(text, 4) is not None
    assert form.match(text, 4) is None
    assert form.fullmatch(text) is None
    assert form.fullmatch("Ann moved") is not None
    assert list(form.finditer("Ann seconded it")) == []


def test_a_form_may_need_nothing() -> None:
    """Then every text is searched."""
    assert Form(MOVED).search("Ann moved it") is not None
