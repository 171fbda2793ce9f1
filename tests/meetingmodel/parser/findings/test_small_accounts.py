"""People whom projects call by accounts in small letters, contents with who reports, todo lists."""

import meetingmodel as mm

NOTES = """# Otter Association, 12 March 2026

Attendees: annalee, bobroe, wanderer, CyPoe

## Contents

1. [Grants - Ann](#grants)
2. [Trailer - Bob](#trailer)

## Grants - Ann

Discussed how members vote. annalee will provide a ranking. bobroe told of the last one.

## Trailer - Bob

* **Film:** nobody has seen it. bobroe will email the shop.

## Failure to build the lamp. [Cy]

Nothing new.

## Action items

- Gus: Schedule a meeting with the shop.
- bobroe: Create a page for the policy.
- annalee/kadet90: Develop a dashboard.

## Book club todos

- new rota needs to be built
- change to 15 mins

## Action item: Ordinance 12, on fireworks

Dee wanted to encourage all to be careful.
"""


def test_a_sentence_begins_with_an_account_and_a_task_with_who_does_it() -> None:
    """Accounts of the roll begin sentences, and tasks in a list, whatever follows the colon."""
    record = mm.loads(NOTES, format="md")

    found = [([owner.name for owner in one.owners], one.text) for one in record.actions]

    assert found == [
        (["annalee"], "annalee will provide a ranking."),
        (["bobroe"], "bobroe will email the shop."),
        (["Gus"], "Schedule a meeting with the shop."),
        (["bobroe"], "Create a page for the policy."),
        (["annalee", "kadet90"], "Develop a dashboard."),
        ([], "new rota needs to be built"),
        ([], "change to 15 mins"),
    ]


def test_who_is_listed_in_small_letters_promises_among_others_in_full() -> None:
    """One account on a roll of full names will do what it says, as they will."""
    text = (
        "Otter sync 2026-05-04\n\nAttendees: Ann Lee, Bob Roe, Cy Poe, dee\n\n1. Notes\n\n"
        "The lens is cracked. dee will order a new one.\n"
    )

    record = mm.loads(text)

    assert [one.text for one in record.actions] == ["dee will order a new one."]
