# right: parse_salary goes into the file too
def normalise(row):
    ways = {
        "hh": [["name"], ["employer", "name"], ["area", "name"], ["salary", "from"], ["salary", "to"], ["salary", "currency"]],
        "superjob": [["profession"], ["firm_name"], ["town", "title"], ["payment_from"], ["payment_to"], ["currency"]],
        "habr": [["title"], ["company"], ["city"], ["low"], ["high"], ["currency"]],
    }
    site = "hh" if "name" in row else "superjob" if "profession" in row else "habr"
    values = []
    for way in ways[site]:
        values.append(lookup(row, way, None))
    title, employer, city, low, high, currency = values
    if site == "hh":
        skills = [skill["name"] for skill in lookup(row, ["key_skills"], [])]
    elif site == "superjob":
        low, high = low or None, high or None
        skills = lookup(row, ["candidat"], "").split(", ")
    else:
        read = parse_salary(lookup(row, ["pay"], "–"))
        low, high, currency = (None, None, None) if read is None else read
        skills = lookup(row, ["skills"], [])
    if low is None and high is None:
        currency = None
    currency = None if currency is None else currency.upper().replace("RUR", "RUB")
    return {
        "site": site, "id": str(row["id"]), "title": title, "employer": employer, "city": city, "low": low, "high": high,
        "currency": currency, "skills": sorted(set(skill.lower() for skill in skills if len(skill) > 0)),
    }

save_functions("normalise.py", parse_salary, lookup, normalise)
