"""Which exporter writes a file: by format name, or by the ending of the file's name.

In: a format or a file name.  Out: a `Ready`, and a diagnostic for each plugin passed over.
Never: chooses silently between two strangers, or lets one take a name or ending of ours.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from meetingmodel.errors import ExportError, PluginError
from meetingmodel.model import Diagnostic, Severity

from .discovery import Entry, installed
from .glancing import stated_suffixes
from .readying import Ready, load

INSTEAD = {
    ".doc": "Write '.docx', which every Word since 2007 opens.",
    ".xls": "Write '.xlsx', which every Excel since 2007 opens.",
    ".odt": "Write '.docx', which LibreOffice opens too.",
    ".ods": "Write '.xlsx', which LibreOffice opens too.",
    ".rtf": "Write '.docx' instead.",
    ".pdf": "Write '.docx', and save that as PDF.",
    ".csv": "Write '.xlsx', and save that as CSV.",
}


class UnknownFormat(ExportError):
    """No exporter of that name, or for that ending."""


def by_name(name: str) -> Ready:
    """Return the exporter of the format *name*, or of "distribution:name"."""
    entries = installed()
    wanted = name.strip().lower()
    found = [one for one in entries if wanted == one.key]
    found = found or [one for one in entries if wanted == one.info.name]
    ours = [one for one in found if one.ours]
    usable = ours or [one for one in found if one.info.state != "off"] or found
    if not usable:
        known = sorted({one.info.name for one in entries if one.info.state != "off"})
        raise UnknownFormat(f"there is no format {name!r}. {_offer(wanted, known)}")
    if len(usable) > 1:
        whose = " and ".join(one.info.whose for one in usable)
        ways = " or ".join(repr(one.key) for one in usable)
        raise PluginError(f"two plugins have the same name: {whose}. Ask for {ways}.")
    return load(usable[0])


def by_suffix(name: str) -> tuple[Ready, tuple[Diagnostic, ...]]:
    """Return the exporter for a file called *name*, ours before all others."""
    entries = installed()
    suffix = Path(name).suffix.lower()
    if not suffix:
        raise UnknownFormat(
            f"{Path(name).name!r} has no ending that tells its format: add one (such as '.docx'), "
            "or name the format"
        )
    ours = _ours(suffix, [one for one in entries if one.ours])
    if ours is not None:
        return ours, ()
    return _stranger(suffix, [one for one in entries if not one.ours], entries)


def _ours(suffix: str, entries: list[Entry]) -> Ready | None:
    # The format that is called like the ending first: then no other source is even looked at.
    for entry in sorted(entries, key=lambda one: "." + one.info.name != suffix):
        if "." + entry.info.name == suffix or suffix in stated_suffixes(entry.point.value):
            ready = load(entry)
            if suffix in ready.info.suffixes:
                return ready
    return None


def _stranger(
    suffix: str, strangers: list[Entry], entries: Sequence[Entry]
) -> tuple[Ready, tuple[Diagnostic, ...]]:
    fit: list[Ready] = []
    failed: dict[str, PluginError] = {}
    claimed: list[str] = []
    for entry in strangers:
        stated = stated_suffixes(entry.point.value)
        if entry.info.state == "off" or (stated and suffix not in stated):
            continue
        try:
            ready = load(entry)
        except PluginError as error:
            failed[entry.key] = error
            claimed += [entry.key] if suffix in stated else []
            continue
        if suffix in ready.info.suffixes:
            fit.append(ready)
    if len(fit) > 1:
        raise _two(suffix, fit)
    if fit:
        return fit[0], tuple(_passed_over(error) for error in failed.values())
    if claimed:
        raise failed[claimed[0]]
    raise _nobody(suffix, entries, failed.values())


def _two(suffix: str, fit: list[Ready]) -> PluginError:
    whose = " and ".join(one.info.whose for one in fit)
    ways = " or ".join(repr(f"{one.info.distribution}:{one.info.name}") for one in fit)
    return PluginError(f"two plugins write {suffix!r}: {whose}. Name the format: {ways}.")


def _nobody(suffix: str, entries: Sequence[Entry], failed: Iterable[PluginError]) -> UnknownFormat:
    usable = [entry for entry in entries if entry.info.state != "off"]
    known = {one for entry in usable for one in stated_suffixes(entry.point.value)}
    words = INSTEAD.get(suffix) or _offer(suffix, sorted(known))
    passed = "".join(f"\nPassed over: {error}" for error in failed)
    for entry in entries:
        if entry not in usable and suffix in stated_suffixes(entry.point.value):
            passed += f"\nSwitched off: {entry.info.whose}, since {entry.info.reason}"
    return UnknownFormat(f"no exporter writes {suffix!r} files. {words}{passed}")


def _passed_over(error: PluginError) -> Diagnostic:
    return Diagnostic("MM301", severity=Severity.INFO, message=f"passed over: {error}")


def _offer(wanted: str, known: list[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(wanted, known, 1)
    if close:
        return f"Did you mean {close[0]!r}?"
    return (
        "There are " + ", ".join(repr(one) for one in known) + "." if known else "There are none."
    )
