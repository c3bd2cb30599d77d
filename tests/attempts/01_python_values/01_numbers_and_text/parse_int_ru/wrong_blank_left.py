# wrong: one blank is still open; card: "still holds three dots"
def parse_int_ru(text):
    amount = text.replace("₽", "")
    digits = "".join(...)
    return int(digits)
