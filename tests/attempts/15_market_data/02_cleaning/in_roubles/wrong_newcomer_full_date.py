# wrong: joins by the day; card: "names a month by its first day"
def in_roubles(offers, rates):
    out = offers.copy()
    out["currency"] = out["currency"].str.upper().replace("RUR", "RUB")
    out["month"] = out["published_at"].dt.strftime("%Y-%m-%d")
    joined = out.merge(rates, on=["month", "currency"], how="left")
    rate = joined["rub_per_unit"].mask(joined["currency"] == "RUB", 1)  # a rouble is one rouble
    for end in ("low", "high"):
        out["rub_" + end] = (out[end] * rate).round().astype("Int64")
    return out.drop(columns="month")
