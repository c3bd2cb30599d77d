# wrong: only the plain space goes; card: "a no-break space"
from decimal import Decimal



def total(lines):
    found = []
    for line in lines:
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            text = line.decode("cp1251")
        if text not in ("", "не указана"):
            found.append(Decimal(text.replace("руб.", "").replace(" ", "").replace(",", ".").replace("\u00a0", "?")))
    return sum(found) if found else None
