"""For who writes an exporter or changes the library: examples by Hypothesis, and what must hold.

identity.py    identical(): two records alike in everything, places in the source included
texts.py       words and texts, plain and nasty
parts.py       findings, persons, spans
strategies.py  records(), blocks(): records such as a program could make
notetaking.py  notes(): notes as people type and publish them, as text
contract.py    ExporterContract: a pytest class that holds an exporter to its promises

Needs Hypothesis, and the contract pytest: `pip install hypothesis pytest`.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .contract import ExporterContract
    from .identity import identical
    from .notetaking import notes
    from .strategies import blocks, records

__all__ = ["ExporterContract", "blocks", "identical", "notes", "records"]

if not TYPE_CHECKING:
    # On first use, so that `identical` can be had without Hypothesis.
    _HOMES = {
        "ExporterContract": "contract",
        "blocks": "strategies",
        "identical": "identity",
        "notes": "notetaking",
        "records": "strategies",
    }

    def __getattr__(name):
        from importlib import import_module

        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        try:
            return getattr(import_module(f".{_HOMES[name]}", __name__), name)
        except ModuleNotFoundError as error:
            if error.name not in ("hypothesis", "pytest"):
                raise
            raise ImportError(
                f"meetingmodel.testing.{name} needs {error.name}: pip install {error.name}",
                name=error.name,
            ) from error

    def __dir__():
        return sorted({*globals(), *__all__})
