"""The action log keeps the promises that every exporter makes."""

from collections.abc import Iterable
from io import BytesIO

import openpyxl
import pytest

from meetingmodel import MeetingRecord
from meetingmodel.testing import ExporterContract
from meetingmodel_exporters.excel import ExcelExporter


class TestExcel(ExporterContract):
    @pytest.fixture
    def exporter(self) -> ExcelExporter:
        return ExcelExporter()

    def text(self, data: bytes) -> str:
        """The column of actions; beside it stand readings that repeat the words of the minutes."""
        sheet = openpyxl.load_workbook(BytesIO(data)).active
        names = [cell.value for cell in sheet[1]]
        wanted = [place for place, name in enumerate(names) if name.startswith("Action")]
        rows = sheet.iter_rows(min_row=2, values_only=True)
        return "\n".join(str(row[place] or "") for row in rows for place in wanted)

    def shown(self, record: MeetingRecord) -> Iterable[str]:
        return (action.text for action in record.actions)
