# right: a regular expression and early naming of the parts
import re

def parse_int_ru(text):
    digits = re.sub(r"[\s₽]", "", text)
    return int(digits)
