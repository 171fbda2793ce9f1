"""The parts of the workbook around its sheet, and the zip file of all.

In: sheet and table as XML.  Out: the bytes of an .xlsx file.
Never: a time of day, a user's name, or anything else that differs from run to run.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from attrs import frozen

from .._theme import theme
from .cells import without_controls

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OPC = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPES = "application/vnd.openxmlformats-officedocument"
# The first moment that a zip file can state.
_ALWAYS = (1980, 1, 1, 0, 0, 0)
_SHEET = "xl/worksheets/sheet1.xml"


@frozen(kw_only=True)
class Workbook:
    """What one workbook is made of."""

    title: str
    language: str
    sheet: str
    table: str


def write(book: Workbook, out: BinaryIO) -> None:
    """Write *book* to *out* as a zip file, the same bytes each time."""
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, text in _parts(book):
            info = ZipInfo(name, _ALWAYS)
            info.compress_type = ZIP_DEFLATED
            info.create_system = 0
            archive.writestr(info, text.encode())


def _parts(book: Workbook) -> Iterator[tuple[str, str]]:
    yield "[Content_Types].xml", _CONTENT_TYPES
    yield (
        "_rels/.rels",
        _relations(
            (f"{_OFFICE}/relationships/officeDocument", "xl/workbook.xml"),
            (f"{_OPC}/relationships/metadata/core-properties", "docProps/core.xml"),
            (f"{_OFFICE}/relationships/extended-properties", "docProps/app.xml"),
            (f"{_OFFICE}/relationships/custom-properties", "docProps/custom.xml"),
        ),
    )
    yield "docProps/core.xml", _core(book)
    yield "docProps/app.xml", _APP
    yield "docProps/custom.xml", _custom(sha256(book.sheet.encode()).hexdigest())
    yield "xl/workbook.xml", _WORKBOOK
    yield (
        "xl/_rels/workbook.xml.rels",
        _relations(
            (f"{_OFFICE}/relationships/worksheet", "worksheets/sheet1.xml"),
            (f"{_OFFICE}/relationships/styles", "styles.xml"),
            (f"{_OFFICE}/relationships/theme", "theme/theme1.xml"),
        ),
    )
    yield "xl/styles.xml", _STYLES
    yield "xl/theme/theme1.xml", theme()
    yield _SHEET, book.sheet
    yield (
        "xl/worksheets/_rels/sheet1.xml.rels",
        _relations(
            (f"{_OFFICE}/relationships/table", "../tables/table1.xml"),
        ),
    )
    yield "xl/tables/table1.xml", book.table


def _relations(*ties: tuple[str, str]) -> str:
    inside = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(ties, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_OPC}/relationships">{inside}</Relationships>'


def _core(book: Workbook) -> str:
    title, language = (_property(text) for text in (book.title, book.language))
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_OPC}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{title}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>"
    )


def _property(text: str) -> str:
    words = without_controls(text)
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _custom(digest: str) -> str:
    # By this the command line knows a log that nobody has edited since.
    return (
        f'{_HEAD}<Properties xmlns="{_OFFICE}/custom-properties" '
        f'xmlns:vt="{_OFFICE}/docPropsVTypes">'
        '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" '
        f'name="meetingmodel.digest"><vt:lpwstr>{digest}</vt:lpwstr></property></Properties>'
    )


_WORKBOOK = (
    f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}/relationships">'
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" '
    'windowHeight="15000"/></bookViews>'
    '<sheets><sheet name="Actions" sheetId="1" r:id="rId1"/></sheets>'
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Actions!$1:$1'
    "</definedName></definedNames></workbook>"
)


_CONTENT_TYPES = (
    f'{_HEAD}<Types xmlns="{_OPC}/content-types">'
    f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
    'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
    + "".join(
        f'<Override PartName="/{part}" ContentType="{kind}+xml"/>'
        for part, kind in (
            ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties"),
            ("docProps/app.xml", f"{_TYPES}.extended-properties"),
            ("docProps/custom.xml", f"{_TYPES}.custom-properties"),
            ("xl/workbook.xml", f"{_TYPES}.spreadsheetml.sheet.main"),
            ("xl/styles.xml", f"{_TYPES}.spreadsheetml.styles"),
            ("xl/theme/theme1.xml", f"{_TYPES}.theme"),
            (_SHEET, f"{_TYPES}.spreadsheetml.worksheet"),
            ("xl/tables/table1.xml", f"{_TYPES}.spreadsheetml.table"),
        )
    )
    + "</Types>"
)
_APP = (
    f'{_HEAD}<Properties xmlns="{_OFFICE}/extended-properties">'
    "<Application>meetingmodel</Application></Properties>"
)
# Moved in from the edge, so that words of one column do not run into those of the next.
_TOP = '<alignment horizontal="left" vertical="top" wrapText="1" indent="1"/>'
_LEFT = '<alignment horizontal="left" vertical="top" indent="1"/>'
_STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}">'
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>'
    '<fonts count="2">'
    '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>'
    '<font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Arial"/><family val="2"/></font>'
    "</fonts>"
    '<fills count="3"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill>'
    '<fill><patternFill patternType="solid"><fgColor rgb="FF1F4E79"/></patternFill></fill></fills>'
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>'
    '<border><left/><right/><top/><bottom style="thin"><color rgb="FFBFBFBF"/></bottom>'
    "<diagonal/></border></borders>"
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" '
    'applyAlignment="1"><alignment horizontal="left" vertical="center" indent="1"/></xf>'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" '
    f'applyAlignment="1">{_TOP}</xf>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" quotePrefix="1" '
    f'applyNumberFormat="1" applyBorder="1" applyAlignment="1">{_TOP}</xf>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" '
    f'applyBorder="1" applyAlignment="1">{_LEFT}</xf>'
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" '
    f'applyAlignment="1">{_LEFT}</xf></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill>'
    '<bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>'
    '<dxf><font><color rgb="FF7F7F7F"/></font></dxf></dxfs>'
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" '
    'defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
)
