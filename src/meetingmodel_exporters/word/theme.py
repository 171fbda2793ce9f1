"""The fonts that our own template names.

In: nothing.  Out: fontTable.xml.
Never: names a font that the styles do not use.
"""

from .._theme import FONT
from .package import HEAD
from .styles import NAMESPACE

FONTS = (FONT,)


def font_table() -> str:
    """Return fontTable.xml."""
    fonts = "".join(
        f'<w:font w:name="{name}"><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
        for name in FONTS
    )
    return f'{HEAD}<w:fonts xmlns:w="{NAMESPACE}">{fonts}</w:fonts>'
