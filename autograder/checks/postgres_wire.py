"""What a learner's code says to PostgreSQL, read on the wire: a forwarder between their loopback port and the server.

It understands as much of the frontend/backend protocol 3 (postgresql.org/docs: "Frontend/Backend Protocol") as it needs
to tell statements apart; everything is passed on unchanged. It can hold a statement back until another connection has
read, so that two calls at once interleave the same way every time.
"""

from __future__ import annotations

import contextlib
import re
import socket
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass

MOST_STATEMENTS = 20_000
MOST_CONNECTIONS = 40
MOST_MESSAGE = 64_000_000
READS = re.compile(r"\s*(select|with|table)\b", re.IGNORECASE)
HOUSEKEEPING = re.compile(r"pg_catalog|version\(\)|current_schema|pg_type", re.IGNORECASE)  # a driver's own questions


@dataclass
class Statement:
    """One statement: ``connection`` counted from 1, its text, the rows it gave, how often a pipeline ran it."""

    connection: int
    sql: str
    rows: int = 0
    times: int = 1


class Wire:
    """Forwards what arrives at ``listening`` to the server that ``connect`` reaches, and keeps the statements."""

    def __init__(self, listening: socket.socket, connect: Callable[[], socket.socket]) -> None:
        self.statements: list[Statement] = []
        self._listening, self._connect = listening, connect
        self._open: list[socket.socket] = []
        self._number, self._closed = 0, False
        self._overlap = 0.0
        self._readers: set[int] = set()
        self._changed = threading.Condition()
        threading.Thread(target=self._accept, daemon=True).start()

    def overlap(self, seconds: float) -> None:
        """Hold what follows a connection's first read until another has read, at most ``seconds``."""
        with self._changed:
            self._overlap, self._readers = seconds, set()

    def close(self) -> None:
        """Close every connection."""
        self._closed = True
        for one in [self._listening, *self._open]:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()

    def _accept(self) -> None:
        while not self._closed and self._number < MOST_CONNECTIONS:
            try:
                client, _ = self._listening.accept()
                client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # else each answer waits 40 ms for an ack
                server = self._connect()
            except OSError:
                return
            self._number += 1
            self._open += [client, server]
            session = _Session(self, self._number, client, server)
            for work in (session.upward, session.downward):
                threading.Thread(target=work, daemon=True).start()

    def add(self, connection: int, sql: str, previous: Statement | None) -> Statement:
        """Note a statement; ``previous`` is the one before it in the same pipeline."""
        with self._changed:
            if previous is not None and previous.sql == sql:
                previous.times += 1
                return previous
            statement = Statement(connection, sql)
            if len(self.statements) < MOST_STATEMENTS:
                self.statements.append(statement)
            return statement

    def has_read(self, statement: Statement) -> None:
        """A statement has given its answer."""
        if READS.match(statement.sql) and not HOUSEKEEPING.search(statement.sql):
            with self._changed:
                self._readers.add(statement.connection)
                self._changed.notify_all()

    def wait_for_another(self, connection: int) -> None:
        """Hold ``connection`` back, when it has read and no other has."""
        with self._changed:
            if self._overlap and connection in self._readers:
                self._changed.wait_for(lambda: len(self._readers) > 1, self._overlap)


class _Session:
    """One connection: two streams, and which statement is being answered."""

    def __init__(self, wire: Wire, number: int, client: socket.socket, server: socket.socket) -> None:
        self._wire, self._number, self._client, self._server = wire, number, client, server
        self._prepared: dict[bytes, str] = {}
        self._portals: dict[bytes, str] = {}
        self._answering: list[tuple[Statement, bool]] = []  # the statement, and whether it is a simple query
        self._last: Statement | None = None  # of the pipeline that is being sent
        self._idle = True

    def upward(self) -> None:
        """Client to server."""
        with contextlib.suppress(OSError, EOFError, struct.error):
            self._start()
            while True:
                kind, body = _message(self._client)
                if self._idle and kind in b"QPB":
                    self._idle = False
                    self._wire.wait_for_another(self._number)
                self._note(kind, body)
                self._server.sendall(kind + struct.pack("!I", len(body) + 4) + body)
        self._end()

    def downward(self) -> None:
        """Server to client."""
        with contextlib.suppress(OSError, EOFError, struct.error):
            while True:
                kind, body = _message(self._server)
                self._answered(kind)
                self._client.sendall(kind + struct.pack("!I", len(body) + 4) + body)
        self._end()

    def _start(self) -> None:
        """The first packet has no type byte. Requests for encryption are answered here: there is none on loopback."""
        while True:
            (length,) = struct.unpack("!I", _exactly(self._client, 4))
            if not 8 <= length <= 10_000:
                raise EOFError
            packet = _exactly(self._client, length - 4)
            if struct.unpack("!I", packet[:4])[0] in (80877103, 80877104):  # SSLRequest, GSSENCRequest
                self._client.sendall(b"N")
                continue
            self._server.sendall(struct.pack("!I", length) + packet)
            return

    def _note(self, kind: bytes, body: bytes) -> None:
        if kind == b"Q":
            self._add(_word(body)[0].decode("utf-8", "replace"), simple=True)
        elif kind == b"P":
            name, rest = _word(body)
            self._prepared[name] = _word(rest)[0].decode("utf-8", "replace")
        elif kind == b"B":
            portal, rest = _word(body)
            self._portals[portal] = self._prepared.get(_word(rest)[0], "")
        elif kind == b"E":
            self._add(self._portals.get(_word(body)[0], ""), simple=False)
        elif kind == b"S":
            self._last = None

    def _add(self, sql: str, simple: bool) -> None:
        statement = self._wire.add(self._number, sql, None if simple else self._last)
        self._answering.append((statement, simple))
        self._last = None if simple else statement

    def _answered(self, kind: bytes) -> None:
        if kind == b"Z":
            for statement, _ in self._answering:
                self._wire.has_read(statement)
            self._answering.clear()
            self._idle = True
        elif self._answering and kind == b"D":
            self._answering[0][0].rows += 1
        elif self._answering and kind in b"CIs" and not self._answering[0][1]:
            self._wire.has_read(self._answering.pop(0)[0])

    def _end(self) -> None:
        for one in (self._client, self._server):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()


def _message(source: socket.socket) -> tuple[bytes, bytes]:
    kind = _exactly(source, 1)
    (length,) = struct.unpack("!I", _exactly(source, 4))
    if not 4 <= length <= MOST_MESSAGE:
        raise EOFError
    return kind, _exactly(source, length - 4)


def _exactly(source: socket.socket, count: int) -> bytes:
    parts = bytearray()
    while len(parts) < count:
        part = source.recv(min(count - len(parts), 1 << 20))
        if not part:
            raise EOFError
        parts += part
    return bytes(parts)


def _word(body: bytes) -> tuple[bytes, bytes]:
    word, _, rest = body.partition(b"\0")
    return word, rest
