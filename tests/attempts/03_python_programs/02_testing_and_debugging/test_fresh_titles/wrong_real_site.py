# wrong: the site stays real; card: "does it still ask the real site"
import pytest
from datetime import datetime, timedelta, timezone
from fresh import ask_site, fresh_titles, real_clock


def test_fresh_titles():
    noon = datetime(2025, 6, 20, 12, tzinfo=timezone.utc)
    assert fresh_titles(ask_site, lambda: noon) == ["Go"]
