# wrong PY8: no number becomes 0; card: "a text without a number is not a 0"
def parse_int_ru(text):
    digits = "".join(text.replace("₽", "").split())
    if digits == "":
        return 0
    return int(digits)
