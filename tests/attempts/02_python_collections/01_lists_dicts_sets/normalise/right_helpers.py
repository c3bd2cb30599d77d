# right: one small function a site, a last one for what all share
def finish(site, row, title, employer, city, pay, skills):
    low, high, currency = pay
    codes = {"RUR": "RUB", "RUB": "RUB"}
    if (low, high) == (None, None) or currency is None:
        currency = None
    else:
        currency = codes.get(currency.upper(), currency.upper())
    return {
        "currency": currency, "skills": sorted({skill.lower() for skill in skills}), "low": low, "high": high,
        "site": site, "id": f"{row['id']}", "title": title, "employer": employer, "city": city,
    }

def from_hh(row):
    pay = row.get("salary") or {}
    names = [skill["name"] for skill in row.get("key_skills") or []]
    return finish("hh", row, row["name"], (row.get("employer") or {}).get("name"), (row.get("area") or {}).get("name"), (pay.get("from"), pay.get("to"), pay.get("currency")), names)

def from_superjob(row):
    names = [skill for skill in (row.get("candidat") or "").split(", ") if skill]
    pay = row.get("payment_from") or None, row.get("payment_to") or None, row.get("currency")
    return finish("superjob", row, row["profession"], row.get("firm_name"), (row.get("town") or {}).get("title"), pay, names)

def from_habr(row):
    pay = parse_salary(row.get("pay") or "") or (None, None, None)
    return finish("habr", row, row["title"], row.get("company"), row.get("city"), pay, row.get("skills") or [])

def normalise(row):
    if "profession" in row:
        return from_superjob(row)
    return from_hh(row) if "name" in row else from_habr(row)

save_functions("normalise.py", finish, from_hh, from_superjob, from_habr, normalise, imports=["from jobboard.salary_text import parse_salary"])
