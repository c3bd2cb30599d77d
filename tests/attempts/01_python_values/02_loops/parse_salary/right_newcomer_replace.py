# right: spaces out, notes out, one dash, then pieces, as the hints go, but four ifs per shape
def parse_salary(text):
    currency = currency_of(text)
    t = "".join(text.split())
    if t == "з/пнеуказана":
        low = None
        high = None
        currency = None
        return low, high, currency
    t = t.replace("довычетаналогов", "").replace("наруки", "")
    t = t.replace("₽", "").replace("$", "").replace("€", "")
    t = t.replace("—", "–").replace("-", "–")
    if "от" in t and "до" in t:
        pieces = t.split("до")
        first = pieces[0].replace("от", "")
        if len(pieces) == 2 and "от" not in pieces[1] and pieces[0] == "от" + first:
            if first.isdigit() and pieces[1].isdigit():
                low = int(first)
                high = int(pieces[1])
                return low, high, currency
        return None
    if "–" in t:
        pieces = t.split("–")
        if len(pieces) == 2 and pieces[0].isdigit() and pieces[1].isdigit():
            low = int(pieces[0])
            high = int(pieces[1])
            return low, high, currency
        return None
    if "от" in t:
        number = t[2:]
        if t[0:2] == "от" and number.isdigit():
            low = int(number)
            high = None
            return low, high, currency
        return None
    if "до" in t:
        number = t[2:]
        if t[0:2] == "до" and number.isdigit():
            low = None
            high = int(number)
            return low, high, currency
        return None
    if t.isdigit():
        low = int(t)
        high = int(t)
        return low, high, currency
    return None
