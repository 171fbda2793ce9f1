"""The process in which the PDF engine runs, and what happens when it does not come back."""

import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from support.making_pdfs import Page, make_pdf

from meetingmodel.document import Document
from meetingmodel.errors import ReadError
from meetingmodel.readers.limits import LIMITS
from meetingmodel.readers.pdf import isolation, read_pdf
from meetingmodel.readers.pdf.pages import BadFrame, unpack, unpack_page
from meetingmodel.readers.pdf.worker.frames import END, PAGE, pack
from meetingmodel.readers.pdf.workers import Workers


@pytest.fixture(scope="module")
def notes() -> bytes:
    """A PDF of two lines."""
    page = Page()
    page.text(72, 60, "Board meeting", bold=True)
    page.prose(72, 90, "Lee will send the figures to the members of the board by May 3.")
    return make_pdf([page], info={"Title": "Board"})


def test_the_worker_reads_what_this_process_would(notes: bytes) -> None:
    """Isolation changes nothing of the document."""
    assert read_pdf(notes) == read_pdf(notes, isolated=False)


def test_a_script_may_read_a_pdf_at_its_top(notes: bytes, tmp_path: Path) -> None:
    """No `if __name__ == "__main__"` is needed, as it would be with multiprocessing."""
    (tmp_path / "notes.pdf").write_bytes(notes)
    script = tmp_path / "script.py"
    script.write_text(
        "from meetingmodel.readers import read_bytes\n"
        "data = open('notes.pdf', 'rb').read()\n"
        "print(read_bytes(data, name='notes.pdf').lines[0].text)\n"
    )

    done = subprocess.run(
        [sys.executable, script], check=False, cwd=tmp_path, capture_output=True, text=True
    )

    assert (done.stdout, done.stderr) == ("Board meeting\n", "")


def test_the_worker_takes_no_module_from_the_folder_it_is_started_in(
    notes: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file struct.py or worker.py that lies about is not run."""
    for name in ("struct.py", "worker.py", "ctypes.py", "sitecustomize.py"):
        (tmp_path / name).write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    isolation.WORKERS.close()

    assert read_pdf(notes).lines[0].text == "Board meeting"


def test_threads_may_read_at_the_same_time(notes: bytes) -> None:
    """Reading in this process is done by one thread after the other; PDFium knows no threads."""
    found: list[Document] = []
    readers = [
        threading.Thread(target=lambda: found.append(read_pdf(notes, isolated=False)))
        for _ in range(8)
    ]

    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()

    assert found == [read_pdf(notes)] * 8


def test_a_file_that_takes_too_long_is_refused(
    notes: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The worker is ended when its time is up, and the message says so."""
    monkeypatch.setattr(isolation, "SECONDS", 0)

    with pytest.raises(ReadError, match="takes longer than"):
        read_pdf(notes)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_file_that_keeps_the_engine_busy_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """What counts is time of computing: a second of it, however busy the machine is."""
    monkeypatch.setattr(isolation, "MEMORY", 1 << 31)
    monkeypatch.setattr(isolation, "PATIENCE", 60)
    page = Page()
    page.drawn = [
        f"BT /F0 9 Tf 1 0 0 1 {place % 20 * 30} {place // 300} Tm (w{place}) Tj ET"
        for place in range(200_000)
    ]

    with pytest.raises(ReadError, match="takes longer than 1 s"):
        read_pdf(make_pdf([page]))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_worker_that_breaks_down_is_a_read_error(
    notes: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without memory the engine ends its process; the caller's goes on."""
    monkeypatch.setattr(isolation, "MEMORY", 1)
    monkeypatch.setattr(isolation, "MEMORY_PER_BYTE", 0)

    with pytest.raises(ReadError, match="broke down"):
        read_pdf(notes)


def test_each_file_has_a_process_of_its_own_and_only_one_waits() -> None:
    """The second file starts a process ahead, which the third one takes; none is taken twice."""
    workers = Workers()

    taken = [workers.take(isolation.find_library()) for _ in range(4)]

    assert len({worker.pid for worker in taken}) == 4
    assert len(workers._waiting) == 1
    workers.close()
    for worker in taken:
        worker.communicate(b"")


def test_a_process_that_was_ended_while_it_waited_does_no_harm(notes: bytes) -> None:
    """Somebody who tidies up behind us makes a file slower to read, not unreadable."""
    first = [read_pdf(notes) for _ in range(2)]
    for worker in isolation.WORKERS._waiting:
        worker.kill()
        worker.wait()

    assert read_pdf(notes) == first[0]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_child_of_this_process_has_workers_of_its_own(notes: bytes) -> None:
    """What waits for the parent is left to the parent."""
    script = (
        "import os, sys\n"
        "from meetingmodel.readers.pdf import read_pdf\n"
        "data = sys.stdin.buffer.read()\n"
        "read = [read_pdf(data) for _ in range(3)]\n"
        "child = os.fork()\n"
        "assert all(read_pdf(data) == read[0] for _ in range(3))\n"
        "if child: sys.exit(os.waitpid(child, 0)[1])\n"
    )

    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", script], check=False, input=notes, capture_output=True
    )

    assert (done.returncode, done.stderr) == (0, b"")


def test_without_the_extra_the_message_says_what_to_install(
    notes: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PDF support is an extra; whoever lacks it is told its name."""
    monkeypatch.setitem(sys.modules, "pypdfium2_raw", None)

    with pytest.raises(ReadError, match=r"pip install 'meetingmodel\[pdf\]'"):
        read_pdf(notes)


def test_frames_that_break_off_are_refused(notes: bytes) -> None:
    """Every cut of what a worker sends is noticed."""
    sent = isolation.frames_of(notes, name=None, limits=LIMITS, isolated=False)

    for end in range(0, len(sent), 7):
        with pytest.raises(ReadError, match="stopped in the middle"):
            isolation.check(sent[:end], "a.pdf", LIMITS)


def test_frames_of_a_worker_that_was_taken_over_do_no_harm(notes: bytes) -> None:
    """Frames whose numbers lie are refused as a whole, whichever byte was changed."""
    sent = isolation.frames_of(notes, name=None, limits=LIMITS, isolated=False)
    page = next(bytes(body) for tag, body in unpack(sent) if tag == PAGE)

    for place in range(len(page)):
        changed = page[:place] + bytes([page[place] ^ 0xFF]) + page[place + 1 :]
        with suppress(ReadError):
            isolation.sheets(pack(PAGE, changed) + pack(END, b""), None)


def test_a_page_that_breaks_off_is_refused() -> None:
    """A page's frame holds all that its head announces."""
    with pytest.raises(BadFrame):
        unpack_page(memoryview(b"\0" * 10))
