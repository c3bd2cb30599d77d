# wrong: old rules count; card: "That permission is from 2023"
def allowed(rules, source, purpose, today):
    applying = []
    for rule in rules:
        if rule["source"] == source and rule["purpose"] in (purpose, "any"):
            applying.append(rule)
    for way in ("program", "hand", "no"):
        for rule in applying:
            if rule["way"] == way:
                return {"way": way, "place": rule["place"]}
    return {"way": "no", "place": None}
