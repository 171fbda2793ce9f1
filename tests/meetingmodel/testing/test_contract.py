"""The contract passes an honest exporter, and catches each that breaks a promise."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support import saboteurs
from support.saboteurs import Honest

import meetingmodel as mm
from meetingmodel.testing import ExporterContract

# Who does the harm, which test must notice it, and what it has to say.
CAUGHT = [
    ("DropsTables", "every_word_is_there_once_and_in_order", "a table of the"),
    ("DropsLongWords", "every_word_is_there_once_and_in_order", "are missing"),
    ("SaysTwice", "every_word_is_there_once_and_in_order", "stand there twice"),
    ("LosesAccents", "every_word_is_there_once_and_in_order", "are missing"),
    ("Glues", "every_word_is_there_once_and_in_order", "run into another word"),
    ("Reorders", "every_word_is_there_once_and_in_order", "not in its place is 'zq"),
    ("SaysWhen", "the_same_record_gives_the_same_bytes", "use no clock"),
    ("SaysToday", "the_same_record_gives_the_same_bytes", "use no clock"),
    ("SaysYear", "the_same_record_gives_the_same_bytes", "use no clock"),
    ("Draws", "the_same_record_gives_the_same_bytes", "use no random"),
    ("Remembers", "the_same_record_gives_the_same_bytes", "keep no state"),
    ("SaysWho", "another_process_gives_the_same_bytes", "the environment"),
    ("Hashes", "another_process_gives_the_same_bytes", "a set's or dict's order"),
    ("WritesBeside", "it_touches_nothing_but_its_stream", "export.log"),
    ("LeavesTemporary", "it_touches_nothing_but_its_stream", "temporary files"),
    ("Reads", "it_touches_nothing_but_its_stream", "/etc/passwd"),
    ("Calls", "it_touches_nothing_but_its_stream", "socket.connect"),
    ("SetsVariable", "it_leaves_the_program_as_it_was", "variable MEETING_EXPORTED"),
    ("Patches", "it_leaves_the_program_as_it_was", "the attribute Bullet.__hash__"),
    ("Adds", "it_leaves_the_program_as_it_was", "set the attribute Motion.__str__"),
    ("LeavesThread", "it_leaves_the_program_as_it_was", "the thread upload"),
    ("Prints", "it_touches_nothing_but_its_stream", "it printed"),
    ("Closes", "nasty_records_are_exported", "closed the file"),
    ("Changes", "the_record_is_not_changed", "changed the record"),
    ("ReplacesSource", "the_record_is_not_changed", "changed the record"),
    ("IgnoresOptions", "every_option_changes_something", "'bullet' changed no file"),
    ("Slows", "time_is_linear", "times as long"),
    ("Threads", "threads_give_the_same_bytes", "made in another thread"),
    ("Clings", "another_process_gives_the_same_bytes", "cannot be sent to another process"),
    ("KnowsAsciiOnly", "nasty_records_are_exported", "UnicodeEncodeError"),
    ("NeedsAnItem", "nasty_records_are_exported", "IndexError"),
    ("Recurses", "nasty_records_are_exported", "RecursionError"),
]


class TestHonest(ExporterContract):
    """The honest one passes all of it."""

    @pytest.fixture
    def exporter(self) -> mm.Exporter:
        return Honest()


@pytest.mark.parametrize(("saboteur", "test", "said"), CAUGHT)
def test_harm_is_noticed(
    saboteur: str, test: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each broken promise fails the test that is about it, in words that help."""
    monkeypatch.chdir(tmp_path)
    exporter = getattr(saboteurs, saboteur)()
    check: Callable[..., Any] = getattr(ExporterContract(), f"test_{test}")

    with pytest.raises((AssertionError, mm.PluginError, pytest.fail.Exception)) as caught:
        check(exporter=exporter)

    assert said in str(caught.value)


def test_what_is_omitted_is_skipped_and_must_be_explained() -> None:
    """Who declares that tables are left out passes; a misspelt or unexplained entry does not."""

    class Declared(ExporterContract):
        omits = {"table": "this format has none"}  # noqa: RUF012  # as an author writes it

    class Misspelt(ExporterContract):
        omits = {"tabel": "this format has none", "field": ""}  # noqa: RUF012

    Declared().test_every_word_is_there_once_and_in_order(saboteurs.DropsTables())
    Declared().test_what_it_omits_is_known_and_explained(Honest())

    with pytest.raises(AssertionError, match="'tabel' is none of"):
        Misspelt().test_what_it_omits_is_known_and_explained(Honest())


def test_a_variable_that_was_set_before_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests before it have run the exporter here already; that hides nothing."""
    monkeypatch.setenv("MEETING_EXPORTED", "1")

    with pytest.raises(AssertionError, match="MEETING_EXPORTED"):
        ExporterContract().test_it_leaves_the_program_as_it_was(saboteurs.SetsVariable())
