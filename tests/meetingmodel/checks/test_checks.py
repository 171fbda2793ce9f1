"""The clerk's questions: each is asked where it should be, and nowhere else."""

import datetime as dt
from pathlib import Path

import pytest

import meetingmodel as mm

DAY = dt.date(2026, 5, 4)


def _record(*motions: mm.Motion, **fields: object) -> mm.MeetingRecord:
    given: dict[str, object] = {"date": DAY, "status": "draft", "end": dt.time(20)}
    blocks = [mm.Paragraph("The board spoke.", findings=motions)]
    items = [mm.AgendaItem("Business", content=blocks)]
    return mm.MeetingRecord("Board", **{**given, "items": items, **fields})  # type: ignore[arg-type]


def _codes(record: mm.MeetingRecord) -> list[str]:
    return [one.code for one in mm.check(record)]


def _votes(yes: int, no: int = 0) -> list[mm.Vote]:
    values = ["yes"] * yes + ["no"] * no
    return [mm.Vote(f"Person{n}", value=value) for n, value in enumerate(values)]


ROSTER = ["Ann Lee", "Bo Roe", "Cy Poe", mm.Attendee("Di Fox", presence="excused")]
LEE = mm.Motion("go", mover="Ann Lee", seconder="Bo Roe", outcome="carried")


@pytest.mark.parametrize(
    ("code", "record"),
    [
        (
            "MM201",
            _record(mm.Motion("go", outcome="carried", tally=mm.Tally(4), votes=_votes(3))),
        ),
        ("MM202", _record(mm.Motion("go", mover="Ann Lee"))),
        ("MM203", _record(LEE, LEE, mm.Motion("stay", mover="Cy Poe", outcome="carried"))),
        ("MM204", _record(mm.Motion("go", mover="Ann Lee", outcome_text="noted with joy"))),
        ("MM205", _record(mm.Motion("go", mover="Di Fox", outcome="carried"), attendance=ROSTER)),
        ("MM205", _record(mm.Motion("go", mover="Fox", outcome="carried"), attendance=ROSTER)),
        (
            "MM206",
            _record(
                LEE,
                LEE,
                mm.Motion("stay", mover="Gus Hay", outcome="carried"),
                attendance=ROSTER,
            ),
        ),
        (
            "MM205",
            _record(
                mm.Motion("go", mover="Di Fox", outcome="carried"),
                attendance=[*ROSTER, "Ed Fox"],
            ),
        ),
        ("MM216", _record(mm.Motion("go", mover="Ann Lee", seconder="Ann Lee"))),
        ("MM217", _record(mm.Motion("go", outcome="carried", tally=mm.Tally(2, nays=3)))),
        ("MM217", _record(mm.Motion("go", outcome="failed", tally=mm.Tally(3, nays=2)))),
        (
            "MM218",
            _record(
                mm.Motion(
                    "go", votes=[mm.Vote("Ann Lee", value="yes"), mm.Vote("Ann Lee", value="no")]
                )
            ),
        ),
        ("MM220", _record(date=None)),
        ("MM221", _record(LEE, start=dt.time(19), end=None)),
        ("MM222", _record(status=None)),
        ("MM223", _record(LEE, quorum=False)),
    ],
)
def test_a_question_is_asked(code: str, record: mm.MeetingRecord) -> None:
    """What is missing, or does not fit, is asked about, once, with what to do."""
    asked = [one for one in mm.check(record) if one.code == code]

    assert len(asked) == 1
    assert asked[0].message
    assert asked[0].hint


