# wrong: knows the ordinary space only; card: "Came back"
def one_amount(text):
    if text is None:
        return None
    digits = text.replace("от", "").replace("до", "").replace("₽", "")
    digits = digits.replace(" ", "")
    if digits.isdigit():
        return int(digits)
    return None
