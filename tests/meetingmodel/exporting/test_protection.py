"""Nobody's work is overwritten: office files carry a digest of what we wrote."""

import hashlib
import zipfile
from pathlib import Path

import pytest

import meetingmodel as mm
from meetingmodel.exporting.protection import objection
from meetingmodel.exporting.readying import in_code
from meetingmodel.exporting.running import Target, export_all

CUSTOM = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
    '<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="{name}">'
    "<vt:lpwstr>{value}</vt:lpwstr></property></Properties>"
)
PARTS = {".docx": "word/document.xml", ".xlsx": "xl/worksheets/sheet1.xml"}


def _package(
    path: Path, main: bytes = b"<w/>", *, of: bytes = b"<w/>", name: str = "meetingmodel.digest"
) -> Path:
    """Write a package whose digest is that of the bytes *of*."""
    with zipfile.ZipFile(path, "w") as package:
        package.writestr(PARTS[path.suffix], main)
        text = CUSTOM.format(name=name, value=hashlib.sha256(of).hexdigest())
        package.writestr("docProps/custom.xml", text)
    return path


@pytest.mark.parametrize("suffix", PARTS)
def test_a_file_that_we_wrote_may_be_replaced(suffix: str, tmp_path: Path) -> None:
    """The digest fits, so nobody edited it."""
    assert objection(_package(tmp_path / f"a{suffix}")) == ""


@pytest.mark.parametrize("suffix", PARTS)
def test_a_file_that_somebody_edited_may_not(suffix: str, tmp_path: Path) -> None:
    """One letter more in the main part, and the file is somebody's work."""
    path = _package(tmp_path / f"a{suffix}", b"<w>!</w>")

    assert objection(path) == "it was edited since meetingmodel made it"


def test_a_foreign_file_may_not(tmp_path: Path) -> None:
    """Without our property, or without being a package at all, a .docx is somebody's work."""
    foreign = _package(tmp_path / "a.docx", name="another.digest")
    torn = tmp_path / "b.docx"
    torn.write_bytes(b"PK\x03\x04 torn")
    old = tmp_path / "c.doc"
    old.write_bytes(b"\xd0\xcf\x11\xe0")

    assert [objection(path) for path in (foreign, torn, old)] == [
        "it was not made by meetingmodel"
    ] * 3


def test_text_and_empty_files_may_be_replaced(tmp_path: Path) -> None:
    """Text and JSON are replaced freely, and an empty file holds nobody's work."""
    for name, data in (("a.txt", b"x"), ("a.json", b"{}"), ("a.docx", b"")):
        (tmp_path / name).write_bytes(data)

        assert objection(tmp_path / name) == ""


def test_a_properties_part_of_gigabytes_is_not_read(tmp_path: Path) -> None:
    """A package made to fill the memory is just a foreign file."""
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b"<w/>")
        package.writestr("docProps/custom.xml", b" " * 5_000_000)

    assert objection(path) == "it was not made by meetingmodel"


class _Word:
    suffixes = (".docx",)

    def export(self, records: object, out: object, options: object, /) -> None:
        raise AssertionError("a refused target is not even rendered")


def test_a_protected_target_is_refused_with_the_ways_out(
    tmp_path: Path, record: mm.MeetingRecord
) -> None:
    """The message says why, and names the way out, --force; the file stays."""
    path = _package(tmp_path / "minutes.docx", b"<w>signed</w>")
    before = path.read_bytes()

    with pytest.raises(mm.ExportError) as caught:
        export_all(record, [Target(path, ready=in_code(_Word))], protect=True)

    assert all(word in str(caught.value) for word in ("edited since", "--force"))
    assert path.read_bytes() == before
