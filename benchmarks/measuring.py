"""How the benchmarks measure: CPU or wall time, best of several, as ratios within one run.

In: functions.  Out: seconds.
Never: compares with a figure from another machine or another day.
"""

import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

EXAMPLES = Path(__file__).parent.parent / "examples"


def best(function: Callable[[], object], *, rounds: int = 5) -> float:
    """Return the shortest CPU time of *rounds* calls, in seconds."""
    return min(_once(function) for _ in range(rounds))


def alternating(*functions: Callable[[], object], rounds: int = 5) -> list[float]:
    """Return the best wall time of each of *functions*, called by turns.

    By turns, so that whatever else the machine does falls on all of them alike.
    """
    times: list[list[float]] = [[] for _ in functions]
    for _ in range(rounds):
        for place, function in enumerate(functions):
            start = time.perf_counter()
            function()
            times[place].append(time.perf_counter() - start)
    return [min(own) for own in times]


def _once(function: Callable[[], object]) -> float:
    start = time.process_time()
    function()
    return time.process_time() - start


def notes(size: int) -> str:
    """Return notes of about *size* characters: the items of the example meeting over and over."""
    text = (EXAMPLES / "valley-library-task-force.txt").read_text(encoding="utf-8")
    head, *items = text.replace("\f", "").split("\n\n")
    chosen = [head]
    length = len(head)
    for item in islice(cycle(items[:-1]), 10**7):
        if length >= size:
            break
        chosen.append(item)
        length += len(item) + 2
    return "\n\n".join(chosen)
