# right: the fixture hands out fetch, a list of the cell counts
import pytest
from datetime import datetime, timedelta
from fresh import fresh_titles

noon = datetime.fromisoformat("2020-02-03T12:00:00+00:00")
calls = []

@pytest.fixture
def site():
    calls.clear()

    def fetch():
        calls.append(1)
        return [
            {"title": "edge", "published_at": noon - timedelta(days=7)},
            {"title": "too old", "published_at": noon - timedelta(days=7, seconds=1)},
            {"title": "B", "published_at": noon - timedelta(days=2)},
            {"title": "A", "published_at": noon - timedelta(days=2)},
            {"title": "new", "published_at": noon},
        ]
    return fetch

def test_fresh_titles(site):
    assert fresh_titles(site, lambda: noon) == ["new", "B", "A", "edge"]
    assert len(calls) == 1

run_cell()
