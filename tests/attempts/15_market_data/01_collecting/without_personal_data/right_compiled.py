# right: compiled patterns, a new dict from the start
MAIL = re.compile(r"[^\s@,;:<>|/()]+@[^\s@,;:<>|/()]+\.\w+")
HANDLE = re.compile(r"(?<![\w.])@[a-z0-9_]{5,}", re.I)
PHONE = re.compile("(?<![0-9])(\\+7|8)[- \xa0]?(\\([0-9]{3}\\)|[0-9]{3})[- \xa0]?[0-9]{3}[- \xa0]?[0-9]{2}[- \xa0]?[0-9]{2}(?![0-9])")


def without_personal_data(row):
    new = {}
    contacts = row.get("contacts")
    name = None
    if contacts is not None:
        name = contacts.get("name")
    for key, value in row.items():
        if key == "contacts":
            continue
        if key in ("title", "employer", "city", "description") and value is not None:
            value = MAIL.sub("[mail]", value)
            value = PHONE.sub("[phone]", value)
            value = HANDLE.sub("[handle]", value)
            if name is not None and name != "":
                value = re.sub("(?<!\\w)" + re.escape(name) + "(?!\\w)", "[name]", value, flags=re.I)
        new[key] = value
    return new
