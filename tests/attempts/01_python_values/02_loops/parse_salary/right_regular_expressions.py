# right: one regular expression for each layout
import re

NUMBER = r"(\d[\d\s]*?)"
LAYOUTS = [
    (rf"от\s*{NUMBER}\s*до\s*{NUMBER}", (0, 1)),
    (rf"{NUMBER}\s*[-–—]\s*{NUMBER}", (0, 1)),
    (rf"от\s*{NUMBER}", (0, None)),
    (rf"до\s*{NUMBER}", (None, 0)),
    (NUMBER, (0, 0)),
]


def parse_salary(text):
    text = re.sub("до вычета налогов|на руки", "", text).strip()
    if re.fullmatch(r"з/п\s+не\s+указана", text):
        return None, None, None
    currency = currency_of(text)
    text = re.sub("[₽$€]", "", text).strip()
    for pattern, (low, high) in LAYOUTS:
        found = re.fullmatch(pattern, text)
        if found:
            amounts = [int("".join(group.split())) for group in found.groups()]
            return (None if low is None else amounts[low]), (None if high is None else amounts[high]), currency
    return None
