# right: a dict of two flags
def with_interval(offers):
    out = offers.copy()
    wrong = (out["low"] > out["high"]).fillna(False)
    out.loc[wrong, ["low", "high"]] = pd.NA
    kinds = []
    names = {(True, True): "none", (True, False): "to", (False, True): "from"}
    for low, high in zip(out["low"], out["high"]):
        gaps = (bool(pd.isna(low)), bool(pd.isna(high)))
        if gaps in names:
            kinds.append(names[gaps])
        elif low == high:
            kinds.append("exact")
        else:
            kinds.append("range")
    out["kind"] = kinds
    return out
