# wrong: compares without order; card: "The site's order and the order asked for"
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
            {"title": "late", "published_at": noon - timedelta(days=7, seconds=1)},
            {"title": "one", "published_at": noon - timedelta(hours=1)},
            {"title": "two", "published_at": noon - timedelta(hours=1)},
        ]

    return fetch, calls, noon


def test_fresh_titles(site):
    fetch, calls, noon = site
    assert sorted(fresh_titles(fetch, lambda: noon)) == ["edge", "one", "two"]
    assert calls == [1]
