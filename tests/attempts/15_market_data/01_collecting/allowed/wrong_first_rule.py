# wrong: the first rule wins; card: "One strict rule outweighs"
def allowed(rules, source, purpose, today):
    applying = []
    for rule in rules:
        if rule["source"] == source and rule["purpose"] in (purpose, "any") and (today - rule["read_on"]).days <= 365:
            applying.append(rule)
    for rule in applying:
        return {"way": rule["way"], "place": rule["place"]}
    return {"way": "no", "place": None}
