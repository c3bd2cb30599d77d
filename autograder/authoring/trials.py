"""Runs many answers to one task quickly: one warm process a lesson, one fork an answer.

The warm process executes the lesson's cells in order with the reference answers. At each task it forks a child per
answer; the child runs the answer and the task's checks, writes one JSON line into a pipe and is gone. Cells are read
the way IPython reads them and run inside a running event loop, as in Lab; a shell for each would cost more than they.
"""

from __future__ import annotations

import asyncio
import contextlib
import gc
import inspect
import json
import linecache
import os
import resource
import select
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import CodeType
from typing import Any, Protocol

from autograder.authoring.masters import Master, MasterCell, check_source, grade_id, solution_source
from autograder.checks import CheckFailed
from autograder.checks.card import as_text
from autograder.errors import MasterError

TRIAL_SECONDS = 30.0
MAX_DATA = 2_000_000_000
TOP_LEVEL_AWAIT = 0x2000  # ast.PyCF_ALLOW_TOP_LEVEL_AWAIT


# Right answers to lesson tasks take milliseconds; waiting the full limit for each endless loop would cost minutes.
CALL_SECONDS = "1.5"


@dataclass(frozen=True)
class Verdict:
    """What one answer earned: points of possible, and the text of every card that was not passed.

    ``error`` says how the answer's own cell failed, ``broken`` names checks that failed by their own fault, ``seconds``
    is how long it took.
    """

    points: float
    possible: float
    cards: tuple[str, ...]
    error: str = ""
    broken: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def full(self) -> bool:
        """Every check passed."""
        return self.points == self.possible


class Trial(Protocol):
    """Gives one answer's verdict, from a process of its own."""

    def __call__(self, source: str, processor_seconds: float = TRIAL_SECONDS) -> Verdict:
        """``processor_seconds`` is how much computing the answer may cost; waiting is limited apart from it."""


def run_lesson(master: Master, work_on: Callable[[str, Trial], None]) -> None:
    """Execute the lesson's cells; before each task's reference answer call ``work_on(task, trial)``.

    ``trial(source)`` gives the verdict of one answer in a process of its own. Raises MasterError when a locked cell
    fails that is not marked to fail.
    """
    with _room() as room:
        before = Path.cwd()
        module = room / master.lesson.module
        module.mkdir()
        os.chdir(module)
        try:
            _walk(master, room, work_on)
        finally:
            os.chdir(before)


def _walk(master: Master, room: Path, work_on: Callable[[str, Trial], None]) -> None:
    import IPython.core.getipython  # noqa: F401 - a card looks for a shell: import it once, before the forks
    from IPython.display import display

    namespace: dict[str, Any] = {"__name__": "__main__", "display": display}
    for number, cell in enumerate(master.cells):
        if cell.role == "code":
            with contextlib.redirect_stdout(None), contextlib.redirect_stderr(None):
                try:
                    run_cell(cell.source, namespace, f"<{master.path} cell {number}>")
                except Exception as error:
                    if "raises-exception" not in cell.attributes.get("tags", ""):
                        raise MasterError(master.path, cell.line, "L13", f"this cell fails: {error!r}") from error
        elif cell.role == "answer" and cell.task:
            checks = master.checks(cell.task)
            gc.collect()
            gc.freeze()
            work_on(cell.task, _trial(master, checks, namespace, room))
            with contextlib.redirect_stdout(None), contextlib.redirect_stderr(None):
                run_cell(solution_source(cell), namespace, f"<{master.path} {cell.task}>")


def run_cell(source: str, namespace: dict[str, Any], name: str) -> None:
    """Execute one cell; top-level await works, and tracebacks and ``inspect`` find its lines."""
    from IPython.core.inputtransformer2 import TransformerManager

    source = TransformerManager().transform_cell(source)
    linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    code = compile(source, name, "exec", flags=TOP_LEVEL_AWAIT)
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(_inside_loop(code, namespace))
    finally:
        loop.close()


async def _inside_loop(code: CodeType, namespace: dict[str, Any]) -> None:
    work = eval(code, namespace)
    if inspect.iscoroutine(work):
        await work


def _trial(master: Master, checks: list[MasterCell], namespace: dict[str, Any], room: Path) -> Trial:
    built = [(grade_id(master, cell), cell.points or 0.0, check_source(master, cell)) for cell in checks]
    possible = sum(points for _, points, _ in built)

    def trial(source: str, processor_seconds: float = TRIAL_SECONDS) -> Verdict:
        begun = time.monotonic()
        with _room() as own:
            shutil.copytree(room, own, dirs_exist_ok=True, symlinks=True)
            folder = own / master.lesson.module
            answer = _forked(lambda: _examine(source, built, namespace, folder), processor_seconds)
        seconds = time.monotonic() - begun
        if answer is None:
            return Verdict(0, possible, (), f"stopped after {seconds:.0f} s, or died", seconds=seconds)
        earned = sum(points for (_, points, _), card in zip(built, answer["cards"], strict=True) if card is None)
        cards = tuple(card for card in answer["cards"] if card is not None)
        return Verdict(earned, possible, cards, answer["error"], tuple(answer["broken"]), seconds)

    return trial


def _examine(
    source: str, built: list[tuple[str, float, str]], namespace: dict[str, Any], folder: Path
) -> dict[str, Any]:
    os.chdir(folder)
    os.environ.pop("COURSE_PROGRESS", None)
    os.environ["COURSE_CALL_SECONDS"] = CALL_SECONDS
    error, broken = "", []
    try:
        run_cell(source, namespace, "<answer>")
    except BaseException as failure:  # an answer may raise anything, SystemExit too: its checks still run
        error = f"{type(failure).__name__}: {failure}"
    cards: list[str | None] = []
    for name, _, check in built:
        try:
            run_cell(check, namespace, f"<{name}>")
            cards.append(None)
        except CheckFailed as failed:
            cards.append(as_text(failed.card))
        except BaseException as fault:
            broken.append(f"{name}: {type(fault).__name__}: {fault}")
            cards.append(f"the check itself failed: {broken[-1]}")
    return {"cards": cards, "error": error, "broken": broken}


def _forked(work: Callable[[], dict[str, Any]], processor_seconds: float) -> dict[str, Any] | None:
    """What ``work`` returns in a child process; None when it died or took too long. Nothing of the child is left."""
    sys.stdout.flush()
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.setsid()
            _limit(processor_seconds)
            nothing = os.open(os.devnull, os.O_RDWR)
            for number in (0, 1, 2):
                os.dup2(nothing, number)
            data = json.dumps(work()).encode()
            while data:
                data = data[os.write(writer, data) :]
            status = 0
        finally:
            os._exit(status)
    os.close(writer)
    try:
        text = _read(reader, time.monotonic() + TRIAL_SECONDS)
    finally:
        os.close(reader)
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(child, signal.SIGKILL)
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    try:
        answer: dict[str, Any] = json.loads(text)
    except ValueError:
        return None
    return answer


def _limit(processor_seconds: float) -> None:
    """An answer that counts for ever or fills the memory ends itself, however busy the machine is."""
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, processor_seconds)
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_DATA, (MAX_DATA, MAX_DATA))


def _read(reader: int, until: float) -> bytes:
    parts: list[bytes] = []
    while (left := until - time.monotonic()) > 0:
        if not select.select([reader], [], [], left)[0]:
            return b""
        data = os.read(reader, 1 << 16)
        if not data:
            return b"".join(parts)
        parts.append(data)
    return b""


@contextlib.contextmanager
def _room() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="course-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
