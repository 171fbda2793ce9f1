"""Numbers as Word writes them in front of a list entry: 4, iv, IV, d, 4th, Fourth.

In: a number from 0 and the name of a format.  Out: what stands on the page.
Never: fails on a format it does not know; such a number is written in digits.
"""

from collections.abc import Callable

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_CHICAGO = "*†‡§"
_CHINESE = "〇一二三四五六七八九"
# fmt: off
_ONES = (
    "zero", "one", "two", "three", "four", "five",
    "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen",
)
_TENS = (
    "zero", "ten", "twenty", "thirty", "forty", "fifty",
    "sixty", "seventy", "eighty", "ninety",
)
# fmt: on
_ORDINAL_ENDS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
# A page never numbers that far; a damaged file may, and letters repeat: 27 is aa, 53 is aaa.
_HIGHEST = 32_767


def numeral(value: int, form: str) -> str:
    """Return *value* as the number format *form* of Word writes it.

    >>> [numeral(28, form) for form in ("decimal", "lowerRoman", "upperLetter", "ordinal")]
    ['28', 'xxviii', 'BB', '28th']
    """
    write = _FORMS.get(form)
    if write is None or not 0 <= value <= _HIGHEST:
        return str(value)
    return write(value)


def _roman(value: int) -> str:
    out = []
    for worth, letters in _ROMAN:
        count, value = divmod(value, worth)
        out.append(letters * count)
    return "".join(out)


def _repeated(alphabet: str, value: int) -> str:
    if value < 1:
        return ""
    times, place = divmod(value - 1, len(alphabet))
    return alphabet[place] * (times + 1)


def _ordinal(value: int) -> str:
    if value % 100 in (11, 12, 13):
        return f"{value}th"
    return str(value) + {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


def _words(value: int) -> str:
    if value < 20:
        return _ONES[value]
    if value < 100:
        tens, ones = divmod(value, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    if value < 1000:
        hundreds, rest = divmod(value, 100)
        return f"{_ONES[hundreds]} hundred" + (f" {_words(rest)}" if rest else "")
    return str(value)


def _ordinal_words(value: int) -> str:
    if value >= 1000:
        return _ordinal(value)
    words = _words(value)
    stem, joint, last = words.rpartition("-" if "-" in words else " ")
    end = f"{last[:-1]}ieth" if last.endswith("y") else _ORDINAL_ENDS.get(last, f"{last}th")
    return f"{stem}{joint}{end}"


def _chinese(value: int) -> str:
    if value >= 100:
        return "".join(_CHINESE[int(digit)] for digit in str(value))
    tens, ones = divmod(value, 10)
    head = ("" if tens == 1 else _CHINESE[tens]) + "十" if tens else ""
    return head + (_CHINESE[ones] if ones or not tens else "")


def _circled(value: int) -> str:
    return chr(0x2460 + value - 1) if 1 <= value <= 20 else str(value)


_FORMS: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda value: f"{value:02d}",
    "lowerRoman": _roman,
    "upperRoman": lambda value: _roman(value).upper(),
    "lowerLetter": lambda value: _repeated(_LATIN, value),
    "upperLetter": lambda value: _repeated(_LATIN, value).upper(),
    "russianLower": lambda value: _repeated(_RUSSIAN, value),
    "russianUpper": lambda value: _repeated(_RUSSIAN, value).upper(),
    "chicago": lambda value: _repeated(_CHICAGO, value),
    "ordinal": _ordinal,
    "cardinalText": lambda value: _words(value).capitalize(),
    "ordinalText": lambda value: _ordinal_words(value).capitalize(),
    "numberInDash": lambda value: f"- {value} -",
    "hex": lambda value: f"{value:X}",
    "decimalEnclosedCircle": _circled,
    "decimalFullWidth": lambda value: "".join(chr(ord(digit) + 0xFEE0) for digit in str(value)),
    "none": lambda _: "",
    **dict.fromkeys(
        (
            "chineseCounting",
            "chineseCountingThousand",
            "japaneseCounting",
            "taiwaneseCounting",
            "taiwaneseCountingThousand",
            "ideographDigital",
            "japaneseDigitalTenThousand",
            "taiwaneseDigital",
        ),
        _chinese,
    ),
}
