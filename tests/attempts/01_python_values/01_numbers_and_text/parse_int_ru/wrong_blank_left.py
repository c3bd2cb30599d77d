# wrong: one blank is still open; card: "One blank"
def parse_int_ru(text):
    amount = text.replace("₽", "")
    digits = "".join(...)
    return int(digits)
