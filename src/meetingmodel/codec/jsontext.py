"""JSON as text: read so that nothing odd slips through, written so that people can read it.

In: text or bytes, or plain data.  Out: plain data, or text without a line end at its end.
Never: knows what a record is.
"""

import json
from collections import Counter
from collections.abc import Sequence
from json.encoder import JSONEncoder

from ..errors import SchemaError

WIDTH = 96
_ENCODER = JSONEncoder(ensure_ascii=False, allow_nan=False)


def read_json(data: str | bytes) -> object:
    """Return what *data* says, or raise SchemaError with line and column."""
    text = _decoded(data) if isinstance(data, bytes) else data.removeprefix("\ufeff")
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
            problem = "the JSON breaks off before its end. Is the file cut short?"
        else:
            problem = f"this is not JSON: {error.msg.lower()}"
        raise SchemaError(f"line {error.lineno}, column {error.colno}: {problem}") from None
    except RecursionError:
        raise SchemaError("The JSON is nested far too deeply to be a record") from None
    except ValueError as error:
        # Python refuses to read numbers of more than some 4,300 digits, in whatever field.
        raise SchemaError(f"The JSON holds a number that cannot be read: {error}") from None


def _decoded(data: bytes) -> str:
    encoding = json.detect_encoding(data)
    try:
        return data.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise SchemaError(
            f"byte {error.start}: the JSON is not valid {encoding}. Save it as UTF-8"
        ) from None


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) != len(pairs):
        twice = next(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
        raise SchemaError(f"The JSON has the key {twice!r:.60} twice in one object")
    return made


def _refuse(constant: str) -> float:
    raise SchemaError(f"The JSON holds {constant}, which is not a number in JSON")


def write_json(value: object, *, indent: str = "") -> str:
    """Return *value* as JSON: short lists and objects in one line, all else a part a line."""
    if isinstance(value, dict):
        inner = indent + "  "
        parts = [
            f"{_ENCODER.encode(key)}: {write_json(one, indent=inner)}" for key, one in value.items()
        ]
        return _joined("{", parts, "}", indent)
    if isinstance(value, list | tuple):
        return _joined("[", [write_json(one, indent=indent + "  ") for one in value], "]", indent)
    return _ENCODER.encode(value)


def _joined(left: str, parts: Sequence[str], right: str, indent: str) -> str:
    if sum(map(len, parts)) + 2 * len(parts) <= WIDTH - len(indent):
        line = ", ".join(parts)
        if "\n" not in line:
            return f"{left}{line}{right}"
    inner = f"\n{indent}  "
    return f"{left}{inner}{f',{inner}'.join(parts)}\n{indent}{right}"
