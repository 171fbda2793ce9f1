"""Questions are asked only of notes whose kind answers them, and of those they are asked."""

import datetime as dt

import pytest

import meetingmodel as mm

MINUTES = "Minutes of the meeting of Otter Council held on 4 May 2026 at 7 pm in Wick\n\n"
PRESENT = "Present: Ann Lee, Bo Roe, Cy Poe\n\n"
CALL = "Lamp makers call 2026-05-04, 15:00 UTC\n\nAttendees: Ann Lee, Bo Roe, Cy Poe\n\n"
BUSINESS = "1. Roads\n\nThe lane is bad.\n\n2. Trees\n\nTwo are to be felled.\n\n"
NEXT = "3. Any other business\n\nNone.\n\nNext meeting: 1 June 2026\n"


def _asked(notes: str) -> dict[str, mm.Diagnostic]:
    return {one.code: one for one in mm.check(mm.loads(notes))}


@pytest.mark.parametrize(
    "end",
    [
        NEXT,
        "Signed: ____________\n\nDated:\n",
        "3. Date of next meeting\n\nTuesday 1 June 2026\n",
        "Respectfully submitted,\nCy Poe\n",
    ],
)
def test_whole_minutes_say_that_the_meeting_ended(end: str) -> None:
    """Where a signature or the last matters stand below, an end is missed."""
    asked = _asked(MINUTES + PRESENT + BUSINESS + end)

    assert asked["MM221"].severity is mm.Severity.WARNING


@pytest.mark.parametrize(
    "last", ["", "The matter is put off until the next meeting.\n", "3. Gates\n"]
)
def test_minutes_that_break_off_are_told_to_do_so(last: str) -> None:
    """An excerpt tells of no end; that pages may be missing is a remark, no warning."""
    asked = _asked(MINUTES + PRESENT + BUSINESS + last)

    assert asked["MM221"].severity is mm.Severity.INFO
    assert "stop without" in asked["MM221"].message


def test_a_call_states_no_end_and_no_status() -> None:
    """Notes of a call of a team say neither; minutes of a council say both."""
    assert {"MM221", "MM222"}.isdisjoint(_asked(CALL + BUSINESS + NEXT))
    assert {"MM221", "MM222"} <= _asked(MINUTES + PRESENT + BUSINESS + NEXT).keys()


@pytest.mark.parametrize(
    "opening",
    [
        "Ann Lee called the meeting to order at 7 pm.\n\n",
        "The meeting opened at 7 pm.\n\n",
        "The Mayor, Cllr. Ann Lee, was in the chair.\n\n",
    ],
)
def test_whoever_opens_a_meeting_is_missed_at_its_end(opening: str) -> None:
    """Where it is told that the meeting was opened, it is asked when it was over."""
    head = "Otter Board\n4 May 2026, 7 pm\n\nPresent: Ann Lee, Bo Roe, Cy Poe\n\n"

    assert "MM221" in _asked(head + opening + BUSINESS + NEXT)
    assert "MM221" not in _asked(head + BUSINESS + NEXT)


def test_closing_remarks_are_an_end() -> None:
    """A heading "Closing remarks" ends the meeting."""
    assert "MM221" not in _asked(MINUTES + PRESENT + BUSINESS + "3. Closing remarks\n\nThanks.\n")


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("On May 4th last year, we had an official meeting of the club.", "in which year"),
        ("The next meeting is on May 4th.", "on which day"),
        ("The lamp club met on the evening of May 4th.", "in which year"),
        ("The roof leaks since May 4th.", "on which day"),
    ],
)
def test_a_day_in_a_sentence_needs_its_year(sentence: str, told: str) -> None:
    """What is missing is named: the year only where a sentence tells the day of this meeting."""
    asked = _asked("Otter Club notes\n\n" + "the lane\n\n" * 20 + sentence + "\n")

    assert told in asked["MM220"].message


def test_a_heading_whose_parts_have_times_has_one() -> None:
    """ "Items for discussion" needs no time where all that stands below it has one."""
    items = [mm.AgendaItem(f"Item {n}", start=dt.time(10)) for n in range(3)]
    part = mm.AgendaItem("Roads", start=dt.time(10, 30))

    def asked(*below: mm.AgendaItem) -> list[str]:
        whole = mm.AgendaItem("Discussion", items=below)
        record = mm.MeetingRecord("Board", items=[*items, whole, items[0]])
        return [one.code for one in mm.check(record)]

    assert "MM215" not in asked(part, part)
    assert "MM215" in asked(part, mm.AgendaItem("Trees"))
    assert "MM215" in asked()


@pytest.mark.parametrize(
    ("task", "asked"),
    [
        ("ask for a licence", True),
        ("we will ask for a licence", False),
        ("Let's ask for a licence", False),
        ("Decide when to meet", False),
        ("Share your plans for the fair", False),
        ("Refer it to the Trees Committee", False),
        ("prefer the old lamp", True),
        ("decided trees to be felled", True),
        ("Wednesday: book the hall", True),
        ("welcome the guests", True),
    ],
)
def test_what_all_do_together_needs_no_owner(task: str, asked: bool) -> None:
    """Whoever is "we" is named; of all other tasks without a name it is asked who does them."""
    block = mm.Paragraph("Tasks.", findings=[mm.Action(task)])
    record = mm.MeetingRecord("Board", items=[mm.AgendaItem("Tasks", content=[block])])

    assert ("MM207" in [one.code for one in mm.check(record)]) is asked


