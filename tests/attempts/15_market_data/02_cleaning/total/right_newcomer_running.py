# right: a running sum, a pattern finds the amount
import re
from decimal import Decimal


def read(line):
    try:
        return line.decode()
    except UnicodeError:
        return line.decode("cp1251")


def total(lines):
    result = None
    for line in lines:
        text = re.sub(r"\s", "", read(line)).replace(",", ".")
        found = re.match(r"\d+(\.\d+)?", text)
        if found is not None:
            if result is None:
                result = Decimal("0")
            result += Decimal(found.group())
    return result
