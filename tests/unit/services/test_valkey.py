"""Valkey: set, get, expire; nothing left."""

import time

import pytest

from autograder.errors import ServiceError
from autograder.services.valkey import valkey


def test_set_get_expire(started):
    server = started(valkey)
    client = server.client()
    client.set("visits", "семь", px=150)
    assert client.get("visits") == "семь" and 0 < client.pttl("visits") <= 150
    assert [client.incr("n") for _ in range(3)] == [1, 2, 3]
    time.sleep(0.2)
    assert client.get("visits") is None
    folder = server._keeper.folder
    server.close()
    assert not folder.exists()


def test_nothing_is_left_of_a_killed_owner(started, killed_owner):
    started(valkey).close()
    assert killed_owner("from autograder.services.valkey import valkey\nserver = valkey()") == []


def test_a_bad_address_is_one_sentence(monkeypatch):
    monkeypatch.setenv("COURSE_REDIS_URL", "redis://127.0.0.1:9/0")
    with pytest.raises(ServiceError, match="COURSE_REDIS_URL names a server that does not answer"):
        valkey()
