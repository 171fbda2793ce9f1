from hypothesis import given

import meetingmodel as mm
from meetingmodel.testing import identical, records


@given(records())
def test_the_file_is_what_dumps_gives(record: mm.MeetingRecord) -> None:
    """The exporter adds nothing and leaves nothing out: the record comes back as it was."""
    data = mm.render(record, "json")

    assert data.decode() == mm.dumps(record)
    assert identical(mm.loads(data.decode()), record)
