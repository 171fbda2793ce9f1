"""Forms that are one table from the place of the meeting to its tasks."""

import meetingmodel as mm

FORM = """\
# Notes

| Meeting | Fence project | |
|---|---|---|
| Date | 4 May 2026 | |
| Name | Company | Initials |
| Ann Lee | Lee Ltd | AL |
| Item | Discussion | Action |
| Fence | The fence on the north side has fallen down in the wind. | Lee to order posts |
| Gate | The gate is locked at night and the key is lost. | Lee to buy a lock |
| Action | Who | When |
| Call the neighbours | AL | 20 May 2026 |
"""


def test_each_part_is_read_by_the_names_of_its_own_columns() -> None:
    """One person and one task are parts as well; the names of columns are no items."""
    record = mm.loads(FORM)

    assert [(one.person.name, one.initials) for one in record.attendance] == [("Ann Lee", "AL")]
    assert [item.title for item in record.items] == ["Fence", "Gate"]
    assert [(one.text, one.due and one.due.day) for one in record.actions] == [
        ("Lee to order posts", None),
        ("Lee to buy a lock", None),
        ("Call the neighbours", 20),
    ]
    assert mm.coverage(record).whole


def test_an_agenda_is_read_beside_tables_that_are_an_item_each() -> None:
    """A form of small tables may end with one table of several items."""
    parts = "".join(
        f"<table><tr><td>{n}</td><td>{title}</td></tr><tr><td></td><td>Noted.</td></tr></table><p></p>"
        for n, title in enumerate(("Welcome", "Accounts", "Fair"), 1)
    )
    agenda = (
        "<table><tr><th>Item</th><th>Discussion</th></tr>"
        "<tr><td>Dinner</td><td>It is on the first of June.</td></tr>"
        "<tr><td>Boats</td><td>Both boats leak again.</td></tr></table>"
    )

    record = mm.loads(f"<html><body><h1>Chess Club</h1>{parts}{agenda}</body></html>")

    titles = [item.title for item in record.items]
    assert titles == ["Welcome", "Accounts", "Fair", "Dinner", "Boats"]


def test_labels_of_a_form_give_a_task_its_owner_and_its_day() -> None:
    """ "Responsible" and "Deadline" stand left of what they label, in rows of their own."""
    rows = [
        *[("Date", "4 May 2026"), ("Present", "Una Vale, Rob Fenn")],
        *[("Item 1", "Fair"), ("Discussion", "Stalls are booked.")],
        *[
            ("Action", "Print the posters"),
            ("Responsible", "Una Vale"),
            ("Deadline", "1 June 2026"),
        ],
        *[("Item 2", "Parking"), ("Discussion", "Cars are on the verge.")],
        *[("Action", "Write a letter"), ("Responsible", "Rob Fenn"), ("Deadline", "5 June 2026")],
    ]
    cells = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in rows)

    record = mm.loads(f"<html><body><h1>Chess Club</h1><table>{cells}</table></body></html>")

    assert [(one.owners[0].name, one.due and one.due.day) for one in record.actions] == [
        ("Una Vale", 1),
        ("Rob Fenn", 5),
    ]
