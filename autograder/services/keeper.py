"""Keeps one server: makes what it needs, starts it, watches its owner, stops it, removes its folder. Run as a script.

A process of its own, in a session of its own: it outlives a SIGKILL of its owner (Lab kills a kernel's whole process
group) and cleans up then. It leaves when a byte comes or the pipe on its standard input closes, when its parent is no
longer the owner (a forked child may hold the pipe open), or when the server ends by itself. Standard library only.

Its order is one line of JSON: ``folder`` (ours alone), ``files`` (name: text, readable by the server's account only,
gone once ``make`` has run when the name starts with "secret"), ``make`` (commands to run first), ``run`` (the server's
command), ``env`` (added to a plain environment), ``cwd``, ``stop`` (signals by name, the gentlest first), ``owner``
(pid), ``user`` and ``group`` (to become, or null). Why a server did not stay is left in the file ``failed``.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

LOOK_EVERY = 0.25
STOP_SECONDS = 5.0
TOLD_BYTES = 8000
PR_SET_PDEATHSIG = 1
KEPT = ("PATH", "SYSTEMROOT", "TEMP", "TMP")  # of the owner's environment: no locale, no secret, no server's settings


def main(order: dict[str, Any]) -> int:
    """Keep the server of ``order``; returns when it is gone. Exit status 1 when it did not stay."""
    folder = Path(order["folder"])
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))
    server: subprocess.Popen[bytes] | None = None
    try:
        _make(folder, order)
        server = _start(folder, order)
        (folder / "pid").write_text(str(server.pid))
        while server.poll() is None and not _owner_is_gone(order["owner"]):
            pass
        if server.poll() is not None:
            (folder / "status").write_text(str(server.returncode))
            _tell(folder, (folder / "log").read_bytes() or f"It ended with status {server.returncode}.".encode())
            _wait_to_be_read(order["owner"])
            return 1
        return 0
    except subprocess.CalledProcessError as error:
        _tell(folder, error.stdout or b"")
    except OSError as error:
        _tell(folder, str(error).encode())
    finally:
        if server is not None:
            _stop(server, order["stop"])
        if not (folder / "failed").exists():
            shutil.rmtree(folder, ignore_errors=True)
    _wait_to_be_read(order["owner"])
    shutil.rmtree(folder, ignore_errors=True)
    return 1


def _tell(folder: Path, said: bytes) -> None:
    with contextlib.suppress(OSError):
        (folder / "said").write_bytes(said[-TOLD_BYTES:])
        (folder / "said").rename(folder / "failed")  # whole when it is seen


def _make(folder: Path, order: dict[str, Any]) -> None:
    """The server's files, and the commands that come before it."""
    for name, text in order["files"].items():
        path = folder / name
        path.write_text(text, encoding="utf-8")
        path.chmod(0o600)
        if order["user"]:
            shutil.chown(path, order["user"], order["group"])
    try:
        for command in order["make"]:
            kept = _as_user(folder, order)
            subprocess.run(
                command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **kept
            )
    finally:
        for name in order["files"]:
            if name.startswith("secret"):
                (folder / name).unlink(missing_ok=True)


def _start(folder: Path, order: dict[str, Any]) -> subprocess.Popen[bytes]:
    kept = _as_user(folder, order)
    if sys.platform == "linux":
        # The keeper itself may be killed: the kernel then asks the server to stop.
        library, gentle = ctypes.CDLL(None), getattr(signal, order["stop"][0])
        kept["preexec_fn"] = lambda: library.prctl(PR_SET_PDEATHSIG, gentle)
    kept["start_new_session"] = True  # what it starts itself ends with it
    with (folder / "log").open("wb") as log:
        return subprocess.Popen(order["run"], stdin=subprocess.DEVNULL, stdout=log, stderr=log, **kept)


def _as_user(folder: Path, order: dict[str, Any]) -> dict[str, Any]:
    """A plain environment, and the account to become."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    kept |= {"LC_ALL": "C", "TZ": "UTC"} | order["env"]
    become: dict[str, Any] = {"cwd": order["cwd"] or folder, "env": kept}
    if order["user"]:
        become |= {"user": order["user"], "group": order["group"], "extra_groups": []}
    return become


def _owner_is_gone(owner: int) -> bool:
    """Looks once; takes up to ``LOOK_EVERY`` seconds."""
    if os.name == "nt":
        return os.read(0, 1) is not None  # waits for the byte or for the end of the pipe
    ready, _, _ = select.select([0], [], [], LOOK_EVERY)
    return bool(ready) or os.getppid() != owner


def _wait_to_be_read(owner: int) -> None:
    end = time.monotonic() + STOP_SECONDS
    while time.monotonic() < end and not _owner_is_gone(owner):
        pass


def _stop(server: subprocess.Popen[bytes], signals: list[str]) -> None:
    """The gentle ways, one after the other, then the end, for its children too."""
    known = [getattr(signal, name) for name in signals] if os.name != "nt" else [signal.SIGTERM]
    for step in known:
        if server.poll() is not None:
            break
        server.send_signal(step)
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(STOP_SECONDS)
    if os.name == "nt":
        server.kill()
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(server.pid, signal.SIGKILL)
    with contextlib.suppress(subprocess.TimeoutExpired):
        server.wait(STOP_SECONDS)


if __name__ == "__main__":
    with open(0, "rb", buffering=0, closefd=False) as pipe:  # unbuffered: the next byte must stay in the pipe
        sys.exit(main(json.loads(pipe.readline())))
