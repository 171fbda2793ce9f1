"""Published minutes: every word of each is kept, none is added, and the text reads back."""

import time
from collections import Counter
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest
from support.comparing import bare
from support.extracting import TEXTS, words
from support.needs import find_shared, need
from support.office import PdfText

import meetingmodel as mm

# Of a web page these are dropped by right: what is no part of the article.
OUTSIDE = {"navigation", "hidden"}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make a test of each document, where the corpus is."""
    place = find_shared(Path(__file__).parent.parent.parent, "corpus")
    found = sorted(place.glob("*/source.*")) if place else []
    if "number" in metafunc.fixturenames:
        metafunc.parametrize(
            "number", range(max(len(found), 1)), ids=[p.parent.name for p in found] or None
        )


@pytest.fixture
def document(corpus: Path, number: int) -> Path:
    """One of the published documents."""
    return sorted(corpus.glob("*/source.*"))[number]


@pytest.fixture
def said(document: Path, request: pytest.FixtureRequest) -> Counter[str]:
    """The words of the document, by a reader that is not ours."""
    if document.suffix == ".pdf":
        pdftotext: PdfText = request.getfixturevalue("pdftotext")
        return Counter(words(pdftotext(document)))
    if document.suffix == ".md":
        need(find_spec("markdown_it"), "markdown-it-py")
    return Counter(words(TEXTS[document.suffix](document)))


def share(part: Counter[str], whole: Counter[str]) -> float:
    """Return how much of *whole* *part* is; figures only, so that no document is shown."""
    return part.total() / max(whole.total(), 1)


def exported(record: mm.MeetingRecord) -> Counter[str]:
    """Return the words of the text export, without what is derived."""
    text = mm.render(record, "txt", summary=False).decode()
    return Counter(words(text.rpartition("_" * 72)[0]))


@cache
def read(document: Path) -> tuple[mm.MeetingRecord, float]:
    """Return the record of *document*, read once for all tests, and the CPU seconds that took."""
    began = time.process_time()
    record = mm.load(document)
    return record, time.process_time() - began


def test_every_document_is_whole(document: Path) -> None:
    """Every word of a published document has exactly one home."""
    record, _ = read(document)

    assert mm.coverage(record).whole


def test_at_most_a_tenth_is_dropped(document: Path) -> None:
    """What is no content is a small part, but for the navigation of web pages and hidden words."""
    record, _ = read(document)
    assert record.source is not None

    dropped = [one for one in record.source.dropped if one.reason not in OUTSIDE]

    assert sum(len(one.text.split()) for one in dropped) <= len(record.source.text.split()) / 10


def test_no_word_is_lost(document: Path, said: Counter[str]) -> None:
    """What another reader finds stands in the text export, or was dropped for a reason."""
    record, _ = read(document)
    assert record.source is not None
    dropped = Counter(word for one in record.source.dropped for word in words(one.text))

    missing = share(said - exported(record) - dropped, said)

    assert missing <= 0.005


def test_no_word_is_added(document: Path, said: Counter[str]) -> None:
    """What the text export says stands in the source; numbers that a format counts aside."""
    record, _ = read(document)
    counted = Counter(
        word for line in mm.read(document).lines for word in words(line.style.marker or "")
    )

    added = share(exported(record) - said - counted, said)

    assert added <= 0.005


def test_the_text_reads_back_as_the_same_record(document: Path) -> None:
    """From file to record to text and back: the same record, places and remarks aside."""
    record, _ = read(document)

    same = bare(mm.loads(mm.render(record, "txt"))) == bare(record)

    assert same  # compared outside the assertion, which would show the document


def test_no_document_takes_long(document: Path) -> None:
    """Reading takes two seconds at most."""
    _, seconds = read(document)

    assert seconds < 2
