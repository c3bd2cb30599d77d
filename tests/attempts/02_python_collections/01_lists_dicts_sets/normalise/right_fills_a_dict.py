# right: a dict of gaps that the branches fill, no lookup
def normalise(row):
    flat = {"site": "habr", "id": str(row["id"]), "title": None, "employer": None, "city": None, "low": None, "high": None, "currency": None, "skills": []}
    found = []
    if "name" in row:
        flat["site"] = "hh"
        flat["title"] = row["name"]
        if row.get("employer") is not None:
            flat["employer"] = row["employer"].get("name")
        if row.get("area") is not None:
            flat["city"] = row["area"].get("name")
        if row.get("salary") is not None:
            flat["low"] = row["salary"].get("from")
            flat["high"] = row["salary"].get("to")
            flat["currency"] = row["salary"].get("currency")
        if row.get("key_skills") is not None:
            for skill in row["key_skills"]:
                found.append(skill["name"])
    elif "profession" in row:
        flat["site"] = "superjob"
        flat["title"] = row["profession"]
        flat["employer"] = row.get("firm_name")
        if row.get("town") is not None:
            flat["city"] = row["town"].get("title")
        if row.get("payment_from") != 0:
            flat["low"] = row.get("payment_from")
        if row.get("payment_to") != 0:
            flat["high"] = row.get("payment_to")
        flat["currency"] = row.get("currency")
        if row.get("candidat"):
            found = row["candidat"].split(", ")
    else:
        flat["title"] = row["title"]
        flat["employer"] = row.get("company")
        flat["city"] = row.get("city")
        if row.get("pay") is not None:
            read = parse_salary(row["pay"])
            if read is not None:
                flat["low"], flat["high"], flat["currency"] = read
        if row.get("skills") is not None:
            found = row["skills"]
    if flat["low"] is None and flat["high"] is None:
        flat["currency"] = None
    if flat["currency"] is not None:
        flat["currency"] = flat["currency"].upper()
    if flat["currency"] == "RUR":
        flat["currency"] = "RUB"
    each = set()
    for skill in found:
        each.add(skill.lower())
    flat["skills"] = sorted(each)
    return flat

save_functions("normalise.py", normalise, imports=["from jobboard.salary_text import parse_salary"])
