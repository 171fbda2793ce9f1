"""Our own exporters keep the contract that any other has to keep, and come in by the same door."""

import zipfile
from collections.abc import Iterable
from io import BytesIO

import pytest
from lxml import etree, html
from openpyxl import load_workbook
from support.outlining import stated

import meetingmodel as mm
from meetingmodel.exporting.choosing import by_name
from meetingmodel.readers.own_text import read_own_text
from meetingmodel.testing import ExporterContract

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# As wide as no table is: in narrower columns the cells of a row are set side by side in pieces.
WIDE = 1_000_000


class TestText(ExporterContract):
    """Plain text; below the signature all is derived.

    Cells of several lines are set side by side, so our reader puts each together again.
    """

    options = {"width": WIDE}  # noqa: RUF012  # as an author writes it

    @pytest.fixture
    def exporter(self) -> mm.Exporter:
        return by_name("txt").exporter

    def text(self, data: bytes) -> str:
        said = stated(read_own_text(data.decode()))
        return "\n".join(
            one.text if isinstance(one.text, str) else "\t".join(one.text) for one in said
        )


class TestMarkdown(ExporterContract):
    """Markdown; below the signature all is derived."""

    @pytest.fixture
    def exporter(self) -> mm.Exporter:
        return by_name("md").exporter

    def text(self, data: bytes) -> str:
        return data.decode().rpartition("Set as Markdown by meetingmodel")[0]


class TestHtml(ExporterContract):
    """A web page: its body, without what it marks as derived."""

    @pytest.fixture
    def exporter(self) -> mm.Exporter:
        return by_name("html").exporter

    def text(self, data: bytes) -> str:
        body = html.document_fromstring(data, html.HTMLParser(huge_tree=True)).body
        for derived in body.xpath("//*[@data-meetingmodel='derived']"):
            derived.drop_tree()
        return "\n".join(body.itertext())


class TestJson(ExporterContract):
    """JSON: the words are those of the record that it gives back."""

    @pytest.fixture
    def exporter(self) -> mm.Exporter:
        return by_name("json").exporter

    def text(self, data: bytes) -> str:
        return "\n".join(piece.text for piece in mm.flow(mm.loads(data)))


class TestWord(ExporterContract):
    """Word minutes: the body, without what stands between bookmarks of derived parts."""

    omits = {"option language": "it tells the spelling checker, in a part of its own"}  # noqa: RUF012

    @pytest.fixture
    def exporter(self) -> mm.Exporter:
        return by_name("docx").exporter

    def text(self, data: bytes) -> str:
        with zipfile.ZipFile(BytesIO(data)) as package:
            parser = etree.XMLParser(huge_tree=True, resolve_entities=False)
            body = etree.fromstring(package.read("word/document.xml"), parser)
        derived: set[str] = set()
        out: list[str] = []
        for node in body.iter(f"{W}bookmarkStart", f"{W}bookmarkEnd", f"{W}t", f"{W}p", f"{W}br"):
            if node.tag == f"{W}bookmarkStart" and node.get(f"{W}name").startswith("_mm_derived_"):
                derived.add(node.get(f"{W}id"))
            elif node.tag == f"{W}bookmarkEnd":
                derived.discard(node.get(f"{W}id"))
            elif not derived:
                out.append((node.text or "") if node.tag == f"{W}t" else "\n")
        return "".join(out)


class TestExcel(ExporterContract):
    """The action log shows the actions and nothing else: their text, meeting by meeting."""

    @pytest.fixture
    def exporter(self) -> mm.Exporter:
        return by_name("xlsx").exporter

    def shown(self, record: mm.MeetingRecord) -> Iterable[str]:
        return (action.text for action in record.actions)

    def text(self, data: bytes) -> str:
        sheet = load_workbook(BytesIO(data)).worksheets[0]
        cells = (value for row in sheet.iter_rows(values_only=True) for value in row)
        return "\n".join(str(value) for value in cells if value is not None)
