"""What stands in the action log, and what Excel makes of it."""

import datetime as dt
import re
from collections import Counter
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given
from lxml import etree
from openpyxl.worksheet.worksheet import Worksheet
from support.office import Office

import meetingmodel as mm
from meetingmodel import Action, AgendaItem, MeetingRecord, Paragraph, Person, Span
from meetingmodel.testing import records
from meetingmodel_exporters.excel import ExcelExporter, ExcelOptions

NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
SHEET = "xl/worksheets/sheet1.xml"


def meeting(*actions: Action, **fields: object) -> MeetingRecord:
    """A meeting of the parish council, with *actions* in one paragraph of item 4."""
    paragraph = Paragraph("Budget words.", findings=actions, span=Span(7))
    known = {"body": "Hillside Parish Council", "date": dt.date(2026, 2, 3), **fields}
    item = AgendaItem("Budget", number="4.", content=[paragraph])
    return MeetingRecord("Minutes", items=[item], **known)


def opened(*meetings: MeetingRecord, **options: object) -> Worksheet:
    """The sheet of the log, as openpyxl reads it."""
    sheet = openpyxl.load_workbook(BytesIO(mm.render(meetings, "xlsx", **options))).active
    assert isinstance(sheet, Worksheet)
    return sheet


def rows(*meetings: MeetingRecord, **options: object) -> list[dict[str, object]]:
    """The rows of the log by the names of their columns."""
    names, *below = opened(*meetings, **options).iter_rows(values_only=True)
    return [dict(zip(map(str, names), row, strict=True)) for row in below]


def part(data: bytes, name: str) -> bytes:
    """One part of the file."""
    with ZipFile(BytesIO(data)) as archive:
        return archive.read(name)


def letters(text: str) -> str:
    """The letters and digits of *text*."""
    return "".join(char for char in text if char.isalnum())


def test_a_row_says_all_that_is_known_of_an_action() -> None:
    """Id, meeting, date, item, words, owners in full, due as a date, due words, status, line."""
    action = Action(
        "send the budget",
        owners=["Ann Lee", Person("GK", full_name="Gail Kent")],
        due=dt.date(2026, 3, 1),
        due_text="by 1 March",
        status="in_progress",
        id="A-7",
        span=Span(12),
    )

    (row,) = rows(meeting(action, kind="ordinary meeting"))

    assert row == {
        "ID": "A-7",
        "Meeting": "Hillside Parish Council, ordinary meeting",
        "Date": dt.datetime(2026, 2, 3),
        "Item": "4. Budget",
        "Action": "send the budget",
        "Owners": "Ann Lee; Gail Kent",
        "Due": dt.datetime(2026, 3, 1),
        "Due as written": "by 1 March",
        "Status": "In progress",
        "Line": 12,
    }


def test_what_is_not_known_stays_empty() -> None:
    """Nobody is made an owner, and no words are made a date."""
    (row,) = rows(MeetingRecord(closing=[Action("mend the roof", due_text="soon")]))

    empty = ("Meeting", "Date", "Item", "Owners", "Due", "Line")
    assert [row[name] for name in empty] == [None] * len(empty)
    assert (row["Due as written"], row["Status"]) == ("soon", "Open")


def test_an_action_without_id_gets_its_meeting_and_a_number() -> None:
    """The number counts through the meetings of a day, and does not depend on what is shown."""
    done, left = Action("write", status="done"), Action("send")
    two = [meeting(done, left), meeting(Action("ring"))]

    assert [row["ID"] for row in rows(*two)] == [f"2026-02-03 #{n}" for n in (1, 2, 3)]
    assert [row["ID"] for row in rows(*two, open_only=True)] == ["2026-02-03 #2", "2026-02-03 #3"]


def test_where_an_action_has_no_line_its_paragraph_has_one() -> None:
    """The line leads to the words in the notes."""
    assert rows(meeting(Action("send")))[0]["Line"] == 7


@pytest.mark.parametrize("words", ["=1+1", "+44 1234", "-mend", "@all ring", '=cmd|" /C calc"!A0'])
def test_words_are_never_formulas(words: str) -> None:
    """Not when the file is opened, and not when somebody edits the cell later."""
    cell = opened(meeting(Action(words)))["E2"]

    assert (cell.data_type, cell.value) == ("s", words)
    assert cell.quotePrefix
    assert cell.number_format == "@"


@given(records())
def test_any_record_gives_rows_with_all_letters_of_its_actions(record: MeetingRecord) -> None:
    """One row an action, in order; no formula in any of them, no letter lost."""
    data = mm.render(record, "xlsx")

    assert f"{NAMESPACE}f" not in {one.tag for one in ET.fromstring(part(data, SHEET)).iter()}
    sheet = openpyxl.load_workbook(BytesIO(data)).active
    got = [letters(_decoded(str(row[4].value or ""))) for row in sheet.iter_rows(min_row=2)]
    assert got == [letters(_legal(action.text)) for action in record.actions] or not record.actions


def _decoded(text: str) -> str:
    # openpyxl leaves the codes that Excel resolves.
    return re.sub("_x005F_", "_", text)


def _legal(text: str) -> str:
    return re.sub("[\ud800-\udfff\ufffe\uffff]", "", text)


def test_words_that_look_like_a_code_of_excel_stay_words() -> None:
    """Excel would read _x0041_ as the letter A."""
    sheet = part(mm.render(meeting(Action("see _x0041_")), "xlsx"), SHEET)

    assert b"see _x005F_x0041_" in sheet


