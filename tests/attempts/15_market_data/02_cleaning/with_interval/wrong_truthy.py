# wrong PY8: 0 is a gap; card: "PY8: a stated 0"
def with_interval(offers):
    out = offers.copy()
    wrong = (out["low"] > out["high"]).fillna(False)
    out.loc[wrong, ["low", "high"]] = pd.NA
    kinds = []
    for low, high in zip(out["low"].fillna(0), out["high"].fillna(0)):
        if not low and not high:
            kinds.append("none")
        elif not low:
            kinds.append("to")
        elif not high:
            kinds.append("from")
        elif low == high:
            kinds.append("exact")
        else:
            kinds.append("range")
    out["kind"] = kinds
    return out