BOARD = "Otter Board\n4 May 2026, 7 pm\n\nPresent: Ann Lee, Bo Roe, Cy Poe\n\n1. Business\n\n"
PROPOSED = (
    "The minutes of 6 April were proposed as a true record by Ann Lee and seconded by Bo Roe."
)


@pytest.mark.parametrize(
    ("notes", "asked"),
    [
        (f"{PROPOSED}\n", False),
        # Where the notes say of another motion that it carried, they would say so of this, too.
        (f"{PROPOSED}\n\nCy Poe proposed to go, seconded by Bo Roe. Carried.\n", True),
        ("Ann Lee proposed, seconded by Bo Roe, to close the lane.\n", True),
        ("Ann Lee moved to approve the minutes of 6 April. Bo Roe seconded.\n", True),
        (
            "A motion was made by Ann Lee, second by Bo Roe, to come out of Executive Session at "
            "8:10 p.m.\n",
            False,
        ),
        ("A motion was made by Ann Lee, second by Bo Roe, to go into Executive Session.\n", True),
        ("Ann Lee moved to close at 8:10 p.m., OK'd.\n", False),
        ("Ann Lee moved to close the lane.\n", True),
    ],
)
def test_an_outcome_is_asked_for_where_the_words_leave_it_open(notes: str, asked: bool) -> None:
    """Minutes that are proposed and seconded are adopted; a session whose hour is told was held."""
    assert ("MM202" in _asked(BOARD + notes)) is asked


TWICE = (
    "Ann Lee moved to mow. Bo Roe seconded. Carried.\n\n"
    "Bo Roe moved to dig. Ann Lee seconded. Carried.\n\n"
)


@pytest.mark.parametrize(
    ("notes", "asked"),
    [
        ("Cy Poe moved to sow. Carried.\n", True),
        ("Cy Poe moved to adjourn at 9 pm. Carried.\n", False),
        ("Ann Lee and Cy Poe moved to sow. Carried.\n", False),
        (
            "Notice of motion: Cy Poe moved that the council sow the green. Referred to the Trees "
            "Committee.\n",
            False,
        ),
    ],
)
def test_a_second_is_missed_where_one_is_needed(notes: str, asked: bool) -> None:
    """Many bodies close without a second, and one of two movers seconds the other."""
    assert ("MM203" in _asked(BOARD + TWICE + notes)) is asked


def _motion(**fields: object) -> mm.Motion:
    return mm.Motion("go", outcome="carried", **fields)  # type: ignore[arg-type]


def test_where_several_absentees_act_it_is_the_list_that_was_read_wrong() -> None:
    """One slip is asked about; two are none."""
    attendance = ["Ann Lee", *(mm.Attendee(one, presence="absent") for one in ("Bo Roe", "Cy Poe"))]

    def asked(*motions: mm.Motion) -> list[str]:
        block = mm.Paragraph("Votes.", findings=motions)
        items = [mm.AgendaItem("Votes", content=[block])]
        record = mm.MeetingRecord("Board", attendance=attendance, items=items)
        return [one.code for one in mm.check(record)]

    assert "MM205" in asked(_motion(mover="Bo Roe", seconder="Ann Lee"))
    assert "MM205" not in asked(_motion(mover="Bo Roe", seconder="Cy Poe"))


def test_all_that_carried_without_a_quorum_is_one_question() -> None:
    """The quorum is told once, and asked about once."""
    block = mm.Paragraph("Votes.", findings=[_motion(), _motion()])
    record = mm.MeetingRecord(
        "Board", quorum=False, items=[mm.AgendaItem("Votes", content=[block])]
    )

    asked = [one.message for one in mm.check(record) if one.code == "MM223"]

    assert asked == ["there was no quorum, and 2 motions carried"]


@pytest.mark.parametrize(
    ("between", "asked"),
    [
        ("They spoke.", True),
        ("Coffee break", False),
        ("Lunch", False),
        ("Gus Hay came at 10:10 and told of the weir.", False),
        ("Gus Hay came at 9:50 and told of the weir.", True),
    ],
)
def test_a_pause_between_two_items_is_no_gap(between: str, asked: bool) -> None:
    """Nothing is missing where a line tells of a break."""
    hours = [(9, 0, 9, 30), (9, 30, 10, 0), (10, 20, 11, 0)]
    items = [
        mm.AgendaItem(
            f"Item {n}",
            start=dt.time(*one[:2]),
            end=dt.time(*one[2:]),
            heading=[mm.Paragraph(f"Item {n}", span=mm.Span(2 * n + 1))],
        )
        for n, one in enumerate(hours)
    ]
    source = mm.Source(text=f"Item 0\nWelcome.\nItem 1\n{between}\nItem 2\n")
    record = mm.MeetingRecord("Board", items=items, source=source)

    assert ("MM212" in [one.code for one in mm.check(record)]) is asked


