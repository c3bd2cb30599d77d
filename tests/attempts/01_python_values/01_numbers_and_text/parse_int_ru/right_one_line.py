# right: one expression
def parse_int_ru(text):
    return int("".join(text.replace("₽", "").split()))
