# wrong: the first rule that applies decides; card: "One strict rule outweighs"
def allowed(rules, source, purpose, today):
    for rule in rules:
        if rule["source"] == source and rule["purpose"] in (purpose, "any") and (today - rule["read_on"]).days <= 365:
            return {"way": rule["way"], "place": rule["place"]}
    return {"way": "no", "place": None}
