# right: a helper, saved too
def fits(kind, low, high):
    if kind == "range":
        return low is not None and high is not None and low < high
    if kind == "exact":
        return low is not None and low == high
    if kind == "from":
        return low is not None and high is None
    if kind == "to":
        return low is None and high is not None
    if kind == "none":
        return low is None and high is None
    return False


def broken_rules(row):
    """Names of the rules that a row breaks."""
    low, high = row.get("low"), row.get("high")
    answers = {
        "rule 1": row.get("site") is not None and row.get("external_id") is not None,
        "rule 2": fits(row.get("kind"), low, high),
        "rule 3": (low is None and high is None) or row.get("currency") in {"RUB", "USD", "EUR", "KZT", "BYR"},
        "rule 4": all(row.get(n) is None or 10_000 <= row.get(n) <= 2_000_000 for n in ("net_low", "net_high")),
        "rule 5": all(row.get("net_" + e) is None or row.get(e) is not None for e in ("low", "high")),
        "rule 6": row.get("level") in (None, "intern", "junior", "middle", "senior", "lead"),
    }
    return [name for name, good in answers.items() if not good]


save_functions("rules.py", fits, broken_rules)
