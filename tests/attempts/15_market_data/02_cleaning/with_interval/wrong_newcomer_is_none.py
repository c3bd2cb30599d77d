# wrong SQ1: a gap is None; card: "ask `pd.isna` first"
def with_interval(offers):
    out = offers.copy()
    wrong = (out["low"] > out["high"]).fillna(False)  # unknown: not wrong
    out.loc[wrong, ["low", "high"]] = pd.NA  # .loc[rows, columns] also writes
    kinds = []  # a list with one item a row
    for low, high in zip(out["low"], out["high"]):
        if low is None and high is None:
            kinds.append("none")
        elif low is None:
            kinds.append("to")
        elif high is None:
            kinds.append("from")
        elif low == high:
            kinds.append("exact")
        else:
            kinds.append("range")
    out["kind"] = kinds  # becomes a column
    return out
