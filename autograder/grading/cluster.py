"""A Dask cluster as an Executor: workers on other machines that see the same folders."""

from __future__ import annotations

import ipaddress
import secrets
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future
from typing import Any
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from autograder.errors import GradingError, UsageError

CONNECT_SECONDS = 10


class DaskExecutor(Executor):
    """Dask's own executor; it says so when the scheduler is gone, and knows its number of workers."""

    def __init__(self, client: Any, workers: int) -> None:
        self.workers = workers
        self._client = client
        self._executor = client.get_executor(pure=False, retries=0)
        self._keys: WeakKeyDictionary[Future[Any], str] = WeakKeyDictionary()
        self._shunned: set[str] = set()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Queue a call. Raises BrokenExecutor when the scheduler is gone."""
        if self._client.status != "running":
            raise BrokenExecutor("the connection to the scheduler is lost")
        key = f"grade-{secrets.token_hex(8)}"
        where = {"workers": good} if self._shunned and (good := self._good()) else {}
        future: Future[Any] = self._executor.submit(fn, *args, key=key, **where, **kwargs)
        self._keys[future] = key
        return future

    def abandon(self, future: Future[Any]) -> bool:
        """Give the worker that holds ``future`` no more jobs: it hangs or is stopped. False: the future stays open."""
        key = self._keys.get(future, "")
        holding = {worker for worker, keys in self._client.processing().items() if key in map(str, keys)}
        self._shunned |= holding
        return False

    def _good(self) -> list[str]:
        good = [worker for worker in self._client.nthreads() if worker not in self._shunned]
        if not good:
            self._shunned.clear()  # when all seem bad, none can be spared
        return good

    def kill(self) -> None:
        """Give up what is queued and leave the cluster; its workers stay."""
        self.shutdown(wait=False, cancel_futures=True)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Leave the cluster; its scheduler and workers stay."""
        self._executor.shutdown(wait=False)  # every job is delivered; a straggler's file is not waited for
        self._client.close(timeout=CONNECT_SECONDS)


def connect(address: str) -> DaskExecutor:
    """The cluster at ``address``: loopback, or ``tls://host:port`` with the keys that Dask's configuration names.

    Raises UsageError for an address without protection, GradingError when no scheduler or no worker answers within 10 s
    or a worker runs several jobs in one process.
    """
    address = safe_address(address)
    import distributed

    connecting: Any = distributed.Client
    try:
        client = connecting(address, timeout=CONNECT_SECONDS, set_as_default=False, name="course-grade")
    except (OSError, TimeoutError, ValueError, TypeError) as error:
        raise GradingError(
            f"No Dask scheduler answers at {address} ({error or type(error).__name__}). Start one with "
            "`dask scheduler --host 127.0.0.1`, or grade without --scheduler."
        ) from None
    try:
        client.wait_for_workers(1, timeout=CONNECT_SECONDS)
        threads = client.nthreads()
    except (OSError, TimeoutError) as error:
        client.close(timeout=1)
        raise GradingError(
            f"The scheduler at {address} has no workers ({type(error).__name__}). Start some with "
            f"`dask worker {address} --nthreads 1`."
        ) from None
    if any(count != 1 for count in threads.values()):
        client.close(timeout=1)
        raise GradingError(f"A worker at {address} runs several jobs in one process. Start it with `--nthreads 1`.")
    return DaskExecutor(client, max(1, len(threads)))


def safe_address(address: str) -> str:
    """``address`` with its scheme. Raises UsageError unless it stays on this machine or is TLS.

    Whoever can reach an open scheduler can run code on its workers.
    """
    full = address if "://" in address else f"tcp://{address}"
    try:
        parts = urlsplit(full)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port = "", None
    if not host or not port or parts.scheme not in {"tcp", "tls"}:
        raise UsageError(f"{address!r} is no scheduler's address. Write tcp://127.0.0.1:8786 or tls://host:8786.")
    if parts.scheme == "tcp" and not _is_loopback(host):
        raise UsageError(
            f"{address!r} is another machine without TLS: anybody on the way could run code there and read hidden "
            "checks. Use tls:// with the keys in Dask's configuration."
        )
    return full


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
