# right: one long loop, new dicts with two ends
def sensitivity(rows, readings, limit):
    lines = []
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
                if row["currency"] == "RUB":
                    low = row["low"]
                    high = row["high"]
                else:
                    low = None
                    high = None
            else:
                low = row["net_low"]
                high = row["net_high"]
            if low is None and high is None and not reading.get("silent", False):
                continue
            kept.append({"net_low": low, "net_high": high})
        line = {"name": reading["name"]}
        result = verdict(kept, limit)
        for key in result:
            line[key] = result[key]
        line["differs"] = False
        if len(lines) > 0:
            if line["verdict"] != lines[0]["verdict"]:
                line["differs"] = True
        lines.append(line)
    return lines


save_functions("claim.py", sensitivity)
pandas.DataFrame(sensitivity(offers, readings, 80000))
