# wrong ST6: foreign means dollars, as in the cell above; card: "euros are foreign"
def by_currency(offers, rates):
    paid = offers[offers["low"].notna()].copy()
    paid["month"] = paid["published_at"].dt.strftime("%Y-%m-01")
    ours = paid[paid["currency"].isin(["RUB", "RUR"])]
    others = paid[paid["currency"] == "USD"].merge(rates, how="left", on=["month", "currency"])
    roubles = others["low"] * others["rub_per_unit"]
    return {
        "rouble": {"n": len(ours), "unknown": 0, "median": ours["low"].median() if len(ours) else None},
        "foreign": {"n": len(others), "unknown": int(roubles.isna().sum()), "median": roubles.median() if roubles.count() else None},
    }
