"""What parsing costs beside the least that a parser of lines can do.

In: nothing.  Out: for notes of 20 kB to 20 MB, CPU times and their ratios to a bare line scan.
Never: leaves out a size because it is slow; `--up-to 2000` asks for less.

The bare scan splits the text into lines, matches each against one compiled pattern, and makes one
slotted object a line. mistune, a fast Markdown parser, is a peer: it does less with the words.
"""

import re
import sys
from typing import NamedTuple

import mistune
from measuring import best, notes

import meetingmodel as mm

SIZES = (20, 200, 2_000, 20_000)  # kB
LINE = re.compile(r"[•▪o*-] |\d+[.)] ")


class Bare:
    """What the bare scan makes of a line."""

    __slots__ = ("marker", "text")

    def __init__(self, text: str, marker: re.Match[str] | None) -> None:
        self.text = text
        self.marker = marker


class Result(NamedTuple):
    """CPU seconds for one size of notes."""

    kilobytes: int
    scan: float
    ours: float
    peer: float


def scan(text: str) -> list[Bare]:
    """Return one object for each line of *text*."""
    return [Bare(line, LINE.match(line)) for line in text.splitlines()]


def measure(kilobytes: int) -> Result:
    """Return the times for notes of *kilobytes*."""
    text = notes(kilobytes * 1000)
    document = mm.read(text.encode())
    rounds = 5 if kilobytes <= 200 else 3 if kilobytes <= 2_000 else 1
    return Result(
        kilobytes,
        best(lambda: scan(text), rounds=rounds),
        best(lambda: mm.parse(document), rounds=rounds),
        best(lambda: mistune.html(text), rounds=rounds),
    )


def main(limit: int) -> None:
    print("      kB     scan ms    parse ms   / scan   mistune / scan")
    for kilobytes in (size for size in SIZES if size <= limit):
        one = measure(kilobytes)
        print(
            f"{one.kilobytes:8} {one.scan * 1000:11.2f} {one.ours * 1000:11.2f}"
            f" {one.ours / one.scan:8.1f} {one.peer / one.scan:16.1f}",
            flush=True,
        )


if __name__ == "__main__":
    main(int(sys.argv[2]) if sys.argv[1:2] == ["--up-to"] else SIZES[-1])
