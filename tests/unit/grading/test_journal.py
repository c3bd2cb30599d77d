"""The journal survives a kill at any byte; a lock ends with its process; files are whole or absent."""

import errno
import os
import subprocess
import sys
from types import SimpleNamespace

import pytest

from autograder.errors import GradingError
from autograder.grading.journal import Journal, events, only_driver, open_regrade, write_file


def test_events_come_back_in_order(tmp_path):
    journal = Journal(tmp_path / "journal.jsonl")
    for number in range(5):
        journal.note("taken", learner=f"l{number}", text="é\n\ud800")
    journal.sync()
    journal.close()
    journal.close()
    found = list(events(tmp_path / "journal.jsonl"))
    assert [event["learner"] for event in found] == [f"l{n}" for n in range(5)] and all(event["at"] for event in found)
    assert list(events(tmp_path / "none")) == []


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_a_torn_last_line_is_passed_over_and_harms_nothing_after_it(tmp_path, cut):
    path = tmp_path / "journal.jsonl"
    journal = Journal(path)
    journal.note("taken", learner="whole")
    journal.note("taken", learner="torn")
    journal.close()
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + lines[1][:cut])
    again = Journal(path)
    again.note("taken", learner="after")
    again.close()
    assert [event["learner"] for event in events(path)] == ["whole", "after"]


def note_all(path, *facts):
    journal = Journal(path)
    for event, more in facts:
        journal.note(event, **more)
    journal.close()
    return open_regrade(path)


def test_what_an_unfinished_regrade_committed(tmp_path):
    path = tmp_path / "journal.jsonl"
    ada = {"learner": "ada", "submission": "s", "master": "m"}
    bob = {**ada, "learner": "bob"}
    assert open_regrade(path) is None
    assert note_all(path, ("run_started", {}), ("committed", ada)) is None
    assert note_all(path, ("run_started", {"regrade": True}), ("committed", ada)) == {("ada", "s", "m")}
    resumed = ("run_started", {"regrade": True, "resume": True})
    assert note_all(path, resumed, ("committed", bob)) == {("ada", "s", "m"), ("bob", "s", "m")}
    assert note_all(path, ("run_ended", {"complete": True})) is None
    assert note_all(path, ("run_started", {"regrade": True}), ("run_started", {})) is None


def test_one_driver_at_a_time_and_a_killed_one_leaves_no_lock(tmp_path):
    code = (
        "import sys, time; from pathlib import Path; from autograder.grading.journal import only_driver\n"
        "with only_driver(Path(sys.argv[1])): print('held', flush=True); time.sleep(60)"
    )
    other = subprocess.Popen([sys.executable, "-c", code, tmp_path], stdout=subprocess.PIPE)
    assert other.stdout.readline() == b"held\n"
    with pytest.raises(GradingError, match=rf"Process {other.pid} is grading"), only_driver(tmp_path):
        pass
    other.kill()
    other.wait()
    other.stdout.close()
    with only_driver(tmp_path):
        assert (tmp_path / "lock").read_text() == str(os.getpid())
    with only_driver(tmp_path):
        pass


def test_a_file_is_whole_or_absent(tmp_path, monkeypatch):
    path = tmp_path / "deep" / "page.html"
    write_file(path, b"one" * 1000)
    calls = []

    def full(file, data):
        calls.append(1)
        if len(calls) > 1:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return os.write(file, bytes(data[:10]))

    monkeypatch.setattr("autograder.grading.journal.os", SimpleNamespace(**{**vars(os), "write": full}))
    with pytest.raises(GradingError, match="No space left on device"):
        write_file(path, b"two" * 1000)
    assert path.read_bytes() == b"one" * 1000 and list(path.parent.iterdir()) == [path]


def test_a_journal_that_cannot_be_written_is_one_sentence(tmp_path, monkeypatch):
    journal = Journal(tmp_path / "journal.jsonl")
    monkeypatch.setattr(
        "autograder.grading.journal.os", SimpleNamespace(**{**vars(os), "write": lambda file, data: len(data) - 1})
    )
    with pytest.raises(GradingError, match="cut short"):
        journal.note("taken")
    with pytest.raises(GradingError, match="cannot be written"):
        Journal(tmp_path)
