# wrong: first and last piece are the ends, however many there are; card: "two pieces are the most"
def parse_salary(text):
    currency = currency_of(text)
    text = " ".join(text.split())
    if text == "з/п не указана":
        return None, None, None
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    has_from = "от" in text
    has_to = "до" in text
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
    if len(amounts) > 1:
        return amounts[0], amounts[-1], currency
    if has_from:
        return amounts[0], None, currency
    if has_to:
        return None, amounts[0], currency
    return amounts[0], amounts[0], currency
