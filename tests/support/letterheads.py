"""A dozen letterheads, as different producers write them.

In: a folder.  Out: the paths of .docx, .dotx and .docm files in it.
Never: needs Word; what python-docx does not write is written by hand.
"""

import base64
import re
import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import docx
from docx.enum.section import WD_ORIENT, WD_SECTION

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SPACES = f'xmlns:w="{W}" xmlns:r="{R}"'
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MAIN = f"{WORD}.document.main+xml"
# The smallest PNG: one grey dot.
PNG = base64.b64decode(
    b"".join(
        (
            b"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwAD",
            b"hgGAWjR9awAAAABJRU5ErkJggg==",
        )
    )
)
SECTION = (
    '<w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1700" w:right="1100" w:bottom="1300" w:left="1500" w:header="600" '
    'w:footer="600" w:gutter="0"/></w:sectPr>'
)
SAMPLE = "<w:p><w:r><w:t>Sample text of the letterhead</w:t></w:r></w:p>"
HEADER = "<w:p><w:r><w:t>Gemeinde Musterdorf</w:t></w:r></w:p>"
GERMAN = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/>'
    '<w:rPr><w:rFonts w:ascii="Garamond" w:hAnsi="Garamond"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>'
    '<w:basedOn w:val="Standard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'
    '<w:rPr><w:b/><w:sz w:val="40"/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="NormaleTabelle">'
    '<w:name w:val="Normal Table"/></w:style>'
)


def by_hand(
    body: str = SAMPLE + SECTION,
    *,
    styles: str | None = GERMAN,
    header: str = HEADER,
    more: Mapping[str, bytes | str] | None = None,
    links: str = "",
    kind: str = MAIN,
    main: str = "word/document.xml",
) -> bytes:
    """Return a letterhead with these insides; *links* are further relationships of its document."""
    relation = f"{R}/"
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Default Extension="png" ContentType="image/png"/>'
            '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>'
            f'<Override PartName="/{main}" ContentType="{kind}"/>'
            f'<Override PartName="/word/styles.xml" ContentType="{WORD}.styles+xml"/>'
            f'<Override PartName="/word/settings.xml" ContentType="{WORD}.settings+xml"/>'
            f'<Override PartName="/word/comments.xml" ContentType="{WORD}.comments+xml"/>'
            f'<Override PartName="/word/numbering.xml" ContentType="{WORD}.numbering+xml"/>'
            f'<Override PartName="/word/header1.xml" ContentType="{WORD}.header+xml"/></Types>'
        ),
        "_rels/.rels": _links(
            f'<Relationship Id="rId1" Type="{relation}officeDocument" Target="/{main}"/>'
        ),
        main: f"<w:document {SPACES}><w:body>{body}</w:body></w:document>",
        main.replace("word/", "word/_rels/") + ".rels": _links(
            f'<Relationship Id="rId7" Type="{relation}header" Target="header1.xml"/>{links}'
            + (
                f'<Relationship Id="rId1" Type="{relation}styles" Target="/word/styles.xml"/>'
                if styles is not None
                else ""
            )
        ),
        "word/header1.xml": f"<w:hdr {SPACES}>{header}</w:hdr>",
        **(more or {}),
    }
    if styles is not None:
        parts["word/styles.xml"] = f"<w:styles {SPACES}>{styles}</w:styles>"
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return out.getvalue()


def field(code: str, shown: str) -> str:
    """Return the runs of a field; its *code* may hold the runs of another one."""
    marks = [
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    ]
    pieces = [
        piece if piece.startswith("<") else f"<w:r><w:instrText>{piece}</w:instrText></w:r>"
        for piece in re.split(r"(<.*>)", code)
        if piece
    ]
    return f"{marks[0]}{''.join(pieces)}{marks[1]}<w:r><w:t>{shown}</w:t></w:r>{marks[2]}"


def control(name: str, text: str = "Click here", *, inline: bool = True, more: str = "") -> str:
    """Return a content control with that tag."""
    run = f"<w:r><w:rPr><w:i/></w:rPr><w:t>{text}</w:t></w:r>"
    inside = run if inline else f"<w:p>{run}</w:p>"
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{name}"/><w:tag w:val="{name}"/><w:showingPlcHdr/>{more}'
        f"</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
    )


