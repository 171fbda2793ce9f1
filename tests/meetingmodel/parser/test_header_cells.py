"""Fields of the header in cells of a page."""

import datetime as dt

import meetingmodel as mm


def test_an_hour_in_a_cell_is_no_entry_of_a_list() -> None:
    """ "9.00 am" begins like the number of an entry; beside "Time" it is when they met."""
    record = mm.loads(
        "<html><body><table><tr><td>Project</td><td>Gym</td><td>Date</td><td>4 May 2026</td></tr>"
        "<tr><td>Location</td><td>Cabin</td><td>Time</td><td>9.00 am</td></tr></table>"
        "</body></html>"
    )

    assert (record.date, record.start) == (dt.date(2026, 5, 4), dt.time(9))
    assert record.location == "Cabin"
