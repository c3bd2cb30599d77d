"""Runs code cells as a notebook's kernel would, inside a process that was forked for them, and writes down each result.

Knows nothing of time limits, other processes or points: whoever forked this process watches it and reads the lines it
writes: ``{"start": index}``, then ``{"end": index, "result": {...}}``.
"""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import io
import json
import os
import random
import signal
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from autograder.records import Record

Status = Literal["ok", "raised", "not_passed", "timeout", "died", "out_of_budget"]
MAX_ERROR = 2_000


@dataclass(frozen=True)
class Cell(Record):
    """One code cell. ``checks`` says that it judges: it is never run again when earlier cells are replayed."""

    source: str
    checks: bool = False


@dataclass(frozen=True)
class CellResult(Record):
    """How one cell ended. ``error`` is "Class: text"; ``card`` is what a CheckFailed carried; ``output`` is capped."""

    status: Status
    error: str = ""
    card: dict[str, Any] | None = None
    output: str = ""
    stderr: str = ""


class CappedText(io.TextIOBase):
    """A standard stream that keeps the first ``limit`` characters of a cell and notes that it dropped the rest."""

    encoding = "utf-8"

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.reset()

    def reset(self) -> None:
        """Forget what was written: the next cell begins."""
        self.parts: list[str] = []
        self.room = self.limit
        self.dropped = 0

    def write(self, text: str) -> int:
        """Keep what fits."""
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        kept = text[: self.room]
        if kept:
            self.parts.append(kept)
            self.room -= len(kept)
        self.dropped += len(text) - len(kept)
        return len(text)

    def writable(self) -> bool:
        """Always."""
        return True

    def text(self) -> str:
        """What was kept, with a note when something was dropped."""
        note = f"\n[{self.dropped:,} more characters were dropped]" if self.dropped else ""
        return "".join(self.parts) + note


class CellRunner:
    """One learner's kernel: an IPython shell whose cells run inside a running event loop, as they do in Lab."""

    def __init__(self, output_limit: int) -> None:
        self.output, self.errors = CappedText(output_limit), CappedText(output_limit)
        sys.stdout, sys.stderr = self.output, self.errors
        self.shell = make_shell()
        self.loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self.loop)

    def run(self, cell: Cell) -> CellResult:
        """Run one cell to its end. SIGINT interrupts the cell, not the kernel."""
        self.output.reset()
        self.errors.reset()
        try:
            with _interruptible():
                result = self.loop.run_until_complete(self._run(cell.source))
                error = result.error_before_exec or result.error_in_exec
        except BaseException as stopped:  # an interrupt that met the loop itself
            error = stopped
        return self._result(error)

    async def _run(self, source: str) -> Any:
        shell = self.shell
        transformed, preprocessing = source, None
        try:
            transformed = shell.transform_cell(source)
        except Exception:
            preprocessing = sys.exc_info()
        work = shell.run_cell_async(
            source,
            store_history=False,
            silent=False,
            transformed_cell=transformed,
            preprocessing_exc_tuple=preprocessing,
        )
        if not shell.should_run_async(source, transformed_cell=transformed, preprocessing_exc_tuple=preprocessing):
            return await work
        task = asyncio.ensure_future(work)
        with _interrupt_cancels(task):
            return await task

    def _result(self, error: BaseException | None) -> CellResult:
        from autograder.checks.card import CheckFailed

        output, stderr = self.output.text(), self.errors.text()
        if error is None:
            return CellResult("ok", output=output, stderr=stderr)
        if isinstance(error, CheckFailed):
            return CellResult("not_passed", card=error.card.to_json(), output=output, stderr=stderr)
        return CellResult("raised", error=error_text(error), output=output, stderr=stderr)


@contextlib.contextmanager
def _interruptible() -> Iterator[None]:
    """Outside a cell an interrupt that came too late must do nothing."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextlib.contextmanager
def _interrupt_cancels(task: asyncio.Future[Any]) -> Iterator[None]:
    """An awaiting cell sits in the loop's select: only cancelling its task ends it and leaves the loop whole."""
    before = signal.signal(signal.SIGINT, lambda number, frame: task.cancel())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def error_text(error: BaseException) -> str:
    """ "Class: text", at most 2,000 characters; an exception that cannot say itself is named alone."""
    name = type(error).__name__
    try:
        return f"{name}: {error}"[:MAX_ERROR].removesuffix(": ")
    except Exception:
        return name


def make_shell() -> Any:
    """An IPython shell without history, colours, or any output but the standard streams."""
    from IPython.core.displaypub import DisplayPublisher
    from IPython.core.history import HistoryManager
    from IPython.core.interactiveshell import InteractiveShell

    class Silent(DisplayPublisher):  # type: ignore[misc]
        def publish(self, *args: Any, **kwargs: Any) -> None:
            """Rich output has no reader here."""

    class LearnerShell(InteractiveShell):  # type: ignore[misc]
        def init_history(self) -> None:
            """No file is opened, no thread is started."""
            self.history_manager = HistoryManager(shell=self, parent=self, enabled=False)

        def showtraceback(self, *args: Any, **kwargs: Any) -> None:
            """The result carries the exception: drawing it costs more than the cell."""

        def showsyntaxerror(self, *args: Any, **kwargs: Any) -> None:
            """As ``showtraceback``."""

        def init_virtualenv(self) -> None:
            """The interpreter is the right one already."""

    return LearnerShell.instance(colors="nocolor", display_pub_class=Silent)


def serve_cells(numbered: list[tuple[int, Cell]], pipe: int, output_limit: int) -> None:
    """Run the cells in order and write two JSON lines a cell to the descriptor ``pipe``; the forked process's main."""
    _reseed()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    runner = CellRunner(output_limit)
    for index, cell in numbered:
        _send(pipe, {"start": index})
        result = runner.run(cell)
        _send(pipe, {"end": index, "result": result.to_json()})
    _send(pipe, {"done": True})
    with contextlib.suppress(BaseException):
        # Servers that a cell started go down in good order.
        atexit._run_exitfuncs()


def _send(pipe: int, message: dict[str, Any]) -> None:
    data = json.dumps(message).encode("utf-8", "surrogatepass") + b"\n"
    while data:
        data = data[os.write(pipe, data) :]


def _reseed() -> None:
    """A forked process must not repeat its siblings' random numbers."""
    random.seed()
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        numpy.random.seed()
