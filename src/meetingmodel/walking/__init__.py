"""The printing order of a record, and a changed copy of one.

flowing.py       flow(): the pieces of a record in the order in which a page shows them
readings.py      typed values as lines, where no block holds their words
words.py         dates, hours and people in words; sentence(): a finding in words
standing_in.py   shows(): whether a reading may stand in the place of blocks
transforming.py  transform(): a copy of a record with its nodes changed
"""

from .flowing import Piece, flow
from .standing_in import shows
from .transforming import transform
from .words import sentence

__all__ = ["Piece", "flow", "sentence", "shows", "transform"]
