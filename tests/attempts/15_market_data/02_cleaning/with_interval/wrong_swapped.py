# wrong: swaps the ends; card: "swapping the ends is a guess"
def with_interval(offers):
    out = offers.copy()
    wrong = (out["low"] > out["high"]).fillna(False)
    out.loc[wrong, "low"], out.loc[wrong, "high"] = offers.loc[wrong, "high"], offers.loc[wrong, "low"]
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
    out["kind"] = kinds
    return out
