"""What can go wrong with a file, a plugin or a target, as a tree.

    MeetingModelError     everything below: catch this to catch them all
    ├── ReadError         a file cannot be read: what, where, and what to do
    ├── ExportError       a file cannot be written, or an option is wrong
    ├── PluginError       somebody's exporter failed: its name, distribution and version
    └── SchemaError       JSON that claims to be a record and is none

In: a message in words.  Out: an exception whose text can be shown to a user as it stands.
Never: raised for odd minutes (those are diagnostics) or for wrong code (`TypeError`, `ValueError`).
"""


class MeetingModelError(Exception):
    """A file, a plugin or a target is wrong; the message says what, where and what to do."""


class ReadError(MeetingModelError):
    """A file cannot be read as notes of a meeting."""


class ExportError(MeetingModelError):
    """A record cannot be written where or how it was asked for."""


class PluginError(MeetingModelError):
    """An exporter that is installed cannot be used; the message names whose it is."""


class SchemaError(MeetingModelError):
    """JSON that claims to hold a record does not follow its schema."""
