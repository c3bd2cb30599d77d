# wrong: one row is enough; card: "The site's order and the order asked for"
import pytest
from datetime import datetime, timedelta
from fresh import ask_site, fresh_titles, real_clock

@pytest.fixture
def noon():
    return datetime.fromisoformat("2025-06-20T12:00:00+00:00")

@pytest.fixture
def site(noon):
    return {"title": "Go", "published_at": noon - timedelta(days=7)}

def test_fresh_titles(site, noon):
    assert fresh_titles(lambda: [site], lambda: noon) == ["Go"]
