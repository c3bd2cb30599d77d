# wrong SQ1: nothing stated is 0; card: "nothing was stated"
from decimal import Decimal



def total(lines):
    answer = Decimal(0)
    for line in lines:
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            text = line.decode("cp1251")
        if text not in ("", "не указана"):
            answer = answer + Decimal("".join(text.replace("руб.", "").split()).replace(",", "."))
    return answer
