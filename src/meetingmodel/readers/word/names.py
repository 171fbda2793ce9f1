"""The names of WordprocessingML that the reader knows, in ElementTree's notation.

In: nothing.  Out: constants for elements and attributes, and two ways to read an on/off property.
Never: the names of the strict variant; `parts.py` turns those into these before anything is parsed.
"""

from xml.etree.ElementTree import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_V = "{urn:schemas-microsoft-com:vml}"

# The strict variant (ISO 29500-1) differs in its namespaces only.
STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/math",
        b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    ),
    (
        b"http://purl.oclc.org/ooxml/drawingml/main",
        b"http://schemas.openxmlformats.org/drawingml/2006/main",
    ),
)

# Attributes.
VAL = f"{_W}val"
TYPE = f"{_W}type"
IDENT = f"{_W}id"
NAME = f"{_W}name"
STYLE_ID = f"{_W}styleId"
DEFAULT = f"{_W}default"
LEVEL = f"{_W}ilvl"
NUM_ID_ATTRIBUTE = f"{_W}numId"
ABSTRACT_NUM_ID_ATTRIBUTE = f"{_W}abstractNumId"
LEFT, START = f"{_W}left", f"{_W}start"
HANGING, FIRST_LINE = f"{_W}hanging", f"{_W}firstLine"
ASCII, H_ANSI, FONT, CHAR = f"{_W}ascii", f"{_W}hAnsi", f"{_W}font", f"{_W}char"
FIELD_TYPE, INSTRUCTION, ANCHOR = f"{_W}fldCharType", f"{_W}instr", f"{_W}anchor"
RELATION, MATH_TEXT = f"{_R}id", f"{_M}t"

# Blocks.
BODY, P, TBL, TR, TC = f"{_W}body", f"{_W}p", f"{_W}tbl", f"{_W}tr", f"{_W}tc"
SDT, SDT_PR, SDT_CONTENT = f"{_W}sdt", f"{_W}sdtPr", f"{_W}sdtContent"
ALT_CHUNK, SECT_PR = f"{_W}altChunk", f"{_W}sectPr"
ALTERNATE, CHOICE, FALLBACK = f"{_MC}AlternateContent", f"{_MC}Choice", f"{_MC}Fallback"
BOOKMARK_START, BOOKMARK_END = f"{_W}bookmarkStart", f"{_W}bookmarkEnd"
INS, DEL = f"{_W}ins", f"{_W}del"
MOVE_TO, MOVE_FROM = f"{_W}moveTo", f"{_W}moveFrom"
TEXT_BOX = f"{_W}txbxContent"
WORD_ART, DRAWN_PARAGRAPH, DRAWN_TEXT = f"{_V}textpath", f"{_A}p", f"{_A}t"

# Tables.
TR_PR, TC_PR, TBL_PR = f"{_W}trPr", f"{_W}tcPr", f"{_W}tblPr"
TBL_HEADER, GRID_BEFORE, GRID_SPAN = f"{_W}tblHeader", f"{_W}gridBefore", f"{_W}gridSpan"
V_MERGE, H_MERGE, CELL_DELETED = f"{_W}vMerge", f"{_W}hMerge", f"{_W}cellDel"