@pytest.mark.parametrize(
    ("code", "record"),
    [
        (
            "MM201",
            _record(mm.Motion("go", outcome="carried", tally=mm.Tally(3), votes=_votes(3))),
        ),
        ("MM201", _record(mm.Motion("go", outcome="carried", tally=mm.Tally(3)))),
        ("MM202", _record(LEE)),
        ("MM203", _record(mm.Motion("stay", mover="Cy Poe", outcome="carried"))),
        ("MM205", _record(LEE, attendance=ROSTER)),
        (
            "MM205",
            _record(
                mm.Motion("go", mover="Fox", outcome="carried"),
                attendance=[*ROSTER, "Ed Fox"],
            ),
        ),
        ("MM203", _record(LEE, LEE, mm.Motion("stay", mover="Cy Poe", outcome="withdrawn"))),
        ("MM203", _record(LEE, LEE, mm.Motion("stay", mover="Cy Poe"))),
        ("MM216", _record(LEE)),
        ("MM217", _record(mm.Motion("go", outcome="carried", tally=mm.Tally(3, nays=2)))),
        ("MM217", _record(mm.Motion("go", outcome="carried", tally=mm.Tally(3)))),
        ("MM218", _record(mm.Motion("go", votes=_votes(2, 1)))),
        ("MM206", _record(LEE, mm.Motion("go", mover="the Board"), attendance=ROSTER)),
        ("MM206", _record(mm.Motion("go", mover="Gus Hay"), attendance=["Ann Lee"])),
        ("MM221", _record(LEE, start=dt.time(19))),
        ("MM223", _record(LEE, quorum=True)),
    ],
)
def test_no_question_without_a_reason(code: str, record: mm.MeetingRecord) -> None:
    """Minutes that fit, or that say too little to compare, raise no question."""
    assert code not in _codes(record)


def test_whoever_arrived_late_was_there() -> None:
    """Somebody who is listed as absent, and came, may move."""
    came = mm.PresenceChange("Di Fox", change="arrived")
    moved = mm.Motion("go", mover="Di Fox", outcome="carried")
    blocks = [mm.Paragraph("x", findings=[came, moved])]

    record = _record(items=[mm.AgendaItem("A", content=blocks)], attendance=ROSTER)

    assert "MM205" not in _codes(record)


def test_a_task_needs_somebody_and_a_day_to_come() -> None:
    """A task without an owner, and one that was due before the meeting, are asked about."""
    tasks = [
        mm.Action("send the plan"),
        mm.Action("mow", owners=["Ann"], due=dt.date(2026, 5, 1)),
        mm.Action("mown", owners=["Ann"], due=dt.date(2026, 5, 1), status="done"),
        mm.Action("paint", owners=["Ann"], due=dt.date(2026, 6, 1)),
    ]

    record = _record(items=[mm.AgendaItem("A", content=[mm.Paragraph("x", findings=tasks)])])

    assert sorted(_codes(record)) == ["MM207", "MM213"]


def test_a_task_for_somebody_who_was_away_is_told() -> None:
    """Who is listed as absent may not know of a task; a first name tells too little."""
    tasks = [mm.Action("mow", owners=["Di Fox"]), mm.Action("sow", owners=["Di"])]
    items = [mm.AgendaItem("A", content=[mm.Paragraph("x", findings=tasks)])]

    asked = [
        one for one in mm.check(_record(items=items, attendance=ROSTER)) if one.code == "MM209"
    ]

    assert ["mow" in one.message for one in asked] == [True]


def test_an_outcome_below_another_motion_is_not_of_the_first() -> None:
    """The lines that may tell what became of a motion end where the next motion begins."""
    source = mm.Source(text="Lee moved to go.\n\nRoe moved to stay.\n\nCarried.")
    first = mm.Motion("to go", mover="Lee", span=mm.Span(1))
    second = mm.Motion("to stay", mover="Roe", outcome="carried", span=mm.Span(3))

    asked = [one for one in mm.check(_record(first, second, source=source)) if one.code == "MM202"]

    assert [one.span for one in asked] == [mm.Span(1)]


def test_the_second_of_the_next_motion_is_not_of_the_first() -> None:
    """Words of seconding in the lines of another motion say nothing of this one."""
    source = mm.Source(
        text="Lee moved to go. Carried.\nRoe moved to stay, seconded by Poe. Carried."
    )
    first = mm.Motion("to go", mover="Lee", outcome="carried", span=mm.Span(1))
    others = [
        mm.Motion("to stay", mover="Roe", seconder="Poe", outcome="carried", span=mm.Span(2))
    ] * 2

    asked = [one for one in mm.check(_record(first, *others, source=source)) if one.code == "MM203"]

    assert [one.span for one in asked] == [mm.Span(1)]


