"""What is too much is refused at the door, in words and at once."""

import io
import struct
import time
import zipfile

import pytest

from meetingmodel.errors import ReadError
from meetingmodel.readers import Limits
from meetingmodel.readers.limits import open_zip, parse_xml


def packed(members: dict[str, bytes], *, level: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip with these members."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", level) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return target.getvalue()


def test_members_are_read_by_name() -> None:
    """A package gives the bytes of its members, and says what is missing."""
    package = open_zip(packed({"a.xml": b"<a/>"}))

    assert package.names == ("a.xml",)
    assert "a.xml" in package
    assert package.read("a.xml") == b"<a/>"
    assert package.xml("a.xml").tag == "a"
    with pytest.raises(ReadError, match=r"'b\.xml' is missing"):
        package.read("b.xml")


def test_a_bomb_is_found_out_while_it_is_unpacked() -> None:
    """What is unpacked is counted, over all members, against the size of the file."""
    data = packed({f"{n}.xml": b"\0" * 6_000_000 for n in range(4)})
    began = time.monotonic()

    package = open_zip(data)
    with pytest.raises(ReadError, match="200 times"):
        b"".join(map(package.read, package.names))
    with pytest.raises(ReadError, match=r"more than 1\.0 MiB"):
        open_zip(data, Limits(expanded_bytes=1024 * 1024)).read("0.xml")

    assert time.monotonic() - began < 2


def test_small_files_may_pack_well() -> None:
    """A short document of many like lines is no bomb."""
    package = open_zip(packed({"a.xml": b"<a/>" * 500_000}))

    assert len(package.read("a.xml")) == 2_000_000


def test_a_size_that_lies_does_not_help() -> None:
    """A member that states 10 bytes and unpacks to more is damaged."""
    data = bytearray(packed({"a.xml": b"x" * 100_000}))
    place = data.rindex(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<I", 10)

    with pytest.raises(ReadError, match="damaged"):
        open_zip(bytes(data)).read("a.xml")


def test_locked_and_oddly_packed_members_are_refused() -> None:
    """A password is named as one; bzip2 is no packing of office files."""
    locked = bytearray(packed({"a.xml": b"x"}))
    locked[locked.rindex(b"PK\x01\x02") + 8] |= 1

    with pytest.raises(ReadError, match="password"):
        open_zip(bytes(locked)).read("a.xml")
    with pytest.raises(ReadError, match="packed in a way"):
        open_zip(packed({"a.xml": b"x"}, level=zipfile.ZIP_BZIP2)).read("a.xml")


def test_too_many_members_are_refused_before_they_are_listed() -> None:
    """A directory of thousands costs nothing."""
    data = packed({f"{n}": b"" for n in range(30)})

    with pytest.raises(ReadError, match="more than 20 parts"):
        open_zip(data, Limits(zip_members=20))


@pytest.mark.parametrize("size", [0, 3, 40, 80])
def test_a_file_cut_short_is_named_as_one(size: int) -> None:
    """A zip without its end cannot be opened, and says so."""
    with pytest.raises(ReadError, match=r"'a\.docx'.*cut short or damaged"):
        open_zip(packed({"a.xml": b"<a/>"})[:size], name="a.docx")


@pytest.mark.parametrize("codec", ["utf-8", "utf-16"])
def test_a_dtd_is_refused(codec: str) -> None:
    """Entities that a document declares itself are never expanded."""
    bomb = "<!DOCTYPE a [<!ENTITY b 'xx'>]><a>&b;</a>"

    with pytest.raises(ReadError, match="DTD"):
        parse_xml(bomb.encode(codec))


def test_deep_nesting_is_refused_and_broken_xml_named() -> None:
    """Depth is counted level by level, never by recursion."""
    deep = b"<a>" * 100_000 + b"</a>" * 100_000

    with pytest.raises(ReadError, match="256 elements"):
        parse_xml(deep, part="word/document.xml")
    with pytest.raises(ReadError, match="damaged"):
        parse_xml(b"<a><b></a>")
    assert parse_xml(b"<a>" * 200 + b"</a>" * 200).tag == "a"


def test_a_limit_is_a_positive_number() -> None:
    """A wrong limit is the caller's mistake."""
    with pytest.raises(ValueError, match=r"Limits\.pdf_pages must be a whole number above 0"):
        Limits(pdf_pages=0)
