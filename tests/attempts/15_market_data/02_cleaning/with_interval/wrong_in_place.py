# wrong PY4: clears the ends of the table it was given; card: "PY4"
def with_interval(offers):
    out = offers
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
    out["kind"] = kinds
    return out
