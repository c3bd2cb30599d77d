# wrong: rows counted from the real clock; card: "Rows of long ago"
import pytest
from datetime import datetime, timedelta
from fresh import ask_site, fresh_titles, real_clock

@pytest.fixture
def site():
    return [
        {"title": "Go", "published_at": real_clock() - timedelta(days=3)},
        {"title": "SQL", "published_at": real_clock() - timedelta(days=1)},
        {"title": "PHP", "published_at": real_clock() - timedelta(days=8)},
    ]

def test_fresh_titles(site):
    assert fresh_titles(lambda: site, real_clock) == ["SQL", "Go"]
