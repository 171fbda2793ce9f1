"""An honest exporter, and others that each break one promise of the contract.

In: records.  Out: lines of text, and one kind of harm each.
Never: used but by the tests of the contract.
"""

import datetime as dt
import os
import socket
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from attrs import frozen

import meetingmodel as mm


@frozen
class Options:
    """How the honest exporter writes."""

    bullet: str = mm.option("*", help="what stands before each line")


class Honest:
    """A line for each piece of a record."""

    suffixes: tuple[str, ...] = (".plain",)
    options: type = Options

    def export(self, records: Sequence[mm.MeetingRecord], out: BinaryIO, options: Any, /) -> None:
        """Write the lines."""
        for line in self.lines(records[0]):
            out.write(f"{options.bullet} {line}\n".encode())

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        """Yield the texts of a record."""
        return (piece.text for piece in mm.flow(record))


class DropsTables(Honest):
    """Leaves out what does not fit a line."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        return (piece.text for piece in mm.flow(record) if piece.kind != "table")


class DropsLongWords(Honest):
    """Cuts off what is long."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        return (text[:500] for text in super().lines(record))


class SaysTwice(Honest):
    """Says headings twice."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        for piece in mm.flow(record):
            yield piece.text + (piece.text if piece.kind == "heading" else "")


class Reorders(Honest):
    """Puts the items in the order of the alphabet."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        return iter(sorted(super().lines(record), reverse=True))


class SaysWhen(Honest):
    """Adds the hour of the export."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        yield from super().lines(record)
        yield f"made {dt.datetime.now():%Y-%m-%d %H}"


class SaysToday(Honest):
    """Adds the day, by a name that it imported long ago."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        yield from super().lines(record)
        yield f"made {date.today()}"


class Draws(Honest):
    """Adds an id that is another each time."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        yield from super().lines(record)
        yield str(uuid.uuid4())


class Remembers(Honest):
    """Counts its exports."""

    def __init__(self) -> None:
        self.count = 0

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        self.count += 1
        yield from super().lines(record)
        yield f"export number {self.count}"


class Hashes(Honest):
    """Lists names in the order of a set."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        yield from super().lines(record)
        yield " ".join({word for text in super().lines(record) for word in text.split()})


class WritesBeside(Honest):
    """Keeps a log in the working folder."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        with Path("export.log").open("a") as log:
            log.write("exported\n")
        return super().lines(record)


class LeavesTemporary(Honest):
    """Leaves a temporary file."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        handle, _ = tempfile.mkstemp()
        os.close(handle)
        return super().lines(record)


class Reads(Honest):
    """Looks at a file of the machine."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        if Path("/etc/passwd").exists():
            Path("/etc/passwd").read_bytes()
        return super().lines(record)


class Calls(Honest):
    """Asks the network."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        with socket.socket() as line:
            line.settimeout(0.1)
            line.connect_ex(("127.0.0.1", 9))
        return super().lines(record)


class Prints(Honest):
    """Talks while it works."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        print("exporting …")  # noqa: T201  # that is the harm
        return super().lines(record)


class Closes(Honest):
    """Closes the file."""

    def export(self, records: Sequence[mm.MeetingRecord], out: BinaryIO, options: Any, /) -> None:
        super().export(records, out, options)
        out.close()


class Changes(Honest):
    """Shortens the record that it was given."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        shown = list(super().lines(record))
        object.__setattr__(record, "title", record.title.upper())
        return iter(shown)


class ReplacesSource(Honest):
    """Writes into the one thing of a record that can be written to."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        shown = list(super().lines(record))
        for item in record.items:
            object.__setattr__(item, "content", ())
        return iter(shown)


class IgnoresOptions(Honest):
    """Offers an option that nothing depends on."""

    def export(self, records: Sequence[mm.MeetingRecord], out: BinaryIO, options: Any, /) -> None:
        super().export(records, out, Options())


class Slows(Honest):
    """Builds its text by looking through all that it has so far."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        shown: list[str] = []
        for text in super().lines(record):
            shown = [*shown, text]
            sum(len(one) for one in shown)
        return iter(shown)


class Threads(Honest):
    """Keeps what it is writing where another thread sees it."""

    def __init__(self) -> None:
        self.owner = threading.get_ident()

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        if self.owner != threading.get_ident():
            raise RuntimeError("made in another thread")
        return super().lines(record)


class Clings(Honest):
    """Holds something that cannot be sent to another process."""

    def __init__(self) -> None:
        self.lock = threading.Lock()


class KnowsAsciiOnly(Honest):
    """Fails on the first letter that its author does not use."""

    def export(self, records: Sequence[mm.MeetingRecord], out: BinaryIO, options: Any, /) -> None:
        for line in self.lines(records[0]):
            out.write(f"{options.bullet} {line}\n".encode("ascii"))


class NeedsAnItem(Honest):
    """Takes for granted that a meeting has a first item."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        _first = record.items[0]
        return super().lines(record)


class Recurses(Honest):
    """Goes down into bullets with a stack that is too short."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        for piece in mm.flow(record):
            if piece.level > 8:
                raise RecursionError(sys.getrecursionlimit())
            yield piece.text


class LosesAccents(Honest):
    """Leaves out the letters that its author does not use."""

    def export(self, records: Sequence[mm.MeetingRecord], out: BinaryIO, options: Any, /) -> None:
        for line in self.lines(records[0]):
            out.write(f"{options.bullet} {line}\n".encode("ascii", "ignore"))


class Glues(Honest):
    """Forgets what stands between two pieces."""

    def export(self, records: Sequence[mm.MeetingRecord], out: BinaryIO, options: Any, /) -> None:
        out.write(options.bullet.encode())
        for line in self.lines(records[0]):
            out.write(line.encode())


class SaysYear(Honest):
    """Adds the year, as C would."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        yield from super().lines(record)
        yield time.strftime("made in %Y")


class SaysWho(Honest):
    """Adds who is at the machine."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        yield from super().lines(record)
        yield os.environ.get("USER", "nobody")


class SetsVariable(Honest):
    """Tells the other programs something."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        os.environ["MEETING_EXPORTED"] = "1"
        return super().lines(record)


class Patches(Honest):
    """Bends our classes to its wishes."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        mm.Bullet.__hash__ = id  # type: ignore[method-assign]
        return super().lines(record)


class Adds(Honest):
    """Teaches our classes something."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        mm.Motion.__str__ = lambda self: self.text  # type: ignore[method-assign]
        return super().lines(record)


class LeavesThread(Honest):
    """Starts something that goes on for a while."""

    def lines(self, record: mm.MeetingRecord) -> Iterator[str]:
        threading.Thread(target=time.sleep, args=(1,), name="upload", daemon=True).start()
        return super().lines(record)
