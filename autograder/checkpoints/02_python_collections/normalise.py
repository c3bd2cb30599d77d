from jobboard.salary_text import parse_salary


def lookup(row, path, default):
    for key in path:
        row = row.get(key)
        if row is None:
            return default
    return row


def normalise(row):
    if "profession" in row:
        site, title, employer = "superjob", row["profession"], row.get("firm_name")
        city = lookup(row, ["town", "title"], None)
        low, high, currency = row.get("payment_from"), row.get("payment_to"), row.get("currency")
        if low == 0:
            low = None
        if high == 0:
            high = None
        found = lookup(row, ["candidat"], "").split(", ")
    elif "name" in row:
        site, title, employer = "hh", row["name"], lookup(row, ["employer", "name"], None)
        city = lookup(row, ["area", "name"], None)
        low = lookup(row, ["salary", "from"], None)
        high = lookup(row, ["salary", "to"], None)
        currency = lookup(row, ["salary", "currency"], None)
        found = []
        for skill in lookup(row, ["key_skills"], []):
            found.append(skill["name"])
    else:
        site, title, employer, city = "habr", row["title"], row.get("company"), row.get("city")
        low, high, currency = parse_salary(lookup(row, ["pay"], "")) or (None, None, None)
        found = lookup(row, ["skills"], [])
    if low is None and high is None:
        currency = None
    if currency is not None:
        currency = currency.upper().replace("RUR", "RUB")
    skills = set()
    for skill in found:
        if skill != "":
            skills.add(skill.lower())
    return {
        "site": site, "id": str(row["id"]), "title": title, "employer": employer, "city": city,
        "low": low, "high": high, "currency": currency, "skills": sorted(skills),
    }
