# wrong: a text without a number should give 0, or safer; card: "a text without a number is not a 0"
def parse_int_ru(text):
    amount = text.replace("₽", "")
    digits = "".join(amount.split())
    return int(digits or 0)
...
