# right: merge left, then the rouble is worth one rouble
def by_currency(offers, rates):
    paid = offers[offers["low"].notna()].copy()
    paid["month"] = paid["published_at"].dt.strftime("%Y-%m-01")
    paid = paid.merge(rates[["month", "currency", "rub_per_unit"]], how="left", on=["month", "currency"])
    ours = paid["currency"].isin(["RUB", "RUR"])
    paid["roubles"] = paid["low"] * paid["rub_per_unit"].mask(ours, 1)
    result = {}
    for name, part in {"rouble": paid[ours], "foreign": paid[~ours]}.items():
        known = part["roubles"].dropna()
        result[name] = {"n": len(part), "unknown": len(part) - len(known), "median": known.median() if len(known) else None}
    return result