def test_a_time_between_two_items_is_no_gap() -> None:
    """A line with a time that is no item of its own fills the hole between two items."""
    text = "9:00-10:00 A\n10:00-10:15 Break\n10:15-11:00 B\n11:00-12:00 C"
    hours = [(1, 9, 0, 10, 0), (3, 10, 15, 11, 0), (4, 11, 0, 12, 0)]
    items = [
        mm.AgendaItem("X", start=dt.time(a, b), end=dt.time(c, d), span=mm.Span(line))
        for line, a, b, c, d in hours
    ]

    assert "MM212" not in _codes(_record(items=items, source=mm.Source(text=text)))
    assert "MM212" in _codes(_record(items=items, source=mm.Source(text="x\n" * 4)))


def test_one_item_without_a_time_among_many_is_asked_about() -> None:
    """Where all but one of many items say when they began, the one is told; of few it is not."""
    timed = [mm.AgendaItem(f"Item {n}", start=dt.time(9 + n)) for n in range(4)]
    bare = mm.AgendaItem("Roads")

    assert "MM215" in _codes(_record(items=[*timed[:2], bare, *timed[2:]]))
    assert "MM215" not in _codes(_record(items=[timed[0], bare, timed[1]]))


@pytest.mark.parametrize("line", ["DRAFT", "Approved 11/2/26", "Unapproved minutes"])
def test_a_mark_of_the_status_that_was_not_read_is_no_question(line: str) -> None:
    """A short line at the top that speaks of a draft or of approval is status enough."""
    source = mm.Source(text=f"{line}\nBoard meeting\n")

    assert "MM222" not in _codes(_record(status=None, source=source))


def test_a_door_that_closed_is_no_end() -> None:
    """Words of an end count in the last part of the minutes only."""
    text = "\n".join(["The gate was closed.", *["Roads were discussed."] * 60])
    source = mm.Source(text=text)

    asked = _codes(_record(LEE, start=dt.time(19), end=None, source=source))

    assert "MM221" in asked


def test_an_outcome_beside_the_motion_counts() -> None:
    """A motion whose outcome stands some lines below raises no question, even if not read."""
    source = mm.Source(text="Lee moved to go.\n\nAll concur.")
    motion = mm.Motion("to go", mover="Lee", span=mm.Span(1))

    assert "MM202" not in _codes(_record(motion, source=source))


def test_a_list_of_names_that_goes_on_is_not_counted() -> None:
    """Where a comma follows the last name that was read, the roll is not whole."""
    source = mm.Source(text="Ayes: Person0, Person1,\nPerson2")
    motion = mm.Motion("go", tally=mm.Tally(3), votes=_votes(2), span=mm.Span(1))

    assert "MM201" not in _codes(_record(motion, source=source))


def _timed(*hours: tuple[int, int, int, int]) -> mm.MeetingRecord:
    items = [
        mm.AgendaItem(f"Item {n}", start=dt.time(a, b), end=dt.time(c, d))
        for n, (a, b, c, d) in enumerate(hours)
    ]
    return _record(items=items)


@pytest.mark.parametrize(
    ("codes", "second"),
    [
        ([], (10, 0, 11, 0)),
        (["MM210"], (8, 30, 11, 0)),
        (["MM211"], (9, 45, 11, 0)),
        (["MM212"], (10, 15, 11, 0)),
    ],
)
def test_times_of_items_follow_each_other(
    codes: list[str], second: tuple[int, int, int, int]
) -> None:
    """Items that go back, overlap or leave a gap are asked about; those that follow are not."""
    record = _timed((9, 0, 10, 0), second, (11, 0, 12, 0))

    assert _codes(record) == codes


