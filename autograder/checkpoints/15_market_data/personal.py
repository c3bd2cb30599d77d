import re


def without_personal_data(row):
    clean = dict(row)
    clean.pop("contacts", None)
    name = (row.get("contacts") or {}).get("name")
    gap = r"[ \xa0-]?"
    rules = [
        (r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", "[mail]"),
        (rf"(?<!\d)(?:\+7|8){gap}(?:\d{{3}}|\(\d{{3}}\)){gap}\d{{3}}{gap}\d{{2}}{gap}\d{{2}}(?!\d)", "[phone]"),
        (r"(?<![\w.])@[A-Za-z0-9_]{5,}", "[handle]"),
    ]
    if name:
        rules.append((rf"(?<!\w){re.escape(name)}(?!\w)", "[name]"))
    for key in ("title", "employer", "city", "description"):
        if clean.get(key):
            for pattern, word in rules:
                clean[key] = re.sub(pattern, word, clean[key], flags=re.IGNORECASE)
    return clean
