# right: nested question, one exit
def one_amount(text):
    amount = None
    if text is not None:
        rest = text.replace("от", " ").replace("до", " ").replace("₽", " ")
        digits = "".join(rest.split())
        if digits != "" and digits.isdigit():
            amount = int(digits)
    return amount
