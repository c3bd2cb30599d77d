# wrong: hands the digits back as text; card: "still text"
def parse_int_ru(text):
    amount = text.replace("₽", "")
    digits = "".join(amount.split())
    return digits
