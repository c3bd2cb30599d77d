# wrong: any is no purpose; card: "A rule for `any` purpose"
def allowed(rules, source, purpose, today):
    applying = []
    for rule in rules:
        if rule["source"] == source and rule["purpose"] == purpose and (today - rule["read_on"]).days <= 365:
            applying.append(rule)
    for way in ("no", "hand", "program"):
        for rule in applying:
            if rule["way"] == way:
                return {"way": way, "place": rule["place"]}
    return {"way": "no", "place": None}
