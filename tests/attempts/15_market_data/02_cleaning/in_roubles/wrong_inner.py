# wrong SQ2: an inner join shifts the rows; card: "SQ2: an inner join lost"
def in_roubles(offers, rates):
    out = offers.copy()
    out["currency"] = out["currency"].str.upper().replace("RUR", "RUB")
    out["month"] = out["published_at"].dt.strftime("%Y-%m-01")
    joined = out.merge(rates, on=["month", "currency"], how="inner")
    rate = joined["rub_per_unit"].mask(joined["currency"] == "RUB", 1)
    for end in ("low", "high"):
        out["rub_" + end] = (out[end] * rate).round().astype("Int64")
    return out.drop(columns="month")
