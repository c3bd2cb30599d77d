"""Worker processes on this machine, each alone: one that dies, hangs or is stopped costs its own job and nobody else's.

The standard process pool breaks as a whole when one process dies and cannot say whose job it was. Here every process
has its own pipe and its own thread of the driver. Processes are programs of their own, never forks of the threaded
driver, and end with it, even when it is killed.
"""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import os
import pickle
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from autograder.errors import GradingError

LOOK_SECONDS = 1.0
STOPPED_LOOKS = 3  # a process seen stopped so often in a row was not just paused together with the driver
GOODBYE_SECONDS = 5.0
PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class _Task:
    future: Future[Any]
    call: tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]


class Pool(Executor):
    """``workers`` processes behind the standard Executor's interface; they start when there is work.

    A job whose process ends gets BrokenProcessPool as its exception; the pool itself stays usable.
    """

    def __init__(self, workers: int) -> None:
        self.workers = workers
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._running: dict[Future[Any], _Worker] = {}
        self._alive: set[_Worker] = set()
        self._lock = threading.Lock()
        self._closed = False
        self._threads = [threading.Thread(target=self._serve, daemon=True) for _ in range(workers)]
        for thread in self._threads:
            thread.start()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Queue a call. Raises RuntimeError after ``shutdown``."""
        if self._closed:
            raise RuntimeError("this pool was shut down")
        future: Future[Any] = Future()
        self._tasks.put(_Task(future, (fn, args, kwargs)))
        return future

    def abandon(self, future: Future[Any]) -> bool:
        """End the process that runs ``future``, which then fails; False when none does."""
        with self._lock:
            worker = self._running.get(future)
        if worker:
            worker.kill()
        return worker is not None

    def pids(self) -> list[int]:
        """The worker processes that live now."""
        with self._lock:
            return [worker.process.pid for worker in self._alive if worker.process.pid]

    def kill(self) -> None:
        """End every process at once and take no more work."""
        self.shutdown(wait=False, cancel_futures=True)
        with self._lock:
            workers = list(self._alive)
        for worker in workers:
            worker.kill()
        for thread in self._threads:
            thread.join(GOODBYE_SECONDS)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more work; the processes end after what is queued, or after their present job."""
        self._closed = True
        while cancel_futures:
            try:
                task = self._tasks.get_nowait()
            except queue.Empty:
                break
            if task:
                task.future.cancel()
        for _ in self._threads:
            self._tasks.put(None)
        if wait:
            for thread in self._threads:
                thread.join()

    def _serve(self) -> None:
        worker: _Worker | None = None
        while (task := self._tasks.get()) is not None:
            if task.future.set_running_or_notify_cancel():
                worker = self._run(worker, task)
        if worker:
            self._forget(worker)

    def _run(self, worker: _Worker | None, task: _Task) -> _Worker | None:
        """Run one task; the worker for the next one, None when a fresh one is needed."""
        try:
            worker = worker or self._start()
            with self._lock:
                self._running[task.future] = worker
            good, value = worker.ask(task.call)
        except (EOFError, OSError) as error:
            if worker:
                self._forget(worker)
            self._settle(task.future, BrokenProcessPool(f"the worker process ended ({worker or error})"))
            return None
        except Exception as error:  # what cannot be pickled stays here
            self._settle(task.future, error)
            return worker
        self._settle(task.future, None if good else value, value)
        return worker

    def _settle(self, future: Future[Any], error: BaseException | None, value: Any = None) -> None:
        with self._lock:
            self._running.pop(future, None)
        if error is None:
            future.set_result(value)
        else:
            future.set_exception(error)

    def _start(self) -> _Worker:
        worker = _Worker()
        with self._lock:
            self._alive.add(worker)
        return worker

    def _forget(self, worker: _Worker) -> None:
        worker.end()
        with self._lock:
            self._alive.discard(worker)


class _Worker:
    """One process and the driver's end of its pipe."""

    def __init__(self) -> None:
        self.pipe, theirs = multiprocessing.Pipe()
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "autograder.grading.pool", str(theirs.fileno())],
            stdin=subprocess.DEVNULL,
            pass_fds=(theirs.fileno(),),
            start_new_session=True,  # ctrl-C is for the driver; it ends its workers itself
        )
        theirs.close()
        self.pipe.send(sys.path)  # jobs are found where the driver finds them

    def __str__(self) -> str:
        code = self.process.poll()
        how = "" if code is None else f", signal {-code}" if code < 0 else f", exit code {code}"
        return f"process {self.process.pid}{how}"

    def ask(self, call: tuple[Any, ...]) -> tuple[bool, Any]:
        """Whether the call returned, and its value or exception. Raises EOFError or OSError when the process ended."""
        self.pipe.send(call)
        stopped = 0
        while not self.pipe.poll(LOOK_SECONDS):
            stopped = stopped + 1 if _is_stopped(self.process.pid) else 0
            if stopped >= STOPPED_LOOKS:
                self.kill()
        good, value = self.pipe.recv()
        return bool(good), value

    def kill(self) -> None:
        """End the process and what it started in its session; SIGKILL reaches stopped processes, too."""
        if self.process.poll() is None:
            with contextlib.suppress(OSError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.kill()

    def end(self) -> None:
        """Say goodbye, then insist."""
        self.pipe.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(GOODBYE_SECONDS)
        self.kill()
        self.process.wait()


def _work(pipe: Connection) -> None:
    """A worker's life: one call after the other until the driver's end of the pipe closes."""
    end_with_parent()
    sys.path[:] = pipe.recv()
    while True:
        try:
            function, args, kwargs = pipe.recv()
            answer = (True, function(*args, **kwargs))
        except (EOFError, ConnectionError):
            return
        except Exception as error:
            answer = (False, _travelling(error))
        try:
            pipe.send(answer)
        except OSError:
            return


def _travelling(error: Exception) -> Exception:
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return GradingError(f"{type(error).__name__}: {error}")
    return error


def end_with_parent() -> None:
    """Let the kernel end this process when the driver ends (Linux; elsewhere the closed pipe does, after the job)."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _is_stopped(pid: int | None) -> bool:
    """Whether the process is stopped by a signal (Linux; elsewhere never known)."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text("ascii", "replace")
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] in {"T", "t"}


def processors() -> int:
    """How many processors this process may use, at least one."""
    if hasattr(os, "sched_getaffinity"):
        return max(1, len(os.sched_getaffinity(0)))
    return os.cpu_count() or 1


if __name__ == "__main__":
    _work(Connection(int(sys.argv[1])))
