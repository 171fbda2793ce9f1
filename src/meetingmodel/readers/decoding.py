"""From bytes to text, by four rules: byte order mark, UTF-8, UTF-16 by its NULs, CP1252.

In: the bytes of a text file.  Out: its text with `\\n` as the only line end and no control
characters but tab and form feed, and diagnostics of what was guessed, replaced or removed.
Never: asks a statistical detector; the same bytes give the same text on every machine.
"""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE

from ..model.span import Diagnostic, Severity

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (BOM_UTF32_LE, "utf-32-le"),
    (BOM_UTF32_BE, "utf-32-be"),
    (BOM_UTF8, "utf-8"),
    (BOM_UTF16_LE, "utf-16-le"),
    (BOM_UTF16_BE, "utf-16-be"),
)

# What no text holds many of: not NUL, with which files are filled up, nor what printers and
# terminals obey, nor what parts words.
_NOISE = bytes((*range(1, 8), *range(14, 27), 127))
_SAMPLE = 64 * 1024
_CONTROL_BYTES = bytes(set(range(32)) - set(b"\t\n\r\f") | {127})
# In UTF-8: the C1 controls, and halves of surrogate pairs that a `str` may hold. Two patterns, for
# one that begins with a single byte is searched for several times as quickly.
_CONTROL_PAIRS = (
    (b"\xc2", re.compile(b"\xc2[\x80-\x9f]")),
    (b"\xed", re.compile(b"\xed[\xa0-\xbf]")),
)

_TERMINAL = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]")
# Vertical tab is a soft line break in Word, the separators and NEL part words: a blank stands in.
_CONTROLS = dict.fromkeys([*range(32), *range(127, 160), *range(0xD800, 0xE000)], None)
_CONTROLS |= dict.fromkeys([0x0B, 0x1C, 0x1D, 0x1E, 0x1F, 0x85], " ")
for _kept in "\t\n\r\f":
    del _CONTROLS[ord(_kept)]
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff]")

_ESCAPED = re.compile(r"[\udc80-\udcff]")


def decode(data: bytes) -> tuple[str, tuple[Diagnostic, ...]]:
    r"""Return the text of *data*, cleaned, and what there is to say about it.

    >>> decode(b"a\r\nb\rc")
    ('a\nb\nc', ())
    """
    text, noticed = raw_text(data)
    if text and _is_dirty(data, text):
        text, removed = _without_controls(text)
        noticed = (*noticed, *removed)
    return _plain_ends(text), noticed


def clean(text: str) -> tuple[str, tuple[Diagnostic, ...]]:
    """Return *text* as `decode` would give it had it come from a file."""
    noticed: tuple[Diagnostic, ...] = ()
    if _is_dirty(text.encode("utf-8", "surrogatepass"), text):
        text, noticed = _without_controls(text)
    return _plain_ends(text.removeprefix("\ufeff")), noticed


def is_noise(data: bytes) -> bool:
    """Say whether *data* is no text, in two of three samples: its beginning, middle and end.

    >>> is_noise(bytes(range(256)) * 999), is_noise(b"Board met. " * 9_999 + bytes(range(32)))
    (True, False)
    """
    if data.startswith(tuple(mark for mark, _ in _MARKS)) or utf16_by_nuls(data) is not None:
        return False
    middle = len(data) // 2
    samples = data[:_SAMPLE], data[middle : middle + _SAMPLE], data[-_SAMPLE:]
    odd = [20 * (len(one) - len(one.translate(None, _NOISE))) > len(one) for one in samples]
    return sum(odd) > 1


def utf16_by_nuls(data: bytes) -> str | None:
    """Return the UTF-16 codec that *data* must be in by the places of its NUL bytes, or None.

    Blanks, line ends and Latin letters have theirs on the same side; elsewhere a NUL is rare.
    """
    sample = data[: 64 * 1024]
    if b"\0" not in sample:
        return None
    low, high = sample[0::2].count(0), sample[1::2].count(0)
    many, few = max(low, high), min(low, high)
    if len(data) % 2 or many * 20 < len(sample) // 2 or few * 20 > many:
        return None
    # A stray NUL in a short UTF-8 text is no pattern: UTF-16 read as UTF-8 is full of controls.
    controls = len(sample) - len(sample.translate(None, _CONTROL_BYTES))
    if controls * 3 < len(sample) and _is_utf8(sample):
        return None
    return "utf-16-le" if high > low else "utf-16-be"


def _is_utf8(sample: bytes) -> bool:
    # The sample may end inside a letter.
    return "\ufffd" not in sample.decode("utf-8", "replace")[:-3]


def raw_text(data: bytes) -> tuple[str, tuple[Diagnostic, ...]]:
    """Return the text of *data* as it stands, controls and line ends included."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], codec)
    wide = utf16_by_nuls(data)
    if wide:
        return _marked(data, wide)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _not_quite_utf8(data)


def _marked(data: bytes, codec: str) -> tuple[str, tuple[Diagnostic, ...]]:
    try:
        return data.decode(codec), ()
    except UnicodeDecodeError:
        return data.decode(codec, "replace"), (_replaced(codec.upper()),)


def _not_quite_utf8(data: bytes) -> tuple[str, tuple[Diagnostic, ...]]:
    """Read CP1252, or UTF-8 with a few damaged places where nearly all of it is UTF-8."""
    text = data.decode("utf-8", "surrogateescape")
    bad = len(_ESCAPED.findall(text))
    good = len(text) - len(text.encode("ascii", "ignore")) - bad
    if good < 4 * bad:
        return data.decode("cp1252", "replace"), (_guessed(bad),)
    return _ESCAPED.sub(_as_cp1252, text), (_replaced("UTF-8"),)


def _as_cp1252(match: "re.Match[str]") -> str:
    return match[0].encode("utf-8", "surrogateescape").decode("cp1252", "replace")


def _is_dirty(data: bytes, text: str) -> bool:
    """Say whether *text* may hold control characters, by a look at its bytes in C."""
    if len(data.translate(None, _CONTROL_BYTES)) != len(data):
        return True
    # In UTF-8 the pairs are proof; in another encoding the same bytes mean something else.
    pairs = any(first in data and pair.search(data) for first, pair in _CONTROL_PAIRS)
    return pairs and bool(_CONTROL.search(text))


def _without_controls(text: str) -> tuple[str, tuple[Diagnostic, ...]]:
    text = _TERMINAL.sub("", text)
    count = len(_CONTROL.findall(text))
    if not count:
        return text, ()
    noticed = Diagnostic(
        "MM001",
        severity=Severity.INFO,
        message=f"{count} control character{'s' * (count > 1)} taken out of the text",
        hint="they show nothing on a page; the words are all there",
    )
    return text.translate(_CONTROLS), (noticed,)


def _plain_ends(text: str) -> str:
    if "\r" in text:
        return text.replace("\r\n", "\n").replace("\r", "\n")
    return text


def _guessed(count: int) -> Diagnostic:
    return Diagnostic(
        "MM002",
        severity=Severity.WARNING,
        message=f"{count} byte{'s' * (count > 1)} of the text not UTF-8, so it was read as CP1252",
        hint="look at accents and dashes; if they are wrong, save the file as UTF-8",
    )


def _replaced(codec: str) -> Diagnostic:
    return Diagnostic(
        "MM010",
        severity=Severity.WARNING,
        message=f"some bytes are not {codec}, as the rest of the text is",
        hint="look for odd characters; if there are any, save the file as UTF-8",
    )
