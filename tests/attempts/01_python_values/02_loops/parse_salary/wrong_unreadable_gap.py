# wrong PY8: unreadable and not stated look the same; card: "PY8: unreadable is not *not stated*"
def parse_salary(text):
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    if "".join(text.split()) == "з/пнеуказана":
        return None, None, None
    currency = currency_of(text)
    lower, upper = "от" in text, "до" in text
    for sign in ["₽", "$", "€", "от"]:
        text = text.replace(sign, "")
    for dash in ["—", "-"]:
        text = text.replace(dash, "–")
    text = text.replace("до", "–" if lower else "")
    amounts = []
    for piece in text.split("–"):
        digits = "".join(piece.split())
        if not digits.isdigit():
            return None, None, None
        amounts.append(int(digits))
    if len(amounts) > 2:
        return None
    if len(amounts) == 2:
        return amounts[0], amounts[1], currency
    if lower:
        return amounts[0], None, currency
    if upper:
        return None, amounts[0], currency
    return amounts[0], amounts[0], currency
