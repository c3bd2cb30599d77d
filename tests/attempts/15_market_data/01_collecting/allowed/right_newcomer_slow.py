# right: continue, and a rule read after today does not apply
def allowed(rules, source, purpose, today):
    best = None
    strength = {"no": 3, "hand": 2, "program": 1}
    for rule in rules:
        if rule["source"] != source:
            continue
        if rule["purpose"] != purpose and rule["purpose"] != "any":
            continue
        age = (today - rule["read_on"]).days
        if age < 0 or age > 365:
            continue
        if best is None:
            best = rule
        elif strength[rule["way"]] > strength[best["way"]]:
            best = rule
    if best is None:
        return {"way": "no", "place": None}
    return {"way": best["way"], "place": best["place"]}
