"""Tier 1: user, process, network, mount, message and host-name namespaces of a notebook's own.

``enter_namespaces`` runs in a process whose next child is the first of the new process namespace; ``build_root`` and
``protect_warden`` run in that child. Nothing of the host is left in sight but what the view names.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import signal
import socket
import struct
from pathlib import Path

from autograder.grading.sandbox.calls import (
    MS_NODEV,
    MS_NOEXEC,
    MS_NOSUID,
    MS_PRIVATE,
    MS_RDONLY,
    MS_REC,
    MS_REMOUNT,
    SandboxError,
    bind,
    mount,
    pivot_root,
    prctl,
    read_only,
    unmount,
    unshare,
)
from autograder.grading.sandbox.plan import ETC, Budget, View

CLONE_NEWUSER, CLONE_NEWNET, CLONE_NEWPID = 0x10000000, 0x40000000, 0x20000000
CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWUTS = 0x20000, 0x08000000, 0x04000000
SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP_RUNNING = 0x8913, 0x8914, 0x49
PR_SET_DUMPABLE = 4
DEVICES = ("null", "full", "random", "urandom")  # not zero: mapping it is memory that no limit counts
LINKS = ("bin", "sbin", "lib", "lib32", "lib64", "libx32")
STAGE = "/tmp"
HOST_NAME = "notebook"
SOCKETS = {"ipv4/tcp_rmem": "4096 65536 262144", "ipv4/tcp_wmem": "4096 65536 262144", "core/somaxconn": "128"}


def enter_namespaces() -> None:
    """Leave the host's namespaces; the own user id stays the same inside. Raises SandboxError."""
    user, group = os.getuid(), os.getgid()
    first_to_go()
    prctl("own /proc/self", PR_SET_DUMPABLE, 1)  # a process that has given up root may not write its own id map
    unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWUTS)
    try:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    except OSError as error:
        raise SandboxError(error.errno, f"map the user id: {error.strerror}") from None
    socket.sethostname(HOST_NAME)


def build_root(view: View, budget: Budget, scratch: str = "/home/learner") -> list[str]:
    """Bring the private loopback up and build the file system; ``scratch`` and ``/tmp`` are all that can be written.

    Gives notes such as "no /proc". Raises SandboxError.
    """
    _loopback_up()
    mount("none", "/", "", MS_REC | MS_PRIVATE)
    mount("tmpfs", STAGE, "tmpfs", MS_NOSUID | MS_NODEV, "size=1m,mode=755")
    os.umask(0o022)
    Path(STAGE, "new").mkdir()
    Path(STAGE, "old").mkdir()
    Path(STAGE, "scratch").mkdir()
    # pivot_root wants a mount point of its own as the new root.
    bind(f"{STAGE}/new", f"{STAGE}/new")
    pivot_root(STAGE, f"{STAGE}/old")
    os.chdir("/")
    notes = _furnish("/new", "/old", view, budget, scratch)
    os.chdir("/new")
    pivot_root(".", ".")
    unmount(".")
    os.chdir("/")
    return notes


def first_to_go() -> None:
    """When the machine has no memory left, the kernel ends this process and its children before any other."""
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000")