def test_a_clock_without_pm_is_no_step_back() -> None:
    """From 12:30 to 1:00 nobody went back in time."""
    assert _codes(_timed((11, 0, 12, 30), (1, 0, 2, 0), (2, 0, 3, 0))) == []


def test_times_without_order_are_none_of_items() -> None:
    """Where items go back again and again, the times were of something else: who came when."""
    hours = [(9, 30, 9, 31), (9, 20, 9, 21), (9, 25, 9, 26), (9, 15, 9, 16), (9, 10, 9, 11)]

    assert _codes(_timed(*hours)) == []


@pytest.mark.parametrize(
    ("numbers", "asked"),
    [("1233", True), ("1234", False), ("1212", False), ("1122", False), ("12334", True)],
)
def test_two_items_with_one_number(numbers: str, asked: bool) -> None:
    """A number that comes twice in a series is asked about; numbers that begin anew are not."""
    items = [mm.AgendaItem(f"Item {n}", number=one) for n, one in enumerate(numbers)]

    assert ("MM224" in _codes(_record(items=items))) == asked


def test_the_next_meeting_comes_later() -> None:
    """A next meeting that lies before this one is asked about."""
    early, late = dt.date(2026, 4, 4), dt.date(2026, 6, 4)

    assert "MM214" in _codes(_record(next_meeting=mm.NextMeeting(early)))
    assert "MM214" not in _codes(_record(next_meeting=mm.NextMeeting(late)))


def test_repairs_are_summed_up() -> None:
    """Each kind of repair is one remark, which names the lines."""
    made = [
        mm.Diagnostic("MM102", severity="info", message="mended", span=mm.Span(n)) for n in (3, 9)
    ]

    (asked,) = mm.check(_record(diagnostics=made))

    assert (asked.code, asked.severity) == ("MM225", "info")
    assert "lines 3, 9" in asked.message


def test_questions_stand_in_the_order_of_lines() -> None:
    """Questions about the whole meeting stand first, the others where their lines do."""
    motions = [mm.Motion("go", mover="Lee", span=mm.Span(n)) for n in (9, 4)]

    asked = mm.check(_record(*motions, status=None))

    assert [one.span.first if one.span else None for one in asked] == [None, 4, 9]


def test_well_kept_minutes_raise_no_warning(examples: Path) -> None:
    """None of the invented meetings is asked about but for information."""
    for path in sorted(examples.glob("*.*")):
        grave = [one for one in mm.check(mm.load(path)) if one.severity is not mm.Severity.INFO]
        assert grave == []


@pytest.mark.parametrize(
    "close",
    [
        "Ann Lee moved to adjourn, Bo Roe seconded.\nMEETING ADJOURNED\nTime adjourned - 8:20 p.m.",
        "Ann Lee moved to adjourn, Bo Roe seconded. The meeting was adjourned at 8:20 p.m.",
        "Ann Lee moved to recess the meeting until Friday. Meeting recess until Friday morning.",
    ],
)
def test_what_closed_the_meeting_needs_no_outcome(close: str) -> None:
    """That the meeting was over says what became of the motion to close it."""
    notes = f"Otter Board\n4 May 2026, 7 pm\n\nPresent: Ann Lee, Bo Roe\n\n1. Close\n\n{close}\n"
    record = mm.loads(notes)

    assert len(record.motions) == 1
    assert {"MM202", "MM221"}.isdisjoint(_codes(record))


def test_a_name_that_a_scan_has_torn_is_known() -> None:
    """ "ROS TROM" is Rostrom, who is on the list."""
    there = [*ROSTER, "Eve Rostrom"]

    torn = mm.Motion("stay", mover="Ros Trom", outcome="carried")

    assert "MM206" not in _codes(_record(LEE, LEE, LEE, torn, attendance=there))


def test_a_list_of_the_board_is_none_of_the_owners() -> None:
    """Where most who moved stand on no list, under whatever name, it is the list that is short."""
    owners = [
        mm.Motion(f"go {n}", mover=who, outcome="carried")
        for n, who in enumerate(("Bob P.", "Gus", "Ida"))
    ]
    named = mm.Motion("stay", mover="Gus Hay", outcome="carried")

    assert "MM206" not in _codes(_record(LEE, LEE, named, *owners, attendance=ROSTER))
    assert "MM206" in _codes(_record(LEE, LEE, LEE, named, attendance=ROSTER))


