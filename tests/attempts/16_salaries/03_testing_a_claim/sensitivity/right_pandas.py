# right: a table and masks
def sensitivity(rows, readings, limit):
    table = pandas.DataFrame(rows)
    answers, plain = [], None
    for reading in readings:
        part = table[table["level"].isin(reading["levels"])]
        if reading.get("site"):
            part = part[part["site"] == reading["site"]]
        part = part[part["published_at"] >= reading.get("since", "0000")]
        kept = []
        for row in part.astype(object).where(part.notna(), None).to_dict("records"):
            if reading.get("tax") == "written":
                row["net_low"], row["net_high"] = row["low"], row["high"]
                if row["currency"] != "RUB":
                    row["net_low"] = row["net_high"] = None
            if reading.get("silent") or row["net_low"] is not None or row["net_high"] is not None:
                kept.append(row)
        found = verdict(kept, limit)
        plain = found["verdict"] if plain is None else plain
        answers.append({**found, "name": reading["name"], "differs": found["verdict"] != plain})
    return answers


save_functions("claim.py", sensitivity)
pandas.DataFrame(sensitivity(offers, readings, 80000))
