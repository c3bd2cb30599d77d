# wrong: rows counted from the real clock; card: "Rows of long ago"
import pytest
from datetime import datetime, timedelta, timezone
from fresh import ask_site, fresh_titles, real_clock


@pytest.fixture
def site():
    now = datetime.now(timezone.utc)
    return [{"title": "b", "published_at": now - timedelta(days=2)}, {"title": "a", "published_at": now}]


def test_fresh_titles(site):
    assert fresh_titles(lambda: site, lambda: datetime.now(timezone.utc)) == ["a", "b"]
