# right: a helper for one amount, one branch for each layout
def whole(piece):
    digits = "".join(piece.split())
    return int(digits) if digits.isdigit() else None


def parse_salary(text):
    if "не" in text and "указана" in text:
        return (None, None, None)
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    currency = None
    for sign, code in {"₽": "RUR", "$": "USD", "€": "EUR"}.items():
        if sign in text:
            currency = code
            text = text.replace(sign, "")
    text = text.replace("—", "–").replace("-", "–")
    if "от" in text and "до" in text:
        text = text.replace("от", "").replace("до", "–")
    if "–" in text:
        ends = text.split("–")
        if len(ends) != 2 or whole(ends[0]) is None or whole(ends[1]) is None:
            return None
        return whole(ends[0]), whole(ends[1]), currency
    amount = whole(text.replace("от", "").replace("до", ""))
    if amount is None:
        return None
    low = None if "до" in text else amount
    high = None if "от" in text else amount
    return low, high, currency
