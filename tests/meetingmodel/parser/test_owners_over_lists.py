"""Below "Action items" whoever has the tasks stands above them, as topics stand above."""

import meetingmodel as mm

NOTES = """Meeting of the lab, 4 May 2026

Printers

- the left one is out of paper
- nobody knows why

Servers

- the old one is loud

Action items

Ann

- order the paper

Bob

- turn off the old server
"""


def test_who_has_the_tasks_heads_no_topic() -> None:
    """Names above lists are topics above, and none where the list is one of tasks."""
    record = mm.loads(NOTES)

    titles = [item.title for item in record.walk_items()]
    assert titles == ["Printers", "Servers", "Action items"]
    assert [action.text for action in record.actions] == [
        "order the paper",
        "turn off the old server",
    ]
