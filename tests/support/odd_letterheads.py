"""Letterheads with what real ones have and careful producers avoid.

In: nothing.  Out: the bytes of .docx files by name.
Never: needs a program; each shows one thing that once made a file wrong.
"""

from collections.abc import Callable, Mapping
from io import BytesIO

import docx
from docx.oxml.ns import qn

from .letterheads import GERMAN, PNG, SAMPLE, SECTION, SPACES, R, by_hand, control

MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"'
LISTS = f'<Relationship Id="rId4" Type="{R}/numbering" Target="numbering.xml"/>'
SETTINGS = f'<Relationship Id="rId3" Type="{R}/settings" Target="settings.xml"/>'
TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/>'
    "</w:tblGrid>{}</w:tbl>"
)
ROW = "<w:tr>{}<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr>"
# WPS writes these properties in an order of its own, and extensions among them.
_WPS_STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/><w:qFormat/>'
    '<w:uiPriority w:val="0"/><w:pPr><w:jc w:val="both"/><w:widowControl w:val="0"/></w:pPr>'
    '<w:rPr><w:rFonts w:ascii="宋体" w:eastAsia="宋体"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/><w:basedOn w:val="1"/>'
    '<w:next w:val="1"/><w:qFormat/><w:uiPriority w:val="0"/><w:pPr><w:outlineLvl w:val="0"/>'
    "<w:keepNext/></w:pPr></w:style>"
    '<w:style w:type="table" w:default="1" w:styleId="3"><w:name w:val="Normal Table"/>'
    '<w:semiHidden/><w:uiPriority w:val="0"/></w:style>'
)
_WPS_SETTINGS = (
    f'<w:settings {SPACES} {MC} {W14}><w:defaultTabStop w:val="420"/><w:displayBackgroundShape/>'
    '<w14:docId w14:val="1A2B3C4D"/></w:settings>'
)
# Styles and lists that are mentioned and not there, and two styles of one id.
_LOST_STYLES = GERMAN + (
    '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="House"><w:name w:val="House"/>'
    '<w:basedOn w:val="Nowhere"/><w:next w:val="Gone"/><w:link w:val="Lost"/></w:style>'
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="Self"><w:name w:val="Self"/>'
    '<w:basedOn w:val="Self"/><w:pPr><w:numPr><w:numId w:val="99"/></w:numPr></w:pPr></w:style>'
)
_LOST_HEADER = (
    '<w:p><w:pPr><w:pStyle w:val="Kopfzeile"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/>'
    '</w:numPr></w:pPr><w:r><w:rPr><w:rStyle w:val="Missing"/></w:rPr>'
    '<w:t>Gemeinde Musterdorf</w:t></w:r><w:hyperlink r:id="rId55"><w:r><w:t xml:space="preserve">'
    " page</w:t></w:r></w:hyperlink></w:p>"
)
_LOST_SECTION = SECTION.replace(
    "<w:pgSz",
    '<w:headerReference w:type="first" r:id="rId44"/>'
    '<w:footerReference w:type="default" r:id="rId45"/><w:pgSz',
)
_LOST_LISTS = (
    f'<w:numbering {SPACES}><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Gone"/>'
    '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:start w:val="1"/><w:pStyle '
    'w:val="ListBullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1">'
    '<w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>'
    "</w:numbering>"
)
_ARABIC = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr>'
    '<w:bidi/></w:pPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="a4">'
    '<w:name w:val="عنوان القسم"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
    "</w:style>"
)
# As offices in Russia set their text: first lines moved in, both edges even, room between lines.
_RUSSIAN = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr>'
    '<w:spacing w:line="360" w:lineRule="auto"/><w:ind w:firstLine="709"/><w:jc w:val="both"/>'
    '</w:pPr></w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>'
    '<w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr></w:style>'
)
_RTL_SECTION = SECTION.replace("</w:sectPr>", "<w:bidi/><w:rtlGutter/></w:sectPr>")
_COUNTED = (
    GERMAN.replace(
        '<w:outlineLvl w:val="0"/>',
        '<w:numPr><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="0"/>',
    ),
    f'<w:numbering {SPACES}><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start '
    'w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="berschrift1"/><w:lvlText '
    'w:val="Artikel %1"/></w:lvl></w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="3"/>'
    "</w:num></w:numbering>",
)
_DELETED = TABLE.format(
    ROW.format('<w:trPr><w:del w:id="7" w:author="Mallory Oates"/></w:trPr>', "Deleted row")
    + ROW.format('<w:trPr><w:ins w:id="8" w:author="Mallory Oates"/></w:trPr>', "Before")
)
# A repeating section round the place of the minutes, and a date in a cell that is a control.
_NESTED = (
    TABLE.format(
        '<w:sdt><w:sdtPr><w:tag w:val="fila"/></w:sdtPr><w:sdtContent><w:tr><w:sdt><w:sdtPr>'
        '<w:tag w:val="location"/></w:sdtPr><w:sdtContent><w:tc><w:tcPr><w:tcW w:w="4000" '
        'w:type="dxa"/></w:tcPr><w:p><w:r><w:t>Click here</w:t></w:r></w:p></w:tc></w:sdtContent>'
        "</w:sdt></w:tr></w:sdtContent></w:sdt>"
    )
    + '<w:sdt><w:sdtPr><w:tag w:val="acta"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Before</w:t>'
    f"</w:r></w:p>{control('minutes', inline=False)}</w:sdtContent></w:sdt>"
)
_SPANNING = (
    '<w:p><w:bookmarkStart w:id="9" w:name="minutes"/><w:r><w:t>Sample text</w:t></w:r></w:p>'
    + TABLE.format(ROW.format("", "Sample text"))
    + "<w:p><w:r><w:t>Sample text</w:t></w:r></w:p>"
    + TABLE.format(
        ROW.format("", "Sample text").replace("</w:p>", '<w:bookmarkEnd w:id="9"/></w:p>')
    )
    + "<w:p><w:r><w:t>After</w:t></w:r></w:p>"
)
# The number of a page in a frame that begins where the text begins.
_FRAMED = (
    '<w:p><w:pPr><w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" '
    'w:y="1"/></w:pPr><w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>Gemeinde Musterdorf</w:t></w:r>'
    "</w:p>"
)
# A number of three digits, said in the new way and in the old one; ids cut to four digits.
_TWO_WAYS = (
    f'<w:numbering {SPACES} {MC}><w:abstractNum w:abstractNumId="1"><w:nsid w:val="A990"/>'
    '<w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>'
    '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" '
    'w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/>'
    '</mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
)
_TWICE = (
    f"<w:numbering {SPACES}>"
    + '<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"/></w:abstractNum>' * 2
    + '<w:num w:numId="5"><w:abstractNumId w:val="9"/></w:num>' * 2
    + "</w:numbering>"
)
_DEFAULTS_LAST = GERMAN + "<w:docDefaults><w:pPrDefault/><w:rPrDefault/></w:docDefaults>"
_MAC_SETTINGS = (
    f"<w:settings {SPACES}><w:compat><w:useAnsiKerningPairs/><w:cachedColBalance/>"
    "<w:splitPgBreakAndParaMark/></w:compat></w:settings>"
)
_SPARSE_SECTION = SECTION.replace('w:header="600" w:footer="600" w:gutter="0"', "").replace(
    "</w:sectPr>", '<w:headerReference w:type="odd" r:id="rId7"/></w:sectPr>'
)
_CHOICE = (
    f'<w:p><w:r><mc:AlternateContent {MC}><mc:Choice Requires="wps"/><mc:Fallback><w:pict '
    'xmlns:v="urn:schemas-microsoft-com:vml"><v:shape style="width:90pt;height:40pt"><v:textbox>'
    f"<w:txbxContent><w:p>{control('date')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict>"
    "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Gemeinde Musterdorf</w:t></w:r></w:p>"
)


