# wrong PY8: an empty text for an empty text; card: "not the gap"
def one_amount(text):
    if not text:
        return text
    digits = "".join(text.replace("от", "").replace("до", "").replace("₽", "").split())
    return int(digits) if digits.isdigit() else None
