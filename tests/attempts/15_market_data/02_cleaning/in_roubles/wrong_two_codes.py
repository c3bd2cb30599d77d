# wrong ST6: RUR stays; card: "ST6: RUR, rub and RUB are one"
def in_roubles(offers, rates):
    out = offers.copy()
    out["currency"] = out["currency"].str.upper()
    out["month"] = out["published_at"].dt.strftime("%Y-%m-01")
    joined = out.merge(rates, on=["month", "currency"], how="left")
    rate = joined["rub_per_unit"].mask(joined["currency"].isin(["RUB", "RUR"]), 1)
    for end in ("low", "high"):
        out["rub_" + end] = (out[end] * rate).round().astype("Int64")
    return out.drop(columns="month")
