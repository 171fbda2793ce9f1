r"""Words as Markdown shows them: letter by letter, whatever they look like.

In: any string.  Out: one line of GitHub-flavoured Markdown that renders as these words.
Never: leaves a character that Markdown would take for its own, or escapes one that it would not.
"""

import re

from ._plain import words

_INLINE = re.compile(
    r"[\\`*~\[]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # an underscore inside a word is a letter to Markdown
    r"|<(?=[A-Za-z/!?])"
    r"|&(?=#?\w{1,40};)"
)
_START = re.compile(r"(?:#{1,6}|\+|-|\d{1,9}[.)])(?=\s|\Z)|[>|]|-(?=-)")


def inline(text: str) -> str:
    r"""Return *text* as it stands inside a line.

    >>> inline("a*b* [x] snake_case _y_ <b>")
    'a\\*b\\* \\[x] snake_case \\_y\\_ \\<b>'
    """
    return _INLINE.sub(r"\\\g<0>", " ".join(words(text)))


def line(text: str) -> str:
    r"""Return *text* as it stands at the beginning of a line or of an entry in a list.

    >>> line("1. Budget"), line("- so"), line("# of seats"), line("-5")
    ('1\\. Budget', '\\- so', '\\# of seats', '-5')
    """
    safe = inline(text)
    found = _START.match(safe)
    if found is None:
        return safe
    # The backslash goes before the sign that matters: the point of a number, else the first.
    place = found.end() - 1 if safe[0].isdigit() else 0
    return f"{safe[:place]}\\{safe[place:]}"


def heading(text: str) -> str:
    """Return *text* as a heading; a sign at its end would be taken for a closing one."""
    safe = line(text)
    return f"{safe[:-1]}\\#" if safe.endswith("#") and not safe.endswith("\\#") else safe


def cell(text: str) -> str:
    r"""Return *text* as a cell of a table; its own lines stay lines.

    >>> cell("Lee\nyes | no")
    'Lee<br>yes \\| no'
    """
    lines = [inline(one).replace("|", "\\|") for one in text.split("\n")]
    return "<br>".join(one for one in lines if one)
