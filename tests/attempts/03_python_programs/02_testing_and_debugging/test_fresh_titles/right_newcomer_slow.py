# right: two fixtures, one assert a title
import pytest
from datetime import datetime, timedelta
from fresh import ask_site, fresh_titles, real_clock

@pytest.fixture
def noon():
    return datetime.fromisoformat("2025-06-20T12:00:00+00:00")

@pytest.fixture
def site(noon):
    rows = []
    rows.append({"title": "Go", "published_at": noon - timedelta(days=3)})
    rows.append({"title": "Python", "published_at": noon - timedelta(days=1)})
    rows.append({"title": "Java", "published_at": noon - timedelta(days=1)})
    rows.append({"title": "SQL", "published_at": noon - timedelta(days=7)})
    rows.append({"title": "PHP", "published_at": noon - timedelta(days=7, seconds=1)})
    return rows

def test_fresh_titles(site, noon):
    count = [0]
    def fetch():
        count[0] = count[0] + 1
        return site
    def clock():
        return noon
    titles = fresh_titles(fetch, clock)
    assert titles[0] == "Python"
    assert titles[1] == "Java"
    assert titles[2] == "Go"
    assert titles[3] == "SQL"
    assert len(titles) == 4
    assert "PHP" not in titles
    assert count[0] == 1