# Inside a paragraph.
P_PR, R_PR, R, T = f"{_W}pPr", f"{_W}rPr", f"{_W}r", f"{_W}t"
HYPERLINK, SIMPLE_FIELD = f"{_W}hyperlink", f"{_W}fldSimple"
TAB, POSITIONED_TAB, BREAK, RETURN = f"{_W}tab", f"{_W}ptab", f"{_W}br", f"{_W}cr"
SYMBOL, HARD_HYPHEN = f"{_W}sym", f"{_W}noBreakHyphen"
FIELD_CHAR, FIELD_CODE, FORM_DATA = f"{_W}fldChar", f"{_W}instrText", f"{_W}ffData"
FORM_BOX, FORM_LIST, LIST_ENTRY = f"{_W}checkBox", f"{_W}ddList", f"{_W}listEntry"
CHECKED, RESULT = f"{_W}checked", f"{_W}result"
FOOTNOTE_REFERENCE, ENDNOTE_REFERENCE = f"{_W}footnoteReference", f"{_W}endnoteReference"
COMMENT_REFERENCE, RENDERED_PAGE_BREAK = f"{_W}commentReference", f"{_W}lastRenderedPageBreak"
DRAWING, PICTURE, OBJECT = f"{_W}drawing", f"{_W}pict", f"{_W}object"
BLIP, IMAGE_DATA = f"{_A}blip", f"{_V}imagedata"
EMBEDDED, LINKED = f"{_R}embed", f"{_R}link"
MATH, MATH_PARAGRAPH = f"{_M}oMath", f"{_M}oMathPara"
CHECKBOX_14, CHECKED_14, VAL_14 = f"{_W14}checkbox", f"{_W14}checked", f"{_W14}val"
RUBY, RUBY_BASE, RUBY_TEXT = f"{_W}ruby", f"{_W}rubyBase", f"{_W}rt"

# Properties of paragraphs and runs.
P_STYLE, R_STYLE, NUM_PR, OUTLINE = f"{_W}pStyle", f"{_W}rStyle", f"{_W}numPr", f"{_W}outlineLvl"
NUM_ID, NUM_LEVEL, INDENT = f"{_W}numId", f"{_W}ilvl", f"{_W}ind"
PAGE_BREAK_BEFORE = f"{_W}pageBreakBefore"
BOLD, SIZE, HIDDEN, FONTS = f"{_W}b", f"{_W}sz", f"{_W}vanish", f"{_W}rFonts"
STRIKE, STRIKE_TWICE, UNDERLINE = f"{_W}strike", f"{_W}dstrike", f"{_W}u"

# Styles and numbering.
STYLE_NAME, BASED_ON, R_PR_DEFAULT = f"{_W}name", f"{_W}basedOn", f"{_W}rPrDefault"
ABSTRACT_NUM_ID = f"{_W}abstractNumId"
LVL, LVL_TEXT, NUM_FORMAT, LVL_START = f"{_W}lvl", f"{_W}lvlText", f"{_W}numFmt", f"{_W}start"
LVL_RESTART, LEGAL, LVL_OVERRIDE = f"{_W}lvlRestart", f"{_W}isLgl", f"{_W}lvlOverride"
START_OVERRIDE, NUM_STYLE_LINK = f"{_W}startOverride", f"{_W}numStyleLink"

# Headers, footers, notes, settings.
HEADER_REFERENCE, FOOTER_REFERENCE = f"{_W}headerReference", f"{_W}footerReference"
TITLE_PAGE, EVEN_AND_ODD = f"{_W}titlePg", f"{_W}evenAndOddHeaders"
FOOTNOTE, ENDNOTE = f"{_W}footnote", f"{_W}endnote"

_OFF = frozenset(("0", "false", "off", "none"))


def named(name: str) -> str:
    """Return the full name of what is `w:name` in a file."""
    return f"{_W}{name}"


def is_on(element: Element) -> bool:
    """Say whether an on/off property is on: `<w:b/>` is, `<w:b w:val="0"/>` is not."""
    return element.get(VAL, "1") not in _OFF


def is_set(parent: Element | None, tag: str) -> bool:
    """Say whether *parent* holds the on/off property *tag*, and it is on."""
    found = None if parent is None else parent.find(tag)
    return found is not None and is_on(found)


def number(value: str | None, default: int = 0) -> int:
    """Return the whole number that an attribute holds, or *default* where it holds none."""
    try:
        return int(value or "")
    except ValueError:
        try:
            return round(float(value or ""))
        except (ValueError, OverflowError):
            return default
