"""The exporter contract: a pytest class that holds an exporter to its promises.

In: an exporter, as a fixture.  Out: passes, or failures in words that say what to change.
Never: asks for more than the protocol and the author's own claims.
"""

import datetime as dt
import pickle
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from meetingmodel.codec import dumps
from meetingmodel.errors import ExportError, MeetingModelError
from meetingmodel.exporting.protocol import Exporter
from meetingmodel.exporting.readying import Ready, in_code
from meetingmodel.exporting.running import produce
from meetingmodel.model import MeetingRecord
from meetingmodel.walking import flow

from .distinct import distinct, glued, tokens
from .growing import growth
from .identity import identical
from .probing import elsewhere, other_values, place_of
from .samples import large_records, samples
from .strategies import records
from .watching import clock_at, watched

_KINDS = (
    "title field heading heading_line paragraph bullet question table "
    "motion decision action presence attachment "  # kinds of pieces
    "preamble items closing attachments"  # parts of a record
)
# One exporter serves all examples, and one test many classes: both are meant here.
# A quarter of the usual examples: each is a whole meeting, and the worst are in `samples` anyway.
# Without shrinking, which takes minutes where much fails: the message says what and where.
_LAW = settings(
    max_examples=max(20, settings().max_examples // 4),
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    report_multiple_bugs=False,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.differing_executors,
        HealthCheck.too_slow,
    ],
)


