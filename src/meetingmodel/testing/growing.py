"""How time grows with size.

In: what makes something of a size, and work on it.
Out: by how much a doubling of the size lengthens the work.
Never: measures the other programs of the machine: it counts processor time, best of three.
"""

import gc
import time
from collections.abc import Callable
from itertools import pairwise
from typing import TypeVar

T = TypeVar("T")

LEAST = 0.01  # seconds: shorter times are mostly noise
MOST = 1 << 16
DOUBLINGS = 2
ATTEMPTS = 3


def growth(
    make: Callable[[int], T], work: Callable[[T], object], *, limit: float, size: int = 64
) -> float:
    """Return the largest factor by which *work* took longer when its size was doubled.

    A factor above *limit* is measured again: a machine may stumble once, slow code always does.
    """
    work(make(size))  # what is done on first use is done now
    while size < MOST and _seconds(work, make(size)) < LEAST:
        size *= 2
    things = [make(size << step) for step in range(DOUBLINGS + 1)]
    least = _factor(work, things)
    for _ in range(ATTEMPTS - 1):
        if least <= limit:
            break
        least = min(least, _factor(work, things))
    return least


def _factor(work: Callable[[T], object], things: list[T]) -> float:
    on = gc.isenabled()
    gc.collect()
    gc.disable()  # it looks through all that there is, whatever the work is
    try:
        times = [min(_seconds(work, thing) for _ in range(3)) for thing in things]
    finally:
        if on:
            gc.enable()
    return max(later / max(earlier, 1e-9) for earlier, later in pairwise(times))


def _seconds(work: Callable[[T], object], thing: T) -> float:
    start = time.process_time()
    work(thing)
    return time.process_time() - start
