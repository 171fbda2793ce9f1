"""Lists of tasks whose columns have no names."""

import meetingmodel as mm

NOTES = """\
Ferry Board
May 4, 2026

Present: Ann Lee, Bob Roe, Cy Poe

1. Budget
The budget was read by all.

2. {title}

   71  Ann Lee       Compare wagon types with the old list        Open
   74  Bob Roe       Contact the county for the code lists        Open, no news
   75  Cy Poe        Schema for split consignments                Closed

3. Adjournment
The meeting ended at 8 pm.
"""


def test_an_item_of_tasks_needs_no_names_of_columns() -> None:
    """Who stands in the same column all the way down owns what stands beside them."""
    record = mm.loads(NOTES.format(title="Action items"))

    assert [(action.owners[0].name, action.text) for action in record.actions] == [
        ("Ann Lee", "Compare wagon types with the old list"),
        ("Bob Roe", "Contact the county for the code lists"),
    ]


def test_elsewhere_such_a_table_is_no_list_of_tasks() -> None:
    """It may be anything: who wrote what, who sits where."""
    assert mm.loads(NOTES.format(title="Wagons")).actions == ()
