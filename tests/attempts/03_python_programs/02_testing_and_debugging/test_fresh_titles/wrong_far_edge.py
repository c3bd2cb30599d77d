# wrong PY3: the old row is a day too old; card: "PY3: no row is one second too old"
import pytest
from datetime import datetime, timedelta, timezone
from fresh import ask_site, fresh_titles, real_clock


@pytest.fixture
def site():
    noon = datetime.fromisoformat("2025-06-20T12:00:00+00:00")
    calls = []

    def fetch():
        calls.append(1)
        return [
            {"title": "edge", "published_at": noon - timedelta(days=7)},
            {"title": "late", "published_at": noon - timedelta(days=8)},
            {"title": "one", "published_at": noon - timedelta(hours=1)},
            {"title": "two", "published_at": noon - timedelta(hours=1)},
        ]

    return fetch, calls, noon


def test_fresh_titles(site):
    fetch, calls, noon = site
    assert fresh_titles(fetch, lambda: noon) == ["one", "two", "edge"]
    assert calls == [1]
