"""The system-call filter of tiers 1 and 2: what no notebook needs and what kernels were broken through.

Compiled once by libseccomp in the fork server; each sandbox installs the same bytes at no cost.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import functools
import socket
import tempfile
from typing import Any

from autograder.grading.sandbox.calls import prctl

REFUSED = (
    # other processes' memory and descriptors
    "ptrace", "process_vm_readv", "process_vm_writev", "process_madvise", "pidfd_getfd", "kcmp",
    # namespaces, mounts, roots
    "unshare", "setns", "mount", "umount", "umount2", "pivot_root", "chroot", "move_mount", "open_tree",
    "open_tree_attr", "fsopen", "fsmount", "fsconfig", "fspick", "mount_setattr", "name_to_handle_at",
    "open_by_handle_at", "quotactl", "quotactl_fd", "mknod", "mknodat", "sethostname", "setdomainname",
    # large parts of the kernel that no notebook needs and that kernels were broken through
    "bpf", "perf_event_open", "userfaultfd", "io_uring_setup", "io_uring_enter", "io_uring_register", "keyctl",
    "add_key", "request_key", "modify_ldt", "personality", "uselib", "ustat", "sysfs", "_sysctl", "nfsservctl",
    "lookup_dcookie", "fanotify_init", "fanotify_mark", "vmsplice", "tee",
    # a machine-wide number of these is shared with the host's own databases
    "io_setup", "io_submit", "io_destroy", "io_getevents", "io_pgetevents",
    # memory that no limit counts
    "memfd_create", "memfd_secret", "shmget", "shmat", "shmctl", "msgget", "msgsnd", "msgrcv", "semget", "semop",
    "semtimedop", "mq_open", "migrate_pages", "move_pages", "mbind", "set_mempolicy", "get_mempolicy",
    # the machine itself
    "kexec_load", "kexec_file_load", "init_module", "finit_module", "delete_module", "iopl", "ioperm", "swapon",
    "swapoff", "reboot", "acct", "syslog", "settimeofday", "clock_settime", "clock_settime64", "clock_adjtime",
    "adjtimex", "stime", "vhangup", "ioprio_set",
)  # fmt: skip
# The first argument names a process, 0 the caller: only that. The warden has the learner's user id, so the kernel
# would let it be slowed down and its limits be changed.
ON_ITSELF = ("prlimit64", "sched_setscheduler", "sched_setparam", "sched_setattr", "sched_setaffinity")
# Landlock does not know these: the account's own files, wherever they lie, could be locked up or opened to all. Git and
# shutil set modes that files have already: they are told that it worked. Times can be set: touching a file needs it.
PRETENDED_ON_TIER_2 = ("chmod", "fchmod", "fchmodat", "fchmodat2")
REFUSED_ON_TIER_2 = (
    "chown", "fchown", "lchown", "fchownat", "setxattr", "lsetxattr", "fsetxattr", "setxattrat", "removexattr",
    "lremovexattr", "fremovexattr", "removexattrat", "file_setattr",
)  # fmt: skip
MISSING = ("clone3",)  # "not there": the C library then falls back to clone, whose flags can be seen
NEW_NAMESPACES = 0x7E020080  # CLONE_NEW*
PR_SET_PDEATHSIG, PR_SET_PTRACER = 1, 0x59616D61
TIOCSTI, TIOCLINUX = 0x5412, 0x541C
NETLINK, NETLINK_ROUTE = 16, 0
TYPE_MASK, INT = 0xF, 0xFFFFFFFF  # the kernel looks at the lower half of an int: so must the filter
SOCK_DCCP, SOCK_PACKET, TCP, UDP = 6, 10, 6, 17
MAP_TYPE_AND_ANONYMOUS, MAP_SHARED_ANONYMOUS = 0x2F, 0x21
PRIO_USER = 2
SO_SNDBUF, SO_RCVBUF = 7, 8
FAMILIES = (socket.AF_UNIX, socket.AF_INET, socket.AF_INET6, NETLINK)  # netlink is what getifaddrs asks


@functools.cache
def seccomp_filter(tier: int = 1, unix: bool = True) -> bytes:
    """The filter as the kernel takes it; b"" when libseccomp cannot be had.

    ``tier`` 2 also refuses datagrams and leaves modes and owners of files as they are; without ``unix`` it
    refuses sockets that could reach the host's by a path, for Landlock does not know them. ``socketpair`` works in any
    case.
    """
    try:
        import pyseccomp
    except (ImportError, OSError, RuntimeError, AttributeError):
        return b""
    rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
    no = pyseccomp.ERRNO(errno.EPERM)
    for name in REFUSED:
        _add(rules, no, name)
    if tier == 2:
        for name in REFUSED_ON_TIER_2:
            _add(rules, no, name)
        for name in PRETENDED_ON_TIER_2:
            _add(rules, pyseccomp.ERRNO(0), name)
    for name in MISSING:
        _add(rules, pyseccomp.ERRNO(errno.ENOSYS), name)
    _add_arguments(rules, no, pyseccomp)
    _add_sockets(rules, no, pyseccomp, tier, unix)
    with tempfile.TemporaryFile() as file:
        rules.export_bpf(file)
        file.seek(0)
        return file.read()


def _add_arguments(rules: Any, no: Any, seccomp: Any) -> None:
    """Calls that are refused with certain arguments only."""
    arg, masked = seccomp.Arg, seccomp.MASKED_EQ
    for bit in range(32):
        if NEW_NAMESPACES & 1 << bit:
            _add(rules, no, "clone", arg(0, masked, 1 << bit, 1 << bit))
    for option in (PR_SET_PDEATHSIG, PR_SET_PTRACER):
        _add(rules, no, "prctl", arg(0, masked, INT, option))
    for request in (TIOCSTI, TIOCLINUX):
        _add(rules, no, "ioctl", arg(1, masked, INT, request))
    for name in ON_ITSELF:
        _add(rules, no, name, arg(0, seccomp.NE, 0))
    _add(rules, no, "setpriority", arg(1, seccomp.NE, 0))
    _add(rules, no, "setpriority", arg(0, masked, INT, PRIO_USER))
    # A larger buffer is a wish that the kernel may cut anyway: it is cut to nothing, and the call succeeds.
    for option in (SO_SNDBUF, SO_RCVBUF):
        wish = (arg(1, masked, INT, socket.SOL_SOCKET), arg(2, masked, INT, option))
        _add(rules, seccomp.ERRNO(0), "setsockopt", *wish)
    # Its pages stay when they are unmapped from the table that the warden reads. multiprocessing takes files.
    _add(rules, no, "mmap", arg(3, masked, MAP_TYPE_AND_ANONYMOUS, MAP_SHARED_ANONYMOUS))


def _add_sockets(rules: Any, no: Any, seccomp: Any, tier: int, unix: bool) -> None:
    """Streams and datagrams of TCP and UDP, unix sockets, and netlink for the addresses of the loopback."""
    arg, eq, masked = seccomp.Arg, seccomp.EQ, seccomp.MASKED_EQ
    for family in range(46):
        if family not in FAMILIES or (family == socket.AF_UNIX and not unix):
            _add(rules, no, "socket", arg(0, eq, family))
        if family != socket.AF_UNIX:
            _add(rules, no, "socketpair", arg(0, eq, family))
    for name in ("socket", "socketpair"):
        _add(rules, no, name, arg(0, seccomp.GE, 46))
    _add(rules, no, "socket", arg(0, eq, NETLINK), arg(2, seccomp.NE, NETLINK_ROUTE))
    for protocol in range(1, UDP):
        if protocol != TCP:
            _add(rules, no, "socket", arg(2, eq, protocol))
    _add(rules, no, "socket", arg(2, seccomp.GT, UDP))
    kinds = [socket.SOCK_RAW, socket.SOCK_SEQPACKET, SOCK_DCCP, SOCK_PACKET]
    for family in (socket.AF_INET, socket.AF_INET6):
        for kind in [*kinds, socket.SOCK_DGRAM] if tier == 2 else kinds:
            _add(rules, no, "socket", arg(0, eq, family), arg(1, masked, TYPE_MASK, kind))


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
