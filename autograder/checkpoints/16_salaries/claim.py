import statistics
import pandas


def lowest(rows):
    amounts = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None]
    return min(amounts) if amounts else None


def lower_quartile(rows):
    amounts = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None]
    return float(pandas.Series(amounts).quantile(0.25)) if amounts else None


def middle(rows):
    amounts = [row["net_low"] for row in rows if row["level"] == "junior" and row["net_low"] is not None]
    return float(pandas.Series(amounts).quantile(0.5)) if amounts else None


def verdict(rows, limit, least=5):
    stated = [row for row in rows if row["net_low"] is not None or row["net_high"] is not None]
    answer = {"n": len(rows), "with_pay": len(stated), "low": None, "high": None, "verdict": "cannot tell"}
    if not stated or len(stated) < least:
        return answer
    endless = float("inf")
    answer["low"] = statistics.median(0 if row["net_low"] is None else row["net_low"] for row in rows)
    highest = statistics.median(endless if row["net_high"] is None else row["net_high"] for row in rows)
    if highest < endless:
        answer["high"] = highest
    if answer["low"] >= limit:
        answer["verdict"] = "supported"
    elif highest < limit:
        answer["verdict"] = "not supported"
    return answer


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
            if reading.get("silent", False) or low is not None or high is not None:
                kept.append({"net_low": low, "net_high": high})
        line = {"name": reading["name"], **verdict(kept, limit)}
        first = table[0] if table else line
        table.append({**line, "differs": line["verdict"] != first["verdict"]})
    return table
