"""Distributions with an exporter, as pip would install them.

In: an entry point and a source.  Out: a module and a `.dist-info` folder on a path.
Never: left behind: `Plugins.forget` takes the modules out of Python's memory again.
"""

import sys
from pathlib import Path
from textwrap import dedent

GOOD = """
    class Good:
        suffixes = (".{suffix}",)
        def export(self, records, out, options, /):
            out.write(records[0].title.encode() + b" by {module}")
"""


class Plugins:
    """A folder on `sys.path` to which distributions can be added."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._modules: list[str] = []

    def add(self, name: str, source: str, *, entry: str, version: str = "1.0") -> None:
        """Install a distribution called *name*: one module, and *entry* in our group."""
        info = self.folder / f"{name}-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        (info / "entry_points.txt").write_text(f"[meetingmodel.exporters]\n{entry}\n")
        module = entry.partition("=")[2].partition(":")[0].strip()
        if source:
            (self.folder / f"{module}.py").write_text(dedent(source))
        self._modules.append(module)

    def good(self, name: str, *, format: str, suffix: str = "") -> None:
        """Install a distribution with an exporter that works."""
        module = f"{name}_module".replace("-", "_")
        source = GOOD.format(suffix=suffix or format, module=module)
        self.add(name, source, entry=f"{format} = {module}:Good")

    def loaded(self) -> list[str]:
        """The modules of these distributions that have been imported."""
        return [module for module in self._modules if module in sys.modules]

    def forget(self) -> None:
        """Forget every module that was imported from the folder."""
        for module in self._modules:
            sys.modules.pop(module, None)
