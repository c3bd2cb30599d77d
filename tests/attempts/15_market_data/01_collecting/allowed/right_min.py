# right: sorted by strictness, the sort is stable
def allowed(rules, source, purpose, today):
    strict = {"no": 0, "hand": 1, "program": 2}
    found = [rule for rule in rules if rule["source"] == source and rule["purpose"] in {purpose, "any"}]
    found = [rule for rule in found if (today - rule["read_on"]).days < 366]
    found = sorted(found, key=lambda rule: strict[rule["way"]])
    if not found:
        return {"way": "no", "place": None}
    return {"way": found[0]["way"], "place": found[0]["place"]}
