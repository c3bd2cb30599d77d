# wrong: the median of nothing is None by itself; card: "NaN for the median of nothing"
def by_currency(offers, rates):
    paid = offers[offers["low"].notna()].copy()
    paid["month"] = paid["published_at"].dt.strftime("%Y-%m-01")
    paid = paid.merge(rates[["month", "currency", "rub_per_unit"]], how="left", on=["month", "currency"])
    ours = paid["currency"].isin(["RUB", "RUR"])
    paid["roubles"] = paid["low"] * paid["rub_per_unit"].mask(ours, 1)
    result = {}
    for name, part in {"rouble": paid[ours], "foreign": paid[~ours]}.items():
        result[name] = {"n": len(part), "unknown": int(part["roubles"].isna().sum()), "median": part["roubles"].median()}
    return result
