"""What a caller passed, where it is not what a function takes: said in a sentence.

In: the argument, and what is wanted.  Out: nothing, or a `TypeError` that names both kinds.
Never: looks into an argument, or shows what it holds; a wrong file is no wrong argument.
"""

from os import PathLike

LEXICON = "ENGLISH.extend() and ENGLISH.extend_from() give one"


def expect(given: object, kind: type, hint: str = "") -> None:
    """Refuse *given* if it is no *kind*; *hint* says how to come by one."""
    if not isinstance(given, kind):
        article = "an" if kind.__name__[0] in "AEIOUaeiou" else "a"
        raise wrong(given, f"{article} {kind.__name__}", hint)


def expect_path(given: object, hint: str = "") -> None:
    """Refuse *given* if it is no path of a file, as text or as a path object."""
    if not isinstance(given, str | PathLike):
        raise wrong(given, "a path", hint)


def wrong(given: object, wanted: str, hint: str = "") -> TypeError:
    """Return the error that says what was *wanted*, and of what type *given* is."""
    kind = "None" if given is None else type(given).__name__
    return TypeError(f"expected {wanted}, not {kind}" + (f": {hint}" if hint else ""))
