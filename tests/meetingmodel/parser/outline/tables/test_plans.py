"""Tables that only plan the meeting, above notes that tell of each topic."""

import meetingmodel as mm

PLAN = """\
## Agenda

| Min | Topic | Moderator |
|---|---|---|
| 0 | Last minutes | Ann |
| 5 | The shed | Bob |
| 10 | A fair in Marl Park | Cy |
| 20 | Other matters | |

Meeting ends at 10:55.

## Present

- Ann Lee
- Bob Roe

## Notes

"""
TOLD = """\
1. **Last minutes**. They were accepted.

2. **The shed**. Its roof leaks again.

3. **A fair in Marl Park**. There will be one in June.
"""


def test_a_plan_stays_a_table_where_its_topics_are_told_below() -> None:
    """The items are those of the notes; a topic that was put off changes nothing."""
    record = mm.loads(PLAN + TOLD)

    tables = [block for block in record.preamble if isinstance(block, mm.Table)]
    assert [table.rows[2] for table in tables] == [("5", "The shed", "Bob")]
    assert [item.title for item in record.items] == [
        "Last minutes",
        "The shed",
        "A fair in Marl Park",
    ]
    assert mm.coverage(record).whole


def test_what_a_plan_says_is_of_its_topics() -> None:
    """Neither the title nor the body, the place or the roll is taken from it."""
    record = mm.loads(PLAN + TOLD)

    assert (record.title, record.body, record.location) == ("", None, None)
    assert [one.person.name for one in record.attendance] == ["Ann Lee", "Bob Roe"]


def test_a_table_that_tells_more_is_no_plan() -> None:
    """Its rows are the items, although their titles come again."""
    told = PLAN.replace("| Bob |", f"| Bob told {'at length ' * 8}how it leaks. |")
    record = mm.loads(told + TOLD.replace("**", "").replace("1. ", "").replace("2. ", ""))

    assert not any(isinstance(one, mm.Table) and len(one.rows) > 1 for one in record.preamble)