def _no_styles() -> bytes:
    """Return what is left when somebody deletes all styles of python-docx's template but one."""
    made = docx.Document()
    kept = ("Normal", "TableNormal", "DefaultParagraphFont", "NoList")
    styles = made.styles.element
    for style in styles.findall(qn("w:style")):
        if style.get(qn("w:styleId")) not in kept:
            styles.remove(style)
    header = made.sections[0].header
    header.is_linked_to_previous = False
    header.paragraphs[0].add_run("Gemeinde Musterdorf")
    made.element.body.insert(0, header.paragraphs[0]._p.__copy__())
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def _four_sections() -> bytes:
    """Return a letterhead of four sections on the same paper, of which two get no text."""
    ending = f"<w:p><w:pPr>{SECTION}</w:pPr></w:p>"
    return by_hand(f"{SAMPLE * 2}{ending}{SAMPLE}{ending}{SAMPLE}{ending}{SECTION}")


def _odd_names() -> bytes:
    """Return a letterhead whose parts have names in other letters, and links from the root."""
    return by_hand(
        SAMPLE + SECTION.replace("rId7", "rId8"),
        links=f'<Relationship Id="rId8" Type="{R}/header" Target="/word/Kopf%20zeile-%C3%A4.xml"/>',
        more={
            "word/Kopf zeile-ä.xml": f"<w:hdr {SPACES}><w:p><w:r><w:t>Gemeinde Musterdorf</w:t>"
            "</w:r></w:p></w:hdr>",
            "word/media/图.png": PNG,
        },
    )


