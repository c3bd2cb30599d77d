# wrong ST5: leaves the silent out by their net ends, before the ends are chosen; card: "choose the ends first"
def sensitivity(rows, readings, limit):
    table = []
    for reading in readings:
        chosen = [row for row in rows if row["level"] in reading["levels"]]
        if not reading.get("silent"):
            chosen = [row for row in chosen if row["net_low"] is not None or row["net_high"] is not None]
        if "site" in reading:
            chosen = [row for row in chosen if row["site"] == reading["site"]]
        if "since" in reading:
            chosen = [row for row in chosen if row["published_at"] >= reading["since"]]
        if reading.get("tax", "net") == "written":
            chosen = [{**row, "net_low": row["low"], "net_high": row["high"]} if row["currency"] == "RUB" else {**row, "net_low": None, "net_high": None} for row in chosen]
        table.append({"name": reading["name"], **verdict(chosen, limit)})
    for line in table:
        line["differs"] = line["verdict"] != table[0]["verdict"]
    return table


save_functions("claim.py", sensitivity)
pandas.DataFrame(sensitivity(offers, readings, 80000))
