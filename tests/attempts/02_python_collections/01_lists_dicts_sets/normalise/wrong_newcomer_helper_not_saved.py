# wrong: a helper of her own is missing in the last line; card: "name that function in the last line of the cell too"
def small_once(skills):
    small = set()
    for skill in skills:
        small.add(skill.lower())
    return sorted(small)

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
        low, high, currency = parse_salary(row.get("pay") or "з/п не указана") or (None, None, None)
        skills = lookup(row, ["skills"], [])
    if low is None and high is None:
        currency = None
    if currency:
        currency = currency.upper()
    if currency == "RUR":
        currency = "RUB"
    return {"site": site, "id": str(row["id"]), "title": title, "employer": employer, "city": city, "low": low, "high": high, "currency": currency, "skills": small_once(skills)}

save_functions("normalise.py", lookup, normalise, imports=["from jobboard.salary_text import parse_salary"])
