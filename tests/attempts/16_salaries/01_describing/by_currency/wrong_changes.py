# wrong PY4: writes into the caller's table; card: "belongs to its caller"
def by_currency(offers, rates):
    offers["month"] = offers["published_at"].dt.strftime("%Y-%m-01")
    stated = offers[offers["low"].notna()].copy()
    stated["month"] = stated["published_at"].dt.strftime("%Y-%m-01")
    joined = stated.merge(rates, how="left", on=["month", "currency"])
    rouble = joined["currency"].isin(["RUB", "RUR"])
    joined["amount"] = joined["low"] * joined["rub_per_unit"].where(~rouble, 1.0)
    answer = {}
    for name, part in (("rouble", joined[rouble]), ("foreign", joined[~rouble])):
        known = part["amount"].dropna()
        answer[name] = {"n": len(part), "unknown": len(part) - len(known), "median": float(known.median()) if len(known) else None}
    return answer
