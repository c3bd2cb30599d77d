"""The kernel's calls that Python has no name for, by ctypes. Each raises SandboxError with the step that failed."""

from __future__ import annotations

import ctypes
import functools
import os
import struct
from pathlib import Path
from typing import Any

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_REMOUNT, MS_BIND = 1, 2, 4, 8, 32, 4096
MS_REC, MS_PRIVATE = 16384, 1 << 18
MNT_DETACH = 2
AT_FDCWD, AT_RECURSIVE = -100, 0x8000
MOUNT_ATTR_RDONLY, MOUNT_ATTR_NOSUID, MOUNT_ATTR_NODEV = 1, 2, 4
SYS_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
SYS_MOUNT_SETATTR = 442
SYS_CAPSET = {"x86_64": 126, "aarch64": 91}
SYS_LANDLOCK = 444  # create_ruleset; add_rule and restrict_self follow


class SandboxError(OSError):
    """One step of making the sandbox failed; the text names it."""


@functools.cache
def libc() -> Any:
    """The C library, with errno."""
    return ctypes.CDLL(None, use_errno=True)


def checked(step: str, result: int) -> int:
    """``result`` of a C call; raises SandboxError when it is negative."""
    if result < 0:
        number = ctypes.get_errno()
        raise SandboxError(number, f"{step}: {os.strerror(number)}")
    return result


def syscall(step: str, number: int, *arguments: Any) -> int:
    """One system call by number. Raises SandboxError."""
    wide = [ctypes.c_long(value) if isinstance(value, int) else value for value in arguments]
    return checked(step, int(libc().syscall(ctypes.c_long(number), *wide)))


def mount(source: str, target: str, kind: str, flags: int, data: str = "") -> None:
    """``mount(2)``. Raises SandboxError."""
    texts = [text.encode() if text else None for text in (source, target, kind, data)]
    checked(
        f"mount {kind or source} on {target}",
        libc().mount(texts[0], texts[1], texts[2], ctypes.c_ulong(flags), texts[3]),
    )


def bind(source: str, target: str) -> None:
    """Show ``source`` at ``target``, with what is mounted below it."""
    mount(source, target, "", MS_BIND | MS_REC)


def read_only(target: str) -> None:
    """Everything mounted at and below ``target`` becomes read-only, without devices or set-uid programs."""
    attributes = struct.pack("QQQQ", MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV, 0, 0, 0)
    buffer = ctypes.create_string_buffer(attributes)
    syscall(
        f"make {target} read-only",
        SYS_MOUNT_SETATTR,
        AT_FDCWD,
        ctypes.c_char_p(target.encode()),
        AT_RECURSIVE,
        buffer,
        len(attributes),
    )


def unmount(target: str) -> None:
    """Detach a mount at once, whoever still uses it."""
    checked(f"unmount {target}", libc().umount2(target.encode(), MNT_DETACH))


def pivot_root(new: str, old: str) -> None:
    """``pivot_root(2)``. Raises SandboxError."""
    number = SYS_PIVOT_ROOT[os.uname().machine]
    syscall("pivot_root", number, ctypes.c_char_p(new.encode()), ctypes.c_char_p(old.encode()))


def unshare(flags: int) -> None:
    """``unshare(2)``. Raises SandboxError."""
    checked("unshare", libc().unshare(flags))


def prctl(step: str, option: int, *arguments: Any) -> int:
    """``prctl(2)`` with zeros for what is not given. Raises SandboxError."""
    wide = [ctypes.c_ulong(value) if isinstance(value, int) else value for value in arguments]
    wide += [ctypes.c_ulong(0)] * (4 - len(wide))
    return checked(step, int(libc().prctl(option, *wide)))


def drop_capabilities() -> None:
    """No capability is left, and none can come back."""
    last = int(Path("/proc/sys/kernel/cap_last_cap").read_text()) if Path("/proc/sys/kernel").is_dir() else 40
    for number in range(last + 1):
        libc().prctl(24, number, 0, 0, 0)  # PR_CAPBSET_DROP: refused where there is nothing to drop
    libc().prctl(47, 4, 0, 0, 0)  # PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL
    head = ctypes.create_string_buffer(struct.pack("Ii", 0x20080522, 0))
    nothing = ctypes.create_string_buffer(struct.pack("IIIIII", 0, 0, 0, 0, 0, 0))
    syscall("drop capabilities", SYS_CAPSET[os.uname().machine], head, nothing)
    prctl("no new privileges", 38, 1)
