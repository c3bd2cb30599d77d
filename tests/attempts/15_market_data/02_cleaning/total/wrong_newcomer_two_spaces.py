# wrong: knows two kinds of space; card: "a no-break space and a thin one"
from decimal import Decimal


def total(lines):
    amounts = []
    for line in lines:
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            text = line.decode("cp1251")
        if text == "" or text == "не указана":
            continue
        text = text.replace(" ", "").replace("\u00a0", "").replace("руб.", "").replace(",", ".")
        amounts.append(Decimal(text))
    if not amounts:
        return None
    return sum(amounts)
