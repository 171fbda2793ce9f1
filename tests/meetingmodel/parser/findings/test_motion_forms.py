"""The forms of motions: what each needs stands wherever it is found."""

from functools import cache

import pytest
from support.cases import cases_of

from meetingmodel import ENGLISH
from meetingmodel.parser.findings.motions.forms import patterns

FORMS = patterns(ENGLISH)


@cache
def _lines() -> list[str]:
    """Return the lines of all examples of motions, votes and decisions."""
    cases = [case for kind in ("motions", "votes", "decisions") for case in cases_of(kind)]
    return [line for case in cases for line in case.words.splitlines()]


@pytest.mark.parametrize("name", [name for name, form in FORMS.items() if form.needs is not None])
def test_what_a_form_needs_stands_wherever_it_is_found(name: str) -> None:
    """The small pattern never hides what the large one would find, and hides some lines."""
    form = FORMS[name]
    found = [line for line in _lines() if form.pattern.search(line) is not None]

    assert all(map(form.may_stand, found))
    assert not all(map(form.may_stand, _lines()))