TASKS = "Otter Club\n4 May 2026\n\nPresent: Ann Lee, Bo Roe, Cy Poe\n\n1. Action items\n\n"


@pytest.mark.parametrize(
    ("tasks", "asked"),
    [
        ("- mend the lock\n", True),
        ("- mend the lock (Gus?)\n", False),
        ("- mend the lock, see @gus\n", False),
        ("- mend the lock ... Bo\n", False),
        ("- speak to Bo about the lock and the key of the shed\n", True),
        ("- the wardens of the weir will mend the lock\n", False),
    ],
)
def test_a_name_beside_a_task_may_be_its_owner(tasks: str, asked: bool) -> None:
    """Where somebody is named in a form that was not read, nobody is asked for."""
    assert ("MM207" in _asked(TASKS + tasks)) is asked


@pytest.mark.parametrize(
    ("end", "asked"),
    [
        ("Next meeting: 1 June 2026 at 7:00 pm.\n", True),
        ("Next meeting: 1 June 2026.\nHome by 9:40 pm.\n", False),
        ("Next meeting: 1 June 2026.\nThe Council rose at 9.\n", False),
    ],
)
def test_an_hour_at_the_end_is_an_end(end: str, asked: bool) -> None:
    """A short line with an hour tells that it was over; the hour of the next meeting does not."""
    assert ("MM221" in _asked(MINUTES + PRESENT + BUSINESS + end)) is asked


def test_what_is_said_once_of_all_motions_is_not_missed() -> None:
    """Boards say at the head that all motions carried."""
    moved = "Ann Lee moved to sow. Bo Roe seconded.\n"

    assert "MM202" in _asked(BOARD + moved)
    assert "MM202" not in _asked(
        BOARD + "All motions carried unanimously unless noted.\n\n" + moved
    )


def test_the_outcome_of_a_motion_stands_below_its_amendment() -> None:
    """Between a motion and what became of it may stand what became of an amendment."""
    notes = (
        "Ann Lee moved to plant six trees. Bo Roe seconded.\n\n"
        "Cy Poe moved to amend the motion to say ten. Bo Roe seconded.\n\n"
        "The members agreed to neither.\n"
    )

    assert "MM202" not in _asked(BOARD + notes)


@pytest.mark.parametrize(
    ("tasks", "asked"),
    [
        ("- mend the lock\n- sow the grass\n", False),
        ("- mend the lock\n- Bo Roe: sow the grass\n", True),
    ],
)
def test_who_has_the_tasks_of_last_time_was_said_then(tasks: str, asked: bool) -> None:
    """A list of old tasks that names nobody is not asked about; one that names some is."""
    head = "Otter Club\n4 May 2026\n\nPresent: Ann Lee, Bo Roe\n\n1. Roads\n\nThe lane is bad.\n\n"
    old, new = "2. Action items from last time\n\n", "2. Action items\n\n"

    assert ("MM207" in _asked(head + old + tasks)) is asked
    assert "MM207" in _asked(head + new + tasks)


@pytest.mark.parametrize(
    ("below", "asked"),
    [
        ("The motion to sell the old barge carried.", False),
        ("The motion to buy a pump carried.", True),
        ("The old barge would not sell, and was carried off by the river.", True),
    ],
)
def test_an_outcome_below_another_item_names_its_motion(below: str, asked: bool) -> None:
    """A heading or a page may stand between; the words of the motion tell which is meant."""
    moved = "Ann Lee moved to sell the old barge. Bo Roe seconded.\n\n2. Roads\n\n"

    assert ("MM202" in _asked(f"{BOARD}{moved}{below}\n")) is asked


@pytest.mark.parametrize(
    ("hours", "asked"),
    [
        ([(9, 10), (10, 11), (12, 13)], {"MM212"}),
        ([(9, 10), (11, 12), (13, 14), (14, 15)], set[str]()),
        ([(9, 11), (10, 12), (12, 13)], {"MM211"}),
        ([(9, 11), (9, 11), (11, 12)], set[str]()),
    ],
)
def test_gaps_are_odd_where_all_else_follows(hours: list[tuple[int, int]], asked: set[str]) -> None:
    """Talks with gaps between most of them have none to ask about, nor have those side by side."""
    items = [
        mm.AgendaItem(f"Item {n}", start=dt.time(first), end=dt.time(last))
        for n, (first, last) in enumerate(hours)
    ]
    record = mm.MeetingRecord("Board", items=items)

    assert {one.code for one in mm.check(record)} & {"MM211", "MM212"} == asked


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("Motion carried 2-3.", True),
        ("Yes 2, no 3. The motion to refer carried, the motion itself was not passed.", False),
    ],
)
def test_a_count_is_held_against_an_outcome_that_is_sure(told: str, asked: bool) -> None:
    """Where words beside it tell the opposite, one of the two is told of something else."""
    notes = f"Ann Lee moved to sow, Bo Roe seconded. {told}\n"

    assert ("MM217" in _asked(BOARD + notes)) is asked
