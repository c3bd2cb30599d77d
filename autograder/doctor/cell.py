"""The two cells of a trial: helpers and what stands outside, then one attack, which prints how it went."""

from __future__ import annotations

from typing import Any

PRELUDE = """
import contextlib, ctypes, errno, json, os, platform, resource, signal, socket, sys, time
from pathlib import Path
LIBC = ctypes.CDLL(None, use_errno=True)
NUMBERS = {numbers!r}.get(platform.machine(), {{}})

def first_that_works(*tries):
    last = None
    for attempt in tries:
        try:
            return attempt()
        except OSError as error:
            last = error
    raise last

def call(name, *arguments):
    "Raises PermissionError when the call is refused; other errors show that it was let through."
    if name not in NUMBERS:
        raise PermissionError(f"{{name}}: no number for this machine")
    wide = [ctypes.c_long(value) for value in arguments]
    if LIBC.syscall(ctypes.c_long(NUMBERS[name]), *wide) < 0 and ctypes.get_errno() in (errno.EPERM, errno.ENOSYS):
        raise PermissionError(f"{{name}}: {{errno.errorcode[ctypes.get_errno()]}}")
    return f"{{name}} was let through"

def trial(attack):
    try:
        print(json.dumps({{"won": str(attack())[:300]}}))
    except Exception as error:
        print(json.dumps({{"refused": f"{{type(error).__name__}}: {{error}}"[:300]}}))

WORLD = {world!r}
"""

NUMBERS = {
    "x86_64": {
        "ptrace": 101, "process_vm_readv": 310, "pidfd_getfd": 438, "unshare": 272, "mount": 165, "bpf": 321,
        "io_uring_setup": 425, "keyctl": 250, "add_key": 248, "userfaultfd": 323, "perf_event_open": 298,
        "memfd_create": 319, "shmget": 29, "setns": 308, "fsopen": 430, "io_setup": 206, "prlimit64": 302,
        "sched_setscheduler": 144,
    },
    "aarch64": {
        "ptrace": 117, "process_vm_readv": 270, "pidfd_getfd": 438, "unshare": 97, "mount": 40, "bpf": 280,
        "io_uring_setup": 425, "keyctl": 219, "add_key": 217, "userfaultfd": 282, "perf_event_open": 241,
        "memfd_create": 279, "shmget": 194, "setns": 268, "fsopen": 430, "io_setup": 0, "prlimit64": 261,
        "sched_setscheduler": 119,
    },
}  # fmt: skip

HELPERS = """
def nothing():
    raise PermissionError("nothing was found")

def entries(path):
    try:
        return os.listdir(path)
    except OSError:
        return []

def new_file(folder):
    path = Path(folder, WORLD["token"])
    path.write_text("x")
    return ""

def secret_in_environments():
    places = [json.dumps(dict(os.environ))]
    for number in ["self", *(name for name in entries("/proc") if name.isdigit())]:
        with contextlib.suppress(OSError):
            places.append(Path(f"/proc/{number}/environ").read_text(errors="replace"))
    return "found" if any(WORLD["secret"] in text for text in places) else ""

def foreign_descriptors():
    found = []
    for name in entries("/proc/self/fd"):
        with contextlib.suppress(OSError):
            found.append(os.readlink(f"/proc/self/fd/{name}"))
    known = ("/dev/null", "anon_inode:[eventpoll]", "socket:", "/proc/")
    sockets = sum(name.startswith("socket:") for name in found)
    strange = [name for name in found if not name.startswith(known)]
    return strange + ([f"{sockets} sockets"] if sockets > 3 else [])  # the wire, and the loop's own pair

def raised(number):
    soft, hard = resource.getrlimit(number)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(number, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        return True
    return hard == resource.RLIM_INFINITY

def capabilities():
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines() if ":" in line)
    held = [f"{name}={status[name].strip()}" for name in ("CapPrm", "CapEff", "CapAmb") if int(status[name], 16)]
    return held + ([] if status["NoNewPrivs"].strip() == "1" else ["set-uid programs keep their privilege"])
"""


def setup_cell(world: dict[str, Any]) -> str:
    """The first cell of every trial: helpers, and what stands outside."""
    return PRELUDE.format(numbers=NUMBERS, world=world) + HELPERS


def trial_cell(attack: str) -> str:
    """The cell that tries one attack and prints how it went as JSON."""
    body = "\n".join(f"    {line}" for line in attack.splitlines())
    return f"def attack():\n{body}\ntrial(attack)"
