# wrong PY4: sorts the caller's own skill list; card: "PY4: the function changed a list or dict that belongs to its caller"
def normalise(row):
    if "name" in row:
        site = "hh"
        title = row["name"]
        employer = lookup(row, ["employer", "name"], None)
        city = lookup(row, ["area", "name"], None)
        low = lookup(row, ["salary", "from"], None)
        high = lookup(row, ["salary", "to"], None)
        currency = lookup(row, ["salary", "currency"], None)
        skills = []
        for skill in lookup(row, ["key_skills"], []):
            skills.append(skill["name"])
    elif "profession" in row:
        site = "superjob"
        title = row["profession"]
        employer = lookup(row, ["firm_name"], None)
        city = lookup(row, ["town", "title"], None)
        low = lookup(row, ["payment_from"], 0)
        high = lookup(row, ["payment_to"], 0)
        if low == 0:
            low = None
        if high == 0:
            high = None
        currency = lookup(row, ["currency"], None)
        skills = []
        text = lookup(row, ["candidat"], "")
        if text != "":
            skills = text.split(", ")
    else:
        site = "habr"
        title = row["title"]
        employer = lookup(row, ["company"], None)
        city = lookup(row, ["city"], None)
        low = None
        high = None
        currency = None
        pay = lookup(row, ["pay"], None)
        if pay is not None and parse_salary(pay) is not None:
            low, high, currency = parse_salary(pay)
        skills = lookup(row, ["skills"], [])
    if low is None and high is None:
        currency = None
    elif currency is not None:
        currency = currency.upper()
        if currency == "RUR":
            currency = "RUB"
    if site == "habr":
        skills.sort()
    small = []
    for skill in skills:
        if skill.lower() not in small:
            small.append(skill.lower())
    small.sort()
    return {"site": site, "id": str(row["id"]), "title": title, "employer": employer, "city": city, "low": low, "high": high, "currency": currency, "skills": small}

save_functions("normalise.py", lookup, normalise, imports=["from jobboard.salary_text import parse_salary"])
