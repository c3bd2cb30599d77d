"""Data sets too large to commit, made once below ``build/`` when they are asked for: ``signals``, ``jobboard``.

The generators are no part of the installed course and need numpy and pyarrow, so they run in a process of their own.
They decide themselves whether what lies there is whole and from this version of them.
"""

from __future__ import annotations

import fcntl
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from autograder.errors import ServiceError

ROOT = Path(__file__).resolve().parents[2]
SEED = 20260101  # of the committed data sets
BUILD_SECONDS = 600.0
PROGRAM = """
import sys
from pathlib import Path
import importlib
make, root, seed, name = sys.argv[1:]
sys.path.insert(0, make)
tell = lambda done, total, text: print(done, total, text, sep="\\t", flush=True)
importlib.import_module(name).built(Path(root), int(seed), tell)
"""
Progress = Callable[[int, int, str], None]


def built_folder(name: str, seed: int = SEED, progress: Progress | None = None, root: Path = ROOT) -> Path:
    """``build/datasets/<name>-<seed>`` of the course at ``root``, built when missing, one process at a time; others
    wait and find it.

    ``progress`` hears (steps done, steps in all, the file). Raises ServiceError when it cannot be built.
    """
    if not 0 <= seed < 2**32:
        raise ServiceError(f"The seed of {name} is a whole number from 0 to {2**32 - 1}, not {seed}.")
    rooms = root / "build" / "datasets"
    try:
        rooms.mkdir(parents=True, exist_ok=True)
        with _alone(rooms / f".{name}-{seed}.lock"):
            _build(name, root, seed, progress or (lambda done, total, text: None))
    except OSError as error:
        raise ServiceError(f"The data set {name} cannot be built in {rooms}: {error.strerror}.") from None
    return rooms / f"{name}-{seed}"


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """The lock goes with the process that holds it, however that ends."""
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _build(name: str, root: Path, seed: int, progress: Progress) -> None:
    command = [sys.executable, "-c", PROGRAM, str(root / "datasets" / "make"), str(root), str(seed), name]
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as words,
        subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=words, text=True) as made,
    ):
        late = threading.Timer(BUILD_SECONDS, made.kill)
        late.daemon = True
        late.start()
        try:
            assert made.stdout
            for line in made.stdout:
                done, total, text = line.rstrip("\n").split("\t", 2)
                progress(int(done), int(total), text)
            code = made.wait()
        finally:
            late.cancel()
            made.kill()  # when progress raised, Ctrl-C too; one that has ended stays as it is
        if code:
            words.seek(0)
            last = (words.read().strip().splitlines() or [f"exit code {code}"])[-1]
            raise ServiceError(
                f"The data set {name} could not be built: {last[-300:]}. Run `course data` to repair it."
            )
