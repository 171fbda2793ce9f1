"""Agendas in a table whose rows end with a task, who does it and by when."""

import pytest

import meetingmodel as mm

AGENDA = """\
# Pond Society

Minutes of the meeting held on 4 May 2026

| Item | Discussion | Action | Owner | Due |
|---|---|---|---|---|
| 1. Wall | The wall by the pond has fallen down. | Order bricks<br>Hire a mixer | Ann Lee<br>Bob Roe | 1 June 2026 |
| 2. Accounts | The accounts were noted. | | | |
| 3. Fair | The hall is free on the day. | Book the hall | Cy Poe | 3 June 2026 |
"""  # noqa: E501


def test_a_task_stays_beside_its_owner_and_its_day() -> None:
    """Below an item stands what was said, then a row with the task, not three loose lines."""
    wall, accounts, _ = mm.loads(AGENDA).items

    said, task = wall.content
    assert said.text == "The wall by the pond has fallen down."
    assert isinstance(task, mm.Table)
    assert task.rows == (("Order bricks\nHire a mixer", "Ann Lee\nBob Roe", "1 June 2026"),)
    assert [block.text for block in accounts.content] == ["The accounts were noted."]


def test_every_word_of_such_a_row_has_one_home() -> None:
    """The pieces of a line that stand in the table below the item are no part of its heading."""
    assert mm.coverage(mm.loads(AGENDA)).whole


@pytest.mark.parametrize("format", ["txt", "md", "html", "docx"])
def test_the_tasks_are_found_again_in_what_we_write(format: str) -> None:
    """The names of the columns stand once, on top, and still tell what the rows below hold."""
    record = mm.loads(AGENDA)

    again = mm.loads(mm.render(record, format))

    assert [(one.text, one.owners, one.due) for one in again.actions] == [
        (one.text, one.owners, one.due) for one in record.actions
    ]
    assert [one.due and one.due.day for one in record.actions] == [1, 1, 3]


def test_a_few_words_beside_a_title_stay_side_by_side() -> None:
    """What an item is for, who leads it and when are no paragraphs of three words each."""
    record = mm.loads(
        "# Harbour Trust\n\nMinutes of 4 May 2026\n\n"
        "| No. | Item | Purpose | Lead | Time |\n|---|---|---|---|---|\n"
        "| 1 | Welcome | To note | Chair | 14:00 |\n"
        "| 2 | Accounts | To approve | Ann Lee | 14:05 |\n"
        "| 3 | Boats | To discuss | Bob Roe | 14:20 |\n"
    )

    rows = [
        block.rows for item in record.items for block in item.content if isinstance(block, mm.Table)
    ]
    assert rows[1] == (("To approve", "Ann Lee", "14:05"),)
    assert mm.coverage(record).whole


def test_like_tasks_of_two_items_are_two() -> None:
    """Below each item of an agenda is no list that says again what another item gave."""
    row = "| {0} | All about the {0} was said. | Report on the {0} | Ann Lee | 1 June 2026 |\n"
    record = mm.loads(
        "# Pond Society\n\nMinutes of the meeting held on 4 May 2026\n\n"
        "| Item | Discussion | Action | Owner | Due |\n|---|---|---|---|---|\n"
        + "".join(map(row.format, ("wall", "pond", "hall")))
    )

    assert len(record.actions) == 3
