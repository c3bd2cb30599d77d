# wrong: cut text, thinking replace had changed it; card: "still holds the sign"
def parse_int_ru(text):
    amount = text.replace("₽", "")
    digits = "".join(text.split())
    return int(digits)
...
