# wrong PY8: a stated 0 counts as nothing; card: "PY8: a stated 0 is an amount"
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
            return None
        amounts.append(int(digits))
    if len(amounts) > 2:
        return None
    if len(amounts) == 2:
        return amounts[0] or None, amounts[1] or None, currency
    if lower:
        return amounts[0] or None, None, currency
    if upper:
        return None, amounts[0] or None, currency
    return amounts[0], amounts[0], currency
