# right: one re.sub a kind
def without_personal_data(row):
    clean = {key: value for key, value in row.items() if key != "contacts"}
    name = (row.get("contacts") or {}).get("name")
    for key in ("title", "employer", "city", "description"):
        words = clean.get(key)
        if not words:
            continue
        words = re.sub(r"[\w.+-]+@[\w.+-]+\.\w+", "[mail]", words)
        words = re.sub(r"(?<!\d)(?:\+7|8)[- \xa0]?(?:\(\d{3}\)|\d{3})[- \xa0]?\d{3}[- \xa0]?\d{2}[- \xa0]?\d{2}(?!\d)", "[phone]", words)
        words = re.sub(r"(?<![\w.])@[A-Za-z0-9_]{5,}", "[handle]", words)
        if name:
            words = re.sub(r"(?<!\w)" + re.escape(name) + r"(?!\w)", "[name]", words, flags=re.IGNORECASE)
        clean[key] = words
    return clean


save_functions("personal.py", without_personal_data, imports=["import re"])
