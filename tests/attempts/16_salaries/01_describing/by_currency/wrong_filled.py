# wrong ST6: October's rate for November; card: "what is unknown stays unknown"
def by_currency(offers, rates):
    stated = offers[offers["low"].notna()].copy()
    stated["month"] = stated["published_at"].dt.strftime("%Y-%m-01")
    joined = stated.merge(rates.sort_values(["currency", "month"]).assign(rub_per_unit=lambda t: t["rub_per_unit"].ffill()), how="left", on=["month", "currency"])
    rouble = joined["currency"].isin(["RUB", "RUR"])
    joined["amount"] = joined["low"] * joined["rub_per_unit"].where(~rouble, 1.0)
    answer = {}
    for name, part in (("rouble", joined[rouble]), ("foreign", joined[~rouble])):
        known = part["amount"].dropna()
        answer[name] = {"n": len(part), "unknown": 0, "median": float(known.median()) if len(known) else None}
    return answer
