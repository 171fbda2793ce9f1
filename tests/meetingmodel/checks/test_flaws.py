"""Slips that minutes of other hands hold are asked about, in whatever form they are written."""

import pytest

import meetingmodel as mm

TOWN = "Larkmoor Board Minutes\nMay 4, 2026\nMembers present: {}\nCalled to order 7:00 pm\n\n"
FOUR = TOWN.format("Ann Lee, Bo Roe, Cy Poe, Dee Fox")
END = "\n\nAdjourned 8:00 pm\n"
ROWS = "| Lee | Aye |\n| Roe | Aye |\n| Poe | Nay |\n| Fox | Aye |"
TABLE = f"\n\n| Member | Vote |\n|---|---|\n{ROWS}\n\n"
ROLL = "Larkmoor Minutes\nMay 4, 2026\nROLL CALL: Lee - present, Roe - present, Poe - absent"
CLUB = "Otter Club\nMinutes of the meeting held on 4 May 2026 at 7 pm\nPresent: Ann Lee, Bo Roe\n\n"


@pytest.mark.parametrize(
    ("code", "notes"),
    [
        ("MM201", f"{FOUR}Motion by Roe, second by Fox, to sell the shed.{TABLE}Passed 4-0.{END}"),
        (
            "MM205",
            f"{ROLL}, Fox - present, Hay - present\n\nCommissioner Poe moved to pay the bills. "
            f"Seconded by Commissioner Hay. Motion carried.{END}",
        ),
        (
            "MM206",
            f"{FOUR}Minutes: motion by Ann Lee, second by Bo Roe, carried.\n"
            "Claims: motion by Bo Roe, second by Cy Poe, carried.\n"
            f"Truck: motion by Cy Poe, second by Gus Hay, carried.{END}",
        ),
        ("MM202", f"{FOUR}MOTION: Mend it\nMoved by: Roe\nSeconded by: Fox\n\nRoads\nNone.{END}"),
        (
            "MM206",
            f"{FOUR}Moved Lee, seconded Poe, that the lane be mended. Carried.\n\n"
            "Moved Roe, seconded Fox, that the bills be paid. Carried.\n\n"
            f"Moved Kit Kay, seconded Fox, that the drains be cleared. Carried.{END}",
        ),
        ("MM207", f"{CLUB}Heating: cold. ACTION: get three quotes.\nKeys: Bo has two of them.\n"),
        ("MM207", f"{CLUB}Action items\n\n1. Order the lamps (Owner: TBD)\n2. Copy keys (Ann)\n"),
        ("MM213", f"{CLUB}Action: Bo Roe to send the accounts by 1 April 2026.\n"),
        ("MM214", f"{CLUB}1. Date of next meeting: Tuesday 6 January 2026 at 7pm\n"),
        ("MM214", f"{CLUB}The next regular meeting will be held on April 6, 2026.\n"),
        (
            "MM219",
            f"{FOUR}Motion by Roe, second by Poe, to pay the bills. Carried 4-0.\n\n"
            f"Motion by Lee, second by Fox, to plow the lot. Carried 6-0.{END}",
        ),
        ("MM226", FOUR.replace("May 4", "Tuesday, May 4") + f"The lane is bad.{END}"),
        ("MM226", f"{CLUB}Next meeting: Friday 1st June 2026\n"),
        ("MM227", f"{FOUR}The lane is bad.\n\nAdjourned 6:15 pm\n"),
    ],
)
def test_a_slip_is_asked_about(code: str, notes: str) -> None:
    """What does not fit is found by what the parser read of it."""
    assert code in {one.code for one in mm.check(mm.loads(notes))}


@pytest.mark.parametrize(
    ("code", "notes"),
    [
        ("MM202", f"{FOUR}Notice of motion\n\n! will move at the next meeting that hens go.{END}"),
        ("MM207", f"{CLUB}- ACTION: find a stall\n- => Dora is willing to help out\n"),
        ("MM207", f"{CLUB}- TODO: find a room\n  - Dora volunteered\n"),
        ("MM207", f"{CLUB}Next steps:\n\n- Book the hall\n- Buy cake\n\nDora to do both.\n"),
        ("MM207", f"{CLUB}Next Action Items - Garden Team:\n\n- Seeds\n\n1. Order the seeds\n"),
        ("MM207", f"{CLUB}- [ ] pay the printer -- Dora did it in the break\n"),
        ("MM207", f"{CLUB}ACTION: pay the printer. This was done at the meeting.\n"),
        ("MM207", f"{CLUB}## Action Items\n\n- Ask the mill -- Dora from Acme\n"),
        ("MM207", f"{CLUB}Action: Email Sue if you're coming.\n\nTODO: please vote in the poll\n"),
        ("MM207", f"{CLUB}The following require a formal vote:\n\n- [ ] Confirm officer roles\n"),
        (
            "MM213",
            f"{CLUB}| Action | Who | Due | Status |\n|---|---|---|---|\n"
            "| Mow | Ann | 1 April 2026 | Overdue |\n",
        ),
        ("MM216", f"{FOUR}Motion to adjourn. Moved: Ollie Seconded: everyone Carried.{END}"),
        (
            "MM216",
            f"{FOUR}Proposed by Cllr. Sheel (K) and seconded by Cllr. Sheel (J) that the "
            f"lane be mended. Agreed.{END}",
        ),
        ("MM219", f"{FOUR}The members voted on the dues: 39 in favor, 2 against. Carried.{END}"),
        ("MM221", f"{CLUB}Críoch an Chruinnithe\n\n_________________ Cathaoirleach\n"),
        ("MM226", FOUR.replace("May 4", "Monday, May 4") + f"The lane is bad.{END}"),
        ("MM227", FOUR.replace("7:00 pm", "11:30 pm") + "The lane.\n\nAdjourned 12:15 am\n"),
    ],
)
def test_what_the_document_answers_is_not_asked(code: str, notes: str) -> None:
    """Whoever takes the task below it, or says that it is over, has answered."""
    assert code not in {one.code for one in mm.check(mm.loads(notes))}
