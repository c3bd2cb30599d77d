# wrong LG7: what `contacts` holds is all there is; card: "other spellings than in `contacts`"
def without_personal_data(row):
    clean = {key: value for key, value in row.items() if key != "contacts"}
    contacts = row.get("contacts") or {}
    for key in ("title", "employer", "city", "description"):
        if clean.get(key):
            words = clean[key]
            for field, mark in (("email", "[mail]"), ("phone", "[phone]"), ("name", "[name]")):
                if contacts.get(field):
                    words = re.sub(re.escape(contacts[field]), mark, words, flags=re.IGNORECASE)
            words = re.sub(r"(?<!\w)@\w+", "[handle]", words)
            clean[key] = words
    return clean


save_functions("personal.py", without_personal_data, imports=["import re"])
