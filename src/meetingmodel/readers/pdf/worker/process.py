"""The worker process: a PDF on standard input, frames on standard output.

In: the engine's file; then, on standard input, limits and the PDF.  Out: frames.
Never: says anything in words; what went wrong is a frame, or the process's end.
"""

import marshal
import os
import sys

from .engine import Engine, Refused, read, reason
from .frames import REFUSED, pack

HAS_LIMITS = os.name == "posix"  # on Windows the parent's clock is the only one


def main(library: str) -> None:
    """Read one file, within limits; all that takes time before it comes is done before it comes."""
    engine = Engine(library)
    pages, characters, memory, seconds = marshal.load(sys.stdin.buffer)
    if HAS_LIMITS:
        _limit(memory, seconds)
    out = sys.stdout.buffer
    try:
        for frame in read(engine, sys.stdin.buffer.read(), pages=pages, characters=characters):
            out.write(frame)
    except Refused as refused:
        out.write(pack(REFUSED, reason(refused)))
    out.flush()
    # What the engine still holds goes with the process, which is quicker than to give it back.
    os._exit(0)


def _limit(memory: int, seconds: int) -> None:
    import resource

    for what, wanted in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds)):
        _, most = resource.getrlimit(what)
        wanted = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        resource.setrlimit(what, (wanted, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
