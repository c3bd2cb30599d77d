"""What stands outside of the sandbox while the doctor tries to reach it: files, servers, a process, a secret."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import autograder
from autograder.grading.kernel import grader_account, hand_over

SECRET_NAME = "COURSE_DOCTOR_SECRET"
SLEEPER = "import time; time.sleep(300)"


class Outside:
    """Canaries, in place from ``__enter__`` to ``__exit__``; open to every account, so that only a sandbox can help."""

    def __init__(self, secret_folders: list[Path]) -> None:
        self._folders, self._left = secret_folders, contextlib.ExitStack()
        self.token, self.number = secrets.token_hex(8), str(secrets.randbelow(10**9) + 10**9)

    def __enter__(self) -> Outside:
        self.folder = Path(tempfile.mkdtemp(prefix="cd"))
        self._left.callback(shutil.rmtree, self.folder, ignore_errors=True)
        self.folder.chmod(0o777)
        self.canary = self.folder / "canary.txt"
        self.canary.write_text(self.token)
        self.canary.chmod(0o666)
        self.owned = self.folder / "owned.txt"
        self.owned.touch(mode=0o644)
        hand_over(self.owned)
        (self.folder / "class").mkdir(mode=0o755)
        (self.folder / "class" / "gradebook.db").write_text(self.token)
        self._servers()
        self._left.enter_context(_environment(SECRET_NAME, self.token))
        self.sentinel = self._left.enter_context(_sleeping())
        return self

    def __exit__(self, *error: object) -> None:
        self._left.close()

    def world(self) -> dict[str, Any]:
        """What the attacks are told."""
        package = Path(autograder.__file__).parent
        return {
            "canary": str(self.canary),
            "folder": str(self.folder),
            "mine": str(self.owned),
            "secret_folders": [str(self.folder / "class"), *map(str, self._folders)],
            "answers": [str(package / name) for name in ("masters", "truth")],
            "secret": self.token,
            "token": self.token,
            "number": self.number,
            "tcp": self.tcp.getsockname()[1],
            "udp": self.udp.getsockname()[1],
            "abstract": f"course-doctor-{self.token}",
            "unix": str(self.folder / "s"),
            "sentinel": self.sentinel.pid,
        }

    def harmed(self) -> str:
        """What the attacks that ran since the last call did out here, whatever they say themselves; "" for nothing."""
        found = []
        if self.canary.read_text() != self.token:
            found.append("the canary file was changed")
            self.canary.write_text(self.token)
        if self.owned.stat().st_mode & 0o777 != 0o644:
            found.append("the mode of a file was changed")
            self.owned.chmod(0o644)
        if self.sentinel.poll() is not None:
            found.append("another process was ended")
            self.sentinel = self._left.enter_context(_sleeping())
        for name, server in (("TCP", self.tcp), ("unix", self.unix), ("abstract unix", self.abstract)):
            with contextlib.suppress(OSError):
                server.accept()[0].close()
                found.append(f"the {name} server was reached")
        with contextlib.suppress(OSError):
            self.udp.recv(100)
            found.append("a datagram arrived")
        for place in (self.folder, Path("/dev/shm"), Path("/var/tmp"), Path("/tmp")):
            with contextlib.suppress(OSError):
                (place / self.token).unlink()
                found.append(f"a file was made in {place}")
        return "; ".join(found)

    def left_behind(self) -> bool:
        """Whether the process that an attack tried to leave behind runs still; it is ended then."""
        end = time.monotonic() + 1.0
        while found := _with_argument(f"300.{self.number}"):
            if time.monotonic() > end:
                for pid in found:
                    with contextlib.suppress(OSError):
                        os.kill(pid, 9)
                return True
            time.sleep(0.05)
        return False

    def _servers(self) -> None:
        self.tcp, self.udp = socket.socket(), socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.unix, self.abstract = socket.socket(socket.AF_UNIX), socket.socket(socket.AF_UNIX)
        addresses: list[tuple[socket.socket, Any]] = [
            (self.tcp, ("127.0.0.1", 0)),
            (self.udp, ("127.0.0.1", 0)),
            (self.unix, str(self.folder / "s")),
            (self.abstract, f"\0course-doctor-{self.token}"),
        ]
        for server, address in addresses:
            self._left.callback(server.close)
            if sys.platform != "linux" and server is self.abstract:
                continue
            server.bind(address)
            if server is not self.udp:
                server.listen()
            server.setblocking(False)
        (self.folder / "s").chmod(0o777)


@contextlib.contextmanager
def _environment(name: str, value: str) -> Iterator[None]:
    os.environ[name] = value
    try:
        yield
    finally:
        os.environ.pop(name, None)


@contextlib.contextmanager
def _sleeping() -> Iterator[subprocess.Popen[bytes]]:
    """A process of the account that grades."""
    process = subprocess.Popen(
        [sys.executable, "-I", "-S", "-c", SLEEPER], cwd="/", stdin=subprocess.DEVNULL, **grader_account()
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def _with_argument(argument: str) -> list[int]:
    """Processes whose command line has this argument."""
    if sys.platform != "linux":
        said = subprocess.run(["ps", "-axo", "pid=,args="], capture_output=True, text=True, check=False).stdout
        return [int(line.split()[0]) for line in said.splitlines() if argument in line]
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            if argument.encode() in path.read_bytes():
                found.append(int(path.parent.name))
    return found
