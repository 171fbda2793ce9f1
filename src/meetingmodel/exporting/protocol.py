"""What an exporter is, and what is known of one that is installed.

In: nothing.  Out: the protocols `Exporter` and `Updater`, `NoOptions` and `ExporterInfo`.
Never: imports an exporter.
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol, runtime_checkable

from attrs import field, frozen

if TYPE_CHECKING:
    from meetingmodel.model import Action, Diagnostic, MeetingRecord

GROUP = "meetingmodel.exporters"
API_VERSION = 1


@runtime_checkable
class Exporter(Protocol):
    """Writes records in one format.

    A class with `suffixes` and `export` is one; it need not inherit from this. It may also have

    - `api_version: int = 1`: the version of this protocol that it was written for;
    - `many: bool = False`: it is called once for each record; True: once, for 0 to n records;
    - `options: type = NoOptions`: a frozen attrs class whose fields become keyword arguments of
      `export()` and `render()`, flags of the command line, and documentation.
    """

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The file name endings that it writes, with their dot: `(".docx",)`."""
        ...

    def export(
        self, records: "Sequence[MeetingRecord]", out: BinaryIO, options: Any, /
    ) -> "Iterable[Diagnostic] | None":
        """Write *records* to *out*, an empty, seekable binary file which the host will close.

        Return what the user should know about the result, if anything.
        """
        ...


@runtime_checkable
class Updater(Exporter, Protocol):
    """Writes a format that people edit, and takes over what they changed."""

    def update(
        self, records: "Sequence[MeetingRecord]", old: BinaryIO, out: BinaryIO, options: Any, /
    ) -> "Iterable[Diagnostic] | None":
        """Write *records* to *out*, keeping what people changed in *old*."""
        ...

    def read(self, old: BinaryIO, /) -> "Sequence[Action]":
        """Return the actions that *old* lists, as people left them."""
        ...


@frozen
class NoOptions:
    """The options of an exporter that has none."""


@frozen
class ExporterInfo:
    """What is known of an exporter without loading it.

    *name* is its format. *suffixes* are read from its source, and empty where that does not
    state them plainly. *state* is "ready", "missing" (its module is not there), "clash" (two
    distributions use the name: ask for "distribution:name"), "off" (see MEETINGMODEL_NO_PLUGINS),
    and, once it was tried, "works" or "broken"; *reason* says why it cannot be used, or which of
    its endings lead elsewhere.
    """

    name: str
    suffixes: tuple[str, ...] = field(default=(), kw_only=True)
    distribution: str = field(default="", kw_only=True)
    version: str = field(default="", kw_only=True)
    value: str = field(default="", kw_only=True)
    state: str = field(default="ready", kw_only=True)
    reason: str = field(default="", kw_only=True)

    @property
    def whose(self) -> str:
        """The words by which a message names it: format, distribution and version."""
        return f"exporter {self.name!r} ({f'{self.distribution} {self.version}'.strip()})"