ODD: Mapping[str, Callable[[], bytes]] = {
    "wps.docx": lambda: by_hand(
        styles=_WPS_STYLES, more={"word/settings.xml": _WPS_SETTINGS}, links=SETTINGS
    ),
    "lost.docx": lambda: by_hand(
        SAMPLE + _LOST_SECTION,
        styles=_LOST_STYLES,
        header=_LOST_HEADER,
        more={"word/numbering.xml": _LOST_LISTS},
        links=LISTS + f'<Relationship Id="rId45" Type="{R}/footer" Target="gone.xml"/>',
    ),
    "nostyles.docx": _no_styles,
    "arabic.docx": lambda: by_hand(SAMPLE + _RTL_SECTION, styles=_ARABIC),
    "measures.docx": lambda: by_hand(
        SAMPLE + SECTION.replace('w:h="16838"', 'w:h="29.7cm"').replace('"1700"', '"3cm"'),
        styles=GERMAN.replace('w:val="40"', 'w:val="20pt"'),
    ),
    "decimals.docx": lambda: by_hand(
        SAMPLE + SECTION.replace("1500", "1500.0"),
        styles=GERMAN.replace(
            '<w:name w:val="Normal Table"/>',
            '<w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="100.0" '
            'w:type="dxa"/></w:tblCellMar></w:tblPr>',
        ),
    ),
    "two ways.docx": lambda: by_hand(more={"word/numbering.xml": _TWO_WAYS}, links=LISTS),
    "twice.docx": lambda: by_hand(more={"word/numbering.xml": _TWICE}, links=LISTS),
    "defaults.docx": lambda: by_hand(styles=_DEFAULTS_LAST),
    "mac.docx": lambda: by_hand(more={"word/settings.xml": _MAC_SETTINGS}, links=SETTINGS),
    "sparse.docx": lambda: by_hand(SAMPLE + _SPARSE_SECTION),
    "no default.docx": lambda: by_hand(SAMPLE + SECTION.replace('"default"', '"odd"')),
    "bodies.docx": lambda: by_hand(f"{SAMPLE}{SECTION}</w:body><w:body>{SAMPLE}"),
    "chapters.docx": lambda: by_hand(
        styles=GERMAN.replace("<w:outlineLvl", "<w:pageBreakBefore/><w:outlineLvl")
    ),
    "framed.docx": lambda: by_hand(header=_FRAMED),
    "russian.docx": lambda: by_hand(styles=_RUSSIAN),
    "counted.docx": lambda: by_hand(
        styles=_COUNTED[0], more={"word/numbering.xml": _COUNTED[1]}, links=LISTS
    ),
    "deleted.docx": lambda: by_hand(_DELETED + control("minutes", inline=False) + SECTION),
    "nested.docx": lambda: by_hand(_NESTED + SECTION),
    "spanning.docx": lambda: by_hand(_SPANNING + SECTION),
    "choice.docx": lambda: by_hand(header=_CHOICE),
    "four.docx": _four_sections,
    "names.docx": _odd_names,
}
