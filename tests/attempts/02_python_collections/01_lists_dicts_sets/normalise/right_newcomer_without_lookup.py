# right: asks about every gap by hand, a dict filled key by key
def inner(row, first, second):
    box = row.get(first)
    if box is None:
        return None
    return box.get(second)

def clean_skills(texts):
    result = []
    for text in texts:
        small = text.lower()
        if small not in result:
            result.append(small)
    result.sort()
    return result

def normalise(row):
    flat = {}
    flat["id"] = str(row["id"])
    names = []
    if "name" in row:
        flat["site"] = "hh"
        flat["title"] = row["name"]
        flat["employer"] = inner(row, "employer", "name")
        flat["city"] = inner(row, "area", "name")
        flat["low"] = inner(row, "salary", "from")
        flat["high"] = inner(row, "salary", "to")
        flat["currency"] = inner(row, "salary", "currency")
        if row.get("key_skills") is not None:
            for skill in row["key_skills"]:
                names.append(skill["name"])
    elif "profession" in row:
        flat["site"] = "superjob"
        flat["title"] = row["profession"]
        flat["employer"] = row.get("firm_name")
        flat["city"] = inner(row, "town", "title")
        flat["low"] = row.get("payment_from")
        flat["high"] = row.get("payment_to")
        if flat["low"] == 0:
            flat["low"] = None
        if flat["high"] == 0:
            flat["high"] = None
        flat["currency"] = row.get("currency")
        if row.get("candidat"):
            names = row["candidat"].split(", ")
    else:
        flat["site"] = "habr"
        flat["title"] = row["title"]
        flat["employer"] = row.get("company")
        flat["city"] = row.get("city")
        flat["low"] = None
        flat["high"] = None
        flat["currency"] = None
        if row.get("pay") is not None:
            read = parse_salary(row["pay"])
            if read is not None:
                flat["low"], flat["high"], flat["currency"] = read
        if row.get("skills") is not None:
            names = row["skills"]
    if flat["low"] is None and flat["high"] is None:
        flat["currency"] = None
    if flat["currency"] is not None:
        flat["currency"] = flat["currency"].upper()
    if flat["currency"] == "RUR":
        flat["currency"] = "RUB"
    flat["skills"] = clean_skills(names)
    return flat

save_functions("normalise.py", lookup, inner, clean_skills, normalise, imports=["from jobboard.salary_text import parse_salary"])
