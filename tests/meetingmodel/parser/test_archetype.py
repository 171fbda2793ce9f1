"""Notes as a two-column PDF gives them: read as a reader of the page would."""

import datetime as dt
import json
from pathlib import Path

import pytest

import meetingmodel as mm
from meetingmodel import MeetingRecord
from meetingmodel.model import Block

Tree = list[tuple[int, "Tree"]]


@pytest.fixture(scope="module")
def folder(corpus: Path) -> Path:
    """The folder with the notes and what was found in them by hand."""
    return corpus / "mbl-work-group-2021-05-27"


@pytest.fixture(scope="module")
def record(folder: Path) -> MeetingRecord:
    """The record of the notes."""
    return mm.load(folder / "source.txt")


def tree(blocks: tuple[Block, ...]) -> Tree:
    """Return the lines on which blocks begin, with the trees below them."""
    return [(block.span.first if block.span else 0, tree(block.children)) for block in blocks]


def test_every_item_is_found_with_its_times(record: MeetingRecord, folder: Path) -> None:
    """Nothing is missed and nothing invented; a.m. and p.m. come from the meeting's hours."""
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))

    found = [
        (
            item.title,
            item.start and item.start.strftime("%H:%M"),
            item.end and item.end.strftime("%H:%M"),
        )
        for item in record.walk_items()
    ]

    assert found == [(item["title"], item["start"], item["end"]) for item in gold["items"]]


def test_the_header_is_found(record: MeetingRecord) -> None:
    """Date, hours and place stand in four lines without labels."""
    assert (record.date, record.start, record.end) == (
        dt.date(2021, 5, 27),
        dt.time(13),
        dt.time(16),
    )
    assert record.location == "Zoom meeting"


def test_presenters_are_no_part_of_the_title(record: MeetingRecord, folder: Path) -> None:
    """They stand on the lines below it, one of them over two lines."""
    lines = (folder / "source.txt").read_text(encoding="utf-8").splitlines()
    panel = record.items[1]
    below = " ".join(lines[line] for line in range(panel.span.first, panel.span.first + 8))

    names = [person.name for person in panel.presenters]

    assert len(names) == 3
    assert all(name in below and len(name.split()) == 2 for name in names)
    assert not any(name in panel.title for name in names)


def test_the_discussion_is_nested_as_on_the_page(record: MeetingRecord) -> None:
    """The answers stand below their questions, also the one whose mark a page break took."""
    content = record.items[1].content
    questions = [block for block in content if isinstance(block, mm.Question)]

    assert [len(question.answers) for question in questions][:1] == [3]
    assert tree(content)[2] == (39, [(43, []), (48, []), (53, []), (57, [])])
    assert tree(questions[:1]) == [(85, [(86, []), (90, []), (94, [])])]
    assert tree(record.items[3].content)[-1] == (226, [(227, [])])


def test_each_mended_page_break_is_told_with_its_line(record: MeetingRecord) -> None:
    """A cut sentence, a stray glyph, a hoisted time and lost marks, each where it stands."""
    told = sorted((one.span.first, one.code) for one in record.diagnostics if one.span)

    assert told == [
        (46, "MM102"),
        (61, "MM105"),
        (94, "MM105"),
        (143, "MM103"),
        (144, "MM102"),
        (248, "MM104"),
        (252, "MM105"),
        (255, "MM105"),
    ]


def test_a_sentence_stays_whole_over_the_page_break(record: MeetingRecord) -> None:
    """The time of the next item stood inside it."""
    (time,) = (one.span.first for one in record.diagnostics if one.span and one.code == "MM104")

    (whole,) = (
        block
        for block in record.walk()
        if isinstance(block, mm.Bullet)
        and block.span
        and block.span.last < time
        and any(rest.first > time for rest in block.span.rest)
    )

    assert whole.text.endswith(".")
    assert not any(character.isdigit() for character in whole.text)


def test_promises_keep_their_owners_and_their_words(record: MeetingRecord) -> None:
    """ "Early next week" fixes no date."""
    promise = record.actions[-1]

    (owner,) = promise.owners

    assert owner.full_name is not None
    assert owner.full_name.split() == [owner.name, owner.full_name.split()[-1]]
    assert (promise.due, promise.due_text) == (None, "early next week")


def test_no_word_is_lost(record: MeetingRecord) -> None:
    """Two columns, page breaks and stray glyphs notwithstanding."""
    assert mm.coverage(record).whole
