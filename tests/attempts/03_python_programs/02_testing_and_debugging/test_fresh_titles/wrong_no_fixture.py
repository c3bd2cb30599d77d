# wrong: the parameter has no fixture of its name; card: "is no fixture"
import pytest
from datetime import datetime, timedelta, timezone
from fresh import ask_site, fresh_titles, real_clock


def site():
    return []


def test_fresh_titles(site):
    assert fresh_titles(lambda: site, lambda: datetime(2025, 6, 20, tzinfo=timezone.utc)) == []
