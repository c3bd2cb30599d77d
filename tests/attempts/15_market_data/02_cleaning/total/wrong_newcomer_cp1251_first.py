# wrong: cp1251 refuses what is UTF-8; card: "UTF-8 must be tried first"
from decimal import Decimal


def total(lines):
    amounts = []
    for line in lines:
        try:
            text = line.decode("cp1251")
        except UnicodeDecodeError:
            text = line.decode("utf-8")
        text = "".join(text.split()).replace("руб.", "").replace(",", ".")
        if text == "" or text == "неуказана":
            continue
        amounts.append(Decimal(text))
    if amounts == []:
        return None
    return sum(amounts)
