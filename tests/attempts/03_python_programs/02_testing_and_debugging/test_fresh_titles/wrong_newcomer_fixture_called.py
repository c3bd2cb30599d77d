# wrong: hands over a list and a time instead of functions; card: "rows and a time cannot be called"
import pytest
from datetime import datetime, timedelta
from fresh import fresh_titles

@pytest.fixture
def noon():
    return datetime.fromisoformat("2025-06-20T12:00:00+00:00")

@pytest.fixture
def site(noon):
    return [{"title": "Go", "published_at": noon - timedelta(days=3)}, {"title": "SQL", "published_at": noon}]

def test_fresh_titles(site, noon):
    assert fresh_titles(site, noon) == ["SQL", "Go"]
