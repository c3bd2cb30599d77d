# wrong: the word do always means an upper end; card: "The `до` of the tax note is no upper limit"
def parse_salary(text):
    currency = currency_of(text)
    text = " ".join(text.split())
    if text == "з/п не указана":
        return None, None, None
    has_from = "от" in text
    has_to = "до" in text
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    if has_from and has_to:
        text = text.replace("до", "–")
    text = text.replace("от", "").replace("до", "")
    text = text.replace("₽", "").replace("$", "").replace("€", "")
    text = text.replace("—", "–").replace("-", "–")
    amounts = []
    for piece in text.split("–"):
        piece = "".join(piece.split())
        if not piece.isdigit():
            return None
        amounts.append(int(piece))
    if len(amounts) == 2:
        return amounts[0], amounts[1], currency
    if has_from and has_to:
        return amounts[0], amounts[0], currency
    if has_from:
        return amounts[0], None, currency
    if has_to:
        return None, amounts[0], currency
    return amounts[0], amounts[0], currency
