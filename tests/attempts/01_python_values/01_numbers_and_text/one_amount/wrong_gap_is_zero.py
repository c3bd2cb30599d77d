# wrong PY8: a gap becomes 0; card: "nobody stated 0 here"
def one_amount(text):
    if text is None:
        return None
    digits = text.replace("от", "").replace("до", "").replace("₽", "")
    digits = "".join(digits.split())
    if digits.isdigit():
        return int(digits)
    return 0
