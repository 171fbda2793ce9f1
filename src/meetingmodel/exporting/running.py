"""Records in, bytes or files out, by whichever exporter was asked for.

In: records, a format or a path, and options.  Out: bytes, or files, and diagnostics.
Never: touches a file before every output is ready, or lets a plugin's failure pass unnamed.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from attrs import field, frozen

from meetingmodel.arguments import expect, expect_path, wrong
from meetingmodel.errors import ExportError
from meetingmodel.model import Diagnostic, MeetingRecord

from .choosing import by_name, by_suffix
from .containing import Broken, contained
from .options import make
from .protection import objection
from .protocol import Exporter, Updater
from .readying import Ready, in_code
from .writing import Output, write_all

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

Records = MeetingRecord | Sequence[MeetingRecord]
Given = Exporter | Callable[[], Exporter]

LARGEST = 1 << 30  # bytes of one output; who writes more than 1 GiB is caught in a loop
PATH_SECOND = "the records come first, as in export(record, 'minutes.docx')"
MOST = 10_000  # diagnostics of one output, for the same reason


@frozen
class Target:
    """One output that was asked for: where to, by whom, with which options."""

    path: Path
    ready: Ready = field(kw_only=True)
    options: Mapping[str, object] = field(factory=dict, kw_only=True)
    noticed: tuple[Diagnostic, ...] = field(default=(), kw_only=True)


Job = tuple[Records, Target]


def export(
    record_or_records: Records,
    path: str | os.PathLike[str],
    *,
    format: str | None = None,
    exporter: Given | None = None,
    overwrite: bool = True,
    **options: object,
) -> tuple[Diagnostic, ...]:
    """Write a record, or several, to *path*; return what its readers should know.

    The format is told by the ending of *path* unless *format* names it; *exporter* may be an
    object or class of your own. The file appears at once and whole, or not at all. With
    *overwrite* False, a file that is there already is left alone, and ExportError raised.
    """
    expect_path(path, PATH_SECOND)
    target = aim(Path(path), format=format, exporter=exporter, options=options)
    if not overwrite and target.path.exists():
        raise ExportError(f"{str(path)!r} is there already, and overwrite is False")
    return export_all(record_or_records, [target])


def render(
    record_or_records: Records,
    format: str | None = None,
    *,
    exporter: Given | None = None,
    **options: object,
) -> bytes:
    """Return a record, or several, as the bytes of a file of *format*."""
    if exporter is None and format is None:
        raise TypeError("render() needs a format, or an exporter")
    ready = _named(format) if exporter is None else in_code(exporter)
    return produce(ready, record_or_records, options)[0]


def update(
    record_or_records: Records,
    path: str | os.PathLike[str],
    *,
    format: str | None = None,
    exporter: Given | None = None,
    **options: object,
) -> tuple[Diagnostic, ...]:
    """Write records to *path*, keeping what people changed in the file that is there."""
    expect_path(path, PATH_SECOND)
    target = aim(Path(path), format=format, exporter=exporter, options=options)
    if not isinstance(target.ready.exporter, Updater):
        raise ExportError(f"{target.ready.info.whose} cannot update a file; it can only write one")
    try:
        old = target.path.read_bytes()
    except FileNotFoundError:
        return export_all(record_or_records, [target])
    except OSError as error:
        raise ExportError(f"{str(path)!r} cannot be read: {error.strerror}") from error
    data, noticed = produce(target.ready, record_or_records, options, old=old)
    write_all([Output(target.path, data)])
    return (*target.noticed, *noticed)


def aim(
    path: Path,
    *,
    format: str | None = None,
    exporter: Given | None = None,
    options: Mapping[str, object],
) -> Target:
    """Return the target for *path*, with its exporter loaded and its options' names tested."""
    if exporter is not None:
        return Target(path, ready=in_code(exporter), options=options)
    if format is not None:
        return Target(path, ready=_named(format), options=options)
    ready, noticed = by_suffix(path.name)
    return Target(path, ready=ready, options=options, noticed=noticed)


