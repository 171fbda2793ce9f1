"""What every test may ask for: real notes, outside tools, and how hard Hypothesis tries."""

import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from support.needs import NEEDS, find_shared, need, tool
from support.office import Chromium, Office, PdfText

# Examples per law: 60 in a normal run; `make laws` asks for thousands. On hosted machines the
# same examples run every time, so that a red run can be repeated; at home they differ, and find
# more. No deadline: a slow machine is no bug, and linear time has tests of its own.
_LAW = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("default", _LAW, max_examples=60)
settings.register_profile(
    "laws", _LAW, max_examples=int(os.environ.get("MEETINGMODEL_EXAMPLES", "2000"))
)
settings.register_profile("ci", _LAW, max_examples=60, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "default")

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def examples() -> Path:
    """The folder of the invented meetings."""
    return ROOT / "examples"


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of published minutes with labels, one folder a document."""
    return need(find_shared(ROOT, "corpus"), "the labelled corpus")


@pytest.fixture(scope="session")
def schemas() -> Path:
    """The folder of the Office Open XML schemas."""
    return need(find_shared(ROOT, "schemas"), "the Office Open XML schemas") / "ooxml"


@pytest.fixture(scope="session")
def soffice(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """LibreOffice without a window: `soffice.convert(path, "pdf")` returns the new file's path."""
    return Office(tool("LibreOffice", "soffice", "libreoffice"), tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="session")
def pdftotext() -> PdfText:
    """Poppler's pdftotext: `pdftotext(path)` returns the text of a PDF, page layout kept."""
    return PdfText(tool("pdftotext", "pdftotext"))


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Chromium:
    """Chromium without a window: `chromium.dom(path)` and `chromium.picture(path, png)`."""
    found = tool("Chromium", "chromium", "chromium-browser", "google-chrome")
    return Chromium(found, tmp_path_factory.mktemp("chromium"))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Search and time without counting what is covered: single examples tell that, at less cost."""
    for item in items:
        if item.get_closest_marker("hypothesis") or "linear" in item.name:
            item.add_marker(pytest.mark.no_cover)


@pytest.hookimpl(wrapper=True)
def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter,
) -> Iterator[None]:
    """Count at the end what was skipped, by reason."""
    reasons: Counter[str] = Counter()
    for report in terminalreporter.getreports("skipped"):
        if isinstance(report.longrepr, tuple):
            reasons[report.longrepr[2].removeprefix("Skipped: ")] += 1
    if reasons:
        terminalreporter.section("skipped, and why")
        for reason, count in reasons.most_common():
            terminalreporter.line(f"{count:5} {reason}")
        if any(reason.startswith(NEEDS) for reason in reasons):
            terminalreporter.line("MEETINGMODEL_REQUIRE_TOOLS=1 makes a missing tool a failure.")
    return (yield)
