# right: one function for each site, lookup everywhere
def from_hh(row):
    skills = []
    for skill in lookup(row, ["key_skills"], []):
        skills.append(lookup(skill, ["name"], ""))
    return ["hh", row["name"], lookup(row, ["employer", "name"], None), lookup(row, ["area", "name"], None), lookup(row, ["salary", "from"], None), lookup(row, ["salary", "to"], None), lookup(row, ["salary", "currency"], None), skills]

def from_superjob(row):
    low = lookup(row, ["payment_from"], 0) or None
    high = lookup(row, ["payment_to"], 0) or None
    skills = []
    text = lookup(row, ["candidat"], "")
    if text != "":
        skills = text.split(", ")
    return ["superjob", row["profession"], lookup(row, ["firm_name"], None), lookup(row, ["town", "title"], None), low, high, lookup(row, ["currency"], None), skills]

def from_habr(row):
    pay = parse_salary(lookup(row, ["pay"], "з/п не указана"))
    if pay is None:
        pay = (None, None, None)
    low, high, currency = pay
    return ["habr", row["title"], lookup(row, ["company"], None), lookup(row, ["city"], None), low, high, currency, lookup(row, ["skills"], [])]

def normalise(row):
    if row.get("profession") is not None:
        facts = from_superjob(row)
    elif row.get("name") is not None:
        facts = from_hh(row)
    else:
        facts = from_habr(row)
    site, title, employer, city, low, high, currency, skills = facts
    if currency is not None:
        currency = currency.upper().replace("RUR", "RUB")
    if low is None and high is None:
        currency = None
    small = set()
    for skill in skills:
        small.add(skill.lower())
    return {"site": site, "id": str(row["id"]), "title": title, "employer": employer, "city": city, "low": low, "high": high, "currency": currency, "skills": sorted(small)}

save_functions("normalise.py", lookup, from_hh, from_superjob, from_habr, normalise, imports=["from jobboard.salary_text import parse_salary"])
