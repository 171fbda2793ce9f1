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