class ExporterContract:
    """What every exporter must do; inherit from it and give it yours::

        class TestChecklist(ExporterContract):
            omits = {"attachments": "they are files of their own on our wiki"}

            @pytest.fixture
            def exporter(self) -> ChecklistExporter:
                return ChecklistExporter()

    By default it claims to show the whole record as `meetingmodel.flow` walks it, each word once
    and in order, as UTF-8. *omits* names kinds of pieces ("table", "field") and parts
    ("preamble", "closing") that it does not show, each with a reason, and options that change
    nothing in these tests ("option template"). An exporter that shows something else overrides
    `shown`; one whose bytes are not plain text overrides `text`. *options* are used in all tests.
    """

    omits: ClassVar[Mapping[str, str]] = {}
    options: ClassVar[Mapping[str, object]] = {}

    @pytest.fixture
    def exporter(self) -> Exporter:
        """Return the exporter to test."""
        pytest.fail(f"{type(self).__name__} needs a fixture `exporter` that returns yours")

    def text(self, data: bytes) -> str:
        """Return the words that a reader of the file sees, each once, without anything derived."""
        if data.startswith(b"PK"):
            pytest.fail("this file is a zip archive: override text(data) to read its words")
        return data.decode("utf-8")

    def shown(self, record: MeetingRecord) -> Iterable[str]:
        """Yield the texts of *record* that the file shows, in order."""
        for piece in flow(record):
            if piece.kind not in self.omits and piece.part not in self.omits:
                yield piece.text

    def test_it_is_an_exporter(self, exporter: Exporter) -> None:
        """It has suffixes, an export() and options as the protocol wants them."""
        ready = in_code(exporter)

        assert ready.info.suffixes, "suffixes must name at least one ending, such as '.txt'"
        for info in ready.fields:
            assert info.help, f"the option {info.name!r} needs a help text: option(…, help='…')"

    def test_what_it_omits_is_known_and_explained(self, exporter: Exporter) -> None:
        """Each entry of *omits* names something that exists, and says why."""
        known = {*_KINDS.split(), *(f"option {info.name}" for info in in_code(exporter).fields)}
        for name, reason in self.omits.items():
            assert name in known, f"omits: {name!r} is none of {', '.join(sorted(known))}"
            assert reason.strip(), f"omits: say why {name!r} is left out"

    def test_nasty_records_are_exported(self, exporter: Exporter) -> None:
        """Nothing that a record may hold makes it fail; diagnostics are fine."""
        for record in samples().values():
            self._bytes(exporter, record)

    @given(record=records())
    @_LAW
    def test_any_record_is_exported(self, exporter: Exporter, record: MeetingRecord) -> None:
        """Whatever a program can put into a record can be exported."""
        self._bytes(exporter, record)

    def test_every_word_is_there_once_and_in_order(self, exporter: Exporter) -> None:
        """Each word that it claims to show stands in the file, once, in the order of the record."""
        for name, record in samples().items():
            self._check_words(exporter, distinct(record), f" (in the record with {name})")

    @given(record=records().map(distinct))
    @_LAW
    def test_every_word_of_any_record_is_there(
        self, exporter: Exporter, record: MeetingRecord
    ) -> None:
        """The same for records that Hypothesis makes."""
        self._check_words(exporter, record, "")

    def test_the_same_record_gives_the_same_bytes(self, exporter: Exporter) -> None:
        """Nothing depends on what was exported before, on chance, or on the clock."""
        made = [self._all(exporter), self._all(exporter)]
        for moment in (dt.datetime(2001, 2, 3, 4, 5, 6), dt.datetime(2031, 11, 12, 13, 14, 15)):
            with clock_at(moment):
                made.append(self._all(exporter))

        assert made[0] == made[1], "other bytes the second time: keep no state, and use no random"
        assert made[2] == made[3], "other bytes at another time: use no clock"

    def test_another_process_gives_the_same_bytes(self, exporter: Exporter) -> None:
        """It can be sent to a pool of processes, where strings hash otherwise."""
        records = list(samples().values())

        here = [self._bytes(exporter, record) for record in records]
        there, _ = elsewhere(exporter, records, dict(self.options))

        assert here == there, (
            "other bytes in another process: is a set's or dict's order used, or the environment?"
        )

    def test_threads_give_the_same_bytes(self, exporter: Exporter) -> None:
        """It can be used by several threads at once."""
        records = list(samples().values()) * 4

        alone = [self._bytes(exporter, record) for record in records]
        with ThreadPoolExecutor(4) as pool:
            together = list(pool.map(lambda record: self._bytes(exporter, record), records))

        assert alone == together, "other bytes when several threads export at once"

    def test_it_touches_nothing_but_its_stream(self, exporter: Exporter) -> None:
        """It opens no file of the user's, starts nothing, sends nothing, prints nothing."""
        self._bytes(exporter, MeetingRecord())  # imports on first use are over now
        said = StringIO()
        with redirect_stdout(said), redirect_stderr(said), watched() as seen:
            for record in samples().values():
                self._bytes(exporter, record)
        did = list(dict.fromkeys(seen))

        assert not did, f"beside writing to `out`, it {'; '.join(did[:3])}"
        assert not said.getvalue(), (
            f"it printed {said.getvalue()!r:.80}: return diagnostics instead"
        )

    def test_it_leaves_the_program_as_it_was(self, exporter: Exporter) -> None:
        """It changes no setting, no environment variable and none of our classes for others."""
        _, did = elsewhere(exporter, list(samples().values()), dict(self.options))

        assert not did, f"in a process of its own, it {'; '.join(did[:3])}"

    def test_the_record_is_not_changed(self, exporter: Exporter) -> None:
        """What it is given stays as it was."""
        for record in samples().values():
            before, words = pickle.loads(pickle.dumps(record)), dumps(record)

            self._bytes(exporter, record)

            assert identical(before, record), "it changed the record that it was given"
            assert dumps(record) == words, "it changed the record that it was given"

    def test_every_option_changes_something(self, exporter: Exporter) -> None:
        """An option that nothing depends on is a promise not kept."""
        ready = in_code(exporter)
        usual = self._all(exporter)
        for info in ready.fields:
            others = list(other_values(info))
            if f"option {info.name}" in self.omits or not others:
                continue
            assert any(self._differs(exporter, usual, {info.name: other}) for other in others), (
                f"the option {info.name!r} changed no file (tried {others!r:.80}): use it, or add "
                f"'option {info.name}' to omits with the reason"
            )

    def test_wrong_options_are_refused_in_words(self, exporter: Exporter) -> None:
        """A value of another type, or a name that is none, is an ExportError with a sentence."""
        ready = in_code(exporter)
        for name in (*(info.name for info in ready.fields), "no_such_option"):
            with pytest.raises(ExportError) as caught:
                produce(ready, MeetingRecord(), {name: object()})
            assert str(caught.value), f"the refusal of a wrong {name!r} says nothing"

    def test_time_is_linear(self, exporter: Exporter) -> None:
        """Twice the meeting takes about twice the time: at most three times."""
        for what, make in large_records().items():
            ratio = growth(make, lambda record: self._bytes(exporter, record), limit=3)
            assert ratio <= 3, f"twice as many {what} took {ratio:.1f} times as long"

    def test_many_records_are_one_file(self, exporter: Exporter) -> None:
        """With `many`, none will do, and several stand in the file in order."""
        ready = in_code(exporter)
        if not ready.many:
            pytest.skip("it writes one record a file")

        pair = [distinct(samples()["something of everything"], start=at) for at in (0, 5000)]
        self._made(ready, ())

        expected = [one for record in pair for one in tokens(self.shown(record))]
        got = tokens(self.text(self._made(ready, pair)))
        assert [one for one in got if one in set(expected)] == expected

    def _all(self, exporter: Exporter) -> list[bytes]:
        return [self._bytes(exporter, record) for record in samples().values()]

    def _bytes(self, exporter: Exporter, record: MeetingRecord) -> bytes:
        return self._made(in_code(exporter), (record,))

    def _made(self, ready: Ready, records: Sequence[MeetingRecord]) -> bytes:
        return produce(ready, records, self.options)[0]

    def _check_words(self, exporter: Exporter, record: MeetingRecord, where: str) -> None:
        expected = tokens(self.shown(record))
        wanted = set(expected)
        text = self.text(self._bytes(exporter, record))
        got = [one for one in tokens(text) if one in wanted]

        together = [one for one in glued(text) if one in wanted]
        assert not together, (
            f"{len(together)} words run into another word{where}: {together[0]!r} of "
            f"{place_of(record, together[0])}. Put something between them (or let text() do so)"
        )
        missing = [one for one in expected if one not in set(got)]
        assert not missing, (
            f"{len(missing)} words are missing{where}: {place_of(record, missing[0])}. Show them, "
            "or add what is left out to omits with the reason"
        )
        twice = [one for one in wanted if got.count(one) > 1] if len(got) > len(wanted) else []
        assert not twice, (
            f"{len(twice)} words stand there twice{where}: {place_of(record, twice[0])}"
        )
        moved = [one for one, other in zip(expected, got, strict=True) if one != other]
        assert not moved, (
            f"the words stand in another order than in the record{where}: the first that is not in "
            f"its place is {moved[0]!r} of {place_of(record, moved[0])}"
        )

    def _differs(
        self, exporter: Exporter, usual: list[bytes], options: Mapping[str, object]
    ) -> bool:
        ready = in_code(exporter)
        given = {**self.options, **options}
        try:
            changed = [produce(ready, record, given)[0] for record in samples().values()]
        except MeetingModelError:  # a validator does not want this value; another will do
            return False
        return changed != usual
