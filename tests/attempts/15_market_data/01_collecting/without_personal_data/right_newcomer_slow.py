# right: the pattern put together from parts
def without_personal_data(row):
    gap = r"[- \xa0]?"
    first = r"(?:\d{3}|\(\d{3}\))"
    phone = r"(?<!\d)(?:\+7|8)" + gap + first + gap + r"\d{3}" + gap + r"\d\d" + gap + r"\d\d(?!\d)"
    contacts = row.get("contacts")
    name = None
    if contacts is not None:
        name = contacts.get("name")
    new = {}
    for key in row:
        if key == "contacts":
            continue
        value = row[key]
        if key in ["title", "employer", "city", "description"] and value is not None:
            value = re.sub(r"[\w.+-]+@(?:[\w+-]+\.)+[\w+-]+", "[mail]", value)
            value = re.sub(phone, "[phone]", value)
            value = re.sub(r"(?<!\w)(?<!\.)@[a-zA-Z0-9_]{5,}", "[handle]", value)
            if name is not None and name != "":
                value = re.sub(r"(?<!\w)" + re.escape(name) + r"(?!\w)", "[name]", value, flags=re.IGNORECASE)
        new[key] = value
    return new


save_functions("personal.py", without_personal_data, imports=["import re"])
