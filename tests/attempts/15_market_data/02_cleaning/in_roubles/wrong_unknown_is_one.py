# wrong ST6: an unknown rate is 1; card: "ST6"
def in_roubles(offers, rates):
    out = offers.copy()
    out["currency"] = out["currency"].str.upper().replace("RUR", "RUB")
    out["month"] = out["published_at"].dt.strftime("%Y-%m-01")
    joined = out.merge(rates, on=["month", "currency"], how="left")
    rate = joined["rub_per_unit"].mask(joined["currency"] == "RUB", 1).fillna(1)
    for end in ("low", "high"):
        out["rub_" + end] = (out[end] * rate).round().astype("Int64")
    return out.drop(columns="month")
