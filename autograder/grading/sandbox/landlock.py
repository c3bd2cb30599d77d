"""Tier 2: Landlock, where namespaces cannot be had: files, TCP, signals, abstract sockets, as far as the kernel goes.

What does not work for the learner here: connecting to any TCP port, also one's own server's, and listening on a chosen
port (0, any free one, works, and the judge reaches it); datagrams; ``multiprocessing``'s locks, queues and pools, whose
semaphores lie in ``/dev/shm`` where they would outlive the notebook; ``/proc`` of a process that was started later;
``chmod``, which says that it worked and does nothing. What stays open: whether a path exists, its size and times.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import struct
from collections.abc import Sequence
from pathlib import Path

from autograder.grading.sandbox.calls import SYS_LANDLOCK, SandboxError, libc, prctl, syscall
from autograder.grading.sandbox.plan import ETC, View

READ = 0b1101  # execute, read a file, list a folder
ALL_BY_ABI = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}
FILE_ONLY = 0b111 | 1 << 14 | 1 << 15  # what a rule on a file may name
BIND_TCP, CONNECT_TCP = 1, 2
SCOPE_ABSTRACT, SCOPE_SIGNAL = 1, 2
RULE_PATH, RULE_PORT = 1, 2
O_PATH = 0o10000000


def abi() -> int:
    """Landlock's version in this kernel; 0 without it."""
    return max(0, int(libc().syscall(ctypes.c_long(SYS_LANDLOCK), None, ctypes.c_long(0), ctypes.c_long(1))))


def missing() -> list[str]:
    """What this kernel's Landlock cannot keep."""
    version = abi()
    lacks = {4: "TCP connections", 5: "device controls", 6: "signals and abstract sockets"}
    return [what for since, what in lacks.items() if version < since]


def restrict(view: View, room: str | None, doors: Sequence[int] = ()) -> None:
    """From now on: read the view, write the room, no TCP connection but to the ports ``doors``, no signal outside.

    Landlock knows ports, not addresses: a door is open to that port of any machine. Raises SandboxError.
    """
    version = abi()
    if version < 1:
        raise SandboxError(38, "Landlock: this kernel has none")
    files = ALL_BY_ABI[min(version, 5)]
    fields = [
        files,
        (BIND_TCP | CONNECT_TCP) if version >= 4 else 0,
        (SCOPE_ABSTRACT | SCOPE_SIGNAL) if version >= 6 else 0,
    ]
    size = 8 if version < 4 else 16 if version < 6 else 24
    attributes = ctypes.create_string_buffer(struct.pack("QQQ", *fields)[:size])
    rules = syscall("Landlock rules", SYS_LANDLOCK, attributes, size, 0)
    try:
        for path in [*view.readable, *view.binds.values(), *(f"/etc/{name}" for name in (*ETC, "hosts"))]:
            for part in _uncovered(Path(path), [Path(covered) for covered in view.covered]):
                _allow(rules, str(part), READ & files)
        for path in ("/bin", "/sbin", "/lib", "/lib32", "/lib64", "/proc/self", "/dev/urandom", "/dev/random"):
            _allow(rules, path, READ & files)
        for path in ("/dev/null", "/dev/full"):  # not /dev/zero: mapping it is memory that no limit counts
            _allow(rules, path, files)
        if room:
            _allow(rules, room, files)
        if version >= 4:
            port = ctypes.create_string_buffer(struct.pack("QQ", BIND_TCP, 0))
            syscall("Landlock: any free port", SYS_LANDLOCK + 1, rules, RULE_PORT, port, 0)
        for door in doors if version >= 4 else ():
            port = ctypes.create_string_buffer(struct.pack("QQ", CONNECT_TCP, door))
            syscall("Landlock: a server of the judge's", SYS_LANDLOCK + 1, rules, RULE_PORT, port, 0)
        prctl("no new privileges", 38, 1)
        syscall("Landlock", SYS_LANDLOCK + 2, rules, 0)
    finally:
        os.close(rules)


def _uncovered(path: Path, covered: list[Path]) -> list[Path]:
    """``path``, or its parts when something below it is covered: Landlock only adds, it cannot take away."""
    below = [one for one in covered if one.is_relative_to(path)]
    if not below:
        return [path]
    if path in below:
        return []
    with contextlib.suppress(OSError):
        return [part for child in path.iterdir() for part in _uncovered(child, covered)]
    return []


def _allow(rules: int, path: str, access: int) -> None:
    with contextlib.suppress(OSError):
        descriptor = os.open(path, O_PATH | os.O_CLOEXEC)
        try:
            if not Path(path).is_dir():
                access &= FILE_ONLY
            rule = ctypes.create_string_buffer(struct.pack("=Qi", access, descriptor))
            syscall(f"Landlock rule for {path}", SYS_LANDLOCK + 1, rules, RULE_PATH, rule, 0)
        finally:
            os.close(descriptor)
