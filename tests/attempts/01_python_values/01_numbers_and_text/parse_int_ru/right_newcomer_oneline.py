# right: one line, own shape
def parse_int_ru(text):
    return int("".join(text.replace("₽", " ").split()))
