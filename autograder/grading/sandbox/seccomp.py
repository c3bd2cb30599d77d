"""The system-call filter of tiers 1 and 2: what no notebook needs and what kernels were broken through.

Compiled once by libseccomp in the fork server; each sandbox installs the same bytes at no cost.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import socket
import tempfile
from typing import Any

from autograder.grading.sandbox.calls import prctl

REFUSED = [
    "ptrace",
    "process_vm_readv",
    "process_vm_writev",
    "process_madvise",
    "pidfd_getfd",
    "kcmp",
    "unshare",
    "setns",
    "mount",
    "umount",
    "umount2",
    "pivot_root",
    "chroot",
    "move_mount",
    "open_tree",
    "open_tree_attr",
    "fsopen",
    "fsmount",
    "fsconfig",
    "fspick",
    "mount_setattr",
    "name_to_handle_at",
    "open_by_handle_at",
    "quotactl",
    "quotactl_fd",
    "bpf",
    "perf_event_open",
    "userfaultfd",
    "io_uring_setup",
    "io_uring_enter",
    "io_uring_register",
    "keyctl",
    "add_key",
    "request_key",
    "kexec_load",
    "kexec_file_load",
    "init_module",
    "finit_module",
    "delete_module",
    "iopl",
    "ioperm",
    "swapon",
    "swapoff",
    "reboot",
    "acct",
    "syslog",
    "lookup_dcookie",
    "fanotify_init",
    "fanotify_mark",
    "settimeofday",
    "clock_settime",
    "clock_settime64",
    "clock_adjtime",
    "adjtimex",
    "stime",
    "sethostname",
    "setdomainname",
    "vhangup",
    "memfd_create",
    "memfd_secret",
    "shmget",
    "shmat",
    "shmctl",
    "msgget",
    "msgsnd",
    "msgrcv",
    "semget",
    "semop",
    "semtimedop",
    "mq_open",
    "vmsplice",
    "tee",
    "modify_ldt",
    "migrate_pages",
    "move_pages",
    "mbind",
    "set_mempolicy",
    "get_mempolicy",
    "nfsservctl",
    "uselib",
    "ustat",
    "sysfs",
    "_sysctl",
    "personality",
    "mknod",
    "mknodat",
]
MISSING = ("clone3",)  # "not there": the C library then falls back to clone, whose flags can be seen
NEW_NAMESPACES = 0x7E020080  # CLONE_NEW*
PR_SET_PDEATHSIG, PR_SET_PTRACER = 1, 0x59616D61
TIOCSTI, TIOCLINUX = 0x5412, 0x541C
NETLINK_ROUTE = 0
TYPE_MASK = 0xF
FAMILIES = (socket.AF_UNIX, socket.AF_INET, socket.AF_INET6, 16)  # 16: netlink, which getifaddrs asks


def seccomp_filter(tier: int = 1) -> bytes:
    """The filter as the kernel takes it; b"" when libseccomp cannot be had. ``tier`` 2 also refuses datagrams."""
    try:
        import pyseccomp
    except (ImportError, OSError, RuntimeError, AttributeError):
        return b""
    rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
    no = pyseccomp.ERRNO(errno.EPERM)
    for name in REFUSED:
        _add(rules, no, name)
    for name in MISSING:
        _add(rules, pyseccomp.ERRNO(errno.ENOSYS), name)
    arg, ne, eq, masked = pyseccomp.Arg, pyseccomp.NE, pyseccomp.EQ, pyseccomp.MASKED_EQ
    for bit in range(32):
        if NEW_NAMESPACES & 1 << bit:
            _add(rules, no, "clone", arg(0, masked, 1 << bit, 1 << bit))
    for option in (PR_SET_PDEATHSIG, PR_SET_PTRACER):
        _add(rules, no, "prctl", arg(0, eq, option))
    for request in (TIOCSTI, TIOCLINUX):
        _add(rules, no, "ioctl", arg(1, masked, 0xFFFFFFFF, request))
    for family in range(46):
        if family not in FAMILIES:
            _add(rules, no, "socket", arg(0, eq, family))
    _add(rules, no, "socket", arg(0, pyseccomp.GE, 46))
    _add(rules, no, "socket", arg(0, eq, 16), arg(2, ne, NETLINK_ROUTE))
    kinds = [socket.SOCK_RAW, socket.SOCK_SEQPACKET, 10] + ([socket.SOCK_DGRAM] if tier == 2 else [])
    for family in (socket.AF_INET, socket.AF_INET6):
        for kind in kinds:
            _add(rules, no, "socket", arg(0, eq, family), arg(1, masked, TYPE_MASK, kind))
    with tempfile.TemporaryFile() as file:
        rules.export_bpf(file)
        file.seek(0)
        return file.read()


def install(filter: bytes) -> None:
    """From now on the filter holds for this process and its children. Raises SandboxError."""
    buffer = ctypes.create_string_buffer(filter, len(filter))

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))

    program = Program(len(filter) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    prctl("install the system-call filter", 22, 2, ctypes.byref(program))


def _add(rules: Any, action: Any, name: str, *arguments: Any) -> None:
    # A call that this machine's architecture or libseccomp does not know needs no rule.
    with contextlib.suppress(OSError, RuntimeError, ValueError):
        rules.add_rule(action, name, *arguments)
