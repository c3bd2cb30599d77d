# wrong: or None asks whether an end is stated; card: "PY8: a stated 0 is an amount"
def parse_salary(text):
    currency = currency_of(text)
    text = " ".join(text.split())
    if text == "з/п не указана":
        return None, None, None
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    low = None
    high = None
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
    if len(amounts) > 2:
        return None
    if not has_to or len(amounts) == 2:
        low = amounts[0]
    if not has_from or len(amounts) == 2:
        high = amounts[-1]
    if not low and not high:
        return None
    return low, high, currency
