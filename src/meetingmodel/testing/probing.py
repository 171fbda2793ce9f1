"""Small questions that the exporter contract asks.

In: an exporter, an option or a record.  Out: bytes, other values, a place in words.
Never: decides what is right.
"""

import os
import pickle
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import pytest

from meetingmodel.exporting.options import OptionInfo
from meetingmodel.exporting.protocol import Exporter
from meetingmodel.model import MeetingRecord
from meetingmodel.walking import flow

CHILD = (
    "import pickle, sys\n"
    "out, sys.stdout = sys.stdout.buffer, sys.stderr\n"  # whatever the exporter prints
    "sys.path[:] = pickle.load(sys.stdin.buffer)\n"
    "from meetingmodel import render\n"
    "from meetingmodel.testing.surroundings import differences, picture\n"
    "exporter, records, options = pickle.load(sys.stdin.buffer)\n"
    "before = picture()\n"
    "made = [render(one, exporter=exporter, **options) for one in records]\n"
    "out.write(pickle.dumps((made, list(differences(before, picture())))))\n"
)
# Somebody else's machine: other order of sets, another hour, another name.
# As it was before any exporter ran; what one set in this process must not look usual in the next.
USUAL = dict(os.environ)
CHANGED = {"PYTHONHASHSEED": "20260504", "TZ": "Pacific/Chatham", "USER": "zq", "LANG": "C.UTF-8"}


def elsewhere(
    exporter: Exporter, records: Sequence[MeetingRecord], options: Mapping[str, object]
) -> tuple[list[bytes], list[str]]:
    """Return what *exporter* makes of *records* in a new process, and what it changed there."""
    try:
        sent = pickle.dumps(sys.path) + pickle.dumps((exporter, list(records), dict(options)))
    except (pickle.PicklingError, TypeError, AttributeError) as error:
        pytest.fail(f"it cannot be sent to another process: {error}. Keep its attributes simple")
    done = subprocess.run(
        [sys.executable, "-c", CHILD],
        input=sent,
        capture_output=True,
        check=False,
        env={**USUAL, **CHANGED},
    )
    if done.returncode:
        last = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
        pytest.fail(
            f"it failed in another process: {' '.join(last)}. It must stand in a module that can "
            "be imported, not in the test itself"
        )
    made: tuple[list[bytes], list[str]] = pickle.loads(done.stdout)
    return made


def other_values(info: OptionInfo) -> Iterator[object]:
    """Yield values for an option that are not its default, where its type says what they might be.

    None for paths and pairs: what they mean, only their author knows.
    """
    found: tuple[object, ...] = ()
    if info.choices:
        found = info.choices
    elif info.kind is bool:
        found = (True, False)
    elif info.kind is int:
        start = info.default if isinstance(info.default, int) else 1
        found = (start * 2, start // 2, start + 1, start - 1, 1)
    elif info.kind is float:
        start_at = info.default if isinstance(info.default, float) else 1.0
        found = (start_at * 2, start_at / 2)
    elif info.kind is str and not info.mapping:
        found = (f"{info.default or ''}zq", "zq")
    elif info.kind is date:
        found = (date(2001, 2, 3),)
    for value in dict.fromkeys(found):
        if value != info.default:
            yield (value,) if info.many else value


def place_of(record: MeetingRecord, token: str) -> str:
    """Return where a word stands in a record, in words."""
    for piece in flow(record):
        if token in piece.text:
            return f"{piece.text!r:.60}, a {piece.kind} of the {piece.part}"
    return repr(token)
