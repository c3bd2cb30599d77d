# wrong: a space is a space: replace(" ", ""); card: "Spaces come in more kinds"
def parse_int_ru(text):
    amount = text.replace("₽", "")
    digits = "".join(amount.replace(" ", "").replace("\u202f", ""))
    return int(digits)
...
