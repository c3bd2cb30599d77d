"""One frame a message between the grader's processes: four bytes of length, then JSON; descriptors may ride along.

The other end may be hostile. A frame that is too long, torn, or not a JSON object is a ``BrokenWire``, never a crash.
"""

from __future__ import annotations

import json
import select
import socket
import struct
import time
from typing import Any

MAX_FRAME = 8_000_000
MAX_DESCRIPTORS = 4
HEAD = struct.Struct("!I")


class BrokenWire(Exception):
    """The other end sent something that is no frame; the text says what."""


class WireClosed(Exception):
    """The other end is gone."""


class WireTimeout(Exception):
    """Nothing came in time."""


class Wire:
    """Frames over one end of a ``socket.socketpair()``. Owns the socket."""

    def __init__(self, end: socket.socket, most: int = MAX_FRAME) -> None:
        self.end, self.most = end, most
        self._buffer = bytearray()
        self._descriptors: list[int] = []

    def fileno(self) -> int:
        """The socket's descriptor, for ``select``."""
        return self.end.fileno()

    def send(self, message: dict[str, Any], descriptors: tuple[int, ...] = (), until: float | None = None) -> None:
        """Send one frame. ``until`` is a ``time.monotonic()`` moment.

        Raises WireClosed, WireTimeout, and BrokenWire, with nothing sent, for more than ``most`` bytes.
        """
        data = json.dumps(message).encode("utf-8", "surrogatepass")
        if len(data) > self.most:
            raise BrokenWire(f"a message of {len(data):,} bytes; {self.most:,} are allowed")
        view = memoryview(HEAD.pack(len(data)) + data)
        try:
            if descriptors:
                sent = socket.send_fds(self.end, [view], list(descriptors))
                view = view[sent:]
            while view:
                if until is not None and not _ready(self.end, until, writing=True):
                    raise WireTimeout
                flags = socket.MSG_DONTWAIT if until is not None else 0
                try:
                    view = view[self.end.send(view, flags) :]
                except BlockingIOError:
                    continue
        except OSError:
            raise WireClosed from None

    def receive(self, until: float | None = None) -> dict[str, Any]:
        """The next frame. Raises WireClosed, WireTimeout, BrokenWire (more than ``most`` bytes, not a JSON object)."""
        while True:
            frame = self._whole()
            if frame is not None:
                return _message(frame)
            if until is not None and not _ready(self.end, until):
                raise WireTimeout
            self._read()

    def take_descriptors(self) -> list[int]:
        """Descriptors that came along since the last call; the caller closes them."""
        found, self._descriptors = self._descriptors, []
        return found

    @property
    def pending(self) -> bool:
        """Whether bytes wait that nobody asked for; that the other end has closed is not one."""
        if self._buffer:
            return True
        try:
            return _ready(self.end, 0.0) and bool(self.end.recv(1, socket.MSG_PEEK | socket.MSG_DONTWAIT))
        except OSError:
            return False

    @property
    def has_bytes(self) -> bool:
        """Whether bytes of a frame are here already."""
        return bool(self._buffer)

    def close(self) -> None:
        """Close the socket."""
        self.end.close()

    def _whole(self) -> bytes | None:
        if len(self._buffer) < HEAD.size:
            return None
        (length,) = HEAD.unpack_from(self._buffer)
        if length > self.most:
            raise BrokenWire(f"a message of {length:,} bytes; {self.most:,} are allowed")
        if len(self._buffer) < HEAD.size + length:
            return None
        frame = bytes(self._buffer[HEAD.size : HEAD.size + length])
        del self._buffer[: HEAD.size + length]
        return frame

    def _read(self) -> None:
        try:
            data, descriptors, _, _ = socket.recv_fds(self.end, 1 << 18, MAX_DESCRIPTORS)
        except OSError:
            raise WireClosed from None
        self._descriptors += descriptors
        if not data:
            raise WireClosed
        self._buffer += data


class PlainWire(Wire):
    """A wire to a hostile end: descriptors that it sends are never taken into this process."""

    def _read(self) -> None:
        try:
            data = self.end.recv(1 << 18)
        except OSError:
            raise WireClosed from None
        if not data:
            raise WireClosed
        self._buffer += data


def pair() -> tuple[socket.socket, socket.socket]:
    """Two connected ends."""
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)


def _message(frame: bytes) -> dict[str, Any]:
    try:
        message = json.loads(frame.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        raise BrokenWire("a message that is not JSON") from None
    if not isinstance(message, dict):
        raise BrokenWire("a message that is not an object")
    return message


def _ready(end: socket.socket, until: float, writing: bool = False) -> bool:
    left = max(0.0, until - time.monotonic())
    if writing:
        return bool(select.select([], [end], [], left)[1])
    return bool(select.select([end], [], [], left)[0])
