# wrong: knows one encoding; card: "is not UTF-8"
from decimal import Decimal



def total(lines):
    texts = [line.decode("utf-8") for line in lines]
    found = [Decimal("".join(t.replace("руб.", "").split()).replace(",", ".")) for t in texts if t not in ("", "не указана")]
    return sum(found) if found else None
