"""Tasks that stand below the signature."""

import meetingmodel as mm

MINUTES = """# Mill Lane Board

Minutes of May 4, 2026

Present: Ann Lee, Bob Roe

## Roads

The road is bad.

## Adjournment

The meeting was adjourned at 8 pm.

Respectfully submitted,
Ann Lee, Secretary

| Task | Owner | Due |
|---|---|---|
| Measure the road | Bob Roe | June 1, 2026 |
"""


def test_a_table_of_tasks_below_the_signature_is_read() -> None:
    """Many minutes end with the signature, and the list of tasks follows it."""
    actions = mm.loads(MINUTES, format="md").actions

    assert [(one.text, one.owners[0].name, str(one.due)) for one in actions] == [
        ("Measure the road", "Bob Roe", "2026-06-01")
    ]


def test_an_attached_log_of_actions_is_read_and_other_papers_are_not() -> None:
    """What is attached is no part of the meeting, but for the log of its actions."""
    log = mm.loads(MINUTES.replace("| Task", "Appendix A\n\n## Action log\n\n| Task"), format="md")
    paper = mm.loads(MINUTES.replace("| Task", "Attachments\n\n| Task"), format="md")

    assert [one.text for one in log.actions] == ["Measure the road"]
    assert paper.attachments
    assert not paper.actions
