# wrong: replace changes the text itself; card: "store the copy"
def one_amount(text):
    if text is None:
        return None
    text.replace("от", "")
    text.replace("до", "")
    text.replace("₽", "")
    digits = tidy(text)
    if digits.isdigit():
        return int(digits)
    return None
