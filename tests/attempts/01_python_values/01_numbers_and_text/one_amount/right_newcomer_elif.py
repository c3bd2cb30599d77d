# right: a branch for each case, one return at the end
def one_amount(text):
    if text is None or text == "":
        amount = None
    else:
        digits = tidy(text)
        digits = digits.replace("₽", "").replace("от", "").replace("до", "")
        if not digits.isdigit():
            amount = None
        else:
            amount = int(digits)
    return amount
