"""How pages travel from the worker to its parent: plain bytes, one frame after the other.

In: what PDFium says of a page.  Out: a tag, a length, and so many bytes. `pages` reads them.
Never: needs more than `struct`: what comes back from a worker that was taken over is wrong words.
"""

import struct

REFUSED, META, PAGE, END = b"R", b"M", b"P", b"E"

FRAME = struct.Struct("<cQ")
# Width, height, whether it is a picture; numbers of letters (bytes), words, runs, rules, fonts.
HEAD = struct.Struct("<ffIIIIII")
FONT = struct.Struct("<iiI")  # flags, weight, length of the name
ARRAYS = (
    # For each word: start and end in the text, x and y of its origin, left, top, right, bottom of
    # its first and of its last letter, and its run.
    ("words", "I", 1), ("words", "I", 1), ("words", "d", 2), ("words", "f", 8), ("words", "I", 1),
    # For each run: six numbers of its matrix and its size; its font and how it is painted.
    ("runs", "f", 7), ("runs", "i", 2),
    # For each drawn line: left, bottom, right, top.
    ("rules", "f", 4),
)  # fmt: skip


def pack(tag: bytes, body: bytes) -> bytes:
    """Return a frame."""
    return FRAME.pack(tag, len(body)) + body


def pack_page(
    size: tuple[float, float, bool],
    text: bytes,
    arrays: tuple[bytes, ...],
    fonts: list[tuple[bytes, int, int]],
) -> bytes:
    """Return a page's frame; *arrays* in the order of `ARRAYS`."""
    words, runs, rules = len(arrays[0]) // 4, len(arrays[6]) // 8, len(arrays[7]) // 16
    head = HEAD.pack(*size, len(text), words, runs, rules, len(fonts))
    names = b"".join(FONT.pack(flags, weight, len(name)) + name for name, flags, weight in fonts)
    return pack(PAGE, b"".join((head, *arrays, text, names)))
