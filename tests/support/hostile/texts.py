"""Plain text that was made to hurt: what no notes hold, and much of it.

In: nothing.  Out: bytes, by the name of the file that they stand in.
Never: more than 5 MB, but where size is the very thing.
"""

import random
from collections.abc import Callable

# Lambdas all, so that nothing is made before it is asked for.
# ruff: noqa: PLW0108

MB = 1_000_000
HEAD = "Board of Harrow\nMay 4, 2026\nPresent: Ann Lee, Bob Ray\n\n"


def noise(size: int, seed: int = 1) -> bytes:
    """Return *size* bytes without any order, the same each time."""
    return random.Random(seed).randbytes(size)


def _all_of_unicode() -> str:
    return "".join(map(chr, (*range(1, 0xD800), *range(0xE000, 0x110000, 17))))


TEXTS: dict[str, Callable[[], bytes]] = {
    "nothing.txt": lambda: b"",
    "one-nul.txt": lambda: b"\0",
    "nuls.txt": lambda: b"\0" * 4 * MB,
    "one-letter.txt": lambda: b"a",
    "only-a-mark.txt": lambda: b"\xef\xbb\xbf",
    "only-half-a-mark.txt": lambda: b"\xff",
    "blanks.txt": lambda: b" " * 4 * MB,
    "line-ends.txt": lambda: b"\n" * MB,
    "carriage-returns.txt": lambda: b"\r" * MB,
    "form-feeds.txt": lambda: b"\f" * MB,
    "vertical-tabs.txt": lambda: b"a\v" * MB,
    "tabs.txt": lambda: b"a\tb\t" * MB,
    "one-word.txt": lambda: b"a" * 5 * MB,
    "one-line.txt": lambda: b"the board met " * 357_000,
    "one-sentence-a-line.txt": lambda: b"Ann Lee will send the plans to Bob.\n" * 138_000,
    "two-long-lines.txt": lambda: b"The roads are bad. " * 130_000 + b"\n" + b"a, b " * 490_000,
    "million-bullets.txt": lambda: "•\n".encode() * MB,
    "million-dashes.txt": lambda: b"- a\n" * MB,
    "million-numbers.txt": lambda: b"".join(b"%d.\n" % n for n in range(600_000)),
    "steps.txt": lambda: "".join(f"{' ' * n}- a\n" for n in range(3_000)).encode(),
    "stairs.txt": lambda: "".join(f"{' ' * (n % 60)}o a\n" for n in range(80_000)).encode(),
    "legal-numbers.txt": lambda: "\n".join(
        ".".join(["1"] * n) + " Roads" for n in range(1, 1_500)
    ).encode(),
    "huge-number.txt": lambda: HEAD.encode() + b"9" * MB + b". Roads\nApproved 7-" + b"0" * MB,
    "huge-tally.txt": lambda: (
        HEAD.encode() + b"Motion by Lee to pave. Ayes: " + b"9" * 6_000 + b" Nays: 1\n"
    ),
    "huge-hours.txt": lambda: HEAD.encode() + b"99:99 Roads\n25:61 p.m. Ducks\n0:0-0:0 x\n" * 2_000,
    "impossible-dates.txt": lambda: b"Board\nFebruary 31, 0000\n99/99/9999\n2026-13-45\n" * 2_000,
    "dates-on-one-line.txt": lambda: b"May 4, 2026 " * 200_000,
    "figures-that-are-none.txt": lambda: (HEAD + "²³ ٣٤ ①② Ⅻ ½. Roads\n" * 20_000).encode(),
    "roman.txt": lambda: HEAD.encode() + b"M" * MB + b". Roads\n" + b"iiiiiiii. x\n" * 20_000,
    "colons.txt": lambda: b":" * 4 * MB,
    "labels.txt": lambda: b"Present: Absent: Motion: Action: " * 150_000,
    "names.txt": lambda: b"Present: " + b"Ann Lee, Bob Ray; " * 220_000,
    "roster.txt": lambda: (
        "Present:\n" + "".join(f"Ann{n} Lee{n}, Chair\n" for n in range(15_000))
    ).encode(),
    "one-name-many-ways.txt": lambda: (
        "Present: " + ", ".join(f"Ann Lee{n}" for n in range(9_000)) + "\n\n"
        "Ann will send the plans to Lee.\n" * 2_000
    ).encode(),
    "motions-on-one-line.txt": lambda: (
        b"Moved by Lee, seconded by Ray, to pave. Carried. " * 60_000
    ),
    "motion-without-end.txt": lambda: HEAD.encode() + b"Motion by " + b"Lee and " * 400_000,
    "seconds.txt": lambda: HEAD.encode() + b"seconded by " * 350_000,
    "will.txt": lambda: HEAD.encode() + b"Ann Lee will " * 300_000,
    "actions.txt": lambda: HEAD.encode() + b"ACTION: Lee to call Ray by Friday.\n" * 5_000,
    "votes.txt": lambda: HEAD.encode() + b"Roll call: " + b"Lee aye, Ray nay, " * 200_000,
    "brackets.txt": lambda: b"(" * 2 * MB + b")" * 2 * MB,
    "quotes.txt": lambda: '"“'.encode() * MB,
    "commas.txt": lambda: b"a, " * 1_500_000,
    "full-stops.txt": lambda: b"a. " * 1_500_000,
    "dots.txt": lambda: b"." * 5 * MB,
    "dashes.txt": lambda: (b"-" * 99 + b"\n") * 40_000,
    "hyphens-at-line-ends.txt": lambda: b"pav-\n" * 900_000,
    "questions.txt": lambda: b"Q: Why? A: So.\n" * 150_000,
    "capitals.txt": lambda: b"ROADS AND BRIDGES\n" * 200_000,
    "wide-columns.txt": lambda: b"a   b   c   d   e   f\n" * 150_000,
    "two-columns.txt": lambda: (b"1:00" + b" " * 400 + b"Roads\n") * 10_000,
    "page-heads.txt": lambda: b"Harrow Board\nPage 1\n\f" * 60_000,
    "titles-of-meetings.txt": lambda: "".join(
        f"Minutes of the board, May {n % 28 + 1}, {1900 + n // 28}\nPresent: Ann Lee\n\n"
        for n in range(1_000)
    ).encode(),
    "control-characters.txt": lambda: b"Board\n" + bytes(range(32)) * 60_000 + b"a" * 3 * MB,
    "terminal.txt": lambda: b"\x1b[31mBoard\x1b]0;x\x07\n" * 100_000,
    "terminal-without-end.txt": lambda: b"Board " + b"\x1b[" + b"1;" * MB,
    "right-to-left.txt": lambda: "\u202eBoard\u202c \u2066x\u2069\n".encode() * 80_000,
    "accents.txt": lambda: ("Board a" + "\u0301" * MB).encode(),
    "accents-in-disorder.txt": lambda: ("Board a" + "\u0323\u0301\u0316" * 400_000).encode(),
    "one-letter-many.txt": lambda: ("\ufdfa" * MB).encode(),
    "letters-that-grow.txt": lambda: ("\u0390\u1f82\ufb2c" * 300_000).encode(),
    "nothing-to-see.txt": lambda: ("\u200b\u200d\ufeff\u00ad" * 400_000).encode(),
    "mojibake.txt": lambda: ("â€™Ã©â€“Â " * 200_000).encode(),
    "private-letters.txt": lambda: ("\uf0b7\ue000\U000f0000" * 300_000).encode(),
    "no-characters.txt": lambda: ("\ufffe\uffff\U0001ffff" * 300_000).encode(),
    "all-of-unicode.txt": lambda: _all_of_unicode().encode(),
    "emoji.txt": lambda: ("👩‍👩‍👧‍👦🏳️‍🌈" * 60_000).encode(),
    "utf-16.txt": lambda: (HEAD * 900).encode("utf-16"),
    "utf-16-unmarked.txt": lambda: (HEAD * 900).encode("utf-16-be"),
    "utf-16-cut.txt": lambda: HEAD.encode("utf-16-le")[:-1],
    "utf-16-unpaired.txt": lambda: b"\xff\xfe" + b"\x00\xd8" * MB,
    "utf-32.txt": lambda: (HEAD * 900).encode("utf-32"),
    "utf-32-wrong.txt": lambda: b"\xff\xfe\0\0" + b"\xff" * 4 * MB,
    "utf-7.txt": lambda: (HEAD + "Zoë — £5").encode("utf-7"),
    "utf-8-broken.txt": lambda: (HEAD.encode() + b"\xe2\x82") * 50_000,
    "utf-8-overlong.txt": lambda: b"Board \xc0\xaf\xe0\x80\xaf\xf4\x90\x80\x80\n" * 90_000,
    "surrogates.txt": lambda: b"Board \xed\xa0\x80\xed\xbf\xbf\n" * 90_000,
    "ebcdic.txt": lambda: HEAD.encode("cp037"),
    "shift-jis.txt": lambda: "議事録 2026年5月4日\n".encode("shift-jis") * 4_000,
    "latin.txt": lambda: "Zoë £5 – naïve\n".encode("cp1252") * 150_000,
    "noise.txt": lambda: noise(4 * MB),
    "noise-after-text.txt": lambda: HEAD.encode() * 500 + noise(MB),
    "high-noise.txt": lambda: bytes(byte | 0x80 for byte in noise(MB)),
}
