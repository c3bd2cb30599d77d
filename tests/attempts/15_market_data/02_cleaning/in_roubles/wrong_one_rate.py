# wrong ST6: one rate for all months; card: "ST6"
def in_roubles(offers, rates):
    out = offers.copy()
    out["currency"] = out["currency"].str.upper().replace("RUR", "RUB")
    latest = rates.drop_duplicates("currency")
    joined = out.merge(latest, on="currency", how="left")
    rate = joined["rub_per_unit"].mask(joined["currency"] == "RUB", 1)
    for end in ("low", "high"):
        out["rub_" + end] = (out[end] * rate).round().astype("Int64")
    return out
