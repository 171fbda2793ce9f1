"""The page keeps the contract of all exporters, and works by keyboard in a browser."""

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from meetingmodel_review import ReviewExporter

import meetingmodel as mm
from meetingmodel.testing import ExporterContract

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")


class _Record(HTMLParser):
    """Collects the words of the right-hand side."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = False
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.inside = self.inside or tag == "main"

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "main"

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.words.append(data)


class TestContract(ExporterContract):
    """The right-hand side is the whole record."""

    @pytest.fixture
    def exporter(self) -> ReviewExporter:
        """Return the exporter to test."""
        return ReviewExporter()

    def text(self, data: bytes) -> str:
        """What stands on the right."""
        page = _Record()
        page.feed(data.decode())
        return "\n".join(page.words)


@pytest.fixture
def page() -> str:
    """A page of three lines of notes, with an action on the second and a remark on the third."""
    send = mm.Action("send the figures", owners=["Lee"], due_text="soon")
    said = mm.Paragraph("Lee will send the figures soon.", findings=[send], span=mm.Span(2))
    record = mm.MeetingRecord(
        "Board",
        items=[mm.AgendaItem("<Budget>", content=[said], span=mm.Span(1, last=2))],
        source=mm.Source("notes.txt", text="<Budget>\nLee will send the figures soon.\n3 of 3"),
        diagnostics=[mm.Diagnostic("MM101", message="odd", span=mm.Span(3))],
    )
    return mm.render(record, exporter=ReviewExporter).decode()


def test_the_notes_stand_beside_the_record(page: str) -> None:
    """Each line of the source has its number; each finding leads to its line."""
    assert '<li id="L2" class="found">Lee will send the figures soon.</li>' in page
    assert '<li id="L1">' in page
    assert "<b>action</b> send the figures (Lee; due soon)" in page
    assert '<a href="#L2">line 2</a>' in page


def test_nothing_of_the_notes_is_markup(page: str) -> None:
    """Words of the notes are words, and the page may load nothing."""
    assert "<Budget>" not in page
    assert "default-src 'none'" in page
    assert "://" not in page


@pytest.mark.parametrize(
    ("keys", "focused", "shown"),
    [
        ("n", "MM101", [3]),
        ("nn", "send the figures", [2]),
        ("nnn", "MM101", [3]),
        ("p", "send the figures", [2]),
    ],
)
def test_keys_lead_from_check_to_check(
    keys: str, focused: str, shown: list[int], page: str, tmp_path: Path
) -> None:
    """In a browser, n and p move the focus, and the lines beside it are marked."""
    script = (
        f"<script>for (const key of '{keys}') "
        "document.dispatchEvent(new KeyboardEvent('keydown', {key}));"
        "document.title = document.activeElement.textContent;</script></body>"
    )

    seen = _browse(page.replace("</body>", script), tmp_path)

    assert 'data-ready="yes"' in seen
    assert focused in seen.partition("<title>")[2].partition("</title>")[0]
    assert [int(one) for one in re.findall(r'<li id="L(\d+)" class="found shown"', seen)] == shown


def _browse(page: str, folder: Path) -> str:
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        pytest.skip("needs Chromium")
    path = folder / "review.html"
    path.write_text(page, encoding="utf-8")
    command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    command += [f"--user-data-dir={folder / 'profile'}", path.as_uri()]
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)
    return done.stdout.decode()
