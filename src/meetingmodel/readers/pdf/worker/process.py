"""The worker process: a PDF on standard input, frames on standard output.

In: the engine's file and limits, as arguments; the PDF on standard input.  Out: frames.
Never: says anything in words; what went wrong is a frame, or the process's end.
"""

import os
import sys

from .engine import Refused, read, reason
from .frames import REFUSED, pack


def main(library: str, pages: int, characters: int, memory: int, seconds: int) -> None:
    """Read one file, within limits."""
    _limit(memory, seconds)
    out = sys.stdout.buffer
    try:
        for frame in read(sys.stdin.buffer.read(), library, pages=pages, characters=characters):
            out.write(frame)
    except Refused as refused:
        out.write(pack(REFUSED, reason(refused)))
    out.flush()
    # What the engine still holds goes with the process, which is quicker than to give it back.
    os._exit(0)


def _limit(memory: int, seconds: int) -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limits; there the parent's clock is the only one
        return
    for what, wanted in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds)):
        _, most = resource.getrlimit(what)
        wanted = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        resource.setrlimit(what, (wanted, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
