"""First names, as many as people of all parts of the world often have.

common.py       those that are found everywhere;   english_speaking.py  older, newer, short forms
celtic.py       Ireland, Wales, Scotland;   nordic.py, baltic.py, slavic.py  of these parts
latin.py        the rest of Europe, and Latin America;   africa.py  south, east and west
middle_east.py  Arab lands to Central Asia;   south_asia.py, east_asia.py  of these parts

In: nothing.  Out: `FORENAMES`, kinds of words by name.
Never: a word that is mostly something else ("Will", "Grant", "May", "Rose"), or a place.
"""

from .africa import AFRICA
from .baltic import BALTIC
from .celtic import CELTIC
from .common import COMMON
from .east_asia import EAST_ASIA
from .english_speaking import ENGLISH_SPEAKING
from .latin import LATIN
from .middle_east import MIDDLE_EAST
from .nordic import NORDIC
from .slavic import SLAVIC
from .south_asia import SOUTH_ASIA

FORENAMES = {
    # Notes of a circle that keeps no roll call people so: "Zoltan will wipe the old machine".
    "forenames": (
        *COMMON,
        *SOUTH_ASIA,
        *EAST_ASIA,
        *MIDDLE_EAST,
        *AFRICA,
        *SLAVIC,
        *NORDIC,
        *BALTIC,
        *LATIN,
        *CELTIC,
        *ENGLISH_SPEAKING,
    ),
}
