# wrong PY8: hands parse_salary whatever stands under pay, gap or not; card: "PY8: a branch that may be None was asked for a method"
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
        low = row.get("payment_from") or None
        high = row.get("payment_to") or None
        currency = row.get("currency")
        if row.get("candidat"):
            skills = row["candidat"].split(", ")
    else:
        site, title = "habr", row["title"]
        employer = row.get("company")
        city = row.get("city")
        low, high, currency = parse_salary(row.get("pay"))
        skills = lookup(row, ["skills"], [])
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