def test_control_characters_are_left_out_and_said() -> None:
    """XML cannot hold them; the words around them stay, and stay apart."""
    record = meeting(Action("ring\x07 the\x0bplumber", span=Span(3)))

    noticed = _noticed(record)

    assert rows(record)[0]["Action"] == "ring the\nplumber"
    assert [(one.code, one.span) for one in noticed] == [("MM320", Span(3))]


def _noticed(record: MeetingRecord) -> list[mm.Diagnostic]:
    return list(ExcelExporter().export([record], BytesIO(), ExcelOptions()))


def test_words_too_long_for_a_cell_go_on_in_another_column() -> None:
    """A cell holds 32,767 UTF-16 units; the rest stands at the right end, and is said to."""
    text = " ".join(f"word{number}\U0001f600" for number in range(9000))
    record = meeting(Action(text), Action("short"))

    first, second = rows(record)

    continued = [name for name in first if name.startswith("Action")]
    assert continued[:2] == ["Action", "Action (continued)"]
    assert Counter(" ".join(str(first[name]) for name in continued).split()) == Counter(
        text.split()
    )
    assert all(len(str(first[name]).encode("utf-16-le")) <= 2 * 32_767 for name in continued)
    assert (second["Action"], second["Action (continued)"]) == ("short", None)
    assert [one.code for one in _noticed(record)] == ["MM321"]


def test_a_date_before_1900_is_text() -> None:
    """Excel has no such days, and would show another."""
    record = meeting(Action("build", due=dt.date(1899, 3, 1)), date=None)

    assert rows(record)[0]["Due"] == "1899-03-01"
    assert [one.code for one in _noticed(record)] == ["MM322"]


def test_it_is_a_table_with_filter_frozen_names_and_a_list_of_statuses() -> None:
    """The sheet is called Actions; the names of the columns stay in sight and repeat in print."""
    sheet = opened(meeting(Action("a"), Action("b")))

    assert (sheet.title, sheet.freeze_panes, sheet.print_title_rows) == ("Actions", "A2", "$1:$1")
    table = sheet.tables["ActionLog"]
    assert (table.ref, table.autoFilter.ref) == ("A1:J3", "A1:J3")
    assert [one.name for one in table.tableColumns] == [cell.value for cell in sheet[1]]
    (choices,) = sheet.data_validations.dataValidation
    assert choices.formula1 == '"Open,In progress,Done,Cancelled"'
    assert "I2" in choices.sqref


def test_overdue_rows_are_marked_by_the_day_on_which_the_log_is_read() -> None:
    """The rule asks Excel for today; the file itself knows no day."""
    (area,) = opened(meeting(Action("a"))).conditional_formatting

    assert "TODAY()" in area.rules[0].formula[0]


def test_no_actions_give_a_table_with_an_empty_row() -> None:
    """A table of names alone is damaged to Excel."""
    sheet = opened()

    assert sheet.tables["ActionLog"].ref == "A1:J2"
    assert [cell.value for cell in sheet[2]] == [None] * 10


def test_the_file_carries_the_digest_of_its_sheet() -> None:
    """By this the command line knows whether somebody edited it."""
    data = mm.render(meeting(Action("a")), "xlsx")

    assert sha256(part(data, SHEET)).hexdigest().encode() in part(data, "docProps/custom.xml")


def test_title_and_language_are_properties_of_the_file() -> None:
    """The title names the body where all meetings are of one; nobody is named as author."""
    data = mm.render([meeting(), meeting()], "xlsx", language="en-GB")

    properties = openpyxl.load_workbook(BytesIO(data)).properties
    assert properties.title == "Actions: Hillside Parish Council"
    assert properties.language == "en-GB"
    assert b"creator" not in part(data, "docProps/core.xml")


def test_every_part_is_valid(schemas: Path) -> None:
    """By the published schemas, nasty words included."""
    data = mm.render(meeting(Action(" =<&>]]> "), Action("x" * 40_000)), "xlsx")

    sheets = etree.XMLSchema(file=str(schemas / "sml.xsd"))
    for name in ("xl/workbook.xml", "xl/styles.xml", SHEET, "xl/tables/table1.xml"):
        sheets.assertValid(etree.fromstring(part(data, name)))
    for schema, name in (
        ("opc-contentTypes.xsd", "[Content_Types].xml"),
        ("opc-relationships.xsd", "_rels/.rels"),
        ("shared-documentPropertiesCustom.xsd", "docProps/custom.xml"),
        ("shared-documentPropertiesExtended.xsd", "docProps/app.xml"),
    ):
        found = etree.XMLSchema(file=str(schemas / schema))
        found.assertValid(etree.fromstring(part(data, name)))


def test_libreoffice_opens_it(soffice: Office, tmp_path: Path) -> None:
    """It reads the same words in the same order."""
    path = tmp_path / "actions.xlsx"
    path.write_bytes(mm.render(meeting(Action("=1+1"), Action("ring Ann & Bo")), "xlsx"))

    table = soffice.convert(path, "csv").read_text(encoding="utf-8")

    assert [line.split(",")[4] for line in table.splitlines()] == [
        "Action",
        "=1+1",
        "ring Ann & Bo",
    ]


def test_row_is_high_enough_for_capitals() -> None:
    """Words in capitals take more room, and do not break: the row has a line for each of theirs."""
    record = MeetingRecord(
        "GRANITE COUNTY WATER DISTRICT, REGULAR",
        items=[AgendaItem("Roads", content=[Action("call")])],
    )

    assert opened(record).row_dimensions[2].height >= 3 * 14
