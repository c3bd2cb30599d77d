# wrong: join glues, so it also removes the spaces; card: "`join` alone takes none out"
def parse_int_ru(text):
    amount = text.replace("₽", "")
    digits = "".join(amount)
    return int(digits)
...
