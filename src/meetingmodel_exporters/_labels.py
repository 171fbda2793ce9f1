"""The words that our exporters add to those of a record, in one place.

In: nothing.  Out: labels and headings.
Never: stands among the words of the minutes; what bears a label is derived, and marked as such.
"""

ACTIONS = "Actions"
TO_CHECK = "To check"
NO_OWNER = "Nobody named"
DUE = "due"
LINE = "line"
STATUSES = {"open": "", "in_progress": "in progress", "done": "done", "cancelled": "cancelled"}
UNTITLED = "Minutes"
UNTITLED_PART = "Untitled"
DRAFT = "Draft"
SUMMARY = "Derived from the minutes"
WHO = "Who"
WHAT = "What"
UNTIL = "Until"
STATE = "State"
SOURCE_LINE = "Line"
