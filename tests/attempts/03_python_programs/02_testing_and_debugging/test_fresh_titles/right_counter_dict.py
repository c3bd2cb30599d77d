# right: the site counts in a dict, two tests in one, times spelt out
import pytest
from datetime import datetime, timedelta, timezone
from fresh import ask_site, fresh_titles, real_clock


@pytest.fixture
def clock():
    return datetime(2025, 6, 20, 12, 0, 0, tzinfo=timezone.utc)


@pytest.fixture
def site(clock):
    def row(title, age):
        return {"title": title, "published_at": clock - age}

    return [row("b", timedelta(days=2)), row("c", timedelta(days=2)), row("a", timedelta(0)), row("old", timedelta(days=7, microseconds=1)), row("edge", timedelta(days=7))]


def test_fresh_titles(site, clock):
    asked = {"times": 0}

    def fetch():
        asked["times"] += 1
        return list(site)

    def now():
        return clock

    got = fresh_titles(fetch, now)
    assert got == ["a", "b", "c", "edge"]
    assert asked["times"] == 1
