"""Versions of the JSON that holds a record, and the way from an old one to the present one.

In: the envelope as parsed.  Out: the envelope as the present version writes it.
Never: touches a class of the model; an upgrade turns plain data into plain data, so that it goes
on working when the classes change.
"""

import re
from collections.abc import Callable, Mapping

from ..errors import SchemaError

FORMAT = "meetingmodel"
VERSION = "1.0"

Envelope = Mapping[str, object]
Upgrade = Callable[[Envelope], Envelope]

# By the version that a function takes; each gives the next one. All are kept for ever.
UPGRADES: Mapping[str, Upgrade] = {}

_VERSION = re.compile(r"([0-9]{1,6})\.([0-9]{1,6})\Z")


def upgrade(
    envelope: Envelope, *, steps: Mapping[str, Upgrade] = UPGRADES, target: str = VERSION
) -> Envelope:
    """Return *envelope* in the version *target*; one that is newer by a minor stays as it is."""
    found = _number(envelope)
    wanted = _parts(target)
    if found[0] > wanted[0]:
        raise SchemaError(
            f"This record follows version {found[0]}.{found[1]}, and the installed meetingmodel "
            f"reads {wanted[0]}.x. Install a newer one: pip install --upgrade meetingmodel"
        )
    while found < wanted:
        step = steps.get(f"{found[0]}.{found[1]}")
        if step is None:
            raise SchemaError(
                f'version: no meetingmodel ever wrote version "{found[0]}.{found[1]}"; '
                f"this one reads up to {target}"
            )
        envelope = step(envelope)
        found = _number(envelope)
    return envelope


def _number(envelope: Envelope) -> tuple[int, int]:
    version = envelope.get("version")
    if not isinstance(version, str) or not _VERSION.match(version):
        given = f"found {version!r:.40}" if "version" in envelope else "but there is none"
        raise SchemaError(f'version: expected a version such as "{VERSION}", {given}')
    return _parts(version)


def _parts(version: str) -> tuple[int, int]:
    major, minor = version.split(".")
    return int(major), int(minor)
