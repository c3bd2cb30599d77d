# right: builds the number sign by sign
from decimal import Decimal


def total(lines):
    amounts = []
    for line in lines:
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            text = line.decode("cp1251")
        text = text.replace("руб.", "").strip()
        if text == "" or text == "не указана":
            continue
        number = ""
        for sign in text:
            if sign.isdigit():
                number = number + sign
            elif sign == ",":
                number = number + "."
        amounts.append(Decimal(number))
    if len(amounts) == 0:
        return None
    return sum(amounts)
