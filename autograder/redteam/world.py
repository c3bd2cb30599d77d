"""What surrounds a run: words that must not travel, files that must not change, listeners that must hear nothing.

Words, all drawn anew: ``zqn...`` stands in hidden checks and must never enter a kernel, ``zqg...`` are hidden arguments
and must never be on a page, ``zqb...`` stands in other people's answers, ``zqe...`` in the grader's environment,
``zqh...`` in a file of the machine.
"""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import select
import socket
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

WORD = re.compile(rb"zq[nbegh][0-9a-f]{10}v")
PLACE = re.compile(r"@([A-Z]+[0-9]?)@")
# As Python text that does not find itself; hidden arguments may be seen inside, so they are not searched for.
HUNT = 'b"z" b"q[nbeh][0-9a-f]{10}v"'
SECRET_NAME = "COURSE_REDTEAM_SECRET"
MARK_NAME = "COURSE_REDTEAM_RUN"
LOOK_SECONDS = 0.2


@dataclass
class World:
    """One run's surroundings below ``folder``; listens while it is entered."""

    folder: Path
    ports: tuple[int, ...] = ()  # more loopback ports to listen on: those that a brought case names
    token: str = field(default_factory=lambda: secrets.token_hex(5))
    heard: list[str] = field(default_factory=list)
    values: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.root, self.host, self.temp = self.folder / "course", self.folder / "host", self.folder / "tmp"
        self._sockets: list[socket.socket] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._listen, daemon=True)

    def __enter__(self) -> Self:
        self.folder.chmod(0o755)
        for folder, mode in ((self.root, 0o755), (self.host, 0o777), (self.temp, 0o1777)):
            folder.mkdir()
            folder.chmod(mode)
        host_word = self.word("h")
        (self.host / "host.txt").write_text(f"{host_word}\n")
        (self.host / "host.txt").chmod(0o666)
        self._open_sockets()
        self.values |= {f"NEVER{n}": self.word("n") for n in range(1, 10)}
        self.values |= {f"GIVEN{n}": self.word("g") for n in range(1, 10)}
        self.values |= {
            "TOKEN": self.token, "HUNT": HUNT, "ROOT": str(self.root), "TEMP": str(self.temp), "PID": str(os.getpid()),
            "HOSTFOLDER": str(self.host), "HOSTFILE": str(self.host / "host.txt"), "SECRET": self.word("e"),
            "ABSTRACT": f"redteam-{self.token}", "UNIX": str(self.host / "s"), "LISTENPORT": str(_free_port()),
        }  # fmt: skip
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._stop.set()
        self._thread.join(5)
        for one in self._sockets:
            one.close()

    def word(self, kind: str) -> str:
        """A fresh word of one kind."""
        return f"zq{kind}{secrets.token_hex(5)}v"

    def filled(self, text: str) -> str:
        """``text`` with its ``@WORDS@`` filled in."""
        return PLACE.sub(lambda found: self.values.get(found[1], found[0]), text)

    def environment(self) -> dict[str, str]:
        """What the grading command gets: our temporary folder, a mark to find its processes by, a secret."""
        own = {SECRET_NAME: self.values["SECRET"], MARK_NAME: self.token, "TMPDIR": str(self.temp)}
        return {**os.environ, **own}

    def _open_sockets(self) -> None:
        port = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.values["PORT"] = str(port.getsockname()[1])
        datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        datagrams.bind(port.getsockname())
        self._sockets = [port, datagrams]
        for number in self.ports:
            with contextlib.suppress(OSError):
                self._sockets.append(socket.create_server(("127.0.0.1", number)))
        for name in (f"\0redteam-{self.token}", str(self.host / "s")):
            with contextlib.suppress(OSError):  # no abstract names outside Linux; a path may be too long
                one = socket.socket(socket.AF_UNIX)
                self._sockets.append(one)
                one.bind(name)
                one.listen(64)
        with contextlib.suppress(OSError):
            (self.host / "s").chmod(0o666)

    def _listen(self) -> None:
        """Note whatever arrives, and a server of the learner's that listens on the machine itself."""
        while not self._stop.is_set():
            for one in select.select(self._sockets, [], [], LOOK_SECONDS)[0]:
                with contextlib.suppress(OSError):
                    self.heard.append(_heard(one))
            if "a server" not in self.heard and _listens(int(self.values.get("LISTENPORT", 0))):
                self.heard.append("a server of the learner's listens on the machine's own network")


def _heard(one: socket.socket) -> str:
    name = one.getsockname()
    where = name[1] if isinstance(name, tuple) else repr(name)
    if one.type == socket.SOCK_DGRAM:
        return f"a datagram at {where}: {one.recv(200)!r}"
    client, _ = one.accept()
    with client:
        client.settimeout(0.5)
        try:
            data = client.recv(200)
        except OSError:
            data = b""
    return f"a connection at {where}: {data!r}"


def _listens(port: int) -> bool:
    """Whether something on this machine listens on ``port`` (Linux; else False)."""
    wanted = f":{port:04X}"
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):
        with contextlib.suppress(OSError):
            for line in Path(table).read_text("ascii").splitlines()[1:]:
                parts = line.split()
                if parts[3] == "0A" and parts[1].endswith(wanted):
                    return True
    return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
