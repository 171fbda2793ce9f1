"""reStructuredText: directives, comments, targets and links of plain text."""

import meetingmodel as mm

NOTES = """Weekly call 2026-05-04
======================

.. sidebar:: participants
   :class: small

   * Ann Lee
   * Bob Roe

.. contents:: Contents
   :depth: 2

Gates
+++++

Bob will send a patch, see `the report <https://example.org/214>`_ [1]_.

.. note:: The gate is old.

.. [1] Footnotes are words.

Lamps
+++++

.. a comment
   of two lines

None was lit.
"""


def test_what_the_page_is_made_with_is_dropped_and_what_it_shows_is_kept() -> None:
    """Titles, notes and footnotes are words of the notes; settings, options and comments none."""
    record = mm.loads(NOTES, format="txt")

    assert [one.person.name for one in record.attendance] == ["Ann Lee", "Bob Roe"]
    assert [item.title for item in record.items] == ["Gates", "Lamps"]
    assert [action.text for action in record.actions] == [
        "Bob will send a patch, see the report [1]_."
    ]
    shown = [block.text for block in record.items[0].content]
    assert shown[1:] == ["The gate is old.", "[1] Footnotes are words."]
    assert record.source is not None
    assert [one.text for one in record.source.dropped] == [
        ":class: small",
        ".. contents:: Contents",
        ":depth: 2",
        ".. a comment",
        "of two lines",
    ]
    assert mm.coverage(record).whole


def test_two_dots_before_words_are_no_directive() -> None:
    """A text without directives keeps a line that begins with two dots."""
    record = mm.loads("Board meeting\n\n1. Lamps\n\nWe wait\n.. and wait.\n", format="txt")

    assert record.source is not None
    assert not record.source.dropped
