"""A class graded while workers and the driver are killed: everybody is committed once, with the scores of a quiet run.

The long run takes 2,000 light submissions (`COURSE_SCALE` sets another number), the quicker one sixty.
"""

import ctypes
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

import pytest

from autograder.bench.honest_class import HONEST, MIXED, make_class
from autograder.bench.rooms import LIGHT, environment, fresh_copy, make_room, scores
from autograder.bench.stopwatch import PR_SET_CHILD_SUBREAPER
from autograder.grading.journal import events
from autograder.layout import find_course

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group("scale"),
    pytest.mark.skipif(sys.platform != "linux", reason="processes are found in /proc"),
]
ORIGIN = find_course(Path(__file__))
MARKS = (0.1, 0.5, 0.9)
FIRST_RESULT_SECONDS = 10.0
GONE_SECONDS = 15.0
STOPPED_MARK = 0.5  # here the worker is stopped, not killed


@contextmanager
def adopting():
    """This process becomes the parent of whatever loses its own, so that orphans are found."""
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    try:
        yield
    finally:
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 0, 0, 0, 0)


def processes():
    """Pid -> (parent, command line) of every process that has not ended."""
    found = {}
    for folder in Path("/proc").iterdir():
        try:
            rest = (folder / "stat").read_text("ascii", "replace").rpartition(")")[2].split()
            if rest[0] not in "ZX":
                found[int(folder.name)] = int(rest[1]), (folder / "cmdline").read_bytes().decode("utf-8", "replace")
        except (OSError, ValueError, IndexError):
            continue
    return found


def below(root):
    found, seen, left = processes(), {}, [root]
    while left:
        parent = left.pop()
        for pid, (other, line) in found.items():
            if other == parent and pid not in seen:
                seen[pid] = line
                left.append(pid)
    return seen


def workers(driver):
    """The worker processes of a driver."""
    return sorted(pid for pid, line in below(driver).items() if "grading.pool" in line)


def reap():
    while True:
        try:
            if os.waitpid(-1, os.WNOHANG)[0] == 0:
                return
        except ChildProcessError:
            return


def nobody_left():
    """The command lines of what is still alive below this process after ``GONE_SECONDS``."""
    until = time.monotonic() + GONE_SECONDS
    while True:
        reap()
        left = below(os.getpid())
        if not left or time.monotonic() > until:
            return left
        time.sleep(0.1)


class Driver:
    """`course grade` as a subprocess, with a folder of its own for temporary files."""

    def __init__(self, course, temporary, *options):
        command = [sys.executable, "-m", "autograder.cli", "grade", LIGHT, "--json", "--workers", "2", *options]
        self.course, self.begun, self.before = course, time.monotonic(), committed(course)
        self.process = subprocess.Popen(
            command,
            cwd=course.root,
            env={**environment(course), "TMPDIR": str(temporary)},
            stdout=(course.root / "out.json").open("w"),
            stderr=(course.root / "err.txt").open("w"),
        )

    def reaches(self, number):
        """Whether that many were committed before the driver ended; seconds to the first new one."""
        first = None
        while self.process.poll() is None:
            done = committed(self.course)
            if first is None and done > self.before:
                first = time.monotonic() - self.begun
            if done >= number:
                return first
            time.sleep(0.05)
        raise AssertionError(f"the driver ended early: {(self.course.root / 'err.txt').read_text()[-2000:]}")

    def report(self):
        assert self.process.wait(3600) == 0, (self.course.root / "err.txt").read_text()[-2000:]
        return json.loads((self.course.root / "out.json").read_text())


def journal(course):
    return course.classroom / ".grading" / LIGHT / "journal.jsonl"


def committed(course):
    path = journal(course)
    return path.read_bytes().count(b'"event": "committed"') if path.is_file() else 0


def rubbish(course, temporary):
    """Files that only a run in progress may have."""
    room = course.classroom / ".grading" / LIGHT
    left = [*room.glob("taken/*"), *room.glob("taken/.*"), *room.glob(".gone-*"), *room.glob("results/.*")]
    left += [*course.classroom.rglob(".*.part"), *temporary.iterdir()]
    return [str(path) for path in left]


def troubled(course, temporary, size):
    """Grade with a worker and then the driver killed at each mark; the last report, seconds to first results."""
    firsts, options = [], ()
    for mark in MARKS:
        driver = Driver(course, temporary, *options)
        firsts.append(driver.reaches(max(1, int(size * mark))))
        victim = workers(driver.process.pid)[0]
        os.kill(victim, signal.SIGSTOP if mark == STOPPED_MARK else signal.SIGKILL)
        driver.reaches(committed(course) + max(1, size // 50))  # it goes on without that worker
        driver.process.kill()
        driver.process.wait()
        assert not nobody_left(), f"after the driver was killed at {mark:.0%}"
        options = ("--resume",)
    driver = Driver(course, temporary, *options)
    firsts.append(driver.reaches(committed(course) + 1))
    return driver.report(), firsts[1:]


def survives(folder, size, mix):
    folder.chmod(0o755)
    (folder / "base").mkdir()
    base = make_room(folder / "base", ORIGIN, LIGHT)
    kinds = make_class(base, LIGHT, size, 21, mix)
    quiet, course = fresh_copy(base, folder / "quiet", size), fresh_copy(base, folder / "troubled", size)
    with adopting(), tempfile.TemporaryDirectory(prefix="cs") as place:
        temporary = Path(place)
        temporary.chmod(0o1777)
        calm = Driver(quiet, temporary).report()
        assert not nobody_left() and not rubbish(quiet, temporary)
        report, firsts = troubled(course, temporary, size)
        assert not nobody_left() and not rubbish(course, temporary)
    assert sum(calm["states"].values()) == size and not calm["unfinished"]
    assert sum(report["states"].values()) + report["unchanged"] == size and not report["unfinished"]
    assert scores(course, LIGHT) == scores(quiet, LIGHT)
    assert {cell[0] for cell in scores(course, LIGHT)} == kinds.keys()
    once = Counter(
        event["learner"] for event in events(journal(course)) if event["event"] == "committed" and event["new"]
    )
    assert set(once.values()) == {1} and len(once) >= size - len(MARKS)  # a kill may eat the line, never the commit
    allowed = FIRST_RESULT_SECONDS * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))
    assert max(firsts) < allowed, f"seconds to the first new result: {firsts}"
    print(f"{size} submissions: first new results after {firsts} s; quiet {calm['seconds']} s")


def test_sixty_with_workers_and_driver_killed(tmp_path):
    survives(tmp_path, 60, {**HONEST, "twice": 0.05})


def test_two_thousand_with_workers_and_driver_killed(tmp_path):
    survives(tmp_path, int(os.environ.get("COURSE_SCALE", "2000")), {**MIXED, "hostile": 0.01})
