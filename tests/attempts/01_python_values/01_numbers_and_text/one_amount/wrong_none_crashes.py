# wrong PY8: None is asked for its methods; card: "None is no text"
def one_amount(text):
    digits = text.replace("от", "").replace("до", "").replace("₽", "")
    digits = "".join(digits.split())
    if digits.isdigit():
        return int(digits)
    return None
