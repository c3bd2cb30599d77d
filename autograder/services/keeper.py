"""Keeps one embedded PostgreSQL: starts it, watches its owner, stops it and removes its folder. Run as a script.

A process of its own, in a session of its own: it outlives a SIGKILL of its owner (Lab kills a kernel's whole process
group) and cleans up then. It leaves when a byte comes or the pipe on its standard input closes, when its parent is no
longer the owner (a forked child may hold the pipe open), or when the server ends by itself. Standard library only.
"""

from __future__ import annotations

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
PR_SET_PDEATHSIG = 1


def main(order: dict[str, Any]) -> int:
    """``order``: folder, bin, settings, password, owner (pid), user (to become, or None)."""
    folder = Path(order["folder"])
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))
    server: subprocess.Popen[bytes] | None = None
    try:
        _make(folder, order)
        server = _start(folder, order)
        while server.poll() is None and not _owner_is_gone(order["owner"]):
            pass
        return 0
    except subprocess.CalledProcessError as error:
        said = folder / "said"
        said.write_bytes(error.stdout or b"")
        said.rename(folder / "failed")  # whole when it is seen
        _wait_to_be_read(order["owner"])
        return 1
    finally:
        if server is not None:
            _stop(server)
        shutil.rmtree(folder, ignore_errors=True)


def _make(folder: Path, order: dict[str, Any]) -> None:
    """The data folder: UTF-8, the C locale (Unicode case mapping by the collation ``pg_c_utf8``), passwords asked."""
    secret = folder / "secret"
    secret.write_text(order["password"] + "\n")
    if order["user"]:
        shutil.chown(secret, order["user"])
    command = [_program(order, "initdb"), "-D", str(folder / "data"), "-U", order["admin"], "--pwfile", str(secret)]
    command += ["--auth=scram-sha-256", "--encoding=UTF8", "--no-locale", "--no-sync", "--no-instructions"]
    try:
        subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **_as_user(folder, order))
    finally:
        secret.unlink()


def _start(folder: Path, order: dict[str, Any]) -> subprocess.Popen[bytes]:
    command = [_program(order, "postgres"), "-D", str(folder / "data")]
    for name, value in order["settings"].items():
        command += ["-c", f"{name}={value}"]
    log = (folder / "log").open("wb")
    kept = _as_user(folder, order)
    if sys.platform == "linux":
        # The keeper itself may be killed: the kernel then asks the server to stop.
        library = ctypes.CDLL(None)
        kept["preexec_fn"] = lambda: library.prctl(PR_SET_PDEATHSIG, signal.SIGINT)
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **kept)


def _as_user(folder: Path, order: dict[str, Any]) -> dict[str, Any]:
    """PostgreSQL refuses to run as root: become ``user`` there. No locale and no PG* variable reaches it."""
    names = ("PATH", "SYSTEMROOT", "TEMP", "TMP")
    kept = {name: os.environ[name] for name in names if name in os.environ}
    become: dict[str, Any] = {"cwd": folder, "env": kept | {"LC_ALL": "C", "TZ": "UTC"}}
    if order["user"]:
        become |= {"user": order["user"], "group": order["group"], "extra_groups": []}
    return become


def _program(order: dict[str, Any], name: str) -> str:
    return str(Path(order["bin"]) / (name + ".exe" * (os.name == "nt")))


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


def _stop(server: subprocess.Popen[bytes]) -> None:
    """A fast shutdown, else an immediate one, else the end."""
    quick = [signal.SIGINT, signal.SIGQUIT] if os.name != "nt" else [signal.SIGTERM]
    for step in [*quick, None]:
        if server.poll() is not None:
            return
        if step is None:
            server.kill()
        else:
            server.send_signal(step)
        try:
            server.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            continue


if __name__ == "__main__":
    with open(0, "rb", buffering=0, closefd=False) as pipe:  # unbuffered: the next byte must stay in the pipe
        sys.exit(main(json.loads(pipe.readline())))
