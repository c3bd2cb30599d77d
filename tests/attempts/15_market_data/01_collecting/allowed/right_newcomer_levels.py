# right: each way is looked for in turn
def allowed(rules, source, purpose, today):
    fitting = [rule for rule in rules if rule["source"] == source and rule["purpose"] in (purpose, "any") and (today - rule["read_on"]).days <= 365]
    for way in ("no", "hand", "program"):
        for rule in fitting:
            if rule["way"] == way:
                return {"way": way, "place": rule["place"]}
    return {"way": "no", "place": None}
