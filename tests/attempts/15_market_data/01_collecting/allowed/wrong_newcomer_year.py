# wrong: at most 365 days is less than 365; card: "a rule read 365 days ago still applies"
def allowed(rules, source, purpose, today):
    order = ["no", "hand", "program"]
    found = []
    for rule in rules:
        if rule["source"] == source and rule["purpose"] in [purpose, "any"] and (today - rule["read_on"]).days < 365:
            found.append(rule)
    if not found:
        return {"way": "no", "place": None}
    found.sort(key=lambda rule: order.index(rule["way"]))
    return {"way": found[0]["way"], "place": found[0]["place"]}