def _links(inside: str) -> str:
    address = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{address}">{inside}</Relationships>'


def _plain() -> bytes:
    made = docx.Document()
    made.core_properties.author = "Mallory Oates"
    made.sections[0].header.paragraphs[0].text = "Gemeinde Musterdorf"
    made.sections[0].footer.paragraphs[0].text = "Town Hall, 12 Main Street"
    made.add_paragraph("Sample text of the letterhead")
    return _saved(made)


def _pages() -> bytes:
    made = docx.Document()
    made.settings.odd_and_even_pages_header_footer = True
    section = made.sections[0]
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = "Gemeinde Musterdorf"
    section.first_page_header.paragraphs[0].text = "Gemeinde Musterdorf, first page"
    section.even_page_header.paragraphs[0].text = "Gemeinde Musterdorf, even page"
    made.add_paragraph("Sample text of the letterhead")
    return _saved(made)


def _sections() -> bytes:
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "Gemeinde Musterdorf"
    made.add_paragraph("Cover")
    wide = made.add_section(WD_SECTION.NEW_PAGE)
    wide.orientation = WD_ORIENT.LANDSCAPE
    wide.page_width, wide.page_height = wide.page_height, wide.page_width
    made.add_paragraph("Sample text of the letterhead, which is longer than that of the cover")
    last = made.add_section(WD_SECTION.CONTINUOUS)
    last.footer.is_linked_to_previous = False
    last.footer.paragraphs[0].text = "The end"
    return _saved(made)


def _picture() -> bytes:
    made = docx.Document()
    header = made.sections[0].header.paragraphs[0]
    header.text = "Gemeinde Musterdorf"
    header.add_run().add_picture(BytesIO(PNG))
    made.add_paragraph("Sample text of the letterhead").add_run().add_picture(BytesIO(PNG))
    return _saved(made)


def _saved(made: object) -> bytes:
    out = BytesIO()
    made.save(out)
    return out.getvalue()


_NAMED_ABROAD = GERMAN.replace('"heading 1"', '"Überschrift 1"').replace('"Title"', '"Titel"')
_WPS = (
    GERMAN.replace("berschrift1", "2").replace('"Standard"', '"1"').replace("NormaleTabelle", "3")
)
_NUMBERED = GERMAN.replace(
    '<w:outlineLvl w:val="0"/>',
    '<w:numPr><w:numId w:val="4"/></w:numPr><w:outlineLvl w:val="0"/>',
)
_NUMBERING = (
    f'<w:numbering {SPACES}><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0">'
    '<w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>'
    '</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="3"/></w:num></w:numbering>'
)
_PRIVATE_BODY = (
    '<w:p w:rsidR="00AB12CD"><w:commentRangeStart w:id="5"/><w:r><w:t>Before</w:t></w:r>'
    '<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r></w:p>'
    f"{control('minutes', inline=False)}"
    '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden remark</w:t></w:r><w:ins w:id="8" '
    'w:author="Mallory Oates"><w:r><w:t>After</w:t></w:r></w:ins><w:del w:id="9" '
    'w:author="Mallory Oates"><w:r><w:delText>Deleted remark</w:delText></w:r></w:del>'
    '<w:fldSimple w:instr=" DDEAUTO cmd calc "><w:r><w:t xml:space="preserve"> shown</w:t></w:r>'
    "</w:fldSimple></w:p>"
)
_BOX = (
    "<w:p><w:r><w:t>Gemeinde Musterdorf</w:t></w:r><w:r><w:pict "
    'xmlns:v="urn:schemas-microsoft-com:vml"><v:shape style="width:90pt;height:40pt">'
    "<v:textbox><w:txbxContent><w:p><w:r><w:t>Box in the header</w:t></w:r></w:p>"
    "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
)
_BOOKMARK = (
    '<w:p><w:r><w:t>Before</w:t></w:r></w:p><w:p><w:bookmarkStart w:id="3" w:name="Minutes"/>'
    "<w:r><w:t>Sample text</w:t></w:r></w:p><w:p><w:r><w:t>of the letterhead</w:t></w:r>"
    '<w:bookmarkEnd w:id="3"/></w:p><w:p><w:r><w:t>After</w:t></w:r></w:p>'
)
_CELL = (
    '<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/>'
    '<w:gridCol w:w="7000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>'
    "</w:tcPr><w:p><w:r><w:t>Before</w:t></w:r></w:p></w:tc><w:tc><w:tcPr>"
    f'<w:tcW w:w="7000" w:type="dxa"/></w:tcPr><w:p>{control("minutes")}</w:p></w:tc></w:tr>'
    "</w:tbl><w:p><w:r><w:t>After</w:t></w:r></w:p>"
)


