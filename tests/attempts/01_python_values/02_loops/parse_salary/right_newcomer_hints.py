# right: exactly the three hints: words first, one dash, a loop over the pieces
def parse_salary(text):
    currency = currency_of(text)
    text = " ".join(text.split())
    if text == "з/п не указана":
        low = None
        high = None
        return low, high, None
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
    if len(amounts) == 2:
        low = amounts[0]
        high = amounts[1]
        return low, high, currency
    if len(amounts) == 1:
        low = amounts[0]
        high = amounts[0]
        if has_from:
            high = None
        if has_to:
            low = None
        return low, high, currency
    return None
