r"""What may stand before a title in bold type and belong to it: the number of an entry.

In: the text before the bold words.  Out: whether it is a number.
Never: takes a word of the text for one.

Word processors set the titles of minutes in bold, and not the numbers that are typed before them.
"""

import re

NUMBER = re.compile(
    r"\(?(?:(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)]|\d{1,3}(?:\.\d{1,3}){1,4}[.)]?)\s+"
)


def is_number(text: str) -> bool:
    r"""Say whether *text* is the number of an entry, with the blanks behind it, or nothing.

    >>> is_number("a) "), is_number(" 3.1\t"), is_number(""), is_number("Ann ")
    (True, True, True, False)
    """
    bare = text.lstrip()
    return not bare or NUMBER.fullmatch(bare) is not None
