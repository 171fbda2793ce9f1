"""The cattrs converter between the classes of the model and plain data.

In: a record, or plain data that fits.  Out: plain data with defaults left out, or a record.
Never: checks types (fitting.py did) or depends on the order in which a union lists its classes.
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any

import attrs
from cattrs import ClassValidationError, Converter, transform_error
from cattrs.gen import make_dict_unstructure_fn, override

from ..errors import SchemaError
from ..model import (
    AgendaItem,
    Attachment,
    Attendee,
    Content,
    Diagnostic,
    Dropped,
    Finding,
    MeetingRecord,
    NextMeeting,
    Person,
    Source,
    Span,
    Tally,
    Vote,
)
from .shapes import NAMES_BY_TYPE, TYPE_NAMES
from .wording import sentences

_CLASSES = (
    *NAMES_BY_TYPE,
    Person,
    Attendee,
    Diagnostic,
    Dropped,
    Tally,
    Vote,
    NextMeeting,
    Source,
    Attachment,
    AgendaItem,
    MeetingRecord,
)


def to_data(record: MeetingRecord) -> dict[str, object]:
    """Return *record* as dicts, lists, strings, numbers and truth values."""
    data: dict[str, object] = _converter(False).unstructure(record)
    return data


def to_record(data: Mapping[str, object]) -> MeetingRecord:
    """Return the record that *data* describes; its types have been checked."""
    try:
        return _converter(False).structure(data, MeetingRecord)
    except (TypeError, ValueError):
        # A value that no type forbids, such as a span that ends before it starts. The second
        # converter is slower and knows where it was.
        return _explained(data)


def _explained(data: Mapping[str, object]) -> MeetingRecord:
    try:
        return _converter(True).structure(data, MeetingRecord)
    except ClassValidationError as error:
        found = transform_error(error, path="record", format_exception=lambda one, _: str(one))
        raise SchemaError(sentences([_path_first(one) for one in found])) from None


def _path_first(message: str) -> str:
    what, _, where = message.rpartition(" @ ")
    return f"{where}: {what}"


@cache
def _converter(detailed: bool) -> Converter:
    converter = Converter(omit_if_default=True, detailed_validation=detailed)
    for cls in _CLASSES:
        attrs.resolve_types(cls)
    for kind in (dt.date, dt.time):
        converter.register_structure_hook(kind, lambda text, kind: kind.fromisoformat(text))
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    converter.register_unstructure_hook(dt.time, _clock)
    converter.register_structure_hook(str, lambda text, _: text)
    converter.register_structure_hook(Span, lambda data, _: _span(data))
    converter.register_unstructure_hook(Span, _span_data)
    for union in (Content, Finding):
        converter.register_structure_hook(union, _pick(converter))
    converter.register_unstructure_hook_factory(NAMES_BY_TYPE.__contains__, _tagged)
    converter.register_unstructure_hook_factory(lambda cls: cls is Source, _source)
    return converter


def _pick(converter: Converter) -> Callable[[Mapping[str, object], object], object]:
    def hook(data: Mapping[str, object], _: object) -> object:
        return converter.structure(data, TYPE_NAMES[str(data["type"])])

    return hook


def _tagged(cls: type, converter: Converter) -> Callable[[object], dict[str, object]]:
    name = NAMES_BY_TYPE[cls]
    fields: Callable[[object], dict[str, object]] = make_dict_unstructure_fn(
        cls, converter, _cattrs_omit_if_default=True
    )
    return lambda value: {"type": name, **fields(value)}


def _source(cls: type[Source], converter: Converter) -> Callable[[Source], dict[str, object]]:
    # Sorted, so that equal records give equal files: a mapping's order is no part of its equality.
    return make_dict_unstructure_fn(
        cls,
        converter,
        _cattrs_omit_if_default=True,
        metadata=override(unstruct_hook=lambda words: dict(sorted(words.items()))),
    )


def _clock(time: dt.time) -> str:
    exact = time.second or time.microsecond
    return time.isoformat() if exact else time.isoformat(timespec="minutes")


def _span(data: Sequence[Any]) -> Span:
    piece, rest = data[:4], data[4:]
    names = dict(zip(("last", "start", "stop"), piece[1:], strict=False))
    return Span(piece[0], **names, rest=tuple(map(_span, rest)))


def _span_data(span: Span) -> list[object]:
    rest = [_span_data(piece) for piece in span.rest]
    data: list[object] = [span.first, span.last, span.start, span.stop, *rest]
    for default in () if rest else (None, 0, span.first):
        if data[-1] != default:
            break
        data.pop()
    return data
