# right: range first, then what differs
def with_interval(offers):
    out = offers.copy()
    wrong = (out["low"] > out["high"]).fillna(False)  # unknown: not wrong
    out.loc[wrong, ["low", "high"]] = pd.NA  # .loc[rows, columns] also writes
    out["kind"] = "range"
    out.loc[(out["low"] == out["high"]).fillna(False), "kind"] = "exact"
    out.loc[out["high"].isna(), "kind"] = "from"
    out.loc[out["low"].isna(), "kind"] = "to"
    out.loc[out["low"].isna() & out["high"].isna(), "kind"] = "none"
    return out
