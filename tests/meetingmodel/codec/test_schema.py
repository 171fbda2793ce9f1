"""The JSON Schema is made from the classes, published, and agrees with what is written."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from hypothesis import given

import meetingmodel as mm
from meetingmodel import MeetingRecord, SchemaError
from meetingmodel.codec import decode, dumps, schema
from meetingmodel.codec.shapes import TYPE_NAMES
from meetingmodel.testing import records

jsonschema = pytest.importorskip("jsonschema")


@pytest.fixture(scope="module")
def validator() -> "jsonschema.Draft202012Validator":
    """Return a judge that knows the present schema."""
    return jsonschema.Draft202012Validator(
        schema(), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


def test_the_published_schema_is_the_present_one(root: Path) -> None:
    """Whoever downloads the schema gets what this version writes."""
    published = (root / "docs" / "reference" / "record.schema.json").read_text("utf-8")

    assert json.loads(published) == schema(), "run: python tools/write_schema.py"


def test_the_schema_is_a_valid_one() -> None:
    """The schema follows the rules of its own dialect."""
    jsonschema.Draft202012Validator.check_schema(schema())


@given(records())
def test_what_is_written_follows_the_schema(record: MeetingRecord) -> None:
    """Every record that can be made is written as the schema says."""
    validator = jsonschema.Draft202012Validator(schema())

    assert not list(validator.iter_errors(json.loads(dumps(record))))


@pytest.mark.parametrize(
    "record",
    [
        {"title": 5},
        {"titel": "x"},
        {"start": "9:00"},
        {"status": "sealed"},
        {"preamble": [{"text": "x"}]},
        {"preamble": [{"type": "callout", "text": "x"}]},
        {"preamble": [{"type": "paragraph", "text": "x", "span": []}]},
        {"items": [{"title": "x", "heading": [{"type": "bullet", "text": "x"}]}]},
        {"items": [{}]},
    ],
)
def test_what_strict_reading_refuses_the_schema_refuses_too(
    record: dict[str, object], validator: "jsonschema.Draft202012Validator"
) -> None:
    """Two judges, one law: the schema is no laxer than the reader."""
    data = {"format": "meetingmodel", "version": "1.0", "record": record}

    with pytest.raises(SchemaError):
        decode(data, strict=True)
    assert list(validator.iter_errors(data))


def test_the_schema_knows_every_class_and_field() -> None:
    """No class and no field of the model is missing from the schema."""
    definitions = schema()["$defs"]
    assert isinstance(definitions, dict)

    for name, cls in vars(mm.model).items():
        if isinstance(cls, type) and attrs.has(cls) and name != "Span":
            fields = {one.name for one in attrs.fields(cls)}
            assert set(definitions[name]["properties"]) - {"type"} == fields


def test_names_of_types_stand_in_a_table() -> None:
    """A class may be renamed; the names in files may not, so they are not made from it."""
    assert [*TYPE_NAMES] == [
        "paragraph",
        "bullet",
        "question",
        "table",
        "motion",
        "decision",
        "action",
        "presence_change",
    ]


def test_examples_in_the_documentation_follow_the_schema(
    root: Path, validator: "jsonschema.Draft202012Validator"
) -> None:
    """What the page about JSON shows is what the library reads."""
    examples = list(_examples((root / "docs" / "reference" / "json.md").read_text("utf-8")))

    assert examples
    for example in examples:
        assert not list(validator.iter_errors(json.loads(example)))
        assert decode(example, strict=True)


def _examples(page: str) -> Iterator[str]:
    return (match[1] for match in re.finditer(r"```json\n(.*?)```", page, re.DOTALL))
