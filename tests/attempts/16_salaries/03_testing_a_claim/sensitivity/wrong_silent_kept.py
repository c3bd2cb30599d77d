# wrong ST3: silent rows are always there; card: "only `silent` keeps offers"
def sensitivity(rows, readings, limit):
    table = []
    for reading in readings:
        kept = []
        for row in rows:
            if row["level"] not in reading["levels"] or row["site"] != reading.get("site", row["site"]):
                continue
            if row["published_at"] < reading.get("since", ""):
                continue
            low, high = row["net_low"], row["net_high"]
            if reading.get("tax") == "written":
                low, high = (row["low"], row["high"]) if row["currency"] == "RUB" else (None, None)
            if True:
                kept.append({"net_low": low, "net_high": high})
        line = {"name": reading["name"], **verdict(kept, limit)}
        first = table[0] if table else line
        table.append({**line, "differs": line["verdict"] != first["verdict"]})
    return table


save_functions("claim.py", sensitivity)
pandas.DataFrame(sensitivity(offers, readings, 80000))
