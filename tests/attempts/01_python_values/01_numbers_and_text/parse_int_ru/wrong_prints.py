# wrong PY1: prints the number; card: "the caller gets None"
def parse_int_ru(text):
    amount = text.replace("₽", "")
    digits = "".join(amount.split())
    print(int(digits))
