# right: cumulated weights of a table
def snapshot_pay(feed, day):
    table = pandas.DataFrame(feed, columns=["opened", "days", "pay"])
    table = table[(table["opened"] <= day) & (day < table["opened"] + table["days"])].sort_values("pay")
    if len(table) == 0:
        return {"open": 0, "snapshot": None, "corrected": None}
    running = (1 / table["days"]).cumsum()
    corrected = table["pay"][running >= running.iloc[-1] / 2].iloc[0]
    return {"open": len(table), "snapshot": float(table["pay"].median()), "corrected": int(corrected)}
