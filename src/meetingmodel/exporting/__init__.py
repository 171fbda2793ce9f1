"""From records to files, by exporters that anybody may write.

protocol.py   what an exporter is
options.py    its options: declared as fields, given as keyword arguments or flags
"""

from .options import option
from .protocol import Exporter, ExporterInfo, NoOptions, Updater

__all__ = ["Exporter", "ExporterInfo", "NoOptions", "Updater", "option"]
