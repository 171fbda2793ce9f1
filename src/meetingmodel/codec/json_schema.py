"""The JSON Schema of a record, made from the classes.

In: the shapes of the classes.  Out: a schema of draft 2020-12, as plain data.
Never: says more than this version writes; a file of a newer version may know more fields.
"""

import inspect
from collections.abc import Iterator

from ..model import MeetingRecord, Span
from .shapes import NAMES_BY_TYPE, Kind, Shape, fields_of, required_of
from .versions import FORMAT, VERSION

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SIMPLE: dict[Kind, dict[str, object]] = {
    Kind.TEXT: {"type": "string"},
    Kind.NUMBER: {"type": "integer"},
    Kind.FLAG: {"type": "boolean"},
    Kind.DATE: {"type": "string", "format": "date"},
    Kind.TIME: {
        "type": "string",
        "pattern": r"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{6})?)?$",
    },
    Kind.SPAN: {"$ref": "#/$defs/Span"},
    Kind.PLACE: {
        "description": "Start and stop (exclusive) in the text of the block.",
        "type": "array",
        "items": {"type": "integer", "minimum": 0},
        "minItems": 2,
        "maxItems": 2,
    },
    Kind.WORDS: {"type": "object", "additionalProperties": {"type": "string"}},
}


def document_schema() -> dict[str, object]:
    """Return the schema of a whole file: the envelope, and a definition for each class."""
    definitions = {cls.__name__: _class_schema(cls) for cls in _classes(MeetingRecord)}
    definitions["Span"] = _span_schema()
    major = VERSION.partition(".")[0]
    return {
        "$schema": _DIALECT,
        "title": "A meeting record, as meetingmodel writes it",
        "description": "A field that is absent holds its default.",
        "type": "object",
        "properties": {
            "format": {"const": FORMAT},
            "version": {"type": "string", "pattern": rf"^{major}\.[0-9]+$"},
            "record": {"$ref": f"#/$defs/{MeetingRecord.__name__}"},
        },
        "required": ["format", "version", "record"],
        "$defs": dict(sorted(definitions.items())),
    }


def _classes(root: type) -> Iterator[type]:
    seen, ahead = set[type](), [root]
    while ahead:
        cls = ahead.pop()
        if cls in seen:
            continue
        seen.add(cls)
        yield cls
        for shape in fields_of(cls).values():
            ahead.extend(shape.each.classes if shape.each else shape.classes)


def _class_schema(cls: type) -> dict[str, object]:
    properties: dict[str, object] = {}
    required = list(required_of(cls))
    if cls in NAMES_BY_TYPE:
        properties["type"] = {"const": NAMES_BY_TYPE[cls]}
        required.insert(0, "type")
    properties |= {name: _field_schema(shape) for name, shape in fields_of(cls).items()}
    return {
        "description": _summary(cls),
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _field_schema(shape: Shape) -> dict[str, object]:
    schema = _value_schema(shape)
    if shape.optional:
        # An absent field says the same; null is taken from whoever writes it.
        return {"anyOf": [schema, {"type": "null"}], "default": None}
    if shape.required:
        return schema
    default = [] if shape.kind is Kind.MANY else {} if shape.kind is Kind.WORDS else shape.default
    return {**schema, "default": default}


def _value_schema(shape: Shape) -> dict[str, object]:
    if shape.kind is Kind.MANY and shape.each is not None:
        return {"type": "array", "items": _value_schema(shape.each)}
    if shape.kind is Kind.CHOICE and shape.choice is not None:
        return {"enum": [member.value for member in shape.choice]}
    if shape.kind in (Kind.OBJECT, Kind.TAGGED):
        refs = [{"$ref": f"#/$defs/{cls.__name__}"} for cls in shape.classes]
        return dict(refs[0]) if len(refs) == 1 else {"oneOf": refs}
    return dict(_SIMPLE[shape.kind])


def _span_schema() -> dict[str, object]:
    piece: list[object] = [
        {"type": "integer", "minimum": 1, "description": "first line, from 1"},
        {"type": "integer", "minimum": 1, "description": "last line; absent: the first"},
        {"type": "integer", "minimum": 0, "description": "column in the first line, from 0"},
        {
            "type": ["integer", "null"],
            "minimum": 0,
            "description": "column in the last line, exclusive; null or absent: its end",
        },
    ]
    further = {"type": "array", "prefixItems": piece, "items": False, "minItems": 1}
    return {
        "description": f"{_summary(Span)} After the four numbers: further pieces.",
        "type": "array",
        "prefixItems": piece,
        "items": further,
        "minItems": 1,
    }


def _summary(cls: type) -> str:
    return inspect.cleandoc(cls.__doc__ or "").partition("\n")[0]
