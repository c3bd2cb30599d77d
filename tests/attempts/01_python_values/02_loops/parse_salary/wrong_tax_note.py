# wrong: asks about the word before the tax note is gone; card: "The `до` of the tax note is no upper limit"
def parse_salary(text):
    if "не" in text and "указана" in text:
        return None, None, None
    currency = currency_of(text)
    lower = "от" in text
    upper = "до" in text
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    for word in ["₽", "$", "€", "от"]:
        text = text.replace(word, "")
    text = text.replace("—", "–").replace("-", "–")
    if lower:
        text = text.replace("до", "–")
    text = text.replace("до", "")
    amounts = []
    for piece in text.split("–"):
        digits = "".join(piece.split())
        if not digits.isdigit():
            return None
        amounts.append(int(digits))
    if len(amounts) == 2:
        return amounts[0], amounts[1], currency
    if len(amounts) > 2:
        return None
    if upper:
        return None, amounts[0], currency
    if lower:
        return amounts[0], None, currency
    return amounts[0], amounts[0], currency
