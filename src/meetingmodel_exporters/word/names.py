"""Names of WordprocessingML, as lxml writes them.

In: nothing.  Out: prefixes, and a way to read a property that is on or off.
Never: builds or changes a tree.
"""

from typing import TYPE_CHECKING

from .styles import NAMESPACE

if TYPE_CHECKING:
    from lxml.etree import _Element

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
W = f"{{{NAMESPACE}}}"
R = f"{{{RELATIONS}}}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
VAL = f"{W}val"
# The measures that the strict variant writes, in twentieths of a point.
UNITS = {"mm": 56.6929, "cm": 566.929, "in": 1440.0, "pt": 20.0, "pc": 240.0, "pi": 240.0}


def element(xml: str) -> "_Element":
    """Return the element that *xml* spells, which we wrote ourselves."""
    from lxml import etree

    spaces = f'xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONS}"'
    return etree.fromstring(f"<holder {spaces}>{xml}</holder>")[0]


def is_on(element: "_Element | None") -> bool:
    """Say whether a property is there and on: `<w:b/>` is, `<w:b w:val="0"/>` is not."""
    return element is not None and element.get(VAL, "1") not in ("0", "false", "off", "none")


def twips(value: str | None, default: int) -> int:
    """Return a measure in twentieths of a point; the strict variant writes "2.5cm"."""
    text = (value or "").strip()
    factor = UNITS.get(text[-2:], 1.0)
    try:
        return round(float(text[:-2] if text[-2:] in UNITS else text) * factor)
    except (ValueError, OverflowError):
        return default
