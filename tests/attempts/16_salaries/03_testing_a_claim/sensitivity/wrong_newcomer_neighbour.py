# wrong: compares each line with the line above it; card: "compares with the first line's verdict"
def sensitivity(rows, readings, limit):
    table = []
    before = None
    for reading in readings:
        kept = []
        for row in rows:
            if row["level"] not in reading["levels"]:
                continue
            if "site" in reading and row["site"] != reading["site"]:
                continue
            if "since" in reading and row["published_at"] < reading["since"]:
                continue
            low, high = row["net_low"], row["net_high"]
            if reading.get("tax") == "written":
                low, high = (row["low"], row["high"]) if row["currency"] == "RUB" else (None, None)
            if low is None and high is None and not reading.get("silent"):
                continue
            kept.append({"net_low": low, "net_high": high})
        line = {"name": reading["name"], **verdict(kept, limit)}
        line["differs"] = before is not None and before != line["verdict"]
        before = line["verdict"]
        table.append(line)
    return table


save_functions("claim.py", sensitivity)
pandas.DataFrame(sensitivity(offers, readings, 80000))
