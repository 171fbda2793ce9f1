"""Read notes of meetings into one typed record, and write that record as minutes.

>>> import meetingmodel as mm
>>> record = mm.loads("Board meeting\\nMay 4, 2026\\n\\n1. Budget\\nLee will send the figures.")
>>> [item.title for item in record.items]
['Budget']

Everything public is listed in `__all__`, and loaded on first use.
"""

from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from .checks import check
    from .codec import dump, dumps
    from .conservation import Coverage, coverage
    from .document import Document, Line, Style
    from .errors import ExportError, MeetingModelError, PluginError, ReadError, SchemaError
    from .explaining import explain
    from .exporting import (
        Exporter,
        ExporterInfo,
        NoOptions,
        Updater,
        export,
        exporters,
        option,
        render,
    )
    from .loading import Loaded, load, load_many, loads, parse, read
    from .model import (
        Action,
        ActionStatus,
        AgendaItem,
        Attachment,
        Attendee,
        BlockRole,
        Bullet,
        ChangeKind,
        Decision,
        Diagnostic,
        Dropped,
        Found,
        MeetingRecord,
        Motion,
        NextMeeting,
        Node,
        Outcome,
        Paragraph,
        Person,
        Presence,
        PresenceChange,
        Question,
        Severity,
        Source,
        Span,
        Status,
        Table,
        Tally,
        Vote,
        VoteValue,
    )
    from .parser.lexicon import ENGLISH, Lexicon
    from .readers.limits import Limits
    from .walking import Piece, flow, shows, transform

__all__ = [
    "ENGLISH",
    "Action",
    "ActionStatus",
    "AgendaItem",
    "Attachment",
    "Attendee",
    "BlockRole",
    "Bullet",
    "ChangeKind",
    "Coverage",
    "Decision",
    "Diagnostic",
    "Document",
    "Dropped",
    "ExportError",
    "Exporter",
    "ExporterInfo",
    "Found",
    "Lexicon",
    "Limits",
    "Line",
    "Loaded",
    "MeetingModelError",
    "MeetingRecord",
    "Motion",
    "NextMeeting",
    "NoOptions",
    "Node",
    "Outcome",
    "Paragraph",
    "Person",
    "Piece",
    "PluginError",
    "Presence",
    "PresenceChange",
    "Question",
    "ReadError",
    "SchemaError",
    "Severity",
    "Source",
    "Span",
    "Status",
    "Style",
    "Table",
    "Tally",
    "Updater",
    "Vote",
    "VoteValue",
    "check",
    "coverage",
    "dump",
    "dumps",
    "explain",
    "export",
    "exporters",
    "flow",
    "load",
    "load_many",
    "loads",
    "option",
    "parse",
    "read",
    "render",
    "shows",
    "transform",
]

if not TYPE_CHECKING:
    # Where each name lives. A test holds this table, the imports above and `__all__` together.
    _HOMES = {
        "checks": ("check",),
        "conservation": ("Coverage", "coverage"),
        "codec": ("dump", "dumps"),
        "document": ("Document", "Line", "Style"),
        "errors": ("ExportError", "MeetingModelError", "PluginError", "ReadError", "SchemaError"),
        "explaining": ("explain",),
        "exporting": (
            "Exporter",
            "ExporterInfo",
            "NoOptions",
            "Updater",
            "export",
            "exporters",
            "option",
            "render",
        ),
        "loading": ("Loaded", "load", "load_many", "loads", "parse", "read"),
        "parser.lexicon": ("ENGLISH", "Lexicon"),
        "readers.limits": ("Limits",),
        "walking": ("Piece", "flow", "shows", "transform"),
    }

    def __getattr__(name):
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        home = next((home for home, names in _HOMES.items() if name in names), "model")
        value = getattr(import_module(f".{home}", __name__), name)
        globals()[name] = value
        return value

    def __dir__():
        return sorted({*globals(), *__all__})
