"""Published minutes: every document is read whole, and its text export reads back as the same."""

from pathlib import Path

import pytest

import meetingmodel as mm


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make a test of each document, where the corpus is."""
    from support.needs import find_shared

    place = find_shared(Path(__file__).parent.parent.parent, "corpus")
    found = sorted(place.glob("*/source.*")) if place else []
    metafunc.parametrize(
        "number", range(max(len(found), 1)), ids=[p.parent.name for p in found] or None
    )


@pytest.fixture
def document(corpus: Path, number: int) -> Path:
    """One of the published documents."""
    return sorted(corpus.glob("*/source.*"))[number]


def test_every_document_is_whole(document: Path) -> None:
    """Every word of a published document has exactly one home."""
    record = mm.load(document)

    assert mm.coverage(record).whole


def test_at_most_a_tenth_is_dropped(document: Path) -> None:
    """What is no content is a small part, but for the navigation of web pages and hidden words."""
    record = mm.load(document)
    assert record.source is not None

    outside = {"navigation", "hidden"}
    dropped = [one for one in record.source.dropped if one.reason not in outside]

    assert sum(len(one.text.split()) for one in dropped) <= len(record.source.text.split()) / 10
