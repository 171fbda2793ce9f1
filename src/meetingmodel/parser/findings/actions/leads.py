"""What a line goes on from: the line over its list, the paragraph before.

In: the drafts of an item.  Out: for each the text that leads to it.
Never: says who is meant; `prose.py` looks for that in what leads.
"""

import re
from itertools import pairwise

from ...drafts import Draft
from .modals import FAR

LED = re.compile(r"\s[-–—]$")  # "Bob -" over a list


def leads_of(drafts: list[Draft]) -> dict[Draft, str]:
    """Return what each draft goes on from: the entry that it stands below, else the line before.

    Entries go on from a line above them that ends with a colon or dash: "Bob:" over "Will call".
    Teams go round the table below names in bold type: "**Bob**" over "- will call".
    """
    out: dict[Draft, str] = {}
    over = ""
    for before, draft in pairwise(drafts):
        if not before.marker:
            leads = before.text.endswith(":") or LED.search(before.text) is not None
            leads = leads or before.style.bold
            over = before.text[-FAR:] if leads else ""
        if draft not in out and not (before.headed or before.cells):
            out[draft] = over if draft.marker else before.text[-FAR:]
        out.update((child, draft.text[-FAR:]) for child in draft.children)
    return out
