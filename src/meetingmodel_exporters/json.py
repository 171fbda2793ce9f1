"""A record as JSON, which loads as the same record.

In: one record.  Out: the UTF-8 bytes of `meetingmodel.dumps`.
Never: leaves anything out; for people there are the other formats.
"""

from collections.abc import Sequence
from typing import BinaryIO

from meetingmodel import MeetingRecord, NoOptions, dumps


class JsonExporter:
    """JSON, for other programs and for keeping."""

    suffixes: tuple[str, ...] = (".json",)
    options: type = NoOptions

    def export(
        self, records: Sequence[MeetingRecord], out: BinaryIO, options: NoOptions, /
    ) -> None:
        """Write the one record in *records*; there are no options to heed."""
        del options
        out.write(dumps(records[0]).encode("utf-8"))
