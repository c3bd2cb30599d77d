# wrong ST4: one end is a point; card: "ST4: one end alone"
def with_interval(offers):
    out = offers.copy()
    wrong = (out["low"] > out["high"]).fillna(False)
    out.loc[wrong, ["low", "high"]] = pd.NA
    kinds = []
    for low, high in zip(out["low"], out["high"]):
        if pd.isna(low) and pd.isna(high):
            kinds.append("none")
        elif pd.isna(low):
            kinds.append("exact")
        elif pd.isna(high):
            kinds.append("exact")
        elif low == high:
            kinds.append("exact")
        else:
            kinds.append("range")
    out["kind"] = kinds
    return out
