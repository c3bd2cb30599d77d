# right: one filter after the other
def sensitivity(rows, readings, limit):
    def ends(row, tax):
        if tax == "written":
            return {"net_low": row["low"], "net_high": row["high"]} if row["currency"] == "RUB" else {"net_low": None, "net_high": None}
        return {"net_low": row["net_low"], "net_high": row["net_high"]}

    answers = []
    for reading in readings:
        kept = [row for row in rows if row["level"] in reading["levels"]]
        if "site" in reading:
            kept = [row for row in kept if row["site"] == reading["site"]]
        if "since" in reading:
            kept = [row for row in kept if row["published_at"] >= reading["since"]]
        kept = [ends(row, reading.get("tax")) for row in kept]
        if not reading.get("silent"):
            kept = [row for row in kept if set(row.values()) != {None}]
        answers.append({"name": reading["name"], **verdict(kept, limit)})
    for line in answers:
        line["differs"] = line["verdict"] != answers[0]["verdict"]
    return answers


save_functions("claim.py", sensitivity)
pandas.DataFrame(sensitivity(offers, readings, 80000))
