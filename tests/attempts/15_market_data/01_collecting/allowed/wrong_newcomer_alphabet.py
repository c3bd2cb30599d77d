# wrong: the strictest is the last in the alphabet; card: "One strict rule outweighs"
def allowed(rules, source, purpose, today):
    found = [r for r in rules if r["source"] == source and (r["purpose"] == purpose or r["purpose"] == "any") and (today - r["read_on"]).days <= 365]
    if len(found) == 0:
        return {"way": "no", "place": None}
    strictest = max(found, key=lambda r: r["way"])
    return {"way": strictest["way"], "place": strictest["place"]}
