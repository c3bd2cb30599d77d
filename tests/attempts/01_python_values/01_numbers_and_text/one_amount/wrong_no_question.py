# wrong: calls int without asking; card: "Ask `isdigit()` before"
def one_amount(text):
    if text is None:
        return None
    digits = text.replace("от", "").replace("до", "").replace("₽", "")
    digits = "".join(digits.split())
    return int(digits)
