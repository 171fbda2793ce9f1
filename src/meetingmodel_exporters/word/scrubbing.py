"""What a letterhead tells about the people who made it, and what it could run: taken out.

In: the tree of a part.  Out: the same tree, changed in place.
Never: touches what the page shows, but for hidden text and changes that nobody accepted yet.
"""

from typing import TYPE_CHECKING

from .names import VAL, W14, R, W, is_on

if TYPE_CHECKING:
    from lxml.etree import _Element

# Elements that go, with all that is in them.
_GOES = frozenset(
    W + name
    for name in [
        "commentRangeStart",
        "commentRangeEnd",
        "commentReference",
        "annotationRef",
        "del",
        "moveFrom",
        "moveFromRangeStart",
        "moveFromRangeEnd",
        "moveToRangeStart",
        "moveToRangeEnd",
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "trPrChange",
        "tcPrChange",
        "tblPrExChange",
        "tblGridChange",
        "numberingChange",
        "customXmlInsRangeStart",
        "customXmlInsRangeEnd",
        "customXmlDelRangeStart",
        "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart",
        "customXmlMoveFromRangeEnd",
        "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd",
        "proofErr",
        "permStart",
        "permEnd",
        "lastRenderedPageBreak",
        "control",
        "altChunk",
        "subDoc",
        "printerSettings",
        "dataBinding",
        "placeholder",
        "cellIns",
        "cellDel",
        "cellMerge",
    ]
)
# Elements that go, while what is in them stays.
_OPENED = frozenset((W + "ins", W + "moveTo"))
SETTINGS_KEPT = frozenset(
    W + name
    for name in [
        "mirrorMargins",
        "alignBordersAndEdges",
        "bordersDoNotSurroundHeader",
        "bordersDoNotSurroundFooter",
        "gutterAtTop",
        "embedTrueTypeFonts",
        "embedSystemFonts",
        "saveSubsetFonts",
        "defaultTabStop",
        "autoHyphenation",
        "consecutiveHyphenLimit",
        "hyphenationZone",
        "doNotHyphenateCaps",
        "evenAndOddHeaders",
        "bookFoldRevPrinting",
        "bookFoldPrinting",
        "bookFoldPrintingSheets",
        "characterSpacingControl",
        "noLineBreaksAfter",
        "noLineBreaksBefore",
        "footnotePr",
        "endnotePr",
        "compat",
        "themeFontLang",
        "clrSchemeMapping",
        "decimalSymbol",
        "listSeparator",
        "displayBackgroundShape",
    ]
)


def scrub(root: "_Element") -> None:
    """Take revision marks, comments and hidden text out of *root*."""
    for mark in list(root.iter(W + "del")):
        properties = mark.getparent()
        if properties is not None and properties.tag == W + "trPr":
            row = properties.getparent()
            if row is not None:
                drop(row)
    for element in list(root.iter(tuple(_GOES))):
        drop(element)
    for element in list(root.iter(tuple(_OPENED))):
        open_up(element)
    for run in list(root.iter(W + "r")):
        if is_on(run.find(f"{W}rPr/{W}vanish")):
            drop(run)
    for flag in root.iter(W + "tblHeader", W + "cantSplit"):
        # LibreOffice says "true", which the first edition of the format does not know.
        if flag.get(VAL) in ("true", "1"):
            del flag.attrib[VAL]
    for element in root.iter():
        # A picture that is in the file needs no way to where it came from.
        if R + "link" in element.attrib and R + "embed" in element.attrib:
            del element.attrib[R + "link"]
    forget_sessions(root)


def forget_sessions(root: "_Element") -> None:
    """Take out the ids by which Word tells who edited what, and when."""
    for element in list(root.iter(W + "rsid")):
        drop(element)
    for element in root.iter():
        for name in list(element.attrib):
            if str(name).startswith((W + "rsid", W14 + "paraId", W14 + "textId")):
                del element.attrib[name]


def keep_settings(root: "_Element", *, notes: bool) -> None:
    """Keep of the settings *root* what shapes the page. *notes*: there are footnotes."""
    gone = () if notes else (W + "footnotePr", W + "endnotePr")
    for element in list(root):
        if element.tag not in SETTINGS_KEPT or element.tag in gone:
            root.remove(element)


def drop(element: "_Element") -> None:
    """Take an element out, with all that is in it."""
    parent = element.getparent()
    if parent is not None:
        # lxml would take the text behind the element along; Word's XML has none that counts.
        parent.remove(element)


def open_up(element: "_Element") -> None:
    """Take an element out, and leave what is in it in its place."""
    parent = element.getparent()
    if parent is not None:
        place = parent.index(element)
        parent[place : place + 1] = list(element)
