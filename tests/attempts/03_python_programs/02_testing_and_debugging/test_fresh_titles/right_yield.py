# right: a fixture that yields and counts at its end, another time zone
import pytest
from datetime import datetime, timedelta, timezone
from fresh import ask_site, fresh_titles, real_clock


@pytest.fixture
def site():
    now = datetime.fromisoformat("2020-01-08T00:00:00+03:00")
    calls = []
    times = ["2020-01-01T00:00:00+03:00", "2019-12-31T23:59:59+03:00", "2020-01-05T00:00:00+03:00", "2020-01-05T00:00:00+03:00", "2020-01-07T00:00:00+03:00"]
    rows = [{"title": str(n), "published_at": datetime.fromisoformat(text)} for n, text in enumerate(times)]

    def fetch():
        calls.append(1)
        return rows

    yield fetch, lambda: now
    assert len(calls) == 1


def test_fresh_titles(site):
    fetch, now = site
    assert fresh_titles(fetch, now) == ["4", "2", "3", "0"]
