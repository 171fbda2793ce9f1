"""Which exporters are installed.

In: the metadata of the installed distributions.  Out: an `ExporterInfo` for each entry point.
Never: imports an exporter, or fails because one distribution is broken.
"""

import os
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution, EntryPoint, distributions
from types import MappingProxyType

import attrs
from attrs import field, frozen

from .glancing import missing_module, stated_suffixes
from .protocol import GROUP, ExporterInfo

OURS = "meetingmodel"
SWITCH = "MEETINGMODEL_NO_PLUGINS"


@frozen
class Entry:
    """An entry point, and what its distribution says of itself."""

    info: ExporterInfo
    point: EntryPoint = field(kw_only=True)

    @property
    def ours(self) -> bool:
        """Whether the exporter came with this library."""
        return self.info.distribution == OURS

    @property
    def key(self) -> str:
        """The name that always means this exporter and no other."""
        return f"{self.info.distribution}:{self.info.name}"


def exporters() -> Mapping[str, ExporterInfo]:
    """Return what is known of each installed exporter by its format; nothing is loaded.

    Two exporters of one format stand under "distribution:format". Ours keeps its plain name.
    """
    listed = _listed()
    found = {name: glance(entry) for name, entry in listed.items()}
    found = {name: _sharing(info, ask=name, all=found) for name, info in found.items()}
    return MappingProxyType(dict(sorted(found.items())))


def installed() -> tuple[Entry, ...]:
    """Return every exporter that is installed, ours first, then by distribution and name."""
    found: dict[str, Entry] = {}
    for distribution in distributions():
        for entry in _entries(distribution):
            # The first of a name on the path is the one that Python would import.
            found.setdefault(entry.key, entry)
    return tuple(sorted(found.values(), key=lambda entry: (not entry.ours, entry.key)))


def glance(entry: Entry) -> ExporterInfo:
    """Return the entry's info with what its source shows: its suffixes, or that it is missing."""
    suffixes = tuple(one for one in stated_suffixes(entry.point.value) if one.startswith("."))
    info = attrs.evolve(entry.info, suffixes=suffixes)
    missing = missing_module(entry.point.value)
    if missing and info.state == "ready":
        return attrs.evolve(info, state="missing", reason=f"there is no module {missing!r}")
    return info


def _listed() -> dict[str, Entry]:
    """Return all entries by the name they go under, clashes marked."""
    listed: dict[str, Entry] = {}
    entries = installed()
    for entry in entries:
        rivals = [one for one in entries if one.info.name == entry.info.name and one != entry]
        if entry.ours or not rivals:
            listed[entry.info.name] = entry
        else:
            listed[entry.key] = attrs.evolve(entry, info=_clashing(entry, rivals))
    return listed


def _clashing(entry: Entry, rivals: list[Entry]) -> ExporterInfo:
    if entry.info.state == "off":
        return entry.info
    others = " and ".join(f"{one.info.distribution} {one.info.version}" for one in rivals)
    reason = f"{others} has a format {entry.info.name!r} too: ask for {entry.key!r}"
    return attrs.evolve(entry.info, state="clash", reason=reason)


def _sharing(info: ExporterInfo, *, ask: str, all: Mapping[str, ExporterInfo]) -> ExporterInfo:
    """Return *info* with a word on the endings that will not lead to it."""
    others = [one for one in all.values() if set(one.suffixes) & set(info.suffixes)]
    rivals = [one for one in others if one.value != info.value and one.state in ("ready", "clash")]
    if info.distribution == OURS or info.state != "ready" or not rivals:
        return info
    rivals = [one for one in rivals if one.distribution == OURS] or rivals
    shared = {one for rival in rivals for one in rival.suffixes} & set(info.suffixes)
    whose = sorted({f"{one.distribution} {one.version}" for one in rivals})
    endings = " and ".join(repr(one) for one in sorted(shared))
    verb = "writes" if len(whose) == 1 else "write"
    reason = f"{' and '.join(whose)} {verb} {endings} too: ask for {ask!r}"
    return attrs.evolve(info, reason=reason)


def _entries(distribution: Distribution) -> Iterator[Entry]:
    try:
        text = distribution.read_text("entry_points.txt") or ""
        if GROUP not in text:
            return
        points = tuple(distribution.entry_points.select(group=GROUP))
    except Exception:  # noqa: BLE001  # a stranger's file: a broken one lists nothing
        return
    name, version = _whose(distribution)
    for point in points:
        yield Entry(_info(point, name, version), point=point)


def _whose(distribution: Distribution) -> tuple[str, str]:
    try:
        name, version = distribution.metadata["Name"] or "", distribution.version or ""
    except Exception:  # noqa: BLE001  # the same of its metadata; what it offers is listed
        name = version = ""
    return str(name or "unnamed").lower().replace("_", "-"), str(version or "without version")


def _info(point: EntryPoint, distribution: str, version: str) -> ExporterInfo:
    off = distribution != OURS and os.environ.get(SWITCH, "0") not in ("", "0")
    return ExporterInfo(
        point.name.lower(),
        distribution=distribution,
        version=version,
        value=point.value,
        state="off" if off else "ready",
        reason=f"{SWITCH} is set" if off else "",
    )
