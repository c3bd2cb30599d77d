# right: a running sum that begins at None
from decimal import Decimal



def total(lines):
    answer = None
    for line in lines:
        try:
            text = line.decode("utf-8")
        except ValueError:
            text = line.decode("cp1251")
        digits = ""
        for sign in text:
            if sign.isdigit() or sign == ",":
                digits = digits + sign
        if digits:
            answer = (answer or Decimal(0)) + Decimal(digits.replace(",", "."))
    return answer
