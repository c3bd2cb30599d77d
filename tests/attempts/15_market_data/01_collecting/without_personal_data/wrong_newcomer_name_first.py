# wrong: the name goes first, and \b ends any name; card: "signs in the name taken as they are"
def without_personal_data(row):
    clean = dict(row)
    contacts = clean.pop("contacts", None) or {}
    for key in ("title", "employer", "city", "description"):
        words = clean.get(key)
        if words is None:
            continue
        if contacts.get("name"):
            words = re.sub(r"\b" + re.escape(contacts["name"]) + r"\b", "[name]", words, flags=re.IGNORECASE)
        words = re.sub(r"[a-z.+-]+@[a-z.+-]+\.[a-z]+", "[mail]", words)
        words = re.sub(r"(?<!\d)(?:\+7|8)[- \xa0]?\(?\d{3}\)?[- \xa0]?\d{3}[- \xa0]?\d{2}[- \xa0]?\d{2}(?!\d)", "[phone]", words)
        words = re.sub(r"(?<![\w.])@\w{5,}", "[handle]", words)
        clean[key] = words
    return clean


save_functions("personal.py", without_personal_data, imports=["import re"])
