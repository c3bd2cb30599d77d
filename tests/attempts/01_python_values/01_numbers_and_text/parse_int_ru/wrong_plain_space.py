# wrong: takes out the ordinary space only; card: "a space that `split()` knows"
def parse_int_ru(text):
    amount = text.replace("₽", "")
    digits = amount.replace(" ", "")
    return int(digits)
