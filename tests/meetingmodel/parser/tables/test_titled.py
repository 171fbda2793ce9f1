"""Tables with a title in their first row."""

import meetingmodel as mm

TASKS = """<h1>Otter Working Group, 4 May 2026</h1>
<h2>Roads</h2><p>They are bad.</p>
<table>
<tr><td colspan="3"><b>Follow up</b></td></tr>
<tr><td><b>Action</b></td><td><b>Assigned to</b></td><td><b>Due</b></td></tr>
<tr><td>Send the slides</td><td>Ann Lee</td><td>10 May 2026</td></tr>
<tr><td>Publish the minutes</td><td>Bob Roe</td><td>12 May 2026</td></tr>
</table>
"""


def test_a_title_across_a_table_stands_above_it() -> None:
    """Forms in Word put it there; the names of the columns stand below it."""
    record = mm.loads(TASKS, format="html")

    assert [(task.text, task.owners[0].name) for task in record.actions] == [
        ("Send the slides", "Ann Lee"),
        ("Publish the minutes", "Bob Roe"),
    ]
    (table,) = (block for block in record.walk() if isinstance(block, mm.Table))
    assert table.rows[0][0] == "Action"
    assert mm.coverage(record).whole
