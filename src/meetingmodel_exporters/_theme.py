"""The colours and fonts that office programs offer in their menus, for files of our own.

In: nothing.  Out: theme1.xml.
Never: changes how a file looks; strict validators miss the part where it is not there.
"""

from collections.abc import Mapping

DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
# Also where LibreOffice has none of Microsoft's fonts, a twin of this one has its measures.
INK, FONT = "1F3864", "Arial"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_COLORS: Mapping[str, str] = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": INK,
    "lt2": "EEF1F6",
    "accent1": INK,
    "accent2": "2E7D5B",
    "accent3": "B45F06",
    "accent4": "595959",
    "accent5": "9C1C1C",
    "accent6": "A6A6A6",
    "hlink": "0563C1",
    "folHlink": "954F72",
}
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="6350">{_FILL}</a:ln>'
_EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>"


def theme() -> str:
    """Return theme1.xml."""
    colors = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in _COLORS.items()
    )
    font = f'<a:latin typeface="{FONT}"/><a:ea typeface=""/><a:cs typeface=""/>'
    return (
        f'{_HEAD}<a:theme xmlns:a="{DRAWING}" name="Minutes"><a:themeElements>'
        f'<a:clrScheme name="Minutes">{colors}</a:clrScheme><a:fontScheme name="Minutes">'
        f"<a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>"
        f'<a:fmtScheme name="Minutes"><a:fillStyleLst>{_FILL * 3}</a:fillStyleLst>'
        f"<a:lnStyleLst>{_LINE * 3}</a:lnStyleLst>"
        f"<a:effectStyleLst>{_EFFECT * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{_FILL * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )
