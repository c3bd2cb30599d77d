"""What every real server of a lesson has in common: a private folder, a keeper, a bounded wait, an end.

    with prometheus({...}) as server:
        server.url, server.rung

A server belongs to the process that started it. It ends when it is closed, when nothing refers to it any more, when
the process ends, and, by its keeper, when the process is killed. In a forked child ``close`` does nothing.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
import weakref
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from autograder.errors import ServiceError

START_SECONDS = 60.0  # on a loaded machine; a quiet one needs less than a second
SHORT_PATH = re.compile(r"[A-Za-z0-9/._-]{1,60}")  # a unix socket's path ends at 107 bytes


class Keeper:
    """The process that keeps one server, seen from its owner (``keeper.py`` is the other side)."""

    def __init__(
        self,
        folder: Path,
        run: Sequence[str],
        *,
        make: Sequence[Sequence[str]] = (),
        files: Mapping[str, str] | None = None,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        stop: Sequence[str] = ("SIGTERM",),
        account: tuple[int, int] | None = None,
    ) -> None:
        """Start to start it. ``folder`` is the server's own (``private_folder``) and goes with it."""
        self.folder, self._owner = folder, os.getpid()
        if account:
            shutil.chown(folder, *account)
        order = {
            "folder": str(folder), "run": list(run), "make": [list(command) for command in make],
            "files": dict(files or {}), "env": dict(env or {}), "cwd": str(cwd) if cwd else None,
            "stop": list(stop), "owner": self._owner, "user": account and account[0], "group": account and account[1],
        }  # fmt: skip
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-S", str(Path(__file__).with_name("keeper.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(order).encode() + b"\n")  # not as an argument: others can read those
        self.process.stdin.flush()

    @property
    def failed(self) -> str | None:
        """What the server said when it did not stay; None while it does."""
        told = self.folder / "failed"
        try:
            return told.read_text("utf-8", "replace").strip() or "it ended without a word"
        except OSError:
            return None if self.process.poll() is None else "it ended without a word"

    @property
    def status(self) -> int | None:
        """The exit status of a server that ended by itself, as far as it is known."""
        with contextlib.suppress(OSError, ValueError):
            return int((self.folder / "status").read_text())
        return None

    @property
    def log(self) -> str:
        """What the server has written to its output so far."""
        try:
            return (self.folder / "log").read_text("utf-8", "replace")
        except OSError:
            return ""

    def close(self) -> None:
        """Stop the server, wait until it is gone, remove its folder."""
        if os.getpid() != self._owner:
            return
        assert self.process.stdin is not None
        with contextlib.suppress(OSError):
            self.process.stdin.write(b"x")
            self.process.stdin.close()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._clear_up()

    def _clear_up(self) -> None:
        """What a keeper that was killed itself has left: on Linux its server has had its signal to stop."""
        end = time.monotonic() + 5
        while self.folder.exists() and time.monotonic() < end and _runs(self.folder / "pid"):
            time.sleep(0.05)
        shutil.rmtree(self.folder, ignore_errors=True)


def _runs(told: Path) -> bool:
    """Whether the process whose number is in the file still runs."""
    try:
        os.kill(int(told.read_text()), 0)
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
    return os.name != "nt"


@dataclass(frozen=True)
class Finished:
    """A program that has ended: its exit status and what it printed, output and errors as they came."""

    status: int
    output: str


class Service:
    """A running server. ``url`` is where it answers, ``rung`` which program and version it is."""

    url: str
    rung: str

    def __init__(self, url: str, rung: str, keeper: Keeper | None = None) -> None:
        self.url, self.rung, self._keeper = url, rung, keeper
        self._owner = os.getpid()
        self._end: weakref.finalize[[], Any] | None = weakref.finalize(self, keeper.close) if keeper else None

    @property
    def alive(self) -> bool:
        """Whether it still runs, as far as this process can see without asking it."""
        if self._keeper is None:
            return self._end is None or self._end.alive
        return bool(self._end and self._end.alive) and self._keeper.failed is None

    @property
    def log(self) -> str:
        """What the server has written to its output so far; "" when it is not ours."""
        return self._keeper.log if self._keeper else ""

    def close(self) -> None:
        """Stop it and remove its folder."""
        if self._end and os.getpid() == self._owner:
            self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def wait_for(
    keeper: Keeper, answers: Callable[[], Any], name: str, lift: str = "", seconds: float = START_SECONDS
) -> Any:
    """The first true answer of the server that ``keeper`` starts. Raises ServiceError, the server stopped."""
    end = time.monotonic() + seconds
    reason = f"it did not answer within {seconds:.0f} s"
    while time.monotonic() < end:
        failed = keeper.failed
        if failed is not None:
            reason = failed[-600:]
            break
        try:
            found = answers()
        except OSError:  # refused, reset, timed out: not yet
            found = None
        if found:
            return found
        time.sleep(0.01)
    keeper.close()
    raise ServiceError(f"{name} could not be started: {reason.rstrip('.')}. {lift}".strip())


def run_kept(command: Sequence[str], seconds: float, name: str, **options: Any) -> Finished:
    """Run a program to its end; it and all that it starts end with this process. ``options`` as for ``Keeper``.

    Raises ServiceError when it cannot be started or takes longer than ``seconds``.
    """
    keeper = Keeper(options.pop("folder", None) or private_folder("course-run-"), command, **options)
    try:
        end = time.monotonic() + seconds
        while (failed := keeper.failed) is None:
            if time.monotonic() > end:
                raise ServiceError(
                    f"{name} was ended: it took longer than {seconds:.0f} s. It had said: {_end(keeper)}"
                )
            time.sleep(0.01)
        if keeper.status is None:
            raise ServiceError(f"{name} could not be started: {failed}")
        return Finished(keeper.status, keeper.log)
    finally:
        keeper.close()


def _end(keeper: Keeper) -> str:
    return keeper.log.strip()[-400:] or "nothing"


def http_json(url: str, body: Any = None, seconds: float = 10.0) -> Any:
    """What a server of ours answers: JSON, or its text. With ``body`` it is a POST of JSON. OSError as urllib's."""
    data = None if body is None else json.dumps(body).encode()
    asked = urllib.request.Request(url, data, {"Content-Type": "application/json"} if data else {})
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))  # loopback never goes through a proxy
    with opener.open(asked, timeout=seconds) as reply:
        text = reply.read().decode()
        return json.loads(text) if "json" in reply.headers.get("Content-Type", "") and text else text


def listens(port: int) -> bool:
    """Whether a loopback port takes a connection."""
    with socket.socket() as probe:
        probe.settimeout(2)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def private_folder(prefix: str) -> Path:
    """A new folder of ours alone, with a path short and plain enough for a unix socket. Raises ServiceError."""
    place = tempfile.gettempdir()
    if os.name != "nt" and not SHORT_PATH.fullmatch(place):
        place = "/tmp"
    try:
        return Path(tempfile.mkdtemp(prefix=prefix, dir=place))
    except OSError as error:
        raise ServiceError(
            f"No temporary folder can be made in {place} ({error.strerror or error}): free some disk, "
            "or set TMPDIR to a folder of yours."
        ) from error


def unprivileged() -> tuple[int, int] | None:
    """As root, the user and group that servers run as (``nobody``); None for any other account."""
    if os.name == "nt" or os.geteuid() != 0:
        return None
    import pwd

    nobody = pwd.getpwnam("nobody")
    return nobody.pw_uid, nobody.pw_gid


def free_port(wanted: int = 0) -> int:
    """A loopback port that nobody listens on: ``wanted``, or any. Raises ServiceError when it is taken."""
    with socket.socket() as probe:
        if os.name != "nt":
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", wanted))
        except OSError as error:
            raise ServiceError(
                f"Port {wanted} cannot be had ({error.strerror or error}): leave the port out to get a free one."
            ) from error
        return int(probe.getsockname()[1])


def find_program(name: str) -> str:
    """The path of a program, or "". Servers of Debian's lie in /usr/sbin, which is not on a learner's PATH."""
    places = os.pathsep.join([os.environ.get("PATH", os.defpath), "/usr/local/sbin", "/usr/sbin", "/sbin"])
    return shutil.which(name, path=places) or ""


def version_of(command: Sequence[str]) -> str:
    """The first line that a program says of its version; "" when it does not run."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, errors="replace", timeout=60, check=False, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return ((done.stdout or done.stderr).strip().splitlines() or [""])[0] if done.returncode == 0 else ""
