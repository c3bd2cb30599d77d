from jobboard.rules import broken_rules
CLEAN = {'site': 'hh', 'external_id': 7, 'level': None, 'low': 90000, 'high': 95000, 'currency': 'RUB', 'kind': 'range', 'net_low': 90000, 'net_high': None}


def test_clean_row():
    assert broken_rules(CLEAN) == []


def test_dirty_rows():
    for name, value in {"site": None, "low": 99_000, "currency": "RUR", "net_low": 900, "level": "Senior"}.items():
        assert broken_rules({**CLEAN, name: value}), f"{name}={value!r} was accepted"
