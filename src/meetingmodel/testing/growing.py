"""How time grows with size.

In: work that takes a size.  Out: by how much a doubling of the size lengthens it.
Never: measures the other programs of the machine: it counts processor time, best of three.
"""

import gc
import time
from collections.abc import Callable
from itertools import pairwise

LEAST = 0.02  # seconds: shorter times are mostly noise
DOUBLINGS = 2


def growth(work: Callable[[int], object], *, size: int = 64, most: int = 1 << 16) -> float:
    """Return the largest factor by which *work* took longer when its size was doubled."""
    work(size)  # what is done on first use is done now
    while _seconds(work, size) < LEAST and size < most:
        size *= 2
    times = [min(_seconds(work, size << step) for _ in range(3)) for step in range(DOUBLINGS + 1)]
    return max(later / max(earlier, 1e-9) for earlier, later in pairwise(times))


def _seconds(work: Callable[[int], object], size: int) -> float:
    gc.collect()
    start = time.process_time()
    work(size)
    return time.process_time() - start
