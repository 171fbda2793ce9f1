"""From records to files, by exporters that anybody may write.

protocol.py    what an exporter is
options.py     its options: declared as fields, given as keyword arguments or flags
glancing.py    what its source says of it, without importing it
discovery.py   which exporters are installed
containing.py  whatever a plugin does wrong becomes one sentence that names it
readying.py    from an entry point, a file or an object to an exporter fit for use
choosing.py    which exporter writes a file: by format name, or by ending
protection.py  nobody's work is overwritten
writing.py     all files or none
running.py     the calls: export(), render(), update()

Only the first two are loaded with the package; the others come with the first call.
"""

from typing import TYPE_CHECKING

from .options import option
from .protocol import Exporter, ExporterInfo, NoOptions, Updater

if TYPE_CHECKING:
    from .discovery import exporters
    from .running import export, render, update

__all__ = [
    "Exporter",
    "ExporterInfo",
    "NoOptions",
    "Updater",
    "export",
    "exporters",
    "option",
    "render",
    "update",
]

if not TYPE_CHECKING:

    def __getattr__(name):
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        home = ".discovery" if name == "exporters" else ".running"
        return getattr(import_module(home, __name__), name)
