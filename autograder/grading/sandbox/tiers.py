"""Which sandbox this machine can have: each tier is tried by use, in a process that ends afterwards."""

from __future__ import annotations

import functools
import os
import socket
import sys
from collections.abc import Callable

from autograder.grading.sandbox import landlock, lock, namespaces
from autograder.grading.sandbox.plan import Budget, standard_view

MEANING = {
    1: "namespaces: no host files, no network but a private loopback, no other process in sight, limits",
    2: "Landlock and a system-call filter: files, TCP and signals are kept, other processes can be seen",
    3: "limits only: the learner's code can read and do what the grader's account can",
}


@functools.cache
def best_tier() -> int:
    """1, 2 or 3."""
    if sys.platform != "linux":
        return 3
    return 1 if why_not(1) == "" else 2 if why_not(2) == "" else 3


def why_not(tier: int) -> str:
    """The reason that this tier cannot be had here; "" when it can."""
    if tier == 3:
        return ""
    if sys.platform != "linux":
        return f"{sys.platform} has neither namespaces nor Landlock"
    return _in_a_child(_try_namespaces if tier == 1 else _try_landlock)


def _try_namespaces() -> str:
    namespaces.enter_namespaces()

    def inside() -> str:
        notes = namespaces.build_root(standard_view(), Budget())
        namespaces.protect_warden()
        lock.lock_down(1, standard_view(), Budget(), b"")
        with socket.socket() as server, socket.socket() as client:
            server.bind(("127.0.0.1", 0))
            server.listen()
            client.settimeout(2)
            client.connect(server.getsockname())
        lacks = [note for note in notes if note.startswith("no /proc")]  # the warden counts processes there
        return "" if os.access("/home/learner", os.W_OK) and not lacks else "; ".join(lacks) or "nothing can be written"

    return _in_a_child(inside)


def _try_landlock() -> str:
    if landlock.abi() < 1:
        return "this kernel has no Landlock"
    lock.lock_down(2, standard_view(), Budget(), b"")
    try:
        os.listdir("/")  # noqa: PTH208 - the call itself is the trial: every account may do it, the view does not name it
    except PermissionError:
        return ""
    except OSError as error:
        return f"Landlock did not hold: {error}"
    return "Landlock let a folder be read that it should not"


def _in_a_child(work: Callable[[], str]) -> str:
    """What ``work`` gives in a forked process, or how it failed."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reader)
            said = work()
        except OSError as error:
            said = str(error) or "failed"
        except BaseException as error:
            said = repr(error)
        finally:
            os.write(writer, said.encode()[:4000] + b"\n")
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        answer = pipe.read().decode("utf-8", "replace")
    os.waitpid(child, 0)
    return answer.strip() if answer else "the process that tried it died"