def test_a_day_without_its_year_is_told_so() -> None:
    """Only what is missing is asked for."""
    asked = [
        one.message
        for one in mm.check(
            mm.loads("Otter Board\nMONDAY 4 DECEMBER\n\n1. Roads\n\nThey are bad.\n")
        )
    ]

    assert any("in which year" in one for one in asked)


@pytest.mark.parametrize(
    ("code", "notes"),
    [
        (
            "MM202",
            "1. Election\n- Treasurer: Cy Poe (prop. A. Lee, sec. B. Roe)\n"
            "- Secretary: Di Fox (prop. B. Roe, sec. A. Lee)\nAll were elected unopposed.\n",
        ),
        (
            "MM217",
            "1. Text\nMoved by Lee, seconded by Roe, to adopt it (>= 75%). "
            "Y: 29 N: 14 Motion fails.\n",
        ),
        (
            "MM217",
            "1. Close\nLee moved to adjourn, Roe seconded, all in favor, 7:48 PM.\n\n"
            "Approved 3/17/26 XYZ\n",
        ),
    ],
)
def test_what_the_minutes_tell_is_not_asked(code: str, notes: str) -> None:
    """One line for several elections, a majority that is named, and a stamp with a day."""
    head = "Otter Club\n4 May 2026, 7 pm\n\nPresent: Ann Lee, Bo Roe, Cy Poe\n\n"

    assert code not in _codes(mm.loads(head + notes))


def test_whoever_is_only_counted_stands_on_no_list() -> None:
    """Where more were there than are listed, nobody is missed."""
    above = [mm.Paragraph("31 members were present (list held by Bo Roe).")]
    motions = [LEE, LEE, LEE, mm.Motion("stay", mover="Gus Hay", outcome="carried")]

    assert "MM206" not in _codes(_record(*motions, attendance=ROSTER, preamble=above))


def test_a_rise_of_some_per_cent_is_no_majority() -> None:
    """Figures in what was moved, and a count with a slash, leave the contradiction to be asked."""
    notes = "Otter Club\n4 May 2026\n\n1. Dues\nLee moved to raise dues by 3%, seconded by Roe. "

    assert "MM217" in _codes(mm.loads(notes + "Motion carried 2-3.\n"))
    assert "MM217" in _codes(mm.loads(notes + "Motion carried 2/3.\n"))
    assert "MM217" not in _codes(mm.loads(notes + "It needed a 3/4 majority. Motion failed 3-2.\n"))


def test_a_counted_public_moves_nothing() -> None:
    """Whoever moves is missed on the list, however many of the public came."""
    above = [mm.Paragraph("31 members of the public were present.")]
    motions = [LEE, LEE, LEE, mm.Motion("stay", mover="Gus Hay", outcome="carried")]

    assert "MM206" in _codes(_record(*motions, attendance=ROSTER, preamble=above))


def test_what_all_approved_elsewhere_ends_no_motion() -> None:
    """Only elections are told together: "all were approved" may be of anything."""
    notes = (
        "Otter Club\n4 May 2026\n\n1. Bank\nLee moved to leave the bank, seconded by Roe.\n\n"
        "2. Bills\nThere were three. All were approved.\n"
    )

    assert "MM202" in _codes(mm.loads(notes))


@pytest.mark.parametrize(("moved", "asked"), [("Councillor Poe", False), ("to pay Poe", True)])
def test_who_is_only_proposed_is_asked_for_no_outcome(moved: str, asked: bool) -> None:
    """An election follows further down, or a vote by ballot."""
    text = f"Present: Ann Lee, Bob Roe, Cy Poe\n\nLee moved {moved}. Roe seconded.\n"
    record = mm.loads(text)

    assert ("MM202" in _codes(record)) is asked
