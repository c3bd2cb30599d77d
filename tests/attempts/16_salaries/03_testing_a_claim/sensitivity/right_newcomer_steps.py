# right: filters one after the other, differs at the end
def sensitivity(rows, readings, limit):
    table = []
    for reading in readings:
        chosen = [row for row in rows if row["level"] in reading["levels"]]
        if reading.get("site") is not None:
            chosen = [row for row in chosen if row["site"] == reading["site"]]
        if reading.get("since") is not None:
            chosen = [row for row in chosen if row["published_at"] >= reading["since"]]
        if reading.get("tax", "net") == "written":
            rub = [row["currency"] == "RUB" for row in chosen]
            chosen = [{**row, "net_low": row["low"] if ok else None, "net_high": row["high"] if ok else None} for row, ok in zip(chosen, rub)]
        if not reading.get("silent"):
            chosen = [row for row in chosen if row["net_low"] is not None or row["net_high"] is not None]
        table.append({"name": reading["name"], **verdict(chosen, limit)})
    for line in table:
        line["differs"] = line["verdict"] != table[0]["verdict"]
    return table


save_functions("claim.py", sensitivity)
pandas.DataFrame(sensitivity(offers, readings, 80000))
