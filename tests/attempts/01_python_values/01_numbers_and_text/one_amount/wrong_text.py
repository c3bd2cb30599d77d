# wrong: hands digits back as text; card: "make an int of it"
def one_amount(text):
    if text is None:
        return None
    digits = text.replace("от", "").replace("до", "").replace("₽", "")
    digits = "".join(digits.split())
    if digits.isdigit():
        return digits
    return None
