def pay_kind(text):
    """Say which limits a salary text states.

    >>> pay_kind("от 230 000 ₽")
    'from'
    >>> pay_kind("до 90 000 ₽ до вычета налогов")
    'to'
    """
    limits = text.replace("до вычета", "")
    if "–" in limits or ("от" in limits and "до" in limits):
        return "range"
    elif "от" in limits:
        return "from"
    elif "до" in limits:
        return "to"
    else:
        return "none"


def one_amount(text):
    """The single amount of a salary text in roubles; None when it states none.

    >>> one_amount("от 0 ₽")
    0
    >>> one_amount("з/п не указана") is None
    True
    """
    if text is None:
        return None
    digits = text.replace("от", "").replace("до", "").replace("₽", "")
    digits = "".join(digits.split())
    if digits.isdigit():
        return int(digits)
    return None


def currency_of(text):
    """The site's code for the currency sign in a text, or None."""
    if "₽" in text:
        return "RUR"
    elif "$" in text:
        return "USD"
    elif "€" in text:
        return "EUR"
    return None


def parse_salary(text):
    text = text.replace("до вычета налогов", "").replace("на руки", "")
    if "".join(text.split()) == "з/пнеуказана":
        return None, None, None
    currency = currency_of(text)
    lower, upper = "от" in text, "до" in text
    text = text.replace("₽", "").replace("$", "").replace("€", "").replace("от", "")
    between = ""
    if lower:
        between = "–"
    text = text.replace("—", "–").replace("-", "–").replace("до", between)
    amounts = []
    for piece in text.split("–"):
        digits = "".join(piece.split())
        if not digits.isdigit():
            return None
        amounts.append(int(digits))
    if len(amounts) > 2:
        return None
    elif len(amounts) == 2:
        return amounts[0], amounts[1], currency
    amount = amounts[0]
    if lower:
        return amount, None, currency
    elif upper:
        return None, amount, currency
    return amount, amount, currency


def read_salaries(lines):
    rows = []
    problems = []
    for number, line in enumerate(lines, start=1):
        if line.split() == []:
            problems.append((number, "empty"))
            continue
        row = parse_salary(line)
        if row is None:
            problems.append((number, "unreadable"))
        elif row[0] is not None and row[1] is not None and row[0] > row[1]:
            problems.append((number, "low above high"))
        else:
            rows.append(row)
    return rows, problems
