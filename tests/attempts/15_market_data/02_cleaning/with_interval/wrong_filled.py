# wrong ST4: an open end gets the other end; card: "ST4: an open end was filled"
def with_interval(offers):
    out = offers.copy()
    wrong = (out["low"] > out["high"]).fillna(False)
    out.loc[wrong, ["low", "high"]] = pd.NA
    kinds = []
    for low, high in zip(out["low"], out["high"]):
        if pd.isna(low) and pd.isna(high):
            kinds.append("none")
        elif pd.isna(low):
            kinds.append("to")
        elif pd.isna(high):
            kinds.append("from")
        elif low == high:
            kinds.append("exact")
        else:
            kinds.append("range")
    out["low"] = out["low"].fillna(out["high"])
    out["high"] = out["high"].fillna(out["low"])
    out["kind"] = kinds
    return out
