# right: the strictest so far
def allowed(rules, source, purpose, today):
    best = None
    order = ["no", "hand", "program"]
    for rule in rules:
        if rule["source"] != source:
            continue
        if rule["purpose"] != purpose and rule["purpose"] != "any":
            continue
        age = today - rule["read_on"]
        if age.days > 365:
            continue
        if best is None or order.index(rule["way"]) < order.index(best["way"]):
            best = rule
    if best is None:
        return {"way": "no", "place": None}
    return {"way": best["way"], "place": best["place"]}
