# wrong: a space is always the space I type; card: "looks like a space and is another character"
def parse_salary(text):
    currency = currency_of(text)
    if text == "з/п не указана":
        return None, None, None
    t = text.replace(" ", "").replace("довычетаналогов", "").replace("наруки", "")
    has_from = "от" in t
    has_to = "до" in t
    if has_from and has_to:
        t = t.replace("до", "–")
    t = t.replace("от", "").replace("до", "").replace("₽", "").replace("$", "").replace("€", "")
    t = t.replace("—", "–").replace("-", "–")
    pieces = t.split("–")
    for piece in pieces:
        if not piece.isdigit():
            return None
    if len(pieces) == 2:
        return int(pieces[0]), int(pieces[1]), currency
    elif len(pieces) == 1:
        if has_from:
            return int(t), None, currency
        elif has_to:
            return None, int(t), currency
        return int(t), int(t), currency
    return None
