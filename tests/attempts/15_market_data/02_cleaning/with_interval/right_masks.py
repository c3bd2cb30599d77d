# right: columns of conditions, no loop
def with_interval(offers):
    out = offers.copy()
    wrong = (out["low"] > out["high"]).fillna(False)
    out.loc[wrong, ["low", "high"]] = pd.NA
    low, high = out["low"].notna(), out["high"].notna()
    out["kind"] = "none"
    out.loc[low & ~high, "kind"] = "from"
    out.loc[high & ~low, "kind"] = "to"
    out.loc[low & high, "kind"] = "range"
    out.loc[(out["low"] == out["high"]).fillna(False), "kind"] = "exact"
    return out
