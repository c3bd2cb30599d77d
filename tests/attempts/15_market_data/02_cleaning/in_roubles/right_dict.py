# right: rates in a dict, row by row
def in_roubles(offers, rates):
    known = {(month, code): rate for month, code, rate in zip(rates["month"], rates["currency"], rates["rub_per_unit"])}
    out = offers.copy()
    out["currency"] = out["currency"].str.upper().replace({"RUR": "RUB"})
    factors = []
    for when, code in zip(out["published_at"], out["currency"]):
        factors.append(1 if code == "RUB" else known.get((when.strftime("%Y-%m-01"), code)))
    factors = pd.Series(factors, index=out.index, dtype="float64")
    out["rub_low"] = (out["low"] * factors).round().astype("Int64")
    out["rub_high"] = (out["high"] * factors).round().astype("Int64")
    return out
