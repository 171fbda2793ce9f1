"""A file replaced in one step.

In: a path and the bytes it shall hold.  Out: the file, whole.
Never: leaves a half-written file or a temporary one beside it, or puts a file in a device's place.
"""

import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path


def replace(path: str | os.PathLike[str], data: bytes) -> None:
    """Put *data* into the file at *path*; on any failure the old file stays as it was."""
    target = Path(os.path.realpath(path))  # a link goes on pointing where it did
    if target.exists() and not target.is_file():
        with target.open("wb", buffering=0) as out:  # a pipe or a device; a folder refuses
            out.write(data)
        return
    sibling = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}.tmp")
    try:
        with sibling.open("xb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        if target.exists():
            sibling.chmod(stat.S_IMODE(target.stat().st_mode))
        sibling.replace(target)
    except BaseException:
        with suppress(OSError):
            sibling.unlink(missing_ok=True)
        raise
