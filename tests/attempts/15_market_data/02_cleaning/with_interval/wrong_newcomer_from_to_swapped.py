# wrong: from is what is missing; card: "names the end that is stated"
def with_interval(offers):
    out = offers.copy()
    wrong = (out["low"] > out["high"]).fillna(False)  # unknown: not wrong
    out.loc[wrong, ["low", "high"]] = pd.NA  # .loc[rows, columns] also writes
    kinds = []  # a list with one item a row
    for low, high in zip(out["low"], out["high"]):
        if pd.isna(low) and pd.isna(high):
            kinds.append("none")
        elif pd.isna(low):
            kinds.append("from")
        elif pd.isna(high):
            kinds.append("to")
        elif low == high:
            kinds.append("exact")
        else:
            kinds.append("range")
    out["kind"] = kinds  # becomes a column
    return out
