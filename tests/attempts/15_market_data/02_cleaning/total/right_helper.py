# right: a helper that reads one line
from decimal import Decimal



def one(line):
    try:
        text = line.decode()
    except UnicodeDecodeError:
        text = line.decode("cp1251")
    text = "".join(text.replace("руб.", "").split())
    if text == "" or text == "неуказана":
        return None
    return Decimal(text.replace(",", "."))


def total(lines):
    amounts = [one(line) for line in lines]
    stated = [amount for amount in amounts if amount is not None]
    if not stated:
        return None
    return sum(stated, Decimal(0))
