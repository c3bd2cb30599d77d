# wrong PY1: prints the amount; card: "the caller gets None"
def one_amount(text):
    if text is None:
        return None
    digits = text.replace("от", "").replace("до", "").replace("₽", "")
    digits = "".join(digits.split())
    if digits.isdigit():
        print(int(digits))
    return None