def _named(format: str | None) -> Ready:
    if not isinstance(format, str):
        raise wrong(format, "the name of a format", "such as format='docx'; exporters() lists them")
    return by_name(format)


def export_all(
    record_or_records: Records, targets: Iterable[Target], *, protect: bool = False
) -> tuple[Diagnostic, ...]:
    """Write the same records to every target, as `export_jobs` does."""
    return export_jobs([(record_or_records, target) for target in targets], protect=protect)


def export_jobs(jobs: Iterable[Job], *, protect: bool = False) -> tuple[Diagnostic, ...]:
    """Render every job, then put all files in place; if one fails, none is replaced.

    *protect*: refuse to replace an office file that is foreign or was edited since we wrote it.
    """
    outputs: list[Output] = []
    noticed: list[Diagnostic] = []
    for records, target in jobs:
        if protect:
            _refuse(target.path)
        data, more = produce(target.ready, records, target.options)
        outputs.append(Output(target.path, data))
        noticed += (*target.noticed, *more)
    write_all(outputs)
    return tuple(noticed)


def produce(
    ready: Ready,
    record_or_records: Records,
    given: Mapping[str, object],
    *,
    old: bytes | None = None,
) -> tuple[bytes, tuple[Diagnostic, ...]]:
    """Return what *ready* writes for the records, and what it says about it."""
    records = _records(ready, record_or_records)
    out = _Sheet()
    with contained(ready.info, "failed", polite=True):
        options = make(ready.options, ready.fields, given)
        if old is None:
            said = ready.exporter.export(records, cast("BinaryIO", out), options)
        else:
            updater = cast("Updater", ready.exporter)
            said = updater.update(records, BytesIO(old), cast("BinaryIO", out), options)
        # Read here, for export() may be a generator, which runs only as it is read.
        noticed = _diagnostics(said)
        if out.closed:
            raise Broken(
                "it closed the file, which is for the host to do (and which io.TextIOWrapper does "
                "unless its detach() is called)"
            )
        return out.getvalue(), noticed


class _Sheet(BytesIO):
    """What an exporter writes on: a file in memory that does not grow for ever."""

    def write(self, data: "ReadableBuffer", /) -> int:
        if self.tell() > LARGEST:
            raise Broken(f"it wrote more than {LARGEST >> 30} GiB")
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str': write text.encode()")
        return super().write(data)

    def writelines(self, lines: "Iterable[ReadableBuffer]", /) -> None:
        # That of BytesIO would not come by write().
        for line in lines:
            self.write(line)


def _records(ready: Ready, given: Records) -> tuple[MeetingRecord, ...]:
    records = tuple(_each(given))
    if not ready.many and len(records) != 1:
        raise ExportError(
            f"the format {ready.info.name!r} holds one meeting a file, not {len(records)}: "
            "write a file for each"
        )
    return records


def _each(given: object) -> Iterator[MeetingRecord]:
    if isinstance(given, str | bytes) or not isinstance(given, MeetingRecord | Iterable):
        raise wrong(
            given, "a MeetingRecord, or several", "the records come first; load() gives one"
        )
    for one in (given,) if isinstance(given, MeetingRecord) else given:
        expect(one, MeetingRecord, "load() gives one")
        yield one


def _refuse(path: Path) -> None:
    why = objection(path)
    if why:
        raise ExportError(
            f"{str(path)!r} is left as it is: {why}.\n"
            "Choose another name, or replace it with --force."
        )


def _diagnostics(said: Any) -> tuple[Diagnostic, ...]:
    if said is None:
        return ()
    if isinstance(said, str | bytes) or not isinstance(said, Iterable):
        raise Broken(
            f"its export() returned {type(said).__name__}; it must write to `out`, and return "
            "diagnostics or nothing"
        )
    found = tuple(islice(said, MOST + 1))
    if len(found) > MOST:
        raise Broken(f"its export() gave more than {MOST} diagnostics")
    for one in found:
        if not isinstance(one, Diagnostic):
            raise Broken(f"its export() returned {type(one).__name__} among its diagnostics")
    return found
