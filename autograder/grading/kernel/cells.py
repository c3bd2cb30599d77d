"""Runs code cells as a notebook's kernel would, in the process that was forked for them: an IPython shell inside a
running event loop, with magics, top-level await, figures and rich outputs.

Knows nothing of time limits, other processes or points.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterator
from typing import Any

from autograder.grading.kernel.outputs import Outputs, Stream

MAX_ERROR = 2_000
MAX_FRAMES = 20


class CellRunner:
    """One learner's kernel. Made before the fork, because making a shell costs more than most notebooks."""

    def __init__(self) -> None:
        self.outputs = Outputs()
        self.shell = make_shell(self.outputs)

    def begin(self) -> None:
        """In the forked process: take the standard streams and the working folder."""
        sys.stdout, sys.stderr = Stream(self.outputs, "stdout"), Stream(self.outputs, "stderr")
        self.loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self.loop)

    def run(self, source: str, room: int) -> dict[str, Any]:
        """How one cell ended: ``{"status", "error", "outputs", "card"}``; ``room`` bytes of output are kept.

        SIGINT interrupts the cell, not the kernel.
        """
        self.outputs.begin(room)
        try:
            with _interruptible():
                result = self.loop.run_until_complete(self._run(source))
                error = result.error_before_exec or result.error_in_exec
                # Figures are drawn by these events, which a kernel fires itself.
                self.shell.events.trigger("post_execute")
                self.shell.events.trigger("post_run_cell", result)
        except BaseException as stopped:  # an interrupt that met the loop itself
            error = stopped
        return self._result(error)

    def inside_loop(self, work: Any) -> Any:
        """What ``work()`` gives, called where a check cell stands: inside the running loop."""

        async def call() -> Any:
            return work()

        return self.loop.run_until_complete(call())

    async def _run(self, source: str) -> Any:
        shell = self.shell
        transformed, preprocessing = source, None
        try:
            transformed = shell.transform_cell(source)
        except Exception:
            preprocessing = sys.exc_info()
        work = shell.run_cell_async(
            source,
            store_history=True,
            silent=False,
            transformed_cell=transformed,
            preprocessing_exc_tuple=preprocessing,
        )
        if not shell.should_run_async(source, transformed_cell=transformed, preprocessing_exc_tuple=preprocessing):
            return await work
        task = asyncio.ensure_future(work)
        with _interrupt_cancels(task):
            return await task

    def _result(self, error: BaseException | None) -> dict[str, Any]:
        from autograder.checks.card import CheckFailed

        if error is None:
            return {"status": "ok", "error": "", "outputs": self.outputs.taken()}
        if isinstance(error, CheckFailed):
            return {"status": "raised", "error": "", "card": error.card.to_json(), "outputs": self.outputs.taken()}
        self.outputs.error(type(error).__name__, error_text(error), _traceback(error))
        return {"status": "raised", "error": error_text(error), "outputs": self.outputs.taken()}


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


def _traceback(error: BaseException) -> list[str]:
    """The learner's own frames, as Python prints them: IPython's drawing costs more than the cell."""
    try:
        frames = traceback.extract_tb(error.__traceback__)
        own = [frame for frame in frames if "/IPython/" not in frame.filename and "/autograder/" not in frame.filename]
        lines = traceback.format_list(own[-MAX_FRAMES:])
    except Exception:
        lines = []
    return [line.rstrip("\n") for line in [*lines, error_text(error)]]


def make_shell(outputs: Outputs) -> Any:
    """An IPython shell without history or colours whose outputs go to ``outputs``."""
    from IPython.core.displayhook import DisplayHook
    from IPython.core.displaypub import DisplayPublisher
    from IPython.core.history import HistoryManager
    from IPython.core.interactiveshell import InteractiveShell

    class Publisher(DisplayPublisher):  # type: ignore[misc]
        def publish(self, data: Any, metadata: Any = None, *, update: bool = False, **kwargs: Any) -> None:
            """Keep a rich output."""
            outputs.display(data, metadata or {})

        def clear_output(self, wait: bool = False) -> None:
            """As Lab does it, at once."""
            outputs.clear()

    class Hook(DisplayHook):  # type: ignore[misc]
        def write_output_prompt(self) -> None:
            """A notebook draws its own."""

        def write_format_data(self, format_dict: Any, md_dict: Any = None) -> None:
            """Keep a cell's value."""
            outputs.value(format_dict, md_dict or {}, self.prompt_count)

        def finish_displayhook(self) -> None:
            """No line end follows."""

    class LearnerShell(InteractiveShell):  # type: ignore[misc]
        def init_ipython_dir(self, ipython_dir: Any) -> None:
            """No folder is made: the shell is older than its home."""

        def init_profile_dir(self, profile_dir: Any) -> None:
            """As ``init_ipython_dir``."""

        def init_history(self) -> None:
            """No file is opened, no thread is started."""
            self.history_manager = HistoryManager(shell=self, parent=self, enabled=False, hist_file=":memory:")

        def showtraceback(self, *args: Any, **kwargs: Any) -> None:
            """The result carries the exception."""

        def showsyntaxerror(self, *args: Any, **kwargs: Any) -> None:
            """As ``showtraceback``."""

        def _format_exception_for_storage(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
            """No history keeps it, and drawing it costs more than most cells."""
            return {}

        def enable_gui(self, gui: Any = None) -> None:
            """Figures are drawn into the notebook."""

        def system(self, cmd: str) -> None:
            """A shell line, without the terminal that IPython would make for it."""
            line = self.var_expand(cmd, depth=1)
            done = subprocess.run(
                line,
                shell=True,
                check=False,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )
            self.user_ns["_exit_code"] = done.returncode
            print(done.stdout.decode("utf-8", "replace"), end="")

        def init_virtualenv(self) -> None:
            """The interpreter is the right one already."""

    return LearnerShell.instance(colors="nocolor", display_pub_class=Publisher, displayhook_class=Hook)
