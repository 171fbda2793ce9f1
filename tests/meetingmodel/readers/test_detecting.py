"""The format of a file is found in its content; the suffix decides what that leaves open."""

import io
import zipfile

import pytest

from meetingmodel.errors import ReadError
from meetingmodel.readers import detect, read_bytes, read_string


def packed(*names: str) -> bytes:
    """Return a zip with empty members of these names."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in names:
            archive.writestr(name, "")
    return target.getvalue()


MAIL = """Received: from lists.example.org
MIME-Version: 1.0
Content-Type: text/plain; charset=us-ascii
Content-Transfer-Encoding: 7bit
Subject: Minutes

The board met.
"""


@pytest.mark.parametrize(
    ("data", "name", "format"),
    [
        (b"Board met", None, "txt"),
        (b"", "notes.txt", "txt"),
        (b"", None, "txt"),
        (b"Board met", "notes.docx", "txt"),
        (b"Board met", "notes.md", "md"),
        (b"# Board\n\n- [ ] **Ann** sends it", None, "md"),
        (b"# Board\n\n**Ann** sends it", "notes.txt", "txt"),
        (b"---\ntitle: Board\n---\n# Board\n**x**", "notes.txt", "md"),
        (b"<!DOCTYPE html><p>Board", "notes.txt", "html"),
        (b"\xef\xbb\xbf <HTML><p>Board", None, "html"),
        ("<html><p>Board".encode("utf-16"), None, "html"),
        (b"<p>Board</p><p>Tea</p>", None, "html"),
        (b"<div>x</div>\n# Board", "notes.md", "md"),
        (b"%PDF-1.7", "notes.txt", "pdf"),
        (b"junk\n%PDF-1.4", None, "pdf"),
        (b'{"format": "meetingmodel", "version": "1.0"}', "notes.txt", "json"),
        (b'{"format": "other"}', None, "txt"),
        (b"From: Ann\nTo: Bob\nDate: May 4\nSubject: Minutes\n\nBoard met", None, "txt"),
        (MAIL.encode(), "notes.txt", "txt"),
        (b"Board\n\n# Roof\nnew\n\n# Gate\nold", None, "md"),
        (b"Board\n\n# Roof\nnew\n\n# Gate\nold", "notes.txt", "txt"),
        (b"Club\n\n**Rooms.** The hall\n\n**AOB.** None", None, "md"),
        (b"Club\n\n**Rooms.** The hall\n\n**AOB.** None", "notes.txt", "txt"),
        (b"Club\n\n**A.** b\n\n**C.** d\n\n**E.** f", "notes.txt", "md"),
        (packed("word/document.xml"), "notes.zip", "docx"),
    ],
)
def test_content_decides_before_the_suffix(data: bytes, name: str | None, format: str) -> None:
    """A wrong suffix misleads nobody."""
    assert detect(data, name) == format


@pytest.mark.parametrize(
    ("mail", "name"),
    [
        (MAIL, "notes.eml"),
        (MAIL.replace("text/plain", "multipart/mixed"), "notes.txt"),
        (MAIL.replace("7bit", "base64"), "notes.txt"),
    ],
)
def test_a_mail_is_text_only_where_its_body_is(mail: str, name: str) -> None:
    """Archives of lists keep mails as text; what is packed into one must be opened first."""
    with pytest.raises(ReadError, match="e-mail"):
        detect(mail.encode(), name)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"{\\rtf1 Board}", "RTF.*save it as .docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "old Word file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (packed("xl/workbook.xml"), "Excel workbook"),
        (packed("content.xml", "META-INF/manifest.xml"), "OpenDocument.*save it as .docx"),
        (packed("photo.jpg"), "zip.*Unpack it"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"\x1f\x8b\x08", "gzip"),
        (
            b"Received: from x\nMIME-Version: 1.0\nSubject: Minutes\n\nhi",
            "e-mail.*save it as .docx",
        ),
        (b"<?xml version='1.0'?><pkg:package xmlns:pkg='x'/>", "one piece of XML"),
        (bytes(range(256)) * 4, "no text"),
        (b"PK\x03\x04" + b"\0" * 40, "cut short or damaged"),
    ],
)
def test_what_is_not_read_is_refused_by_name(data: bytes, what: str) -> None:
    """The message says what the file is, and what to do instead."""
    with pytest.raises(ReadError, match=rf"'notes\.doc'.*{what}"):
        detect(data, "notes.doc")


def test_a_format_that_does_not_exist_is_the_callers_mistake() -> None:
    """The legal formats are listed."""
    with pytest.raises(ValueError, match="'txt', 'md', 'html', 'docx', 'pdf', 'json'"):
        read_bytes(b"x", format="odt")


def test_a_string_is_never_mistaken_for_its_declared_encoding() -> None:
    """A page that is text already keeps its letters, whatever it declares."""
    document = read_string("<html><meta charset='koi8-r'><p>Café")

    assert document.text == "Café"
