"""Tables that hold the minutes themselves: a column of topics beside a column of discussion."""

import meetingmodel as mm

ROWS = [
    (
        "Welcome and Roll Call",
        "Chair Lee opened the meeting and welcomed everyone. All were there.",
    ),
    (
        "Approval of the May Minutes",
        "Ms. Roe moved to approve the minutes. Mr. Poe seconded. Carried.",
    ),
    ("Ferry Landing", "The county has counted the cars for a year; most come on Saturdays."),
    ("Adjournment", "The meeting adjourned at 3:26 PM."),
]


def table(rows: list[tuple[str, str]]) -> str:
    """Return a page whose only table has *rows*."""
    cells = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows)
    return f"<h1>Ferry Task Force</h1><p>May 4, 2026</p><table>{cells}</table>"


def test_a_column_of_topics_names_the_items() -> None:
    """What stands beside a topic is the content of its item."""
    record = mm.loads(table(ROWS))

    assert [item.title for item in record.items] == [title for title, _ in ROWS]
    assert mm.coverage(record).whole


def test_a_column_of_people_names_none() -> None:
    """Who reported is no topic."""
    names = ["Ann Lee", "Bob Roe", "Cy Poe", "Dee Fox"]
    record = mm.loads(table([(name, text) for name, (_, text) in zip(names, ROWS, strict=True)]))

    assert record.items == ()


def test_a_line_that_only_says_that_tasks_follow_is_a_heading() -> None:
    """Notes without other marks have "Action items" above their list."""
    record = mm.loads(
        "Ferry Group\nMay 4, 2026\n\nWe met and talked about the landing for an hour.\n\n"
        "Action items (from the talk)\n\n"
        "- Ann Lee: write to the county\n- Bob Roe: count the cars\n"
    )

    assert [item.title for item in record.items] == ["Action items (from the talk)"]
    assert [action.owners[0].name for action in record.actions] == ["Ann Lee", "Bob Roe"]
