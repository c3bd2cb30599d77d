# wrong PY8: takes 0 for "not stated" at every site; card: "PY8: outside SuperJob a stated 0 stays 0"
def normalise(row):
    skills = []
    if "name" in row:
        site, title = "hh", row["name"]
        employer = lookup(row, ["employer", "name"], None)
        city = lookup(row, ["area", "name"], None)
        low = lookup(row, ["salary", "from"], None)
        high = lookup(row, ["salary", "to"], None)
        currency = lookup(row, ["salary", "currency"], None)
        for skill in lookup(row, ["key_skills"], []):
            skills.append(skill["name"])
    elif "profession" in row:
        site, title = "superjob", row["profession"]
        employer = row.get("firm_name")
        city = lookup(row, ["town", "title"], None)
        low = row.get("payment_from")
        high = row.get("payment_to")
        currency = row.get("currency")
        if row.get("candidat"):
            skills = row["candidat"].split(", ")
    else:
        site, title = "habr", row["title"]
        employer = row.get("company")
        city = row.get("city")
        low, high, currency = parse_salary(row.get("pay") or "з/п не указана") or (None, None, None)
        skills = lookup(row, ["skills"], [])
    low = low or None
    high = high or None
    if low is None and high is None:
        currency = None
    if currency:
        currency = currency.upper()
    if currency == "RUR":
        currency = "RUB"
    small = set()
    for skill in skills:
        small.add(skill.lower())
    return {"site": site, "id": str(row["id"]), "title": title, "employer": employer, "city": city, "low": low, "high": high, "currency": currency, "skills": sorted(small)}

save_functions("normalise.py", lookup, normalise, imports=["from jobboard.salary_text import parse_salary"])
