# wrong PY8: a sum of 0 is nothing; card: "PY8: somebody stated 0"
from decimal import Decimal


def total(lines):
    amounts = []
    for line in lines:
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            text = line.decode("cp1251")
        text = "".join(text.split()).replace("руб.", "").replace(",", ".")
        if text and text != "неуказана":
            amounts.append(Decimal(text))
    return sum(amounts) or None
