"""Warm kernels for whoever grades: give it a notebook's code cells, get one result a cell.

Three ideas stand apart, so that a sandbox and an outside judge can be put between them: the cell runner (``cells``),
the watch that forks and limits (``watch``), and the fork server that keeps both out of the caller's threads
(``zygote``).
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from autograder.errors import GradingError
from autograder.grading.kernel.cells import Cell, CellResult
from autograder.grading.kernel.watch import Job, Limits

__all__ = ["Cell", "CellResult", "Kernels", "Limits", "run_notebook_cells"]

START_SECONDS = 60.0
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"), "1")


class Kernels:
    """A fork server of one's own. ``with Kernels() as kernels: kernels.run(cells)``; not for two threads at once.

    ``preload`` names modules to import before forking: what the lesson's own locked cells import, nothing more.
    Raises GradingError on Windows.
    """

    def __init__(self, preload: Sequence[str] = ()) -> None:
        if os.name != "posix":
            raise GradingError(
                "Grading needs fork, which Windows does not have. Run this command under WSL; Lab works natively."
            )
        self._preload = list(preload)
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def run(
        self,
        cells: Sequence[Cell],
        limits: Limits | None = None,
        project: Path | None = None,
        environment: dict[str, str] | None = None,
    ) -> list[CellResult]:
        """One result a cell, in order; cells run in a fresh kernel and a private folder.

        ``project`` is the learner's ``jobboard`` folder; a copy of it stands in the folder. ``environment`` is added to
        this process's. Raises GradingError when our own machinery fails, never for what a cell did.
        """
        limits = limits or Limits()
        job = Job([cell.to_json() for cell in cells], limits.to_json(), str(project or ""), environment or {})
        answer = self._ask(
            json.dumps(job.to_json()).encode("utf-8", "surrogatepass"), START_SECONDS + limits.notebook * 1.2
        )
        if "error" in answer:
            raise GradingError(str(answer["error"]))
        results = answer["results"]
        assert isinstance(results, list)
        return [CellResult.from_json(result) for result in results]

    def close(self) -> None:
        """End the fork server and every kernel it still has."""
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin and process.stdout
        with contextlib.suppress(OSError):
            process.stdin.close()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()

    def _ask(self, line: bytes, seconds: float) -> dict[str, object]:
        process = self._started()
        assert process.stdin and process.stdout
        try:
            process.stdin.write(line + b"\n")
            process.stdin.flush()
            answer = _read_line(process.stdout.fileno(), time.monotonic() + seconds)
        except OSError as error:
            answer, process.returncode = b"", process.poll()
            reason = str(error)
        else:
            reason = "no answer"
        if not answer:
            self.close()
            raise GradingError(
                f"The warm kernel failed ({reason}). This is our fault, not the learner's: run the command again."
            )
        result: dict[str, object] = json.loads(answer)
        return result

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "autograder.grading.kernel.zygote", *self._preload],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=kernel_environment(),
                bufsize=0,
                start_new_session=True,
            )
        return self._process


def kernel_environment() -> dict[str, str]:
    """This process's environment without what belongs to the learner's desk, and with one thread a library."""
    kept = {name: value for name, value in os.environ.items() if name not in {"COURSE_PROGRESS", "NBGRADER_VALIDATING"}}
    return {**kept, **ONE_THREAD, "MPLBACKEND": "agg", "NBGRADER_EXECUTION": "autograde"}


def _read_line(descriptor: int, until: float) -> bytes:
    """One line, or what there was when the stream ended or the time was over: then b""."""
    parts = []
    while (left := until - time.monotonic()) > 0:
        ready, _, _ = select.select([descriptor], [], [], left)
        if not ready:
            break
        data = os.read(descriptor, 1 << 20)
        if not data:
            break
        parts.append(data)
        if data.endswith(b"\n"):
            return b"".join(parts)
    return b""


def run_notebook_cells(
    cells: Sequence[Cell], limits: Limits | None = None, project: Path | None = None, preload: Sequence[str] = ()
) -> list[CellResult]:
    """``Kernels.run`` with a fork server for this one notebook."""
    with Kernels(preload) as kernels:
        return kernels.run(cells, limits, project)
