"""Warm kernels: a fork server with its imports done, and one sandboxed process a notebook.

From the outside in: ``Kernels`` (the fork server's client), ``process.Kernel`` (the judge's hold on one notebook),
``warden`` (stands beside the learner's process), ``learner`` (answers frames), ``cells`` (runs code as Lab does).
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from autograder.errors import GradingError
from autograder.grading.kernel.process import Kernel
from autograder.grading.kernel.warden import Place
from autograder.grading.wire import BrokenWire, PlainWire, Wire, WireClosed, WireTimeout, pair

__all__ = ["Kernel", "Kernels", "Place", "grader_account", "hand_over", "kernel_environment"]

START_SECONDS = 60.0
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS"), "1")
ENVIRONMENT = {
    **ONE_THREAD,
    "LANG": "C.UTF-8",
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    "PYTHONHASHSEED": "0",
    "GIT_CONFIG_NOSYSTEM": "1",  # git fails over a file that it may not read
    "PYTHONDONTWRITEBYTECODE": "1",
    "MPLBACKEND": "module://matplotlib_inline.backend_inline",
    # As ipykernel sets them: a program that colours its output in Lab does so here.
    "TERM": "xterm-color",
    **dict.fromkeys(("CLICOLOR", "FORCE_COLOR", "CLICOLOR_FORCE"), "1"),
    **dict.fromkeys(("PAGER", "GIT_PAGER"), "cat"),
}


class Kernels:
    """A fork server of one's own; not for two threads at once.

    ``preload`` names modules to import before forking: what the lesson's own locked cells import, nothing more.
    """

    def __init__(self, preload: Sequence[str] = ()) -> None:
        self._preload = list(preload)
        self._process: subprocess.Popen[bytes] | None = None
        self._wire: Wire | None = None
        self._alive = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextlib.contextmanager
    def kernel(self, place: Place, services: Callable[[dict[str, Any]], dict[str, Any]] | None = None) -> Any:
        """A fresh sandboxed ``Kernel``, for ``with``. Raises GradingError when it cannot be made."""
        with _room(place) as room:
            kernel = self._start(room, services)
            self._alive += 1
            try:
                kernel.wait_until_ready()
                yield kernel
            finally:
                self._alive -= 1
                kernel.end()
                if place.tier > 1 and not self._alive:
                    # Without a process namespace a kernel could have killed its warden and left something behind.
                    self._ask({"sweep": True}, ())

    def bare(self, folder: Path) -> tuple[PlainWire, int]:
        """A learner's process without warden or sandbox in ``folder``, and its id: for answers that we trust."""
        ours, theirs = pair()
        answer = self._ask({"bare": str(folder)}, (theirs.fileno(),))
        theirs.close()
        return PlainWire(ours), int(answer["pid"])

    def close(self) -> None:
        """End the fork server and every kernel it still has."""
        process, wire, self._process, self._wire = self._process, self._wire, None, None
        if process is None or wire is None:
            return
        wire.close()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _start(self, place: Place, services: Any) -> Kernel:
        learner, learners_end = pair()
        control, control_end = pair()
        try:
            self._ask({"start": place.to_json()}, (learners_end.fileno(), control_end.fileno()))
        finally:
            learners_end.close()
            control_end.close()
        return Kernel(PlainWire(learner), Wire(control), services)

    def _ask(self, message: dict[str, Any], descriptors: tuple[int, ...]) -> dict[str, Any]:
        wire = self._started()
        try:
            wire.send(message, descriptors)
            return wire.receive(time.monotonic() + START_SECONDS)
        except (WireClosed, WireTimeout, BrokenWire) as error:
            self.close()
            raise GradingError(
                f"The warm kernel failed ({type(error).__name__}). This is our fault: run the command again."
            ) from None

    def _started(self) -> Wire:
        if self._wire is None:
            ours, theirs = pair()
            number = theirs.fileno()
            self._process = subprocess.Popen(
                [sys.executable, "-P", "-m", "autograder.grading.kernel.zygote", str(number), *self._preload],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env=kernel_environment(),
                cwd="/",
                pass_fds=(number,),
                start_new_session=True,
                **grader_account(),
            )
            theirs.close()
            self._wire = Wire(ours)
            try:
                self._wire.receive(time.monotonic() + START_SECONDS)
            except (WireClosed, WireTimeout, BrokenWire):
                self.close()
                raise GradingError(
                    "The warm kernel did not start. Is this Python readable for the account that grades? "
                    "Run `course doctor`."
                ) from None
        return self._wire


def _remove(room: Path) -> None:
    """Remove a folder that hostile code may have locked."""

    def unlock(call: Any, path: str, error: Any) -> None:
        with contextlib.suppress(OSError):
            for one in (Path(path).parent, Path(path)):
                if one.is_relative_to(room) and not one.is_symlink():
                    one.chmod(0o700)
            call(path)

    for _ in range(3):
        shutil.rmtree(room, onerror=unlock)
        if not room.exists():
            return


def grader_account() -> dict[str, Any]:
    """For ``Popen``: as root, the account that graders run as; they never run as root."""
    if os.geteuid() != 0:
        return {}
    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def hand_over(folder: Path) -> Path:
    """Give a folder of ours to the account that graders run as; nothing happens unless this is root."""
    account = grader_account()
    if account:
        os.chown(folder, account["user"], account["group"])
    return folder


def kernel_environment() -> dict[str, str]:
    """What a learner's process may know of its surroundings: nothing of ours."""
    path = os.pathsep.join([str(Path(sys.executable).parent), "/usr/local/bin", "/usr/bin", "/bin"])
    return {**ENVIRONMENT, "PATH": path, "HOME": "/home/learner"}


@contextlib.contextmanager
def _room(place: Place) -> Any:
    """The place itself on tier 1, where the room lies in memory; else with a folder of the host, removed afterwards."""
    if place.tier == 1:
        yield place
        return
    room = Path(tempfile.mkdtemp(prefix="nb"))
    try:
        yield Place.from_json({**place.to_json(), "room": str(room)})
    finally:
        _remove(room)