def _strict() -> bytes:
    plain = by_hand(kind=f"{WORD}.template.main+xml")
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(plain)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            for family in (b"wordprocessingml", b"officeDocument"):
                address = b"http://schemas.openxmlformats.org/" + family + b"/2006/"
                data = data.replace(address, b"http://purl.oclc.org/ooxml/" + family + b"/")
            new.writestr(name, data)
    return out.getvalue()


def _prefixed() -> bytes:
    plain = by_hand(main="word/document2.xml")
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(plain)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document2.xml":
                data = data.replace(b"w:", b"ns0:").replace(b"xmlns:w=", b"xmlns:ns0=")
                data = data.replace(b" r:id", b" q:id").replace(b"xmlns:r=", b"xmlns:q=")
            new.writestr(name, data)
    return out.getvalue()


_SETTINGS = (
    f'<w:settings {SPACES}><w:attachedTemplate r:id="rId1"/><w:trackRevisions/>'
    '<w:evenAndOddHeaders/><w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids></w:settings>'
)
_MACRO_PARTS: Mapping[str, bytes | str] = {
    "word/vbaProject.bin": b"Sub Evil",
    "word/comments.xml": (
        f'<w:comments {SPACES}><w:comment w:id="5" w:author="Mallory Oates"><w:p/></w:comment>'
        "</w:comments>"
    ),
    "word/settings.xml": _SETTINGS,
    "word/_rels/settings.xml.rels": _links(
        f'<Relationship Id="rId1" Type="{R}/attachedTemplate" '
        'Target="file:///C:/Users/oates/letter.dotm" TargetMode="External"/>'
    ),
}
_MACRO_LINKS = (
    '<Relationship Id="rId8" Type="http://schemas.microsoft.com/office/2006/relationships/'
    f'vbaProject" Target="vbaProject.bin"/><Relationship Id="rId9" Type="{R}/comments" '
    f'Target="comments.xml"/><Relationship Id="rId3" Type="{R}/settings" Target="settings.xml"/>'
)
_LISTS_LINK = f'<Relationship Id="rId4" Type="{R}/numbering" Target="numbering.xml"/>'

LETTERHEADS: Mapping[str, Callable[[], bytes]] = {
    "plain.docx": _plain,
    "pages.docx": _pages,
    "sections.docx": _sections,
    "picture.docx": _picture,
    "german.docx": by_hand,
    "abroad.docx": lambda: by_hand(styles=_NAMED_ABROAD),
    "wps.docx": lambda: by_hand(styles=_WPS),
    "bare.docx": lambda: by_hand(styles=None),
    "nopage.docx": lambda: by_hand(SAMPLE),
    "numbered.docx": lambda: by_hand(
        styles=_NUMBERED, more={"word/numbering.xml": _NUMBERING}, links=_LISTS_LINK
    ),
    "box.docx": lambda: by_hand(header=_BOX),
    "bookmark.docx": lambda: by_hand(_BOOKMARK + SECTION),
    "cell.docx": lambda: by_hand(_CELL + SECTION),
    "macros.docm": lambda: by_hand(
        _PRIVATE_BODY + SECTION,
        more=_MACRO_PARTS,
        links=_MACRO_LINKS,
        kind="application/vnd.ms-word.document.macroEnabled.main+xml",
    ),
    "strict.dotx": _strict,
    "prefixed.docx": _prefixed,
}


def write(name: str, folder: Path) -> Path:
    """Write the letterhead *name* into *folder*, and return its path."""
    path = folder / name
    path.write_bytes(LETTERHEADS[name]())
    return path
