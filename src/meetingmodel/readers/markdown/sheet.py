"""What was read so far: the lines that are finished, and the paragraph that is still open.

In: raw lines of paragraphs, and lines that stand by themselves.  Out: one `Line` for each.
Never: decides what a line is.
"""

from collections.abc import Mapping

from attrs import define, field

from ...document import Line
from .paragraphs import Frame, RawLine, finished

BLANK = Line("")


@define
class Sheet:
    """*lines* are finished; *open* is the paragraph being read, at the *level* of its list."""

    targets: Mapping[str, str]
    lines: list[Line] = field(factory=list)
    open: list[RawLine] = field(factory=list)
    level: int | None = None
    part: str | None = None
    page: int = 1

    def start(self, raw: RawLine) -> None:
        """Open a paragraph with its first line."""
        self._close_quietly()
        self.open.append(raw)

    def _close_quietly(self) -> None:
        if self.open:
            level = self.level
            self.close()
            self.level = level

    def close(self, heading: int | None = None) -> None:
        """Finish the open paragraph: read what stands inside it, and emit its lines."""
        if self.open:
            raws, self.open = self.open, []
            frame = Frame(self.level, heading, self.part, self.page)
            self.lines += finished(raws, frame, self.targets)
        self.level = None

    def emit(self, line: Line) -> None:
        """Add a line that is no part of a paragraph, behind the open one."""
        if self.open:
            self.close()
        self.lines.append(line)

    def blank(self) -> None:
        """Add an empty line, where the text has one that shows nothing."""
        self.emit(BLANK)

    def drop(self, text: str, reason: str) -> None:
        """Add a line that no reader sees, or an empty one if it has no *text*."""
        self.emit(Line(text, page=self.page, dropped=reason) if text else BLANK)
