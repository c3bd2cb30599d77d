# right: three blanks as asked
def parse_int_ru(text):
    amount = text.replace("₽", "")
    digits = "".join(amount.split())
    return int(digits)
...
