"""Entities of HTML, whatever stands in them.

In: text with `&amp;` and its like.  Out: the characters that they stand for.
Never: raises; Python itself refuses to read a number of thousands of digits.
"""

import html
import re

_NO_CHARACTER = re.compile(r"&#(?:[0-9]{9}|[xX][0-9a-fA-F]{9})[0-9a-fA-F]*;?")


def unescape(text: str) -> str:
    r"""Return *text* with its entities replaced.

    >>> unescape("Tea &amp; buns&#33;"), unescape("&#" + "9" * 9_000 + ";!")
    ('Tea & buns!', '\ufffd!')
    """
    try:
        return html.unescape(text)
    except ValueError:
        return html.unescape(_NO_CHARACTER.sub("\ufffd", text))
