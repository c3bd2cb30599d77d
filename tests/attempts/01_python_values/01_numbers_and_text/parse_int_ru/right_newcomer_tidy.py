# right: reuses tidy, sign becomes a space
def parse_int_ru(text):
    amount = text.replace("₽", " ")
    digits = "".join(tidy(amount))
    return int(digits)
...
