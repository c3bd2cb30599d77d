# wrong ST6: an inner join loses what has no rate; card: "offers without a rate vanished"
def by_currency(offers, rates):
    stated = offers[offers["low"].notna()].copy()
    stated["month"] = stated["published_at"].dt.strftime("%Y-%m-01")
    joined = pandas.concat([stated[stated["currency"].isin(["RUB", "RUR"])], stated.merge(rates.dropna(), on=["month", "currency"])])
    rouble = joined["currency"].isin(["RUB", "RUR"])
    joined["amount"] = joined["low"] * joined["rub_per_unit"].where(~rouble, 1.0)
    answer = {}
    for name, part in (("rouble", joined[rouble]), ("foreign", joined[~rouble])):
        known = part["amount"].dropna()
        answer[name] = {"n": len(part), "unknown": len(part) - len(known), "median": float(known.median()) if len(known) else None}
    return answer