def protect_warden() -> None:
    """This process can be neither read nor interrupted by the learner's, although both have one user id."""
    prctl("hide the warden", PR_SET_DUMPABLE, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _furnish(new: str, old: str, view: View, budget: Budget, scratch: str) -> list[str]:
    notes: list[str] = []
    for path in view.readable:
        _show(old + path, new + path)
    for name in LINKS:
        _system_folder(old, new, name)
    _etc(old, new)
    for path in view.covered:
        mount("tmpfs", new + path, "tmpfs", MS_NOSUID | MS_NODEV, "size=4k,nr_inodes=2,mode=555")
    for inside, outside in view.binds.items():
        _show(old + outside, new + inside)
    Path(new, "dev").mkdir()
    for name in DEVICES:
        Path(new, "dev", name).touch()
    for name in ("fd", "stdin", "stdout", "stderr"):
        Path(new, "dev", name).symlink_to(
            "/proc/self/fd" + {"fd": "", "stdin": "/0", "stdout": "/1", "stderr": "/2"}[name]
        )
    for name in ("proc", "tmp", "var", "run", "dev/shm", scratch.lstrip("/")):
        Path(new, name).mkdir(parents=True, exist_ok=True)
    _read_only_all(new, view)
    for name in DEVICES:
        bind(f"{old}/dev/{name}", f"{new}/dev/{name}")  # after the rest lost its devices
    try:
        mount("proc", f"{new}/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC)
        notes += _bound_sockets(f"{new}/proc/sys/net")
        mount("proc", f"{new}/proc", "proc", MS_REMOUNT | MS_RDONLY | MS_NOSUID | MS_NODEV | MS_NOEXEC)
    except SandboxError as error:
        notes.append(f"no /proc in the sandbox ({error.strerror})")
    _scratch(new, view, budget, scratch)
    return notes


def _bound_sockets(settings: str) -> list[str]:
    """A socket's buffers are memory that no limit counts: the warden counts the sockets, this bounds each of them."""
    try:
        for name, value in SOCKETS.items():
            Path(settings, name).write_text(value)
    except OSError as error:
        return [f"the buffers of TCP sockets are as large as the host's ({error.strerror})"]
    return []


def _scratch(new: str, view: View, budget: Budget, scratch: str) -> None:
    """The part that can be written, in memory: ``scratch``, ``/tmp`` and ``/dev/shm`` share its limits.

    What is shown below one of them (an environment in ``/tmp``) is shown again on top, still read-only.
    """
    stage = "/scratch"
    mount("tmpfs", stage, "tmpfs", MS_NOSUID | MS_NODEV, f"size={budget.files},nr_inodes={budget.inodes},mode=755")
    parts = {scratch: stage, "/tmp": f"{stage}/.tmp", "/dev/shm": f"{stage}/.shm"}
    for inside, part in parts.items():
        Path(part).mkdir(mode=0o777, exist_ok=True)
        for path in [*view.readable, *view.binds]:
            if Path(path).is_relative_to(inside) and path != inside:
                _show(new + path, part + path.removeprefix(inside))
    for inside, part in parts.items():
        bind(part, new + inside)


def _read_only_all(new: str, view: View) -> None:
    try:
        read_only(new)
    except SandboxError as error:
        raise SandboxError(error.errno, f"make the file system read-only ({view.readable}): {error.strerror}") from None


def _show(source: str, target: str) -> None:
    """Bind a folder or file of the host, unless it is not there."""
    if not Path(source).exists():
        return
    if Path(source).is_dir():
        Path(target).mkdir(parents=True, exist_ok=True)
    else:
        Path(target).parent.mkdir(parents=True, exist_ok=True)
        Path(target).touch()
    bind(source, target)


def _system_folder(old: str, new: str, name: str) -> None:
    """``/bin`` and its like: links into ``/usr`` on merged systems, folders on others."""
    source = Path(old, name)
    if source.is_symlink():
        Path(new, name).symlink_to(source.readlink())
    elif source.is_dir():
        _show(str(source), f"{new}/{name}")


def _etc(old: str, new: str) -> None:
    etc = Path(new, "etc")
    etc.mkdir()
    for name in ETC:
        source = Path(old, "etc", name)
        if source.is_symlink():
            with contextlib.suppress(OSError):
                (etc / name).symlink_to(source.readlink())
        else:
            _show(str(source), str(etc / name))
    user, group = os.getuid(), os.getgid()
    (etc / "passwd").write_text(f"learner:x:{user}:{group}:learner:/home/learner:/bin/sh\n")
    (etc / "group").write_text(f"learner:x:{group}:\n")
    (etc / "hosts").write_text(f"127.0.0.1 localhost {HOST_NAME}\n::1 localhost\n")
    (etc / "resolv.conf").write_text("")


def _loopback_up() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        request = struct.pack("16sH14x", b"lo", IFF_UP_RUNNING)
        try:
            fcntl.ioctl(probe, SIOCSIFFLAGS, request)
        except OSError as error:
            raise SandboxError(error.errno, f"bring the loopback up: {error.strerror}") from None
