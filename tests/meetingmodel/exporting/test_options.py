"""Options are declared once, and mean the same in code and as flags."""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

import pytest
from attrs import frozen, validators

import meetingmodel as mm
from meetingmodel.exporting.options import WrongOption, describe, from_text, make


class Paper(StrEnum):
    """Two sizes."""

    A4 = "A4"
    LETTER = "letter"


@frozen
class Options:
    """One option of each legal kind."""

    draft: bool = mm.option(False, help="mark as draft")
    copies: int = mm.option(1, help="how many", validator=validators.ge(1))
    scale: float = mm.option(1.0, help="how large")
    box: str = mm.option("[ ]", help="what stands before an action", choices=("[ ]", "☐"))
    template: Path | None = mm.option(None, help="a letterhead", exists=True)
    signed: dt.date | None = mm.option(None, help="when it was signed")
    paper: Paper = mm.option(Paper.A4, help="its size")
    columns: tuple[str, ...] = mm.option((), help="what to show")
    label: Mapping[str, str] = mm.option({}, help="words to use instead")


INFOS = describe(Options)


def test_every_legal_kind_is_described() -> None:
    """Help, default and shape of each option are known without making one."""
    shapes = [(one.name, one.kind, one.many, one.mapping, one.optional) for one in INFOS]

    assert shapes == [
        ("draft", bool, False, False, False),
        ("copies", int, False, False, False),
        ("scale", float, False, False, False),
        ("box", str, False, False, False),
        ("template", Path, False, False, True),
        ("signed", dt.date, False, False, True),
        ("paper", Paper, False, False, False),
        ("columns", str, True, False, False),
        ("label", str, False, True, False),
    ]
    assert INFOS[-1].default == {}
    assert INFOS[0].help == "mark as draft"


def test_values_of_the_right_type_are_taken(tmp_path: Path) -> None:
    """Lists become tuples, paths may be strings, an enum may be its value."""
    file = tmp_path / "letterhead.docx"
    file.touch()
    given = {"template": str(file), "paper": "letter", "columns": ["a"], "scale": 2}

    made = make(Options, INFOS, given)

    assert made == Options(template=file, paper=Paper.LETTER, columns=("a",), scale=2.0)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"copys": 1}, "no option 'copys' here. Did you mean 'copies'?"),
        ({"draft": "no"}, "'draft' must be true or false, not 'no'"),
        ({"copies": True}, "'copies' must be a whole number, not True"),
        ({"copies": 0}, "'copies' must be >= 1"),
        ({"scale": "big"}, "'scale' must be a number"),
        ({"box": "x"}, "must be one of '[ ]', '☐', not 'x'"),
        ({"template": "/no/where"}, "'template' names no file: '/no/where'"),
        ({"signed": "2026-05-04"}, "'signed' must be a date"),
        ({"signed": dt.datetime(2026, 5, 4)}, "'signed' must be a date"),
        ({"paper": "A5"}, "must be one of 'A4', 'letter'"),
        ({"columns": "abc"}, "takes several values: write ('abc',)"),
        ({"columns": [1]}, "'columns' must be text, not 1"),
        ({"label": {"a": 1}}, "must map text to text"),
        ({"label": "a=b"}, "must map text to text"),
    ],
)
def test_a_wrong_value_is_refused_in_a_sentence(given: dict[str, object], said: str) -> None:
    """No option is guessed at, none is converted behind the caller's back."""
    with pytest.raises(mm.ExportError) as caught:
        make(Options, INFOS, given)

    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("name", "texts", "value"),
    [
        ("copies", ["3"], 3),
        ("scale", ["1.5"], 1.5),
        ("box", ["☐"], "☐"),
        ("signed", ["2026-05-04"], dt.date(2026, 5, 4)),
        ("paper", ["LETTER"], Paper.LETTER),
        ("columns", ["a", "b"], ("a", "b")),
        ("label", ["a=b", "c=d=e"], {"a": "b", "c": "d=e"}),
        ("template", ["x.docx"], Path("x.docx")),
    ],
)
def test_flags_are_read_by_type(name: str, texts: list[str], value: object) -> None:
    """What stands behind a flag becomes a value of the option's type."""
    info = next(one for one in INFOS if one.name == name)

    assert from_text(info, texts) == value


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("copies", "three", "--copies must be a whole number, not 'three'"),
        ("signed", "May 4", "--signed must be a date like 2026-05-31"),
        ("paper", "A5", "--paper must be one of 'A4', 'letter'"),
        ("label", "a", "--label must be written key=value"),
    ],
)
def test_a_wrong_flag_is_refused_by_its_name(name: str, text: str, said: str) -> None:
    """The message speaks of the flag, as the user typed it."""
    info = next(one for one in INFOS if one.name == name)

    with pytest.raises(WrongOption) as caught:
        from_text(info, [text])

    assert said in str(caught.value)


def test_a_mapping_is_not_shared_between_uses() -> None:
    """The default of a mapping is a new one each time."""
    first, second = Options(), Options()

    assert first.label is not second.label
