# right: rules as a dict of conditions
def broken_rules(row):
    low, high = row["low"], row["high"]
    both = low is not None and high is not None
    fits = {
        "range": both and low < high, "exact": both and low == high, "from": low is not None and high is None,
        "to": low is None and high is not None, "none": low is None and high is None,
    }
    nets = [net for net in (row["net_low"], row["net_high"]) if net is not None]
    rules = {
        "key": row["site"] is not None and row["external_id"] is not None,
        "kind": fits.get(row["kind"], False),
        "currency": (low is None and high is None) or row["currency"] in {"RUB", "USD", "EUR", "KZT", "BYR"},
        "reach": all(10_000 <= net <= 2_000_000 for net in nets),
        "net low": row["net_low"] is None or low is not None,
        "net high": row["net_high"] is None or high is not None,
        "level": row["level"] is None or row["level"] in {"intern", "junior", "middle", "senior", "lead"},
    }
    return [name for name, holds in rules.items() if not holds]


save_functions("rules.py", broken_rules)
