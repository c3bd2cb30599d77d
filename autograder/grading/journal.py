"""The record of a module's grading runs: one JSON line an event, one driver at a time, files that are whole or absent.

The gradebook says what was committed; the journal says what happened, and how far a killed regrade came.
"""

from __future__ import annotations

import fcntl
import json
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from autograder.errors import GradingError

SYNC_SECONDS = 0.5


class Journal:
    """Appends events to one file. A line is one write, so a killed driver tears at most its last line."""

    def __init__(self, path: Path) -> None:
        """Open or make the file. Raises GradingError when the room cannot be written."""
        self.path = path
        with kept(path):
            self._file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
            size = os.fstat(self._file).st_size
            if size and os.pread(self._file, 1, size - 1) != b"\n":
                os.write(self._file, b"\n")  # the torn line of a killed driver stays alone
        self._synced = time.monotonic()

    def note(self, event: str, **facts: Any) -> None:
        """Add one event with its facts (plain JSON). Raises GradingError when it cannot be written."""
        now = datetime.now(UTC).isoformat(timespec="milliseconds")
        line = json.dumps({"at": now, "event": event, **facts}, ensure_ascii=False, default=str)
        data = line.encode("utf-8", "replace") + b"\n"
        with kept(self.path):
            if os.write(self._file, data) != len(data):
                raise OSError("the line was cut short: is the disk full?")
        if time.monotonic() - self._synced > SYNC_SECONDS:
            self.sync()

    def sync(self) -> None:
        """Bring what was noted to the disk. Raises GradingError when the disk refuses."""
        with kept(self.path):
            os.fsync(self._file)
        self._synced = time.monotonic()

    def close(self) -> None:
        """Let go of the file."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1


def events(path: Path) -> Iterator[dict[str, Any]]:
    """The events in order, one at a time; a line that is no event (torn by a kill) is passed over."""
    if not path.is_file():
        return
    with path.open("rb") as file:
        for line in file:
            try:
                event = json.loads(line)
            except ValueError:
                continue
            if isinstance(event, dict) and isinstance(event.get("event"), str):
                yield event


def open_regrade(path: Path) -> set[tuple[str, str, str]] | None:
    """(learner, submission, master) that an unfinished ``--regrade`` committed; None when no regrade is unfinished."""
    done: set[tuple[str, str, str]] | None = None
    for event in events(path):
        if event["event"] == "run_started" and not event.get("resume"):
            done = set() if event.get("regrade") else None
        elif event["event"] == "committed" and done is not None:
            done.add((str(event.get("learner")), str(event.get("submission")), str(event.get("master"))))
        elif event["event"] == "run_ended" and event.get("complete"):
            done = None
    return done


@contextmanager
def only_driver(folder: Path) -> Iterator[None]:
    """Hold the module's lock; the kernel gives it back when this process ends, however it ends.

    Raises GradingError, with the other's process id, while another driver holds it.
    """
    path = folder / "lock"
    with kept(path):
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            holder = os.pread(file, 20, 0).decode("ascii", "replace").strip() or "unknown"
            raise GradingError(
                f"Process {holder} is grading {folder.name} now. Wait for its end, or end it and run with --resume."
            ) from None
        with kept(path):
            os.ftruncate(file, 0)
            os.pwrite(file, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(file)


def write_file(path: Path, data: bytes) -> None:
    """Write the file whole or not at all; folders are made. Raises GradingError when the room cannot be written."""
    part = path.parent / f".{secrets.token_hex(8)}.part"
    with kept(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            file = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o644)
            try:
                view = memoryview(data)
                while view:
                    view = view[os.write(file, view) :]
            finally:
                os.close(file)
            os.replace(part, path)  # noqa: PTH105 - one name for every write that a full disk can stop
        finally:
            part.unlink(missing_ok=True)


@contextmanager
def kept(path: Path) -> Iterator[None]:
    """Turn what a full or read-only disk says into one sentence. Raises GradingError for every OSError inside."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise GradingError(
            f"{path} cannot be written ({reason}). Results so far are kept: make room, then grade again with --resume."
        ) from error
