# wrong: or None at the end so that a text without number gives the gap; card: "0 is a number somebody wrote down"
def parse_int_ru(text):
    amount = text.replace("₽", "")
    digits = "".join(amount.split())
    return int(digits) or None
...
