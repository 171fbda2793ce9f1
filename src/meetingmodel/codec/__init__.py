"""A meeting record as JSON, and back.

jsontext.py    text ⇄ plain data
versions.py    old versions brought up to the present one
shapes.py      what each class is in JSON
fitting.py     checks the data, and leaves out what only a newer version knows
wording.py     how that is said
converter.py   plain data ⇄ the classes
json_schema.py the JSON Schema of it all

In: a `MeetingRecord`, or JSON.  Out: JSON, or a `MeetingRecord`.
Never: writes a file half, or reads one that is not what it claims to be.
"""

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..arguments import expect, expect_path
from ..errors import ExportError, SchemaError
from .versions import FORMAT, VERSION

if TYPE_CHECKING:
    from ..model import MeetingRecord

__all__ = ["FORMAT", "VERSION", "decode", "dump", "dumps", "schema"]


def dumps(record: "MeetingRecord") -> str:
    """Return *record* as JSON: `{"format": "meetingmodel", "version": …, "record": …}`.

    Fields that hold their default are left out, in the order of the classes' fields otherwise.
    """
    from ..model import MeetingRecord
    from .converter import to_data
    from .jsontext import write_json

    expect(record, MeetingRecord, "load() gives one; export() writes several to a file")

    text = write_json({"format": FORMAT, "version": VERSION, "record": to_data(record)})
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ValueError(
            f"the record holds half of a surrogate pair (U+{ord(text[error.start]):04X}), which "
            "no file can hold: decode its source again, as what it really is"
        ) from None
    return text


def dump(record: "MeetingRecord", path: str | os.PathLike[str]) -> None:
    """Write *record* as JSON to *path*; should that fail, an old file there stays as it was."""
    from .writing import replace

    expect_path(path, "the record comes first, as in dump(record, 'record.json')")
    data = (dumps(record) + "\n").encode()
    try:
        replace(path, data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExportError(f"{os.fspath(path)!r} cannot be written: {reason}") from error


def decode(data: str | bytes | Mapping[str, object], *, strict: bool = False) -> "MeetingRecord":
    """Return the record that *data* holds, or raise SchemaError.

    What only a newer minor version knows is left out with a diagnostic, of which a block's words
    are kept; with *strict* it is an error.
    """
    from attrs import evolve

    from .converter import to_record
    from .fitting import fit
    from .jsontext import read_json
    from .versions import upgrade

    envelope = upgrade(_envelope(data if isinstance(data, Mapping) else read_json(data)))
    if "record" not in envelope:
        raise SchemaError('the field "record" is missing beside "format" and "version"')
    fitted, noticed = fit(envelope["record"], str(envelope["version"]))
    if noticed and strict:
        raise SchemaError("\n".join(one.message for one in noticed[:20]))
    record = to_record(fitted)
    return evolve(record, diagnostics=(*record.diagnostics, *noticed)) if noticed else record


def schema() -> dict[str, object]:
    """Return the JSON Schema (draft 2020-12) of what `dumps` writes."""
    from .json_schema import document_schema

    return document_schema()


def _envelope(data: object) -> Mapping[str, object]:
    if not isinstance(data, Mapping) or data.get("format") != FORMAT:
        raise SchemaError(
            f'This JSON holds no meeting record: it would be an object with "format": "{FORMAT}"'
        )
    return data
