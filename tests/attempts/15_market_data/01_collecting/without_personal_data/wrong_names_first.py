# wrong LG7: names go before the addresses that hold them; card: "mail first, the name last"
def without_personal_data(row):
    contacts = row.get("contacts") or {}
    name = contacts.get("name")

    def cleaned(text):
        if not text:
            return text
        if name:
            text = re.sub(r"(?<!\w)" + re.escape(name) + r"(?!\w)", "[name]", text, flags=re.IGNORECASE)
        text = re.sub(r"[\w.+-]+@[\w.-]+\.\w+", "[mail]", text)
        text = re.sub(r"(?<!\d)(\+7|8)[- \xa0]?(\d{3}|\(\d{3}\))([- \xa0]?\d{3})([- \xa0]?\d{2}){2}(?!\d)", "[phone]", text)
        return re.sub(r"(?<![A-Za-zА-Яа-яЁё0-9_.])@[A-Za-z0-9_]{5,}", "[handle]", text)

    new = dict(row)
    new.pop("contacts", None)
    for key in ["title", "employer", "city", "description"]:
        if key in new:
            new[key] = cleaned(new[key])
    return new
