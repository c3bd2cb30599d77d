# wrong: any number of any gaps makes a phone; card: "one sign between them"
def without_personal_data(row):
    clean = {key: value for key, value in row.items() if key != "contacts"}
    name = (row.get("contacts") or {}).get("name")
    for key in ("title", "employer", "city", "description"):
        if clean.get(key):
            words = re.sub(r"[\w.+-]+@[\w.+-]+\.\w+", "[mail]", clean[key])
            words = re.sub(r"(?<!\d)(?:\+7|8)[\s()-]*(?:\d[\s()-]*){9}\d(?!\d)", "[phone]", words)
            words = re.sub(r"(?<![\w.])@[A-Za-z0-9_]{5,}", "[handle]", words)
            if name:
                words = re.sub(r"(?<!\w)" + re.escape(name) + r"(?!\w)", "[name]", words, flags=re.IGNORECASE)
            clean[key] = words
    return clean


save_functions("personal.py", without_personal_data, imports=["import re"])
