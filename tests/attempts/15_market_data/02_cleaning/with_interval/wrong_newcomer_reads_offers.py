# wrong PY4: reads the ends of the table handed over; card: "the kinds were read from `offers`"
def with_interval(offers):
    out = offers.copy()
    wrong = (out["low"] > out["high"]).fillna(False)  # unknown: not wrong
    out.loc[wrong, ["low", "high"]] = pd.NA  # .loc[rows, columns] also writes
    kinds = []  # a list with one item a row
    for low, high in zip(offers["low"], offers["high"]):
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
    out["kind"] = kinds  # becomes a column
    return out
