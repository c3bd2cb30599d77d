# right: two lists by number
def with_interval(offers):
    out = offers.copy()
    wrong = (out["low"] > out["high"]).fillna(False)  # unknown: not wrong
    out.loc[wrong, ["low", "high"]] = pd.NA  # .loc[rows, columns] also writes
    kinds = []  # a list with one item a row
    lows = list(out["low"])
    highs = list(out["high"])
    for i in range(len(out)):
        if pd.isna(lows[i]) and pd.isna(highs[i]):
            kinds.append("none")
        elif pd.isna(lows[i]):
            kinds.append("to")
        elif pd.isna(highs[i]):
            kinds.append("from")
        elif lows[i] == highs[i]:
            kinds.append("exact")
        elif lows[i] < highs[i]:
            kinds.append("range")
    out["kind"] = kinds  # becomes a column
    return out
