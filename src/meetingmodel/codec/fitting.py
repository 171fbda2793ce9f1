"""JSON data made to fit this version: checked, and freed of what only a newer one knows.

In: plain data.  Out: plain data that the converter can take, and what was left out.
Never: guesses what a wrong type was meant to be, descends without bound, or stops at the
first mistake.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import Enum

from attrs import define, field

from ..errors import SchemaError
from ..model import NESTING_LIMIT, Bullet, Diagnostic, MeetingRecord, Paragraph
from .leaves import LEAVES
from .shapes import NAMES_BY_TYPE, TYPE_NAMES, Kind, Shape, fields_of, required_of
from .versions import VERSION
from .wording import Path, below, found, quoted, sentences, written

# A block or item lies two steps below its parent ("items", 3); some steps lead to the first one
# and some into the last one's findings.
_MOST_KINDS = 200  # of things left out that are each told of
_MOST_STEPS = 2 * NESTING_LIMIT + 12


def fit(record: object, version: str) -> tuple[dict[str, object], tuple[Diagnostic, ...]]:
    """Return *record* as this version knows it, and a diagnostic for each kind of thing left out.

    Raise SchemaError with a sentence for each wrong value, 20 at most.
    """
    fitting = _Fitting()
    fitted = fitting.fields(record, MeetingRecord, None)
    if fitting.errors or not isinstance(fitted, dict):
        raise SchemaError(sentences(fitting.errors))
    return fitted, tuple(fitting.diagnostics(version))


class _No(Enum):
    """What comes back where there is no value: it was *wrong*, or has to be *left out*."""

    WRONG = "wrong"
    LEFT_OUT = "left out"


@define
class _LeftOut:
    message: str
    first: Path
    times: int = 0


@define
class _Fitting:
    """One pass over the data: what is wrong in it, and what was left out of it."""

    errors: list[str] = field(factory=list)
    left_out: dict[tuple[str, str], _LeftOut] = field(factory=dict)

    def fields(self, given: object, cls: type, path: Path) -> dict[str, object] | _No:
        """Return the fields of *given* that *cls* has."""
        if not isinstance(given, Mapping):
            return self._wrong("an object", given, path)
        if path is not None and path[2] > _MOST_STEPS:
            return self._error(path, f"this is nested deeper than {NESTING_LIMIT}")
        shapes = fields_of(cls)
        out: dict[str, object] = {}
        for key, value in given.items():
            shape = shapes.get(key)
            if shape is None:
                if key != "type" or cls not in NAMES_BY_TYPE:
                    self._unknown_field(cls, key, path)
            elif shape.kind is Kind.TEXT and type(value) is str and value.isascii():
                out[key] = value  # most of all values: no step, no call
            else:
                fitted = self._value(value, shape, below(path, key))
                if fitted is _No.LEFT_OUT:
                    return _No.LEFT_OUT
                out[key] = fitted
        for name in required_of(cls):
            if name not in given:
                self._error(path, f"the field {quoted(name)} is missing")
        return out

    def diagnostics(self, version: str) -> Iterator[Diagnostic]:
        """Yield a diagnostic for each kind of thing left out, with its first place."""
        for (code, _), one in self.left_out.items():
            times = f", {one.times} times in all" if one.times > 1 else ""
            yield Diagnostic(
                code,
                message=f"{one.message} ({written(one.first)}{times}).",
                hint=f"The file follows version {version} of the record, this meetingmodel "
                f"{VERSION}: a newer meetingmodel may know it.",
            )

    def _value(self, given: object, shape: Shape, path: Path) -> object:
        if given is None and shape.optional:
            return None
        if shape.kind in LEAVES:
            leaf = LEAVES[shape.kind]
            return given if leaf.fits(given) else self._wrong(leaf.wanted, given, path)
        if shape.kind is Kind.TEXT:
            return self._text(given, path)
        return _STRUCTURES[shape.kind](self, given, shape, path)

    def _text(self, given: object, path: Path) -> object:
        if not isinstance(given, str):
            return self._wrong("a string", given, path)
        try:
            given.encode()
        except UnicodeEncodeError as error:
            half = f"U+{ord(given[error.start]):04X}"
            return self._error(path, f"holds half of a surrogate pair ({half}), which is no text")
        return given

    def _words(self, given: object, _: Shape, path: Path) -> object:
        if not isinstance(given, Mapping):
            return self._wrong("an object", given, path)
        for key, value in given.items():
            self._text(key, path)
            self._text(value, below(path, str(key)))
        return dict(given)

    def _choice(self, given: object, shape: Shape, path: Path) -> object:
        values = [member.value for member in shape.choice or ()]
        if given in values:
            return given
        if not isinstance(given, str):
            return self._wrong("one of " + ", ".join(map(quoted, values)), given, path)
        instead = shape.substitute
        taken = "so its finding was left out" if instead is ... else f"taken as {found(instead)}"
        name = shape.choice.__name__ if shape.choice else ""
        message = f"The value {quoted(given)} of {name} is not known here, {taken}"
        self._leave("MM053", f"{name} {given}", message, path)
        return _No.LEFT_OUT if instead is ... else instead

    def _object(self, given: object, shape: Shape, path: Path) -> object:
        return self.fields(given, shape.classes[0], path)

    def _tagged(self, given: object, shape: Shape, path: Path) -> object:
        if not isinstance(given, Mapping):
            return self._wrong("an object", given, path)
        name = given.get("type")
        cls = TYPE_NAMES.get(name) if isinstance(name, str) else None
        if cls is None or cls not in shape.classes:
            names = "one of " + ", ".join(quoted(NAMES_BY_TYPE[one]) for one in shape.classes)
            if "type" not in given:
                return self._error(path, f'the field "type" is missing: {names}')
            return self._wrong(names, name, below(path, "type"))
        fitted = self.fields(given, cls, path)
        return {"type": name, **fitted} if isinstance(fitted, dict) else fitted

    def _many(self, given: object, shape: Shape, path: Path) -> object:
        each = shape.each
        if not isinstance(given, list | tuple) or each is None:
            return self._wrong("a list", given, path)
        out: list[object] = []
        for place, one in enumerate(given):
            step = below(path, place)
            if each.kind is Kind.TAGGED and _is_new(one):
                out.extend(self._unknown(one, shape, step))
                continue
            fitted = self._value(one, each, step)
            if fitted is not _No.LEFT_OUT:
                out.append(fitted)
            elif Paragraph in each.classes:
                out.extend(self._as_paragraph(one, step))
        return out

    def _unknown(self, given: Mapping[str, object], shape: Shape, path: Path) -> Iterator[object]:
        name = str(given["type"])
        classes = shape.each.classes if shape.each else ()
        if Paragraph not in classes:
            message = f"A finding of the type {quoted(name)} is not known here and was left out"
            self._leave("MM051", name, message, path)
            return
        message = f"A block of the type {quoted(name)} is not known here; its text was kept"
        self._leave("MM052", name, message, path)
        yield from self._as_paragraph(given, path)
        for part in ("content", "answers") if Bullet in classes else ():
            # What stood below a block that we do not know comes after it: no word gets lost.
            if isinstance(given.get(part), list | tuple):
                fitted = self._many(given[part], shape, below(path, part))
                yield from fitted if isinstance(fitted, list) else ()

    def _as_paragraph(self, given: Mapping[str, object], path: Path) -> Iterator[object]:
        if "text" not in given:
            return
        known = {key: given[key] for key in given if key in fields_of(Paragraph)}
        fitted = self.fields(known, Paragraph, path)
        if isinstance(fitted, dict):
            yield {"type": NAMES_BY_TYPE[Paragraph], **fitted}

    def _unknown_field(self, cls: type, key: object, path: Path) -> None:
        name = NAMES_BY_TYPE.get(cls, cls.__name__)
        message = f"The field {quoted(str(key))} of {name} is not known here and was left out"
        self._leave("MM050", f"{name} {key}", message, path)

    def _leave(self, code: str, what: str, message: str, path: Path) -> None:
        if len(self.left_out) >= _MOST_KINDS:
            what, message = "", "More is not known here, and was left out"
        self.left_out.setdefault((code, what), _LeftOut(message, path)).times += 1

    def _wrong(self, wanted: str, given: object, path: Path) -> _No:
        return self._error(path, f"expected {wanted}, found {found(given)}")

    def _error(self, path: Path, message: str) -> _No:
        self.errors.append(f"{written(path)}: {message}")
        return _No.WRONG


_STRUCTURES: Mapping[Kind, Callable[[_Fitting, object, Shape, Path], object]] = {
    Kind.WORDS: _Fitting._words,
    Kind.CHOICE: _Fitting._choice,
    Kind.OBJECT: _Fitting._object,
    Kind.TAGGED: _Fitting._tagged,
    Kind.MANY: _Fitting._many,
}


def _is_new(given: object) -> bool:
    name = given.get("type") if isinstance(given, Mapping) else None
    return isinstance(name, str) and name not in TYPE_NAMES
