# wrong: writes the written ends into the rows it was given; card: "make new rows"
def sensitivity(rows, readings, limit):
    table = []
    for reading in readings:
        kept = []
        for row in rows:
            if row["level"] not in reading["levels"]:
                continue
            if "site" in reading and row["site"] != reading["site"]:
                continue
            if "since" in reading and row["published_at"] < reading["since"]:
                continue
            if reading.get("tax") == "written":
                row["net_low"] = row["low"] if row["currency"] == "RUB" else None
                row["net_high"] = row["high"] if row["currency"] == "RUB" else None
            if row["net_low"] is None and row["net_high"] is None and not reading.get("silent"):
                continue
            kept.append(row)
        line = {"name": reading["name"], **verdict(kept, limit)}
        table.append(line)
    for line in table:
        line["differs"] = line["verdict"] != table[0]["verdict"]
    return table


save_functions("claim.py", sensitivity)
pandas.DataFrame(sensitivity(offers, readings, 80000))
