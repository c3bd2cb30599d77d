# wrong: nothing is None: replace by None; card: "a value of the wrong kind"
def parse_int_ru(text):
    amount = text.replace("₽", None)
    digits = "".join(amount.split())
    return int(digits)
...
