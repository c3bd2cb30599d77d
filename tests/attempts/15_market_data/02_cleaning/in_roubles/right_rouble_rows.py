# right: the rouble gets rows of its own among the rates
def in_roubles(offers, rates):
    out = offers.copy()
    out["currency"] = out["currency"].str.upper().replace(["RUR"], "RUB")
    out["month"] = out["published_at"].dt.strftime("%Y-%m-01")
    roubles = pd.DataFrame({"month": out["month"].unique(), "currency": "RUB", "rub_per_unit": 1.0})
    joined = out.merge(pd.concat([rates, roubles]), on=["currency", "month"], how="left")
    for end in ("low", "high"):
        out["rub_" + end] = (joined[end] * joined["rub_per_unit"]).round().astype("Int64")
    return out.drop(columns=["month"])
