# wrong PY8: asks the number instead of the digits; card: "somebody wrote that 0 down"
def one_amount(text):
    if text is None:
        return None
    digits = text.replace("от", "").replace("до", "").replace("₽", "")
    digits = "".join(digits.split())
    if digits.isdigit() and int(digits):
        return int(digits)
    return None
