"""From frames to pages: what the worker sent, as text and numbers.

In: frames.  Out: `Page`s and the file's fields.
Never: trusts a frame: one that breaks off or points outside its text is a `BadFrame`.
"""

import struct
from collections.abc import Iterator
from typing import NamedTuple

from .worker.frames import ARRAYS, FONT, FRAME, HEAD


class Font(NamedTuple):
    """A font as the file names it, with PDF's flags and its weight (0: not stated)."""

    name: str
    flags: int
    weight: int


class Page(NamedTuple):
    """A page: its text and, for each word, where it stands.

    *starts*, *ends*: of the words in *text*. *origins*: x and y of the first letter's origin.
    *boxes*: left, top, right, bottom of the first letter, then of the last. *runs*: the run of
    text that the word stands in; *shapes*: six numbers of its matrix and the size of its type;
    *inks*: its font and how it is painted. *rules*: left, bottom, right, top of drawn lines.
    """

    width: float
    height: float
    pictured: bool
    text: str
    starts: list[int]
    ends: list[int]
    origins: list[float]
    boxes: list[float]
    runs: list[int]
    shapes: list[float]
    inks: list[int]
    rules: list[float]
    fonts: list[Font]


class BadFrame(Exception):
    """The bytes are no frames: the worker stopped in the middle, or was taken over."""


def unpack(data: bytes) -> Iterator[tuple[bytes, memoryview]]:
    """Yield the tag and body of each frame; refuse bytes that break off."""
    view = memoryview(data)
    at = 0
    while at < len(view):
        if at + FRAME.size > len(view):
            raise BadFrame
        tag, length = FRAME.unpack_from(view, at)
        at += FRAME.size
        if at + length > len(view):
            raise BadFrame
        yield tag, view[at : at + length]
        at += length


def unpack_page(body: memoryview) -> Page:
    """Return the page that a frame holds."""
    try:
        return _page(body)
    except (struct.error, ValueError, TypeError) as error:
        raise BadFrame from error


def _page(body: memoryview) -> Page:
    width, height, pictured, letters, words, runs, rules, fonts = HEAD.unpack_from(body)
    counts = {"words": words, "runs": runs, "rules": rules}
    at = HEAD.size
    numbers: list[list[float]] = []
    for what, kind, each in ARRAYS:
        size = counts[what] * each * (8 if kind == "d" else 4)
        if at + size > len(body):
            raise BadFrame
        numbers.append(_numbers(body[at : at + size], kind))
        at += size
    text = bytes(body[at : at + letters]).decode()
    starts, ends, origins, boxes, word_runs, shapes, inks, lines = numbers
    return Page(
        width, height, bool(pictured), text,
        list(map(int, starts)), list(map(int, ends)), origins, boxes, list(map(int, word_runs)),
        shapes, list(map(int, inks)), lines, _fonts(body, at + letters, fonts),
    )  # fmt: skip


def _numbers(view: memoryview, kind: str) -> list[float]:
    if kind == "I":
        return list(view.cast("I"))
    if kind == "i":
        return list(view.cast("i"))
    return list(view.cast("f")) if kind == "f" else list(view.cast("d"))


def _fonts(body: memoryview, at: int, count: int) -> list[Font]:
    found = []
    for _ in range(count):
        flags, weight, length = FONT.unpack_from(body, at)
        at += FONT.size
        found.append(Font(bytes(body[at : at + length]).decode("utf-8", "replace"), flags, weight))
        at += length
    return found
