"""Raised letters of an ordinal, as Pandoc writes them: "13^th^ May", and in plain text "13^(th)".

In: a line or a paragraph.  Out: the same with the letters right behind their number: "13th May".
Never: touches powers ("2^n", "10^(-3)"), or letters behind anything but a digit.
"""

import re

RAISED = re.compile(r"(?<=\d)\^(?:\((?P<plain>[A-Za-z]{2})\)|(?P<marked>[A-Za-z]{2})\^)")


def lowered(text: str) -> str:
    """Return *text* with the letters of ordinals on the line.

    >>> lowered("13^th^ May, 14^(TH) June"), lowered("2^n and 10^(-3)")
    ('13th May, 14TH June', '2^n and 10^(-3)')
    """
    return RAISED.sub(_letters, text) if "^" in text else text


def _letters(match: "re.Match[str]") -> str:
    return match["plain"] or match["marked"]
