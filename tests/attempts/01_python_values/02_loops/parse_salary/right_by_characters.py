# right: walks the characters and collects numbers, then asks what was left over
def parse_salary(text):
    body = text.replace("до вычета налогов", " ").replace("на руки", " ")
    if body.split() == ["з/п", "не", "указана"]:
        return None, None, None
    numbers, rest, digits = [], "", ""
    for sign in body + "|":
        if sign.isdigit():
            digits = digits + sign
        elif not sign.isspace():
            if digits:
                numbers.append(int(digits))
                rest = rest + "#"
                digits = ""
            rest = rest + ("–" if sign in "—-" else sign)
    shape = rest[:-1].replace("₽", "").replace("$", "").replace("€", "")
    currency = currency_of(body)
    if shape == "от#":
        return numbers[0], None, currency
    elif shape == "до#":
        return None, numbers[0], currency
    elif shape == "#":
        return numbers[0], numbers[0], currency
    elif shape == "#–#" or shape == "от#до#":
        return numbers[0], numbers[1], currency
    return None
