# wrong ST6: an offer without a rate falls out of the merge and out of n; card: "offers without a rate vanished"
def by_currency(offers, rates):
    paid = offers[offers["low"].notna()].copy()
    paid["month"] = paid["published_at"].dt.strftime("%Y-%m-01")
    ours = paid[paid["currency"].isin(["RUB", "RUR"])]
    others = paid[~paid["currency"].isin(["RUB", "RUR"])].merge(rates, on=["month", "currency"])
    roubles = others["low"] * others["rub_per_unit"]
    return {
        "rouble": {"n": len(ours), "unknown": 0, "median": ours["low"].median() if len(ours) else None},
        "foreign": {"n": len(others), "unknown": int(roubles.isna().sum()), "median": roubles.median() if roubles.count() else None},
    }
