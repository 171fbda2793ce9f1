"""Recognisers, one module each, in the order in which they look at a block.

Each has literals that must stand in a draft before it looks at it, and yields findings with their
places. Names and due words are resolved as the findings are made, never by guess.
"""

from ..frame import Frame
from ..sections import Outline


def find_all(outline: Outline, frame: Frame) -> None:
    """Attach to the drafts of *outline* what the recognisers find in them."""
